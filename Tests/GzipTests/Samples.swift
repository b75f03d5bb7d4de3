/// Small files as gzip writes them.
enum Samples {
  /// “xin chào” and a line feed.
  static let greeting: [UInt8] = [
    31, 139, 8, 0, 0, 0, 0, 0, 2, 3, 171, 200, 204, 83, 72, 206,
    56, 188, 32, 159, 11, 0, 118, 210, 26, 100, 10, 0, 0, 0,
  ]

  /// A million zeros.
  static let zeros: [UInt8] = zerosHead + repeatElement(0, count: 968) + zerosTail

  private static let zerosHead: [UInt8] = [
    31, 139, 8, 0, 0, 0, 0, 0, 2, 3, 237, 193, 1, 1, 0, 0,
    0, 130, 32, 255, 175, 110, 72, 64, 1,
  ]
  private static let zerosTail: [UInt8] = [
    175, 6, 158, 203, 121, 18, 64, 66, 15, 0,
  ]
}
