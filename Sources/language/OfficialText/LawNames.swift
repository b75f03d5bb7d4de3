/// The names of laws and codes that texts cite without a number.
enum LawNames {
  private static let names: [String] = [
    "khiếu nại", "tố cáo", "tiếp công dân", "tiếp cận thông tin", "bảo vệ dữ liệu cá nhân",
    "dân sự",
    "hình sự", "lao động", "tố tụng hành chính", "tố tụng dân sự", "tố tụng hình sự", "đất đai",
    "nhà ở", "xây dựng", "hộ tịch", "cư trú", "căn cước", "căn cước công dân", "cán bộ công chức",
    "viên chức", "thanh tra", "thủ đô", "an ninh mạng", "điện lực", "phòng chống tham nhũng",
    "phòng cháy và chữa cháy", "phòng cháy chữa cháy", "bảo vệ môi trường", "bảo hiểm xã hội",
    "bảo hiểm y tế", "giao thông đường bộ", "đường bộ", "trật tự an toàn giao thông đường bộ",
    "xử lý vi phạm hành chính", "giáo dục", "doanh nghiệp", "đầu tư", "đầu tư công", "trẻ em",
    "hôn nhân và gia đình", "tổ chức chính quyền địa phương", "ban hành văn bản quy phạm pháp luật",
    "giao dịch điện tử", "kinh doanh bất động sản", "bảo vệ quyền lợi người tiêu dùng",
    "an toàn thực phẩm", "quảng cáo", "du lịch", "dược", "khám bệnh chữa bệnh", "công chứng",
    "luật sư", "đấu thầu", "đấu giá tài sản", "quản lý thuế", "giá", "kiến trúc",
    "quy hoạch", "quy hoạch đô thị", "quy hoạch đô thị và nông thôn", "thi đua khen thưởng",
    "nghĩa vụ quân sự", "quốc tịch", "xuất cảnh nhập cảnh của công dân việt nam", "người cao tuổi",
    "người khuyết tật", "bình đẳng giới", "phòng chống bạo lực gia đình", "phòng chống ma túy",
    "phòng chống tác hại của rượu bia", "phòng chống tác hại của thuốc lá", "thủy lợi", "đê điều",
    "tài nguyên nước", "chăn nuôi", "thú y", "lưu trữ", "bảo vệ bí mật nhà nước", "báo chí",
    "viễn thông", "công nghệ thông tin", "dữ liệu", "ngân sách nhà nước", "việc làm",
    "an toàn vệ sinh lao động", "công đoàn", "trưng cầu ý dân", "thực hiện dân chủ ở cơ sở",
    "tổ chức chính phủ", "trách nhiệm bồi thường của nhà nước", "di sản văn hóa", "thư viện",
    "kinh doanh bảo hiểm", "hợp tác xã", "phá sản", "sở hữu trí tuệ", "thương mại", "nhà giáo",
  ]
  /// The longest first, so that "căn cước công dân" is not "căn cước".
  private static let byFirst: [WordKey: [[Word]]] = Dictionary(
    grouping: names.map { SplitText($0).words }.sorted { $0.count > $1.count },
    by: { $0.first?.plain ?? WordKey() })
  private static let short: [WordKey: String] = [
    "kn": "khieu nai", "tc": "to cao", "tcd": "tiep cong dan", "bvdlcn": "bao ve du lieu ca nhan",
  ]
  /// Names so short or so common that they are names of laws only in capitals.
  private static let doubtful: Set<String> = ["gia", "luat su", "duoc", "du lieu", "viec lam"]

  /// The name that begins at a word, without marks, and where it ends.
  static func name(at start: Int, in text: SplitText) -> (name: String, end: Int)? {
    guard text.words.indices.contains(start), text.words[start].gap <= .light else { return nil }
    let first = text.words[start]
    if let name = short[first.plain], first.startsUpper { return (name, start + 1) }
    for sought in byFirst[first.plain] ?? [] where isThere(sought, start, text) {
      let name = sought.map(\.plain.description).joined(separator: " ")
      if doubtful.contains(name), !first.startsUpper { return nil }
      return (name, start + sought.count)
    }
    return nil
  }

  private static func isThere(_ sought: [Word], _ start: Int, _ text: SplitText) -> Bool {
    guard start + sought.count <= text.words.count else { return false }
    return sought.indices.allSatisfy { offset in
      let word = text.words[start + offset]
      return word.plain == sought[offset].plain
        && (!word.hasMarks || word.marked == sought[offset].marked)
        && (offset == 0 || word.gap <= .comma)
    }
  }
}
