import CommandOptions
import Courses
import Documents
import Sodium
import Storage
import Wording

/// Gives trainees passwords: `tapsu course password COURSE [TRAINEE]`.
struct CoursePasswordCommand: CourseCommand {
  /// The fewest characters of a password that somebody thought of.
  private static let typedMinimum = 10

  let environment: Environment
  let options: ParsedOptions

  func run(_ operands: [String]) throws(Failure) {
    let desk = try courseToChange(operands)
    let roster = try desk.roster
    if operands.count > 1 {
      guard !options.has("all") else {
        throw refused(
          Phrase(
            "--all là cho cả lớp: bỏ mã học viên.",
            "--all is for the whole class: leave the code out."))
      }
      let code = try environment.traineeCode(operands[1])
      guard let trainee = roster.trainees.first(where: { $0.code == code }) else {
        throw Failure(status: .noInput, lines: [StartRefusal.notEnrolled(code).phrase[language]])
      }
      return options.has("typed") ? try type(for: trainee, desk) : try draw(for: [trainee], desk)
    }
    guard !options.has("typed") else {
      throw refused(
        Phrase("--typed cần mã của một học viên.", "--typed needs the code of one trainee."))
    }
    let wanting = roster.trainees.filter {
      options.has("all") || !desk.course.withPassword.contains($0.code)
    }
    guard !wanting.isEmpty else {
      return Output.say(
        Phrase(
          "Học viên nào cũng đã có mật khẩu; thêm --all để cấp lại cho cả lớp.",
          "Every trainee has a password; add --all to give the whole class new ones.")[language])
    }
    try draw(for: wanting, desk)
  }

  /// Draws a code for each, keeps their hashes, and shows the codes this once.
  private func draw(for trainees: [Trainee], _ desk: OpenedCourse) throws(Failure) {
    let (all, language) = (trainees.count, language)
    let drawn = try EveryCore.map(trainees, with: self) { done in
      Output.tellProgress(
        done, of: all,
        Phrase("Đã tạo \(done)/\(all) mật khẩu…", "\(done) of \(all) passwords made…"), language)
    } _: { command, _ throws(Failure) in
      let code = RandomCode.drawn(groups: 3, lettersInGroup: 4)
      guard let secret = Secret(Array(code.utf8)) else { throw command.noMemory }
      return (code: code, hash: try command.hash(secret, .interactive))
    }
    let codes = zip(trainees, drawn).map { (trainee: $0, code: $1.code) }
    try keep(
      Dictionary(zip(trainees.map(\.code), drawn.map(\.hash))) { first, _ in first }, desk)
    let table = Table(
      [
        Column("trainee", Phrase("Mã", "Code")[language]),
        Column("name", Phrase("Họ tên", "Name")[language]),
        Column("password", Phrase("Mật khẩu", "Password")[language]),
      ], codes.map { [.text($0.trainee.code.text), .text($0.trainee.name), .text($0.code)] })
    if options.has("csv") { return Output.showTable(table.csv(language, .marked)) }
    Document("", in: language, [.table(table)]).lines().filter { !$0.isEmpty }
      .forEach(Output.say)
    Output.say(
      Phrase(
        "Mật khẩu chỉ hiện lần này. Quên thì cấp lại.",
        "Passwords are shown only this once. A trainee who forgets one is given another.")[language]
    )
  }

  private func type(for trainee: Trainee, _ desk: OpenedCourse) throws(Failure) {
    let first = Phrase("Mật khẩu mới cho \(trainee.code): ", "New password of \(trainee.code): ")
    guard let password = TypedLine.secret(first[language]) else { throw nothing }
    guard password.count >= Self.typedMinimum else {
      throw refused(
        Phrase(
          "Ngắn quá: cần từ \(Self.typedMinimum) ký tự.",
          "Too short: at least \(Self.typedMinimum) characters are needed."))
    }
    guard let again = TypedLine.secret(Phrase("Gõ lại: ", "Again: ")[language]) else {
      throw nothing
    }
    guard password.isSame(as: again) else {
      throw refused(Phrase("Hai lần gõ khác nhau.", "The two are not the same."))
    }
    try keep([trainee.code: try hash(password, .moderate)], desk)
    Output.say(Phrase("Đã đặt mật khẩu.", "The password is set.")[language])
  }

  private func hash(
    _ secret: borrowing Secret, _ cost: PasswordHash.Cost
  ) throws(Failure) -> String {
    do throws(SodiumError) {
      return try PasswordHash(secret, cost: cost).text
    } catch {
      throw noMemory
    }
  }

  private func keep(_ hashes: [TraineeCode: String], _ desk: OpenedCourse) throws(Failure) {
    try desk.keep(hashes)
  }

  private func refused(_ phrase: Phrase) -> Failure {
    Failure(status: .usage, lines: [phrase[language]])
  }

  private var nothing: Failure {
    Failure(
      status: .noInput,
      lines: [Phrase("Chưa đặt: không có gì được gõ.", "Not set: nothing was typed.")[language]])
  }

  private var noMemory: Failure {
    Failure(
      status: .ioError,
      lines: [
        Phrase(
          "Không đủ bộ nhớ để cất mật khẩu.", "There is not enough memory to keep a password.")[
            language]
      ])
  }
}
