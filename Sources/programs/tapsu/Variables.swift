import Wording

/// A variable of the environment that the program heeds.
struct VariableSyntax: Sendable {
  let name: String
  let summary: Phrase

  static let all = [
    VariableSyntax(
      name: "TAPSU_SCENARIOS",
      summary: Phrase(
        "thư mục kịch bản, khi không có --scenarios",
        "the folder of scenarios where --scenarios is not given")),
    VariableSyntax(
      name: "TAPSU_STORE",
      summary: Phrase(
        "nơi lưu kết quả, khi không có --store: tệp hay postgresql://…",
        "where results are kept where --store is not given: a file or postgresql://…")),
    VariableSyntax(
      name: "XDG_DATA_HOME",
      summary: Phrase(
        "nơi có tapsu/tapsu.db, khi không nói lưu ở đâu; không đặt thì là ~/.local/share",
        "where tapsu/tapsu.db is where no store is given; ~/.local/share if it is not set")),
    VariableSyntax(
      name: "XDG_CACHE_HOME",
      summary: Phrase(
        "nơi ghi nhớ danh sách kịch bản, xóa lúc nào cũng được; không đặt thì là ~/.cache",
        "where the list of scenarios is cached, to be deleted at any time; ~/.cache if it is not set"
      )),
  ]
}
