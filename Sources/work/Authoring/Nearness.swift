import Scenarios

/// How many texts a person should read, and how many of the rules' errors are among them.
package struct Nearness: Hashable, Sendable {
  /// Texts of one sort, and those of them that a person should read.
  package struct Tally: Hashable, Sendable {
    package fileprivate(set) var count = 0
    package fileprivate(set) var near = 0

    fileprivate mutating func note(isNear: Bool) {
      count += 1
      near += isNear ? 1 : 0
    }

    package static func + (one: Tally, other: Tally) -> Tally {
      Tally(count: one.count + other.count, near: one.near + other.near)
    }
  }

  /// Fair texts that lose nothing and unfair ones that do: the rules are right about them.
  package private(set) var right = Tally()
  package private(set) var fairThatLose = Tally()
  package private(set) var unfairThatPass = Tally()

  package static let none = Nearness()

  /// Counts one more text; `isNear` says whether a person should read it.
  package mutating func note(_ judgement: ReplyJudgement, isNear: Bool) {
    switch (judgement.agrees, judgement.reply.verdict) {
    case (true, _): right.note(isNear: isNear)
    case (false, .fair): fairThatLose.note(isNear: isNear)
    case (false, .unfair): unfairThatPass.note(isNear: isNear)
    }
  }

  package var wrong: Tally { fairThatLose + unfairThatPass }
  package var all: Tally { right + wrong }
}
