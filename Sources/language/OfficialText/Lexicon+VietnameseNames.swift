// The names that the shipped `tieng-viet` lexicon knows, for libraries and kept attempts without one.
// A test holds the two against each other.

extension Lexicon {
  static let vietnameseNameLists: [List: [String]] = [
    .officeCommittees: [
      "ubnd", "ủy ban nhân dân", "ub", "ủy ban",
    ],
    .officeLookalikes: [
      "trụ sở", "cơ sở", "công sở", "hội sở", "cán bộ", "nội bộ", "toàn bộ", "đồng bộ", "tiến bộ",
      "đường bộ", "thủy bộ", "sơ bộ",
    ],
    .officeHeads: [
      "công an", "ca", "trạm y tế", "bộ phận một cửa", "một cửa", "ban chỉ huy quân sự",
      "thanh tra", "văn phòng", "hội đồng nhân dân", "hđnd", "phòng tư pháp", "chi cục thuế",
      "tòa án nhân dân", "tòa án", "viện kiểm sát", "phòng tài nguyên và môi trường",
      "đội quản lý trật tự", "mặt trận tổ quốc", "trung tâm phục vụ hành chính công",
      "điểm phục vụ hành chính công",
    ],
    .officeKinds: [
      "sở", "bộ", "cục", "chi cục", "tổng cục", "công an", "ủy ban nhân dân", "ubnd", "thanh tra",
      "ban quản lý", "trung tâm", "công ty", "tòa án", "viện kiểm sát", "phường", "quận", "huyện",
      "thị trấn", "xã", "thị xã", "hội đồng nhân dân", "hội đồng", "ban", "viện", "hiệp hội",
      "liên đoàn", "tổng công ty", "ủy ban", "tổ công tác",
    ],
    .officeKindsInCapitals: [
      "tổ", "ban", "đội", "vụ", "viện", "quỹ", "hội", "hiệp hội", "hội đồng", "liên đoàn", "đoàn",
      "văn phòng", "phòng", "ủy ban", "tiểu ban", "tổng đài", "trạm",
    ],
    .sendingBodies: [
      "công ty", "hợp tác xã", "htx", "hội", "hiệp hội", "trường", "doanh nghiệp",
    ],
    .bodiesEverywhere: [
      "ban tiếp công dân", "ban tiếp dân", "ban giám hiệu", "ban giám đốc", "ban quản trị",
      "ban lãnh đạo", "ban công tác mặt trận", "ban thanh tra nhân dân",
    ],
    .placeLevels: [
      "phường", "quận", "huyện", "xã", "thị trấn", "thị xã", "thành phố", "tỉnh", "nhân dân",
    ],
    .personTitles: [
      "ông", "bà", "anh", "chị", "cô", "chú", "bác", "cụ", "em", "cháu", "bạn", "dì", "cậu", "mợ",
      "thím", "thầy", "tên", "tên là", "mr", "ms", "mrs", "đồng chí",
    ],
    .familyNames: [
      "nguyễn", "trần", "lê", "phạm", "hoàng", "huỳnh", "phan", "vũ", "võ", "đặng", "bùi", "đỗ",
      "hồ", "ngô", "dương", "lý", "đinh", "đoàn", "trịnh", "mai", "tô", "hà", "cao", "lương", "lưu",
      "chu", "tạ", "kiều", "quách", "thái", "tăng", "trương", "đào", "phùng", "vương", "đàm", "la",
      "thân", "tống", "nghiêm", "khuất", "cù", "giang", "bạch", "hứa", "lâm", "triệu", "châu",
      "nông", "lò", "chử", "ninh", "mạc", "doãn", "thạch", "lộc", "khổng", "tiêu", "cầm", "đồng",
      "mẫn", "tôn",
    ],
    .namedPlaces: [
      "phố", "đường", "ngõ", "ngách", "hẻm", "phường", "xã", "trường", "cầu", "chợ", "hồ", "thôn",
      "học", "thcs", "thpt", "mầm non", "công ty", "tnhh", "cổ phần", "công viên", "bệnh viện",
      "quảng trường", "quận", "đền",
    ],
    .streets: [
      "phố", "đường", "ngõ", "ngách", "hẻm", "kiệt",
    ],
    .noStreets: [
      "đường dây", "đường ống", "đường ray", "đường link", "phố đi bộ",
    ],
    .hamlets: [
      "tổ", "thôn", "xóm", "ấp", "làng", "bản", "cụm", "khu", "tdp", "kdc", "tổ dân phố", "khu phố",
      "khu dân cư", "khu tập thể", "tập thể", "khu đô thị",
    ],
    .flatBuildings: [
      "tòa", "tòa nhà", "nhà", "nhà trọ", "chung cư", "cc", "block", "khu", "tập thể",
    ],
    .houseNames: [
      "số nhà", "nhà số", "sn",
    ],
    .numberNames: [
      "số", "nhà",
    ],
    .houseSeats: [
      "ở", "tại", "nhà", "địa chỉ", "trú", "hộ", "trọ", "ngụ", "đ/c", "ở nhà",
    ],
    .dwellings: [
      "ở", "địa chỉ", "trú", "trọ", "ngụ", "đ/c",
    ],
    .flatNames: [
      "phòng", "p", "căn", "căn hộ",
    ],
    .flatCounts: [
      "m", "triệu", "tỷ", "đồng", "người", "phòng", "căn", "hộ", "tầng", "khách",
    ],
    .numberedThings: [
      "cột", "trụ điện", "trụ đèn", "hố", "ga", "hố ga", "trạm", "cổng", "chốt", "cây", "đèn",
      "cột đèn", "điện", "áp", "bơm", "máy", "hóa", "thuốc", "trường", "non", "học", "chợ", "tuyến",
      "xe", "buýt", "đội", "bàn", "quầy", "cửa", "bến", "tủ", "camera", "văn", "định", "cáo",
      "trình", "báo", "hoạch", "mời", "đơn", "phiếu", "bản", "hồ sơ", "giấy", "đường", "phố", "ngõ",
      "ngách", "hẻm", "kiệt", "lô", "ô đất", "thửa", "thửa đất", "đất", "tờ", "lộ", "tổ", "cụm",
      "km", "biển", "mã", "lớp", "khu", "khóa", "ca", "nhóm", "luật", "nghị",
    ],
    .besidePlaces: [
      "trước", "trước cửa", "trước cổng", "đối diện", "cạnh", "gần", "từ", "đoạn", "bên", "sau",
      "giữa", "quanh", "sát", "ngang", "bên cạnh", "trước mặt", "phía sau",
    ],
    .ways: [
      "đến", "tới", "ra", "qua", "lên", "vào", "về",
    ],
    .wayStarts: [
      "mời", "từ", "đoạn",
    ],
    .homes: [
      "nhà", "hộ", "gia đình", "trú",
    ],
    .residents: [
      "tôi", "em", "cháu", "ông", "bà", "anh", "chị", "bác", "cô", "chú", "bạn", "nhà", "hộ", "trú",
      "gia đình", "mẹ", "bố", "vợ", "chồng", "cụ",
    ],
    .seatedOffices: [
      "ubnd", "hđnd", "ủy ban", "trụ sở", "bộ phận", "ban quản lý", "ban chỉ huy", "công an",
      "cảnh sát", "trung tâm", "trạm y tế", "trường tiểu học", "trường mầm non", "trường thcs",
      "trường thpt", "văn phòng", "chi cục", "cục thuế", "cơ quan", "ngân hàng", "bệnh viện",
      "công ty", "điện lực", "kho bạc", "tòa án", "viện kiểm sát", "nhà văn hóa", "một cửa",
      "chi nhánh", "thanh tra", "bưu điện", "bảo hiểm xã hội", "ban tiếp công dân", "hợp tác xã",
      "phòng khám", "phòng tư pháp", "phòng công chứng", "nhà thuốc", "quán", "cửa hàng",
      "nhà hàng", "công trình", "xưởng", "khách sạn", "siêu thị", "công trường", "dự án",
      "biển hiệu", "tiệm", "karaoke",
    ],
    .numberLabels: [
      "sdt", "dt", "tel", "phone", "zalo", "cccd", "cmnd", "cmt", "bks", "xe", "lh",
    ],
    .otherNumbers: [
      "mst", "thuế", "stk", "tài khoản", "biên lai", "hóa đơn", "vận đơn", "mã", "mã hồ sơ",
      "mã đơn", "mã số", "hồ sơ", "đường dây nóng", "hotline", "tổng đài", "sê-ri", "serial",
      "công tơ", "trực ban", "biên nhận",
    ],
    .countedPlaces: [
      "tổ", "lô", "khu", "ngõ", "ngách", "nhà", "thôn", "xóm", "phòng", "tháng", "ngày", "điều",
      "khoản", "tuyến", "bàn", "quầy", "cửa", "công tơ", "lớp", "cột",
    ],
    .sums: [
      "đồng", "vnđ", "vnd",
    ],
    .phoneNames: [
      "gọi", "zalo", "sđt", "đt", "điện thoại", "số máy", "di động", "liên hệ", "lh", "tel",
    ],
    .identityNames: [
      "cccd", "cmnd", "cmt", "cmtnd", "cmtnn", "căn cước", "chứng minh", "định danh", "đdcn",
    ],
    .accountNames: [
      "stk", "tài khoản", "biên lai", "hóa đơn", "vận đơn", "sê-ri", "serial", "công tơ",
    ],
    .money: [
      "đồng", "đ", "vnđ", "vnd", "triệu", "usd",
    ],
    .vehicles: [
      "xe", "biển", "bks", "biển số", "kiểm soát", "ô tô", "xe máy", "taxi", "mô tô", "bsx",
    ],
    .codedPlaces: [
      "tòa", "nhà", "căn", "hộ", "phòng", "lô", "đất", "cư", "lớp", "đường", "lộ", "ql", "văn",
      "hồ sơ", "mã", "ngõ", "ngách", "block", "ct", "tầng", "khối", "quyết định", "thông báo",
    ],
    .smallUnits: [
      "k", "h", "m", "g", "p", "d", "l",
    ],
    .otherPapers: [
      "hợp đồng", "quy chế", "nội quy", "điều lệ", "hương ước", "quy ước", "thỏa thuận",
    ],
    .citationLinks: [
      "của", "tại", "trong", "thuộc", "theo", "ở", "quy định tại", "được quy định tại",
    ],
    .issuers: [
      "chính phủ", "thủ tướng chính phủ", "quốc hội", "ubnd", "hđnd", "bộ", "ủy ban nhân dân",
      "văn phòng chính phủ", "thanh tra chính phủ", "ủy ban thường vụ quốc hội",
    ],
    .lawNames: [
      "khiếu nại", "tố cáo", "tiếp công dân", "tiếp cận thông tin", "bảo vệ dữ liệu cá nhân",
      "dân sự", "hình sự", "lao động", "tố tụng hành chính", "tố tụng dân sự", "tố tụng hình sự",
      "đất đai", "nhà ở", "xây dựng", "hộ tịch", "cư trú", "căn cước", "căn cước công dân",
      "cán bộ công chức", "viên chức", "thanh tra", "thủ đô", "an ninh mạng", "điện lực",
      "phòng chống tham nhũng", "phòng cháy và chữa cháy", "phòng cháy chữa cháy",
      "bảo vệ môi trường", "bảo hiểm xã hội", "bảo hiểm y tế", "giao thông đường bộ", "đường bộ",
      "trật tự an toàn giao thông đường bộ", "xử lý vi phạm hành chính", "giáo dục", "doanh nghiệp",
      "đầu tư", "đầu tư công", "trẻ em", "hôn nhân và gia đình", "tổ chức chính quyền địa phương",
      "ban hành văn bản quy phạm pháp luật", "giao dịch điện tử", "kinh doanh bất động sản",
      "bảo vệ quyền lợi người tiêu dùng", "an toàn thực phẩm", "quảng cáo", "du lịch", "dược",
      "khám bệnh chữa bệnh", "công chứng", "luật sư", "đấu thầu", "đấu giá tài sản", "quản lý thuế",
      "giá", "kiến trúc", "quy hoạch", "quy hoạch đô thị", "quy hoạch đô thị và nông thôn",
      "thi đua khen thưởng", "nghĩa vụ quân sự", "quốc tịch",
      "xuất cảnh nhập cảnh của công dân việt nam", "người cao tuổi", "người khuyết tật",
      "bình đẳng giới", "phòng chống bạo lực gia đình", "phòng chống ma túy",
      "phòng chống tác hại của rượu bia", "phòng chống tác hại của thuốc lá", "thủy lợi", "đê điều",
      "tài nguyên nước", "chăn nuôi", "thú y", "lưu trữ", "bảo vệ bí mật nhà nước", "báo chí",
      "viễn thông", "công nghệ thông tin", "dữ liệu", "ngân sách nhà nước", "việc làm",
      "an toàn vệ sinh lao động", "công đoàn", "trưng cầu ý dân", "thực hiện dân chủ ở cơ sở",
      "tổ chức chính phủ", "trách nhiệm bồi thường của nhà nước", "di sản văn hóa", "thư viện",
      "kinh doanh bảo hiểm", "hợp tác xã", "phá sản", "sở hữu trí tuệ", "thương mại", "nhà giáo",
    ],
    .doubtfulLawNames: [
      "giá", "luật sư", "dược", "dữ liệu", "việc làm",
    ],
  ]

  static let vietnameseNameNumbers: [Number: Int] = [
    .paperReach: 6,
    .strangerNameMaximum: 4,
    .addressReach: 14,
    .numberNameReach: 4,
    .identityReach: 8,
    .citationDistance: 12,
  ]
}
