package import Wording

/// The forms in which offices have what they received.
package enum ImportKind: String, CaseIterable, Sendable {
  case zalo
  case open311
  case csv

  /// What a file of the kind holds.
  package var contents: Phrase {
    switch self {
    case .zalo:
      Phrase(
        "nhật ký sự kiện Zalo OA, mỗi dòng một JSON",
        "a log of Zalo OA events, one JSON object a line")
    case .open311:
      Phrase(
        "danh sách yêu cầu Open311 GeoReport v2, JSON hay XML",
        "a list of Open311 GeoReport v2 requests, JSON or XML")
    case .csv:
      Phrase("bảng CSV có dòng tiêu đề", "a CSV table with a header")
    }
  }
}
