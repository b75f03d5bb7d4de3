import Auditing
import Diagnostics
import Petitions
import WorkCalendar
import XML

/// Makes cases of the tags of an XES log; holds no more than the trace that is open.
struct XESDecoder {
  private(set) var ready: [RegisterCase] = []
  private(set) var isStopped = false
  var findings: LogFindings

  private(set) var span = LogSpan()
  var effects: OptionEffects
  /// Events that stand outside any case.
  private(set) var strayCount = 0

  let options: LogOptions
  /// The classifier that was asked for, by its name as names are compared.
  private let classifier: String?
  /// The events that no classifier names, until one is named by it.
  private var unnamed = UnnamedEvents()
  private var traces = TraceNames()
  private let survey: LogSurvey?
  var pool = TextPool()
  var frames: [Frame] = []
  var vocabulary = XESVocabulary() {
    // What a key means may have changed.
    didSet { keys = KeyTable() }
  }
  var keys = KeyTable()
  private var places = XMLPlaces()
  var trace: OpenTrace?
  var event: OpenEvent?
  private var global: Global?
  private var eventDefaults: [Attribute] = []
  private var traceDefaults: [Attribute] = []

  /// What an element that is open stands for.
  enum Frame {
    case log
    case trace
    case event
    case global
    case attribute(path: String)
    case list(path: String)
    case ignored
  }

  private enum Global {
    case trace([Attribute])
    case event([Attribute])
  }

  init(options: LogOptions, survey: LogSurvey?, findings: LogFindings) {
    self.options = options
    effects = OptionEffects(options)
    classifier = options.classifier.map { TextPool.name($0) }
    self.survey = survey
    self.findings = findings
  }

  mutating func take(_ batch: XMLBatch) {
    places.enter(batch)
    for tag in batch.events where !isStopped {
      switch tag.kind {
      case .start: start(tag, in: batch)
      case .end: end()
      }
    }
    if let failure = batch.failure, !isStopped {
      findings.add(failure)
      isStopped = true
    }
  }

  /// Whether there are events and the classifier that was asked for has named none of them so far.
  var isUnnamed: Bool { classifier != nil && !unnamed.isOver && !unnamed.places.isEmpty }

  /// Tells what can be told once nothing more comes.
  mutating func finish() {
    if let classifier, isUnnamed, let first = unnamed.places.first {
      let keys = vocabulary.classifiers[classifier] ?? []
      findings.add(
        .classifierEmpty(classifier, keys: keys, count: unnamed.count), line: first.line,
        column: first.column)
    }
    if let again = traces.firstAgain {
      findings.add(
        .traceTwice(again.name, first: again.first, count: traces.againCount), line: again.line)
    }
    findings.add(ending: span, of: .xes, options)
  }

  mutating func takeReady() -> [RegisterCase] {
    defer { ready = [] }
    return ready
  }

  private mutating func start(_ tag: XMLEvent, in batch: XMLBatch) {
    let name = tag.name.flatMap(XESName.init(rawValue:))
    guard let parent = frames.last else {
      if name != .log {
        report(.unknownFormat, at: tag)
        isStopped = true
      }
      frames.append(.log)
      return
    }
    switch (parent, name) {
    case (.log, .trace):
      guard knowsClassifier(at: tag) else { return }
      trace = OpenTrace(places.place(of: tag))
      frames.append(.trace)
    case (.log, .event):
      report(.caseMissing(.event), at: tag)
      strayCount += 1
      frames.append(.ignored)
    case (.log, .events), (.log, .objects):
      report(.objectCentric, at: tag)
      isStopped = true
    case (.trace, .event):
      event = OpenEvent(places.place(of: tag))
      frames.append(.event)
    case (.log, .global):
      let scope = text(.scope, of: tag, in: batch)
      global = scope == "trace" ? .trace([]) : .event([])
      frames.append(.global)
    case (.log, .classifier):
      vocabulary.addClassifier(
        text(.name, of: tag, in: batch), keys: text(.keys, of: tag, in: batch))
      frames.append(.ignored)
    case (.log, .extension):
      vocabulary.addExtension(
        text(.name, of: tag, in: batch), prefix: text(.prefix, of: tag, in: batch))
      frames.append(.ignored)
    case (.list(let path), .values): frames.append(.list(path: path))
    case (.log, _), (.ignored, _), (_, nil): frames.append(.ignored)
    case (_, .some(let type)): startAttribute(type, tag, in: batch, under: parent)
    }
  }

  /// Whether the classifier that was asked for is declared; told once, in front of the first case.
  private mutating func knowsClassifier(at tag: XMLEvent) -> Bool {
    guard let classifier, vocabulary.classifiers[classifier] == nil else {
      return true
    }
    let known = vocabulary.classifiers.keys.sorted()
    report(
      .nameUnknown(
        classifier, of: .classifier, nearest: nearestName(to: classifier, among: known),
        known: known),
      at: tag)
    isStopped = true
    return false
  }

