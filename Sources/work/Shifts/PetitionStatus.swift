package import Petitions
package import Simulation
package import Wording

/// How far a petition has come.
package enum Progress: Hashable, Sendable {
  case new
  case reading
  case accepted
  case citizenAwaited
  case unitAwaited
  case unitAnswered
  /// A unit has returned what was forwarded to it, and it has to go on from here.
  case unitReturned
  case drafted
  case approvalAwaited
  case draftReturned
  case approved
  /// A draft lies before the trainee as approver.
  case draftToRead
  case redraftAwaited
  case timeUsedUp
  case closed(Ending, isPublished: Bool)

  init(_ record: Case) {
    if let ending = record.ending {
      self = .closed(ending, isPublished: record.isPublished)
    } else if record.isTimeUsedUp {
      self = .timeUsedUp
    } else if !record.isOpened {
      self = .new
    } else if record.draftVersion > 0 {
      self = record.isRedraftAwaited ? .redraftAwaited : .draftToRead
    } else if record.approval == .awaited {
      self = .approvalAwaited
    } else if record.approval == .denied {
      self = Self.begunAnew(record) ?? .draftReturned
    } else if record.approval == .given {
      self = .approved
    } else if record.isReturnedLast {
      self = .unitReturned
    } else if !record.factsAwaited.isEmpty, !record.isPassedOn {
      self = .citizenAwaited
    } else if record.holder != nil || (record.draft == nil && !record.unitsConsulted.isEmpty) {
      self = record.hasUnitAnswered ? .unitAnswered : .unitAwaited
    } else if record.draft != nil {
      self = .drafted
    } else {
      self = record.isAccepted ? .accepted : .reading
    }
  }
}

extension Progress {
  /// How it stands with what was asked of others once the leader had returned the draft; nothing
  /// where the draft is what waits.
  private static func begunAnew(_ record: Case) -> Progress? {
    let since = record.history.reversed().prefix { $0.activity != .leaderReturned }
    for event in since {
      switch event.activity {
      case .unitAnswered: return .unitAnswered
      case .sentBack, .forwarded, .consulted: return .unitAwaited
      case .asked: return record.factsAwaited.isEmpty ? nil : .citizenAwaited
      default: continue
      }
    }
    return nil
  }
}

extension Case {
  /// Whether a unit was turned to after the sender was asked: then it is the unit that is waited for.
  fileprivate var isPassedOn: Bool {
    let steps: [Activity] = [.asked, .forwarded, .consulted, .sentBack, .unitAnswered]
    let last = history.last { steps.contains($0.activity) }
    return last.map { $0.activity != .asked } ?? false
  }

  /// Whether a unit has returned it, and nothing was drafted since.
  fileprivate var isReturnedLast: Bool {
    guard returnedBy != nil else { return false }
    let last = history.last { [.unitReturned, .drafted].contains($0.activity) }
    return last?.activity == .unitReturned
  }
}

/// How a petition stands, in a sign and words: a sign never stands without words.
package struct PetitionStatus: Hashable, Sendable {
  /// What to look at first.
  package enum Sign: String, Hashable, Sendable {
    case none = " "
    case urgent = "!"
    case news = "●"
    case closed = "✓"
  }

  package let progress: Progress
  package let sign: Sign
  /// Somebody else has written since the trainee last had it on the desk.
  package let hasNews: Bool
  /// Whether that is more than how far it has come tells already.
  let tellsNews: Bool
  /// Something was begun for it, and put aside.
  package let isBegun: Bool

  /// Whether it should be seen before the others.
  package var isLoud: Bool { sign == .urgent || sign == .news }

  package var words: Phrase {
    let words = isBegun ? Self.begun.led(by: wordsOfOthers) : wordsOfOthers
    return sign == .urgent ? words.led(by: Self.urgent) : words
  }

  /// What others did last, and what was done before.
  private var wordsOfOthers: Phrase {
    tellsNews ? progress.words.led(by: Self.news) : progress.words
  }

  /// The words where columns are scarce, those that say most first: what was begun never takes the
  /// place of how the petition stands.
  package var shortWords: [Phrase] {
    if progress == .timeUsedUp { return [Self.timeUsedUp, progress.shortWords] }
    if sign == .urgent { return [wordsOfOthers.led(by: Self.urgent), Self.urgent] }
    let begun = isBegun ? [words, Self.briefly.led(by: progress.words)] : []
    return begun + [wordsOfOthers, progress.words, progress.shortWords]
  }

  private static let timeUsedUp = Phrase("hết giờ cho tin này", "its time is used up")
  private static let begun = Phrase("đang viết dở", "text begun")
  private static let briefly = Phrase("dở", "begun")
  private static let urgent = Phrase("KHẨN", "URGENT")
  private static let news = Phrase("CÓ TIN", "NEWS")
}

extension Shift {
  /// How a petition that has arrived stands, beside the texts that were begun and put aside.
  ///
  /// A face may know of letters on the desk that it has not shown yet.
  package func status(
    of record: Case, beside scratch: ScratchTexts = ScratchTexts(), isUnseen: Bool = false
  ) -> PetitionStatus {
    let progress = Progress(record)
    let hasNews = !record.isClosed && (isUnseen || haveCome(Self.news, on: record))
    let tellsNews =
      hasNews
      && (isUnseen && !progress.isNews || haveCome(Self.news(besides: progress), on: record))
    let sign: PetitionStatus.Sign =
      if record.isClosed {
        .closed
      } else if record.isUrgent {
        .urgent
      } else {
        hasNews || !record.isOpened ? .news : .none
      }
    // What can no longer be sent is no work that waits.
    let isBegun = !record.isTimeUsedUp && !record.isClosed && scratch.hasText(for: record.id)
    return PetitionStatus(
      progress: progress, sign: sign, hasNews: hasNews, tellsNews: tellsNews, isBegun: isBegun)
  }

