import Petitions
import Wording
import WorkCalendar
import XML

extension XESDecoder {
  /// Takes the start of a typed attribute, which may hold further ones.
  mutating func startAttribute(
    _ type: XESName, _ tag: XMLEvent, in batch: XMLBatch, under parent: Frame
  ) {
    guard let keyBytes = bytes(.key, of: tag, in: batch)?.trimmed, !keyBytes.isEmpty else {
      markBroken(.valueUnreadable(text(.value, of: tag, in: batch), key: "?"), at: tag)
      frames.append(.ignored)
      return
    }
    var key = pool.text(keyBytes)
    let isOutermost: Bool
    switch parent {
    case .attribute(let path):
      key = path + "." + key
      isOutermost = false
    case .list, .log, .ignored: isOutermost = false
    case .trace, .event, .global: isOutermost = true
    }

    if type == .list || type == .container {
      if type == .list { keep(Attribute(key, .list([])), at: tag) }
      frames.append(type == .list ? .list(path: key) : .attribute(path: key))
      return
    }
    frames.append(.attribute(path: key))
    guard let bytes = bytes(.value, of: tag, in: batch) else {
      lose(key, .valueUnreadable("", key: key), at: tag)
      return
    }
    guard bytes.count <= LogLimits.valueByteMaximum else {
      lose(key, .limit(.valueBytes), at: tag)
      return
    }
    if isOutermost && takeStandard(key, bytes, at: tag) { return }
    // Tools that keep tables write empty cells so, those of texts included.
    if type != .string && type != .id && meansNothing(bytes) { return }
    guard let value = value(type, bytes) else {
      let text = String(decoding: bytes, as: UTF8.self)
      lose(key, .valueUnreadable(text, key: key), at: tag)
      return
    }
    if case .list(let path) = parent {
      appendToList(path, value)
    } else {
      keep(Attribute(key, value), at: tag)
    }
  }

  /// Takes what makes an event an event and a case a case; a default is no fact about either.
  private mutating func takeStandard(
    _ key: String, _ bytes: ArraySlice<UInt8>, at tag: XMLEvent
  ) -> Bool {
    if key == vocabulary.name {
      let name = bytes.visibleTrimmed.collapsed
      if event != nil {
        guard event?.name == nil else { return tellTwice(key, at: tag) }
        event?.name = name.isEmpty ? nil : pool.text(name)
      } else if trace != nil {
        guard trace?.name == nil else { return tellTwice(key, at: tag) }
        trace?.name = name.isEmpty ? nil : pool.text(name)
      }
      return true
    }
    guard key == vocabulary.moment else { return false }
    guard event != nil else { return trace == nil }
    guard event?.moment == nil else { return tellTwice(key, at: tag) }
    event?.moment = LogMoment(bytes, options.moments)
    if event?.moment == nil {
      let trouble = MomentTrouble(bytes, options.moments)
      markBroken(.momentUnreadable(String(decoding: bytes, as: UTF8.self), trouble), at: tag)
    }
    return true
  }

  /// Of a key that stands twice, the first counts, as it does among all other data.
  private mutating func tellTwice(_ key: String, at tag: XMLEvent) -> Bool {
    findings.add(.keyTwice(key), line: tag.line, column: tag.column)
    return true
  }

  private mutating func value(_ type: XESName, _ bytes: ArraySlice<UInt8>) -> AttributeValue? {
    switch type {
    case .string, .id: return .text(pool.text(bytes.trimmed))
    case .date: return LogMoment(bytes, options.moments).map { .text($0.iso) }
    case .int, .float:
      if let number = plainInteger(bytes) { return .number(number) }
      switch DecimalReading(bytes) {
      case .whole(let number): return .number(number)
      case .other: return .text(pool.text(bytes))
      case .malformed: return nil
      }
    case .boolean:
      switch pool.text(bytes) {
      case "true", "1": return .flag(true)
      case "false", "0": return .flag(false)
      default: return nil
      }
    // Elements that are no attributes, in a place where only attributes stand.
    case .log, .trace, .event, .list, .container, .values, .global, .classifier, .extension, .key,
      .value, .scope, .name, .keys, .prefix, .events, .objects:
      return nil
    }
  }

  private mutating func appendToList(_ path: String, _ value: AttributeValue) {
    let isEvent = event != nil
    let attributes = (isEvent ? event?.attributes : trace?.attributes) ?? []
    guard let index = attributes.lastIndex(where: { $0.name == path }),
      case .list(let texts) = attributes[index].value, texts.count < LogLimits.attributesMaximum
    else { return }
    let longer = Attribute(path, .list(texts + value.texts))
    if isEvent { event?.attributes[index] = longer } else { trace?.attributes[index] = longer }
  }
}
