import OfficialText
import Wording

/// Numbers and addresses that could belong to somebody, and those that cannot.
///
/// No operator in Viet Nam has the numbers from 0600 000 000 to 0699 999 999, no province the
/// code 000, and nobody the domain vidu.example.
enum PersonalData {
  /// Something in a text that might be real.
  enum Sighting: Hashable {
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
  static func findings(in text: String) -> [Sighting] {
    let split = SplitText(text)
    return split.personalData([.phone, .identityNumber, .email], sender: nil).compactMap { datum in
      let quoted = split.quote(datum)
      let digits = quoted.filter(\.isNumber)
      switch datum.kind {
      case .phone:
        return isReserved(digits) ? nil : .phone(quoted)
      case .identityNumber: return digits.hasPrefix("000") ? nil : .identityNumber(quoted)
      case .email:
        let domain = quoted.drop { $0 != "@" }.dropFirst()
        let isInvented = domain == "vidu.example" || domain.hasSuffix(".vidu.example")
        return isInvented ? nil : .mailAddress(quoted)
      case .houseNumber, .plate, .fileNumber, .senderName: return nil
      }
    }
  }

  /// Whether the digits are of a number that no operator has, in its international form too.
  private static func isReserved(_ digits: String) -> Bool {
    digits.hasPrefix("06") || digits.hasPrefix("846") || digits.hasPrefix("8406")
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
