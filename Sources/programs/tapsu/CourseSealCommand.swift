import Courses
import Disk
import Glibc
import Petitions
import Reports
import Runner
import ScenarioFiles
import Sealing
import Sodium
import Storage
import Wording

/// Seals an exam for machines of the trainees' own: `tapsu course seal COURSE ASSIGNMENT FILE`.
struct CourseSealCommand: CourseCommand {
  let environment: Environment

  func run(_ operands: [String]) throws(Failure) {
    let desk = try courseToChange(operands)
    let contents = try contents(environment.assignmentID(operands[1]), desk)
    let path = operands[2]
    // An exam whose code is known must not be lost to one of another code.
    guard (try? Files.kind(of: path)) == nil else {
      let shown = path.onOneLine
      throw Failure(
        status: .cannotCreate,
        lines: [
          Phrase(
            "Đã có tệp “\(shown)”: hãy đặt tên khác.",
            "The file “\(shown)” is there already: choose another name.")[language]
        ])
    }
    let hadKey = try environment.instructorKeyToRead() != nil
    let key = try environment.instructorKey()
    let code = RandomCode.drawn(
      groups: SealedExam.codeGroups, lettersInGroup: SealedExam.codeLettersInGroup)
    let bytes = try sealed(contents, code, key)
    try environment.deliver(bytes, to: path)
    let exam: SealedExam
    do throws(SealingError) {
      exam = try SealedExam(bytes)
    } catch {
      throw environment.failure(of: error)
    }
    let seal = ExamSeal(
      exam: exam.digest, assignment: contents.assignment.id, signer: key.publicKey.fingerprint,
      parts: contents.scenarios.map {
        ExamSeal.Part(scenario: $0.name, materials: $0.digest)
      })
    do throws(Failure) {
      try desk.decide(.sealing(.sealed(seal)))
    } catch {
      // Of an exam that the ledger does not know nothing could be received.
      environment.takeBack(path)
      throw error
    }
    tell(path, code, key, contents)
    guard !hadKey else { return }
    let place = try environment.instructorKeyPath().onOneLine
    Output.say(
      Phrase(
        "Khóa vừa được tạo ở “\(place)”. Hãy chép ra nơi an toàn: mất nó thì không mở được bài nộp.",
        "The key was made at “\(place)”. Keep a copy: without it nothing that is handed in can be opened."
      )[
        language])
  }

  private func contents(
    _ id: AssignmentID, _ desk: OpenedCourse
  ) throws(Failure) -> ExamContents {
    let course = desk.course
    guard let assignment = course.assignment(id) else {
      throw refused(StartRefusal.noSuchAssignment(id).phrase)
    }
    guard assignment.mode == .exam else {
      throw refused(
        Phrase(
          "Chỉ niêm phong được bài thi; “\(id)” là bài luyện tập.",
          "Only an exam can be sealed; “\(id)” is practice."))
    }
    switch course.stage {
    case .opened: break
    case .preparing:
      throw refused(
        Phrase(
          "Lớp chưa mở. Mở trước: tapsu course open \(desk.id)",
          "The course is not open. First: tapsu course open \(desk.id)"))
    case .closed: throw refused(StartRefusal.courseClosed.phrase)
    }
    guard environment.now < course.end(of: assignment, at: environment.now) else {
      throw refused(StartRefusal.windowClosed(id, assignment.window.closes).phrase)
    }
    let trainees = try trainees(of: id, desk)
    let scenarios = try scenarios(of: assignment)
    guard let contents = ExamContents(id, of: course, trainees, scenarios) else {
      throw refused(Phrase("Lớp chưa có học viên.", "The course has no trainees."))
    }
    return contents
  }

  private func trainees(
    of assignment: AssignmentID, _ desk: OpenedCourse
  ) throws(Failure) -> [ExamTrainee] {
    let attempts = try desk.attempts
    let taking = Set(
      try desk.made(of: attempts).filter { $0.standing != .standsAside }.map(\.number))
    var made: [TraineeCode: Int] = [:]
    for attempt in attempts
    where attempt.place.assignment == assignment && taking.contains(attempt.record.id.number) {
      made[attempt.place.trainee, default: 0] += 1
    }
    return try desk.roster.trainees.map {
      ExamTrainee(code: $0.code, unit: $0.unit, made: made[$0.code] ?? 0)
    }
  }

