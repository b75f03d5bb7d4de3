package import Courses
package import Documents
package import JSON
import Petitions
package import Wording
package import WorkCalendar

extension Course.Status {
  /// What programs call it.
  var word: String {
    switch self {
    case .preparing: "preparing"
    case .notYet: "not-yet"
    case .open: "open"
    case .closed: "closed"
    }
  }

  package var phrase: Phrase {
    switch self {
    case .preparing: Phrase("đang chuẩn bị", "being prepared")
    case .notYet: Phrase("đã mở, chưa đến ngày", "opened, its days are still to come")
    case .open: Phrase("đang mở", "open")
    case .closed: Phrase("đã kết thúc", "over")
    }
  }
}

extension OpenPeriod {
  /// From when to when, as people write it.
  package var phrase: Phrase {
    let begins =
      opens.minuteOfDay == 0 ? opens.date.text : "\(opens.clock) \(opens.date.text)"
    // What closes at midnight is open to the end of the day before.
    if closes.minuteOfDay == 0 {
      let last = closes.advanced(byMilliseconds: -1).date.text
      return Phrase("từ \(begins) đến hết \(last)", "from \(begins) to the end of \(last)")
    }
    let ends = "\(closes.clock) \(closes.date.text)"
    return Phrase("từ \(begins) đến \(ends)", "from \(begins) to \(ends)")
  }
}

extension SealingEvent {
  /// What was done, in a sentence.
  package var phrase: Phrase {
    switch self {
    case .sealed(let seal):
      Phrase(
        "niêm phong đề bài \(seal.assignment), khóa \(seal.signer), tệp \(seal.exam.prefix(12))",
        "sealed the exam \(seal.assignment), key \(seal.signer), file \(seal.exam.prefix(12))")
    case .received(let handIn):
      Phrase(
        "nhận bài nộp của \(handIn.trainee), mã biên nhận \(handIn.receipt), thành lượt \(handIn.attempt)",
        "took in what \(handIn.trainee) handed in, receipt \(handIn.receipt), as attempt \(handIn.attempt)"
      )
    case .refused(let handIn):
      Phrase(
        "không nhận bài nộp \(handIn.owner.vietnamese)tệp \(handIn.file.prefix(12)): "
          + handIn.flaws.map(\.phrase.vietnamese).joined(separator: ", "),
        "refused a hand-in \(handIn.owner.english)file \(handIn.file.prefix(12)): "
          + handIn.flaws.map(\.phrase.english).joined(separator: ", "))
    }
  }
}

extension RefusedHandIn {
  fileprivate var owner: Phrase {
    trainee.map { Phrase("của \($0), ", "of \($0), ") } ?? Phrase(verbatim: "")
  }
}

extension HandInFlaw {
  /// What is wrong, in a few words.
  package var phrase: Phrase {
    switch self {
    case .file: Phrase("tệp không đọc được", "the file cannot be read")
    case .exam: Phrase("không phải đề lớp này niêm phong", "not an exam that this course sealed")
    case .materials: Phrase("đề khác đề đã niêm phong", "not the files that were sealed")
    case .trainee: Phrase("không phải học viên của lớp", "not a trainee of the course")
    case .terms: Phrase("sai giờ hay giới hạn", "window or limit not kept")
    case .attempts: Phrase("quá số lượt", "too many attempts")
    case .journal: Phrase("nhật ký có chỗ sai", "faults in the journal")
    case .clock: Phrase("đồng hồ có chỗ sai", "faults in the clock")
    case .unfinished: Phrase("bài chưa xong", "not finished")
    }
  }
}

extension BoardEvent {
  /// What was done, in a sentence.
  package var phrase: Phrase {
    switch self {
    case .noted(let assignment, let text):
      Phrase("ghi vào biên bản bài \(assignment): \(text)", "noted of \(assignment): \(text)")
    case .answered(let place, let answer, let text):
      Phrase(
        "trả lời vướng mắc \(place.attempt)/\(place.event), \(answer.phrase.vietnamese): \(text)",
        "answered the difficulty \(place.attempt)/\(place.event), \(answer.phrase.english): \(text)"
      )
    case .ruled(let ruling):
      Phrase(
        "quyết định \(ruling.done.vietnamese): \(ruling.reason)",
        "ruled that \(ruling.done.english): \(ruling.reason)"
      )
    }
  }
}

extension AttemptRuling {
  private var list: String { attempts.map(String.init).joined(separator: ", ") }

  private var subject: String { attempts.count == 1 ? "attempt" : "attempts" }

