/// A program to measure: how to start it, and how to get where its users type.
struct Subject {
  let name: String
  let program: String
  let arguments: [String]
  /// What its first screen shows last.
  let firstScreen: String
  /// What is pressed on the first screen to get where the arrows move something.
  let wayToArrows: [Step]
  /// What is pressed from there to get where letters are text; nil where they never are.
  let wayToText: [Step]?

  /// Keys to press, and what must be written then.
  struct Step {
    let keys: String
    /// Nil where a program that writes only what changed may write any part of it.
    let shows: String?
  }
}

extension Subject {
  static func home(tapsu: String, scenarios: String, store: String) -> Subject {
    Subject(
      name: "tapsu", program: tapsu,
      arguments: ["--scenarios", scenarios, "--store", store], firstScreen: "English",
      wayToArrows: [], wayToText: nil)
  }

  /// A live shift, as an exam: nothing interrupts the keys.
  static func shift(tapsu: String, scenarios: String, store: String) -> Subject {
    Subject(
      name: "tapsu", program: tapsu,
      arguments: ["run", "nam-ngay", "--exam", "--scenarios", scenarios, "--store", store],
      firstScreen: "Enter",
      wayToArrows: [
        Step(keys: "\r", shows: "#01"), Step(keys: "w", shows: nil), Step(keys: "w", shows: nil),
        // The second time something is unread, and the desk asks.
        Step(keys: "\r", shows: nil),
      ],
      wayToText: [Step(keys: "\r", shows: nil), Step(keys: "n", shows: nil)])
  }

  /// The programs that people know as quick, as far as they are installed.
  static func others(text: String) -> [Subject] {
    [
      Subject(
        name: "vim", program: "/usr/bin/vim", arguments: ["-n", text], firstScreen: "Top",
        wayToArrows: [], wayToText: [Step(keys: "i", shows: "INSERT")]),
      Subject(
        name: "nano", program: "/usr/bin/nano", arguments: ["-I", text], firstScreen: "Exit",
        wayToArrows: [], wayToText: []),
      Subject(
        name: "htop", program: "/usr/bin/htop", arguments: [], firstScreen: "Quit",
        wayToArrows: [], wayToText: nil),
    ]
  }
}
