import Scenarios
import Wording

/// Files of the agencies that petitions can go to.
enum UnitsFormat {
  static let title = FormatKey<Phrase>("title", .title, Phrase("tên của danh mục", "its title"))
  static let topics = FormatKey<[Field]>(
    "topics", .items(.record(Topic.record), 1...Bounds.topics), .optional,
    Phrase(
      "các lĩnh vực mà phiếu có thể nói tới, để `remit` gọi tên",
      "what petitions can be about, for `remit` to name"))
  static let list = FormatKey<[Field]>(
    "list", .items(.record(Unit.record), 1...Bounds.units), Phrase("các cơ quan", "the agencies"))

  static let record = RecordFormat(
    "units",
    Phrase(
      "Danh mục cơ quan: cấp, việc được giao, ngày hoạt động.",
      "The agencies: level, remit, and the days on which they exist."),
    [title.field, topics.field, list.field])

  /// What petitions can be about.
  enum Topic {
    static let id = FormatKey<String>(
      "id", .identifier, Phrase("mã của lĩnh vực", "its name"), example: "chung-thuc")
    static let title = FormatKey<Phrase>(
      "title", .title, Phrase("lĩnh vực gọi là gì", "what it is called"))
    static let keywords = FormatKey<[String]>(
      "keywords", .list(of: .line), .optional,
      Phrase("những chữ người ta hay dùng khi nói tới nó", "the words that people use for it"))
    static let level = FormatKey<UnitLevel>(
      "level", .word, .optional,
      Phrase(
        "cấp mà mọi cơ quan đều làm việc này, không cần kê ở từng nơi",
        "the level whose every agency does this, so that none need list it"))

    static let record = RecordFormat(
      "topic", Phrase("một lĩnh vực", "a topic"),
      [id.field, title.field, keywords.field, level.field])
  }

  /// An agency.
  enum Unit {
    static let id = FormatKey<String>(
      "id", .identifier, Phrase("mã của cơ quan", "its name in files"), example: "so-noi-vu")
    static let name = FormatKey<String>(
      "name", .line, Phrase("tên của cơ quan", "what it is called"), example: "Sở Nội vụ")
    static let also = FormatKey<[String]>(
      "also", .list(of: .line), .optional,
      Phrase(
        "những cách người ta hay gọi, để tìm cho nhanh", "what people call it, for quick search"),
      example: "[SNV, Sở NV]")
    static let level = FormatKey<UnitLevel>(
      "level", .word,
      Phrase(
        "cấp: `vertical` là ngành dọc, thành phố không chỉ đạo",
        "its level: `vertical` is an agency that the city does not command"))
    static let remit = FormatKey<[Field]>(
      "remit", .items(.either([.line, .record(RemitItem.record)])),
      .depends(
        Phrase(
          "bỏ được khi có lĩnh vực của cả cấp ấy",
          "may be left out where a topic belongs to its whole level")),
      Phrase(
        "việc được giao, lấy trong `topics` ở đầu tệp",
        "what it does, from the `topics` at the top of the file"))
    static let parent = FormatKey<Field>(
      "parent", .reference(.unit), .optional, Phrase("cấp trên", "its superior"))
    static let successor = FormatKey<Field>(
      "successor",
      .written(.either([.reference(.unit), .list(of: .reference(.unit))])),
      .depends(Phrase("chỉ khi có `to`", "only where `to` is there")),
      Phrase("cơ quan kế nhiệm, một hay nhiều", "the agency, or agencies, that take over"))

    static let record = RecordFormat(
      "unit", Phrase("một cơ quan", "an agency"),
      [
        id.field, name.field, also.field, level.field, remit.field, parent.field,
        StretchFormat.from.field, StretchFormat.to.field, successor.field,
      ])
  }

  /// A topic that an agency deals with.
  enum RemitItem {
    static let topic = FormatKey<Field>(
      "topic", .reference(.topic), Phrase("lĩnh vực", "the topic"))
    static let keywords = FormatKey<[String]>(
      "keywords", .list(of: .line), .optional,
      Phrase("những chữ riêng của cơ quan này", "words of this agency’s own"))

    static let record = RecordFormat(
      "remit-item", Phrase("một lĩnh vực được giao", "a topic that it deals with"),
      [topic.field, keywords.field, StretchFormat.from.field, StretchFormat.to.field])
  }
}
