package import Courses

// Statements about passwords and signing in. What is kept of a password is a hash, which nothing here reads.

extension StatementDatabase where Self: ~Copyable {
  /// The most entries that are told of at once.
  private static var signInsMaximum: Int64 { 1_000 }

  private func now() throws(StorageError) -> Int64 {
    try look("SELECT \(Self.clock) AS now", [], ["now"]).first?.integer("now") ?? 0
  }

  /// Puts hashes in the place of those before; runs inside the transaction that writes the ledger's
  /// line.
  package func keep(
    _ passwords: [TraineeCode: String], of course: CourseID
  ) throws(StorageError) {
    let now = try now()
    for (code, hash) in passwords.sorted(by: { $0.key < $1.key }) {
      try change(
        """
        INSERT INTO course_password(course, code, hash) VALUES ($1, $2, $3)
        ON CONFLICT (course, code) DO UPDATE SET hash = excluded.hash
        """, [.text(course.text), .text(code.text), .text(hash)])
      let reset = SignIn(at: now, trainee: code, source: "", outcome: .reset)
      try change(Self.signInInsertion, reset.values(course))
    }
  }

  package func password(
    of trainee: TraineeCode, in course: CourseID
  ) throws(StorageError) -> String? {
    try look(
      "SELECT hash FROM course_password WHERE course = $1 AND code = $2",
      [.text(course.text), .text(trainee.text)], ["hash"]
    ).first?.text("hash")
  }

  /// Runs inside a transaction in which nobody else signs in to the course.
  package func beginSignIn(
    of trainee: TraineeCode?, in course: CourseID, from source: String
  ) throws(StorageError) -> SignInTrial {
    let now = try now()
    var wait: Int64 = 0
    if let trainee {
      let failures = try failures(
        """
        WHERE course = $1 AND trainee = $2 AND outcome = 'refused' AND id > coalesce(
          (SELECT max(id) FROM course_sign_in
          WHERE course = $1 AND trainee = $2 AND outcome <> 'refused'), 0)
        """, [.text(course.text), .text(trainee.text)])
      wait = SignInDelay.ofTrainee.milliseconds(after: failures, now: now)
    }
    if !source.isEmpty {
      let failures = try failures(
        "WHERE course = $1 AND source = $2 AND outcome = 'refused' AND at > $3",
        [
          .text(course.text), .text(source),
          .integer(now - SignInDelay.sourceMemoryMilliseconds),
        ])
      wait = max(wait, SignInDelay.ofSource.milliseconds(after: failures, now: now))
    }
    guard wait == 0 else { return .wait(wait) }
    let begun = SignIn(at: now, trainee: trainee, source: source, outcome: .refused)
    let made = try look(Self.signInInsertion + " RETURNING id", begun.values(course), ["id"])
    guard let number = made.first?.integer("id") else { throw StorageError(.failed) }
    return .begun(number)
  }

  private func failures(
    _ condition: String, _ values: [StoredValue]
  ) throws(StorageError) -> SignInFailures {
    let row = try look(
      """
      SELECT count(*) AS refused, coalesce(max(at), 0) AS last FROM course_sign_in \(condition)
      """, values, ["refused", "last"]
    ).first
    return SignInFailures(
      count: Int(clamping: row?.integer("refused") ?? 0), lastAt: row?.integer("last") ?? 0)
  }

  private static var signInInsertion: String {
    """
    INSERT INTO course_sign_in(course, at, trainee, source, outcome) VALUES ($1, $2, $3, $4, $5)
    """
  }

  package func admit(_ trial: Int64) throws(StorageError) {
    try change(
      "UPDATE course_sign_in SET outcome = 'admitted' WHERE id = $1 AND outcome = 'refused'",
      [.integer(trial)])
  }

  package func admit(
    _ trainee: TraineeCode, to course: CourseID, from source: String
  ) throws(StorageError) {
    let admitted = SignIn(at: try now(), trainee: trainee, source: source, outcome: .admitted)
    try change(Self.signInInsertion, admitted.values(course))
  }

  package func signIns(of course: CourseID) throws(StorageError) -> [SignIn] {
    try look(
      """
      SELECT at, trainee, source, outcome FROM course_sign_in
      WHERE course = $1 AND outcome <> 'reset' ORDER BY id DESC LIMIT $2
      """, [.text(course.text), .integer(Self.signInsMaximum)],
      ["at", "trainee", "source", "outcome"]
    ).compactMap { row in
      SignInOutcome(rawValue: row.text("outcome")).map {
        SignIn(
          at: row.integer("at"), trainee: TraineeCode(row.text("trainee")),
          source: row.text("source"), outcome: $0)
      }
    }
  }
}

extension SignIn {
  fileprivate func values(_ course: CourseID) -> [StoredValue] {
    [
      .text(course.text), .integer(at), .text(trainee?.text ?? ""), .text(source),
      .text(outcome.rawValue),
    ]
  }
}
