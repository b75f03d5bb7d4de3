import Diagnostics
import Rules
import Scenarios
import Wording
import YAML

extension Finding {
  static func fileMissing(_ path: String) -> Finding {
    Finding(
      .fileMissing, Phrase("không có tệp “\(path)”", "there is no file “\(path)”"),
      remedy: Phrase("xem lại đường dẫn", "check the path"))
  }

  static func fileUnreadable(_ path: String, reason: Phrase) -> Finding {
    Finding(
      .fileUnreadable,
      Phrase(
        "không đọc được “\(path)”: \(reason.vietnamese)",
        "“\(path)” cannot be read: \(reason.english)"),
      remedy: Phrase("xem lại quyền đọc và ổ đĩa", "check the permissions and the disk"))
  }

  static func notAFile(_ path: String) -> Finding {
    Finding(
      .notAFile,
      Phrase("“\(path)” không phải một tệp thường", "“\(path)” is not a regular file"),
      remedy: Phrase(
        "chỉ ra một tệp .yaml, không phải thư mục hay thiết bị",
        "name a .yaml file, not a folder or a device"))
  }

  static func notAFolder(_ path: String) -> Finding {
    Finding(
      .notAFile,
      Phrase("“\(path)” không phải thư mục", "“\(path)” is not a folder"),
      remedy: Phrase(
        "ở đây phải là một thư mục chứa các tệp .yaml",
        "a folder that holds .yaml files belongs here"))
  }

  static func scenarioMissing(_ id: String, known: [String]) -> Finding {
    Finding(
      .fileMissing,
      Phrase("không có tình huống “\(id.excerpt)”", "there is no scenario “\(id.excerpt)”"),
      remedy: known.isEmpty ? nil : correction(of: id, among: known))
  }

  static let versionMissing = Finding(
    .versionMissing,
    Phrase("tệp chưa ghi phiên bản định dạng", "the file does not state the version of its format"),
    remedy: Phrase("thêm dòng đầu tiên “tapsu: 1”", "make “tapsu: 1” the first line"))

  static func versionTooOld(_ version: Int) -> Finding {
    Finding(
      .versionTooOld,
      Phrase(
        "phiên bản định dạng \(version) chưa từng được phát hành",
        "version \(version) of the format was never released"),
      remedy: Phrase("viết “tapsu: 1”", "write “tapsu: 1”"))
  }

  static func versionTooNew(_ version: Int) -> Finding {
    Finding(
      .versionTooNew,
      Phrase(
        "tệp dùng phiên bản định dạng \(version), mới hơn bản \(Bounds.version) mà chương trình này đọc được",
        "the file uses version \(version) of the format, newer than \(Bounds.version), which this program reads"
      ),
      remedy: Phrase(
        "cập nhật TapSu, hoặc xin tệp theo bản cũ hơn",
        "update TapSu, or ask for the file in an older version"))
  }

  static func kindUnknown(_ key: String?) -> Finding {
    let kinds = FileKind.allCases.map(\.rawValue)
    return Finding(
      .kindUnknown,
      Phrase("không rõ tệp này là loại gì", "it is not clear what kind of file this is"),
      remedy: key.flatMap { nearest(to: $0, among: kinds) }.map {
        Phrase("có phải ý là “\($0)”?", "did you mean “\($0)”?")
      }
        ?? Phrase(
          "sau “tapsu: 1” viết một trong: \(kinds.joined(separator: ", ")), rồi tên của nó",
          "write one of \(kinds.joined(separator: ", ")) after “tapsu: 1”, and its name"))
  }

  static func kindUnexpected(_ found: FileKind, expected: FileKind) -> Finding {
    Finding(
      .kindUnexpected,
      Phrase(
        "tệp này là \(found.name.vietnamese), ở đây cần \(expected.name.vietnamese)",
        "this file is \(found.name.english), but \(expected.name.english) is needed here"),
      remedy: Phrase("chuyển tệp về đúng thư mục", "move the file to the folder where it belongs"))
  }

