/// The code by which a course knows a trainee: letters, digits and a few signs, in capitals.
package struct TraineeCode: Hashable, Comparable, Sendable, CustomStringConvertible {
  /// The most characters of a code; one has to be typed at the start of an exam.
  package static let charactersMaximum = 32

  /// What the number of somebody begins with whom a course has forgotten; no roster has such a code.
  private static let forgottenMark = "~"

  package let text: String

  /// Takes what was written for a code; nil where it is none.
  package init?(_ text: String) {
    let isForgotten = text.hasPrefix(Self.forgottenMark)
    let own = isForgotten ? text.dropFirst() : text[...]
    guard
      1...Self.charactersMaximum ~= own.utf8.count,
      own.utf8.allSatisfy({ isForgotten ? Self.isDigit($0) : Self.isPart($0) })
    else { return nil }
    self.text = text.uppercased()
  }

  /// The number that takes the place of somebody whom a course forgets.
  package init(forgotten number: Int) {
    precondition(number > 0, "numbers of the forgotten are drawn above zero")
    text = "\(Self.forgottenMark)\(number)"
  }

  /// Whether it stands for somebody whom a course has forgotten.
  package var isForgotten: Bool { text.hasPrefix(Self.forgottenMark) }

  private static func isDigit(_ byte: UInt8) -> Bool {
    UInt8(ascii: "0")...UInt8(ascii: "9") ~= byte
  }

  private static func isPart(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
      UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"), UInt8(ascii: "_"),
      UInt8(ascii: "."):
      true
    default: false
    }
  }

  package var description: String { text }

  package static func < (left: TraineeCode, right: TraineeCode) -> Bool { left.text < right.text }
}

/// Somebody who takes part in a course.
package struct Trainee: Hashable, Sendable {
  package let code: TraineeCode
  package let name: String
  /// The agency that they come from.
  package let unit: String
  /// The group within the course; empty where there are none.
  package let group: String

  package init(code: TraineeCode, name: String, unit: String, group: String = "") {
    self.code = code
    self.name = name
    self.unit = unit
    self.group = group
  }
}

/// Who takes part in a course, each once, in the order of their codes.
package struct Roster: Hashable, Sendable {
  /// The most trainees of a course.
  package static let traineesMaximum = 10_000

  package let trainees: [Trainee]

  /// Takes a trainee for each code; of two with one code, the first.
  package init(_ trainees: [Trainee]) {
    var seen: Set<TraineeCode> = []
    self.trainees = trainees.filter { seen.insert($0.code).inserted }.sorted { $0.code < $1.code }
  }

  /// What becomes different when another roster takes the place of this one.
  package func changes(to other: Roster) -> [RosterChange] {
    let old = Dictionary(uniqueKeysWithValues: trainees.map { ($0.code, $0) })
    let new = Dictionary(uniqueKeysWithValues: other.trainees.map { ($0.code, $0) })
    return Set(old.keys).union(new.keys).sorted().compactMap { code in
      switch (old[code], new[code]) {
      case (nil, let trainee?): .joins(trainee)
      case (let trainee?, nil): .leaves(trainee)
      case (let before?, let after?): before == after ? nil : .differs(before, after)
      case (nil, nil): nil
      }
    }
  }
}

/// What a new roster changes of one trainee.
package enum RosterChange: Hashable, Sendable {
  case joins(Trainee)
  case leaves(Trainee)
  case differs(Trainee, Trainee)
}
