package import Petitions
import Scenarios
package import Simulation
package import Wording

// The trainee's own time for one petition: how much is left, when that is told, and what follows.

extension Shift {
  /// What is left of the trainee's own time for a petition; nothing where it has no limit, or where
  /// the petition is closed.
  package func deskTimeLeft(of record: Case) -> Int64? {
    guard let limit = scenario.time.limits.petitionMilliseconds, !record.isClosed else {
      return nil
    }
    return max(0, limit - record.deskMilliseconds)
  }

  /// What is left for the petition on the desk, once that is so little that it has to be in sight.
  package var countdown: Countdown? {
    guard let id = simulation.onDesk, let record = petitionCase(id),
      let left = deskTimeLeft(of: record), left > 0, left <= Countdown.shownFrom
    else { return nil }
    return Countdown(petition: id, milliseconds: left)
  }

  /// The warning that is due when the time of the petition on the desk has run from one reading to
  /// another: each once, since that time never runs back.
  func timeWarning(since before: Countdown?) -> Phrase? {
    guard let before, before.petition == simulation.onDesk,
      let left = petitionCase(before.petition).flatMap(deskTimeLeft), left > 0,
      let passed = Countdown.warnings.first(where: { left <= $0 && before.milliseconds > $0 })
    else { return nil }
    let isWaiting = petitionCase(before.petition).map { Progress($0).isWithOthers } ?? false
    return isWaiting
      ? PetitionTimeTexts.warningWhileWaiting(before.petition, passed)
      : PetitionTimeTexts.warning(before.petition, passed)
  }

  /// The time of the petition on the desk, however much there is.
  var deskReading: Countdown? {
    guard let id = simulation.onDesk, let left = petitionCase(id).flatMap(deskTimeLeft) else {
      return nil
    }
    return Countdown(petition: id, milliseconds: left)
  }

  /// Why something cannot be done to a petition, with what follows from that.
  package func words(for refusal: Refusal, of verb: Verb, on petition: PetitionID) -> Phrase {
    switch refusal {
    case .petitionTimeUsedUp: PetitionTimeTexts.usedUp(petition)
    case .notForThisRole: PetitionTimeTexts.notForThisRole(verb)
    default: refusal.phrase
    }
  }

  /// The same where a face can lead on: whoever opens the petition on the desk once more wants the next one
  /// that waits for them.
  package func words(
    for refusal: Refusal, of verb: Verb, on petition: PetitionID,
    leading: (PetitionID) -> Phrase
  ) -> Phrase {
    guard refusal == .alreadyOpen, let next = nextToWork(after: petition) else {
      return words(for: refusal, of: verb, on: petition)
    }
    return PetitionTimeTexts.openAlready(leading(next))
  }
}

/// What is left of the trainee's own time for a petition.
package struct Countdown: Hashable, Sendable {
  package let petition: PetitionID
  package let milliseconds: Int64

  /// The times left at which a warning is given, the shortest first.
  static let warnings: [Int64] = [30_000, 120_000]
  /// From this on it is in sight all the time.
  static let shownFrom: Int64 = 120_000

  /// As a clock shows it: "1:32".
  package var clock: String {
    // Rounded up: it shows 0:00 when nothing is left and not before.
    let seconds = (milliseconds + 999) / 1000
    let rest = seconds % 60
    return "\(seconds / 60):\(rest < 10 ? "0" : "")\(rest)"
  }

  /// "#01 còn 1:32".
  package var phrase: Phrase {
    Phrase("#\(petition) còn \(clock)", "#\(petition) \(clock) left")
  }
}

/// The catalogue of what is said of a petition's time.
package enum PetitionTimeTexts {
  static func openAlready(_ leading: Phrase) -> Phrase {
    Phrase(
      "Phản ánh này đang ở trên bàn rồi; \(leading.vietnamese) đang cần bạn.",
      "This petition is on the desk already; \(leading.english), which needs you.")
  }

  static func warning(_ id: PetitionID, _ milliseconds: Int64) -> Phrase {
    let left = ShiftTexts.minutes(milliseconds)
    return Phrase(
      "Chỉ còn \(left.vietnamese) cho #\(id); hết thì không làm gì thêm được.",
      "Only \(left.english) left for #\(id); then nothing more can be done.")
  }

  /// What helps where nobody but others can go on: the clock runs for what lies on the desk.
  static func warningWhileWaiting(_ id: PetitionID, _ milliseconds: Int64) -> Phrase {
    let left = ShiftTexts.minutes(milliseconds)
    return Phrase(
      "#\(id) còn \(left.vietnamese); đang chờ: mở tin khác là dừng.",
      "#\(id) has \(left.english) left; waiting: open another to stop it.")
  }

  static func usedUp(_ id: PetitionID) -> Phrase {
    Phrase(
      "Hết thời gian dành cho #\(id); không làm gì thêm được với tin này.",
      "The time for #\(id) is used up; nothing more can be done with it.")
  }

  /// What becomes of a text that was being written when the time ended.
  package static func textKept(_ id: PetitionID) -> Phrase {
    Phrase(
      "Hết giờ cho #\(id); phần đang viết được giữ để xem lại, không gửi được.",
      "The time for #\(id) is over; your text is kept to read, and cannot be sent.")
  }

  static func notForThisRole(_ verb: Verb) -> Phrase {
    Phrase(
      "Vị trí này không có thẩm quyền: \(verb.name.vietnamese).",
      "Your role may not do this: \(verb.name.english).")
  }
}