  /// Whether somebody has written or decided since the trainee last had the petition on the desk or,
  /// where it lies there, since they last did something with it: it may have come behind a window.
  private func haveCome(_ news: [Activity], on record: Case) -> Bool {
    guard record.id == simulation.onDesk else {
      return leftDesk[record.id].map { hasHappened(news, in: record, since: $0) } ?? false
    }
    let deed = record.history.last { $0.activity.isOfficers }
    return deed.map { hasHappened(news, in: record, since: $0.sequence) } ?? false
  }

  /// Whether a letter has come since the trainee last had the petition on the desk.
  func hasLetters(_ record: Case) -> Bool {
    guard record.id != simulation.onDesk, let left = leftDesk[record.id] else { return false }
    return hasHappened(Self.letters, in: record, since: left)
  }

  private static let letters: [Activity] = [
    .citizenWrote, .unitAnswered, .unitReturned, .redrafted, .portalReminded,
  ]

  private static let news = letters + [.leaderApproved, .leaderReturned]

  /// What is told beside how far a petition has come, which may be news itself.
  private static func news(besides progress: Progress) -> [Activity] {
    let told: Activity? =
      switch progress {
      case .unitAnswered: .unitAnswered
      case .unitReturned: .unitReturned
      case .approved: .leaderApproved
      case .draftReturned: .leaderReturned
      case .new, .reading, .accepted, .citizenAwaited, .unitAwaited, .drafted, .approvalAwaited,
        .draftToRead, .redraftAwaited, .timeUsedUp, .closed:
        nil
      }
    return news.filter { $0 != told }
  }

  private func hasHappened(
    _ activities: [Activity], in record: Case, since sequence: Int
  ) -> Bool {
    record.history.reversed().prefix { $0.sequence > sequence }
      .contains { activities.contains($0.activity) }
  }

  /// The petition after another one, in the order of arrival and round to the start, on which the
  /// trainee can do something: unread, with news, or waiting for nobody else.
  package func nextToWork(after current: PetitionID?) -> PetitionID? {
    let order = cases.map(\.id)
    let start = current.flatMap(order.firstIndex(of:)).map { $0 + 1 } ?? 0
    let round = order[start...] + order[..<start]
    return round.first { id in
      guard id != current, let record = petitionCase(id) else { return false }
      return needsWork(record)
    }
  }

  /// Whether a petition waits for the trainee and for nobody else.
  package func needsWork(_ record: Case) -> Bool {
    let status = status(of: record)
    switch status.progress {
    case .new, .reading, .accepted, .unitAnswered, .unitReturned, .drafted, .draftReturned,
      .approved, .draftToRead:
      return true
    case .citizenAwaited: return status.hasNews || record.hasUnitAnswered
    case .unitAwaited, .approvalAwaited, .redraftAwaited: return status.hasNews
    case .timeUsedUp, .closed: return false
    }
  }
}

extension Progress {
  /// Whether the words tell already that somebody has written.
  var isNews: Bool {
    switch self {
    case .unitAnswered, .unitReturned, .approved, .draftReturned: true
    case .new, .reading, .accepted, .citizenAwaited, .unitAwaited, .drafted, .approvalAwaited,
      .draftToRead, .redraftAwaited, .timeUsedUp, .closed:
      false
    }
  }

  /// The words where columns are scarce: how it ended without what went with it.
  package var shortWords: Phrase {
    switch self {
    case .closed(.declined, _): Phrase("đã từ chối", "declined")
    case .closed(.answered, _): Phrase("đã trả lời", "answered")
    case .timeUsedUp: Phrase("hết giờ", "time used up")
    default: words
    }
  }

  package var words: Phrase {
    switch self {
    case .new: Phrase("MỚI", "NEW")
    case .reading: Phrase("đang xem", "opened")
    case .accepted: Phrase("đã vào sổ", "accepted")
    case .citizenAwaited: Phrase("chờ công dân", "awaits citizen")
    case .unitAwaited: Phrase("chờ đơn vị", "awaits unit")
    case .unitAnswered: Phrase("đơn vị đã đáp", "unit answered")
    case .unitReturned: Phrase("đơn vị trả lại", "unit returned it")
    case .drafted: Phrase("đã soạn", "drafted")
    case .approvalAwaited: Phrase("chờ duyệt", "with leader")
    case .draftReturned: Phrase("dự thảo bị trả", "draft returned")
    case .approved: Phrase("đã duyệt", "approved")
    case .draftToRead: Phrase("chờ bạn ký", "awaits your signature")
    case .redraftAwaited: Phrase("chờ sửa dự thảo", "draft being mended")
    case .timeUsedUp: Phrase("hết thời gian cho tin này", "its time is used up")
    case .closed(.answered, isPublished: true):
      Phrase("đã trả lời, đã công khai", "answered, published")
    case .closed(.answered, isPublished: false): Phrase("đã trả lời", "answered")
    case .closed(.declined, _): Phrase("đã từ chối, hướng dẫn", "declined with guidance")
    case .closed(.merged(let other), _): Phrase("đã gộp vào #\(other)", "merged into #\(other)")
    case .closed(.returned, _): Phrase("đã trả lại", "returned")
    case .closed(.reportedUp, _): Phrase("đã báo cáo cấp trên", "reported up")
    case .closed(.signed, _): Phrase("đã ký", "signed")
    }
  }
}

extension Phrase {
  fileprivate func led(by other: Phrase) -> Phrase {
    Phrase("\(other.vietnamese), \(vietnamese)", "\(other.english), \(english)")
  }
}
