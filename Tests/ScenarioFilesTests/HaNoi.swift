/// The units of Hà Nội by their names, as other sources than the packs give them.
enum HaNoi {
  /// The 51 phường of Resolution 1656/NQ-UBTVQH15.
  static let wards = [
    "Hoàn Kiếm", "Cửa Nam", "Ba Đình", "Ngọc Hà", "Giảng Võ", "Hai Bà Trưng", "Vĩnh Tuy",
    "Bạch Mai", "Đống Đa", "Kim Liên", "Văn Miếu - Quốc Tử Giám", "Láng", "Ô Chợ Dừa", "Hồng Hà",
    "Lĩnh Nam", "Hoàng Mai", "Vĩnh Hưng", "Tương Mai", "Định Công", "Hoàng Liệt", "Yên Sở",
    "Thanh Xuân", "Khương Đình", "Phương Liệt", "Cầu Giấy", "Nghĩa Đô", "Yên Hòa", "Tây Hồ",
    "Phú Thượng", "Tây Tựu", "Phú Diễn", "Xuân Đỉnh", "Đông Ngạc", "Thượng Cát", "Từ Liêm",
    "Xuân Phương", "Tây Mỗ", "Đại Mỗ", "Long Biên", "Bồ Đề", "Việt Hưng", "Phúc Lợi", "Hà Đông",
    "Dương Nội", "Yên Nghĩa", "Phú Lương", "Kiến Hưng", "Thanh Liệt", "Chương Mỹ", "Sơn Tây",
    "Tùng Thiện",
  ]

  /// Its 75 xã.
  static let communes = [
    "Thanh Trì", "Đại Thanh", "Nam Phù", "Ngọc Hồi", "Thượng Phúc", "Thường Tín", "Chương Dương",
    "Hồng Vân", "Phú Xuyên", "Phượng Dực", "Chuyên Mỹ", "Đại Xuyên", "Thanh Oai", "Bình Minh",
    "Tam Hưng", "Dân Hòa", "Vân Đình", "Ứng Thiên", "Hòa Xá", "Ứng Hòa", "Mỹ Đức", "Hồng Sơn",
    "Phúc Sơn", "Hương Sơn", "Phú Nghĩa", "Xuân Mai", "Trần Phú", "Hòa Phú", "Quảng Bị",
    "Minh Châu", "Quảng Oai", "Vật Lại", "Cổ Đô", "Bất Bạt", "Suối Hai", "Ba Vì", "Yên Bài",
    "Đoài Phương", "Phúc Thọ", "Phúc Lộc", "Hát Môn", "Thạch Thất", "Hạ Bằng", "Tây Phương",
    "Hòa Lạc", "Yên Xuân", "Quốc Oai", "Hưng Đạo", "Kiều Phú", "Phú Cát", "Hoài Đức", "Dương Hòa",
    "Sơn Đồng", "An Khánh", "Đan Phượng", "Ô Diên", "Liên Minh", "Gia Lâm", "Thuận An",
    "Bát Tràng", "Phù Đổng", "Thư Lâm", "Đông Anh", "Phúc Thịnh", "Thiên Lộc", "Vĩnh Thanh",
    "Mê Linh", "Yên Lãng", "Tiến Thắng", "Quang Minh", "Sóc Sơn", "Đa Phúc", "Nội Bài",
    "Trung Giã", "Kim Anh",
  ]

  /// The districts that there were until 30 June 2025.
  static let districts = [
    "quận Ba Đình", "quận Hoàn Kiếm", "quận Tây Hồ", "quận Long Biên", "quận Cầu Giấy",
    "quận Đống Đa", "quận Hai Bà Trưng", "quận Hoàng Mai", "quận Thanh Xuân", "quận Hà Đông",
    "quận Bắc Từ Liêm", "quận Nam Từ Liêm", "huyện Ba Vì", "huyện Chương Mỹ", "huyện Đan Phượng",
    "huyện Đông Anh", "huyện Gia Lâm", "huyện Hoài Đức", "huyện Mê Linh", "huyện Mỹ Đức",
    "huyện Phú Xuyên", "huyện Phúc Thọ", "huyện Quốc Oai", "huyện Sóc Sơn", "huyện Thạch Thất",
    "huyện Thanh Oai", "huyện Thanh Trì", "huyện Thường Tín", "huyện Ứng Hòa", "thị xã Sơn Tây",
  ]
}
