import Wording

/// Numbers and addresses that could belong to somebody, and those that cannot.
///
/// No operator in Viet Nam has the numbers from 0600 000 000 to 0699 999 999, no province the
/// code 000, and nobody the domain vidu.example.
enum PersonalData {
  /// Something in a text that might be real.
  enum Finding: Hashable {
    case phone(String)
    case identityNumber(String)
    case mailAddress(String)
  }

  static func isReservedPhone(_ text: String) -> Bool {
    let digits = text.filter { $0 != " " && $0 != "." && $0 != "-" }
    return digits.utf8.count == 10 && digits.hasPrefix("06")
      && digits.utf8.allSatisfy { 0x30...0x39 ~= $0 }
  }

  /// Everything in a text that might be real, in its order.
  ///
  /// Complexity: linear in the length of the text.
  static func findings(in text: String) -> [Finding] {
    var findings: [Finding] = []
    for number in numbers(in: text) {
      let digits = number.filter(\.isNumber)
      // Dates written with dots or hyphens begin with a short group, phone numbers do not.
      let isPhone = digits.count == 10 && digits.first == "0" || number.hasPrefix("+84")
      if isPhone && !digits.hasPrefix("06") {
        findings.append(.phone(number))
      } else if digits.count == 12 && !digits.hasPrefix("000") {
        findings.append(.identityNumber(number))
      }
    }
    for word in text.split(whereSeparator: \.isWhitespace) where word.contains("@") {
      let address = word.drop { !$0.isLetter && !$0.isNumber }
      guard let at = address.firstIndex(of: "@") else { continue }
      let domain = address[address.index(after: at)...].prefix {
        $0.isLetter || $0.isNumber || $0 == "." || $0 == "-"
      }
      let bare = domain.hasSuffix(".") ? domain.dropLast() : domain
      if bare.contains("."), bare != "vidu.example", !bare.hasSuffix(".vidu.example") {
        findings.append(.mailAddress(address[..<at] + "@" + bare))
      }
    }
    return findings
  }

  /// The runs of digits with single spaces, dots or hyphens in them, their first group of three or
  /// more, that do not continue a word or a code.
  private static func numbers(in text: String) -> [String] {
    var numbers: [String] = []
    var run = ""
    var before: Character?
    var isPartOfWord = false
    func isDigit(_ character: Character?) -> Bool {
      character.map { "0" <= $0 && $0 <= "9" } ?? false
    }
    func finish(next: Character?) {
      while let last = run.last, !isDigit(last) { run.removeLast() }
      let first = run.prefix { isDigit($0) || $0 == "+" }
      let continues = next.map { $0.isLetter || $0 == "/" } ?? false
      if first.count >= 3 && !isPartOfWord && !continues { numbers.append(run) }
      run = ""
    }
    for character in text {
      if isDigit(character) {
        if run.isEmpty {
          isPartOfWord = before.map { $0.isLetter || $0 == "." || $0 == "/" || $0 == "-" } ?? false
        }
        run.append(character)
      } else if character == "+" && run.isEmpty {
        run.append(character)
        isPartOfWord = false
      } else if !run.isEmpty {
        if isDigit(run.last), character == " " || character == "." || character == "-" {
          run.append(character)
        } else {
          finish(next: isDigit(run.last) ? character : nil)
        }
      }
      before = character
    }
    finish(next: nil)
    return numbers
  }
}

extension Loader {
  func reportPersonalData(in text: String, of field: Field) {
    for finding in PersonalData.findings(in: text) {
      switch finding {
      case .phone(let number): field.complain(.phoneMayBeReal(number))
      case .identityNumber(let number): field.complain(.identityNumberMayBeReal(number))
      case .mailAddress(let address): field.complain(.addressMayBeReal(address))
      }
    }
  }
}
