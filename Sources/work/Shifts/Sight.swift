package import Petitions
import Scenarios
package import Simulation
package import Wording
import WorkCalendar

/// What a trainee may see of a petition: the one answer for every face.
///
/// Before it is opened there is nothing but its cover; letters are read on the desk alone, where the
/// petition's own clock counts.
package enum Sight: Hashable, Sendable {
  /// Its number, channel, subject and arrival, as the inbox lists them.
  case cover
  /// Its record too, but not its letters: it was opened and lies in the cabinet now.
  case file
  /// Everything: it lies open on the desk.
  case desk
}

extension Shift {
  /// How much of a petition may be seen now.
  package func sight(of record: Case) -> Sight {
    guard record.isOpened else { return .cover }
    return simulation.onDesk == record.id ? .desk : .file
  }

  /// The letters of a petition, which are read on the desk alone, with what went to units and to who
  /// drafted.
  package func letters(of record: Case) -> [Letter] {
    guard sight(of: record) == .desk else { return [] }
    var letters = record.thread
    for note in record.notesInOffice {
      let place = letters.firstIndex { $0.at > note.at } ?? letters.count
      letters.insert(Letter(at: note.at, author: .officer, content: .text(note.text)), at: place)
    }
    return letters
  }

  /// The letters since the petition last left the desk; all of them where it never did.
  package func newLetters(of record: Case) -> [Letter] {
    let letters = letters(of: record)
    guard let left = leftDesk[record.id] else { return letters }
    let since = record.history.drop { $0.sequence <= left }
    return letters.filter { letter in since.contains { $0.at == letter.at } }
  }

  /// The officer's own draft as it lies in the file until the petition is closed, and how far it is;
  /// nothing at the approver's desk, where it is one of the letters.
  package func ownDraft(of record: Case) -> (heading: Phrase, text: String)? {
    guard record.draftVersion == 0, !record.isClosed, let draft = record.draft else { return nil }
    return (SightTexts.ownDraft(record.approval), draft)
  }

  /// Who a letter is from and, where it went to a unit or to who drafted, to whom.
  package func heading(of letter: Letter, in record: Case) -> Phrase {
    let name = letter.author == .citizen ? senderName(of: record) : name(of: letter.author)
    if letter.author == .draft(version: record.draftVersion), record.isRedraftUnchanged {
      return name + Phrase(", giữ nguyên như bản trước", ", unchanged from the one before")
    }
    guard letter.author == .officer, let addressee = addressee(of: letter, in: record) else {
      return name
    }
    switch addressee {
    case .unit(let unit)
    where record.history.contains(where: { $0.at == letter.at && $0.activity == .returned }):
      let unit = self.name(of: unit)
      return Phrase(
        "\(name.vietnamese) trả lại đầu mối, nơi đúng: \(unit.vietnamese)",
        "\(name.english) back to the hub, for \(unit.english)")
    case .unit(let unit):
      let unit = self.name(of: unit)
      return Phrase(
        "\(name.vietnamese) gửi \(unit.vietnamese)", "\(name.english) to \(unit.english)")
    case .drafter(let faults):
      return name + Phrase(" trả dự thảo: ", ", rejecting the draft: ")
        + faults.map(\.name).joined(separator: "; ")
    }
  }

  /// What the sender is called over their letters: what they are, once they have said who.
  private func senderName(of record: Case) -> Phrase {
    let kind = scenario.petition(record.id)?.sender.kind ?? .person
    let hasSaidWho = sender(of: record).contains { $0.fact == .name && $0.value != nil }
    return hasSaidWho ? kind.title : SenderKind.person.title
  }

  private func addressee(of letter: Letter, in record: Case) -> OfficeAddressee? {
    record.notesInOffice.first { $0.at == letter.at && letter.content == .text($0.text) }?
      .addressee
  }

  /// The letter that an event brought, where it may be read: a picture is told in every language.
  ///
  /// Complexity: linear in the letters of the petition.
  package func letter(of event: Event) -> Letter? {
    guard mayShowText(of: event), let id = event.petition else { return nil }
    guard let text = event.happening.text else { return nil }
    return petitionCase(id)?.thread.last { $0.at == event.at && $0.content.asText == text }
  }

