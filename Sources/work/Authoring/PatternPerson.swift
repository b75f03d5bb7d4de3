/// Somebody invented, who sends a petition.
struct PatternPerson {
  /// How many there are, each with another name.
  static let count = surnames.count * givenNames.count

  private static let surnames: [(written: String, plain: String)] = [
    ("Phan", "Phan"), ("Trịnh", "Trinh"), ("Lương", "Luong"), ("Đoàn", "Doan"), ("Vũ", "Vu"),
    ("Hoàng", "Hoang"), ("Tạ", "Ta"), ("Lâm", "Lam"),
  ]
  private static let givenNames: [(written: String, plain: String, title: String)] = [
    ("Thu Hà", "Thu Ha", "chị"), ("Văn Khôi", "Van Khoi", "anh"), ("Thị Mận", "Thi Man", "bà"),
    ("Đình Lộc", "Dinh Loc", "ông"), ("Ngọc Diệp", "Ngoc Diep", "chị"),
    ("Quốc Thắng", "Quoc Thang", "anh"), ("Thị Duyên", "Thi Duyen", "cô"),
    ("Minh Sơn", "Minh Son", "chú"),
  ]

  let number: Int

  private var surname: (written: String, plain: String) {
    let names = Self.surnames
    return names[(number * 3 + number / Self.givenNames.count) % names.count]
  }
  private var given: (written: String, plain: String, title: String) {
    Self.givenNames[number % Self.givenNames.count]
  }

  var name: String { "\(surname.written) \(given.written)" }
  /// The name as many type it, without marks.
  var plainName: String { "\(surname.plain) \(given.plain)" }
  /// How letters call the person.
  var title: String { given.title }
  /// The name that letters use behind the title.
  var calledName: String { String(given.written.split(separator: " ").last ?? "") }

  /// A number from the range that belongs to nobody.
  var phone: String {
    let (first, second) = ((137 + number * 211) % 900 + 100, (409 + number * 173) % 900 + 100)
    return "06\(10 + number % 90) \(first) \(second)"
  }

  /// The number of the house.
  var house: Int { 3 + number * 7 % 90 }
}

extension PatternPerson {
  /// The first person who is none of these.
  static func first(besides names: Set<String>) -> PatternPerson? {
    (0..<count).lazy.map { PatternPerson(number: $0) }.first { !names.contains($0.name) }
  }
}
