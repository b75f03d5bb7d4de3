package import Courses
import JSON
package import Petitions
package import Storage

/// The journal of an attempt as it will be when its course has forgotten whose it was.
package struct ForgottenJournal: Sendable {
  /// Its lines, the header first.
  package let lines: [String]
  package let events: [Event]
  /// In how many lines something was written that told of the person.
  package let clearedCount: Int
}

extension AttemptArchive {
  /// Reads the journal of an attempt without people whom its course is to forget.
  ///
  /// `owner` is the one of them whose it is, if it is. The names of those who are spared are somebody’s of the case as
  /// well, or the writer’s own.
  ///
  /// Fails where the journal is damaged: what was changed behind the store's back is not to be chained
  /// anew as if it were whole.
  package func journal(
    of id: AttemptID, forgetting people: NamedPeople, owner: ForgottenTrainee?,
    sparing: Set<TraineeCode> = []
  ) throws(ArchiveError) -> ForgottenJournal {
    let kept: [JournalLine]
    do throws(StorageError) {
      kept = try store.journal(of: id)
    } catch {
      throw .storage(error)
    }
    var lines: [String] = []
    var events: [Event] = []
    var clearedCount = 0
    do throws(JournalError) {
      for line in kept {
        guard let json = try? JSONValue.parse(line.text) else { throw .badLine(line.sequence) }
        if lines.isEmpty {
          let header = try owner.map { person throws(JournalError) in
            try JournalHeader(json: json).forgetting(person).json.canonicalText
          }
          lines.append(header ?? line.text)
          continue
        }
        let own = owner.map { $0.clearing(json) } ?? json
        let cleared = people.clearingWritten(own, sparing: sparing)
        events.append(try Event(json: cleared))
        // What tells of nobody stays as it was written, byte for byte.
        if cleared != json { clearedCount += 1 }
        lines.append(cleared == json ? line.text : cleared.canonicalText)
      }
    } catch {
      throw .journal(id, error)
    }
    return ForgottenJournal(lines: lines, events: events, clearedCount: clearedCount)
  }

  /// What is half typed in an attempt without people whom its course is to forget; nothing where it names none.
  package func bookmark(
    of id: AttemptID, forgetting people: NamedPeople, sparing: Set<TraineeCode>
  ) throws(ArchiveError) -> [UInt8]? {
    let kept: [UInt8]?
    do throws(StorageError) {
      kept = try store.bookmark(key: AttemptSession.bookmarkKey, of: id)
    } catch {
      throw .storage(error)
    }
    guard let kept, let json = try? JSONValue.parse(String(decoding: kept, as: UTF8.self))
    else { return nil }
    let cleared = people.clearingWritten(json, sparing: sparing)
    return cleared == json ? nil : Array(cleared.canonicalText.utf8)
  }

  /// Puts in the place of what is half typed what names nobody.
  package func keepBookmark(_ bytes: [UInt8], of id: AttemptID) throws(ArchiveError) {
    do throws(StorageError) {
      try store.setBookmark(bytes, key: AttemptSession.bookmarkKey, of: id)
    } catch {
      throw .storage(error)
    }
  }
}

extension JournalHeader {
  fileprivate func forgetting(_ person: ForgottenTrainee) -> JournalHeader {
    JournalHeader(
      version: version, scenario: scenario, mode: mode, materials: materials,
      terms: terms.map(person.clearing))
  }
}
