import Testing

@testable import Wording

@Suite struct `Words as they are compared` {
  private func match(_ typed: String, in text: String) throws -> SpellingMatch? {
    try #require(typed.spelledWords.first).match(in: #require(text.spelledWords.first))
  }

  @Test(arguments: [
    ("hòa", "hoà"), ("thúy", "thuý"), ("Ủy", "Uỷ"), ("quý", "quí"), ("lý", "lí"), ("MỸ", "mĩ"),
    ("Ðất", "đất"), ("ðất", "ĐẤT"), ("đâ\u{301}t", "đất"), ("du\u{31B}\u{323}ng", "dựng"),
    ("ｓｏ", "so"), ("phươ\u{AD}ng", "phương"), ("kỹ", "kĩ"), ("hy", "hi"),
  ])
  func `spellings that are both right are one`(one: String, other: String) throws {
    for (typed, text) in [(one, other), (other, one)] {
      #expect(try match(typed, in: text) == SpellingMatch(isWhole: true, marks: .same))
    }
  }

  @Test(arguments: [
    ("dat", "đất", SpellingMatch.Marks.untyped), ("đat", "đất", .partlyTyped),
    ("đât", "đất", .partlyTyped), ("đất", "đạt", .contradicted), ("đất", "dat", .contradicted),
    ("đạt", "đất", .contradicted), ("dat", "dat", .same), ("hoa", "hoả", .untyped),
    ("thu", "thư", .untyped), ("thủ", "thử", .partlyTyped), ("thử", "thủ", .contradicted),
  ])
  func `marks that were typed must be there`(
    typed: String, text: String, marks: SpellingMatch.Marks
  ) throws {
    #expect(try match(typed, in: text) == SpellingMatch(isWhole: true, marks: marks))
  }

  @Test(arguments: [
    ("đấ", "đất", SpellingMatch.Marks.same), ("dấ", "đất", .partlyTyped),
    ("da", "đất", .untyped), ("đạ", "đất", .contradicted), ("quy", "quyền", .untyped),
    ("chuyê", "chuyển", .partlyTyped), ("recomm", "recommendation", .same),
    ("tele", "telecommunications", .same),
  ])
  func `a word is found by its beginning`(
    typed: String, text: String, marks: SpellingMatch.Marks
  ) throws {
    #expect(try match(typed, in: text) == SpellingMatch(isWhole: false, marks: marks))
  }

  @Test(arguments: [("quí", "quý"), ("kí", "ký"), ("ti", "ty"), ("MĨ", "mỹ"), ("qui", "quy")])
  func `what is right with i and with y begins the same words`(one: String, other: String) throws {
    #expect(try #require(one.spelledWords.first) == #require(other.spelledWords.first))
    for word in ["quyền", "quít", "kiểm", "kỳ", "kyrie", "tiền", "type", "miền", "my"] {
      #expect(try match(one, in: word) == match(other, in: word))
    }
    #expect(try match("qui", in: "quyền") == SpellingMatch(isWhole: false, marks: .untyped))
    #expect(try match("ty", in: "tiền") == SpellingMatch(isWhole: false, marks: .untyped))
  }

  @Test(arguments: [("ung", "trung"), ("uy", "uisge"), ("dats", "đất"), ("1", "21")])
  func `a word is not found by what it does not begin with`(typed: String, text: String) throws {
    #expect(try match(typed, in: text) == nil)
  }

  @Test(arguments: ["quy", "đa", "l", "ly", "telecommunicationsx"])
  func `what is found begins between two numbers`(typed: String) throws {
    let typed = try #require(typed.spelledWords.first)
    let words = "quy quyền qui quit đất đạt lý lí lyric lyx telecommunicationsy".spelledWords

    for word in words {
      #expect(
        (typed.match(in: word) != nil) == typed.beginnings.contains { $0.contains(word.plain) })
    }
  }
}
