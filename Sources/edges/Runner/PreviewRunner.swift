import FolderWatching
package import Ncurses
import ScenarioFiles
package import Scenarios
import Screens
package import Shifts
import Simulation
import TerminalUI
package import Wording

/// Shows a scenario to its author on a terminal, and reads it anew whenever it is saved.
///
/// There is no store here: a preview is no attempt.
package struct PreviewRunner: ~Copyable {
  /// How often the clock is read.
  private static let tickMilliseconds = 250

  private let file: PreviewFile
  private let language: Language
  private var app: App
  private var preview: Preview
  /// The scenario as it was read last without an error, and by what its files are known.
  private var scenario: Scenario
  private var digest: String
  private var hasFault = false
  private var clock = Stopwatch()
  private var handbookWanted: HandbookScope?
  private var isLeaving = false
  private var wantsToStop = false

  /// Takes a preview of what a file holds now.
  package init(_ preview: Preview, of scenario: Scenario, _ file: PreviewFile, _ language: Language)
  {
    self.preview = preview
    self.scenario = scenario
    self.file = file
    self.language = language
    digest = ""
    app = App(
      language: language,
      home: HomeContents(entries: [], unfinished: [], scenariosFolder: file.library.root),
      sitting: .alone)
  }

  /// Shows it until the author leaves or the terminal goes away.
  package mutating func run() throws(TerminalError) {
    // Signals are watched before the terminal changes, so that none can leave it changed.
    var events = try TerminalEvents(controlZ: .isKey)
    let canStop = events.canBeContinued
    var terminal = try Terminal()
    perform(app.handle(.resized(terminal.size)))
    perform(app.handle(.previewed(preview, .begun)))
    do throws(FolderWatchError) {
      var watch = try FolderWatch()
      try watch.follow(file.folders)
      // What was saved since it was read first is met now.
      reload()
      while !isLeaving {
        show(on: &terminal)
        let event = events.next(
          timeoutMilliseconds: Self.tickMilliseconds, orWhenReadable: watch.descriptor)
        take(event, &events, &terminal, canStop)
        if watch.burst().contains(where: \.isOfScenarios) {
          reload()
          try watch.follow(file.folders)
        }
      }
    } catch {
      perform(app.handle(.previewFailed(Self.unwatched)))
      while !isLeaving {
        show(on: &terminal)
        take(events.next(timeoutMilliseconds: Self.tickMilliseconds), &events, &terminal, canStop)
      }
    }
  }

  private static let unwatched = Phrase(
    "Máy này không theo dõi thư mục được: tệp lưu rồi không đọc lại.",
    "This machine cannot watch folders: what is saved is not read again.")
  private static let suspended = Phrase(
    "TapSu đang tạm ngưng; gõ fg để quay lại.", "TapSu is suspended; type fg to come back.")

  private mutating func show(on terminal: inout Terminal) {
    let drawing = app.draw(terminal.size)
    terminal.present(drawing.grid, cursor: drawing.cursor)
    guard let scope = handbookWanted else { return }
    // Many files take longer than a key may: the window stands there first.
    handbookWanted = nil
    perform(app.handle(.handbook(file.library.handbookMaterial(scope, language))))
    show(on: &terminal)
  }

  private mutating func take(
    _ event: TerminalEvent, _ events: inout TerminalEvents, _ terminal: inout Terminal,
    _ canStop: Bool
  ) {
    var next: TerminalEvent? = event
    // Keys typed ahead are drawn together.
    while let event = next, !isLeaving {
      switch event {
      case .key(let key): perform(app.handle(.key(key, elapsedMilliseconds: clock.reading)))
      case .timedOut: perform(app.handle(.tick(elapsedMilliseconds: clock.reading)))
      case .resized(let size):
        terminal.resize()
        perform(app.handle(.resized(size)))
      case .suspended: wantsToStop = true
      case .resumed: terminal.repaint()
      case .hungUp, .terminated: isLeaving = true
      }
      if wantsToStop {
        wantsToStop = false
        if canStop { stop(&terminal) }
      }
      next = events.nextWaiting()
    }
  }

  /// Gives the terminal back until the author continues the program; the clock stands meanwhile.
  private mutating func stop(_ terminal: inout Terminal) {
    let wasRunning = clock.isRunning
    clock.stop()
    terminal.stopUntilContinued(saying: Self.suspended[language])
    if wasRunning { clock.start() }
  }

  private mutating func perform(_ effects: [AppEffect]) {
    for effect in effects {
      switch effect {
      case .startClock: clock.start()
      case .stopClock: clock.stop()
      case .loadHandbook(let scope): handbookWanted = scope
      case .suspend: wantsToStop = true
      case .quit, .leaveShift: isLeaving = true
      case .previewEnded: restart()
      // Nothing is begun, kept or scored here.
      case .start, .resume, .begin, .record, .keepResult, .readEntries: break
      }
    }
  }
}

// MARK: - What is saved

extension PreviewRunner {
  /// Reads the file as it was saved, and shows it where the author is; what has errors is not shown.
  private mutating func reload() {
    let result = file.read()
    guard let read = result.scenario else {
      return fail(result.fault)
    }
    let found = result.digest
    guard found != digest || hasFault else { return }
    let isFirst = digest.isEmpty
    digest = found
    guard !isFirst || read != scenario else { return }
    perform(app.handle(.tick(elapsedMilliseconds: clock.reading)))
    guard let standing = app.previewStanding else { return }
    do throws(PreviewRefusal) {
      preview = try preview.reopened(in: read, at: standing)
    } catch {
      return fail(error.phrase)
    }
    scenario = read
    hasFault = false
    open(.saved)
  }

  private mutating func fail(_ fault: Phrase) {
    hasFault = true
    perform(app.handle(.previewFailed(fault)))
  }

  /// Shows the shift from its beginning again.
  private mutating func restart() {
    guard let again = try? preview.restarted(in: scenario) else {
      isLeaving = true
      return
    }
    preview = again
    open(.over)
  }

  private mutating func open(_ news: PreviewNews) {
    clock.set(to: preview.shift.simulation.elapsedMilliseconds)
    perform(app.handle(.previewed(preview, news)))
  }
}

extension FolderChange {
  /// Whether a scenario may be read otherwise for it.
  fileprivate var isOfScenarios: Bool {
    switch self {
    case .file(let name): ScenarioLibrary.reads(fileNamed: name)
    case .folder, .moved, .anything: true
    }
  }
}
