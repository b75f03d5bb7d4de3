import Diagnostics
import OfficialText
import Wording
import YAML

/// Numbers and addresses that could belong to somebody, and those that cannot.
///
/// No operator in Viet Nam has the numbers from 0600 000 000 to 0699 999 999, no province the code 000 or number plates below
/// 11, no bank accounts that begin with 000, and nobody the domain vidu.example.
enum PersonalData {
  /// Something in a text that might be real.
  enum Sighting: Hashable {
    case phone(String)
    case identityNumber(String)
    case mailAddress(String)
    case plate(String)
    case bankAccount(String)
  }

  /// Whether the name is of a ward or commune that does not exist, however it is joined to others.
  static func isInvented(_ name: String) -> Bool {
    ["Tân Lệ", "Yên Hạc", "Cầu Sen", "Đồng Mây"].contains { name.contains($0) }
  }

  static func isReservedPhone(_ text: String) -> Bool {
    let digits = text.filter { $0 != " " && $0 != "." && $0 != "-" }
    return digits.utf8.count == 10 && digits.hasPrefix("06")
      && digits.utf8.allSatisfy { 0x30...0x39 ~= $0 }
  }

  /// Everything in a text that might be real, in its order.
  ///
  /// Complexity: linear in the length of the text.
  static func findings(in text: String) -> [Sighting] {
    guard mayHold(text) else { return [] }
    let split = SplitText(text)
    let data = split.personalData([.phone, .identityNumber, .email, .plate], sender: nil)
    let found = data.compactMap { datum -> Sighting? in
      let quoted = split.quote(datum)
      let digits = quoted.filter(\.isNumber)
      switch datum.kind {
      case .phone:
        return isReserved(digits) || isHotline(quoted, in: text) ? nil : .phone(quoted)
      case .identityNumber: return digits.hasPrefix("000") ? nil : .identityNumber(quoted)
      case .email:
        let domain = quoted.drop { $0 != "@" }.dropFirst()
        let isInvented = domain == "vidu.example" || domain.hasSuffix(".vidu.example")
        return isInvented ? nil : .mailAddress(quoted)
      case .plate: return .plate(quoted)
      case .houseNumber, .fileNumber, .senderName: return nil
      }
    }
    return found + otherNumbers(in: text).filter { !$0.isPart(of: found) }
  }

  /// Whether a number is called one that an office gives to everybody.
  private static func isHotline(_ number: String, in text: String) -> Bool {
    let before =
      text.firstRange(of: number).map { text[..<$0.lowerBound].suffix(40).lowercased() } ?? ""
    return ["tổng đài", "đường dây", "hotline", "line "].contains { before.contains($0) }
  }

  /// Whether the digits are of a number that no operator has, in its international form too.
  private static func isReserved(_ digits: String) -> Bool {
    digits.hasPrefix("06") || digits.hasPrefix("846") || digits.hasPrefix("8406")
  }

  /// Whether there is an address or a number in a text at all; a no is sure.
  private static func mayHold(_ text: String) -> Bool {
    var digits = 0
    for byte in text.utf8 {
      if byte == UInt8(ascii: "@") { return true }
      if 0x30...0x39 ~= byte { digits += 1 }
    }
    return digits >= 6
  }

  /// Landlines, and numbers of accounts that are called so.
  private static func otherNumbers(in text: String) -> [Sighting] {
    NumberRun.all(in: text).compactMap { run in
      if run.isLandline { return isHotline(run.quoted, in: text) ? nil : .phone(run.quoted) }
      let isAccount = 6...19 ~= run.digits.utf8.count && !run.digits.hasPrefix("000")
      return isAccount && run.isCalledAccount ? .bankAccount(run.quoted) : nil
    }
  }
}

extension PersonalData.Sighting {
  private var digits: String {
    switch self {
    case .phone(let text), .identityNumber(let text), .mailAddress(let text), .plate(let text),
      .bankAccount(let text):
      text.filter(\.isNumber)
    }
  }

  /// Whether others have told of the same digits.
  fileprivate func isPart(of others: [PersonalData.Sighting]) -> Bool {
    if case .bankAccount = self { return false }
    return others.contains { $0.digits.contains(digits) }
  }
}

/// Digits of a text with nothing between them but what divides long numbers.
private struct NumberRun {
  let digits: String
  let quoted: String
  /// The words before it, in lower case, as far as they may say what it is.
  private let before: String

  /// A landline: 02 with the rest of a trunk and the number, eleven digits in all, or ten.
  var isLandline: Bool {
    let national = digits.hasPrefix("842") ? "0" + digits.dropFirst(2) : digits
    return national.hasPrefix("02") && 10...11 ~= national.utf8.count
      && quoted.contains { " .-()".contains($0) || $0.isNumber }
  }

  var isCalledAccount: Bool {
    ["stk", "số tài khoản", "so tai khoan", "tài khoản", "tai khoan", "account", "số tk", "so tk"]
      .contains { before.hasWord($0) }
  }

  static func all(in text: String) -> [NumberRun] {
    var runs: [NumberRun] = []
    let letters = Array(text)
    var index = 0
    while index < letters.count {
      guard letters[index].isASCIIDigit, index == 0 || !letters[index - 1].isLetter else {
        index += 1
        continue
      }
      let start = index
      var end = index
      var digits = ""
      while index < letters.count {
        if letters[index].isASCIIDigit {
          digits.append(letters[index])
          end = index
        } else if !" .-()".contains(letters[index]) || index > end + 2 {
          break
        }
        index += 1
      }
      let isCut = end + 1 < letters.count && (letters[end + 1] == "/" || letters[end + 1].isLetter)
      if !isCut {
        runs.append(
          NumberRun(
            digits: digits, quoted: String(letters[start...end]),
            before: String(letters[max(0, start - 24)..<start]).lowercased()))
      }
      index = end + 1
    }
    return runs
  }
}

extension Character {
  fileprivate var isASCIIDigit: Bool { isASCII && isNumber }
}

extension String {
  /// Whether a word, or words, stand in the text with nothing of a word beside them.
  fileprivate func hasWord(_ word: String) -> Bool {
    let own = " " + split { !($0.isLetter || $0.isNumber) }.joined(separator: " ") + " "
    return own.contains(" \(word) ")
  }
}

extension Loader {
  func reportPersonalData(in text: String, of field: Field) {
    for sighting in PersonalData.findings(in: text) {
      let finding = Finding.mayBeReal(sighting)
      if !findings.isSaid(finding, onLineOf: field.node) { field.complain(finding) }
    }
  }

  /// Tells of everything below a node that might be real, wherever it stands: what is meant for trainees, for their teacher
  /// or for nobody is printed and passed on all the same.
  func reportPersonalData(below node: YAMLNode) {
    if let text = node.text {
      reportPersonalData(in: text, of: Field(node: node, findings: findings))
      return
    }
    for child in node.sequence ?? [] { reportPersonalData(below: child) }
    for entry in node.entries { reportPersonalData(below: entry.value) }
  }
}

extension Finding {
  static func mayBeReal(_ sighting: PersonalData.Sighting) -> Finding {
    switch sighting {
    case .phone(let number): phoneMayBeReal(number)
    case .identityNumber(let number): identityNumberMayBeReal(number)
    case .mailAddress(let address): addressMayBeReal(address)
    case .plate(let plate): plateMayBeReal(plate)
    case .bankAccount(let number): bankAccountMayBeReal(number)
    }
  }
}
