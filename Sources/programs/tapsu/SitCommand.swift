import CommandOptions
import Courses
import Petitions
import Reports
import Runner
import SQLiteStorage
import ScenarioFiles
import Screens
import Sealing
import Sodium
import Storage
import Wording
import WorkCalendar

/// Sits a sealed exam on a machine of one's own: `tapsu sit FILE`.
struct SitCommand {
  /// How often a wrong code may be typed before the command has to be typed again.
  private static let trialsMaximum = 5

  private let environment: Environment
  private let options: ParsedOptions
  private var language: Language { environment.language }

  init(_ environment: Environment, _ options: ParsedOptions) {
    self.environment = environment
    self.options = options
  }

  func run(_ operands: [String]) throws(Failure) {
    // What the code opens lies in memory alone.
    QuietDeath.prepare()
    let path = operands[0]
    let exam: SealedExam
    let bytes = try environment.brought(path)
    do throws(SealingError) {
      exam = try SealedExam(bytes)
    } catch {
      throw environment.failure(of: error)
    }
    show(exam)
    let (contents, trainee) = try opened(exam)
    Output.say("\(trainee.code) · \(trainee.unit)")
    let store = try store(of: exam, contents, trainee)
    try work(store, contents, trainee)
    let place = options.value("hand-in") ?? "\(path).\(trainee.code).hand-in"
    try handIn(store, for: exam.signer, to: place)
  }

  /// What everybody may see, and by what it is known to be the instructor's.
  private func show(_ exam: SealedExam) {
    let cover = exam.cover
    Output.say("TapSu · \(cover.title) · \(cover.agency)")
    let name = Phrase("Bài \(cover.assignment)", "Assignment \(cover.assignment)")
    Output.say("\(name[language]) · \(cover.window.phrase[language])")
    // A clock that is wrong is put right before the exam, not in it.
    let now = environment.now
    Output.say(
      Phrase(
        "Giờ của máy này: \(now.clock) \(now.date.text)",
        "By this machine’s clock it is \(now.clock) on \(now.date.text).")[language])
    let fingerprint = exam.signer.fingerprint
    Output.say(
      Phrase("Dấu khóa: \(fingerprint)", "Key’s fingerprint: \(fingerprint)")[language])
    Output.say(
      Phrase(
        "So với dấu người hướng dẫn đọc; khác thì đừng làm, hãy báo ngay.",
        "Compare it with what the instructor reads out; where it differs, stop and say so.")[
          language]
    )
  }

  // MARK: - Before the shift

  /// Asks who sits here, and for the code, which may be told much later.
  private func opened(_ exam: SealedExam) throws(Failure) -> (ExamContents, ExamTrainee) {
    let trainee = try askedCode()
    let contents = try askedContents(exam)
    guard let known = contents.trainee(trainee) else {
      throw Failure(status: .noInput, lines: [StartRefusal.notEnrolled(trainee).phrase[language]])
    }
    return (contents, known)
  }

  private func askedCode() throws(Failure) -> TraineeCode {
    let prompt = Phrase("Mã học viên: ", "Trainee code: ")[language]
    while let line = TypedLine.line(prompt, .endless) {
      let text = String(line.filter { !$0.isWhitespace })
      if let code = TraineeCode(text) { return code }
    }
    throw nothingTyped
  }

  private func askedContents(_ exam: SealedExam) throws(Failure) -> ExamContents {
    let prompt = Phrase("Mã mở đề: ", "The exam’s code: ")[language]
    for _ in 1...Self.trialsMaximum {
      guard let line = TypedLine.line(prompt, .endless) else { throw nothingTyped }
      guard let code = Secret(Array(RandomCode.typed(line).utf8)) else { continue }
      do throws(SealingError) {
        return try exam.open(code)
      } catch {
        guard error == .wrongCode else { throw environment.failure(of: error) }
        Output.say(error.phrase[language])
      }
    }
    throw environment.failure(of: .wrongCode)
  }

  private var nothingTyped: Failure {
    Failure(
      status: .noInput,
      lines: [
        Phrase("Chưa vào bài: không có gì được gõ.", "Not begun: nothing was typed.")[language]
      ])
  }

