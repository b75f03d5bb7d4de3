import OfficialText
import Wording

/// Something in a text that could tell who somebody is.
struct Sighting: Hashable {
  /// Whose it is, or which kind of place.
  enum Role: Hashable {
    case sender
    case other
    case commune
  }

  let kind: MaskKind
  /// Where it stands among the bytes of the text in NFC.
  let bytes: Range<Int>
  var role = Role.other
}

/// Finds what could tell who somebody is: what the readers of letters know, and what only people write
/// who do not know that they are read: their names, landlines, accounts, wards.
struct SightingFinder {
  let text: SplitText
  let lexicon: Lexicon
  /// The sender's real names, as far as they are known.
  let names: [String]

  /// Everything, in the order of the text; where two overlap, the surer stands.
  func all() -> [Sighting] {
    let data = text.personalData(Set(PersonalDatum.Kind.allCases), sender: nil, by: lexicon)
    var isTaken = text.words.map { _ in false }
    var found: [Sighting] = []
    func take(_ kind: MaskKind, _ words: Range<Int>, _ role: Sighting.Role = .other) {
      for index in words { isTaken[index] = true }
      found.append(Sighting(kind: kind, bytes: bytes(words), role: role))
    }
    for datum in data {
      take(
        MaskKind(datum.kind),
        datum.kind == .houseNumber ? datum.words.lowerBound..<streetEnd(datum.words) : datum.words)
    }
    let senders = names.compactMap { PersonName($0, by: lexicon) }
    var index = 0
    while index < text.words.count {
      var end = index + 1
      if let (range, role) = name(at: index, senders), !isTaken[range].contains(true) {
        take(.name, range, role)
        end = range.upperBound
      } else if let (range, role) = ward(at: index), !isTaken[range].contains(true) {
        take(.ward, range, role)
        end = range.upperBound
      }
      index = end
    }
    for (kind, words) in numbers(besides: isTaken) { take(kind, words) }
    return found.sorted { $0.bytes.lowerBound < $1.bytes.lowerBound }
  }

  /// The end of an address with the streets behind it: "số 15 ngõ 72, phố Huế".
  private func streetEnd(_ address: Range<Int>) -> Int {
    var end = address.upperBound
    while let street = word(end), street.gap <= .comma, lexicon[.streets].begins(at: end, in: text),
      let name = word(end + 1), name.gap == .blank, name.startsUpper || name.isNumber
    {
      end = name.isNumber ? end + 2 : capitalEnd(end + 1, atMost: 4)
    }
    return end
  }

  private func bytes(_ words: Range<Int>) -> Range<Int> {
    text.words[words.lowerBound].range
      .lowerBound..<text.words[words.upperBound - 1].range.upperBound
  }

  private func word(_ index: Int) -> Word? {
    text.words.indices.contains(index) ? text.words[index] : nil
  }

  private func lower(_ index: Int) -> String {
    word(index).map { _ in text.quote(index..<index + 1).lowercased() } ?? ""
  }

  // MARK: - Names

  /// The most words of a name.
  private static let nameMaximum = 5

  private func name(
    at index: Int, _ senders: [PersonName]
  ) -> (Range<Int>, Sighting.Role)? {
    for name in senders {
      guard let end = name.end(at: index, in: text) else { continue }
      // "chị Hạnh": the title stays.
      let start = lexicon[.personTitles].length(from: index, in: text).map { index + $0 } ?? index
      return (min(start, end - 1)..<end, .sender)
    }
    if let start = nameStart(behindLeadAt: index), let end = ownNameEnd(start) {
      return (start..<end, .sender)
    }
    if let end = familyNameEnd(index) { return (index..<end, .other) }
    return titledName(at: index)
  }

