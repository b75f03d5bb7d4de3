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
  /// Reads the journal of a person's attempt without the person.
  ///
  /// Fails where the journal is damaged: what was changed behind the store's back is not to be chained
  /// anew as if it were whole.
  package func journal(
    of id: AttemptID, forgetting person: ForgottenTrainee
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
          lines.append(try JournalHeader(json: json).forgetting(person).json.canonicalText)
          continue
        }
        let cleared = person.clearing(json)
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
}

extension JournalHeader {
  fileprivate func forgetting(_ person: ForgottenTrainee) -> JournalHeader {
    JournalHeader(
      version: version, scenario: scenario, mode: mode, materials: materials,
      terms: terms.map(person.clearing))
  }
}
