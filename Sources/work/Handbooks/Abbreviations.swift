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

  private static let written: [[UInt8]: [[UInt8]]] = Dictionary(
    uniqueKeysWithValues: phrases.map { (Array($0.key.utf8), searchWords(of: $0.value)) })

  /// The folded words that a folded word stands for: itself, or those that it shortens; a number
  /// that hangs on is a word of its own, as in "nd118".
  static func written(_ word: [UInt8]) -> [[UInt8]] {
    if let words = written[word] { return words }
    let letters = Array(word.prefix { !(0x30...0x39 ~= $0) })
    let digits = Array(word.dropFirst(letters.count))
    guard !digits.isEmpty, digits.allSatisfy({ 0x30...0x39 ~= $0 }), let words = written[letters]
    else { return [word] }
    return words + [digits]
  }
}
