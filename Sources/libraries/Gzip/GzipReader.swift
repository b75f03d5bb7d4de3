private import CZlib

/// Unpacks gzip data piece by piece, with memory that does not grow with them.
///
/// Members one behind the other, as `cat a.gz b.gz` leaves them, read as one text.
@safe
package struct GzipReader: ~Copyable {
  /// The most bytes that one call unpacks: 64 KiB.
  package static let outputByteMaximum = 64 << 10

  /// The two bytes that every gzip file begins with.
  package static let magic: [UInt8] = [0x1F, 0x8B]

  // zlib keeps a pointer back to the stream, which therefore stays at one address.
  private let stream: UnsafeMutablePointer<z_stream>
  /// How many packed bytes were read so far.
  private(set) var offset = 0
  private var state = State.insideMember

  private enum State {
    case insideMember
    case betweenMembers
    /// Zeros that fill up a block of a tape or of a disk.
    case padding
  }

  package init() throws(GzipError) {
    unsafe stream = .allocate(capacity: 1)
    unsafe stream.initialize(to: z_stream())
    guard unsafe tapsu_zlib_start_gzip(stream) == Z_OK else {
      throw GzipError(kind: .outOfMemory, offset: 0, reason: "")
    }
  }

  deinit {
    // Defined for a stream that never started too: it then only reports an error.
    _ = unsafe inflateEnd(stream)
    unsafe stream.deallocate()
  }

  /// Unpacks from the given bytes on, until they are used up or a piece is full.
  ///
  /// - Parameters:
  ///   - input: The packed bytes.
  ///   - position: The first byte not yet used; moved behind the last one used.
  /// - Returns: A piece of the contents. When it is full, there may be more, even if the input is
  ///   used up; call again.
  /// - Throws: What is wrong with the packed bytes, and where.
  package mutating func unpack(
    _ input: [UInt8], from position: inout Int
  ) throws(GzipError) -> [UInt8] {
    var result = Z_OK
    let start = position
    var used = 0
    try skipBetweenMembers(input, from: &position)
    let memberStart = position
    let isInside = state == .insideMember
    // zlib borrows both buffers until `inflate` returns; neither pointer is kept behind that.
    let output = unsafe [UInt8](unsafeUninitializedCapacity: Self.outputByteMaximum) {
      buffer, count in
      guard isInside else { return }
      unsafe input.withUnsafeBufferPointer { bytes in
        guard let first = bytes.baseAddress else { return }
        unsafe stream.pointee.next_in = UnsafeMutablePointer(mutating: first + memberStart)
        unsafe stream.pointee.avail_in = UInt32(bytes.count - memberStart)
        unsafe stream.pointee.next_out = buffer.baseAddress
        unsafe stream.pointee.avail_out = UInt32(buffer.count)
        result = unsafe inflate(stream, Z_NO_FLUSH)
        used = bytes.count - memberStart - Int(unsafe stream.pointee.avail_in)
        count = buffer.count - Int(unsafe stream.pointee.avail_out)
        unsafe stream.pointee.next_in = nil
        unsafe stream.pointee.next_out = nil
      }
    }
    position += used
    offset += position - start
    try settle(result)
    return output
  }

  /// Confirms that the packed data ended where they themselves say.
  package func finish() throws(GzipError) {
    guard state != .insideMember else {
      throw GzipError(kind: .truncated, offset: offset, reason: "")
    }
  }

  /// Begins the next member where one stands; swallows the zeros behind the last.
  private mutating func skipBetweenMembers(
    _ input: [UInt8], from position: inout Int
  ) throws(GzipError) {
    while state != .insideMember && position < input.count {
      let byte = input[position]
      if byte == Self.magic[0] && state == .betweenMembers {
        guard unsafe inflateReset(stream) == Z_OK else {
          throw GzipError(kind: .outOfMemory, offset: offset, reason: "")
        }
        state = .insideMember
      } else if byte == 0 {
        state = .padding
        position += 1
      } else {
        throw GzipError(kind: .trailingBytes, offset: offset, reason: "")
      }
    }
  }

  private mutating func settle(_ result: Int32) throws(GzipError) {
    switch result {
    // A buffer error says that nothing could be done this time, as without input; no damage.
    case Z_OK, Z_BUF_ERROR: return
    case Z_STREAM_END: state = .betweenMembers
    case Z_MEM_ERROR: throw GzipError(kind: .outOfMemory, offset: offset, reason: "")
    default:
      // The words are constants of the library.
      let reason = unsafe stream.pointee.msg.map { unsafe String(cString: $0) } ?? ""
      throw GzipError(kind: .damaged, offset: offset, reason: reason)
    }
  }
}
