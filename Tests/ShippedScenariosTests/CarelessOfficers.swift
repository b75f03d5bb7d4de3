import Petitions
import Randomness
import Scenarios
import Shifts
import Simulation
import WorkCalendar

extension CarelessOfficer {
  /// The ways to work a shift without reading that nobody may pass with.
  static let all: [CarelessOfficer] = letters + decisions + refusals + others + handling + approval

  /// Everything is feedback for one district; they differ in what they write.
  private static let letters: [CarelessOfficer] = [
    toOneUnit("one courteous letter to all") { _, _, _ in CarelessLetters.courteous },
    toOneUnit("a list of keywords") { _, _, _ in CarelessLetters.keywords },
    toOneUnit("a template filled with x") { _, shift, _ in CarelessLetters.filledTemplate(of: shift)
    },
    toOneUnit("the sender's own words") { record, _, _ in record.words(of: .citizen) },
    toOneUnit("“Ok.” to everybody") { _, _, _ in "Ok." },
    toOneUnit("insults") { _, _, _ in CarelessLetters.insulting },
    toOneUnit("English") { _, _, _ in CarelessLetters.english },
    toOneUnit("asks for money") { _, _, _ in CarelessLetters.corrupt },
    toOneUnit("promises everything") { _, _, _ in CarelessLetters.promising },
    toOneUnit("invents facts") { _, _, _ in CarelessLetters.invented },
    toOneUnit("syllables by chance") { _, _, generator in CarelessLetters.syllables(&generator) },
    toOneUnit("what the unit answered, or the courteous letter") { record, _, _ in
      record.thread.last { $0.author != .citizen && $0.author != .officer }?.content.asText
        ?? CarelessLetters.courteous
    },
    CarelessOfficer(
      "“Ok.”, then the leader's reasons", mode: .practice, waitsForUnit: true,
      answer: { _, _, _ in "Ok." }, rewrite: CarelessLetters.reasons,
      begin: { _, shift, _ in
        [
          .classify(.feedback), .accept,
          .forward(to: shift.oneDistrict, note: CarelessLetters.note),
        ]
      }),
    toOneUnit("the last letter written, again", end: publishingAll) { _, shift, _ in
      shift.events.compactMap { event -> String? in
        guard case .replied(let text) = event.happening else { return nil }
        return text
      }.last ?? CarelessLetters.courteous
    },
  ]

  /// The letter is one and courteous; they differ in what they decide.
  private static let decisions: [CarelessOfficer] = [
    CarelessOfficer("kind and unit by chance", waitsForUnit: true, answer: courteous) {
      _, shift, generator in
      [
        .classify(generator.one(of: PetitionKind.allCases)), .accept,
        .forward(to: generator.one(of: shift.unitsInForce), note: CarelessLetters.note),
      ]
    },
    CarelessOfficer("every kind, one after the other", waitsForUnit: true, answer: courteous) {
      _, shift, _ in
      PetitionKind.allCases.map { .classify($0) } + [
        .classify(.feedback), .accept, .forward(to: shift.oneDistrict, note: CarelessLetters.note),
      ]
    },
    CarelessOfficer("unit after unit", waitsForUnit: true, answer: courteous) {
      _, shift, generator in
      let units = (0..<6).map { _ in generator.one(of: shift.unitsInForce) }
      return [.classify(.feedback), .accept]
        + units.map { .forward(to: $0, note: CarelessLetters.note) }
    },
    CarelessOfficer("the first unit that the letter names", waitsForUnit: true, answer: courteous) {
      record, shift, _ in
      [
        .classify(.feedback), .accept,
        .forward(to: shift.unitNamed(by: record) ?? shift.oneDistrict, note: CarelessLetters.note),
      ]
    },
    CarelessOfficer("asks everybody everything", waitsForUnit: true, answer: courteous) {
      _, shift, _ in
      [
        .ask(facts: Fact.allCases, text: "Xin cho biết thêm."), .classify(.feedback), .accept,
        .forward(to: shift.oneDistrict, note: CarelessLetters.note),
      ]
    },
    CarelessOfficer("asks with nothing but a question mark", waitsForUnit: true, answer: courteous)
    {
      _, shift, _ in
      [
        .ask(facts: [.name, .phone, .address], text: "?"), .classify(.feedback), .accept,
        .forward(to: shift.oneDistrict, note: "?"),
      ]
    },
    CarelessOfficer("answers at once, asks no unit", answer: courteous) { _, _, _ in
      [.classify(.feedback), .accept]
    },
    CarelessOfficer("everything is an inquiry, answered at once", answer: courteous) { _, _, _ in
      [.classify(.inquiry), .accept]
    },
    CarelessOfficer("everything is urgent", waitsForUnit: true, answer: courteous) { _, shift, _ in
      [
        .markUrgent, .classify(.feedback), .accept,
        .forward(to: shift.oneDistrict, note: CarelessLetters.note),
      ]
    },
  ]

