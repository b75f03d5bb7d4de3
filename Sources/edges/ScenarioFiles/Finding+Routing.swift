import Diagnostics
import Petitions
import Scenarios
import Wording
import WorkCalendar

// MARK: - Packs

extension Finding {
  static func topicUnknown(_ text: String, names: [String]) -> Finding {
    Finding(
      .topicUnknown,
      Phrase(
        "danh mục không có lĩnh vực “\(text.excerpt)”",
        "there is no topic “\(text.excerpt)” in the list"),
      remedy: names.isEmpty
        ? Phrase("thêm “topics: …” vào danh mục cơ quan", "add “topics: …” to the list of units")
        : correction(of: text, among: names))
  }

  static func unitNameShared(_ text: String, with other: String) -> Finding {
    Finding(
      .unitNameShared,
      Phrase(
        "“\(text.excerpt)” cũng là tên gọi của \(other): viết như vậy không rõ là nơi nào",
        "“\(text.excerpt)” is a name of \(other) too: whoever writes it may mean either"),
      remedy: Phrase("bỏ ở một trong hai cơ quan", "take it from one of the two units"))
  }

  static func unitsOfAnotherTime(
    _ pack: UnitPack, on date: CivilDate, existing: Int, fit: [String]
  ) -> Finding {
    let better = fit.map { "“\($0)”" }
    return Finding(
      .unitsOfAnotherTime,
      Phrase(
        "danh mục “\(pack.id)” là của thời khác: ngày \(date.text) chỉ còn \(existing) trong \(pack.units.count) cơ quan của nó hoạt động",
        "the list “\(pack.id)” is of another time: on \(date.text) only \(existing) of its \(pack.units.count) units exist"
      ),
      remedy: better.isEmpty
        ? Phrase(
          "chọn danh mục của ngày ấy, hoặc đổi ngày của ca",
          "name a list for that day, or change the day of the shift")
        : Phrase(
          "đổi ngày của ca, hoặc chọn \(better.joined(separator: " hay "))",
          "change the day of the shift, or name \(better.joined(separator: " or "))"))
  }

  static let successorWithoutEnd = Finding(
    .successorUnfit,
    Phrase(
      "chỉ cơ quan đã kết thúc mới có cơ quan kế nhiệm",
      "only a unit that comes to an end has a successor"),
    remedy: Phrase("thêm “to: …”, hoặc bỏ mục này", "add “to: …”, or remove this entry"))

  static func successorNotThere(_ unit: UnitID, on date: CivilDate) -> Finding {
    Finding(
      .successorUnfit,
      Phrase(
        "“\(unit)” không hoạt động vào ngày \(date.text), khi phải kế nhiệm",
        "“\(unit)” does not exist on \(date.text), when it would have to take over"),
      remedy: Phrase(
        "xem lại “from” và “to” của hai cơ quan", "check “from” and “to” of the two units"))
  }
}

// MARK: - Petitions

extension Finding {
  static func placeIsNone(_ unit: AgencyUnit) -> Finding {
    Finding(
      .placeIsNone,
      Phrase(
        "\(unit.name) không phải là một địa bàn", "\(unit.name) does not stand for a place"),
      remedy: Phrase(
        "chọn một cơ quan cấp xã hoặc cấp huyện", "name a unit of a ward, a commune or a district"))
  }

  static let rightUnitUnproved = Finding(
    .rightUnitUnproved,
    Phrase(
      "chưa nói vì sao đây là nơi cần chuyển đến", "nothing says why this is the right unit"),
    remedy: Phrase(
      "thêm “topic: …” và “place: …”, hoặc “about: …” nếu phản ánh hành vi",
      "add “topic: …” and “place: …”, or “about: …” for conduct"))

  static let unitAbsentWithoutReason = Finding(
    .unitAbsentWithoutReason,
    Phrase(
      "phiếu được trả lời nhưng không chuyển đến đâu, và không nói vì sao",
      "the petition is answered, yet goes to no unit, and nothing says why"),
    remedy: Phrase(
      "thêm “unit: …”, hoặc “no-unit: {vi: …, en: …}”",
      "add “unit: …”, or “no-unit: {vi: …, en: …}”"))

  static let unitAndNoUnit = Finding(
    .truthContradictsItself,
    Phrase(
      "đã có “no-unit” thì không có nơi cần chuyển đến",
      "with “no-unit” there is no unit to forward to"),
    remedy: Phrase("bỏ một trong hai mục", "remove one of the two entries"))

  static func rightUnitNotFound(on date: CivilDate) -> Finding {
    Finding(
      .rightUnitNotFound,
      Phrase(
        "theo danh mục, ngày \(date.text) không cơ quan nào nhận việc này",
        "according to the list, no unit handles this matter on \(date.text)"),
      remedy: Phrase(
        "xem lại “topic”, “place” và “about”, hoặc bổ sung danh mục cơ quan",
        "check “topic”, “place” and “about”, or complete the list of units"))
  }

  static func rightUnitsSeveral(_ units: [AgencyUnit], in place: UnitID?) -> Finding {
    let namesMaximum = 6
    let names = units.prefix(namesMaximum).map(\.name).joined(separator: ", ")
    let more = units.count > namesMaximum ? ", …" : ""
    return Finding(
      .rightUnitsSeveral,
      Phrase(
        "theo danh mục, \(units.count) cơ quan cùng nhận việc này: \(names)\(more)",
        "according to the list, \(units.count) units handle this matter: \(names)\(more)"),
      remedy: place == nil
        ? Phrase("thêm “place: …”, nơi xảy ra việc", "add “place: …”, where it happens")
        : Phrase("chọn lĩnh vực hẹp hơn", "choose a narrower topic"))
  }

  static func rightUnitDiffers(_ unit: AgencyUnit) -> Finding {
    Finding(
      .rightUnitDiffers,
      Phrase(
        "theo danh mục, nơi cần chuyển đến là \(unit.name)",
        "according to the list, the right unit is \(unit.name)"),
      remedy: Phrase(
        "viết “unit: \(unit.id)”, hoặc xem lại “topic”, “place” và “about”",
        "write “unit: \(unit.id)”, or check “topic”, “place” and “about”"))
  }

  static func authorityDiffers(_ unit: AgencyUnit) -> Finding {
    unit.level.isCommandedByCity
      ? Finding(
        .authorityDiffers,
        Phrase(
          "\(unit.name) thuộc thành phố, nên việc này thuộc thẩm quyền của thành phố",
          "\(unit.name) belongs to the city, so the matter is the city’s own"),
        remedy: Phrase("viết “authority: own”", "write “authority: own”"))
      : Finding(
        .authorityDiffers,
        Phrase(
          "\(unit.name) không do thành phố quản lý, chỉ có thể chuyển đến hoặc hướng dẫn",
          "the city does not command \(unit.name), so it can only forward or guide"),
        remedy: Phrase("viết “authority: other”", "write “authority: other”"))
  }
}
