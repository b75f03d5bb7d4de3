package import Courses
package import Statistics

/// How far the two markers of each text agree, point by point.
package struct MarkerAgreement: Sendable {
  package let textCount: Int
  package let pointCount: Int
  /// Nothing where no text was read by two.
  package let agreement: RaterAgreement?
  /// Of each sort of point, how many there are and in how many they agree.
  package let bySort: [(sort: String, agreed: Int, count: Int)]

  package init(_ book: MarkingBook, of places: some Sequence<TextPlace>) {
    var pairs: [(first: String, second: String)] = []
    var sorts: [String: (agreed: Int, count: Int)] = [:]
    var texts = 0
    for place in places {
      guard let marks = book.marks[place], marks.count == MarkingBook.markersWanted else {
        continue
      }
      texts += 1
      for point in marks[0].points {
        guard let other = marks[1].points.first(where: { $0.name == point.name }) else { continue }
        pairs.append((point.verdict.rawValue, other.verdict.rawValue))
        let sort = point.name.hasPrefix("claim:") ? "claim" : point.name
        sorts[sort, default: (0, 0)].count += 1
        if point.verdict == other.verdict { sorts[sort, default: (0, 0)].agreed += 1 }
      }
    }
    textCount = texts
    pointCount = pairs.count
    agreement = RaterAgreement(pairs)
    bySort = sorts.sorted { $0.key < $1.key }.map { ($0.key, $0.value.agreed, $0.value.count) }
  }
}
