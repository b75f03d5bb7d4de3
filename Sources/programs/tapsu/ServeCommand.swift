import CommandOptions
import Courses
import Glibc
import Reports
import Runner
import ScenarioFiles
import Scoring
import Screens
import Sodium
import Storage
import Wording

/// What a course's server runs for whoever connects, and all that it runs: `tapsu serve FILE`.
///
/// Nothing of what a client asks for or sets reaches it: the store and the scenarios stand in the file that
/// the forced command names, and of the environment only the kind of terminal and the language of its
/// letters are left.
struct ServeCommand {
  private static let trialsMaximum = 3

  private let asked: Environment
  private let options: ParsedOptions

  init(_ environment: Environment, _ options: ParsedOptions) {
    asked = environment
    self.options = options
  }

  func run(_ operands: [String]) throws(Failure) {
    let visitor = Visitor.arrived()
    do throws(Failure) {
      try serve(operands[0], visitor)
    } catch {
      // What went wrong with the server is for its log: a trainee learns neither paths nor names.
      guard error.status != .temporaryFailure, error.status != .notPermitted else { throw error }
      SystemLog.note(error.lines.joined(separator: " "))
      throw Failure(
        status: error.status,
        lines: [
          Phrase(
            "Máy chủ thi đang có trục trặc; hãy báo người hướng dẫn.",
            "Something is wrong with the exam’s server; tell the instructor.")[asked.language]
        ])
    }
  }

  private func serve(_ file: String, _ visitor: Visitor) throws(Failure) {
    let settings = try ServerSettings(path: file)
    let parsed = try Tapsu.parse(settings.arguments)
    let environment = try Environment(parsed)
    Output.speak(environment.language)
    guard visitor.hasTerminal else {
      throw Failure(
        status: .notPermitted,
        lines: [
          Phrase(
            "Ở đây chỉ làm bài được. Hãy nối bằng: ssh -t …",
            "Only shifts are worked here. Connect with: ssh -t …")[environment.language]
        ])
    }
    let desk = try OpenedCourse(settings.course, in: environment.store(), environment)
    Output.say("TapSu · " + desk.course.details.title)
    let trainee = try identify(visitor, desk, environment, turnstile: file)
    try Sitter(trainee, desk, environment, parsed, usesScreen: visitor.drawsScreens).run()
  }

  /// The trainee of the key that the connection was opened with, or of a code and a password.
  private func identify(
    _ visitor: Visitor, _ desk: OpenedCourse, _ environment: Environment, turnstile: String
  ) throws(Failure) -> Trainee {
    let language = environment.language
    if let text = options.value("trainee") {
      let code = TraineeCode(text)
      guard let trainee = try desk.roster.trainees.first(where: { $0.code == code }) else {
        SystemLog.note("course \(desk.id): a key of \(text), who is not enrolled")
        throw Self.refused(
          Phrase(
            "Khóa này không thuộc học viên nào của lớp.",
            "This key belongs to no trainee of the course."), language)
      }
      // The minutes tell who came back; nobody is kept out because it cannot be written down.
      try? desk.store.admit(trainee.code, to: desk.id, from: visitor.source)
      return trainee
    }
    let signIn = SignInCheck(desk, environment, from: visitor.source, turnstile: turnstile)
    for _ in 1...Self.trialsMaximum {
      guard let code = TypedLine.line(Phrase("Mã học viên: ", "Trainee code: ")[language]),
        let password = TypedLine.secret(Phrase("Mật khẩu: ", "Password: ")[language])
      else { break }
      switch try signIn.answer(TraineeCode(code), password) {
      case .admitted(let trainee): return trainee
      case .refused:
        Output.say(
          Phrase("Mã hoặc mật khẩu không đúng.", "The code or the password is wrong.")[language])
      case .later(let seconds): throw Self.later(seconds, language)
      }
    }
    throw Self.refused(
      Phrase("Chưa vào được. Hãy nối lại.", "Not let in. Connect again."), language)
  }

  static func later(_ seconds: Int, _ language: Language) -> Failure {
    Failure(
      status: .temporaryFailure,
      lines: [
        Phrase(
          "Đã sai nhiều lần. Hãy thử lại sau \(seconds) giây.",
          "Wrong too often. Try again in \(seconds.counted("second")).")[language]
      ])
  }

  static func refused(_ phrase: Phrase, _ language: Language) -> Failure {
    Failure(status: .notPermitted, lines: [phrase[language]])
  }
}

/// What is known of whoever connected, before the environment is emptied.
struct Visitor {
  /// The address that sshd names; nothing where there is none.
  let source: String
  let hasTerminal: Bool
  /// Whether the terminal may be drawn on.
  let drawsScreens: Bool

  /// The variables that stay, and they alone: what a terminal is, and how its letters are written.
  private static let kept = [
    "TERM", "LANG", "LC_ALL", "LC_CTYPE", "LC_MESSAGES", "COLUMNS", "LINES",
  ]
  private static let charactersMaximum = 64

  /// Takes in who it is, and leaves nothing in the environment that a client could have meant.
  static func arrived() -> Visitor {
    let connection = Environment.variable("SSH_CONNECTION") ?? ""
    let source = connection.split(separator: " ").first.map(String.init) ?? ""
    let values = kept.compactMap { name in
      Environment.variable(name).flatMap { isPlain($0) ? (name, $0) : nil }
    }
    clearenv()
    // The texts are copied by the system; no other thread runs yet.
    for (name, value) in values { _ = unsafe setenv(name, value, 1) }
    umask(0o077)
    QuietDeath.prepare()
    let kind = Environment.variable("TERM") ?? "dumb"
    return Visitor(
      source: String(source.prefix(charactersMaximum)),
      hasTerminal: isatty(STDIN_FILENO) == 1 && isatty(STDOUT_FILENO) == 1,
      drawsScreens: kind != "dumb")
  }

  /// Whether a value is a name and nothing else: no path, no command.
  private static func isPlain(_ text: String) -> Bool {
    text.utf8.count <= charactersMaximum
      && text.utf8.allSatisfy { byte in
        switch byte {
        case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
          UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"), UInt8(ascii: "_"),
          UInt8(ascii: "."), UInt8(ascii: "+"), UInt8(ascii: "@"):
          true
        default: false
        }
      }
  }
}

/// How a program ends that has in memory what nobody may read.
enum QuietDeath {
  /// Leaves nothing behind that a key or a fault could bring to the terminal or to the disk: Swift’s own handlers
  /// offer a debugger there, and a core has all that was in memory.
  static func prepare() {
    for number in [SIGQUIT, SIGABRT, SIGBUS, SIGFPE, SIGILL, SIGSEGV, SIGTRAP] {
      _ = signal(number, SIG_DFL)
    }
    var none = rlimit(rlim_cur: 0, rlim_max: 0)
    // The structure is a local variable, valid for the length of the call.
    _ = unsafe setrlimit(__rlimit_resource_t(RLIMIT_CORE.rawValue), &none)
  }
}
