import Courses
import Petitions
import Sodium
import Storage
import Testing

@testable import Sealing

@Suite struct `A sealed exam` {
  private let fixture: Fixture
  private let bytes: [UInt8]

  init() throws {
    fixture = try Fixture()
    bytes = try fixture.file()
  }

  @Test func `gives back what was sealed to whoever has its code, and says who signed it`() throws {
    let exam = try SealedExam(bytes)

    let contents = try exam.open(secret("mở-đề"))

    #expect(contents == fixture.contents)
    #expect(exam.signer == fixture.instructor.publicKey)
    #expect(exam.cover.title == "Lớp 1" && exam.cover.assignment.text == "thi")
    #expect(contents.course.extraMinutes == fixture.contents.course.extraMinutes)
  }

  @Test func `tells nothing without its code, and no names with it`() throws {
    let text = String(decoding: bytes, as: UTF8.self)
    let inside = String(decoding: fixture.contents.payload.bytes, as: UTF8.self)

    #expect(!text.contains(Fixture.truth) && !text.contains("HV-01"))
    #expect(inside.contains(Fixture.truth) && inside.contains("HV-01"))
    #expect(!inside.contains("Minh") && !inside.contains("Lan"))
    for code in ["mở-đ", "mở-đề ", "x"] {
      #expect(throws: SealingError.wrongCode) { try SealedExam(bytes).open(secret(code)) }
    }
  }

  @Test func `is refused whatever byte of it is another, and wherever it ends`() throws {
    for place in bytes.indices {
      var other = bytes
      other[place] ^= 1 << UInt8(place % 8)
      #expect(throws: SealingError.self, "\(place)") { try SealedExam(other) }
    }
    for count in stride(from: 0, to: bytes.count, by: 7) {
      #expect(throws: SealingError.self, "\(count)") { try SealedExam(Array(bytes[..<count])) }
    }
    #expect(throws: SealingError.altered) { try SealedExam(bytes + [0]) }
  }

  @Test func `shows another fingerprint when somebody else has signed it`() throws {
    let other = try Fixture()

    #expect(
      try SealedExam(other.file()).signer.fingerprint != SealedExam(bytes).signer.fingerprint)
  }

  @Test func `is refused when a newer program has written it, or nobody`() {
    let newer = Array("tapsu-exam 2\n{}\n".utf8) + bytes
    #expect(throws: SealingError.newerVersion(2)) { try SealedExam(newer) }
    for text in ["", "\n", "tapsu-exam\n{}\n", "tapsu-exam 1 \n{}\n", "PK\u{3}\u{4}"] {
      #expect(throws: SealingError.notAnExam, "\(text)") { try SealedExam(Array(text.utf8)) }
    }
    for text in ["tapsu-exam 1\n", "tapsu-exam 1\n{}\n", "tapsu-exam 0\n{}\n"] {
      #expect(throws: SealingError.altered, "\(text)") { try SealedExam(Array(text.utf8)) }
    }
    let endless = Array("tapsu-exam 1\n".utf8) + [UInt8](repeating: 0x20, count: 100_000)
    #expect(throws: SealingError.altered) { try SealedExam(endless) }
  }

  @Test func `believes no sizes that what is under its seal claims`() {
    for files in [
      #"[{"path":"a","bytes":9223372036854775807}]"#, #"[{"path":"a","bytes":-1}]"#,
      #"[{"path":"a","bytes":2}]"#, #"[{"path":"a","bytes":0}]"#, #"[{"bytes":1}]"#, "{}",
    ] {
      #expect(Payload(reading: Array("{\"files\":\(files)}\nx".utf8)) == nil, "\(files)")
    }
    #expect(Payload(reading: Array(#"{"files":[{"path":"a","bytes":1}]}"#.utf8 + [10, 7])) != nil)
  }
}

@Suite struct `A hand-in` {
  private let fixture: Fixture
  private let handIn: HandIn
  private let bytes: [UInt8]

  init() throws {
    fixture = try Fixture()
    handIn = try fixture.handIn()
    bytes = try found(
      handIn.file(signedBy: fixture.sitting, for: fixture.instructor.publicKey))
  }

  @Test func `gives the instructor what was handed in, and nobody else anything`() throws {
    let other = KeyPair.drawn()

    #expect(try HandIn(bytes, for: fixture.instructor) == handIn)
    #expect(
      throws: SealingError.forAnother(fixture.instructor.publicKey.fingerprint)
    ) { try HandIn(bytes, for: other) }
    #expect(!String(decoding: bytes, as: UTF8.self).contains(Fixture.truth))
  }

  @Test func `is refused whatever byte of it is another, and wherever it ends`() throws {
    for place in bytes.indices {
      var other = bytes
      other[place] ^= 1 << UInt8(place % 8)
      #expect(throws: SealingError.self, "\(place)") { try HandIn(other, for: fixture.instructor) }
    }
    for count in stride(from: 0, to: bytes.count, by: 7) {
      #expect(throws: SealingError.self, "\(count)") {
        try HandIn(Array(bytes[..<count]), for: fixture.instructor)
      }
    }
  }

  @Test func `is refused when what stands beside its journal is endless, or no store keeps it`()
    throws
  {
    for title in [String(repeating: "a", count: 5_000), "a\u{0}"] {
      let header = AttemptHeader(
        scenario: "mau", title: title, mode: "exam", trainee: "HV-01", startedAt: 1,
        formatVersion: JournalHeader.currentVersion)
      let file = try found(
        fixture.handIn(header: header).file(
          signedBy: fixture.sitting, for: fixture.instructor.publicKey))

      #expect(throws: SealingError.altered) { try HandIn(file, for: fixture.instructor) }
    }
  }

  @Test func `is refused when another key signed it than the one that it names`() throws {
    let forged = try found(
      handIn.file(signedBy: KeyPair.drawn(), for: fixture.instructor.publicKey))

    #expect(throws: SealingError.altered) { try HandIn(forged, for: fixture.instructor) }
  }

  @Test func `has a receipt that no other journal and no other sitting has`() throws {
    let again = try fixture.handIn()
    let shorter = try fixture.handIn { Array($0.dropLast()) }
    let elsewhere = try Fixture().handIn()

    #expect(handIn.receipt == again.receipt)
    #expect(Set([handIn, shorter, elsewhere].map(\.receipt)).count == 3)
    #expect(handIn.receipt.count == 19 && handIn.receipt.split(separator: "-").count == 4)
  }
}

@Suite struct `A key in a file` {
  @Test func `comes back as it was, and nothing else comes back`() throws {
    let key = KeyPair.drawn()
    let bytes = KeyFile.bytes(of: key)

    #expect(KeyFile.key(in: bytes) == key)
    for text in ["", "tapsu-key 1 \n", "tapsu-key 1 00\n", "tapsu-key 2 " + key.seed.hex + "\n"] {
      #expect(KeyFile.key(in: Array(text.utf8)) == nil)
    }
    #expect(KeyFile.key(in: Array(bytes.dropLast())) == nil)
  }
}