  /// What becomes of them.
  package var done: Phrase {
    switch (decision, attempts.count) {
    case (.counts, let count):
      Phrase("tính lượt \(list)", "\(subject) \(list) \(count == 1 ? "counts" : "count")")
    case (.standsAside, let count):
      Phrase(
        "không tính lượt \(list)",
        "\(subject) \(list) \(count == 1 ? "does" : "do") not count")
    case (.asAssigned, let count):
      Phrase(
        "thôi quyết định trước đây về lượt \(list), tính hay không là theo bài đã giao",
        "\(subject) \(list) \(count == 1 ? "counts" : "count") or not as the course had assigned"
      )
    }
  }
}

extension DifficultyAnswer {
  package var phrase: Phrase {
    switch self {
    case .explained: Phrase("giữ nguyên", "stays as it is")
    case .adjusted: Phrase("sẽ sửa", "to be corrected")
    }
  }
}

extension MarkingEvent {
  /// What was done, in a sentence.
  package var phrase: Phrase {
    switch self {
    case .marked(let place, let marker, let points):
      Phrase(
        "\(marker) chấm thư \(place.attempt)/\(place.event)",
        "\(marker) marked the text \(place.attempt)/\(place.event)") + points.told
    case .settled(let place, let marker, let points, let reason):
      Phrase(
        "\(marker) quyết thư \(place.attempt)/\(place.event)",
        "\(marker) settled the text \(place.attempt)/\(place.event)") + points.told
        + Phrase(verbatim: ": \(reason)")
    case .appealed(let place, let trainee, let reason):
      Phrase(
        "\(trainee) phúc khảo \(place.rule) ở phiếu \(place.petition), lượt \(place.attempt): \(reason)",
        "\(trainee) appealed against \(place.rule) on #\(place.petition), attempt \(place.attempt): \(reason)"
      )
    case .answered(let place, let answer, let reason):
      switch answer {
      case .allowed:
        Phrase(
          "chấp nhận phúc khảo \(place.rule) ở phiếu \(place.petition), lượt \(place.attempt): \(reason)",
          "allowed the appeal against \(place.rule) on #\(place.petition), attempt \(place.attempt): \(reason)"
        )
      case .dismissed:
        Phrase(
          "bác phúc khảo \(place.rule) ở phiếu \(place.petition), lượt \(place.attempt): \(reason)",
          "dismissed the appeal against \(place.rule) on #\(place.petition), attempt \(place.attempt): \(reason)"
        )
      }
    case .rescored(let scenario, let materials, let reason):
      Phrase(
        "chấm lại \(scenario) theo bộ đề đã sửa (\(materials.prefix(12))): \(reason)",
        "rescored \(scenario) by corrected files (\(materials.prefix(12))): \(reason)")
    case .heldAgainst(let scenario, let passMark, let reason):
      Phrase(
        "đối chiếu mọi lượt \(scenario) đã bắt đầu với mức đạt \(passMark): \(reason)",
        "held all attempts at \(scenario) that had begun against the mark \(passMark): \(reason)")
    }
  }
}

extension [MarkedPoint] {
  /// What was said of the points of a text: how many are kept, and which are not.
  fileprivate var told: Phrase {
    func names(_ verdict: PointVerdict) -> String {
      filter { $0.verdict == verdict }.map(\.name).joined(separator: ", ")
    }
    let kept = count { $0.verdict == .kept }
    let (missed, unsure) = (names(.missed), names(.unsure))
    let parts = [
      kept == 0 ? nil : Phrase("đạt \(kept) điểm", "\(kept.counted("point")) kept"),
      missed.isEmpty ? nil : Phrase("không đạt \(missed)", "missed \(missed)"),
      unsure.isEmpty ? nil : Phrase("chưa chắc \(unsure)", "unsure of \(unsure)"),
    ].compactMap(\.self)
    guard let first = parts.first else { return Phrase(verbatim: "") }
    return parts.dropFirst().reduce(Phrase(verbatim: " (") + first) {
      $0 + Phrase(verbatim: "; ") + $1
    } + ")"
  }
}

