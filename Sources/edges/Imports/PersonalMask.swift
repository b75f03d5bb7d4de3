import OfficialText
import Wording

/// Replaces what could tell who somebody is, in everything that one import reads.
///
/// It replaces too much rather than too little, and says of each replacement where it stands: a person
/// looks at them all, and for what was not recognised.
struct PersonalMask {
  private var replacements = Replacements()
  private let lexicon = Lexicon.vietnamese

  /// Who stands for the sender of a request; what is known of the sender is found in texts again.
  struct Sender {
    let person: InventedPerson
    /// Real names of theirs, as far as they are known.
    fileprivate var names: [String]
    /// Real numbers of theirs, as they are dialled within the country.
    fileprivate var phones: Set<String>
  }

  mutating func sender(_ key: String, names: [String], phones: [String]) -> Sender {
    let person = replacements.sender(key, named: names.first)
    for name in names { replacements.know(name, as: person) }
    return Sender(
      person: person, names: names, phones: Set(phones.map(\.phoneDigits.nationalPhone)))
  }

  // MARK: - Whole values

  mutating func phone(_ phone: String) -> String {
    replacements.phone(phone.phoneDigits.nationalPhone).phoneDigits.groupedAsPhone
  }

  mutating func email(_ email: String) -> String { replacements.email(email) }

  mutating func address(_ address: String) -> String { replacements.address(address.cleaned) }

  // MARK: - Texts

  /// Replaces what a text tells; what is the sender's own becomes known of them.
  mutating func mask(_ original: String, of sender: inout Sender) -> MaskedText {
    var links: [MaskedText.Mask] = []
    let text = maskLinks(in: original.cleaned, &links)
    let split = SplitText(text)
    replacements.isInMarks = text.contains { $0.isLetter && !$0.isASCII }
    var masks: [MaskedText.Mask] = []
    var result: [UInt8] = []
    var position = 0
    let bytes = Array(split.text.utf8)
    for sighting in SightingFinder(text: split, lexicon: lexicon, names: sender.names).all()
    where sighting.bytes.lowerBound >= position {
      let words = String(decoding: bytes[sighting.bytes], as: UTF8.self)
      let (fake, isOfSender) = replacement(of: words, sighting, &sender)
      guard fake != words else { continue }
      result += bytes[position..<sighting.bytes.lowerBound]
      result += fake.utf8
      position = sighting.bytes.upperBound
      masks.append(MaskedText.Mask(kind: sighting.kind, words: fake, isOfSender: isOfSender))
    }
    result += bytes[position...]
    let rest = maskMail(in: String(decoding: result, as: UTF8.self), &masks)
    // What stood within a longer word that was replaced stands nowhere any more.
    return MaskedText(text: rest, masks: (links + masks).filter { rest.contains($0.words) })
  }

  private mutating func replacement(
    of words: String, _ sighting: Sighting, _ sender: inout Sender
  ) -> (String, isOfSender: Bool) {
    switch sighting.kind {
    case .name: return name(words, sighting, &sender)
    case .phone:
      let digits = words.phoneDigits.nationalPhone
      // The first number that somebody writes is most likely their own.
      if sender.phones.isEmpty { sender.phones.insert(digits) }
      return (replacements.phone(words), sender.phones.contains(digits))
    case .email: return (replacements.email(words), true)
    case .address: return (replacements.address(words), true)
    case .plate: return (replacements.plate(words), false)
    case .fileNumber: return (replacements.fileNumber(words), false)
    case .identityNumber, .bankAccount, .otherNumber:
      return (replacements.zeros(sighting.kind, words), false)
    case .link: return (replacements.link(words), false)
    case .ward:
      return (replacements.ward(words, isCommune: sighting.role == .commune), false)
    }
  }

  private mutating func name(
    _ words: String, _ sighting: Sighting, _ sender: inout Sender
  ) -> (String, isOfSender: Bool) {
    let isFull = words.contains(" ")
    switch sighting.role {
    case .sender:
      if isFull, !sender.names.contains(words) { sender.names.append(words) }
      replacements.know(words, as: sender.person)
      // A name of one word is one to call somebody by.
      let own = isFull ? sender.person.name : sender.person.given
      return (replacements.spelled(own, like: words), isFull)
    case .other, .commune:
      let person = replacements.person(named: words)
      let name = isFull ? person.name : person.given
      return (replacements.spelled(name, like: words), false)
    }
  }

  // MARK: - Addresses on the net

  private static let linkSigns = [
    "://", "zalo.me/", "facebook.com", "fb.com", "fb.me/", "m.me/", "t.me/", "youtu.be/",
    "tiktok.com",
  ]

  /// Replaces addresses on the net: of whatever site, they may name somebody.
  private mutating func maskLinks(
    in text: String, _ masks: inout [MaskedText.Mask]
  ) -> String {
    guard text.contains("/") || text.contains("www.") else { return text }
    return text.mappingWords { word in
      let lower = word.lowercased()
      let isLink =
        Self.linkSigns.contains(where: lower.contains) || lower.hasPrefix("www.")
        || lower.hasPrefix("(www.")
      guard isLink else { return nil }
      let fake = replacements.link(lower)
      masks.append(MaskedText.Mask(kind: .link, words: fake, isOfSender: false))
      return fake
    }
  }

  /// Replaces what may be a mail address and was not read as one, as where something touches it.
  private mutating func maskMail(
    in text: String, _ masks: inout [MaskedText.Mask]
  ) -> String {
    guard text.contains("@") else { return text }
    return text.mappingWords { word in
      let lower = word.lowercased()
      var rest = lower
      for mask in masks where mask.kind == .email { rest.replace(mask.words, with: "x") }
      guard rest.isLikeMail, !rest.contains(".gov.vn") else { return nil }
      let fake = replacements.email(lower)
      masks.append(MaskedText.Mask(kind: .email, words: fake, isOfSender: false))
      return fake
    }
  }
}

extension String {
  /// Whether letters or digits touch an @ before it.
  fileprivate var isLikeMail: Bool {
    let letters = Array(self)
    return letters.indices.dropFirst().contains { index in
      letters[index] == "@" && (letters[index - 1].isLetter || letters[index - 1].isNumber)
    }
  }

  /// The text with other words in the places of those for which there are some.
  fileprivate func mappingWords(_ other: (Substring) -> String?) -> String {
    split(separator: "\n", omittingEmptySubsequences: false).map { line in
      line.split(separator: " ", omittingEmptySubsequences: false)
        .map { other($0) ?? String($0) }.joined(separator: " ")
    }.joined(separator: "\n")
  }
}