  private mutating func end() {
    guard let frame = frames.popLast() else { return }
    switch frame {
    case .event: endEvent()
    case .trace: endTrace()
    case .global:
      switch global {
      case .event(let defaults) where options.defaults == .data:
        eventDefaults += defaults.filter { isAskedOfEvents($0.name) }
      case .trace(let defaults) where options.defaults == .data:
        traceDefaults += defaults.filter { isAskedOfCases($0.name) }
      case .event, .trace, nil: break
      }
      global = nil
    case .log, .attribute, .list, .ignored: break
    }
  }

  func text(_ name: XESName, of tag: XMLEvent, in batch: XMLBatch) -> String {
    bytes(name, of: tag, in: batch).map { String(decoding: $0, as: UTF8.self) } ?? ""
  }

  func bytes(_ name: XESName, of tag: XMLEvent, in batch: XMLBatch) -> ArraySlice<UInt8>? {
    for index in tag.attributes where batch.attributes[index].name == name.rawValue {
      return batch.bytes[batch.attributes[index].value]
    }
    return nil
  }

  /// Puts a value where the open element keeps its values; what nobody looks at is counted alone.
  mutating func keep(_ attribute: Attribute?, at tag: XMLEvent) {
    if event != nil {
      guard event?.attributeCount ?? 0 < LogLimits.attributesMaximum else {
        if event?.isBroken == false {
          report(.limit(.attributes), at: tag)
        }
        event?.isBroken = true
        return
      }
      event?.attributeCount += 1
      if let attribute { event?.attributes.append(attribute) }
    } else if trace != nil {
      guard trace?.attributeCount ?? 0 < LogLimits.attributesMaximum else {
        markBroken(.limit(.attributes), at: tag)
        return
      }
      trace?.attributeCount += 1
      if let attribute { trace?.attributes.append(attribute) }
    } else if let attribute {
      // Tools write this where they have no default but must name the attribute.
      if attribute.value == .text("__INVALID__") { return }
      switch global {
      case .event(let defaults) where defaults.count < LogLimits.attributesMaximum:
        global = .event(defaults + [attribute])
      case .trace(let defaults) where defaults.count < LogLimits.attributesMaximum:
        global = .trace(defaults + [attribute])
      case .event, .trace, nil: break
      }
    }
  }

  /// Whether somebody looks at an attribute of events.
  func isAskedOfEvents(_ key: String) -> Bool {
    guard let asked = options.asked else { return true }
    return asked.contains(key) || key == vocabulary.transition && options.transitions == .complete
      || classifier.map { vocabulary.classifiers[$0]?.contains(key) ?? false } ?? false
  }

  /// Whether somebody looks at an attribute of cases.
  func isAskedOfCases(_ key: String) -> Bool { options.asked?.contains("case." + key) ?? true }

  /// Reports a value that cannot be taken.
  ///
  /// Where somebody looks at it, its event or case lacks something. A default is no fact about either.
  mutating func lose(
    _ key: String, isAsked: Bool, _ problem: LogProblem, at tag: XMLEvent
  ) {
    if event == nil && trace == nil || !isAsked {
      report(.valuePassedOver(key), at: tag)
    } else {
      markBroken(problem, at: tag)
    }
  }

  mutating func report(_ problem: LogProblem, at tag: XMLEvent) {
    let place = places.place(of: tag)
    findings.add(problem, line: place.line, column: place.column)
  }

  /// Reports a value that cannot be taken, and remembers that its event or case lacks something.
  mutating func markBroken(_ problem: LogProblem, at tag: XMLEvent) {
    report(problem, at: tag)
    if event != nil { event?.isBroken = true } else { trace?.unreadableCount += 1 }
  }

  private mutating func endEvent() {
    guard let event else { return }
    self.event = nil
    var isBroken = event.isBroken
    var attributes = event.attributes
    // Few logs have defaults, and those have few.
    for standing in eventDefaults where !attributes.contains(where: { $0.name == standing.name }) {
      attributes.append(standing)
      effects.note(.globalDefaults)
    }
    if options.transitions == .complete,
      let transition = attributes.first(where: { $0.name == vocabulary.transition }),
      transition.value.texts.first?.lowercased() != "complete"
    {
      effects.note(.complete)
      return
    }
    let activity = activity(of: event, attributes)
    if activity == nil && !isBroken {
      unnamed.take((event.line, event.column))
      isBroken = true
    }
    if classifier == nil || activity != nil { unnamed.isOver = true }
    if unnamed.isOver, !unnamed.places.isEmpty {
      for place in unnamed.drain() {
        findings.add(.activityMissing, line: place.line, column: place.column)
      }
    }
    if event.moment == nil && !isBroken {
      findings.add(.momentMissing, line: event.line, column: event.column)
      isBroken = true
    }
    guard !isBroken, let activity, let moment = event.moment else {
      trace?.unreadableCount += 1
      return
    }
    if trace?.events.count == LogLimits.eventsPerCaseMaximum {
      findings.add(.limit(.events), line: event.line, column: event.column)
      isStopped = true
      return
    }
    if classifier != nil, let name = event.name {
      attributes.append(Attribute(vocabulary.name, .text(name)))
    }
    trace?.moments.append(moment)
    trace?.events.append(
      RegisterEvent(
        activity: activity, at: moment.instant, precision: moment.precision, line: event.line,
        attributes: attributes))
  }

