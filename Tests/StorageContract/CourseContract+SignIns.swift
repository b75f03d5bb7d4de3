import Courses
import Storage
import Testing

extension CourseContract {
  private static func code(_ text: String = "HV-01") throws -> TraineeCode {
    try #require(TraineeCode(text))
  }

  func checkPasswords<Store: CourseStore>(_ open: @Sendable () throws -> Store) throws {
    let (course, lan, minh) = try (Self.course(), Self.code(), Self.code("HV-02"))
    let roster = Roster([lan, minh].map { Trainee(code: $0, name: "?", unit: "?") })
    let head = try open().append(["a"], to: course, after: nil, roster: roster)
    #expect(try open().password(of: lan, in: course) == nil)

    let next = try open().keep([lan: "x", minh: "y"], of: course, with: "b", after: head)
    let last = try open().keep([lan: "z"], of: course, with: "c", after: next)

    #expect(try open().ledger(of: course).map(\.text) == ["a", "b", "c"])
    #expect(try open().password(of: lan, in: course) == "z")
    #expect(try open().password(of: minh, in: course) == "y")
    #expect(try open().password(of: lan, in: Self.course("lop-2")) == nil)
    // All or nothing: what comes with a stale line is not kept.
    #expect(throws: StorageError(.courseConflict("lop-1"))) {
      try open().keep([minh: "stale"], of: course, with: "d", after: next)
    }
    #expect(try open().password(of: minh, in: course) == "y")
    // Who leaves takes the password along.
    let left = Roster([Trainee(code: lan, name: "?", unit: "?")])
    _ = try open().append(["e"], to: course, after: last, roster: left)
    #expect(try open().password(of: minh, in: course) == nil)
    #expect(try open().signIns(of: course) == [])
  }

  func checkSignIns<Store: CourseStore>(_ open: @Sendable () throws -> Store) throws {
    let (course, lan, minh) = try (Self.course(), Self.code(), Self.code("HV-02"))
    let head = try open().append(["a"], to: course, after: nil, roster: nil)
    func begin(_ code: TraineeCode?, _ source: String) throws -> SignInTrial {
      try open().beginSignIn(of: code, in: course, from: source)
    }
    for trial in 1...SignInDelay.ofTrainee.free {
      guard case .begun = try begin(lan, "10.0.0.\(trial)") else {
        Issue.record("trial \(trial) should have been free")
        return
      }
    }

    // From wherever the next one comes, it waits; nobody else does, and it is no trial.
    guard case .wait(let first) = try begin(lan, "10.0.0.9") else {
      Issue.record("a fourth trial should wait")
      return
    }
    #expect(1...1_000 ~= first)
    guard case .begun(let admitted) = try begin(minh, "10.0.0.9") else {
      Issue.record("somebody else should not wait")
      return
    }
    try open().admit(admitted)
    let kept = try open().signIns(of: course)
    #expect(kept.map(\.outcome) == [.admitted, .refused, .refused, .refused])
    #expect(kept.map(\.trainee) == [minh, lan, lan, lan])
    #expect(kept.map(\.source) == ["10.0.0.9", "10.0.0.3", "10.0.0.2", "10.0.0.1"])

    // A new password lets the trainee try at once.
    _ = try open().keep([lan: "x"], of: course, with: "b", after: head)
    guard case .begun(let number) = try begin(lan, "10.0.0.9") else {
      Issue.record("whoever has a new password should not wait")
      return
    }
    try open().admit(number)
    // What is settled does not change.
    try open().admit(number)
    #expect(try open().signIns(of: course).first?.outcome == .admitted)

    // Whoever has a key comes in, however often somebody else guesses at the password.
    for _ in 1...SignInDelay.ofTrainee.free { _ = try begin(minh, "10.0.0.8") }
    try open().admit(minh, to: course, from: "10.0.0.7")
    let last = try open().signIns(of: course).first
    #expect(last?.trainee == minh && last?.source == "10.0.0.7" && last?.outcome == .admitted)
  }

  func checkTrialsAtOnce<Store: CourseStore>(_ open: @Sendable () throws -> Store) throws {
    let course = try Self.course()
    _ = try open().append(["a"], to: course, after: nil, roster: nil)
    let source = "10.0.0.1"

    // None of them has ended, and each counts: for codes that nobody has, the source alone.
    var begun = 0
    for _ in 0..<SignInDelay.ofSource.free + 5 {
      if case .begun = try open().beginSignIn(of: nil, in: course, from: source) { begun += 1 }
    }

    #expect(begun == SignInDelay.ofSource.free)
    guard case .begun = try open().beginSignIn(of: nil, in: course, from: "10.0.0.2") else {
      Issue.record("another source should not wait")
      return
    }
    #expect(try open().signIns(of: course).allSatisfy { $0.trainee == nil })
  }
}
