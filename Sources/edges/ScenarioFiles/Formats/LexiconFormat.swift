import OfficialText
import Petitions
import Wording

/// Files of the words by which texts are read.
enum LexiconFormat {
  static let listNames = FormatNames.all(Lexicon.List.allCases.map { FormatWord($0.name) })
  static let numberNames = FormatNames.all(Lexicon.Number.allCases.map { FormatWord($0.name) })
  static let title = FormatKey<Phrase>("title", .title, Phrase("tên của bộ", "its title"))
  static let lists = FormatKey<Field>(
    "lists",
    .written(.entries(listNames, of: .record(PhraseList.record))),
    Phrase("các danh sách từ, đủ mọi danh sách", "the lists of phrases, none left out"))
  static let numbers = FormatKey<Field>(
    "numbers",
    .written(.entries(numberNames, of: .record(Reach.record))),
    Phrase("các con số, đủ mọi con số", "the numbers, none left out"))
  static let synonyms = FormatKey<Field>(
    "synonyms", .written(.entries(.own, of: .record(PhraseList.record))), .optional,
    Phrase(
      "các nhóm từ dùng thay cho nhau, để mẫu gọi là `$tên`",
      "groups of words that are used for one another, for patterns to call `$name`"))
  static let speechActs = FormatKey<Field>(
    "speech-acts", .written(.entries(.own, of: .record(Act.record))), .optional,
    Phrase("câu nào làm gì người đọc", "what sentences do to their reader"))
  static let opposites = FormatKey<Field>(
    "opposites", .written(.entries(.own, of: .record(Pair.record))), .optional,
    Phrase("từ nào nói ngược với từ nào", "what says the opposite of what"))
  static let matters = FormatKey<Field>(
    "matters", .written(.entries(.own, of: .record(Told.record))), .optional,
    Phrase(
      "điều mà thư chỉ nêu khi hồ sơ có nêu", "what a letter brings up only where its case does"))
  static let deeds = FormatKey<Field>(
    "deeds", .written(.entries(.own, of: .record(Done.record))), .optional,
    Phrase(
      "việc mà cán bộ được kể khi nhật ký cho thấy đã làm",
      "what officers may tell once the journal proves it"))

  static let record = RecordFormat(
    "lexicon",
    Phrase(
      "Từ ngữ để đọc câu chữ: mỗi danh sách, mỗi con số nói nó quyết định điều gì.",
      "The words by which texts are read: each list and each number says what it decides."),
    [
      title.field, lists.field, numbers.field, synonyms.field, speechActs.field, opposites.field,
      matters.field, deeds.field,
    ])

  static let decides = FormatKey<Phrase>(
    "decides", .phrase, Phrase("điều mà mục này quyết định", "what the entry decides"))
  private static let phraseList = FormatType.list(
    of: .line, 1...Bounds.lexiconPhrases, isDistinct: true)
  static let phrases = FormatKey<Field>(
    "phrases", .written(phraseList), Phrase("các cụm từ", "the phrases"))
  static let patterns = FormatKey<[Field]>(
    "patterns", .items(.text(atMost: Bounds.patternCharacters), 1...Bounds.entries),
    Phrase("các mẫu nhận ra câu", "the patterns by which sentences are found"))

  /// A list of phrases, and what it decides.
  enum PhraseList {
    static let record = RecordFormat(
      "phrase-list", Phrase("một danh sách cụm từ", "a list of phrases"),
      [decides.field, phrases.field])
  }

  /// A number, and why it is what it is.
  enum Reach {
    static let number = FormatKey<Int>(
      "is", .number(0...Bounds.lexiconNumber), Phrase("con số", "the number"))
    static let because = FormatKey<Phrase>(
      "because", .phrase, Phrase("vì sao là số ấy", "why it is what it is"))

    static let record = RecordFormat(
      "reach", Phrase("một con số", "a number"), [number.field, because.field])
  }

  enum Act {
    static let act = FormatKey<SpeechAct.Kind>(
      "act", .word, Phrase("câu ấy làm gì", "what the sentence does"))

    static let record = RecordFormat(
      "speech-act", Phrase("một việc mà câu chữ làm", "something that sentences do"),
      [decides.field, act.field, patterns.field])
  }

  enum Pair {
    static let one = FormatKey<Field>(
      "one", .written(phraseList), Phrase("một bên", "the one side"))
    static let other = FormatKey<Field>(
      "other", .written(phraseList), Phrase("bên kia", "the other"))
    static let cause = FormatKey<Bool>(
      "cause", .flag, .optional,
      Phrase("`true` nếu là nguyên nhân của một việc", "`true` if they are causes of something"))

    static let record = RecordFormat(
      "opposites", Phrase("hai điều ngược nhau", "two things that are opposites"),
      [decides.field, one.field, other.field, cause.field])
  }

  enum Told {
    static let need = FormatKey<ToldMatter.Need>(
      "need", .word, Phrase("hồ sơ phải có gì", "what the case must have"))

    static let record = RecordFormat(
      "told-matter", Phrase("một điều được nêu", "a thing that is brought up"),
      [decides.field, need.field, phrases.field])
  }

  enum Done {
    static let provenBy = FormatKey<[Activity]>(
      "proven-by", .words(), Phrase("sự việc nào cho thấy", "the events that prove it"))

    static let record = RecordFormat(
      "deed", Phrase("một việc đã làm", "something done"),
      [decides.field, provenBy.field, patterns.field])
  }
}