  /// What the sender has told of themselves and in which words, by the facts that a record has a line
  /// for.
  package func sender(of record: Case) -> [(fact: Fact, value: String?)] {
    Sender.identity.map { ($0, record.isOpened ? record.words(for: $0) : nil) }
  }

  /// What of an event may be told: letters that come to a petition that is not on the desk wait there.
  package func mayShowText(of event: Event) -> Bool {
    guard let id = event.petition, let record = petitionCase(id) else { return true }
    return sight(of: record) == .desk
  }
}

extension Shift {
  /// Who wrote a letter.
  package func name(of author: LetterAuthor) -> Phrase {
    switch author {
    case .citizen: SenderKind.person.title
    case .officer: Phrase("Bạn", "You")
    case .leader: Phrase("Lãnh đạo", "Leader")
    case .portal: Phrase("Cổng Dịch vụ công", "The portal")
    case .unit(let unit): name(of: unit)
    case .hub: Phrase("Đầu mối", "The hub")
    case .drafter: Phrase("Chuyên viên", "Officer")
    case .draft(1): Phrase("DỰ THẢO chờ ký", "DRAFT to be signed")
    case .draft(let version):
      Phrase("DỰ THẢO chờ ký, lần \(version)", "DRAFT to be signed, version \(version)")
    }
  }

  /// A unit's name; names stay Vietnamese in every language.
  package func name(of unit: UnitID) -> Phrase {
    Phrase(verbatim: scenario.units.unit(unit)?.name ?? unit.text)
  }
}

/// The catalogue of what stands over a text in the file.
private enum SightTexts {
  static func ownDraft(_ approval: Approval) -> Phrase {
    switch approval {
    case .notAsked: Phrase("Dự thảo của bạn, chưa trình", "Your draft, not submitted")
    case .awaited: Phrase("Dự thảo của bạn, chờ duyệt", "Your draft, with the leader")
    case .denied: Phrase("Dự thảo của bạn, bị trả lại", "Your draft, returned")
    case .given: Phrase("Dự thảo của bạn, đã duyệt, chưa gửi", "Your draft, approved, not sent")
    }
  }
}

/// Whom in the office a note went to.
private enum OfficeAddressee {
  case unit(UnitID)
  /// Who wrote a draft that was rejected for these faults.
  case drafter([DraftFault])
}

/// What an officer wrote to somebody in the office.
private struct OfficeNote {
  let at: Instant
  let addressee: OfficeAddressee
  let text: String
}

extension Case {
  /// What went to units and drafters, in the order of writing: with a forwarding, a question, an
  /// answer that was sent back, a draft that was rejected, or to remind them.
  fileprivate var notesInOffice: [OfficeNote] {
    var holder: UnitID?
    return history.compactMap { event in
      if case .forwarded(let unit, _) = event.happening { holder = unit }
      guard let (addressee, text) = event.happening.noteInOffice(holding: holder), !text.isEmpty
      else { return nil }
      return OfficeNote(at: event.at, addressee: addressee, text: text)
    }
  }
}

extension Happening {
  /// What an officer wrote to another unit or to who drafted, and to which, while one may hold the
  /// petition.
  fileprivate func noteInOffice(
    holding holder: UnitID?
  ) -> (addressee: OfficeAddressee, note: String)? {
    switch self {
    case .forwarded(let unit, let note), .returned(let unit, let note),
      .reportedUp(let unit, let note), .consulted(let unit, let note, _):
      (.unit(unit), note)
    case .sentBack(_, let note), .reminded(let note): holder.map { (.unit($0), note) }
    case .rejected(let faults, let note, _): (.drafter(faults), note)
    default: nil
    }
  }
}

extension Letter {
  /// What the letter says; a picture is described in the reader's language.
  package func text(_ language: Language) -> String {
    switch content {
    case .text(let text): text
    case .attachment(let attachment):
      "[\(attachment.kind.name[language])] \(attachment.what[language])"
    }
  }
}
