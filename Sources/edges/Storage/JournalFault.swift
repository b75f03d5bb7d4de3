package import Wording

/// Something that is wrong with a journal, and where.
package enum JournalFault: Hashable, Sendable {
  case empty
  /// Lines are missing between the one before and this one.
  case gap(after: Int, before: Int)
  /// A line of this number stands there more than once.
  case doubled(Int)
  /// A line has a number that no line is given.
  case misnumbered(Int)
  /// The line is not the one that was written behind the line before it.
  case altered(Int)
  /// Lines are missing at the end, or there are more than were written.
  case length(found: Int, kept: Int)
  /// Length, clock or end were changed.
  case seal
  case material(String)
  /// The store says otherwise to which course the attempt belongs than its journal does.
  case place
  /// What is kept for the lists is not what the journal comes to.
  case result
  /// What is kept for the reports of its course is not what journal and ledger come to.
  case figures

  package var phrase: Phrase {
    switch self {
    case .empty: Phrase("không có dòng nào.", "it has no lines.")
    case .gap(let before, let after):
      Phrase(
        "thiếu dòng giữa dòng \(before) và dòng \(after).",
        "lines are missing between \(before) and \(after).")
    case .doubled(let line): Phrase("dòng \(line) có hai lần.", "line \(line) is there twice.")
    case .misnumbered(let line):
      Phrase(
        "có dòng mang số \(line), là số không dòng nào có.",
        "a line is numbered \(line), which is not the number of any line.")
    case .altered(let line): Phrase("dòng \(line) đã bị sửa.", "line \(line) was altered.")
    case .length(let found, let kept):
      Phrase(
        "có \(found) dòng, lúc ghi là \(kept) dòng.",
        "it has \(found.counted("line")); \(kept.counted("was", "were")) written.")
    case .seal:
      Phrase(
        "số dòng, đồng hồ hay lúc kết thúc đã bị sửa.", "its length, clock or end was changed.")
    case .material(let path):
      Phrase("tệp bài đã lưu bị hỏng: \(path).", "a stored source file is damaged: \(path).")
    case .place:
      Phrase(
        "lớp, bài, học viên hay đơn vị không khớp dòng đầu của nhật ký.",
        "course, assignment, trainee or unit do not match the journal’s first line.")
    case .result:
      Phrase(
        "kết quả ghi sẵn cho danh sách khác với điểm tính từ nhật ký.",
        "the result kept for the lists differs from what the journal gives.")
    case .figures:
      Phrase(
        "số liệu ghi sẵn cho báo cáo của lớp khác với nhật ký và sổ lớp.",
        "the figures kept for the course’s reports differ from what journal and ledger give.")
    }
  }
}

extension AttemptRecord {
  /// Everything that is wrong with the lines of this attempt, each in the order of its place.
  ///
  /// Each line is held against the one before it as it stands there, so that one altered line is one
  /// fault and not a fault of all lines after it.
  package func faults(in lines: [JournalLine]) -> [JournalFault] {
    guard !lines.isEmpty else { return [.empty] }
    var faults: [JournalFault] = []
    var last = firstHead
    for line in lines {
      if line.sequence <= firstHead.count {
        faults.append(.misnumbered(line.sequence))
        continue
      }
      if line.sequence <= last.count {
        faults.append(.doubled(line.sequence))
        continue
      }
      if line.sequence > last.count + 1 {
        faults.append(.gap(after: last.count, before: line.sequence))
      } else if last.line(line.text) != line {
        faults.append(.altered(line.sequence))
      }
      last = line.head
    }
    if last.count != head.count {
      faults.append(.length(found: lines.count, kept: head.count))
    } else if last != head || damage != nil {
      // An altered last line is told already.
      if faults.last != .altered(last.count) { faults.append(.seal) }
    }
    return faults
  }
}
