private import Glibc

extension Files {
  /// Puts a file in the place of another, whole or not at all; only its owner may read it.
  ///
  /// The folders above are made where they are missing. Nothing waits for the disk: after a power
  /// cut the file may be the old one, or damaged, so this is for what can be made again.
  package static func replace(_ path: String, with bytes: [UInt8]) throws(DiskError) {
    var parent = path.hasPrefix("/") ? "/" : ""
    for name in path.split(separator: "/").dropLast() {
      parent += name + "/"
      guard unsafe mkdir(parent, 0o700) == 0 || errno == EEXIST else { throw .last }
    }
    let draft = "\(path).\(getpid())"
    // What an earlier process of this number left behind is nobody's.
    _ = unsafe unlink(draft)
    let handle = unsafe open(draft, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC | O_NOFOLLOW, 0o600)
    guard handle >= 0 else { throw .last }
    do throws(DiskError) {
      defer { close(handle) }
      try write(bytes, to: handle)
    } catch {
      _ = unsafe unlink(draft)
      throw error
    }
    guard unsafe rename(draft, path) == 0 else {
      let failure = DiskError.last
      _ = unsafe unlink(draft)
      throw failure
    }
  }

  private static func write(_ bytes: [UInt8], to handle: Int32) throws(DiskError) {
    var rest = bytes[...]
    while !rest.isEmpty {
      // The slice owns its bytes for the length of the call.
      let count = unsafe rest.withUnsafeBytes {
        unsafe Glibc.write(handle, $0.baseAddress, $0.count)
      }
      if count < 0 {
        if errno == EINTR { continue }
        throw .last
      }
      rest = rest.dropFirst(count)
    }
  }
}
