package import Courses
import JSON
import Petitions
import Storage
import WorkCalendar

/// What a course knows of its own, against which a hand-in is held.
package struct HandInExamination: Sendable {
  /// What the files of a hand-in give when they are read.
  package struct Files: Hashable, Sendable {
    /// The digest over the files as a journal’s first line has it.
    package let digest: String
    /// The scenario’s own limit.
    package let limitMilliseconds: Int64

    package init(digest: String, limitMilliseconds: Int64) {
      self.digest = digest
      self.limitMilliseconds = limitMilliseconds
    }
  }

  /// By how much clocks may differ without a word.
  private static let toleranceMilliseconds: Int64 = 60_000

  /// The course as it was when the exam was sealed.
  private let course: Course
  private let seal: ExamSeal
  private let roster: Roster
  /// Whose entries in the roster were changed since then.
  private let changed: Set<TraineeCode>

  /// Takes the exam that a hand-in says it belongs to out of a course’s ledger; nil where there is none.
  package init?(of exam: String, in course: CourseID, _ records: [CourseRecord], _ roster: Roster) {
    var found: (seal: ExamSeal, place: Int)?
    for (place, record) in records.enumerated() {
      if case .sealing(.sealed(let seal)) = record.event, seal.exam == exam {
        found = (seal, place)
      }
    }
    guard let found, let course = Course(id: course, ledger: Array(records[..<found.place])) else {
      return nil
    }
    self.course = course
    self.roster = roster
    seal = found.seal
    changed = Set(
      records[found.place...].flatMap { record in
        guard case .enrolled(let joined, _, _, let moved) = record.event else {
          return [TraineeCode]()
        }
        return joined + moved
      })
  }

  /// The assignment that was sealed.
  package var assignment: AssignmentID { seal.assignment }

  /// Everything for which a hand-in is not taken in, in the order in which it is looked at.
  ///
  /// `made` is how many other attempts the trainee has at the assignment, and `allowed` how many the course allows
  /// now; the more of what it allowed then and now counts.
  package func faults(
    of handIn: HandIn, _ files: Files?, made: Int, allowed: Int
  ) -> [HandInFault] {
    let copy = handIn.copy
    guard let place = copy.place, place.course == course.id, place.assignment == seal.assignment,
      let assignment = course.assignment(seal.assignment)
    else { return [.otherPlace] }
    var faults: [HandInFault] = []
    if !fits(copy, files) { faults.append(.otherMaterials) }
    let trainee = roster.trainees.first { $0.code == place.trainee }
    if let trainee {
      let isOther = trainee.unit != place.unit && !changed.contains(trainee.code)
      if isOther { faults.append(.otherPlace) }
    } else {
      faults.append(.notEnrolled(place.trainee))
    }
    if made >= max(allowed, assignment.attemptsAllowed) {
      faults.append(.attemptsUsedUp(max(allowed, assignment.attemptsAllowed)))
    }
    let record = copy.record(AttemptID(number: copy.origin.number))
    let last = copy.lines.last?.head ?? record.head
    let chain = record.with(head: last, standing: copy.standing).faults(in: copy.lines)
    // Where lines are missing or altered, what they say is not gone into.
    guard chain.isEmpty else { return faults + chain.map { .journal($0) } }
    guard let header = header(of: copy) else { return faults + [.unreadable(line: 1)] }
    if !agrees(header, copy, place, files) { faults.append(.otherHeader) }
    faults += termFaults(header, copy, place, assignment, files)
    return faults + eventFaults(copy, limit: header.terms?.limitMilliseconds ?? 0)
  }

  /// What is told of a hand-in without refusing it.
  package func remarks(on handIn: HandIn) -> [HandInRemark] {
    let copy = handIn.copy
    guard let closedAt = copy.standing.closedAt, let header = header(of: copy),
      let limit = header.terms?.limitMilliseconds, let place = copy.place
    else { return [] }
    let events = copy.lines.dropFirst().compactMap(Self.event)
    var remarks: [HandInRemark] = events.compactMap { event in
      guard case .clockLeapt(let milliseconds) = event.happening else { return nil }
      return .clockSet(minutes: milliseconds / 60_000)
    }
    let elapsed = events.last?.elapsedMilliseconds ?? 0
    let uncounted = closedAt - copy.header.startedAt - elapsed
    // Whoever was away when time was up is ended later.
    if uncounted > Self.toleranceMilliseconds, elapsed < limit {
      remarks.append(.uncounted(minutes: Int(uncounted / 60_000)))
    }
    if let assignment = course.assignment(seal.assignment) {
      let closes = course.window(of: assignment, for: place.trainee).closes.milliseconds
      let end = Instant(unixMilliseconds: copy.header.startedAt).milliseconds + elapsed
      if end - closes > Self.toleranceMilliseconds {
        remarks.append(.late(minutes: Int((end - closes) / 60_000)))
      }
    }
    return remarks
  }
}

