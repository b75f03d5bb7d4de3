import Petitions
package import Scenarios
package import WorkCalendar

/// Where and when a petition of a pattern happens: the invented wards as a list of units has them on a day.
package struct PatternSetting: Sendable {
  /// A ward that does not exist, and whom it answers to.
  struct Ward {
    let id: UnitID
    /// The name behind "UBND".
    let name: String
    let plainName: String
    let street: String
    let plainStreet: String
    let superior: AgencyUnit

    /// The name of the superior in a sentence.
    var superiorName: String {
      superior.name.hasSuffix(" Hà Nội")
        ? String(superior.name.dropLast(" Hà Nội".count)) : superior.name
    }

    /// What of an address stands behind the street.
    var district: String {
      superior.level == .district ? String(superior.name.dropFirst("UBND ".count)) : "Hà Nội"
    }
  }

  private static let known: [(name: String, plain: String, street: String, plainStreet: String)] = [
    ("phường Tân Lệ", "phuong tan le", "ngõ Giếng Mơ", "ngo gieng mo"),
    ("phường Cầu Sen", "phuong cau sen", "phố Bến Vôi", "pho ben voi"),
    ("phường Yên Hạc", "phuong yen hac", "phố Lò Mứt", "pho lo mut"),
  ]
  private static let ministryID = UnitID("bo-tai-chinh")
  private static let feesID = TopicID("muc-phi-le-phi")

  /// The day of the petition.
  let date: CivilDate
  let calendar: WorkingCalendar
  let wards: [Ward]
  /// Who issues the fees that a proposal is about.
  let ministry: AgencyUnit
  let fees: TopicID

  /// The setting on a day; nothing where the list of units knows none of the invented wards, or not who issues fees.
  package init?(date: CivilDate, units: UnitPack, calendar: WorkingCalendar) {
    let present = units.units(inForceOn: date)
    wards = Self.known.compactMap { known in
      let name = "UBND \(known.name)"
      let unit = present.first { $0.level == .commune && $0.name.hasPrefix(name) }
      guard let unit, let superior = unit.parent.flatMap(units.unit), superior.isInForce(on: date)
      else { return nil }
      return Ward(
        id: unit.id, name: known.name, plainName: known.plain, street: known.street,
        plainStreet: known.plainStreet, superior: superior)
    }
    let ministry = present.first { $0.id == Self.ministryID }
    guard !wards.isEmpty, let ministry, units.topic(Self.feesID) != nil else { return nil }
    self.date = date
    self.calendar = calendar
    self.ministry = ministry
    fees = Self.feesID
  }

  func ward(of person: PatternPerson) -> Ward { wards[person.number % wards.count] }

  /// The working day that many working days before the day.
  func workingDay(before count: Int) -> CivilDate {
    var (date, left) = (date, count)
    while left > 0, date > calendar.covers.lowerBound {
      date = date.advanced(byDays: -1)
      if calendar.isWorkingDay(date) { left -= 1 }
    }
    return date
  }

  /// The working day after the day; the day itself where the calendar ends.
  var nextWorkingDay: CivilDate { calendar.workingDay(1, after: date) ?? date }
}

/// A petition that another one repeats.
package struct RepeatedPetition: Sendable {
  let id: PetitionID
  let arrives: Instant
  let name: String
  let phone: String
  let subject: String
  let matter: Matter
  let authority: Authority
  let about: UnitID?
  let keepFrom: [UnitID]
  let unitName: String?
}
