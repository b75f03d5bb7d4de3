import Courses
import Glibc
import Sodium
import Storage
import Wording

/// Lets trainees of a course in by what they know.
struct SignInCheck {
  private let classroom: OpenedCourse
  private let environment: Environment
  /// Where the trainee comes from: an address, or nothing for this machine.
  private let source: String
  /// The file at which one waits for the other, where many may come at once.
  private let turnstile: String?

  init(
    _ classroom: OpenedCourse, _ environment: Environment, from source: String,
    turnstile: String? = nil
  ) {
    self.classroom = classroom
    self.environment = environment
    self.source = source
    self.turnstile = turnstile
  }

  /// What came of a code and a password.
  enum Answer {
    case admitted(Trainee)
    case refused
    /// Not before so many seconds; nothing was tried.
    case later(Int)
  }

  /// Asks the store whether another password may be tried, and tries it.
  ///
  /// Whether the code or the password was wrong is not told, nor by how long it takes; who is made to wait
  /// learns that the code is one of the course, which is no secret in a class.
  func answer(_ code: TraineeCode?, _ password: borrowing Secret) throws(Failure) -> Answer {
    let (store, course) = (classroom.store, classroom.id)
    let roster = try classroom.roster
    let trainee = code.flatMap { code in roster.trainees.first { $0.code == code } }
    let trial = try environment.kept { () throws(StorageError) in
      try store.beginSignIn(of: trainee?.code, in: course, from: source)
    }
    switch trial {
    case .wait(let milliseconds): return .later(Int((milliseconds + 999) / 1_000))
    case .begun(let number):
      let kept = try trainee.flatMap { trainee throws(Failure) in
        try environment.kept { () throws(StorageError) in
          try store.password(of: trainee.code, in: course)
        }.flatMap { PasswordHash(kept: $0) }
      }
      let turn = waitForTurn()
      let isRight = matches(password, kept)
      if let turn { close(turn) }
      guard isRight, let trainee else {
        SystemLog.note(
          "course \(course): refused \(trainee?.code.text ?? "an unknown code") from \(sourceText)")
        return .refused
      }
      try environment.kept { () throws(StorageError) in try store.admit(number) }
      return .admitted(trainee)
    }
  }

  private var sourceText: String { source.isEmpty ? "this machine" : source.onOneLine }

  /// Waits until nobody else tries a password, which takes much memory: a class that comes all at once
  /// must not take all there is.
  ///
  /// The turn ends when the descriptor is closed.
  private func waitForTurn() -> Int32? {
    guard let turnstile else { return nil }
    // The path is a string that outlives the call.
    let descriptor = unsafe open(turnstile, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else { return nil }
    while flock(descriptor, LOCK_EX) != 0, errno == EINTR {}
    return descriptor
  }

  private func matches(_ password: borrowing Secret, _ kept: PasswordHash?) -> Bool {
    if let kept { return kept.matches(password) }
    // Whoever is not there takes as long as whoever is.
    _ = try? PasswordHash(password, cost: .interactive)
    return false
  }
}

/// The log of the machine, for whoever runs it; a trainee sees nothing of it.
enum SystemLog {
  /// What syslog(3) calls messages about signing in, of some importance.
  private static let authenticationNotice: Int32 = 10 << 3 | 5

  static func note(_ text: String) {
    // The text is lent for the length of the call, and is no format.
    unsafe ("tapsu: " + text.onOneLine).withCString { text in
      unsafe withVaList([text]) { unsafe vsyslog(authenticationNotice, "%s", $0) }
    }
  }
}
