import Imports
import Wording

// MARK: - Drafts from real requests

extension Commands {
  static let importing = CommandSyntax(
    "import",
    Phrase(
      "Làm bản nháp tình huống từ yêu cầu thật, thông tin riêng đã che.",
      "Makes drafts of scenarios from real requests, personal data masked."),
    operands: [
      OperandSyntax(.choice(ImportKind.allCases.map(\.rawValue))), OperandSyntax(.file),
    ],
    options: [
      OptionSyntax(
        "map", .fields,
        Phrase(
          "csv: cột nào là gì (tên hay số thứ tự; time=Ngày+Giờ)",
          "csv: which column is what (by name or number; time=Day+Time)")),
      OptionSyntax(
        "separator", .separator,
        Phrase("csv: dấu phân cách: ; , | tab", "csv: the separator (; , | tab)")),
      OptionSyntax(
        "gap", .number,
        Phrase(
          "zalo: im lặng quá chừng này giờ là chuyện khác (không nói: \(ImportLimits.gapHours))",
          "zalo: a silence of more hours than this begins another thread (default: \(ImportLimits.gapHours))"
        )),
      OptionSyntax(
        "date", .date,
        Phrase("dời yêu cầu đầu tiên về ngày này", "move the first request to this day")),
      OptionSyntax(
        "to", .folder,
        Phrase(
          "ghi scenario.yaml vào thư mục này (không nói: ra màn hình)",
          "write scenario.yaml into this folder (default: the terminal)")),
    ],
    examples: [
      ExampleSyntax(
        "import zalo su-kien.jsonl --to scenarios/basic/zalo-thang-ba",
        Phrase(
          "tin Zalo gộp theo người gửi, mỗi chuỗi tin một phiếu",
          "Zalo messages by sender, a petition for each thread")),
      ExampleSyntax(
        "import csv so.csv --map \"text=Nội dung,time=Ngày gửi,phone=Điện thoại\" --date 2023-02-13",
        Phrase("một sổ, mỗi dòng một phiếu", "a register, a petition for each row")),
    ],
    failures: [.badData, .noInput, .cannotCreate]
  ) { environment, options, operands throws(Failure) in
    try ImportCommand(environment, options).run(operands)
  }
}