  static func nameDiffersFromPlace(_ id: String, place: String) -> Finding {
    Finding(
      .nameDiffersFromPlace,
      Phrase(
        "tên “\(id)” khác với nơi đặt tệp, “\(place)”",
        "the name “\(id)” differs from where the file is kept, “\(place)”"),
      remedy: Phrase(
        "đổi một trong hai cho giống nhau", "change one of the two, so that they agree"))
  }

  static func referenceMissing(_ id: String, kind: FileKind, path: String) -> Finding {
    Finding(
      .referenceMissing,
      Phrase(
        "không tìm thấy \(kind.name.vietnamese) “\(id)”",
        "there is no \(kind.name.english(without: id))"),
      remedy: Phrase("tệp phải nằm ở “\(path)”", "its file must be “\(path)”"))
  }

  static func factElsewhere(_ id: String, in path: String) -> Finding {
    Finding(
      .factElsewhere,
      Phrase(
        "mã “\(id.excerpt)” đã có trong “\(path)”, nên cẩm nang chỉ hiện một trong hai mục",
        "“\(id.excerpt)” is in “\(path)” too, and the handbook shows only one of the two"),
      remedy: Phrase("đặt mã khác", "give it another name"))
  }

  static func rulebookOfLog(_ id: String) -> Finding {
    Finding(
      .rulebookOfLog,
      Phrase(
        "“\(id)” viết cho một sổ thật, gọi tên sự việc theo sổ ấy, nên không dùng được ở đây",
        "“\(id)” is for a register and names activities as that register does, so it cannot be used here"
      ),
      remedy: Phrase(
        "chọn bộ không ghi “activities-of: log”; bộ này dùng với “tapsu audit”",
        "name one without “activities-of: log”; this one is for “tapsu audit”"))
  }

  static func rulebookOfAnother(_ rulebook: Rulebook) -> Finding {
    let shifts = Phrase("nhật ký của ca trực", "the journal of a shift")
    let register = Phrase("một sổ thật", "a register")
    let theirs =
      switch rulebook.vocabulary {
      case .shift: shifts
      case .log: register
      }
    return Finding(
      .rulebookOfLog,
      Phrase(
        "“\(rulebook.id)” gọi tên sự việc theo \(theirs.vietnamese), khác với bộ này",
        "“\(rulebook.id)” names activities as \(theirs.english) does, unlike this one"),
      remedy: Phrase(
        "kế thừa một bộ gọi tên sự việc như bộ này", "extend one that names activities as this does"
      ))
  }

  static let nothingToCheck = Finding(
    .nothingToCheck,
    Phrase("trong thư mục này không có tệp .yaml nào", "there is no .yaml file in this folder"),
    remedy: Phrase(
      "chỉ ra một tệp, hoặc thư mục chứa các tệp", "name a file, or a folder that holds files"))

  /// A scenario in a library, where no list of its scenarios looks.
  static func scenarioWithoutLevel(_ path: String) -> Finding {
    let levels = Level.allCases.map { "“\($0.rawValue)”" }.joined(separator: ", ")
    let name = path.split(separator: "/").dropLast().last.map(String.init) ?? ""
    return Finding(
      .scenarioWithoutLevel,
      Phrase(
        "tình huống này không nằm ngay trong thư mục của một mức, nên không danh sách nào có nó",
        "this scenario is not directly inside the folder of a level, so no list shows it"),
      remedy: Phrase(
        "chuyển thư mục “\(name.excerpt)” vào một trong \(levels)",
        "move the folder “\(name.excerpt)” into one of \(levels)"))
  }

  static let folderTooDeep = Finding(
    .folderTooDeep,
    Phrase(
      "thư mục lồng quá sâu hoặc có quá nhiều tệp, phần còn lại không được kiểm tra",
      "folders are nested too deeply or hold too many files; the rest was not checked"),
    remedy: Phrase("chỉ ra thư mục con cần kiểm tra", "name the subfolder to check")
  )
}

extension Phrase {
  /// "a rulebook" becomes "rulebook “x”".
  fileprivate func english(without id: String) -> String {
    let words = english.split(separator: " ").dropFirst().joined(separator: " ")
    return "\(words) “\(id)”"
  }
}
