import Courses
import Digests
import JSON
package import Sodium
package import Storage

/// What a trainee hands in: the attempt with its journal, and the exam that it belongs to.
///
/// It is signed by a key that was made at the sitting and names the store that the sitting is, and sealed for
/// the instructor alone, because it carries the exam’s files.
package struct HandIn: Hashable, Sendable {
  /// The digest of the exam’s file.
  package let exam: String
  package let copy: AttemptCopy

  package init(exam: String, copy: AttemptCopy) {
    self.exam = exam
    self.copy = copy
  }

  /// The name of the store that a sitting is.
  package static func origin(of sitting: PublicKey) -> StoreIdentity {
    StoreIdentity(sitting.bytes.hex)
  }

  /// A code of few letters that no other journal of this or another sitting has; it stands in the minutes.
  package var receipt: String {
    let last = copy.lines.last?.hash ?? ""
    return RandomCode.text(
      of: Array(
        "tapsu-receipt\n\(exam)\n\(copy.origin.store)\n\(last)\n\(copy.standing.clock)".utf8))
  }

  /// The file for the instructor; nil where the instructor’s key is none.
  package func file(signedBy sitting: KeyPair, for instructor: PublicKey) -> [UInt8]? {
    let payload = payload.bytes
    let envelope = Envelope(.handIn, ["for": .text(instructor.fingerprint)])
    return instructor.sealed(sitting.signature(of: payload) + payload).map { envelope.start + $0 }
  }

  /// Opens a file with the instructor’s keys and checks the signature; what the journal says is not looked
  /// at.
  package init(_ bytes: [UInt8], for instructor: KeyPair) throws(SealingError) {
    let envelope = try Envelope(.handIn, reading: bytes)
    let own = instructor.publicKey.fingerprint
    guard let receiver = envelope.header["for"]?.text,
      Envelope(.handIn, ["for": .text(receiver)]).start == envelope.start
    else { throw .altered }
    guard receiver == own else { throw .forAnother(receiver) }
    guard let plain = instructor.opened(envelope.body),
      plain.count > PublicKey.signatureByteCount
    else { throw .altered }
    let signed = Array(plain.dropFirst(PublicKey.signatureByteCount))
    guard let payload = Payload(reading: signed), let handIn = HandIn(payload),
      let signer = [UInt8](hex: handIn.copy.origin.store.text).flatMap(PublicKey.init),
      signer.signed(signed, with: Array(plain.prefix(PublicKey.signatureByteCount)))
    else { throw .altered }
    self = handIn
  }
}

// MARK: - As it lies under the seal

extension HandIn {
  private var payload: Payload {
    Payload(
      [
        JSONMember("exam", .text(exam)), JSONMember("key", .text(copy.origin.store.text)),
        JSONMember("number", .integer(copy.origin.number)),
        JSONMember("attempt", copy.header.json),
        JSONMember("place", copy.place?.json ?? .null),
        JSONMember("clock", .text(copy.standing.clock)),
        JSONMember("closedAt", copy.standing.closedAt.map { .integer($0) } ?? .null),
        JSONMember(
          "lines",
          .array(
            copy.lines.map {
              ["n": .integer(Int64($0.sequence)), "text": .text($0.text), "hash": .text($0.hash)]
            })),
      ], copy.materials)
  }

  private init?(_ payload: Payload) {
    let manifest = payload.manifest
    guard let exam = manifest["exam"]?.text, let key = manifest["key"]?.text,
      let number = manifest["number"]?.integer, number > 0,
      let header = manifest["attempt"].flatMap(AttemptHeader.init(json:)),
      let place = manifest["place"].flatMap(CoursePlace.init(json:)),
      let clock = manifest["clock"]?.text, clock.isBeside, exam.isBeside,
      let lines = manifest["lines"]?.array,
      lines.count <= StoreBounds.lines
    else { return nil }
    let closedAt = manifest["closedAt"]?.integer
    guard closedAt.map({ StoreBounds.unixMilliseconds ~= $0 }) ?? true else { return nil }
    let read = lines.compactMap { line -> JournalLine? in
      guard let sequence = line["n"]?.integer, 1...Int64(StoreBounds.lines) ~= sequence,
        let text = line["text"]?.text, text.utf8.count <= StoreBounds.rowBytes,
        let hash = line["hash"]?.text
      else { return nil }
      return JournalLine(sequence: Int(sequence), text: text, hash: hash)
    }
    guard read.count == lines.count else { return nil }
    self.init(
      exam: exam,
      copy: AttemptCopy(
        origin: AttemptOrigin(store: StoreIdentity(key), number: number), header: header,
        materials: payload.materials, lines: read,
        standing: AttemptStanding(clock: clock, closedAt: closedAt), place: place))
  }
}

/// The limits of what is believed of a hand-in beside those of a store.
private enum HandInBounds {
  /// The longest text that stands beside the journal, in bytes: a title, a unit, a clock.
  static let text = 4 << 10
}

extension String {
  /// Whether it is short enough, and without the one character that not every store keeps.
  fileprivate var isBeside: Bool { utf8.count <= HandInBounds.text && !utf8.contains(0) }
}

extension AttemptHeader {
  var json: JSONValue {
    [
      "scenario": .text(scenario), "title": .text(title), "mode": .text(mode),
      "trainee": .text(trainee.text), "startedAt": .integer(startedAt),
      "format": .integer(Int64(formatVersion)),
    ]
  }

  init?(json: JSONValue) {
    guard let scenario = json["scenario"]?.text, let title = json["title"]?.text,
      let mode = json["mode"]?.text, let trainee = json["trainee"]?.text,
      [scenario, title, mode, trainee].allSatisfy(\.isBeside),
      let startedAt = json["startedAt"]?.integer, StoreBounds.unixMilliseconds ~= startedAt,
      let format = json["format"]?.integer
    else { return nil }
    self.init(
      scenario: scenario, title: title, mode: mode, trainee: TraineeID(trainee),
      startedAt: startedAt, formatVersion: Int(clamping: format))
  }
}

extension CoursePlace {
  var json: JSONValue {
    [
      "course": .text(course.text), "assignment": .text(assignment.text),
      "trainee": .text(trainee.text), "unit": .text(unit), "ordinal": .integer(Int64(ordinal)),
    ]
  }

  init?(json: JSONValue) {
    guard let course = json["course"]?.text.flatMap(CourseID.init),
      let assignment = json["assignment"]?.text.flatMap(AssignmentID.init),
      let trainee = json["trainee"]?.text.flatMap(TraineeCode.init),
      let unit = json["unit"]?.text, unit.isBeside, let ordinal = json["ordinal"]?.integer,
      1...Int64(StoreBounds.lines) ~= ordinal
    else { return nil }
    self.init(
      course: course, assignment: assignment, trainee: trainee, unit: unit, ordinal: Int(ordinal))
  }
}
