extension AttributeValue {
  /// The largest whole number that is not above the value, where that is a number.
  ///
  /// Journals have whole numbers only. Registers also have decimals, which stay texts so that no
  /// digit of them is lost; a comma before three digits may as well part thousands, and tells no
  /// number.
  package var wholePart: Int? {
    switch self {
    case .number(let number): return number
    case .list, .flag: return nil
    case .text(let text):
      guard let mark = text.utf8.firstIndex(where: { $0 == 0x2E || $0 == 0x2C }) else { return nil }
      let whole = text[..<mark]
      let decimals = text[mark...].dropFirst()
      guard !decimals.isEmpty, decimals.utf8.allSatisfy({ 0x30...0x39 ~= $0 }),
        text.utf8[mark] == 0x2E || decimals.utf8.count != 3, !whole.hasPrefix("+"),
        whole.utf8.count <= 18, let number = Int(whole)
      else { return nil }
      let isBelow = whole.hasPrefix("-") && decimals.contains { $0 != "0" }
      return isBelow ? number - 1 : number
    }
  }
}
