package import Courses
import JSON
import Petitions
package import Sodium
package import Storage
package import WorkCalendar

/// A trainee as a sealed exam knows them: by code and unit, and without a name.
package struct ExamTrainee: Hashable, Sendable {
  package let code: TraineeCode
  package let unit: String
  /// How many attempts at the assignment they had made when the exam was sealed.
  package let made: Int

  package init(code: TraineeCode, unit: String, made: Int) {
    self.code = code
    self.unit = unit
    self.made = made
  }
}

/// A scenario of a sealed exam with all files that it is read from.
package struct ExamScenario: Hashable, Sendable {
  package let name: String
  package let materials: [Material]

  package init(name: String, materials: [Material]) {
    self.name = name
    self.materials = materials
  }

  package var digest: String {
    MaterialSet.digest(of: materials.map { (path: $0.path, digest: $0.digest) })
  }
}

/// What lies under the seal of an exam: the course as far as it concerns it, who may sit it, and its files.
package struct ExamContents: Hashable, Sendable {
  /// The course with this assignment alone, as it was when it was sealed.
  package let course: Course
  package let assignment: Assignment
  package let trainees: [ExamTrainee]
  package let scenarios: [ExamScenario]
  /// Under which a sitting is kept on the machine where it is sat.
  package let keepingKey: SealingKey

  private let records: [CourseRecord]

  /// Takes what an exam needs of a course; nil where the course has no such exam.
  package init?(
    _ assignment: AssignmentID, of course: Course, _ trainees: [ExamTrainee],
    _ scenarios: [ExamScenario], keepingKey: SealingKey = .drawn()
  ) {
    self.init(
      assignment, course.id, Self.records(of: course, for: assignment), trainees, scenarios,
      keepingKey)
  }

  private init?(
    _ assignment: AssignmentID, _ id: CourseID, _ records: [CourseRecord],
    _ trainees: [ExamTrainee], _ scenarios: [ExamScenario], _ keepingKey: SealingKey
  ) {
    guard let course = Course(id: id, ledger: records),
      let assignment = course.assignment(assignment), assignment.mode == .exam,
      !trainees.isEmpty,
      assignment.scenarios.allSatisfy({ name in
        scenarios.contains { $0.name == name }
      })
    else { return nil }
    self.course = course
    self.assignment = assignment
    self.trainees = trainees
    self.scenarios = scenarios
    self.keepingKey = keepingKey
    self.records = records
  }

  /// The trainee of a code, as a course knows them; nil where it is nobody’s.
  package func trainee(_ code: TraineeCode) -> ExamTrainee? {
    trainees.first { $0.code == code }
  }

  package func scenario(_ name: String) -> ExamScenario? {
    scenarios.first { $0.name == name }
  }

  /// What somebody can do now, of whom so many sittings are kept here.
  package func decision(
    for trainee: ExamTrainee, at now: Instant, made: [MadeAttempt]
  ) -> StartDecision {
    let before = (0..<trainee.made).map {
      MadeAttempt(number: 0, assignment: assignment.id, ordinal: $0 + 1, .counts)
    }
    return course.decision(
      for: trainee.code,
      of: Roster([Trainee(code: trainee.code, name: "", unit: trainee.unit)]),
      wanting: assignment.id, at: now, made: before + made)
  }

  /// What a ledger would say of a course that has nothing but this assignment; who judged it is nobody’s
  /// business there.
  private static func records(
    of course: Course, for assignment: AssignmentID
  ) -> [CourseRecord] {
    guard let assigned = course.assignment(assignment) else { return [] }
    var events: [CourseEvent] = [
      .created(course.details, seed: course.seed), .assigned(assigned),
    ]
    for (code, minutes) in course.extraMinutes.sorted(by: { $0.key < $1.key }) {
      events.append(.gaveTime(code, minutes: minutes))
    }
    for scenario in assigned.scenarios {
      guard let mark = course.marks[scenario] else { continue }
      let judges = mark.judges.enumerated().map { place, judge in
        PassMark.Judge(name: "\(place + 1)", estimates: judge.estimates)
      }
      let nameless = PassMark(
        scenario: mark.scenario, petitions: mark.petitions, items: mark.items, judges: judges)
      if let nameless { events.append(.judged(nameless)) }
    }
    events.append(.opened)
    return events.map { CourseRecord(at: course.details.window.opens, by: "", event: $0) }
  }
}

// MARK: - As it lies under the seal

extension ExamContents {
  var payload: Payload {
    var files: [Material] = []
    for file in scenarios.flatMap(\.materials) where !files.contains(where: { $0 == file }) {
      files.append(file)
    }
    return Payload(
      [
        JSONMember("assignment", .text(assignment.id.text)),
        JSONMember("ledger", .array(records.map(\.json))),
        JSONMember(
          "trainees",
          .array(
            trainees.map {
              [
                "code": .text($0.code.text), "unit": .text($0.unit),
                "made": .integer(Int64($0.made)),
              ]
            })),
        JSONMember(
          "scenarios",
          .array(
            scenarios.map { scenario in
              [
                "scenario": .text(scenario.name),
                "files": .array(
                  scenario.materials.compactMap { files.firstIndex(of: $0) }
                    .map { .integer(Int64($0)) }),
              ]
            })),
        JSONMember("keeping", .text(keepingKey.bytes.hex)),
      ], files)
  }

  init?(_ payload: Payload, of course: CourseID) {
    let manifest = payload.manifest
    guard let assignment = manifest["assignment"]?.text.flatMap(AssignmentID.init),
      let ledger = manifest["ledger"]?.array, let trainees = manifest["trainees"]?.array,
      let scenarios = manifest["scenarios"]?.array, trainees.count <= Roster.traineesMaximum,
      scenarios.count <= Assignment.scenariosMaximum,
      let key = manifest["keeping"]?.text.flatMap({ [UInt8](hex: $0) }).flatMap(SealingKey.init)
    else { return nil }
    let records = ledger.compactMap(CourseRecord.init(json:))
    let readTrainees = trainees.compactMap(ExamTrainee.init(json:))
    let readScenarios = scenarios.compactMap { scenario -> ExamScenario? in
      guard let name = scenario["scenario"]?.text, let files = scenario["files"]?.array else {
        return nil
      }
      let materials = files.compactMap { file -> Material? in
        guard let place = file.integer, 0..<Int64(payload.materials.count) ~= place else {
          return nil
        }
        return payload.materials[Int(place)]
      }
      guard materials.count == files.count else { return nil }
      return ExamScenario(name: name, materials: materials)
    }
    guard records.count == ledger.count, readTrainees.count == trainees.count,
      readScenarios.count == scenarios.count
    else { return nil }
    self.init(assignment, course, records, readTrainees, readScenarios, key)
  }
}

extension ExamTrainee {
  fileprivate init?(json: JSONValue) {
    guard let code = json["code"]?.text.flatMap(TraineeCode.init), let unit = json["unit"]?.text,
      let made = json["made"]?.integer, 0...Int64(Assignment.attemptsMaximum) ~= made
    else { return nil }
    self.init(code: code, unit: unit, made: Int(made))
  }
}