// MARK: - One thing after the other

extension HandInExamination {
  private func fits(_ copy: AttemptCopy, _ files: Files?) -> Bool {
    let record = copy.record(AttemptID(number: copy.origin.number))
    return files != nil && seal.materials(of: copy.header.scenario) == record.materials
  }

  private func header(of copy: AttemptCopy) -> JournalHeader? {
    copy.lines.first.flatMap { try? JSONValue.parse($0.text) }
      .flatMap { try? JournalHeader(json: $0) }
  }

  private func agrees(
    _ header: JournalHeader, _ copy: AttemptCopy, _ place: CoursePlace, _ files: Files?
  ) -> Bool {
    let terms = header.terms
    return header.mode == .exam && header.mode.rawValue == copy.header.mode
      && header.scenario.text == copy.header.scenario
      && header.version == copy.header.formatVersion
      && (files == nil || header.materials == files?.digest)
      && copy.header.trainee.text == place.trainee.text && terms?.course == place.course.text
      && terms?.assignment == place.assignment.text && terms?.trainee == place.trainee.text
      && terms?.unit == place.unit
  }

  /// Holds what the attempt was given against what the course would have given when it was begun.
  private func termFaults(
    _ header: JournalHeader, _ copy: AttemptCopy, _ place: CoursePlace, _ assignment: Assignment,
    _ files: Files?
  ) -> [HandInFault] {
    let before = (1..<place.ordinal).prefix(Assignment.attemptsMaximum).map {
      MadeAttempt(number: 0, assignment: assignment.id, ordinal: $0, .counts)
    }
    let decision = course.decision(
      for: place.trainee, of: Roster([Trainee(code: place.trainee, name: "", unit: place.unit)]),
      wanting: assignment.id, at: Instant(unixMilliseconds: copy.header.startedAt),
      made: Array(before))
    switch decision {
    case .resume: return []
    case .refused(let refusal): return [.notThen(refusal)]
    case .start(let start):
      guard start.scenario == copy.header.scenario else {
        return [.otherScenario(copy.header.scenario)]
      }
      guard let files, let given = header.terms else { return [] }
      let fair = start.terms(
        scenarioMilliseconds: files.limitMilliseconds,
        beginningAt: Instant(unixMilliseconds: copy.header.startedAt))
      let most = start.longestMilliseconds(
        scenarioMilliseconds: files.limitMilliseconds,
        beginningAt: Instant(unixMilliseconds: copy.header.startedAt),
        within: Self.toleranceMilliseconds)
      let isFair =
        fair.limitMilliseconds...max(fair.limitMilliseconds, most) ~= given.limitMilliseconds
      return isFair && given.passMark == fair.passMark ? [] : [.otherTerms]
    }
  }

  private static func event(_ line: JournalLine) -> Event? {
    (try? JSONValue.parse(line.text)).flatMap { try? Event(json: $0) }
  }

  private func eventFaults(_ copy: AttemptCopy, limit: Int64) -> [HandInFault] {
    var faults: [HandInFault] = []
    var last: Event?
    var isOver = false
    for line in copy.lines.dropFirst() {
      guard let event = Self.event(line) else {
        faults.append(.unreadable(line: line.sequence))
        continue
      }
      if event.sequence != line.sequence - 1 {
        faults.append(.misnumbered(line: line.sequence, event: event.sequence))
      }
      if isOver { faults.append(.afterEnd(line: line.sequence)) }
      if case .ordered = event.happening { faults.append(.order(line: line.sequence)) }
      if let last,
        event.elapsedMilliseconds < last.elapsedMilliseconds
          || event.at.milliseconds < last.at.milliseconds
      {
        faults.append(.clockBack(line: line.sequence))
      }
      if event.elapsedMilliseconds > limit { faults.append(.beyondLimit(line: line.sequence)) }
      if case .shiftClosed = event.happening { isOver = true }
      last = event
    }
    guard isOver, let closedAt = copy.standing.closedAt else { return faults + [.unfinished] }
    if closedAt < copy.header.startedAt { faults.append(.endBeforeStart) }
    return faults
  }
}
