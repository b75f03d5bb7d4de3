import Petitions
import Testing

@testable import PlainScreens

@Suite struct `A line typed at the plain desk` {
  @Test(arguments: [
    ("mo 01", PlainCommand.act(.open, "01", rest: "")),
    ("MỞ #1", .act(.open, "01", rest: "")),
    ("open 01", .act(.open, "01", rest: "")),
    ("loai 01 phản ánh", .act(.classify, "01", rest: "phản ánh")),
    ("nhan", .act(.accept, nil, rest: "")),
    ("chuyen 12 so xay dung: xem giúp", .act(.forward, "12", rest: "so xay dung: xem giúp")),
    ("chuyen so xay dung", .act(.forward, nil, rest: "so xay dung")),
    ("ds", .list), ("list", .list), ("xem 02", .show("02")), ("han", .deadlines(nil)),
    ("cho", .wait), ("xong", .finish), ("thoat", .leave), ("?", .help(word: "")),
    ("giup loai", .help(word: "loai")), ("w", .wait),
    ("cẩm nang khiếu nại", .handbook(words: "khiếu nại")), ("CAM NANG", .handbook(words: "")),
    ("camnang QG-09", .handbook(words: "QG-09")), ("handbook 09", .handbook(words: "09")),
  ])
  func `is understood in both languages`(line: String, command: PlainCommand) {
    #expect(PlainCommand(line) == command)
  }

  @Test(arguments: [
    "", "   ", "abc", "cam", "cam nan", "01 mo", "\u{FFFD}", "no", "không", "có", "y",
  ])
  func `is refused when it says nothing`(line: String) {
    #expect(PlainCommand(line) == nil)
  }

  @Test func `has one word in each language for every verb`() {
    let words = Verb.allCases.flatMap { [$0.entry.words.vietnamese, $0.entry.words.english] }
    #expect(Set(words).count == words.count)
    for verb in Verb.allCases {
      #expect(PlainCommand(verb.entry.words.vietnamese) == .act(verb, nil, rest: ""))
      #expect(PlainCommand(verb.entry.words.english) == .act(verb, nil, rest: ""))
    }
  }
}
