import Foundation
import Testing

@Suite struct `The handbook at the plain desk` {
  @Test func `answers between two commands and says what cannot be read`() throws {
    let program = try Program()
    defer { program.remove() }
    let folder = URL(filePath: program.scenarios).appending(path: "facts")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    try Data("tapsu: 1\nfacts: hong\nlist: []\n".utf8).write(
      to: folder.appending(path: "hong.yaml"))

    let running = try program.start(["run", "hop-thu-zalo", "--plain"])
    try running.type(["cẩm nang nhan ra khieu nai", "handbook khongcogi", "thoat"])
    let text = try running.finish()

    #expect(text.contains("QG-02 · Nhận ra khiếu nại\nCăn cứ: Luật Khiếu nại 02/2011/QH13"))
    #expect(text.contains("facts/hong.yaml:"))
    #expect(text.contains("Cẩm nang không có mục nào khớp."))
  }
}
