package import Petitions
import Scenarios
import Scoring
import Simulation
package import Wording
import WorkCalendar

// What an officer should know once something is done, beside that it is.

extension Shift {
  /// That the unit that was just asked will answer too late, and when; or that nothing is left to be
  /// done, with what a face takes to end the shift.
  package func aftermath(of event: Event, finishing: Phrase) -> Phrase? {
    guard let id = event.petition, let record = petitionCase(id), !isClosed else { return nil }
    switch event.happening {
    case .forwarded, .consulted, .sentBack: return appointment(after: event, on: id)
    default: break
    }
    guard record.isClosed, remainder.isNone else { return nil }
    if scenario.role == .approval { return AftermathTexts.allSigned(finishing) }
    let canPublish = cases.contains {
      $0.isWorthPublishing && simulation.refusal(of: Verb.publish, on: $0.id) == nil
    }
    return canPublish
      ? AftermathTexts.closedButUnpublished(finishing) : AftermathTexts.allClosed(finishing)
  }

  /// When a unit will answer for whose answer that is too late.
  ///
  /// Nothing where it comes in time: else silence would tell at once of a unit that never answers.
  private func appointment(after event: Event, on id: PetitionID) -> Phrase? {
    guard let at = simulation.answerPromised(after: event) else { return nil }
    let due = deadlines.nearest(of: id)?.deadline.due
    let closing = scenario.workingDates.last.flatMap { scenario.calendar.closing(ofDay: $0) }
    let appointment = AftermathTexts.appointment(at, words(for: at))
    if let closing, at >= closing { return appointment + AftermathTexts.afterShift }
    if let due, at > due { return appointment + AftermathTexts.afterDue }
    return nil
  }
}

/// The catalogue of what is said once something is done.
private enum AftermathTexts {
  static let afterShift = Phrase(", sau lúc hết ca", ", after the end of the shift")
  static let afterDue = Phrase(", sau hạn của phản ánh", ", after its deadline")

  /// At a time of this day, or on another day.
  static func appointment(_ at: Instant, _ moment: Phrase) -> Phrase {
    let when = (moment.english == at.clock ? "at " : "on ") + moment.english
    return Phrase("đơn vị hẹn trả lời \(moment.vietnamese)", "the unit will answer \(when)")
  }

  static func allSigned(_ finishing: Phrase) -> Phrase {
    Phrase("mọi phản ánh đã ký xong; ", "everything is signed; ") + finishing + scorecard
  }

  static func allClosed(_ finishing: Phrase) -> Phrase {
    Phrase("không còn phản ánh mở; ", "no petition is open; ") + finishing + scorecard
  }

  static func closedButUnpublished(_ finishing: Phrase) -> Phrase {
    Phrase(
      "không còn phản ánh mở; công khai nếu cần, rồi ",
      "no petition is open; publish what is due, then ") + finishing
  }

  private static let scorecard = Phrase(", xem bảng điểm", " and see the scorecard")
}