  /// What people write before their own names; those that say "name" are followed by nothing else.
  private static let sureLeads: PhraseSet = [
    "tôi tên là", "tôi tên", "tên tôi là", "tên tôi", "em tên là", "em tên", "tên em là", "tên em",
    "mình tên là", "mình tên", "tên mình là", "cháu tên là", "cháu tên", "tên cháu là",
    "con tên là",
    "con tên", "tên là", "họ tên", "họ tên là", "họ và tên", "họ và tên là", "tên tôi la",
    "người gửi",
    "người phản ánh", "người viết", "người viết đơn", "người làm đơn", "người kiến nghị",
    "người khiếu nại", "người tố cáo", "ký tên", "kí tên", "my name is",
  ]
  /// Those that others follow more often: a family's name has to be there.
  private static let leads: PhraseSet = [
    "tôi là", "em là", "mình là", "cháu là", "con là", "tui là", "tên", "kính thư", "kính đơn",
  ]

  private func nameStart(behindLeadAt index: Int) -> Int? {
    for (leads, isSure) in [(Self.sureLeads, true), (Self.leads, false)] {
      guard let length = leads.length(from: index, in: text) else { continue }
      var start = index + length
      // "Tôi là chị Hoa", "tên em là: Hoa".
      if let title = lexicon[.personTitles].length(from: start, in: text) { start += title }
      guard let first = word(start), first.gap <= .clause,
        !lexicon[.sendingBodies].begins(at: start, in: text)
      else { continue }
      if isSure || isFamily(start) { return start }
    }
    return nil
  }

  private func isFamily(_ index: Int) -> Bool {
    word(index)?.isNumber == false && PersonName.isFamily(at: index, in: text, by: lexicon)
  }

  /// What ends a name that is written without capitals.
  private static let stops: Set<String> = [
    "ở", "o", "tại", "tai", "sinh", "sđt", "sdt", "đt", "dt", "điện", "dien", "tel", "số", "so",
    "hiện", "hien", "trú", "tru", "nhà", "nha", "ngụ", "ngu", "thường", "thuong", "cư", "cu", "năm",
    "nam", "quê", "que", "ngõ", "ngo", "đường", "duong", "phường", "phuong", "p", "xã", "xa",
    "quận",
    "quan", "tôi", "toi", "em", "mình", "minh", "cháu", "chau", "có", "co", "xin", "muốn", "muon",
    "đang", "dang", "không", "khong", "ko", "k", "hok", "chưa", "chua", "trong", "bị", "bi", "trên",
    "tren", "sai", "đúng", "thì", "thi", "và", "va", "là", "la", "đã", "da", "được", "dc", "của",
    "cua", "cho", "với", "voi", "nhưng", "nhung", "mà", "ma", "cccd", "cmnd", "cmt", "zalo", "mail",
    "email", "phản", "phan", "kính", "kinh", "gửi", "gui", "nay", "này", "đây", "day", "vào", "vao",
    "để", "de", "đơn", "địa", "dia", "liên", "lien", "nộp", "nop", "làm", "vẫn", "van", "ạ", "nhé",
    "nhe", "ghi", "viết", "đăng", "dang", "theo", "như", "nhu", "cần", "can", "hỏi", "hoi", "thôn",
    "thon", "tổ", "to", "khu", "hẻm", "hem", "kèm", "rồi", "roi", "thay", "mặt", "đại", "dai",
  ]

  /// The end of the name that begins at a word, in capitals or not.
  private func ownNameEnd(_ start: Int) -> Int? {
    guard let first = word(start), !first.isNumber else { return nil }
    if first.startsUpper, !first.isUpper { return capitalEnd(start, atMost: Self.nameMaximum) }
    var end = start
    while let next = word(end), end - start < Self.nameMaximum, !next.isNumber,
      end == start || next.gap == .blank, first.isUpper == next.isUpper,
      !Self.stops.contains(lower(end)) || isNameAllTheSame(end, start)
    {
      end += 1
    }
    return end > start ? end : nil
  }

  /// Whether a word that ends other names is a part of this one: behind a family's name "thi", "minh"
  /// and "nam" are names.
  private func isNameAllTheSame(_ index: Int, _ start: Int) -> Bool {
    guard isFamily(start) else { return false }
    return index == start || index - start <= 2 && Self.namesToo.contains(lower(index))
  }

