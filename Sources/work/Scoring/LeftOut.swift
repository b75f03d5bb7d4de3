import Petitions
import Scenarios
package import WorkCalendar

/// Something that a sender should be told and is not: as much as can be said of it without telling it.
package struct LeftOut: Hashable, Sendable {
  package let kind: ClaimKind
  /// The first letter of the case in which it can be read; nothing where none tells it.
  package let source: CaseLetter?
}

/// A letter of a case that came in, by who wrote it and when.
package struct CaseLetter: Hashable, Sendable {
  package enum Author: Hashable, Sendable {
    case sender
    /// Who passed the petition on to this desk.
    case office
    case unit
  }

  package let author: Author
  package let at: Instant
}

/// What came in on a petition until now, and what of its claims each letter tells.
struct CaseLetters {
  private let letters: [(letter: CaseLetter, claims: [String])]

  /// Reads what came in, each letter once.
  ///
  /// An answer that was sent back no longer stands.
  init(
    of petition: ScriptedPetition, _ events: [Event],
    claims: (_ text: String, _ letter: CaseLetter) -> [String]
  ) {
    var texts: [(letter: CaseLetter, text: String)] = petition.messages.filter {
      $0.at <= petition.arrives
    }.map {
      (CaseLetter(author: $0.author == .sender ? .sender : .office, at: $0.at), $0.content.asText)
    }
    for event in events {
      switch event.happening {
      case .citizenWrote(let text, _, _):
        texts.append((CaseLetter(author: .sender, at: event.at), text))
      case .unitAnswered(_, let text, _), .unitReturned(_, let text):
        texts.append((CaseLetter(author: .unit, at: event.at), text))
      case .sentBack: texts.removeAll { $0.letter.author == .unit }
      default: break
      }
    }
    letters = texts.map { ($0.letter, claims($0.text, $0.letter)) }
  }

  /// The first letter that tells a claim.
  func first(telling claim: String) -> CaseLetter? {
    letters.first { $0.claims.contains(claim) }?.letter
  }
}
