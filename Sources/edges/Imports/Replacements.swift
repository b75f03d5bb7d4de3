import Wording

/// What stands in the place of real data: numbers that nobody has, names that belong to nobody here.
///
/// The same original gets the same replacement throughout an import, and the nth new one always the
/// same: one file makes one draft.
struct Replacements {
  private var numbers: [MaskKind: [String: Int]] = [:]
  /// The invented people, by the folded names of the real ones.
  private var people: [String: InventedPerson] = [:]
  private var peopleCount = 0
  /// Whether the text that is being read is written with marks.
  var isInMarks = true

  private mutating func number(_ kind: MaskKind, _ original: String) -> Int {
    let known = numbers[kind, default: [:]]
    let number = known[original] ?? known.count + 1
    numbers[kind, default: [:]][original] = number
    return number
  }

  // MARK: - People

  /// The person who stands for a sender.
  mutating func sender(_ key: String, named name: String?) -> InventedPerson {
    if let known = people["sender " + key] { return known }
    let person = name.map { self.person(named: $0) } ?? inventPerson()
    people["sender " + key] = person
    return person
  }

  /// The person who stands for somebody of that name.
  mutating func person(named name: String) -> InventedPerson {
    let key = name.folded.split { !$0.isLetter }.joined(separator: " ")
    if let known = people[key] { return known }
    let person = inventPerson()
    people[key] = person
    return person
  }

  /// That a name is of a person who is known already.
  mutating func know(_ name: String, as person: InventedPerson) {
    let key = name.folded.split { !$0.isLetter }.joined(separator: " ")
    if people[key] == nil { people[key] = person }
  }

  private mutating func inventPerson() -> InventedPerson {
    peopleCount += 1
    return InventedPerson(number: peopleCount - 1)
  }

  // MARK: - Numbers and addresses

  /// A phone number of the range that no operator has, divided as the original is.
  mutating func phone(_ original: String) -> String {
    let digits = original.phoneDigits
    let national = digits.nationalPhone
    let fake = "06" + padded(number(.phone, national), to: 8)
    let prefix = digits.count - national.count + 1
    let spelled =
      digits.hasPrefix("84") || digits.hasPrefix("0084")
      ? digits.prefix(max(0, prefix)) + fake.dropFirst() : fake[...]
    return spelled.count == digits.count
      ? original.withDigits(String(spelled)) : fake.groupedAsPhone
  }

  /// A number of nobody: no province has the code 000, no account begins so.
  mutating func zeros(_ kind: MaskKind, _ original: String) -> String {
    let digits = original.filter(\.isNumber)
    let fake = padded(number(kind, digits), to: max(1, digits.count))
    // A number of an identity card is told by its twelve digits, and a real one of nine by its name.
    return original.withDigits(String(fake.suffix(digits.count)))
  }

  mutating func email(_ original: String) -> String {
    "nguoi\(number(.email, original.lowercased()))@vidu.example"
  }

  mutating func link(_ original: String) -> String {
    "https://vidu.example/\(number(.link, original))"
  }

  mutating func address(_ original: String) -> String {
    spelled("số \(number(.address, original.folded)) ngõ Giếng Mơ", like: original)
  }

  /// A plate below 11, which no province has.
  mutating func plate(_ original: String) -> String {
    let number = padded(number(.plate, original.filter { $0.isLetter || $0.isNumber }), to: 5)
    return "10A-\(number.prefix(3)).\(number.suffix(2))"
  }

  /// The number of a file, its last digits new.
  mutating func fileNumber(_ original: String) -> String {
    guard let dash = original.lastIndex(of: "-") else { return zeros(.fileNumber, original) }
    let tail = original[original.index(after: dash)...]
    let count = max(1, tail.count { $0.isNumber })
    let serial = padded(number(.fileNumber, original), to: count).suffix(count)
    return String(original[...dash] + serial)
  }

