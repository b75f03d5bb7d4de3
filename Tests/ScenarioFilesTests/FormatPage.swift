import Foundation
import Petitions
import Wording

@testable import ScenarioFiles

/// The page of the handbook that tells the files field by field, made of the descriptions by which they
/// are read.
struct FormatPage {
  let language: Language

  /// The name of its file, without the ending.
  var article: String { "formats-\(language.rawValue)" }

  var text: String {
    var lines = [
      "# " + Phrase("Các tệp, từng mục một", "The files, field by field")[language], "",
      Phrase(
        "Mỗi loại tệp có những mục nào, viết gì vào đó, và nghĩa là gì.",
        "What fields each kind of file has, what is written there, and what it means.")[language],
      "",
      Phrase(
        "Bài này tra cứu; muốn học cách soạn, đọc <doc:author-guide-vi>. Nó được làm ra từ chính mô tả mà chương trình dùng để đọc tệp, cũng như mô tả cho trình soạn thảo: `tapsu schema` in ra.",
        "This page is to look things up; to learn how to write a scenario, read <doc:author-guide-en>. It is made of the very description by which the program reads the files, as is the one for editors, which `tapsu schema` prints."
      )[language], "",
      Phrase(
        "Mục in **đậm** phải có. Chữ nào học viên đọc thì viết được hai thứ tiếng, `{vi: …, en: …}`.",
        "Fields in **bold** have to be there. What trainees read can be written in two languages, `{vi: …, en: …}`."
      )[language], "",
    ]
    var told: Set<String> = []
    for kind in FileKind.allCases {
      lines += ["## \(name(of: kind)): `\(kind.path(of: kind.example))`", ""]
      lines += [kind.format.says[language], ""] + table(of: kind.wholeFormat)
      var waiting = kind.format.fields.flatMap(\.type.records)
      while !waiting.isEmpty {
        let record = waiting.removeFirst()
        guard told.insert(record.name).inserted else { continue }
        lines += ["### " + heading(of: record), ""] + table(of: record)
        waiting = record.fields.flatMap(\.type.records) + waiting
      }
    }
    let weights = Phrase("Mức của cảnh báo", "How much warnings weigh")[language]
    lines += ["## \(weights): `severities.yaml`", "", SeveritiesFormat.record.says[language], ""]
    lines += table(of: SeveritiesFormat.record)
    lines += events + attributes
    while lines.last == "" { lines.removeLast() }
    return lines.joined(separator: "\n") + "\n"
  }

  /// The records below some kinds of files, each once.
  static func records(below kinds: [FileKind] = FileKind.allCases) -> [RecordFormat] {
    var found: [RecordFormat] = []
    var waiting = kinds.map(\.wholeFormat)
    while !waiting.isEmpty {
      let record = waiting.removeFirst()
      guard !found.contains(where: { $0.name == record.name }) else { continue }
      found.append(record)
      waiting += record.fields.flatMap(\.type.records)
    }
    return found
  }

  /// What can happen to a petition, and what conditions may ask of it.
  private var events: [String] {
    let title = Phrase("Sự việc mà quy tắc gọi tên", "Events that rules name")
    let head = Phrase(
      "sự việc | là gì | điều kiện hỏi được", "event | what it is | what conditions may ask")
    return ["## " + title[language], "", "| " + head[language] + " |", "|---|---|---|"]
      + Activity.ofPetitions.map { activity in
        let asked = activity.askedNames.map { "`\($0)`" }.joined(separator: ", ")
        return "| `\(activity.rawValue)` | \(activity.name[language]) | \(asked) |"
      } + [""]
  }

  /// What conditions look at.
  private var attributes: [String] {
    let title = Phrase("Thuộc tính mà điều kiện hỏi", "Attributes that conditions ask for")
    let head = Phrase("thuộc tính | là gì | các từ", "attribute | what it is | its words")
    return ["## " + title[language], "", "| " + head[language] + " |", "|---|---|---|"]
      + AttributeEntry.all.map { entry in
        let words = (entry.words ?? []).map { wording(of: FormatWord($0.text, $0.name)) }
        let list = words.joined(separator: ", ")
        return "| `\(entry.attribute)` | \(entry.name[language]) | \(list) |"
      } + [""]
  }

  private func name(of kind: FileKind) -> String {
    let name = kind.name[language]
    let bare = name.hasPrefix("a ") ? String(name.dropFirst(2)) : name
    return bare.prefix(1).uppercased() + bare.dropFirst()
  }

  private func heading(of record: RecordFormat) -> String {
    let says = record.says[language]
    return "\(says.prefix(1).uppercased() + says.dropFirst()) (`\(record.name)`)"
  }

  private func table(of record: RecordFormat) -> [String] {
    var lines: [String] = []
    if case .one = record.choice {
      lines += [Phrase("Đúng một trong các mục sau.", "Exactly one of these.")[language], ""]
    }
    lines += [
      "| " + Phrase("mục", "field")[language] + " | " + Phrase("viết", "written")[language] + " | "
        + Phrase("nghĩa", "meaning")[language] + " |", "|---|---|---|",
    ]
    return lines + record.fields.map(row) + [""]
  }

  /// What a field means, with the words that it takes: as the guides tell it.
  func meaning(of field: FormatField) -> String {
    var says = field.says[language]
    switch field.type {
    case .words, .list(.words, _, _): says += ": " + wording(of: field.type.item)
    case .number(let range) where range.count > 1:
      says += " (\(range.lowerBound)–\(range.upperBound))"
    default: break
    }
    guard case .depends(let when) = field.presence else { return says }
    return says + "; " + when[language]
  }

