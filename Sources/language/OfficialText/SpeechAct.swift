/// Something that is done to a reader by saying it, with the turns of phrase that do it.
///
/// Lists of words tell an insult; a sneer is told by how a sentence is built: "có … mà cũng …". Patterns
/// are those of claims, so that one language serves both.
package struct SpeechAct: Hashable, Sendable {
  /// What is done.
  package enum Kind: String, CaseIterable, Sendable {
    case contempt
    case blame
    case threat
    /// The reader is told to give up, or not to have begun.
    case discouragement
    /// The reader is told to do what the law forbids, or what an office has to do.
    case misadvice
    /// The reader is asked for what nobody asks for.
    case errand
    /// The officer decides what is another's to decide.
    case presumption
    /// The officer gives what nobody gave.
    case gift
    /// Those concerned are told who reported them.
    case exposure
    /// The reader is asked, or hinted at, to pay or treat those who decide.
    case favour
    /// What was only heard or guessed is passed on as an answer.
    case hearsay
  }

  package let name: String
  package let kind: Kind
  package let patterns: [String]

  package init(_ name: String, _ kind: Kind, _ patterns: [String]) {
    self.name = name
    self.kind = kind
    self.patterns = patterns
  }
}