  private static let namesToo: Set<String> = [
    "thi", "van", "minh", "nam", "duong", "chau", "dang", "lam", "to", "can", "hien", "que", "day",
    "da", "thay", "mat", "hoi", "hem", "la", "kinh", "quan", "năm", "thôn", "tổ",
  ]

  /// The end of the words in capitals that begin at a word.
  private func capitalEnd(_ start: Int, atMost maximum: Int) -> Int {
    var end = start + 1
    let isUpper = word(start)?.isUpper ?? false
    while let next = word(end), end - start < maximum, next.gap == .blank, next.startsUpper,
      !next.isNumber, next.isUpper == isUpper || next.letterCount == 1,
      !(isUpper && end - start >= 2 && Self.stops.contains(lower(end)))
    {
      end += 1
    }
    return end
  }

  /// The end of a full name: a family's, and more words in capitals.
  private func familyNameEnd(_ start: Int) -> Int? {
    guard let first = word(start), first.startsUpper, isFamily(start),
      !(first.gap <= .light && lexicon[.namedPlaces].ends(at: start - 1, in: text)),
      !(first.gap <= .light && lexicon[.placeLevels].ends(at: start - 1, in: text))
    else { return nil }
    let end = capitalEnd(start, atMost: Self.nameMaximum)
    guard end - start >= 2 else { return nil }
    // Places have such names too: "Hà Nội", "Thái Bình", "Hà Đông", "Đồng Nai".
    let name = text.quote(start..<end).folded
    return Self.places.contains { name == $0 || name.hasPrefix($0 + " ") } ? nil : end
  }

  private static let places: Set<String> = [
    "ha noi", "ha dong", "ha nam", "ha giang", "ha tinh", "ha long", "thai binh", "thai nguyen",
    "thai lan", "cao bang", "lam dong", "dong nai", "dong thap", "ninh binh", "ninh thuan",
    "giang vo", "ho tay", "ho guom", "ho hoan kiem", "hoang mai", "hoang sa", "thanh xuan",
    "phuong mai", "tan le", "dong may", "ha tay", "ho chi minh", "ly son", "chau au", "cau giay",
    "mai dich", "hoang cau", "hoang quoc viet", "la thanh", "kim ma", "vo thi sau", "cau sen",
  ]

  /// "chị Hoa ở quầy 3": a title, and one or two names in capitals behind it.
  private func titledName(at index: Int) -> (Range<Int>, Sighting.Role)? {
    guard let length = lexicon[.personTitles].length(from: index, in: text),
      !["tên", "ten"].contains(lower(index))
    else { return nil }
    let start = index + length
    guard let first = word(start), first.gap <= .blank, first.startsUpper, !first.isNumber,
      lexicon[.personTitles].length(from: start, in: text) == nil,
      // In a text that is all capitals, capitals tell nothing.
      !(first.isUpper && first.letterCount > 1)
    else { return nil }
    let end = familyNameEnd(start) ?? capitalEnd(start, atMost: 3)
    guard !(end - start == 2 && Self.places.contains(text.quote(start..<end).folded)) else {
      return nil
    }
    return (start..<end, .other)
  }

  // MARK: - Wards and communes

  private func ward(at index: Int) -> (Range<Int>, Sighting.Role)? {
    guard let level = word(index), let first = word(index + 1), !level.isNumber else { return nil }
    let name = lower(index)
    let isShort = Self.shortLevels.contains(name)
    guard isShort || Self.wardLevels.contains(name) else { return nil }
    let joint = first.joint.description
    // "P. 12" is a room, "p không" no name; of a text in capitals alone nobody can tell.
    guard joint == " " || isShort && (joint == "." || joint == ". "),
      !(level.isUpper && name.count > 2)
    else { return nil }
    let role: Sighting.Role = name.hasPrefix("x") ? .commune : .other
    if first.isNumber {
      // "3 phường 2 xã" counts them.
      let isWard =
        (name == "phường" || name == "phuong") && first.letterCount <= 2
        && word(index - 1)?.isNumber != true
      return isWard ? (index + 1..<index + 2, role) : nil
    }
    guard first.startsUpper, !first.isUpper || first.letterCount == 1 else { return nil }
    if isShort, !level.startsUpper, joint == " " { return nil }
    var end = index + 2
    while let next = word(end), end - index <= 4, next.gap == .blank, next.startsUpper,
      !next.isNumber, !next.isUpper, !Self.levels.contains(lower(end))
    {
      end += 1
    }
    let isInvented = Self.inventedWards.contains(text.quote(index + 1..<end).folded)
    return isInvented ? nil : (index + 1..<end, role)
  }