  private func scenarios(of assignment: Assignment) throws(Failure) -> [ExamScenario] {
    let library = try environment.library()
    var scenarios: [ExamScenario] = []
    for name in assignment.scenarios {
      let result = library.load(ScenarioID(name))
      guard result.scenario != nil else {
        throw Failure(
          status: .badData,
          lines: result.diagnostics.map { result.render($0, language: language) })
      }
      scenarios.append(
        ExamScenario(
          name: name,
          materials: result.materials.map { Material(path: $0.path, bytes: $0.bytes) }))
    }
    return scenarios
  }

  private func sealed(
    _ contents: ExamContents, _ code: String, _ key: KeyPair
  ) throws(Failure) -> [UInt8] {
    guard let secret = Secret(Array(RandomCode.typed(code).utf8)) else {
      throw environment.failure(of: .outOfMemory)
    }
    do throws(SealingError) {
      return try SealedExam.sealed(contents, under: secret, cost: .moderate, by: key)
    } catch {
      throw environment.failure(of: error)
    }
  }

  private func tell(
    _ path: String, _ code: String, _ key: KeyPair, _ contents: ExamContents
  ) {
    let (count, shown) = (contents.trainees.count, path.onOneLine)
    Output.say(
      Phrase(
        "Đã niêm phong bài \(contents.assignment.id) cho \(count) học viên: \(shown)",
        "Sealed \(contents.assignment.id) for \(count.counted("trainee")): \(shown)")[language])
    Output.say(Phrase("Mã mở đề: \(code)", "The exam’s code: \(code)")[language])
    Output.say(
      Phrase(
        "Mã chỉ hiện lần này. Giữ kín; đến giờ thi mới đọc cho cả phòng.",
        "It is shown this once. Keep it to yourself, and read it out when the exam begins.")[
          language]
    )
    Output.say(
      Phrase(
        "Dấu khóa của bạn: \(key.publicKey.fingerprint)",
        "Your key’s fingerprint: \(key.publicKey.fingerprint)")[language])
    Output.say(
      Phrase(
        "Đọc dấu ấy cho cả phòng trước mã mở đề: máy nào hiện dấu khác thì đề ở máy ấy không phải của bạn.",
        "Read it out before the code: where a machine shows another one, the exam there is not yours."
      )[
        language])
  }

  private func refused(_ phrase: Phrase) -> Failure {
    Failure(status: .usage, lines: [phrase[language]])
  }
}

extension Environment {
  func failure(of error: SealingError) -> Failure {
    let status: ExitStatus =
      switch error {
      case .wrongCode, .forAnother: .notPermitted
      case .outOfMemory: .ioError
      case .notAnExam, .notAHandIn, .newerVersion, .altered, .tooLarge: .badData
      }
    return Failure(status: status, lines: [error.phrase[language]])
  }

  /// Reads a file that came from somewhere else.
  func brought(_ path: String) throws(Failure) -> [UInt8] {
    let shown = path.onOneLine
    do throws(DiskError) {
      return try read(path, bytesMaximum: SealedExam.bytesMaximum)
    } catch {
      if case .tooLarge = error { throw failure(of: .tooLarge) }
      throw Failure(
        status: .noInput,
        lines: [
          Phrase("Không đọc được tệp “\(shown)”.", "The file “\(shown)” cannot be read.")[language]
        ])
    }
  }

  /// Takes a file away that was just delivered.
  func takeBack(_ path: String) {
    // The path is a string that outlives the call.
    _ = unsafe unlink(path)
  }

  /// Writes a file that goes somewhere else; when this returns, it is there for good.
  func deliver(_ bytes: [UInt8], to path: String) throws(Failure) {
    let shown = path.onOneLine
    do throws(DiskError) {
      try Files.deliver(path, bytes)
    } catch {
      throw Failure(
        status: .cannotCreate,
        lines: [
          Phrase(
            "Không ghi được tệp “\(shown)”.", "The file “\(shown)” cannot be written.")[language]
        ])
    }
  }
}
