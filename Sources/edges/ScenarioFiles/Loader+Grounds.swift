import Petitions
import Scenarios
import Wording
import WorkCalendar

extension Loader {
  /// From what the right unit of a petition follows; what the list cannot tell is not held against it.
  func readGrounds(_ fields: Fields, _ circumstances: Circumstances) -> RoutingGrounds {
    let topic = fields.read(TruthFormat.topic) { field in
      guard let pack = circumstances.units else { return field.identifier().map { TopicID($0) } }
      return readTopicReference(field, pack.topics)
    }
    let place = fields.read(TruthFormat.place) { field -> UnitID? in
      let place = readUnitReference(field, circumstances)
      if let place, let unit = circumstances.units?.unit(place), !unit.level.isLocal {
        field.complain(.placeIsNone(unit))
      }
      return place
    }
    let about = fields.read(TruthFormat.about) { readUnitReference($0, circumstances) }
    let noUnit = fields.read(TruthFormat.noUnit) { field -> Phrase? in
      if let unit = fields[TruthFormat.unit] { unit.complain(.unitAndNoUnit) }
      return field.phrase()
    }
    return RoutingGrounds(topic: topic, place: place, about: about, noUnit: noUnit)
  }

  /// Holds the unit that the truth names against the one that follows from its grounds.
  ///
  /// A pack without topics was written before the proof, and attempts keep such packs.
  func reportRouting(_ fields: Fields, _ truth: GroundTruth, _ context: PetitionContext) {
    let circumstances = context.circumstances
    guard let pack = circumstances.units, !pack.topics.isEmpty,
      let date = circumstances.date
    else { return }
    // What is unknown or out of its time has been told already, and would be told here once more.
    let named = [truth.road.unit, truth.road.grounds.about].compactMap { $0 }
    let topic = truth.road.grounds.topic
    guard named.allSatisfy({ pack.unit($0)?.isInForce(on: date) ?? false }),
      topic.map({ pack.topic($0) != nil }) ?? true
    else { return }
    // Without the place that was meant, every unit of its level would look right.
    if fields[TruthFormat.place] != nil, truth.road.grounds.place == nil { return }
    let unit = fields[TruthFormat.unit]
    switch pack.routingProof(of: truth, on: date) {
    case .proved, .excused: return
    case .noGrounds: unit?.complain(.rightUnitUnproved)
    // A unit that was written and could not be read has been told of already.
    case .noReason: if unit == nil { fields.complain(.unitAbsentWithoutReason) }
    case .notFound: unit?.complain(.rightUnitNotFound(on: date))
    case .several(let found):
      unit?.complain(.rightUnitsSeveral(found, in: truth.road.grounds.place))
    case .differs(let found): unit?.complain(.rightUnitDiffers(found))
    case .authorityDiffers(let found):
      fields[TruthFormat.authority]?.complain(.authorityDiffers(found))
    }
  }
}
