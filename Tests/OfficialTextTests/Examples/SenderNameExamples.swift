import OfficialText

extension ExampleTable {
  /// The sender is Nguyễn Thu Hạnh.
  static let senderNames = personal(
    .senderName,
    hits: [
      "⟦Nguyễn Thu Hạnh⟧", "bà ⟦Nguyễn Thu Hạnh⟧", "⟦Nguyen Thu Hanh⟧", "⟦NGUYỄN THU HẠNH⟧",
      "⟦nguyen thu hanh⟧", "⟦nguyễn thu hạnh⟧", "⟦chị Hạnh⟧", "⟦Chị Hạnh⟧ ơi", "⟦bà Hạnh⟧",
      "⟦cô Hạnh⟧",
      "⟦em Hạnh⟧", "⟦Thu Hạnh⟧", "chị ⟦Thu Hạnh⟧", "⟦Chi Hanh⟧", "⟦ba Hanh⟧",
      "Kính gửi bà ⟦Nguyễn Thu Hạnh⟧.", "⟦Nguyễn  Thu  Hạnh⟧", "⟦chị Hạnh⟧,", "(⟦chị Hạnh⟧)",
      "người gửi: ⟦Nguyễn Thu Hạnh⟧", "⟦cháu Hạnh⟧", "⟦bác Hạnh⟧", "⟦bạn Hạnh⟧", "⟦CHỊ HẠNH⟧",
      "⟦Bà HẠNH⟧",
      "⟦Thu Hanh⟧", "⟦NGUYEN THU HANH⟧", "⟦dì Hạnh⟧", "⟦cụ Hạnh⟧", "⟦anh Hạnh⟧",
      "⟦bà Hạnh⟧ đã gửi đơn",
      "⟦BÀ HẠNH⟧ ĐÃ GỬI ĐƠN", "⟦Nguyễn Hạnh⟧", "⟦Hạnh Nguyễn⟧", "⟦Thu Hạnh⟧ Bếp",
      "người ⟦tên Hạnh⟧",
      "Gửi ⟦Thu Hạnh⟧", "Thưa ⟦chị Hạnh⟧, UBND đã nhận",
      "theo đơn của ⟦bà Hạnh⟧ UBND phường kiểm tra",
      "công dân ⟦Nguyễn Thu Hạnh⟧ và chồng", "con trai ⟦bà Hạnh⟧", "Kính gửi ⟦Cô Hạnh⟧!",
      "Kính gửi: Bà ⟦Nguyễn Hạnh⟧", "⟦Ms Hạnh⟧", "⟦Mr. Hạnh⟧",
    ],
    misses: [
      "Hạnh", "hạnh kiểm", "chị hạnh phúc", "chị Hạnh Phúc", "chị Hành", "Nguyễn Thu Hà",
      "đức hạnh",
      "Nguyễn Thu", "thu hạnh", "mùa thu", "chị Hoa", "bà Hằng", "phố Thu Hạnh", "phường Thu Hạnh",
      "Trần Thu", "chị ấy", "bà con", "anh em", "Nguyễn", "Thu", "chi hanh chinh",
      "thủ tục hành chính", "bà Hảnh", "Nguyễn Thu, Hạnh", "trường Thu Hạnh", "đường Thu Hạnh",
      "chị. Hạnh", "Hạnh chị", "em hanh", "", "bà Trần Thu Hạnh", "chị Lê Thị Hạnh", "Trần Hạnh",
      "đường Nguyễn Thu Hạnh", "trường tiểu học Nguyễn Thu Hạnh", "trường THCS Thu Hạnh",
      "ngõ bà Hạnh", "chỉ Hạnh mới biết", "bà N.T.H", "bà H.", "Phạm Nguyễn Thu Hạnh",
      "cầu Thu Hạnh", "Hạnh Trần", "bà Hạnh Dung", "ông Hanh Thông", "có Hạnh phúc",
      "Công ty Thu Hạnh", "công ty TNHH Thu Hạnh", "chị H***", "bà Nguyễn Thu H.",
      "nguyên thủ hạnh", "thu hanh chinh phi", "Hà Thu Hạnh",
    ])
}
