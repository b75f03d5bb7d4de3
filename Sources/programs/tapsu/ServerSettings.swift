import Disk
import Glibc
import Wording

/// What a course's server is told by a file, of which a trainee can change nothing.
struct ServerSettings {
  /// What may stand in the file: a name, a colon and the value, a line each.
  private static let names = ["course", "store", "scenarios", "lang"]
  private static let bytesMaximum = 64 << 10

  let course: String
  /// The options by which the program finds its things.
  let arguments: [String]

  /// Reads a file that nobody but its owner can write to.
  init(path: String) throws(Failure) {
    var values: [String: String] = [:]
    for (place, line) in try Self.text(path).split(
      separator: "\n", omittingEmptySubsequences: false
    ).enumerated() {
      let text = line.trimmed
      if text.isEmpty || text.hasPrefix("#") { continue }
      let parts = text.split(separator: ":", maxSplits: 1).map(\.trimmed)
      guard parts.count == 2, Self.names.contains(parts[0]), values[parts[0]] == nil else {
        throw Self.wrong(
          path,
          Phrase(
            "dòng \(place + 1): viết như “course: lop-0326”; có thể ghi: course, store, scenarios, lang, mỗi mục một lần",
            "line \(place + 1): write “course: lop-0326”; it may say course, store, scenarios, lang, each once"
          ))
      }
      values[parts[0]] = parts[1]
    }
    guard let course = values["course"], let store = values["store"],
      let scenarios = values["scenarios"]
    else {
      throw Self.wrong(
        path,
        Phrase(
          "cần đủ ba mục course, store và scenarios", "course, store and scenarios are needed"))
    }
    guard scenarios.hasPrefix("/"), store.hasPrefix("/") || store.contains("://") else {
      throw Self.wrong(
        path,
        Phrase(
          "đường dẫn phải bắt đầu bằng “/”", "paths have to begin with “/”"))
    }
    self.course = course
    arguments =
      ["serve", "--store", store, "--scenarios", scenarios]
      + (values["lang"].map { ["--lang", $0] } ?? [])
  }

  private static func text(_ path: String) throws(Failure) -> String {
    var status = stat()
    // The structure is a local variable, and the path a string that outlives the call.
    guard unsafe stat(path, &status) == 0 else {
      throw wrong(path, Phrase("không có tệp này", "there is no such file"))
    }
    guard status.st_mode & (S_IWGRP | S_IWOTH) == 0 else {
      throw wrong(
        path,
        Phrase("người khác sửa được: chmod go-w", "others can write to it: chmod go-w"))
    }
    do throws(DiskError) {
      return String(decoding: try Files.read(path, bytesMaximum: bytesMaximum), as: UTF8.self)
    } catch {
      throw wrong(path, Phrase("không đọc được", "it cannot be read"))
    }
  }

  private static func wrong(_ path: String, _ what: Phrase) -> Failure {
    let shown = path.onOneLine
    return Failure(
      status: .configuration,
      lines: ["“\(shown)”: \(what.vietnamese) / \(what.english)"])
  }
}

extension Substring {
  fileprivate var trimmed: String {
    var text = self
    while let last = text.last, last.isWhitespace { text.removeLast() }
    return String(text.drop(while: \.isWhitespace))
  }
}
