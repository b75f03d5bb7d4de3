/// Texts kept once each, as bytes, under numbers; number 0 is the empty text.
struct StringTable {
  private static let pageByteCount = 1 << 20

  private var pages: [[UInt8]] = []
  private var starts: [Int] = [0]
  private var counts: [UInt32] = [0]
  private var places: [UInt32] = Array(repeating: 0, count: 1 << 10)

  /// The memory that the texts take, in bytes, near enough to hold a limit to.
  var byteCount: Int { pages.count * Self.pageByteCount + starts.count * 16 + places.count * 4 }

  /// How many texts there are, the empty one among them.
  var count: Int { starts.count }

  subscript(number: UInt32) -> ArraySlice<UInt8> {
    let count = Int(counts[Int(number)])
    guard count > 0 else { return [] }
    let (page, start) = starts[Int(number)].quotientAndRemainder(dividingBy: Self.pageByteCount)
    return pages[page][start..<start + count]
  }

  /// The number of a text, new or known; texts are shorter than a page.
  mutating func number(of bytes: ArraySlice<UInt8>) -> UInt32 {
    if bytes.isEmpty { return 0 }
    var place = Self.hash(bytes) & (places.count - 1)
    while places[place] != 0 {
      if isEqual(places[place], bytes) { return places[place] }
      place = (place + 1) & (places.count - 1)
    }
    let number = UInt32(starts.count)
    places[place] = number
    append(bytes)
    if starts.count * 2 > places.count { grow() }
    return number
  }

  /// Whether a number is that of a text.
  func isEqual(_ number: UInt32, _ bytes: ArraySlice<UInt8>) -> Bool {
    let count = Int(counts[Int(number)])
    guard count == bytes.count else { return false }
    if count == 0 { return true }
    let (number, start) = starts[Int(number)].quotientAndRemainder(dividingBy: Self.pageByteCount)
    // Looked at as spans, whose bounds are known once for all.
    let page = pages[number]
    let known = page.span
    let sought = bytes.span
    for index in 0..<count where known[start + index] != sought[index] { return false }
    return true
  }

  private mutating func append(_ bytes: ArraySlice<UInt8>) {
    if pages.last.map({ $0.count + bytes.count > Self.pageByteCount }) ?? true {
      pages.append([])
      pages[pages.count - 1].reserveCapacity(Self.pageByteCount)
    }
    starts.append((pages.count - 1) * Self.pageByteCount + pages[pages.count - 1].count)
    counts.append(UInt32(bytes.count))
    pages[pages.count - 1] += bytes
  }

  private mutating func grow() {
    places = Array(repeating: 0, count: places.count * 2)
    for number in 1..<UInt32(starts.count) {
      var place = Self.hash(self[number]) & (places.count - 1)
      while places[place] != 0 { place = (place + 1) & (places.count - 1) }
      places[place] = number
    }
  }

  // Seeded anew in each process: nobody can write a file whose texts all meet in one place.
  private static func hash(_ bytes: ArraySlice<UInt8>) -> Int {
    var hasher = Hasher()
    var word: UInt64 = UInt64(bytes.count)
    var filled = 1
    let span = bytes.span
    for index in span.indices {
      word = word << 8 | UInt64(span[index])
      filled += 1
      if filled == 8 {
        hasher.combine(word)
        word = 0
        filled = 0
      }
    }
    hasher.combine(word)
    return hasher.finalize()
  }
}
