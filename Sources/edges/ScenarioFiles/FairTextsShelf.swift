import Petitions
import Scenarios
import Synchronization

/// The fair texts of a file of marked replies, understood when the first is asked for.
///
/// What is wrong with the file is a check's to tell: of what cannot be understood there are no texts.
final class FairTextsShelf: Sendable {
  private enum Content {
    case unread(SourceFile)
    case read(FairTexts)
  }

  private let content: Mutex<Content>

  init(_ file: SourceFile) {
    content = Mutex(.unread(file))
  }

  func texts(of petition: PetitionID) -> [String] {
    let texts = content.withLock { content in
      switch content {
      case .read(let texts): return texts
      case .unread(let file):
        let texts = Self.read(file)
        content = .read(texts)
        return texts
      }
    }
    return texts.texts(of: petition)
  }

  private static func read(_ file: SourceFile) -> FairTexts {
    let loader = Loader(source: .kept([file]))
    let replies = loader.document(.markedReplies, at: file.path).flatMap {
      loader.readMarkedReplies($0, of: nil)
    }
    return FairTexts(among: replies ?? [])
  }
}