  /// The store of this trainee's sitting, beside this account's own.
  private func store(
    of exam: SealedExam, _ contents: ExamContents, _ trainee: ExamTrainee
  ) throws(Failure) -> SealedStore {
    let name = "\(exam.digest.prefix(16))-\(trainee.code).db"
    let path = try environment.dataFolder() + "/sittings/" + name
    return try environment.kept { () throws(StorageError) in
      try SealedStore(
        try SQLiteStore(path: path), contents, exam: exam.digest, trainee: trainee.code)
    }
  }

  // MARK: - The shift

  /// Begins the exam or goes on with it, where it is not over.
  private func work(
    _ store: SealedStore, _ contents: ExamContents, _ trainee: ExamTrainee
  ) throws(Failure) {
    let kept = try environment.kept { () throws(StorageError) in
      try store.attempts(AttemptQuery(limit: 1)).first
    }
    if kept?.isFinished == true { return }
    let made = kept.map {
      MadeAttempt(
        number: $0.id.number, assignment: contents.assignment.id, ordinal: 1, .goesOn)
    }
    let decision = contents.decision(
      for: trainee, at: environment.now, made: made.map { [$0] } ?? [])
    if case .refused(let refusal) = decision {
      throw Failure(
        status: refusal.mayPass ? .temporaryFailure : .noInput, lines: [refusal.phrase[language]])
    }
    var session = AttemptSession(
      archive: AttemptArchive(store, language: language), library: try library(),
      trainee: trainee.code.text, language: language)
    do throws(ArchiveError) {
      let opened: OpenedAttempt
      switch decision {
      case .refused: return
      case .resume(let number): opened = try session.resume(AttemptID(number: number))
      case .start(let start):
        let files = contents.scenario(start.scenario)?.materials ?? []
        opened = try session.start(
          start, of: AttemptArchive.load(files, scenario: start.scenario))
      }
      let face = ShiftFace(onScreen: ShiftFace.usesScreen(options), language)
      _ = try face.work(session, opened, .sealed)
    } catch {
      throw error.failure(language)
    }
  }

  /// Where the handbook's facts are: the machine's own library; where there is none, the exam has its rules.
  private func library() throws(Failure) -> ScenarioLibrary {
    if let library = try? environment.library() { return library }
    return ScenarioLibrary(root: try environment.dataFolder() + "/scenarios")
  }

  /// Writes what was done for the instructor, as often as this is called; of an exam that goes on, nothing.
  private func handIn(
    _ store: SealedStore, for instructor: PublicKey, to path: String
  ) throws(Failure) {
    let kept = try environment.kept { () throws(StorageError) in
      try store.attempts(AttemptQuery(limit: 1)).first
    }
    guard let kept else {
      return Output.say(
        Phrase(
          "Chưa bắt đầu, đồng hồ chưa chạy. Gõ lại lệnh ấy để vào bài.",
          "It is not begun, and the clock does not run. Type the same command to begin.")[language])
    }
    guard kept.isFinished else {
      return Output.say(
        Phrase(
          "Bài chưa xong, đồng hồ vẫn chạy. Gõ lại lệnh ấy để làm tiếp.",
          "It is not finished, and the clock runs on. Type the same command to go on.")[language])
    }
    let made = try environment.kept { () throws(StorageError) in
      try store.handIn(for: instructor)
    }
    guard let made else { throw environment.failure(of: .altered) }
    do throws(Failure) {
      try environment.deliver(made.file, to: path)
    } catch {
      let hint = Phrase(
        "Bài đã xong và còn nguyên. Gõ lại lệnh ấy, thêm --hand-in TỆP để viết vào chỗ khác.",
        "It is finished, and nothing is lost. Type the command again with --hand-in FILE.")
      throw Failure(status: error.status, lines: error.lines + [hint[language]])
    }
    let shown = path.onOneLine
    Output.say(
      Phrase("Bài đã xong. Tệp bài nộp: \(shown)", "It is finished. To hand in: \(shown)")[
        language])
    Output.say(
      Phrase("Mã biên nhận: \(made.receipt)", "Receipt: \(made.receipt)")[language])
    Output.say(
      Phrase(
        "Đọc mã biên nhận cho giám thị ghi vào biên bản trước khi rời máy.",
        "Have the invigilator write the receipt down before you leave the machine.")[language])
  }
}
