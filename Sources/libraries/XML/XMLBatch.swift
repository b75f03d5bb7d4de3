/// What a piece of an XML document holds: the tags that end in it, in their order.
///
/// All texts stand in one array of bytes, so that a document of a million attributes costs no
/// million allocations; whoever wants a text as a `String` makes one.
package struct XMLBatch: Sendable {
  package internal(set) var events: [XMLEvent] = []
  package internal(set) var attributes: [XMLAttribute] = []
  /// The values of all attributes, one behind the other, in UTF-8.
  package internal(set) var bytes: [UInt8] = []
  /// The texts of elements that hold nothing else, by the end tags behind them, in their order.
  var texts: [XMLText] = []
  /// The bytes in which the tags stand, and of which ``XMLPlaces`` counts the lines: first those of
  /// earlier pieces in which a tag begins, then the piece itself, which is shared and not copied.
  var begun: [UInt8] = []
  var piece: [UInt8] = []
  /// How many of all of them do not come again in the next batch.
  var settledCount = 0
  /// The reason for which reading ended behind these events, if it did.
  package internal(set) var failure: XMLError?

  package init() {}

  /// Where the text of the element that ends with an event stands in the batch's bytes; nothing where
  /// it is empty, holds other elements, or texts are not asked for.
  package func text(endingAt event: Int) -> Range<Int>? {
    // As the tags stand in their order, so do the texts.
    var (low, high) = (0, texts.count)
    while low < high {
      let middle = (low + high) / 2
      if texts[middle].event < event { low = middle + 1 } else { high = middle }
    }
    return low < texts.count && texts[low].event == event ? texts[low].value : nil
  }
}

/// The text of an element that holds nothing else.
struct XMLText: Sendable {
  /// The place of its end tag among the batch's events.
  let event: Int
  /// Where it stands in the batch's bytes.
  let value: Range<Int>
}

/// A start tag or an end tag.
package struct XMLEvent: Sendable {
  /// Which end of an element it is; an empty element has both.
  package enum Kind: Sendable {
    case start
    case end
  }

  package let kind: Kind
  // Held small: a large document has a million of them.
  private let nameNumber: Int16
  private let firstAttribute: Int32
  private let attributesEnd: Int32
  private let start: Int32

  init(kind: Kind, name: Int?, attributes: Range<Int>, offset: Int) {
    self.kind = kind
    nameNumber = name.map { Int16(truncatingIfNeeded: $0) } ?? -1
    firstAttribute = Int32(truncatingIfNeeded: attributes.lowerBound)
    attributesEnd = Int32(truncatingIfNeeded: attributes.upperBound)
    start = Int32(truncatingIfNeeded: offset)
  }

  /// The place of the element's name among the reader's names; nil for any other name.
  package var name: Int? { nameNumber < 0 ? nil : Int(nameNumber) }

  /// The element's attributes that the reader has a name for, as indices into the batch.
  package var attributes: Range<Int> { Int(firstAttribute)..<Int(attributesEnd) }

  /// Where a start tag begins in the batch's text; zero at an end tag.
  var offset: Int { Int(start) }
}

/// An attribute of a start tag.
package struct XMLAttribute: Sendable {
  /// The place of its name among the reader's names.
  package let name: Int
  /// Where its value stands in the batch's bytes.
  package let value: Range<Int>
}
