package import Wording

/// Why a store could not do what was asked, as a sentence for its user.
package struct StorageError: Error, Hashable, Sendable, CustomStringConvertible {
  /// What happened.
  package enum Reason: Hashable, Sendable {
    case attemptNotFound(AttemptID)
    case conflict(AttemptID)
    case attemptFinished(AttemptID)
    case brokenChain(AttemptID, line: Int)
    /// The lines follow each other, but length, clock or end are not those that were kept.
    case brokenSeal(AttemptID)
    case emptyAttempt(AttemptID)
    /// It came from another store, where it goes on.
    case keptElsewhere(AttemptID)
    /// What came from another store is not the continuation of what is here.
    case diverged(AttemptID)
    /// The trainee has an attempt of this number at the assignment already.
    case attemptTaken(Int)
    /// Somebody else changed the course meanwhile.
    case courseConflict(String)
    case brokenLedger(String, line: Int)
    case damagedMaterial(path: String)
    case notAStore
    case newerVersion(Int)
    case olderVersion(Int)
    /// The tables on a server are those of an older version, and whoever only reads brings nothing up.
    case olderTables(Int)
    /// A table or a trigger is not as TapSu made it; its name is given.
    case changedSchema(String)
    /// It may only be read, and what was written last cannot be reached so.
    case unfinishedLog
    /// It may only be read, and holds a part of a write that was killed.
    case unfinishedWrite
    case readOnly
    /// It takes in what other databases keep, and is theirs to write.
    case gathers
    case diskFull
    case busy
    case cannotOpen
    /// The server that keeps it does not answer.
    case unreachable
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
    case .brokenSeal(let id):
      Phrase(
        "Lượt làm bài số \(id) đã bị sửa: số dòng, đồng hồ hoặc lúc kết thúc không khớp nhật ký.",
        "Attempt \(id) was changed: its length, clock or end does not match its journal.")
    case .emptyAttempt(let id):
      Phrase(
        "Lượt làm bài số \(id) không có dòng nhật ký nào, nên không làm tiếp hay chấm được.",
        "Attempt \(id) has no lines in its journal and can be neither resumed nor scored.")
    case .keptElsewhere(let id):
      Phrase(
        "Lượt làm bài số \(id) được gửi từ máy khác đến; chỉ làm tiếp được ở máy ấy.",
        "Attempt \(id) came from another machine and can only be continued there.")
    case .diverged(let id):
      Phrase(
        "Lượt làm bài số \(id) ở đây và bản gửi đến đã khác nhau; không ghi đè bản nào.",
        "Attempt \(id) here and the one that was sent have become different; neither was changed.")
    case .attemptTaken(let number):
      Phrase(
        "Lượt thứ \(number) của bài này vừa được bắt đầu ở nơi khác.",
        "Attempt number \(number) at this assignment has just been begun elsewhere.")
    case .courseConflict(let course):
      Phrase(
        "Lớp “\(course)” vừa được người khác thay đổi; hãy xem lại rồi làm lại lệnh.",
        "The course “\(course)” has just been changed by somebody else; look at it and try again.")
    case .brokenLedger(let course, let line):
      Phrase(
        "Sổ của lớp “\(course)” đã bị sửa hoặc hỏng từ dòng \(line).",
        "The ledger of the course “\(course)” was changed or damaged from line \(line).")
    case .damagedMaterial(let path):
      Phrase("Tệp bài đã lưu bị hỏng: \(path).", "A stored source file is damaged: \(path).")
    case .notAStore:
      Phrase("Tệp này không phải cơ sở dữ liệu của TapSu.", "This file is not a TapSu database.")
    case .newerVersion(let version):
      Phrase(
        "Cơ sở dữ liệu thuộc phiên bản mới hơn (\(version)); hãy cập nhật TapSu.",
        "The database is of a newer version (\(version)); update TapSu.")
    case .olderVersion(let version):
      Phrase(
        "Cơ sở dữ liệu thuộc phiên bản cũ (\(version)), nay không đọc được nữa; hãy dùng tệp khác "
          + "với --store.",
        "The database is of an older version (\(version)) that can no longer be read; use another "
          + "file with --store.")
    case .olderTables(let version):
      Phrase(
        "Các bảng của kho thuộc phiên bản cũ (\(version)). Đưa lên bản này bằng: tapsu prepare với địa chỉ của kho, rồi làm lại.",
        "The tables of the store are of an older version (\(version)). Bring them up with: tapsu prepare and the store’s address, then try again."
      )
    case .changedSchema(let name):
      Phrase(
        "Cấu trúc cơ sở dữ liệu đã bị sửa (\(name.printable)); hãy dùng bản sao chưa bị sửa.",
        "The structure of the database was changed (\(name.printable)); use a copy that was not.")
    case .unfinishedLog:
      Phrase(
        "Cơ sở dữ liệu chỉ đọc được, mà phần ghi sau cùng còn ở tệp “-wal”; hãy chép cả hai tệp "
          + "sang thư mục ghi được rồi dùng --store.",
        "The database is read-only, and what was written last is still in its “-wal” file; "
          + "copy both to a folder that you can write to and use --store.")
    case .unfinishedWrite:
      Phrase(
        "Cơ sở dữ liệu còn dở một lần ghi bị ngắt, mà ở đây không có quyền ghi để khôi phục; hãy "
          + "chép nó cùng tệp “-journal” bên cạnh sang thư mục ghi được rồi dùng --store.",
        "The database holds a part of a write that was cut short, and cannot be written to here to "
          + "take it back; copy it and the “-journal” file beside it to a folder that you can write "
          + "to and use --store.")
    case .readOnly:
      Phrase("Không có quyền ghi vào cơ sở dữ liệu.", "The database cannot be written to.")
    case .gathers:
      Phrase(
        "Kho này là trung tâm, nhận mọi thứ từ máy chủ của các lớp bằng nhân bản, nên ở đây chỉ xem được; việc này hãy làm ở máy chủ của lớp.",
        "This store is a centre: it takes in everything from the servers of its courses by replication and can only be looked at; do this at the course’s own server."
      )
    case .diskFull: Phrase("Ổ đĩa đã đầy.", "The disk is full.")
    case .busy:
      Phrase(
        "Cơ sở dữ liệu đang bận; hãy thử lại.", "The database is busy; try again.")
    case .cannotOpen:
      Phrase("Không mở được cơ sở dữ liệu.", "The database cannot be opened.")
    case .unreachable:
      Phrase(
        "Không nối được với máy chủ cơ sở dữ liệu.", "The database server cannot be reached.")
    case .failed: Phrase("Cơ sở dữ liệu báo lỗi.", "The database reported an error.")
    }
  }
}
