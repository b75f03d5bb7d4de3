/// Tells whose place a number in a text is: a person's, an agency's, or that of a thing.
struct AddressPlace {
  let text: SplitText

  /// Things and papers that have numbers of their own, and what stands before a place of a matter.
  private static let things: PhraseSet = [
    "cột", "trụ điện", "trụ đèn", "hố", "ga", "hố ga", "trạm", "cổng", "chốt", "cây", "đèn",
    "cột đèn", "điện", "áp",
    "bơm", "máy", "hóa", "thuốc", "trường", "non", "học", "chợ", "tuyến", "xe", "buýt", "đội",
    "bàn", "quầy", "cửa", "bến", "tủ", "camera", "văn", "định", "cáo", "trình", "báo", "hoạch",
    "mời", "đơn", "phiếu", "bản", "hồ sơ", "giấy", "đường", "phố", "ngõ", "ngách", "hẻm", "kiệt",
    "lô",
    "ô đất", "thửa", "thửa đất", "đất", "tờ", "lộ", "tổ", "cụm", "km", "biển", "mã", "lớp", "khu",
    "khóa", "ca", "nhóm", "luật", "nghị",
  ]
  private static let sides: PhraseSet = [
    "trước", "trước cửa", "trước cổng", "đối diện", "cạnh", "gần", "từ", "đoạn", "bên", "sau",
    "giữa", "quanh", "sát", "ngang", "bên cạnh", "trước mặt", "phía sau",
  ]
  private static let ways: PhraseSet = ["đến", "tới", "ra", "qua", "lên", "vào", "về"]
  private static let homes: PhraseSet = ["nhà", "hộ", "gia đình", "trú"]
  private static let invitations: PhraseSet = ["mời", "từ", "đoạn"]
  private static let persons: PhraseSet = [
    "tôi", "em", "cháu", "ông", "bà", "anh", "chị", "bác", "cô", "chú", "bạn", "nhà", "hộ", "trú",
    "gia đình", "mẹ", "bố", "vợ", "chồng", "cụ",
  ]
  private static let agencies: PhraseSet = [
    "ubnd", "hđnd", "ủy ban", "trụ sở", "bộ phận", "ban quản lý", "ban chỉ huy", "công an",
    "cảnh sát",
    "trung tâm", "trạm y tế", "trường tiểu học", "trường mầm non", "trường thcs", "trường thpt",
    "văn phòng", "chi cục", "cục thuế", "cơ quan", "ngân hàng", "bệnh viện", "công ty", "điện lực",
    "kho bạc", "tòa án", "viện kiểm sát", "nhà văn hóa", "một cửa", "chi nhánh", "thanh tra",
    "bưu điện", "bảo hiểm xã hội", "ban tiếp công dân", "hợp tác xã", "phòng khám", "phòng tư pháp",
    "phòng công chứng", "nhà thuốc", "quán", "cửa hàng", "nhà hàng", "công trình", "xưởng",
    "khách sạn", "siêu thị", "công trường", "dự án", "biển hiệu", "tiệm", "karaoke",
  ]
  private static let reach = 14

  func isPerson(_ index: Int) -> Bool { Self.persons.ends(at: index, in: text) }

  /// Whether the number is that of a thing, or says where a matter is.
  func isThing(_ start: Int) -> Bool {
    guard start > 0, text.words[start].gap < .comma else { return false }
    if Self.things.ends(at: start - 1, in: text) || Self.sides.ends(at: start - 1, in: text) {
      return true
    }
    return false
  }

  /// Whether somebody is sent there: "từ số 2 đến số 40" is a stretch of road, "mời bà đến số 1" a
  /// way to an office.
  func isGoal(_ start: Int) -> Bool {
    guard let way = before(start, { Self.ways.ends(at: $0, in: text) }),
      let invitation = before(start, { Self.invitations.ends(at: $0, in: text) })
    else { return false }
    let home = before(start) { Self.homes.ends(at: $0, in: text) }
    return invitation < way && home.map { $0 < way } ?? true
  }

  /// Whether an address is that of an office: "UBND phường Tân Lệ, số 1 phố Hàng Sổ".
  func isAgency(_ start: Int, upTo end: Int) -> Bool {
    let person = before(start) { isPerson($0) && !Self.agencies.begins(at: $0, in: text) }
    let agency = before(start) { Self.agencies.ends(at: $0, in: text) }
    if let agency { return person.map { $0 < agency } ?? true }
    guard person == nil else { return false }
    return (end..<min(end + 6, text.words.count)).prefix { text.words[$0].gap != .sentence }
      .contains { Self.agencies.begins(at: $0, in: text) }
  }

  /// The last word before one, in its sentence, that is what is asked for.
  private func before(_ start: Int, _ isWanted: (Int) -> Bool) -> Int? {
    var index = start
    while index > 0, start - index < Self.reach, text.words[index].gap != .sentence {
      index -= 1
      if isWanted(index) { return index }
    }
    return nil
  }
}