  private static let refusals: [CarelessOfficer] = [
    refusing("refuses all as spam", .spam, .spam, "Tin rác."),
    refusing("refuses all as not ours", .outOfScope, .outOfScope, CarelessLetters.notOurs),
    refusing(
      "refuses all as complaints", .complaint, .complaintProcedure, CarelessLetters.complaints),
    refusing(
      "refuses all as denunciations", .denunciation, .denunciationProcedure,
      CarelessLetters.denouncing),
    CarelessOfficer("refuses by chance") { _, _, generator in
      let reason = generator.one(of: DeclineReason.allCases)
      return [
        .classify(generator.one(of: PetitionKind.allCases)),
        .decline(reason: reason, text: CarelessLetters.notOurs),
      ]
    },
  ]

  private static let others: [CarelessOfficer] = [
    CarelessOfficer("opens everything and goes home") { _, _, _ in [] },
    CarelessOfficer("opens, takes in and goes home") { _, _, _ in [.classify(.feedback), .accept] },
    CarelessOfficer("merges everything into the first") { record, shift, _ in
      guard let first = shift.cases.first?.id, first != record.id else {
        return [.classify(.feedback), .accept]
      }
      return [.classify(.feedback), .merge(into: first)]
    },
    CarelessOfficer("splits everything", answer: courteous) { _, _, _ in
      [.split(text: CarelessLetters.courteous), .classify(.feedback), .accept]
    },
    CarelessOfficer("presses every key by chance", answer: courteous, end: leaving) {
      _, shift, generator in
      let all: [Action] = [
        .accept, .markUrgent, .note(text: "Đã xem."), .flag(text: "Khó."),
        .classify(generator.one(of: PetitionKind.allCases)),
        .ask(facts: [generator.one(of: Fact.allCases)], text: CarelessLetters.courteous),
        .forward(to: generator.one(of: shift.unitsInForce), note: ""),
        .split(text: CarelessLetters.courteous), .remind(text: "Đề nghị sớm trả lời."),
      ]
      return (0..<10).map { _ in generator.one(of: all) }
    },
  ]

  /// At the desk that handles; the letter is one and courteous.
  private static let handling: [CarelessOfficer] = [
    CarelessOfficer("returns everything") { _, shift, generator in
      [.return(to: generator.one(of: shift.unitsInForce), note: CarelessLetters.note)]
    },
    CarelessOfficer("reports everything up") { _, _, _ in
      [.reportUp(to: "ubnd-thanh-pho", note: CarelessLetters.note)]
    },
    CarelessOfficer("consults by chance", waitsForUnit: true, answer: unitsWords) {
      _, shift, generator in
      [.accept]
        + (0..<3).map { _ in
          .consult(generator.one(of: shift.unitsInForce), question: CarelessLetters.note)
        }
    },
    CarelessOfficer("keeps every rule", answer: unitsWords) { _, _, _ in
      [.accept, .assess(Assessment(failed: [], conclusion: .keep))]
    },
    CarelessOfficer("finds every fault in every rule", answer: unitsWords) { _, _, _ in
      [.accept, .assess(Assessment(failed: Criterion.allCases, conclusion: .propose))]
    },
    CarelessOfficer("finds every rule inconsistent", answer: unitsWords) { _, _, _ in
      [.accept, .assess(Assessment(failed: [.consistency], conclusion: .propose))]
    },
    CarelessOfficer("gathers everything", answer: courteous) { _, _, _ in
      [.accept, .assess(Assessment(failed: [], conclusion: .collect))]
    },
    CarelessOfficer("assesses by chance", answer: unitsWords) { _, _, generator in
      let assessment = Assessment(
        failed: [generator.one(of: Criterion.allCases)],
        conclusion: generator.one(of: Conclusion.allCases))
      return [.accept, .assess(assessment)]
    },
  ]

