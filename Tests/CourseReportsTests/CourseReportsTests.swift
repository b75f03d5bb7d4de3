import Attainment
import Documents
import Fixtures
import JSON
import Petitions
import Rules
import Scenarios
import Scoring
import Statistics
import Testing
import Wording
import WorkCalendar

@testable import CourseReports

/// A class of random officers; of the first of them so much waits for a person.
private func results(
  _ count: Int, open: OpenMatters = .none, name: (Int) -> String = { "HV\($0 + 10)" }
) -> ClassResults {
  let scenario = Fixture.scenario()
  return ClassResults(
    scenario,
    (0..<count).map { place in
      let events = RandomShift.events(seed: place, in: scenario)
      return Handling(
        trainee: name(place), startedAt: 1_700_000_000_000 + Int64(place),
        card: Scoring.scorecard(of: scenario, events: events), open: place == 0 ? open : .none,
        of: scenario, events: events)
    })
}

@Suite struct `A class's report` {
  @Test func `says of a small class that it says nothing yet`() {
    let report = ClassReport(results(8))

    for document in [report.document(.vietnamese), report.statistics(.vietnamese)] {
      #expect(document.blocks.contains(.paragraph(ClassSize.tooSmall(8).vietnamese)))
    }
    let text = report.statistics(.english).lines().joined(separator: "\n")
    for word in Sharpness.allCases { #expect(!text.contains(word.phrase.english)) }
    for word in Trust.allCases { #expect(!text.contains(word.phrase.english)) }
  }

  @Test func `has a row for each trainee, petition and rule that was judged`() throws {
    let results = results(32)
    let report = ClassReport(results)

    let trainees = ClassReport.trainees(results, .vietnamese)
    #expect(trainees.rows.count == 32)
    #expect(trainees.rows[0].first == .text("HV10"))
    let person = ClassReport.Person(name: "Lan", unit: "Sở Y tế")
    let named = ClassReport.trainees(results, .vietnamese, ["HV11": person])
    #expect(named.columns.prefix(3).map(\.key) == ["trainee", "name", "unit"])
    #expect(named.rows[0].prefix(3) == [.text("HV10"), .text(""), .text("")])
    #expect(named.rows[1].prefix(3) == [.text("HV11"), .text("Lan"), .text("Sở Y tế")])
    let statistics = report.statistics(.english)
    let tables = statistics.blocks.flatMap { block -> [Table] in
      guard case .section(_, let inner) = block else { return [] }
      return inner.compactMap { if case .table(let table) = $0 { table } else { nil } }
    }
    #expect(tables[0].rows.count == results.scenario.petitions.count)
    #expect(tables[1].rows.count == results.judgedRules.count)
    #expect(!statistics.blocks.contains(.paragraph(ClassSize.tooSmall(32).english)))
  }

  @Test func `is rendered in every form and language`() {
    let report = ClassReport(results(31))

    for language in Language.allCases {
      for document in [report.document(language), report.statistics(language)] {
        #expect(document.lines().count > 20)
        #expect(document.html.contains("<svg"))
        #expect(document.workbook.sheets.count > 4)
        #expect(!document.json.canonicalText.isEmpty)
      }
    }
    #expect(report.document(.vietnamese) == ClassReport(results(31)).document(.vietnamese))
  }

  @Test func `makes hostile names safe wherever they stand`() {
    let hostile = "<script>alert(1)</script>\u{202E}=cmd|' /C calc'!A0"
    let results = results(2) { "\($0)" + hostile }

    let document = ClassReport(results).document(.vietnamese)

    #expect(!document.html.contains("<script>"))
    #expect(!document.html.contains("\u{202E}"))
    let csv = ClassReport.trainees(results, .vietnamese).csv(.vietnamese, .marked)
    #expect(csv.hasPrefix("\u{FEFF}"))
    #expect(!csv.contains("\u{202E}"))
  }

  @Test func `says whose result is provisional, and why`() throws {
    let open = OpenMatters(texts: 1, appeals: 0)
    let report = ClassReport(results(8, open: open))
    let told = try #require(OpenMatters.phrase(ofAttempts: 1))

    for language in Language.allCases {
      for document in [report.document(language), report.statistics(language)] {
        #expect(document.blocks.contains(.paragraph(told[language])), "\(document.title)")
      }
      let rows = ClassReport.trainees(results(8, open: open), language).rows
      #expect(rows[0].last == .text(try #require(open.reason)[language]))
      #expect(rows[1...].allSatisfy { $0.last == .nothing })
    }
    let final = ClassReport(results(8))
    for document in [final.document(.vietnamese), final.statistics(.vietnamese)] {
      #expect(!document.lines().joined().contains("TẠM TÍNH"))
    }
  }

  @Test func `is there for a class of nobody`() {
    let report = ClassReport(results(0))

    #expect(!report.document(.vietnamese).lines().isEmpty)
    #expect(!report.statistics(.english).html.isEmpty)
  }
}

@Suite struct `A trainee's report` {
  @Test func `stands beside the class`() throws {
    let results = results(5)

    let report = try #require(TraineeReport("HV12", in: results))
    let document = report.document(.vietnamese)

    #expect(document.title == "Phiếu kết quả: HV12")
    #expect(document.html.contains("Trung bình lớp"))
    #expect(!document.html.contains("HV11"))
    #expect(TraineeReport("nobody", in: results) == nil)
    let placed = TraineeReport("HV12", in: results) { _ in
      TraineeReport.Place(course: "Lớp 1", assignment: "thi", unit: "Sở Y tế")
    }
    let text = try #require(placed).document(.vietnamese).lines().joined(separator: "\n")
    #expect(text.contains("Lớp: Lớp 1 · bài thi") && text.contains("Đơn vị: Sở Y tế"))
    #expect(text.contains("Bắt đầu: "))
    let named = try #require(TraineeReport("HV12", in: results, named: "Trần Minh"))
    #expect(named.document(.vietnamese).title == "Phiếu kết quả: HV12 · Trần Minh")
  }

  @Test func `says that it is provisional, and why`() throws {
    let open = OpenMatters(texts: 0, appeals: 1)
    let results = results(5, open: open)
    let told = try #require(open.phrase).vietnamese

    let waiting = try #require(TraineeReport("HV10", in: results)).document(.vietnamese)
    let other = try #require(TraineeReport("HV11", in: results)).document(.vietnamese)

    #expect(waiting.blocks.contains(.paragraph(told)) && waiting.html.contains(told))
    #expect(!other.html.contains("TẠM TÍNH"))
  }
}

@Suite struct `A report of what was learned` {
  @Test func `counts who did not come again, and what that does`() {
    let gain = LearningGain(
      [.init(before: 40, after: 70), .init(before: 50, after: 60), .init(before: 20, after: nil)],
      maximum: 100)

    let lines = GainReport(gain, before: Phrase(verbatim: "A"), after: Phrase(verbatim: "B"))
      .document(.english).lines()

    #expect(lines.first == "A → B")
    #expect(lines.contains(ClassSize.tooSmall(2).english))
    let whose = GainReport(
      gain, before: Phrase(verbatim: "A"), after: Phrase(verbatim: "B"),
      of: Phrase(verbatim: "Lớp 1"))
    #expect(whose.document(.english).lines().first == "Lớp 1")
    let provisional = GainReport(
      gain, before: Phrase(verbatim: "A"), after: Phrase(verbatim: "B"), provisional: 3)
    #expect(provisional.document(.english).lines().first?.contains("PROVISIONAL: 3") == true)
    #expect(lines.last?.contains("lower than those who stayed by 25.0 points") == true)
  }
}

@Suite struct `A class's debrief` {
  private let scenario = Fixture.scenario()

  private func report(beside: [String]) -> DebriefReport {
    DebriefReport(
      scenario, petitions: scenario.petitions.map(\.id),
      model: RandomShift.events(seed: 1, in: scenario),
      shifts: (2..<12).map {
        DebriefedShift(trainee: "HV\($0)", events: RandomShift.events(seed: $0, in: scenario))
      }, beside: beside)
  }

  @Test func `has a slide for each decision, with ways between them`() {
    for language in Language.allCases {
      let report = report(beside: ["HV3", "HV4"])
      let page = report.document(language).html
      let count = report.slides(language).count

      #expect(count > scenario.petitions.count)
      for place in 0..<count {
        #expect(page.contains("<section id=\"s\(place)\">") && page.contains("href=\"#s\(place)\""))
      }
      #expect(page.contains("HV3") && page.contains("HV4") && !page.contains("HV5"))
      #expect(!page.contains("<script"))
    }
  }

  @Test func `shows no letter as it is signed`() {
    let signed = "Trân trọng. Trần Minh, HV-03"
    let happenings: [(Happening, PetitionID?)] = [
      (.shiftStarted, nil), (.arrived, "01"), (.replied(text: signed), "01"),
      (.shiftClosed(.finished), nil),
    ]
    let events = happenings.enumerated().map { place, happening in
      Event(
        sequence: place + 1, at: Instant(unixMilliseconds: 1_800_000_000_000),
        elapsedMilliseconds: 0, petition: happening.1, happening: happening.0)
    }
    let report = DebriefReport(
      scenario, petitions: ["01"], model: events,
      shifts: [DebriefedShift(trainee: "HV-X", events: events)], beside: ["HV-X"],
      hiding: { $0.replacing("Trần Minh, HV-03", with: "…") })

    let document = report.document(.vietnamese)

    #expect(document.html.contains("Trân trọng. …"))
    #expect(!document.html.contains("HV-03") && !document.json.canonicalText.contains("Trần Minh"))
  }

  @Test func `shows nobody beside the model who was not asked for`() {
    let text = report(beside: []).document(.vietnamese).lines().joined(separator: "\n")

    #expect(!text.contains("HV"))
    #expect(text.contains("✓ bài mẫu: "))
  }
}
