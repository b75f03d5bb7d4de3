/// A program to measure: how to start it, and what it shows then.
struct Subject {
  let name: String
  let program: String
  let arguments: [String]
  /// What its first screen shows last.
  let firstScreen: String
  var environment: [String: String] = [:]
  var width = 120
  var height = 30

  /// Keys to press, and what must be written then.
  struct Step {
    let keys: String
    /// Nil where a program that writes only what changed may write any part of it.
    var shows: String?

    init(_ keys: String, shows: String? = nil) {
      self.keys = keys
      self.shows = shows
    }
  }

  /// Where keys are measured: the way there from the first screen, and the keys.
  struct View {
    let name: String
    let way: [Step]
    let keys: KeyMeasurement.Keys

    init(_ name: String, _ way: [Step], _ keys: KeyMeasurement.Keys) {
      self.name = name
      self.way = way
      self.keys = keys
    }
  }
}

// MARK: - TapSu

extension Subject {
  static func home(tapsu: String, scenarios: String, store: String) -> Subject {
    Subject(
      name: "tapsu", program: tapsu,
      arguments: ["--scenarios", scenarios, "--store", store], firstScreen: "English")
  }

  /// A live shift, as an exam: nothing interrupts the keys.
  static func shift(
    tapsu: String, _ scenario: String, scenarios: String, store: String
  ) -> Subject {
    Subject(
      name: "tapsu", program: tapsu,
      arguments: ["run", scenario, "--exam", "--scenarios", scenarios, "--store", store],
      firstScreen: "Enter")
  }

  /// The same in a window of another size.
  func sized(_ width: Int, _ height: Int) -> Subject {
    var subject = self
    subject.width = width
    subject.height = height
    return subject
  }
}

extension Subject.View {
  /// The desk with the petitions of the morning.
  private static let desk = [
    // Something is unread, and the desk asks.
    Subject.Step("\r", shows: "#01"), Subject.Step("w", shows: "[Esc]"), Subject.Step("\r"),
  ]
  private static let composer = desk + [Subject.Step("\r"), Subject.Step("n")]
  private static let units =
    desk
    // Opened, given a kind and a box, accepted: then it may be forwarded.
    + ["\r", "p", "\u{1B}[B", "\r", "\u{1B}[B", "\r", "t"].map { Subject.Step($0) }
    + [Subject.Step("c", shows: "▸")]
  /// As much as a text may have, less what is typed while it is measured; words that wrap.
  ///
  /// Of 4,000 characters 420 stay free: a composer that is full takes no letter, and echoes none.
  private static let longText =
    "\u{1B}[200~" + String(repeating: "kính gửi anh chị ", count: 210) + "\u{1B}[201~"

  static let inbox = Subject.View("inbox, arrow", desk, .arrows)
  static let emptyComposer = Subject.View("composer, empty, letter", composer, .text)
  static let fullComposer = Subject.View(
    "composer, 3,700 characters, letter", composer + [Subject.Step(longText)], .text)
  static let unitArrows = Subject.View("unit picker, arrow", units, .arrows)
  static let unitSearch = Subject.View("unit picker, search", units, .search)
  static let handbookSearch = Subject.View("handbook, search", [Subject.Step("h")], .search)
  static let handbookOpening = Subject.View("handbook, opened and closed", [], .opening)
  static let handbookArrows = Subject.View(
    "handbook, arrow", [Subject.Step("h"), Subject.Step("don")], .arrows)
  static let home = Subject.View("home, arrow", [], .arrows)
  static let echo = Subject.View("the machine itself, a key echoed", [], .text)
}

// MARK: - Others

extension Subject {
  /// What answers each key with the key and does nothing else: no program on this machine is quicker.
  static let echo = Subject(
    name: "echo", program: "/bin/sh",
    arguments: ["-c", "stty raw -echo && printf ready && exec cat"], firstScreen: "ready")

  /// The programs that people know as quick, with where their keys are measured.
  static func others(text: String) -> [(subject: Subject, places: [View])] {
    [
      (
        Subject(
          name: "vim", program: "/usr/bin/vim", arguments: ["-n", text], firstScreen: "Top"),
        [View("arrow", [], .arrows), View("letter", [Step("i", shows: "INSERT")], .text)]
      ),
      (
        Subject(
          name: "nano", program: "/usr/bin/nano", arguments: ["-I", text], firstScreen: "Exit"),
        [View("arrow", [], .arrows), View("letter", [], .text)]
      ),
      (
        Subject(name: "htop", program: "/usr/bin/htop", arguments: [], firstScreen: "Quit"),
        [View("arrow", [], .arrows)]
      ),
    ]
  }
}
