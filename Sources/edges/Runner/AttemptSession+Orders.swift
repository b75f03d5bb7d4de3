package import Courses
import Petitions
import Scenarios
import Shifts
import Simulation
import Storage
import WorkCalendar

extension AttemptSession {
  /// What an instructor has ordered since this was asked last.
  ///
  /// A store that cannot be read now is asked again: nobody's shift ends for that.
  package mutating func newOrders() -> [GivenOrder] {
    guard var inbox else { return [] }
    defer { self.inbox = inbox }
    do throws(StorageError) {
      return try inbox.take()
    } catch {
      return []
    }
  }

  /// The inbox of an attempt that belongs to a course; orders up to a line of its ledger are not for it,
  /// or were carried out.
  func inbox(of id: AttemptID, after line: Int) throws(ArchiveError) -> OrderInbox? {
    guard let store = archive.store as? any CourseStore else { return nil }
    do throws(StorageError) {
      return try store.place(of: id).map { OrderInbox(store, $0, after: line) }
    } catch {
      throw .storage(error)
    }
  }

  /// What orders came to that were given while nobody was at the desk, each at its moment of the clock.
  static func catchUp(
    _ shift: inout Shift, _ clock: inout AwayClock, _ orders: [GivenOrder], bookmark: String?
  ) -> [Event] {
    var events: [Event] = []
    for given in orders where !shift.isClosed {
      clock.move(toWall: given.at.unixMilliseconds)
      let reading = clock.elapsedMilliseconds
      if shift.endsTime(by: reading) {
        events += shift.handIn(ScratchTexts(bookmark: bookmark), by: reading)
      }
      events +=
        shift.take(
          .ordered(given.order, number: given.number), elapsedMilliseconds: reading
        ).events
      clock.isPaused = shift.simulation.isPaused
    }
    clock.moveToNow()
    return events
  }
}

extension Presence {
  /// Where somebody is who works a shift.
  init(_ shift: Shift, quietMilliseconds: Int64) {
    let simulation = shift.simulation
    self.init(
      simulation.isPaused ? .paused : .working, petition: simulation.onDesk,
      leftMilliseconds: simulation.remainingMilliseconds, quietMilliseconds: quietMilliseconds)
  }

  /// The same place, after its trainee has gone.
  var left: Presence {
    Presence(
      .left, petition: petition, leftMilliseconds: leftMilliseconds,
      quietMilliseconds: quietMilliseconds)
  }
}
