import Diagnostics
import FolderWatching
import JSON
import Runner
import ScenarioFiles
import Wording
import WorkCalendar

// MARK: - Checks at every save

extension CheckCommand {
  /// How many diagnostics stand on the screen after a save: who mends them from the top needs no more.
  private static let shownMaximum = 20

  /// Checks, and checks again at every save, until whoever watches ends it.
  ///
  /// Of the terminal nothing is changed, and no signal is held: Ctrl-C does what it always does.
  func watch(_ operands: [String]) throws(Failure) -> Never {
    var watch: FolderWatch
    do throws(FolderWatchError) {
      watch = try FolderWatch()
    } catch {
      throw unwatched(error)
    }
    let memory = CheckMemory()
    var before: [String]?
    var saved: [String] = []
    while true {
      // Watched first: what is saved while files are read is met by the next look.
      let folders = try environment.libraryForFiles().foldersRead(byChecking: operands)
      do throws(FolderWatchError) {
        try watch.follow(folders)
      } catch {
        throw unwatched(error)
      }
      before = try tellRound(
        findings(operands, remembering: memory), of: saved, before: before)
      Output.flush()
      repeat {
        saved = watch.next().compactMap(\.shown).sorted()
      } while saved.isEmpty
    }
  }

  /// Tells what one look has found, and when it was; where it is what was told before, no more than that.
  private func tellRound(
    _ findings: CheckFindings, of saved: [String], before: [String]?
  ) throws(Failure) -> [String] {
    let lines = findings.lines(options, language)
    guard !isForPrograms else {
      Output.show(findings.form(options, language).canonicalText)
      return lines
    }
    if before != nil {
      var names: [String] = []
      for name in saved where names.last != name { names.append(name) }
      Output.say("")
      Output.say("\(clock) · \(names.joined(separator: ", "))")
    }
    if before == lines {
      Output.say(Phrase("  như trước", "  as before")[language])
    } else {
      show(findings, atMost: Self.shownMaximum)
    }
    if before == nil {
      Output.say(
        Phrase(
          "\(clock) · đang chờ lần lưu tới; Ctrl-C để thôi",
          "\(clock) · waiting for the next save; Ctrl-C to end")[language])
    }
    return lines
  }

  /// The time of day, to the second.
  private var clock: String {
    let iso = environment.now.iso
    return String(iso.dropFirst(11).prefix(8))
  }

  private func unwatched(_ error: FolderWatchError) -> Failure {
    Failure(
      status: .configuration,
      lines: [
        error.isOutOfRoom
          ? Phrase(
            "Không theo dõi được: máy này không cho theo dõi thêm thư mục nào. Hãy nêu ít thư mục hơn.",
            "Nothing more can be watched on this machine. Name fewer folders.")[language]
          : Phrase(
            "Máy này không theo dõi thư mục được. Hãy gọi lệnh không có --watch.",
            "This machine cannot watch folders. Call the command without --watch.")[language]
      ])
  }
}

extension FolderChange {
  /// What is said of it; nothing of what no scenario is read from.
  fileprivate var shown: String? {
    switch self {
    case .file(let name): ScenarioLibrary.reads(fileNamed: name) ? name : nil
    case .folder(let name): name.hasPrefix(".") ? nil : name + "/"
    case .moved, .anything: "…"
    }
  }
}
