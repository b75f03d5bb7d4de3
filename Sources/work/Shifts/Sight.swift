package import Petitions
import Scenarios
package import Simulation
package import Wording

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

  /// The letters of a petition, which are read on the desk alone, with what went to units.
  package func letters(of record: Case) -> [Letter] {
    guard sight(of: record) == .desk else { return [] }
    var letters = record.thread
    for event in record.history {
      guard let (_, note) = event.happening.noteToUnit, !note.isEmpty else { continue }
      let place = letters.firstIndex { $0.at > event.at } ?? letters.count
      letters.insert(Letter(at: event.at, author: .officer, content: .text(note)), at: place)
    }
    return letters
  }

  /// Who a letter is from and, where it went to a unit, to whom.
  package func heading(of letter: Letter, in record: Case) -> Phrase {
    let name = name(of: letter.author)
    guard letter.author == .officer, let unit = addressee(of: letter, in: record) else {
      return name
    }
    let addressee = self.name(of: unit)
    return Phrase(
      "\(name.vietnamese) gửi \(addressee.vietnamese)", "\(name.english) to \(addressee.english)")
  }

  private func addressee(of letter: Letter, in record: Case) -> UnitID? {
    for event in record.history where event.at == letter.at {
      if let (unit, note) = event.happening.noteToUnit, letter.content == .text(note) {
        return unit
      }
    }
    return nil
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
    case .citizen: Phrase("Công dân", "Citizen")
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

extension Happening {
  /// What an officer wrote to another unit, and to which.
  fileprivate var noteToUnit: (unit: UnitID, note: String)? {
    switch self {
    case .forwarded(let unit, let note), .returned(let unit, let note),
      .reportedUp(let unit, let note), .consulted(let unit, let note, _):
      (unit, note)
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
