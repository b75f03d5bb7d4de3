package import Petitions

/// The texts to the senders of a scenario that people found fair, read when somebody first asks for them.
///
/// They say how fair letters are worded and nothing of what happens, so that a scenario is the same with
/// other ones.
package struct FairTexts: Sendable {
  private let read: @Sendable (PetitionID) -> [String]

  /// A scenario beside which no marked replies are kept.
  package static let none = FairTexts { _ in [] }

  /// Takes a function that gives the texts to the sender of a petition, the same each time.
  package init(_ read: @escaping @Sendable (PetitionID) -> [String]) {
    self.read = read
  }

  /// Takes those among marked replies that are fair.
  package init(among replies: [MarkedReply]) {
    let fair = Dictionary(grouping: replies.filter { $0.verdict == .fair }, by: \.petition)
      .mapValues { $0.map(\.text) }
    self.init { fair[$0, default: []] }
  }

  package func texts(of petition: PetitionID) -> [String] { read(petition) }
}

extension FairTexts: Hashable {
  package static func == (_: FairTexts, _: FairTexts) -> Bool { true }

  package func hash(into _: inout Hasher) {}
}