  /// One of the wards and communes that do not exist.
  mutating func ward(_ original: String, isCommune: Bool) -> String {
    let names = isCommune ? ["Đồng Mây"] : ["Tân Lệ", "Yên Hạc", "Cầu Sen"]
    let key = (isCommune ? "xã " : "phường ") + original.folded
    return spelled(names[(number(.ward, key) - 1) % names.count], like: original)
  }

  /// A text with marks and capitals as the original has them; of one word that has none, nobody can tell
  /// but by the text around it.
  func spelled(_ text: String, like original: String) -> String {
    let letters = original.filter(\.isLetter)
    let isMarked = letters.contains { !$0.isASCII } || isInMarks && !original.contains(" ")
    let isLower = !letters.contains(where: \.isUppercase)
    let isUpper = letters.count > 1 && !letters.contains(where: \.isLowercase)
    let text = isMarked ? text : text.unmarked
    return isLower && !letters.isEmpty ? text.lowercased() : isUpper ? text.uppercased() : text
  }

  private func padded(_ number: Int, to count: Int) -> String {
    let digits = String(number)
    return String(repeating: "0", count: max(0, count - digits.count)) + digits
  }
}

/// Somebody who does not exist.
struct InventedPerson: Hashable {
  let name: String
  /// What people call them.
  let given: String

  private static let families = [
    "Phan", "Đào", "Lương", "Tạ", "Mai", "Tô", "Chu", "Kiều", "Quách", "Đàm", "Nghiêm", "Doãn",
  ]
  private static let middles = ["Thị", "Văn", "Minh", "Thu", "Đức", "Ngọc", "Hải", "Kim"]
  private static let givens = [
    "Lý", "Sơn", "Hương", "Tùng", "Nhàn", "Khải", "Thoa", "Bách", "Duyên", "Lâm", "Mận", "Toàn",
    "Hiền", "Quyết", "Yến", "Đạt", "Liễu", "Cường", "Nga", "Phúc", "Oanh", "Vượng", "Bưởi", "Thịnh",
  ]

  /// The nth person; each of the first two thousand has a name of their own.
  init(number: Int) {
    let round = number / Self.givens.count
    given = Self.givens[number % Self.givens.count]
    let family = Self.families[(number + round) % Self.families.count]
    // Of the given names every other is a woman's, as are the first of the middle names.
    let middle = Self.middles[(number % 2 + round / Self.families.count) % Self.middles.count]
    name = "\(family) \(middle) \(given)"
  }
}

extension String {
  /// The digits of a phone number: the letter O among them is a zero to whoever dials.
  var phoneDigits: String {
    String(compactMap { $0.isASCII && $0.isNumber ? $0 : $0 == "o" || $0 == "O" ? "0" : nil })
  }

  /// The number as it is dialled within the country.
  var nationalPhone: String {
    let abroad = hasPrefix("0084") ? String(dropFirst(2)) : self
    if abroad.hasPrefix("840") { return String(abroad.dropFirst(2)) }
    return abroad.hasPrefix("84") && abroad.count > 10 ? "0" + abroad.dropFirst(2) : abroad
  }

  /// The text with other digits in the places of its own.
  func withDigits(_ digits: String) -> String {
    var rest = digits[...]
    return String(
      map { character in
        let isDigit =
          character.isASCII && character.isNumber || character == "o" || character == "O"
        return isDigit ? rest.popFirst() ?? character : character
      })
  }

  /// Ten digits as people write them: 0600 000 001.
  var groupedAsPhone: String { "\(prefix(4)) \(dropFirst(4).prefix(3)) \(dropFirst(7))" }

  /// The text without marks, in the capitals that it has.
  fileprivate var unmarked: String {
    zip(split(separator: " "), folded.split(separator: " ")).map { word, plain in
      word.first?.isUppercase ?? false
        ? plain.prefix(1).uppercased() + plain.dropFirst() : plain[...]
    }.joined(separator: " ")
  }
}
