package import Wording

/// A report as a value: what it says and how its parts belong together, and nothing of how it looks.
///
/// It is made in one language, and rendered as text, as a page, as a table for spreadsheets or as
/// JSON. Whatever is in it may come from anybody: the renderings make it safe, each in one place.
package struct Document: Hashable, Sendable {
  package let language: Language
  /// How a page shows it.
  package enum Layout: Hashable, Sendable {
    /// One text, to read and to print.
    case page
    /// A screen for each section, with ways from one to the next.
    case slides
  }

  package let title: String
  package let blocks: [Block]
  package let layout: Layout

  package init(
    _ title: String, in language: Language, _ blocks: [Block], _ layout: Layout = .page
  ) {
    self.title = title
    self.language = language
    self.blocks = blocks
    self.layout = layout
  }

  /// The same document with what has to be known of all of it before its first part.
  package func opening(with remarks: [Phrase?]) -> Document {
    let told = remarks.compactMap(\.self).map { Block.paragraph($0[language]) }
    return told.isEmpty ? self : Document(title, in: language, told + blocks, layout)
  }
}

/// A part of a document.
package indirect enum Block: Hashable, Sendable {
  /// Running text; a line feed begins a new line.
  case paragraph(String)
  /// A heading and what stands under it.
  case section(String, [Block])
  case item(ListItem)
  /// A term and what is said of it.
  case term(String, String)
  /// What has to be known beside the items around it.
  case remark(String)
  /// What stands apart, at the end of a part.
  case note(String)
  case table(Table)
  /// Who is to sign, each with room for a name under it.
  case signatures([String])
  case bars(BarChart)
  case intervals(IntervalChart)
}

/// One of several things that are told one under the other, with what belongs to it.
package struct ListItem: Hashable, Sendable {
  /// How the details stand under the text.
  package enum Layout: Hashable, Sendable {
    /// Further in by so many columns.
    case indented(Int)
    /// Under the text itself, behind the lead.
    case hanging
  }

  /// What stands before the text, such as a date; empty where there is nothing.
  package let lead: String
  package let text: String
  package let details: [Block]
  package let layout: Layout

  package init(
    _ text: String, lead: String = "", layout: Layout = .indented(3), details: [Block] = []
  ) {
    self.lead = lead
    self.text = text
    self.details = details
    self.layout = layout
  }
}

/// Numbers side by side, as bars of which the longest stands for the largest.
package struct BarChart: Hashable, Sendable {
  /// A bar and its name.
  package struct Bar: Hashable, Sendable {
    package let name: String
    package let value: Int

    package init(_ name: String, _ value: Int) {
      precondition(value >= 0, "a bar has a length")
      self.name = name
      self.value = value
    }
  }

  package let title: String
  package let bars: [Bar]
  /// The value of a bar of full length: the largest, unless a larger one is given.
  package let full: Int

  package init(_ title: String, _ bars: [Bar], full: Int = 0) {
    self.title = title
    self.bars = bars
    self.full = max(full, bars.map(\.value).max() ?? 0, 1)
  }
}
