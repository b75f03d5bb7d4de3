import JSON
import Petitions
import Shifts
import TerminalUI
import Wording

/// What lies over the desk and takes its keys: one file for each.
///
/// A layer is a value. It reads the desk, acts on it through the desk's own ways, and says what
/// becomes of itself.
protocol DeskLayer: Hashable, Sendable {
  /// Under which name a bookmark keeps it.
  static var name: String { get }

  /// Puts back what a bookmark kept; nothing where it does not fit the desk any more.
  init?(bookmark: JSONValue, at desk: Desk)

  /// What a bookmark keeps beside the name.
  var bookmark: [JSONMember] { get }

  /// Whether letters go into a text or a filter.
  var takesText: Bool { get }

  /// Whether Ctrl-Z takes back what was written, as in every editor, and does not stop the program.
  var canUndo: Bool { get }

  func keyHints(at desk: Desk) -> [KeyHint]

  /// Does what a key means.
  mutating func handle(_ key: Key, at desk: inout Desk, _ moment: KeyMoment) -> LayerChange

  /// The letters that stand above it instead of the panes; nothing where it has none.
  var backdrop: Backdrop? { get }

  /// What is looked for in the letters below it, which are marked then.
  var lettersSearch: LettersSearch? { get }

  func draw(on canvas: inout Canvas, at desk: Desk, _ layout: DeskLayout)
}

extension DeskLayer {
  var canUndo: Bool { false }
  var backdrop: Backdrop? { nil }
  var lettersSearch: LettersSearch? { nil }
}

/// The letters of a petition above the text that answers them.
///
/// They are drawn with the panes, which typing does not change.
struct Backdrop: Hashable, Sendable {
  let petition: PetitionID
  /// From where they are read.
  let place: ScrollPlace
  /// Whether the text below has but a few lines.
  let isShort: Bool

  func draw(on canvas: inout Canvas, at desk: Desk, _ layout: DeskLayout) {
    let rect = layout.source(isShort: isShort)
    let x = layout.composer(isShort: isShort).x
    let right = min(canvas.bounds.width, layout.panes.right)
    canvas.grid.fill(Rect(x: x, y: rect.y, width: right - x, height: rect.height))
    let blocks = desk.letterBlocks(of: petition, width: rect.width, canvas.language)
    canvas.put(blocks, from: place, in: rect, signs: .inside)
  }
}

/// When and where a key was pressed.
struct KeyMoment: Hashable, Sendable {
  /// The reading of the trainee's clock.
  let elapsed: Int64
  let size: Size
  let language: Language
}

/// What becomes of a layer after a key.
enum LayerChange: Sendable {
  case stay
  /// The key means nothing to it, which the desk says.
  case unused
  case close
  case replace(any DeskLayer)
  /// Closed, and the trainee leaves the desk.
  case leave
}

/// Every layer that there is, for bookmarks to find.
enum Layers {
  private static let all: [any DeskLayer.Type] = [
    CommandsLayer.self, DefectsLayer.self, KindsLayer.self, BoxesLayer.self, FactsLayer.self,
    FaultsLayer.self, CriteriaLayer.self, ConclusionsLayer.self,
    ReasonsLayer.self,
    UnitsLayer.self,
    MergeLayer.self, ComposerLayer.self, RedactionLayer.self, ConfirmationLayer.self,
    HintsLayer.self, BriefingLayer.self, FinderLayer.self, LettersFinderLayer.self,
  ]

  static func json(_ layer: any DeskLayer) -> JSONValue {
    .object([JSONMember("kind", .text(type(of: layer).name))] + layer.bookmark)
  }

  static func restored(_ json: JSONValue, at desk: Desk) -> (any DeskLayer)? {
    let kind = json["kind"]?.text
    guard let layer = all.first(where: { $0.name == kind }) else { return nil }
    return layer.init(bookmark: json, at: desk)
  }
}

extension JSONValue {
  /// The petition that a layer was for, where it has arrived.
  func petition(at desk: Desk) -> PetitionID? {
    guard let text = self["petition"]?.text, desk.shift.petitionCase(PetitionID(text)) != nil else {
      return nil
    }
    return PetitionID(text)
  }

  func int(_ key: String) -> Int { Int(clamping: self[key]?.integer ?? 0) }
}
