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
    let number = number(of: keyBytes)
    var key = keys[number].name
    var isAsked = event == nil ? keys[number].isAskedOfCases : keys[number].isAskedOfEvents
    let isOutermost: Bool
    switch parent {
    case .attribute(let path):
      key = path + "." + key
      isAsked = event == nil ? isAskedOfCases(key) : isAskedOfEvents(key)
      isOutermost = false
    case .list, .log, .ignored: isOutermost = false
    case .trace, .event, .global: isOutermost = true
    }
    // Defaults are kept until it is known whose they are.
    if event == nil && trace == nil { isAsked = true }

    if type == .list || type == .container {
      if type == .list { keep(isAsked ? Attribute(key, .list([])) : nil, at: tag) }
      frames.append(type == .list ? .list(path: key) : .attribute(path: key))
      return
    }
    frames.append(.attribute(path: key))
    guard let bytes = bytes(.value, of: tag, in: batch) else {
      lose(key, isAsked: isAsked, .valueUnreadable("", key: key), at: tag)
      return
    }
    guard bytes.count <= LogLimits.valueByteMaximum else {
      lose(key, isAsked: isAsked, .limit(.valueBytes), at: tag)
      return
    }
    if isOutermost {
      if takeStandard(keys[number].standard, key, bytes, at: tag) { return }
      if event != nil || trace != nil { keys.see(number, inEvent: event != nil) }
    }
    let isText = type == .string || type == .id
    // Tools that keep tables write empty cells so, those of texts included.
    if !isText && meansNothing(bytes) { return }
    // A text that nobody looks at is always one, and need not be made.
    let value = isText && !isAsked ? AttributeValue.text("") : value(type, bytes)
    guard let value else {
      let text = String(decoding: bytes, as: UTF8.self)
      lose(key, isAsked: isAsked, .valueUnreadable(text, key: key), at: tag)
      return
    }
    if case .list(let path) = parent {
      appendToList(path, value)
    } else {
      keep(isAsked ? Attribute(key, value) : nil, at: tag)
    }
  }

  /// The number of a key among those that the log has.
  private mutating func number(of bytes: ArraySlice<UInt8>) -> Int {
    if let known = keys.number(of: bytes) { return known }
    let name = TextPool.name(String(decoding: bytes, as: UTF8.self))
    let standard: KeyTable.Standard? =
      name == vocabulary.name ? .name : name == vocabulary.moment ? .moment : nil
    return keys.add(
      bytes,
      KeyTable.Key(
        name: name, isAskedOfEvents: isAskedOfEvents(name), isAskedOfCases: isAskedOfCases(name),
        standard: standard))
  }

  /// Takes what makes an event an event and a case a case; a default is no fact about either.
  private mutating func takeStandard(
    _ standard: KeyTable.Standard?, _ key: String, _ bytes: ArraySlice<UInt8>, at tag: XMLEvent
  ) -> Bool {
    guard let standard else { return false }
    if standard == .name {
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
    guard event != nil else { return trace == nil }
    guard event?.moment == nil else { return tellTwice(key, at: tag) }
    event?.moment = LogMoment(bytes, options.moments)
    if let moment = event?.moment { effects.look(at: moment) { LogMoment(bytes, $0) } }
    if event?.moment == nil {
      let trouble = MomentTrouble(bytes, options.moments)
      markBroken(.momentUnreadable(String(decoding: bytes, as: UTF8.self), trouble), at: tag)
    }
    return true
  }

  /// Of a key that stands twice, the first counts, as it does among all other data.
  private mutating func tellTwice(_ key: String, at tag: XMLEvent) -> Bool {
    report(.keyTwice(key), at: tag)
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
