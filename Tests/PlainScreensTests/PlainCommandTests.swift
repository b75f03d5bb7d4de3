import Petitions
import Testing
import Wording

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
    ("tiến độ 1", .act(.inform, "01", rest: "")), ("xin lỗi 1", .act(.apologise, "01", rest: "")),
    ("gia hạn 1", .act(.extend, "01", rest: "")),
    ("từ chối 1 tố cáo", .act(.decline, "01", rest: "tố cáo")),
    ("Ghi chú 1 abc", .act(.note, "01", rest: "abc")),
    ("send back 1", .act(.sendBack, "01", rest: "")),
    ("tiếp nhận 1", .act(.accept, "01", rest: "")),
    ("phan loai 1", .act(.classify, "01", rest: "")),
    ("gợi ý 2", .hints("02")), ("gioi thieu", .briefing),
  ])
  func `is understood in both languages`(line: String, command: PlainCommand) {
    #expect(PlainCommand(line) == command)
  }

  @Test(arguments: [
    "", "   ", "abc", "cho xem 01", "xong 2", "xem lại 2", "01 mo", "\u{FFFD}", "no", "không", "có",
    "y",
  ])
  func `is refused when it says nothing`(line: String) {
    #expect(PlainCommand(line) == nil)
  }

  @Test(arguments: ["Bao giờ có thì gọi", "Ghi chú của đơn vị nói vậy"])
  func `is no command where it begins a letter that nobody has asked for`(line: String) {
    #expect(PlainCommand.reading(line) == .unknown)
  }

  @Test(arguments: ["Xin chuyển quý quận xem xét", "xin chuyển quý quận", "apolo for the delay"])
  func `is asked about where it begins like a command and goes on like a letter`(line: String) {
    #expect(PlainCommand.reading(line) == .sentence(.apologise))
    #expect(
      PlainCommand("xinloi quý quận chờ lâu") != nil && PlainCommand("xin 1 mong thứ lỗi") != nil)
  }

  @Test(arguments: [
    ("báo cáo 1 ubnd thành phố", [Verb.reportUp, .flag]), ("bao cao", [.reportUp, .flag]),
    ("Báo cáo lên 1", [.reportUp, .flag]), ("báo tiến 1", [.inform, .flag]),
    ("báo lại 1 đã nhận", [.inform, .flag]), ("ghi nhận 1 phản ánh", [.accept, .note]),
    ("ghi sổ 1", [.accept, .note]), ("trả dự 1", [.return, .reject]),
    ("trả lời người dân 1", [.return, .draft]), ("trả câu 1", [.return, .sendBack]),
    ("đánh dấu 1", [.markUrgent]), ("hướng dẫn 1 bà Mai", [.split]),
    ("xin ý kiến 1 sở tư pháp", [.consult]), ("chuyển trả 1", [.forward, .return]),
  ])
  func `is no deed where its words are, or may be, another command's`(
    line: String, verbs: [Verb]
  ) {
    guard case .near(_, let meant) = PlainCommand.reading(line) else {
      Issue.record("\(line): \(PlainCommand.reading(line))")
      return
    }
    #expect(Set(meant) == Set(verbs))
    #expect(PlainCommand(line) == nil)
  }

  /// No verb's name of several words is taken for a shorter verb when it is not written out.
  @Test(arguments: Verb.allCases)
  func `is not another verb's where a name of several words is cut short`(verb: Verb) {
    for shown in [verb.name, verb.entry.shortName].flatMap({ [$0.vietnamese, $0.english] }) {
      let words = shown.split(separator: " ")
      for count in words.indices.dropFirst() {
        let line = words[..<count].joined(separator: " ") + " 1 x y z"
        guard case .command(.act(let meant, _, _)) = PlainCommand.reading(line) else { continue }
        // What is cut may be the whole name of another: "trả lại" of "trả lại câu trả lời".
        let isWhole = [meant.name, meant.entry.shortName].contains { name in
          [name.vietnamese, name.english].contains(words[..<count].joined(separator: " "))
        }
        #expect(meant == verb || isWhole || count == 1, "\(line): \(meant)")
      }
    }
  }

  @Test(arguments: [
    ("cho 5 phut", "5 phut"), ("ds 1", "1"), ("xong luôn", "luôn"), ("briefing now", "now"),
  ])
  func `names the words that its command has no use for`(line: String, words: String) {
    #expect(PlainCommand.reading(line) == .leftover(words))
  }

  @Test
  func `has one word in each language for every verb, and understands what the desk calls it`() {
    let words = Verb.allCases.flatMap { [$0.entry.words.vietnamese, $0.entry.words.english] }
    #expect(Set(words).count == words.count)
    for verb in Verb.allCases {
      for shown in [verb.name, verb.entry.shortName].flatMap({ [$0.vietnamese, $0.english] }) {
        #expect(PlainCommand("\(shown) 3 x") == .act(verb, "03", rest: "x"), "\(shown)")
      }
      #expect(PlainCommand(verb.entry.words.vietnamese) == .act(verb, nil, rest: ""))
      #expect(PlainCommand(verb.entry.words.english) == .act(verb, nil, rest: ""))
    }
  }
}