  /// At the desk that approves; signing all is what everybody else does there.
  private static let approval: [CarelessOfficer] =
    [
      CarelessOfficer("finds every fault in every draft") { _, _, _ in
        [.reject(faults: DraftFault.readable, text: CarelessLetters.note)]
      },
      CarelessOfficer("finds a fault by chance") { _, _, generator in
        [.reject(faults: [generator.one(of: DraftFault.readable)], text: CarelessLetters.note)]
      },
      CarelessOfficer("signs or rejects by chance") { _, _, generator in
        let reject = Action.reject(
          faults: [generator.one(of: DraftFault.readable)], text: CarelessLetters.note)
        return [generator.one(of: [.approve, reject])]
      },
    ]
    + DraftFault.readable.map { fault in
      CarelessOfficer("finds every draft to be: \(fault.rawValue)") { _, _, _ in
        [.reject(faults: [fault], text: CarelessLetters.note)]
      }
    }

  /// What somebody else wrote last, passed on.
  private static let unitsWords: @Sendable (Case, Shift, inout SeededGenerator) -> String = {
    record, _, _ in
    record.thread.last { $0.author != .citizen && $0.author != .officer }?.content.asText
      ?? CarelessLetters.courteous
  }

  /// Takes everything for feedback and sends it to one district.
  private static func toOneUnit(
    _ name: String,
    end: @escaping @Sendable (Case, Shift) -> [Action] = publishing,
    _ answer: @escaping @Sendable (Case, Shift, inout SeededGenerator) -> String
  ) -> CarelessOfficer {
    CarelessOfficer(name, waitsForUnit: true, answer: answer, end: end) { _, shift, _ in
      [.classify(.feedback), .accept, .forward(to: shift.oneDistrict, note: CarelessLetters.note)]
    }
  }

  private static func refusing(
    _ name: String, _ kind: PetitionKind, _ reason: DeclineReason, _ text: String
  ) -> CarelessOfficer {
    CarelessOfficer(name) { _, _, _ in [.classify(kind), .decline(reason: reason, text: text)] }
  }

  private static let courteous: @Sendable (Case, Shift, inout SeededGenerator) -> String = {
    _, _, _ in CarelessLetters.courteous
  }
}

extension Shift {
  fileprivate var unitsInForce: [UnitID] {
    scenario.units.units(inForceOn: now.date).map(\.id)
  }

  /// A unit that takes whatever is sent to it: the first below the city.
  fileprivate var oneDistrict: UnitID {
    let units = scenario.units.units(inForceOn: now.date)
    return units.first { $0.level == .district || $0.level == .commune }?.id ?? "ubnd-thanh-pho"
  }

  /// The first unit of which the name stands in the sender's letters.
  fileprivate func unitNamed(by record: Case) -> UnitID? {
    let words = record.words(of: .citizen).lowercased()
    return scenario.units.units(inForceOn: now.date).first { unit in
      ([unit.name] + unit.otherNames).contains { words.contains($0.lowercased()) }
    }?.id
  }
}

extension Case {
  fileprivate func words(of author: LetterAuthor) -> String {
    thread.filter { $0.author == author }.map(\.content.asText).joined(separator: "\n")
  }
}
