import Foundation
import JSON
import Petitions
import Testing
import Wording
import WorkCalendar

private let header = JournalHeader(
  version: 1, scenario: "hop-thu-zalo", mode: .exam,
  materials: String(repeating: "0123456789abcdef", count: 4))

private func event(_ happening: Happening, petition: PetitionID? = "01") -> Event {
  Event(
    sequence: 7, at: Instant(iso: "2023-02-13T08:12:30.250") ?? .minimum,
    elapsedMilliseconds: 12_345, petition: petition, happening: happening)
}

/// A line of the journal that says what is given instead of what it should.
private func line(_ text: String) throws -> JSONValue { try JSONValue.parse(text) }

@Suite struct `A journal's line` {
  @Test(arguments: Hostile.texts)
  func `reads back as the event that it tells`(_ text: String) throws {
    for happening in everyHappening(text) {
      for petition in [nil, PetitionID("01"), PetitionID(text)] {
        let written = event(happening, petition: petition)
        let line = written.json.canonicalText

        let read = try Event(json: JSONValue.parse(line))

        #expect(read == written)
        #expect(isSame(read.happening, happening))
        #expect(!line.utf8.contains(0x0A))
      }
    }
  }

  @Test func `is written in one way`() {
    #expect(
      event(.asked(facts: [.name, .address], text: "Dạ, \"ai\" ạ?")).json.canonicalText
        == #"{"n":7,"at":"2023-02-13T08:12:30.250+07:00","elapsed":12345,"petition":"01","#
        + #""activity":"asked","data":{"facts":["name","address"],"text":"Dạ, \"ai\" ạ?"}}"#)
    #expect(
      event(.shiftStarted, petition: nil).json.canonicalText
        == #"{"n":7,"at":"2023-02-13T08:12:30.250+07:00","elapsed":12345,"#
        + #""activity":"shift-started"}"#)
  }

  @Test(arguments: [
    #"{}"#, #"[]"#, #"null"#, #""n""#,
    #"{"n":3}"#,
    #"{"n":3,"at":"2023-02-13T08:00:00+07:00","elapsed":0,"activity":"flown"}"#,
    #"{"n":3,"at":"2023-02-30T08:00:00+07:00","elapsed":0,"activity":"arrived"}"#,
    #"{"n":3,"at":"2023-02-13T08:00:00+07:00","elapsed":"0","activity":"arrived"}"#,
    #"{"n":3,"at":"2023-02-13T08:00:00+07:00","elapsed":0,"activity":"noted"}"#,
    #"{"n":3,"at":"2023-02-13T08:00:00+07:00","elapsed":0,"activity":"noted","data":{"text":null}}"#,
    #"{"n":3,"at":"2023-02-13T08:00:00+07:00","elapsed":0,"activity":"noted","data":"a"}"#,
    #"{"n":3,"at":"2023-02-13T08:00:00+07:00","elapsed":0,"activity":"redacted","data":{"parts":[1]}}"#,
    #"{"n":3,"at":"2023-02-13T08:00:00+07:00","elapsed":0,"activity":"arrived","petition":1}"#,
    #"{"n":3,"at":"2023-02-13T08:00:00+07:00","elapsed":0,"activity":"arrived","data":[]}"#,
  ])
  func `is refused when it is damaged, with its number if that is there`(_ text: String) throws {
    let value = try line(text)

    let error = #expect(throws: JournalError.self) { try Event(json: value) }

    #expect(error == .badLine(value["n"] == nil ? nil : 3))
  }
}

