import ScenarioFiles
import Wording

/// What stands behind an option or in the place of an operand.
enum ValueKind: Sendable {
  case assignment
  case attempt
  case calendar
  case columns
  case course
  case date
  /// Which column of a table has which field of a request.
  case fields
  case file
  /// The word for a kind of scenario files.
  case fileKind
  case filesAndFolders
  case folder
  case limit
  case moment
  case name
  case number
  case patterns
  case petition
  case register
  case rulebook
  case rulebookOrFile
  case scenario
  case scenarioOrFile
  case scenarios
  case separator
  case store
  /// What a person writes.
  case text
  /// A time of day, or one with its date.
  case time
  case trainee
  case words
  case zone
  /// One of these words, and nothing else.
  case choice([String])

  /// What usage and help show in its place.
  var placeholder: Phrase {
    switch self {
    case .assignment: Phrase("BÀI", "ASSIGNMENT")
    case .attempt: Phrase("LƯỢT", "ATTEMPT")
    case .calendar: Phrase("LỊCH|TỆP", "ID|FILE")
    case .columns:
      Phrase(
        "case=CỘT,activity=CỘT,timestamp=CỘT,…", "case=COLUMN,activity=COLUMN,timestamp=COLUMN,…")
    case .course: Phrase("LỚP", "COURSE")
    case .date: Phrase(verbatim: "2023-02-13")
    case .fields: Phrase("text=CỘT,time=CỘT,…", "text=COLUMN,time=COLUMN,…")
    case .file: Phrase("TỆP", "FILE")
    case .fileKind: Phrase("LOẠI", "KIND")
    case .filesAndFolders: Phrase("TỆP|THƯ_MỤC", "FILE|FOLDER")
    case .folder: Phrase("THƯ_MỤC", "FOLDER")
    case .limit: Phrase("\"5 ngày làm việc\"", "\"5 working days\"")
    case .moment: Phrase(verbatim: "2023-02-13[T08:12]")
    case .name: Phrase("TÊN", "NAME")
    case .number: Phrase("SỐ", "NUMBER")
    case .patterns: Phrase(verbatim: "conduct,inquiry,…")
    case .petition: Phrase("PHIẾU", "PETITION")
    case .register: Phrase("SỔ", "LOG")
    case .rulebook: Phrase("BỘ", "ID")
    case .rulebookOrFile: Phrase("BỘ|TỆP", "ID|FILE")
    case .scenario: Phrase("KỊCH_BẢN", "SCENARIO")
    case .scenarioOrFile: Phrase("KỊCH_BẢN|TỆP", "SCENARIO|FILE")
    case .scenarios: Phrase("KỊCH_BẢN,…", "SCENARIO,…")
    case .separator: Phrase("DẤU", "CHARACTER")
    case .store: Phrase("TỆP|postgresql://…", "FILE|postgresql://…")
    case .time: Phrase(verbatim: "13:45|2023-02-13T13:45")
    case .trainee: Phrase("MÃ", "CODE")
    case .text: Phrase("LỜI", "TEXT")
    case .words: Phrase("TỪ", "WORD")
    case .zone: Phrase(verbatim: "+07:00|Z|as-written")
    case .choice(let words):
      // No line of a manual page holds many of them; what the option does says them all.
      Phrase(
        verbatim: words.count > 6
          ? words.prefix(2).joined(separator: "|") + "|…" : words.joined(separator: "|"))
    }
  }
}

extension ValueKind {
  /// What it is called where it is missing: what people put in its place, or the words themselves.
  var name: Phrase {
    switch self {
    case .choice(let words):
      words.count == 1
        ? Phrase(verbatim: "“\(words[0])”")
        : Phrase(
          "một trong các từ \(words.joined(separator: ", "))",
          "one of the words \(words.joined(separator: ", "))")
    case .date: Phrase("ngày, như 2023-02-13", "A date, such as 2023-02-13,")
    case .moment:
      Phrase("ngày hay ngày giờ, như 2023-02-13T08:12", "A date or time, such as 2023-02-13T08:12,")
    case .limit: Phrase("thời hạn, như \"5 ngày làm việc\"", "A limit, such as \"5 working days\",")
    case .zone: Phrase("múi giờ, như +07:00", "A time zone, such as +07:00,")
    case .assignment, .attempt, .calendar, .columns, .course, .fields, .file, .fileKind,
      .filesAndFolders, .folder, .name, .number, .patterns, .petition, .register, .rulebook,
      .rulebookOrFile, .scenario, .scenarioOrFile, .scenarios, .separator, .store, .text, .time,
      .trainee, .words:
      placeholder
    }
  }
}

/// What a shell offers in the place of a value.
enum Suggestion: Hashable, Sendable {
  case nothing
  case words([String])
  case file
  case folder
  /// Names that only the program knows, and says when it is asked for them; files too, where one
  /// may stand in their place.
  case names(NameList, orFile: Bool)
}

/// What the program lists for the completion of a name.
enum NameList: String, CaseIterable, Sendable {
  case attempts
  case courses
  case rulebooks
  case scenarios
}

extension ValueKind {
  /// What can stand in its place, as far as that can be known before.
  var suggestion: Suggestion {
    switch self {
    case .attempt: .names(.attempts, orFile: false)
    case .course: .names(.courses, orFile: false)
    case .rulebook: .names(.rulebooks, orFile: false)
    case .rulebookOrFile: .names(.rulebooks, orFile: true)
    case .scenario, .scenarios: .names(.scenarios, orFile: false)
    case .scenarioOrFile: .names(.scenarios, orFile: true)
    case .calendar, .file, .filesAndFolders, .register, .store: .file
    case .fileKind: .words(FileKind.allCases.map(\.rawValue))
    case .folder: .folder
    case .zone: .words(["+07:00", "Z", "as-written"])
    case .choice(let words): .words(words)
    case .assignment, .columns, .date, .fields, .limit, .moment, .name, .number, .patterns,
      .petition, .separator, .text, .time, .trainee, .words:
      .nothing
    }
  }
}