/// The courses of a store, as a document, a table and JSON.
package struct CourseListReport: Sendable {
  /// A course and how many take part in it and have made attempts.
  package struct Entry: Hashable, Sendable {
    package let course: Course
    package let trainees: Int
    package let attempts: Int
    package let finished: Int

    package init(course: Course, trainees: Int, attempts: Int, finished: Int) {
      self.course = course
      self.trainees = trainees
      self.attempts = attempts
      self.finished = finished
    }
  }

  private let entries: [Entry]
  private let now: Instant

  package init(_ entries: [Entry], now: Instant) {
    self.entries = entries
    self.now = now
  }

  package func document(_ language: Language) -> Document {
    Document(
      Phrase("Các lớp", "Courses")[language], in: language,
      entries.isEmpty
        ? [
          .paragraph(
            Phrase(
              "Chưa có lớp nào. Lập bằng: tapsu course new",
              "There is no course. Set one up with: tapsu course new")[
                language])
        ] : [.table(table(language))])
  }

  package func table(_ language: Language) -> Table {
    Table(
      [
        Column("course", Phrase("Lớp", "Course")[language]),
        Column("title", Phrase("Tên", "Title")[language]),
        Column("status", Phrase("Tình trạng", "Standing")[language]),
        Column("opens", Phrase("Từ", "From")[language], .moment),
        Column("closes", Phrase("Đến", "To")[language], .moment),
        Column("trainees", Phrase("Học viên", "Trainees")[language], .number),
        Column("attempts", Phrase("Lượt", "Attempts")[language], .number),
        Column("finished", Phrase("Đã xong", "Finished")[language], .number),
        Column("keptUntil", Phrase("Giữ dữ liệu đến", "Data kept until")[language], .date),
      ],
      entries.map { entry in
        let details = entry.course.details
        return [
          .text(entry.course.id.text), .text(details.title),
          .text(entry.course.status(at: now).phrase[language]), .moment(details.window.opens),
          .moment(details.window.closes), .number(entry.trainees), .number(entry.attempts),
          .number(entry.finished), .date(details.keptUntil),
        ]
      })
  }

  package func json(_ language: Language) -> JSONValue { table(language).json }
}

/// A mark that judges set, with everything that it rests on.
package struct PassMarkReport: Sendable {
  private let mark: PassMark

  package init(_ mark: PassMark) { self.mark = mark }

  /// What marks came to, a row each.
  static func table(_ marks: [PassMark], _ language: Language) -> Table {
    Table(
      [
        Column("scenario", Phrase("Kịch bản", "Scenario")[language]),
        Column("mark", Phrase("Mức đạt", "Mark")[language], .number),
        Column("mean", Phrase("Trung bình", "Mean")[language], .number),
        Column("spread", Phrase("Độ lệch chuẩn", "Standard deviation")[language], .number),
        Column("error", Phrase("Sai số chuẩn", "Standard error")[language], .number),
        Column("judges", Phrase("Giám khảo", "Judges")[language], .number),
      ],
      marks.map { mark in
        [
          .text(mark.scenario), .number(mark.percent), .fraction(mark.mean, digits: 2),
          .fraction(mark.spread, digits: 2), .fraction(mark.error, digits: 2),
          .number(mark.judges.count),
        ]
      })
  }

  /// What the board has to know before it puts the mark into force.
  package var remarks: [Phrase] {
    var remarks = mark.emptied.map { petition, points in
      // Whoever keeps each rule in so many cases of a hundred loses a hundred points there.
      let edge = 100 - 10_000 / max(points, 1)
      return Phrase(
        "Phiếu \(petition): các quy tắc cộng lại \(points) điểm mà phiếu chỉ có 100, nên ước lượng từ \(edge) % trở xuống ở mọi quy tắc là mất cả phiếu; theo đa số giám khảo, người vừa đủ đạt mất cả phiếu này.",
        "#\(petition): its rules have \(points.counted("point")) in all and the petition is worth 100, so that estimates of \(edge) % or less throughout lose all of it; by most judges an officer just good enough does."
      )
    }
    if mark.apart > PassMark.apartMaximum {
      let apart = Cell.fraction(mark.apart, digits: 2)
      remarks.append(
        Phrase(
          "Mức của các giám khảo cách nhau tới \(apart.text(.vietnamese)) điểm: họ chưa nghĩ tới cùng một người. Nên bàn lại rồi ước lượng lần nữa.",
          "The judges’ marks are up to \(apart.text(.english)) points apart: they do not think of the same officer. Discuss it, and estimate once more."
        ))
    }
    return remarks
  }

  package func document(_ language: Language) -> Document {
    let judges = Table(
      [
        Column("judge", Phrase("Giám khảo", "Judge")[language]),
        Column("mark", Phrase("Mức đạt", "Mark")[language], .number),
      ],
      mark.judges.map { [.text($0.name), .fraction(mark.mark(of: $0), digits: 2)] })
    let note = Phrase(
      "Mỗi giám khảo ước lượng: trong 100 cán bộ vừa đủ đạt, bao nhiêu người giữ được quy tắc ấy ở phiếu ấy. "
        + "Mức của mỗi giám khảo là số điểm mà người vừa đủ đạt sẽ được; mức đạt là trung bình (Angoff).",
      "Each judge estimates how many of a hundred officers who are only just good enough keep the rule at "
        + "the petition. A judge’s mark is what such an officer would earn; the pass mark is their mean (Angoff)."
    )
    return Document(
      Phrase(
        "Mức đạt của \(mark.scenario): \(mark.percent)",
        "Pass mark of \(mark.scenario): \(mark.percent)")[
          language], in: language,
      [.table(Self.table([mark], language)), .table(judges)]
        + remarks.map { .remark($0[language]) } + [.note(note[language])])
  }
}
