package import Wording

/// Why a store could not do what was asked, as a sentence for its user.
package struct StorageError: Error, Hashable, Sendable, CustomStringConvertible {
  /// What happened.
  package enum Reason: Hashable, Sendable {
    case attemptNotFound(AttemptID)
    case conflict(AttemptID)
    case attemptFinished(AttemptID)
    case brokenChain(AttemptID, line: Int)
    case damagedMaterial(path: String)
    case notAStore
    case newerVersion(Int)
    case readOnly
    case diskFull
    case busy
    case cannotOpen
    case failed
  }

  package let reason: Reason
  /// The file, and what the system below said; never an answer, a name or a password.
  package let detail: String

  package init(_ reason: Reason, detail: String = "") {
    self.reason = reason
    self.detail = detail
  }

  package var description: String { phrase[.english] }

  package var phrase: Phrase {
    let sentence = self.sentence
    guard !detail.isEmpty else { return sentence }
    return Phrase("\(sentence[.vietnamese]) (\(detail))", "\(sentence[.english]) (\(detail))")
  }

  private var sentence: Phrase {
    switch reason {
    case .attemptNotFound(let id):
      Phrase("Không có lượt làm bài số \(id).", "There is no attempt \(id).")
    case .conflict(let id):
      Phrase(
        "Lượt làm bài số \(id) đang được mở ở nơi khác; hãy đóng một bên rồi mở lại.",
        "Attempt \(id) is open elsewhere; close one of the two and open it again.")
    case .attemptFinished(let id):
      Phrase("Lượt làm bài số \(id) đã kết thúc.", "Attempt \(id) is finished.")
    case .brokenChain(let id, let line):
      Phrase(
        "Nhật ký của lượt làm bài số \(id) đã bị sửa hoặc hỏng từ dòng \(line).",
        "The journal of attempt \(id) was changed or damaged from line \(line).")
    case .damagedMaterial(let path):
      Phrase("Tệp bài đã lưu bị hỏng: \(path).", "A kept source file is damaged: \(path).")
    case .notAStore:
      Phrase("Tệp này không phải cơ sở dữ liệu của TapSu.", "This file is not a TapSu database.")
    case .newerVersion(let version):
      Phrase(
        "Cơ sở dữ liệu thuộc phiên bản mới hơn (\(version)); hãy cập nhật TapSu.",
        "The database is of a newer version (\(version)); update TapSu.")
    case .readOnly:
      Phrase("Không có quyền ghi vào cơ sở dữ liệu.", "The database may not be written.")
    case .diskFull: Phrase("Ổ đĩa đã đầy.", "The disk is full.")
    case .busy:
      Phrase(
        "Cơ sở dữ liệu đang bận; hãy thử lại.", "The database is busy; try again.")
    case .cannotOpen:
      Phrase("Không mở được cơ sở dữ liệu.", "The database cannot be opened.")
    case .failed: Phrase("Cơ sở dữ liệu báo lỗi.", "The database reported an error.")
    }
  }
}
