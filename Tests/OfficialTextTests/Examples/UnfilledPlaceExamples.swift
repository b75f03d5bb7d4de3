import OfficialText

extension ExampleTable {
  static let unfilledPlaces = ExampleTable(
    description: "unfilled places",
    hits: [
      "⟦{{tên người gửi}}⟧", "Kính gửi ⟦{{tên}}⟧,", "⟦{tên}⟧", "⟦[...]⟧", "⟦[…]⟧", "⟦[ ]⟧", "⟦[]⟧",
      "⟦[tên người gửi]⟧", "⟦[điền ngày]⟧", "⟦[ghi rõ lý do]⟧", "⟦[số hồ sơ]⟧", "⟦[ngày]⟧",
      "⟦[địa chỉ]⟧", "⟦[nội dung]⟧", "⟦[đơn vị]⟧", "⟦…/…/20…⟧", "⟦.../.../⟧2023", "ngày ⟦…/…⟧",
      "⟦XX/XX⟧", "⟦xx/xx/xxxx⟧", "⟦XXX⟧", "ngày ⟦XX/XX/⟧2023", "⟦___⟧", "tên: ⟦______⟧", "⟦......⟧",
      "⟦………⟧", "⟦<tên>⟧", "⟦<họ tên>⟧", "⟦[họ tên]⟧", "⟦[cơ quan]⟧", "⟦[thời hạn]⟧",
      "⟦«Họ_tên»⟧", "⟦<<tên>>⟧", "ngày ⟦...⟧ tháng ⟦...⟧ năm 2023", "ngày ⟦…⟧ tháng ⟦…⟧ năm ⟦20…⟧",
      "ngày ⟦xx⟧ tháng ⟦xx⟧ năm 2023", "năm ⟦20xx⟧", "Số: ⟦/UBND-VP⟧", "Số: ⟦.../⟧UBND",
      "bà ⟦XXX⟧ thân mến",
      "⟦[TÊN CƠ QUAN]⟧", "⟦[ten nguoi gui]⟧", "⟦[Cơ quan giải quyết]⟧",
      "⟦{{ông, bà, anh, chị và tên}}⟧",
      "⟦[lý do]⟧", "⟦[ngày hẹn trả]⟧", "⟦[ngày/tháng/năm]⟧", "⟦{0}⟧",
      "⟦ngày     tháng⟧ 02 năm 2023", "trước ngày ⟦__/__/⟧2023", "lúc ⟦...⟧h30 ngày 5",
      "Kính gửi ông ⟦...⟧, hồ sơ đã nhận", "Chào chị ⟦…⟧",
    ],
    misses: [
      "[đã che]", "[đã ẩn]", "[1]", "[Ảnh kèm theo]", "v.v...", "chờ một chút...", "Vâng…",
      "20/2/2008", "8/12", "và/hoặc", "Điều 9", "(tên)", "xe", "xã Xuân", "XX", "XIX", "xxx",
      "một_hai", "__", "a < b", "5 > 3", "a < b > c", "k.1 Đ.9", "TP. Hà Nội", "1.000.000", "MAXXX",
      "Được... rồi.", "http://vidu.example/a", "[bổ sung]", "", "[Có ảnh kèm]", "[Kết thúc]",
      "[Ngày 14/02/2023]", "[số 15/BC-UBND]", "0601 XXX 348", "0601xxx348", "(...)", "(…)",
      "khóa XXX", "thế kỷ XXX", "ghi rõ ngày tháng năm sinh", "chờ mấy ngày...", "[Thời tiết]",
      "[Trích Điều 9]", "[tin nhắn thoại]", "“một cửa”", "«một cửa»", "Số: 15/UBND-VP", "8h/ngày",
      "XXXL",
      "những ngày tháng Năm", "[Đơn kèm theo]", "[Hà Nội]", "<3", ":[ buồn quá", "hết năm 2023...",
      ":-{", "Nếu là anh ... thì khác", "Chào chị...", "Kính gửi ông Nam ...",
    ]
  ) { SplitText($0).unfilledPlaces() }
}
