import Courses
import Digests
import Petitions
import Runner
import ScenarioFiles
import Scenarios
import Sealing
import Sodium
import Storage
import Wording
import WorkCalendar

/// Takes in what was handed in: `tapsu course receive COURSE FILE…`.
struct CourseReceiveCommand: CourseCommand {
  let environment: Environment

  func run(_ operands: [String]) throws(Failure) {
    let store = try environment.store()
    _ = try OpenedCourse(operands[0], in: store, environment)
    guard let key = try environment.instructorKeyToRead() else {
      let path = try environment.instructorKeyPath().onOneLine
      throw Failure(
        status: .noInput,
        lines: [
          Phrase(
            "Không có khóa ở “\(path)”: hãy nhận ở máy và tài khoản đã niêm phong đề.",
            "There is no key at “\(path)”: receive where and as whom the exam was sealed.")[
              language]
        ])
    }
    var refusedCount = 0
    for path in operands.dropFirst() {
      // Each file finds the ledger as the one before has left it.
      let desk = try OpenedCourse(operands[0], in: store, environment)
      do throws(Refused) {
        try receive(path, desk, key)
      } catch {
        if let failure = error.failure { throw failure }
        refusedCount += 1
        Output.complain("\(path.onOneLine):")
        for line in error.lines { Output.complain("  " + line[language]) }
      }
    }
    if refusedCount > 0 { throw Failure(status: .badData, lines: []) }
  }

  /// Why a file was not taken in; with a failure, why nothing more can be.
  private struct Refused: Error {
    let lines: [Phrase]
    var failure: Failure?

    init(_ lines: [Phrase]) { self.lines = lines }

    init(_ failure: Failure) {
      lines = []
      self.failure = failure
    }
  }

  private func receive(
    _ path: String, _ desk: OpenedCourse, _ key: KeyPair
  ) throws(Refused) {
    let bytes: [UInt8]
    do throws(Failure) {
      bytes = try environment.brought(path)
    } catch {
      // What cannot even be read says nothing of anybody.
      throw Refused(error.lines.map { Phrase(verbatim: $0) })
    }
    let file = SHA256.hexDigest(of: bytes)
    let handIn: HandIn
    do throws(SealingError) {
      handIn = try HandIn(bytes, for: key)
    } catch {
      try note(RefusedHandIn(file: file, trainee: nil, flaws: [.file]), desk)
      throw Refused([error.phrase])
    }
    let faults: [HandInFault]
    let examination: HandInExamination?
    do throws(Failure) {
      (faults, examination) = try examined(handIn, desk)
    } catch {
      throw Refused(error)
    }
    guard faults.isEmpty, let examination else { throw try refusal(file, handIn, faults, desk) }
    let reception: Reception
    let before: [AttemptID: Counting]
    do throws(Failure) {
      before = try desk.countings()
    } catch {
      throw Refused(error)
    }
    do throws(StorageError) {
      reception = try desk.store.receive(handIn.copy)
    } catch {
      guard case .diverged(let id) = error.reason else {
        throw Refused(environment.failure(of: error))
      }
      throw try refusal(file, handIn, [.diverged(id)], desk)
    }
    do throws(Failure) {
      try keep(handIn, examination, reception, desk)
      try desk.fresh().tellChanges(since: before, but: [reception.id])
    } catch {
      throw Refused(error)
    }
  }

  /// Writes down for what a hand-in is refused, and tells it.
  private func refusal(
    _ file: String, _ handIn: HandIn, _ faults: [HandInFault], _ desk: OpenedCourse
  ) throws(Refused) -> Refused {
    var flaws: [HandInFlaw] = []
    for fault in faults where !flaws.contains(fault.flaw) { flaws.append(fault.flaw) }
    try note(RefusedHandIn(file: file, trainee: try known(handIn, desk), flaws: flaws), desk)
    return Refused(Self.told(faults))
  }

  /// Whose hand-in it says it is, if that is a trainee: the codes of others, and of people whom the course
  /// has forgotten, are not for its ledger.
  private func known(_ handIn: HandIn, _ desk: OpenedCourse) throws(Refused) -> TraineeCode? {
    let code = handIn.copy.place?.trainee
    do throws(Failure) {
      return try desk.roster.trainees.map(\.code).first { $0 == code }
    } catch {
      throw Refused(error)
    }
  }

