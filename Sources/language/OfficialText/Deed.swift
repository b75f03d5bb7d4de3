/// Something that an officer did for a petition, with the turns of phrase that tell of it.
///
/// What the journal proves may be told, whatever else is forbidden: "dự thảo trả lời đang trình lãnh đạo" is
/// made up by nobody who submitted one. Patterns are those of claims; the first part of each is what is told.
package struct Deed: Hashable, Sendable {
  package let name: String
  /// The names of the activities of which one in the journal proves it.
  package let provenBy: [String]
  package let patterns: [String]

  package init(_ name: String, provenBy: [String], _ patterns: [String]) {
    self.name = name
    self.provenBy = provenBy
    self.patterns = patterns
  }
}
