/// Something in a text that tells who somebody is or where to find them.
package struct PersonalDatum: Hashable, Sendable {
  /// The kinds that rules can name.
  package enum Kind: String, CaseIterable, Sendable {
    case phone
    case identityNumber = "identity-number"
    case email
    case houseNumber = "house-number"
    case plate
    case fileNumber = "file-number"
    case senderName = "sender-name"
  }

  package let kind: Kind
  /// The words that make it up.
  package let words: Range<Int>
}

extension SplitText {
  /// The personal data of the wanted kinds, in the order of the text.
  ///
  /// What is an agency's is not personal: its numbers (1022, 1800…, 024 …, a hotline), its address, its
  /// mail at gov.vn. Nor is the place of a matter ("trước số nhà 12"), nor a number that is named as
  /// something else ("tài khoản", "hóa đơn").
  ///
  /// Complexity: linear in the length of the text.
  package func personalData(
    _ kinds: Set<PersonalDatum.Kind>, sender: PersonName?, by lexicon: Lexicon = .vietnamese
  ) -> [PersonalDatum] {
    var found: [PersonalDatum] = []
    let reader = PersonalDataReader(text: self, lexicon: lexicon)
    let addresses = AddressReader(text: self, lexicon: lexicon)
    let leads = lexicon.dataLeads
    var index = 0
    while index < words.count {
      // Most words begin no datum, and are told so at once.
      guard
        signs.hasAt || reader.mayBegin(at: index, leads)
          || sender?.mayBegin(words[index]) ?? false
      else {
        index += 1
        continue
      }
      if let datum = reader.datum(at: index)
        ?? addresses.end(at: index).map({ PersonalDatum(kind: .houseNumber, words: index..<$0) })
        ?? sender?.end(at: index, in: self).map({
          PersonalDatum(kind: .senderName, words: index..<$0)
        })
      {
        if kinds.contains(datum.kind) { found.append(datum) }
        index = datum.words.upperBound
      } else {
        index += 1
      }
    }
    return found
  }
}

extension SplitText {
  /// A datum as it was written, with the plus sign or bracket that opens a phone number.
  package func quote(_ datum: PersonalDatum) -> String {
    guard datum.kind == .phone else { return quote(datum.words) }
    let signs = between(datum.words.lowerBound).reversed().prefix { "+(".utf8.contains($0) }
    let isClosed = quote(datum.words).utf8.contains(UInt8(ascii: ")"))
    // "(0601 215 348)" is in brackets; "(0601) 215 348" has some.
    let opening = signs.reversed().drop { $0 == UInt8(ascii: "(") && !isClosed }
    return String(decoding: opening, as: UTF8.self) + quote(datum.words)
  }
}
