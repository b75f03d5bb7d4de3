import Glibc

/// Standard output and standard error, line by line.
enum Output {
  static func say(_ line: String) { write(line + "\n", to: STDOUT_FILENO) }

  static func prompt(_ text: String) { write(text, to: STDOUT_FILENO) }

  static func complain(_ line: String) { write(line + "\n", to: STDERR_FILENO) }

  /// Writes a text into a file, in the place of what was there, and returns whether all of it went.
  static func save(_ text: String, to path: String) -> Bool {
    // The path is a string that outlives the call.
    let descriptor = unsafe open(path, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0o644)
    guard descriptor >= 0 else { return false }
    let isWritten = write(text, to: descriptor)
    return close(descriptor) == 0 && isWritten
  }

  @discardableResult
  private static func write(_ text: String, to descriptor: Int32) -> Bool {
    var bytes = Array(text.utf8)[...]
    while !bytes.isEmpty {
      // The slice owns its bytes for the length of the call.
      let count = unsafe bytes.withUnsafeBytes {
        unsafe Glibc.write(descriptor, $0.baseAddress, $0.count)
      }
      if count < 0 {
        if errno == EINTR { continue }
        return false
      }
      bytes = bytes.dropFirst(count)
    }
    return true
  }
}
