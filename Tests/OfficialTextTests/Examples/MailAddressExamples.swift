import OfficialText

extension ExampleTable {
  static let mailAddresses = personal(
    .email,
    hits: [
      "⟦hanh@vidu.example⟧", "⟦thu.hanh_84@thu.vidu.example⟧", "Email:⟦hanh@vidu.example⟧.",
      "⟦hanh-84+zalo@vidu.example⟧", "<⟦hanh@vidu.example⟧>", "(⟦hanh@vidu.example⟧)",
      "[⟦hanh@vidu.example⟧]", "⟦HANH@VIDU.EXAMPLE⟧", "⟦Thu.Hanh@Vidu.Example⟧",
      "gửi về ⟦hanh@vidu.example⟧, tôi đọc", "mailto:⟦hanh@vidu.example⟧",
      "thư điện tử ⟦a@vidu.example⟧ nhé", "⟦hanh@vidu.example⟧; ⟦nam@vidu.example⟧",
      "⟦hanh@vidu.example⟧/⟦nam@vidu.example⟧", "⟦84hanh@vidu.example⟧", "⟦0601@vidu.example⟧",
      "⟦hanh@k2.lop.vidu.example⟧", "⟦hanh@thu-vidu.example⟧", "“⟦hanh@vidu.example⟧”",
      "mail ⟦hanh@vidu.example⟧!", "Hạnh: ⟦hanh.n@vidu.example⟧?", "⟦n.t.h@vidu.example⟧",
      "⟦hanh@vidu.example⟧\n⟦nam@vidu.example⟧", "e-mail là ⟦thu_hanh@vidu.example⟧ ạ",
      "Gmail của em: ⟦hanh84@vidu.example⟧", "địa chỉ thư:⟦hanh@vidu.example⟧",
      "trả lời giúp qua ⟦thuhanh.bep@vidu.example⟧...", "‹⟦hanh@vidu.example⟧›",
      "liên hệ=⟦hanh@vidu.example⟧", "⟦hanh+pakn2023@vidu.example⟧", "⟦h--n@vidu.example⟧",
      "⟦hanh@a.b.c.vidu.example⟧", "'⟦hanh@vidu.example⟧'", "⟦hanh@1022.example⟧",
      "⟦hanh@vidu.example⟧.Xin cảm ơn",
    ],
    misses: [
      "@hanh", "hanh@", "a @ b.c", "hanh@vidu", "hanh @vidu.example", "hanh@ vidu.example",
      "hanh a còng vidu chấm example", "hanh(at)vidu.example", "vidu.example",
      "http://vidu.example/hanh", "www.vidu.example", "@thuhanh.84", "giá 5@10.000",
      "hẹn @7.30 sáng", "admin@192.168.1.1", "hanh@@vidu.example", "motcua@hanoi.gov.vn",
      "vanthu@tanle.hanoi.gov.vn", "VANTHU@HANOI.GOV.VN", "@", "a@b", "hanh@.example",
      "email của tôi bị hỏng", "thư gửi ngày 14.02.2023", "hanh#vidu.example", "@ vidu.example",
      "2 kg@50.000 đồng", "facebook.com/thuhanh", "zalo.me/0", "x@y,z", "hanh@vidu. example",
      "hanh@...", "công báo@Hà Nội", "e-mail", "hanh@[đã che]", "…@vidu.example",
      "***@vidu.example", "h@2023.02",
    ])
}
