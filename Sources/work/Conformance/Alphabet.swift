package import Petitions

/// The activities that a set of constraints can meet, each with a number.
package struct Alphabet: Sendable {
  package let names: [ActivityName]
  private let numbers: [ActivityName: Int]

  /// Numbers the names in their order; a name that is repeated keeps its first number.
  package init(_ names: [ActivityName]) {
    var numbers: [ActivityName: Int] = [:]
    var distinct: [ActivityName] = []
    for name in names where numbers[name] == nil {
      numbers[name] = distinct.count
      distinct.append(name)
    }
    self.names = distinct
    self.numbers = numbers
  }

  /// The activities of a shift.
  package static let shift = Alphabet(Activity.allCases.map(\.id))

  /// The number of an activity, or ``Occurrence/unnamed``.
  package func number(of name: ActivityName) -> Int { numbers[name] ?? Occurrence.unnamed }
}
