import Wording

/// What officers shorten when they look something up.
enum Abbreviations {
  /// By the folded word; what it stands for is written in full.
  private static let phrases: [String: String] = [
    "kn": "khiếu nại", "tc": "tố cáo", "pakn": "phản ánh kiến nghị", "pa": "phản ánh",
    "tthc": "thủ tục hành chính", "bhxh": "bảo hiểm xã hội", "bhyt": "bảo hiểm y tế",
    "cccd": "giấy tờ tùy thân", "cmnd": "giấy tờ tùy thân", "sdt": "điện thoại", "dt": "điện thoại",
    "bvdlcn": "bảo vệ dữ liệu cá nhân", "dlcn": "dữ liệu cá nhân", "nd": "nghị định",
    "qd": "quyết định", "tt": "thông tư", "nq": "nghị quyết", "ubnd": "UBND",
    "tcd": "tiếp công dân", "nld": "người lao động", "hs": "hồ sơ",
  ]

  private static let written: [UInt128: [SpelledWord]] = Dictionary(
    phrases.flatMap { short, phrase in
      short.spelledWords.map { ($0.plain, phrase.spelledWords) }
    }, uniquingKeysWith: { first, _ in first })

  /// The words that those typed stand for: themselves, or what they shorten.
  static func written(_ typed: [SpelledWord]) -> [SpelledWord] {
    typed.flatMap { written[$0.plain] ?? [$0] }
  }
}
