import Petitions
import ScenarioFiles
import Scenarios
import Scoring
import Shifts
import Simulation
import Testing

private let library = ScenarioLibrary(
  root: #filePath.split(separator: "/").dropLast(3).reduce("") { "\($0)/\($1)" } + "/scenarios")

/// An officer who decides a petition as its model does, writes “Ok.” to the sender, and then whatever the
/// leader says that is missing, in practice, where leaders say most.
private struct EchoingOfficer {
  private var shift: Shift
  private let petition: ScriptedPetition

  init(_ petition: ScriptedPetition, of scenario: Scenario) {
    self.petition = petition
    shift = Shift(
      OpenedShift(
        attempt: "1", mode: .practice, scenario: scenario.with([petition]), events: [],
        elapsedMilliseconds: 0))
    _ = shift.take(.tick, elapsedMilliseconds: 0)
  }

  private var record: Case? { shift.petitionCase(petition.id) }

  /// Works the petition, and gives the score of the shift in percent.
  mutating func work() -> Int {
    wait { $0.petitionCase($1) != nil }
    for step in petition.model {
      switch step {
      case .act(.draft): act(.draft(text: "Ok."))
      case .act(let action): act(action)
      case .await(.approval):
        // Once more than the leader returns what only leaves something out.
        for _ in 0...Simulation.draftReturnsMaximum {
          wait { $0.petitionCase($1)?.approval != .awaited }
          guard let record, record.approval == .denied else { break }
          act(.draft(text: CarelessLetters.reasons(on: record)))
          act(.submit)
        }
        wait { $0.petitionCase($1)?.approval != .awaited }
      case .await(.unit): wait { $0.petitionCase($1)?.hasUnitAnswered == true }
      case .await(.citizen): wait { !$0.simulation.isAnswering($1) }
      case .await(.redraft): break
      case .wait: _ = shift.take(.wait, elapsedMilliseconds: 0)
      }
    }
    _ = shift.take(.finish, elapsedMilliseconds: 0)
    return Scoring.scorecard(of: shift.scenario, events: shift.events).percent
  }

  private mutating func act(_ action: Action) {
    _ = shift.take(.act(action, on: petition.id), elapsedMilliseconds: 0)
  }

  private mutating func wait(until isTime: (Shift, PetitionID) -> Bool) {
    while !shift.isClosed, !isTime(shift, petition.id) {
      _ = shift.take(.wait, elapsedMilliseconds: 0)
    }
  }
}

@Suite struct `What a leader says of a draft` {
  @Test(arguments: [
    ("ngay-dau", "01"), ("ngay-dau", "02"), ("hop-thu-zalo", "02"), ("hop-thu-zalo", "06"),
    ("nam-ngay", "01"), ("nam-ngay", "03"),
  ])
  func `is no letter to the sender`(id: ScenarioID, number: PetitionID) throws {
    let scenario = try #require(library.load(id).scenario)
    let petition = try #require(scenario.petition(number))
    var officer = EchoingOfficer(petition, of: scenario)

    let percent = officer.work()

    #expect(percent < scenario.passMark)
  }
}
