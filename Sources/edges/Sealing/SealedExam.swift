package import Courses
import Digests
import JSON
package import Sodium
import WorkCalendar

/// An exam in one file for machines that no course controls: signed by the instructor, and readable to whoever
/// is told its code.
///
/// Its cover is open. Everything else lies under a key worked out of the code, and the signature stands at the
/// end, over all of it.
package struct SealedExam: Sendable {
  /// The largest file that is read, of exams and of what is handed in.
  package static let bytesMaximum = 32 << 20
  /// How the code is drawn: 59 random bits.
  ///
  /// A thousand servers of sixteen cores, each core trying a code in
  /// half a second for a week, would come to one in fifty million of them.
  package static let codeGroups = 3
  package static let codeLettersInGroup = 4

  /// What everybody may read before the code is told.
  package struct Cover: Hashable, Sendable {
    package let course: CourseID
    package let title: String
    package let agency: String
    package let assignment: AssignmentID
    package let window: OpenPeriod

    package init(_ assignment: Assignment, of course: Course) {
      self.course = course.id
      title = course.details.title
      agency = course.details.agency
      self.assignment = assignment.id
      window = assignment.window
    }
  }

  package let cover: Cover
  package let signer: PublicKey
  /// The digest of the file, by which a hand-in says what it belongs to.
  package let digest: String

  private let envelope: Envelope
  private let sealed: [UInt8]
  private let salt: [UInt8]
  private let cost: PasswordHash.Cost

  /// Reads a file and its signature, but nothing under its seal.
  package init(_ bytes: [UInt8]) throws(SealingError) {
    let envelope = try Envelope(.exam, reading: bytes)
    let header = envelope.header
    let end = bytes.count - PublicKey.signatureByteCount
    guard end >= envelope.start.count,
      let signer = header["signer"]?.text.flatMap({ [UInt8](hex: $0) }).flatMap(PublicKey.init),
      signer.signed(Array(bytes[..<end]), with: Array(bytes[end...])),
      let cover = Cover(json: header),
      let salt = header["salt"]?.text.flatMap({ [UInt8](hex: $0) }),
      let cost = header["cost"]?.text.flatMap(PasswordHash.Cost.init(rawValue:))
    else { throw .altered }
    self.cover = cover
    self.signer = signer
    self.envelope = envelope
    self.salt = salt
    self.cost = cost
    sealed = Array(bytes[envelope.start.count..<end])
    digest = SHA256.hexDigest(of: bytes)
  }

  /// Opens it with its code; takes the time of its cost either way.
  package func open(_ code: borrowing Secret) throws(SealingError) -> ExamContents {
    let key: SealingKey?
    do throws(SodiumError) {
      key = try SealingKey(code: code, salt: salt, cost: cost)
    } catch {
      throw .outOfMemory
    }
    guard let key else { throw .altered }
    guard let plain = key.opened(sealed, for: envelope.start) else { throw .wrongCode }
    guard let payload = Payload(reading: plain),
      let contents = ExamContents(payload, of: cover.course),
      contents.assignment.id == cover.assignment
    else { throw .altered }
    return contents
  }

  /// Seals an exam under a code, and signs it.
  package static func sealed(
    _ contents: ExamContents, under code: borrowing Secret, cost: PasswordHash.Cost,
    by signer: KeyPair
  ) throws(SealingError) -> [UInt8] {
    let salt = RandomCode.bytes(SealingKey.saltByteCount)
    let cover = Cover(contents.assignment, of: contents.course)
    let envelope = Envelope(
      .exam,
      .object(
        cover.members + [
          JSONMember("signer", .text(signer.publicKey.bytes.hex)),
          JSONMember("salt", .text(salt.hex)), JSONMember("cost", .text(cost.rawValue)),
        ]))
    let key: SealingKey?
    do throws(SodiumError) {
      key = try SealingKey(code: code, salt: salt, cost: cost)
    } catch {
      throw .outOfMemory
    }
    guard let key else { throw .altered }
    let bytes = envelope.start + key.sealed(contents.payload.bytes, for: envelope.start)
    guard bytes.count + PublicKey.signatureByteCount <= bytesMaximum else { throw .tooLarge }
    return bytes + signer.signature(of: bytes)
  }
}

extension SealedExam.Cover {
  fileprivate var members: [JSONMember] {
    [
      JSONMember("course", .text(course.text)), JSONMember("title", .text(title)),
      JSONMember("agency", .text(agency)), JSONMember("assignment", .text(assignment.text)),
      JSONMember("opens", .text(window.opens.iso)), JSONMember("closes", .text(window.closes.iso)),
    ]
  }

  fileprivate init?(json: JSONValue) {
    guard let course = json["course"]?.text.flatMap(CourseID.init),
      let title = json["title"]?.text, let agency = json["agency"]?.text,
      let assignment = json["assignment"]?.text.flatMap(AssignmentID.init),
      let opens = json["opens"]?.text.flatMap({ Instant(iso: $0) }),
      let closes = json["closes"]?.text.flatMap({ Instant(iso: $0) }),
      let window = OpenPeriod(opens: opens, closes: closes)
    else { return nil }
    self.course = course
    self.title = title
    self.agency = agency
    self.assignment = assignment
    self.window = window
  }
}
