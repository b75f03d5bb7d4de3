import Diagnostics
import Wording

/// Builds the tree from libyaml's events and collects what this reader refuses.
struct TreeBuilder {
  /// What the walk over the events came to.
  enum Step {
    case finished
    case stopped
    case failed(SyntaxFailure)
  }

  private(set) var records: [Tree.Record] = []
  private(set) var texts: [UInt8] = []
  private(set) var diagnostics = DiagnosticList()
  private(set) var outcome = Step.finished

  private let source: SourceText
  private let needsComposing: Bool
  /// The line from which repaired bytes make repeated keys doubtful.
  private let doubtfulLine: Int
  private var open: [Int] = []
  /// For each open collection, how many nodes stand directly inside so far.
  private var childCounts: [Int] = []

  init(reading bytes: [UInt8], of source: SourceText, doubtfulFrom doubtfulLine: Int) {
    self.source = source
    self.doubtfulLine = doubtfulLine
    needsComposing = !source.isSurelyComposed
    records.reserveCapacity(bytes.count / 16)
    texts.reserveCapacity(bytes.count)
    do throws(SyntaxFailure) {
      var parser = try EventParser(bytes)
      while try take(try parser.advance(), from: parser) {}
    } catch {
      outcome = .failed(error)
    }
  }

  /// Takes one event; answers whether there is more to read.
  private mutating func take(
    _ kind: EventKind, from parser: borrowing EventParser
  ) throws(SyntaxFailure) -> Bool {
    switch kind {
    case .scalar:
      let scalar = parser.appendScalar(to: &texts, composing: needsComposing)
      switch scalar.place {
      case .text(let place): return add(scalar.kind, text: place, kind, from: parser)
      case .tooLong: refuse(.scalarTooLong, at: parser.mark)
      case .hides(let hidden): refuse(hidden, inScalarAt: parser.mark)
      }
      return add(.refused, kind, from: parser)
    case .sequenceStart:
      return add(.sequence, kind, from: parser) && enter(at: parser.mark)
    case .mappingStart:
      return add(.mapping, kind, from: parser) && enter(at: parser.mark)
    case .sequenceEnd, .mappingEnd:
      leave()
      return true
    case .alias:
      refuse(.aliasRefused, at: parser.mark)
      return add(.refused, kind, from: parser)
    case .documentStart:
      if !records.isEmpty {
        refuse(.severalDocuments, at: parser.mark)
        outcome = .stopped
        return false
      }
      if parser.hasDirective { refuse(.directiveRefused, at: parser.mark) }
      return true
    case .streamStart, .documentEnd: return true
    case .streamEnd: return false
    }
  }

  private mutating func add(
    _ kind: Tree.Kind, text: Range<Int> = 0..<0, _ event: EventKind,
    from parser: borrowing EventParser
  ) -> Bool {
    guard records.count < Limits.nodeCountMaximum else {
      refuse(.tooManyNodes, at: parser.mark)
      outcome = .stopped
      return false
    }
    let mark = parser.mark
    let decorations = parser.decorations(event)
    if decorations.hasAnchor { refuse(.anchorRefused, at: mark) }
    if decorations.hasTag { refuse(.tagRefused, at: mark) }
    if let parent = open.last {
      let isKey =
        records[parent].kind == .mapping && childCounts[childCounts.count - 1].isMultiple(of: 2)
      if isKey && (kind == .sequence || kind == .mapping) { refuse(.keyNotText, at: mark) }
      childCounts[childCounts.count - 1] += 1
    }
    records.append(
      Tree.Record(
        kind: kind, text: text, mark: mark, parent: open.last ?? -1, index: records.count))
    return true
  }

  private mutating func enter(at mark: Mark) -> Bool {
    guard open.count < Limits.depthMaximum else {
      refuse(.tooDeep, at: mark)
      outcome = .stopped
      return false
    }
    open.append(records.count - 1)
    childCounts.append(0)
    return true
  }

  private mutating func leave() {
    guard let index = open.popLast(), let count = childCounts.popLast() else {
      preconditionFailure("libyaml closes only what it opened")
    }
    records[index].end = records.count
    if records[index].kind == .mapping && count > 2 { checkKeys(of: index) }
  }

  /// Reports each key that the mapping has already had.
  private mutating func checkKeys(of mapping: Int) {
    // Most mappings are small: comparing is then cheaper than hashing.
    let comparedMaximum = 12
    var firsts: [Int] = []
    var firstsByName: [ArraySlice<UInt8>: Int] = [:]
    var key = mapping + 1
    let end = records[mapping].end
    while key < end {
      defer { key = records[records[key].end].end }
      guard records[key].kind.isScalar else { continue }
      let first: Int?
      if firsts.count < comparedMaximum {
        first = firsts.first { text($0).elementsEqual(text(key)) }
      } else {
        if firstsByName.isEmpty {
          for first in firsts { firstsByName[text(first)] = first }
        }
        first = firstsByName[text(key)]
      }
      if let first {
        report(key, repeating: first)
      } else if firsts.count < comparedMaximum {
        firsts.append(key)
      } else {
        firstsByName[text(key)] = key
      }
    }
  }

  private func text(_ index: Int) -> ArraySlice<UInt8> { texts[records[index].text] }

  private mutating func report(_ key: Int, repeating first: Int) {
    guard Int(records[key].mark.line) < doubtfulLine else { return }
    let name = String(decoding: text(key), as: UTF8.self)
    let firstPosition = source.location(of: records[first].mark).position
    diagnostics.append(
      Problem.duplicateKey(name, first: firstPosition)
        .diagnostic(at: source.location(of: records[key].mark), length: name.count))
  }

  private mutating func refuse(_ problem: Problem, at mark: Mark) {
    diagnostics.append(problem.diagnostic(at: source.location(of: mark)))
  }

  /// Reports what escapes of a quoted scalar brought in and no text may show, each at its escape.
  private mutating func refuse(
    _ hidden: [(scalar: Unicode.Scalar, reason: HiddenScalar)], inScalarAt mark: Mark
  ) {
    var escapes = source.escapes(from: source.offset(of: mark)).makeIterator()
    for (scalar, reason) in hidden {
      var place: Range<Int>?
      while place == nil, let escape = escapes.next() {
        if escape.scalar == scalar { place = escape.place }
      }
      let problem = Problem.hiddenCharacter(scalar, reason)
      let location = place.map { source.location(ofByte: $0.lowerBound) }
      diagnostics.append(
        problem.diagnostic(
          at: location ?? source.location(of: mark), length: place?.count ?? 1))
    }
  }
}
