package import Petitions
package import Scenarios
package import WorkCalendar

/// Something in a scenario that cannot be meant as it is written, found by looking at it alone.
///
/// Playing shows that a handling earns too little; a flaw is why. It stands where it was written.
package struct Flaw: Hashable, Sendable {
  /// The petition that has it; none: the scenario itself.
  package let petition: PetitionID?
  /// The way to it, below the petition or the scenario, by the names of its format.
  package let place: [Step]
  package let cause: Cause

  package init(_ petition: PetitionID?, _ place: [Step], _ cause: Cause) {
    self.petition = petition
    self.place = place
    self.cause = cause
  }

  /// One step of the way to a place in a file.
  package enum Step: Hashable, Sendable {
    case key(String)
    case item(Int)
  }

  package enum Cause: Hashable, Sendable {
    // Steps of the model handling against the truth.
    case forwardsElsewhere(UnitID, right: UnitID?)
    case declinesOtherwise(DeclineReason, right: DeclineReason?)
    case asksNeedlessly([Fact])
    case classifiesOtherwise(PetitionKind, right: PetitionKind)
    case mergesElsewhere(PetitionID, right: PetitionID?)
    case neverEnds(Outcome, by: Verb)
    case awaitsNobody(ModelStep.Awaited)
    case redactsNothing([String])

    // What the world is to do.
    case unitIsSilent
    case comesTooLate(earliest: Instant, closing: Instant)
    case cannotClose(earliest: Instant, closing: Instant)
    case unitNotTurnedTo
    case factKnownFromTheFirst(Fact)

    // The truth against itself and the petition.
    case reasonOfAnotherKind(DeclineReason, PetitionKind)
    case identityIsGiven
    case dataNowhere(String)
    case ratingUpsideDown
    case notKeptFrom(UnitID)
    case mergesIntoMerged(PetitionID)
    case mergesAnotherKind(PetitionID, PetitionKind)

    // What trainees read.
    case namesTheKind(PetitionKind)
    case takesTooLong(seconds: Int, of: Int)
  }
}

extension Flaw.Step: ExpressibleByStringLiteral, ExpressibleByIntegerLiteral {
  package init(stringLiteral name: String) { self = .key(name) }
  package init(integerLiteral place: Int) { self = .item(place) }
}

extension Flaw.Cause {
  /// Whether what play shows of the petition can follow from it: the model is not to be blamed again.
  package var isSeenInPlay: Bool {
    switch self {
    case .forwardsElsewhere, .declinesOtherwise, .asksNeedlessly, .classifiesOtherwise,
      .mergesElsewhere, .neverEnds, .awaitsNobody, .redactsNothing, .unitIsSilent, .comesTooLate,
      .cannotClose, .unitNotTurnedTo, .factKnownFromTheFirst, .reasonOfAnotherKind,
      .identityIsGiven, .dataNowhere, .notKeptFrom, .mergesIntoMerged, .mergesAnotherKind:
      true
    case .ratingUpsideDown, .namesTheKind, .takesTooLong: false
    }
  }
}