@Suite struct `A number in a journal` {
  @Test(arguments: [Int64.min, -1, 0, 100_001, .max])
  func `that no event has is refused as a sequence`(number: Int64) throws {
    let value = try line(
      #"{"n":\#(number),"at":"2023-02-13T08:00:00+07:00","elapsed":0,"activity":"arrived"}"#)

    #expect(throws: JournalError.badLine(Int(clamping: number))) { try Event(json: value) }
  }

  @Test(arguments: [Int64.min, -1, 31_622_400_001, .max])
  func `that no clock shows is refused as the time used`(elapsed: Int64) throws {
    let value = try line(
      #"{"n":3,"at":"2023-02-13T08:00:00+07:00","elapsed":\#(elapsed),"activity":"arrived"}"#)

    #expect(throws: JournalError.badLine(3)) { try Event(json: value) }
  }

  @Test(arguments: ["rated", "clock-leapt"], [Int64.min, -400_000_000_000_000, .max])
  func `that means nothing is refused as an attribute`(activity: String, number: Int64) throws {
    let name = activity == "rated" ? "stars" : "milliseconds"
    let value = try line(
      #"{"n":3,"at":"2023-02-13T08:00:00+07:00","elapsed":0,"activity":"\#(activity)","#
        + #""data":{"\#(name)":\#(number)}}"#)

    #expect(throws: JournalError.badLine(3)) { try Event(json: value) }
  }
}

@Suite struct `A journal's header` {
  @Test(arguments: Mode.allCases)
  func `reads back as it was written`(_ mode: Mode) throws {
    let written = JournalHeader(version: 1, scenario: "a-b", mode: mode, materials: "00")

    #expect(try JournalHeader(json: JSONValue.parse(written.json.canonicalText)) == written)
  }

  @Test func `says what a course gave, in the version that knows of it`() throws {
    let terms = CourseTerms(
      course: "lop-1", assignment: "thi", trainee: "HV-01", unit: "Sở Xây dựng",
      limitMilliseconds: 1_800_000, passMark: 62, ledgerCount: 12)

    let written = JournalHeader(scenario: "a-b", mode: .exam, materials: "00", terms: terms)
    let alone = JournalHeader(scenario: "a-b", mode: .exam, materials: "00", terms: nil)

    #expect(written.version == 4 && alone.version == 1)
    #expect(try JournalHeader(json: JSONValue.parse(written.json.canonicalText)) == written)
    #expect(try JournalHeader(json: JSONValue.parse(alone.json.canonicalText)) == alone)
  }

  @Test(arguments: [Int64(5), 6, .max])
  func `is refused when a newer program wrote it`(_ version: Int64) throws {
    let value = try line(#"{"tapsu-journal":\#(version),"later":true}"#)

    let error = #expect(throws: JournalError.self) { try JournalHeader(json: value) }

    #expect(error == .newerVersion(Int(version)))
    #expect(error?.phrase.vietnamese.contains("\(version)") == true)
  }

  @Test(arguments: [
    "{}", "[]", #"{"tapsu-journal":"1"}"#, #"{"tapsu-journal":1}"#,
    #"{"tapsu-journal":0,"scenario":"a","mode":"exam","materials":"00"}"#,
    #"{"tapsu-journal":1,"scenario":"a","mode":"play","materials":"00"}"#,
    #"{"tapsu-journal":1,"scenario":"a","mode":"exam"}"#,
    #"{"tapsu-journal":2,"scenario":"a","mode":"exam","materials":"00"}"#,
    #"{"tapsu-journal":2,"scenario":"a","mode":"exam","materials":"00","course":{"id":"a"}}"#,
    #"{"tapsu-journal":1,"scenario":"a","mode":"exam","materials":"00","course":1}"#,
  ])
  func `is refused when it is not one`(_ text: String) throws {
    let value = try line(text)

    let error = #expect(throws: JournalError.self) { try JournalHeader(json: value) }

    #expect(error == .notAJournal)
  }
}

@Suite struct `A journal of every version` {
  private static let versions = 1...JournalHeader.currentVersion

  private static func lines(_ version: Int) throws -> [String] {
    let file = URL(filePath: #filePath).deletingLastPathComponent()
      .appending(path: "Journals/version-\(version).jsonl")
    return try String(contentsOf: file, encoding: .utf8).split(separator: "\n").map(String.init)
  }

  @Test(arguments: versions)
  func `can always be read`(version: Int) throws {
    let lines = try Self.lines(version)

    let header = try JournalHeader(json: JSONValue.parse(lines[0]))
    let events = try lines.dropFirst().map { try Event(json: JSONValue.parse($0)) }

    #expect(header.version == version)
    #expect(events.map(\.sequence) == Array(1...events.count))
  }

  @Test func `tells between them of everything that can happen`() throws {
    let told = try Self.versions.flatMap { version in
      try Self.lines(version).dropFirst().map { try Event(json: JSONValue.parse($0)).activity }
    }

    #expect(Set(told) == Set(Activity.allCases))
  }

  @Test(arguments: versions)
  func `is what this program still writes`(version: Int) throws {
    let lines = try Self.lines(version)

    #expect(try JournalHeader(json: JSONValue.parse(lines[0])).json.canonicalText == lines[0])
    for line in lines.dropFirst() {
      #expect(try Event(json: JSONValue.parse(line)).json.canonicalText == line)
    }
  }
}
