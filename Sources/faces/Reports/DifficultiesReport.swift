package import Courses
package import Documents
import Petitions
package import Wording
import WorkCalendar

/// The Office’s list of difficulties: what trainees reported, by scenario and rule, and what becomes of it.
package struct DifficultiesReport: Sendable {
  /// A rule that somebody named.
  package struct NamedRule: Hashable, Sendable {
    package let id: String
    package let title: Phrase

    package init(id: String, title: Phrase) {
      self.id = id
      self.title = title
    }
  }

  /// A difficulty; whose it is, nobody has to know.
  package struct Entry: Hashable, Sendable {
    package let place: TextPlace
    package let scenario: String
    package let petition: String
    package let rules: [NamedRule]
    package let text: String

    package init(
      place: TextPlace, scenario: String, petition: String, rules: [NamedRule], text: String
    ) {
      self.place = place
      self.scenario = scenario
      self.petition = petition
      self.rules = rules
      self.text = text
    }

    fileprivate var order: (String, String, String, TextPlace) {
      // What names no rule comes behind what does.
      (scenario, rules.first?.id ?? "~", petition, place)
    }
  }

  private struct Answer {
    let answer: DifficultyAnswer
    let text: String
    let by: String
    let at: Instant
  }

  private let title: String
  private let entries: [Entry]
  private let answers: [TextPlace: Answer]

  /// Takes the title of a course, what was reported, and the ledger that has the answers.
  package init(_ title: String, _ entries: [Entry], _ ledger: [CourseRecord]) {
    self.title = title
    self.entries = entries.sorted { $0.order < $1.order }
    var answers: [TextPlace: Answer] = [:]
    for record in ledger {
      guard case .board(.answered(let place, let answer, let text)) = record.event else { continue }
      answers[place] = Answer(answer: answer, text: text, by: record.by, at: record.at)
    }
    self.answers = answers
  }

  /// How many have no answer yet.
  package var openCount: Int { entries.count { answers[$0.place] == nil } }

  package func document(_ language: Language) -> Document {
    let heading = Phrase("Vướng mắc học viên đã báo", "Difficulties that trainees reported")
    guard !entries.isEmpty else {
      let none = Phrase("Chưa ai báo vướng mắc nào.", "Nobody has reported a difficulty.")
      return Document(
        heading[language], in: language, [.paragraph(title), .paragraph(none[language])])
    }
    let count = Phrase(
      "\(entries.count) vướng mắc, \(openCount) chưa trả lời.",
      "\(entries.count.counted("difficulty", "difficulties")), \(openCount) not answered yet.")
    var blocks: [Block] = [.paragraph(title), .paragraph(count[language])]
    let rules = ruleTable(language)
    if !rules.rows.isEmpty {
      blocks.append(.section(Phrase("Theo quy tắc", "By rule")[language], [.table(rules)]))
    }
    blocks.append(
      .section(Phrase("Từng vướng mắc", "Each of them")[language], [.table(table(language))]))
    blocks.append(.note(Self.remark[language]))
    return Document(heading[language], in: language, blocks)
  }

  package func table(_ language: Language) -> Table {
    Table(
      [
        Column("number", Phrase("Số", "Number")[language]),
        Column("scenario", Phrase("Kịch bản", "Scenario")[language]),
        Column("petition", Phrase("Phiếu", "Petition")[language]),
        Column("rules", Phrase("Quy tắc", "Rules")[language]),
        Column("text", Phrase("Vướng mắc", "Difficulty")[language]),
        Column("outcome", Phrase("Kết quả", "Outcome")[language]),
        Column("answer", Phrase("Trả lời", "Answer")[language]),
        Column("by", Phrase("Người trả lời", "By")[language]),
        Column("at", Phrase("Lúc", "At")[language], .moment),
      ],
      entries.map { entry in
        let answer = answers[entry.place]
        return [
          .text("\(entry.place.attempt)/\(entry.place.event)"), .text(entry.scenario),
          .text(entry.petition), .text(entry.rules.map(\.id).joined(separator: ", ")),
          .text(entry.text),
          .text((answer?.answer.phrase ?? Phrase("chưa trả lời", "open"))[language]),
          .text(answer?.text ?? ""), .text(answer?.by ?? ""),
          answer.map { .moment($0.at) } ?? .nothing,
        ]
      })
  }

  /// How often each rule was named, and how often that is open.
  private func ruleTable(_ language: Language) -> Table {
    struct Count {
      let title: Phrase
      var all = 0
      var open = 0
    }
    var counts: [String: Count] = [:]
    for entry in entries {
      for rule in entry.rules {
        counts[rule.id, default: Count(title: rule.title)].all += 1
        if answers[entry.place] == nil {
          counts[rule.id, default: Count(title: rule.title)].open += 1
        }
      }
    }
    return Table(
      [
        Column("rule", Phrase("Quy tắc", "Rule")[language]),
        Column("title", Phrase("Nội dung", "What it asks")[language]),
        Column("count", Phrase("Vướng mắc", "Difficulties")[language], .number),
        Column("open", Phrase("Chưa trả lời", "Open")[language], .number),
      ],
      counts.sorted { ($1.value.all, $0.key) < ($0.value.all, $1.key) }.map { id, count in
        [
          .text(id), .text(count.title[language]), .number(count.all), .number(count.open),
        ]
      })
  }

  private static let remark = Phrase(
    "Quy tắc là quy tắc mà lời báo có nêu số. Trả lời: tapsu course difficulties LỚP SỐ --answer \"…\".",
    "Rules are those that the report names by number. To answer: tapsu course difficulties COURSE NUMBER --answer \"…\"."
  )
}