  /// The most faults of one file that are told one by one.
  private static let faultsMaximum = 20

  private static func told(_ faults: [HandInFault]) -> [Phrase] {
    let shown = faults.prefix(faultsMaximum).map(\.phrase)
    let rest = faults.count - shown.count
    return rest == 0 ? shown : shown + [Phrase("và \(rest) chỗ nữa.", "and \(rest) more.")]
  }

  // MARK: - One file

  private func examined(
    _ handIn: HandIn, _ desk: OpenedCourse
  ) throws(Failure) -> ([HandInFault], HandInExamination?) {
    let roster = try desk.roster
    guard
      let examination = HandInExamination(of: handIn.exam, in: desk.id, desk.records, roster)
    else { return ([.foreignExam], nil) }
    let copy = handIn.copy
    let attempts = try copy.place.map { place throws(Failure) in
      try desk.attempts(of: place.trainee)
    }
    // What was only sent gives way: the course itself has let begin what is handed in.
    let others = (attempts ?? []).filter { attempt in
      let ruling = desk.course.rulings[attempt.record.id.number]
      return attempt.place.assignment == examination.assignment
        && attempt.record.origin != copy.origin
        && ruling.map { $0.decision == .counts } ?? desk.letBegin(attempt.record)
    }
    let result = AttemptArchive.load(copy.materials, scenario: copy.header.scenario)
    let files = result.scenario.map {
      HandInExamination.Files(
        digest: result.digest, limitMilliseconds: $0.time.limits.shiftMilliseconds)
    }
    let allowed = desk.course.assignment(everOf: examination.assignment)?.attemptsAllowed ?? 0
    return (
      examination.faults(of: handIn, files, made: others.count, allowed: allowed), examination
    )
  }

  /// Writes down that an attempt of the course was made of it, once, and what it came to.
  private func keep(
    _ handIn: HandIn, _ examination: HandInExamination, _ reception: Reception, _ desk: OpenedCourse
  ) throws(Failure) {
    guard let place = handIn.copy.place else { return }
    let note = SealingEvent.received(
      ReceivedHandIn(
        exam: handIn.exam, trainee: place.trainee, receipt: handIn.receipt,
        attempt: reception.id.number))
    let isNoted = desk.records.contains { $0.event == .sealing(note) }
    if !isNoted { try desk.decide(.sealing(note)) }
    let archive = AttemptArchive(desk.store, language: language)
    do throws(ArchiveError) {
      let kept = try archive.open(reception.id)
      archive.keepScorecard(of: kept)
    } catch {
      throw error.failure(language)
    }
    tell(handIn, place, reception)
    for remark in examination.remarks(on: handIn) {
      Output.say("  " + remark.phrase[language])
    }
  }

  private func tell(_ handIn: HandIn, _ place: CoursePlace, _ reception: Reception) {
    let begun = Instant(unixMilliseconds: handIn.copy.header.startedAt)
    let ended = Instant(
      unixMilliseconds:
        handIn.copy.standing.closedAt ?? handIn.copy.header.startedAt)
    let (code, id, receipt) = (place.trainee, reception.id, handIn.receipt)
    let when = "\(begun.date.text) \(begun.clock)–\(ended.clock)"
    let what: Phrase =
      switch reception {
      case .known: Phrase("đã nhận trước đây, là lượt \(id)", "known, attempt \(id)")
      case .new, .continued: Phrase("đã nhận, thành lượt \(id)", "taken in as attempt \(id)")
      }
    Output.say(
      Phrase(
        "\(code): \(what.vietnamese) · \(when) · mã biên nhận \(receipt)",
        "\(code): \(what.english) · \(when) · receipt \(receipt)")[language])
  }

  /// Writes down that a file was refused, once for the same file and reasons.
  private func note(_ refusal: RefusedHandIn, _ desk: OpenedCourse) throws(Refused) {
    let event = CourseEvent.sealing(.refused(refusal))
    guard !desk.records.contains(where: { $0.event == event }) else { return }
    do throws(Failure) {
      try desk.decide(event)
    } catch {
      throw Refused(error)
    }
  }
}
