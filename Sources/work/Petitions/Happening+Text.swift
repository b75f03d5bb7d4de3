extension Happening {
  /// The text that it carries, if it does.
  package var text: String? {
    switch self {
    // What officers write most is read without a list of all that it carries.
    case .replied(let text), .drafted(let text), .noted(let text), .asked(_, let text),
      .declined(_, let text), .forwarded(_, let text):
      return text
    default:
      guard case .text(let text)? = attributes.value(of: "text") else { return nil }
      return text
    }
  }
}