  private func row(_ field: FormatField) -> String {
    var key = "`\(field.key)`"
    var says = field.says[language]
    switch field.presence {
    case .required, .told: key = "**\(key)**"
    case .optional: break
    case .depends(let when): says += "; " + when[language]
    }
    if let example = field.example {
      says += Phrase(", như", ", like")[language] + " `\(example)`"
    }
    return "| \(key) | \(wording(of: field.type)) | \(says) |"
      .replacing("…|", with: "… |")
  }

  /// What is written, in words.
  private func wording(of type: FormatType) -> String {
    switch type {
    case .text: Phrase("một đoạn chữ", "a text")[language]
    case .line: Phrase("một dòng chữ", "a line")[language]
    case .phrase: Phrase("một đoạn chữ, hay hai thứ tiếng", "a text, or two languages")[language]
    case .title: Phrase("một dòng chữ, hay hai thứ tiếng", "a line, or two languages")[language]
    case .number(let range):
      range.count == 1
        ? "\(range.lowerBound)"
        : Phrase("số từ", "a number from")[language] + " \(range.lowerBound) "
          + Phrase("đến", "to")[language] + " \(range.upperBound)"
    case .flag: "`true`, `false`"
    case .date: Phrase("ngày", "a date")[language] + " `2023-02-13`"
    case .moment: Phrase("ngày giờ", "a date and time")[language] + " `2023-02-13T08:12`"
    case .officeHours: Phrase("giờ", "hours")[language] + " `08:00-12:00`"
    case .words(let words):
      words.contains { $0.text == Activity.arrived.rawValue }
        ? Phrase("tên một sự việc, ở bảng cuối bài", "an event of the table at the end")[language]
        : words.map(wording).joined(separator: ", ")
    case .identifier, .reference(.unit), .reference(.topic), .reference(.synonyms):
      name(of: type)
    case .ruleIdentifier, .reference(.rule): Phrase("mã quy tắc", "the name of a rule")[language]
    case .petitionIdentifier, .reference(.petition):
      Phrase("số phiếu", "the number of a petition")[language]
    case .reference(.channelLimit): "`channels.zalo.answer-window`"
    case .reference(.file(let kind)):
      Phrase("tên", "the name of")[language] + " " + kind.name[language]
    case .limit(let limit): wording(of: limit)
    case .list(let item, let count, _): list(item, count)
    case .entries(let names, let type): entries(names, type)
    case .record(let record): "`\(record.name)`"
    case .either(let types):
      types.map(wording).joined(separator: Phrase(" hoặc ", " or ")[language])
    }
  }

  private func name(of type: FormatType) -> String {
    switch type {
    case .reference(.unit): Phrase("mã cơ quan", "the name of a unit")[language]
    case .reference(.topic): Phrase("mã lĩnh vực", "the name of a topic")[language]
    case .reference(.synonyms): Phrase("tên danh sách", "the name of a list")[language]
    default:
      Phrase("tên: chữ thường, số, gạch nối", "a name: lower case, digits, hyphens")[language]
    }
  }

  private func wording(of word: FormatWord) -> String {
    guard let meaning = word.meaning?[language], meaning != word.text else {
      return "`\(word.text)`"
    }
    return "`\(word.text)` (\(meaning))"
  }

  private func wording(of limit: FormatLimit) -> String {
    switch limit {
    case .any: "`5 working days`, `8 working hours`, `7 days`, `30 min`, `90 real seconds`"
    case .office: "`30 min`, `2 hours`, `3 working days`"
    case .real: "`20 min`, `2 hours`"
    case .service: "`7 days`, `48 hours`"
    }
  }

  private func list(_ item: FormatType, _ count: ClosedRange<Int>) -> String {
    let bounds =
      count.lowerBound > 0
      ? "\(count.lowerBound)–\(count.upperBound)"
      : Phrase("tối đa", "at most")[language] + " \(count.upperBound)"
    return Phrase("danh sách", "a list")[language] + " (\(bounds)): " + wording(of: item)
  }

  private func entries(_ names: FormatNames, _ type: FormatType) -> String {
    let each = Phrase("mỗi tên một", "under each name a")[language] + " " + wording(of: type)
    switch names {
    case .own, .attributes: return Phrase("tên tự đặt; ", "names of your own; ")[language] + each
    case .some(let words), .all(let words):
      return words.map { "`\($0.text)`" }.joined(separator: ", ") + "; " + each
    }
  }
}

extension FormatType {
  /// What it is a list of, or itself.
  fileprivate var item: FormatType {
    if case .list(let item, _, _) = self { item } else { self }
  }

  /// The records that it names, from outside in.
  fileprivate var records: [RecordFormat] {
    switch self {
    case .record(let record): [record]
    case .list(let item, _, _), .entries(_, let item): item.records
    case .either(let types): types.flatMap(\.records)
    case .text, .line, .phrase, .title, .number, .flag, .date, .moment, .officeHours, .words,
      .identifier, .ruleIdentifier, .petitionIdentifier, .limit, .reference:
      []
    }
  }
}

extension FileKind {
  /// A name for the path of one.
  fileprivate var example: String { isKeptByLevel ? "starter/ca-dau-tien" : "vi-du" }
}