  /// The activity's name: what the classifier's keys have, joined as other tools join them.
  private func activity(of event: OpenEvent, _ attributes: [Attribute]) -> String? {
    guard let classifier else { return event.name }
    guard let keys = vocabulary.classifiers[classifier] else { return nil }
    var parts: [String] = []
    for key in keys {
      let value =
        key == vocabulary.name
        ? event.name : attributes.first { $0.name == key }?.value.texts.first
      guard let value else { return nil }
      parts.append(value)
    }
    return parts.allSatisfy(\.isEmpty) ? nil : parts.joined(separator: "+")
  }

  private mutating func endTrace() {
    guard let trace else { return }
    self.trace = nil
    guard let name = trace.name else {
      findings.add(.caseMissing(.trace), line: trace.line, column: trace.column)
      return
    }
    for (event, moment) in zip(trace.events, trace.moments) {
      span.take(moment.instant, moment.precision, line: event.line)
    }
    traces.take(name, line: trace.line)
    let isUnsure = strayCount > 0 || survey?.strayCount ?? 0 > 0
    var events = trace.events
    if !LogMoment.areInOrder(trace.moments) {
      events = LogMoment.inOrder(trace.moments).map { index, moment in
        trace.events[index].moved(to: moment)
      }
    }
    var attributes = trace.attributes
    // Few logs have defaults, and those have few.
    for standing in traceDefaults
    where !trace.attributes.contains(where: { $0.name == standing.name }) {
      attributes.append(standing)
      effects.note(.globalDefaults)
    }
    ready.append(
      RegisterCase(
        identifier: name, line: trace.line, attributes: attributes, events: events,
        unreadableCount: trace.unreadableCount + (isUnsure ? 1 : 0)))
  }
}

extension RegisterEvent {
  fileprivate func moved(to moment: Instant) -> RegisterEvent {
    RegisterEvent(
      activity: activity, at: moment, precision: precision, line: line, attributes: attributes)
  }
}

/// The events without a name, held back while it may be that none has one: then that is told once.
private struct UnnamedEvents {
  private(set) var places: [(line: Int, column: Int)] = []
  private(set) var count = 0
  /// Whether an event had a name, so that each without is told by itself.
  var isOver = false

  mutating func take(_ place: (line: Int, column: Int)) {
    count += 1
    // More are never listed, and these fill the list: it counts the others, wherever they are.
    if places.count < DiagnosticList.countMaximum { places.append(place) }
  }

  /// Hands out the places to tell of.
  mutating func drain() -> [(line: Int, column: Int)] {
    guard let last = places.last else { return [] }
    defer { (places, count) = ([], 0) }
    return places + Array(repeating: last, count: count - places.count)
  }
}

/// The names of the traces so far: two of one name are two cases, which hardly anybody means.
private struct TraceNames {
  /// How many are remembered; in a log of more, only these are looked for.
  private static let countMaximum = 200_000

  private var names = StringTable()
  private var lines: [Int] = []
  /// The first trace whose name another has, and the line of that.
  private(set) var firstAgain: (name: String, line: Int, first: Int)?
  private(set) var againCount = 0

  mutating func take(_ name: String, line: Int) {
    guard lines.count < Self.countMaximum else { return }
    let place = Int(names.number(of: Array(name.utf8)[...])) - 1
    guard lines.indices.contains(place) else {
      lines.append(line)
      return
    }
    againCount += 1
    if firstAgain == nil { firstAgain = (name, line, lines[place]) }
  }
}

/// A trace whose end has not been read yet.
struct OpenTrace {
  let line: Int
  let column: Int
  var name: String?
  var attributes: [Attribute] = []
  /// How many values there are, those that nobody looks at among them.
  var attributeCount = 0
  var events: [RegisterEvent] = []
  /// When each of the events happened, as the log writes it.
  var moments: [LogMoment] = []
  var unreadableCount = 0

  init(_ place: (line: Int, column: Int)) {
    (line, column) = place
  }
}

/// An event whose end has not been read yet.
struct OpenEvent {
  let line: Int
  let column: Int
  var name: String?
  var moment: LogMoment?
  var attributes: [Attribute] = []
  /// How many values there are, those that nobody looks at among them.
  var attributeCount = 0
  var isBroken = false

  init(_ place: (line: Int, column: Int)) {
    (line, column) = place
  }
}