  private static let wardLevels: Set<String> = ["phường", "phuong", "xã", "xa", "trấn"]
  private static let shortLevels: Set<String> = ["p", "x", "tt"]
  private static let inventedWards: Set<String> = ["tan le", "yen hac", "cau sen", "dong may"]
  private static let levels: Set<String> = [
    "quận", "quan", "huyện", "huyen", "thành", "tỉnh", "tp", "q", "h", "thị", "tx", "hà",
  ]

  // MARK: - Bare numbers

  /// The digits of the shortest number that is masked whatever it is.
  private static let numberMinimum = 9
  /// The same of one that is called an account's.
  private static let accountMinimum = 6
  private static let groupMinimum = 3
  /// What people write between the groups of one number.
  private static let digitJoints: Set<String> = [
    " ", ".", "-", ",", "/", "_", " - ", " . ", "- ", " -", " .", "--", "..",
  ]

  /// Runs of many digits that nobody knew: landlines, accounts, numbers of contracts.
  private func numbers(besides isTaken: [Bool]) -> [(MaskKind, Range<Int>)] {
    var found: [(MaskKind, Range<Int>)] = []
    var index = 0
    while index < text.words.count {
      let first = text.words[index]
      guard first.isNumber, !isTaken[index] else {
        index += 1
        continue
      }
      var end = index + 1
      var digits = first.letterCount
      while let next = word(end), next.isNumber, !isTaken[end],
        Self.digitJoints.contains(next.joint.description),
        next.letterCount >= Self.groupMinimum || first.letterCount >= Self.groupMinimum
      {
        digits += next.letterCount
        end += 1
      }
      if let kind = kind(ofNumber: index..<end, digits: digits) {
        found.append((kind, index..<end))
      }
      index = end
    }
    return found
  }

  private func kind(ofNumber words: Range<Int>, digits: Int) -> MaskKind? {
    let isAccount = (1...4).contains { offset in
      lexicon[.accountNames].ends(at: words.lowerBound - offset, in: text)
        || lower(words.lowerBound - offset) == "tk"
    }
    if isAccount, digits >= Self.accountMinimum { return .bankAccount }
    let written = text.quote(words)
    let plain = written.filter(\.isNumber)
    guard digits >= Self.numberMinimum,
      !lexicon[.money].begins(at: words.upperBound, in: text),
      !lexicon[.sums].begins(at: words.upperBound, in: text),
      !plain.hasPrefix("1800"), !plain.hasPrefix("1900"),
      !isDate(words)
    else { return nil }
    return plain.hasPrefix("0") && 10...11 ~= digits ? .phone : .otherNumber
  }

  /// Whether a run begins as a year with a month and a day: "2023-02-13".
  private func isDate(_ words: Range<Int>) -> Bool {
    let counts = text.words[words].map(\.letterCount)
    return counts.count >= 3 && counts[0] == 4 && counts[1] <= 2 && counts[2] <= 2
  }
}

extension MaskKind {
  fileprivate init(_ kind: PersonalDatum.Kind) {
    self =
      switch kind {
      case .phone: .phone
      case .identityNumber: .identityNumber
      case .email: .email
      case .houseNumber: .address
      case .plate: .plate
      case .fileNumber: .fileNumber
      case .senderName: .name
      }
  }
}
