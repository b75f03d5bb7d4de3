private import Glibc

extension Files {
  /// Puts a file in the place of another, whole or not at all; only its owner may read it.
  ///
  /// The folders above are made where they are missing. Nothing waits for the disk: after a power
  /// cut the file may be the old one, or damaged, so this is for what can be made again.
  package static func replace(_ path: String, with bytes: [UInt8]) throws(DiskError) {
    try makeFolders(above: path)
    let draft = try draft(of: path, bytes, mode: 0o600, .soon)
    guard unsafe rename(draft, path) == 0 else { throw failure(leaving: draft) }
  }

  /// Puts a file where others fetch it, in the place of another; it may be read by everybody, and is safe
  /// from a power cut and from a medium that is pulled out when this returns.
  package static func deliver(_ path: String, _ bytes: [UInt8]) throws(DiskError) {
    let draft = try draft(of: path, bytes, mode: 0o644, .safely)
    guard unsafe rename(draft, path) == 0 else { throw failure(leaving: draft) }
    settle(folderOf: path)
  }

  /// Who may read what is made, as far as the account lets others read at all.
  package enum Readers: Sendable {
    case owner
    case everybody

    fileprivate var fileMode: mode_t { self == .owner ? 0o600 : 0o666 }
    fileprivate var folderMode: mode_t { self == .owner ? 0o700 : 0o777 }
  }

  /// Makes a file that cannot be made again, where there is none; it is safe from a power cut when this
  /// returns.
  ///
  /// The folders above are made where they are missing.
  /// - Returns: Whether it was made; not where somebody else had made one.
  package static func create(
    _ path: String, _ bytes: [UInt8], for readers: Readers = .owner
  ) throws(DiskError) -> Bool {
    try makeFolders(above: path, mode: readers.folderMode)
    let draft = try draft(of: path, bytes, mode: readers.fileMode, .safely)
    // A link takes no other file’s place, as a new name would.
    let isMade = unsafe link(draft, path) == 0
    guard isMade || errno == EEXIST else { throw failure(leaving: draft) }
    _ = unsafe unlink(draft)
    settle(folderOf: path)
    return isMade
  }

  private static func makeFolders(
    above path: String, mode: mode_t = 0o700
  ) throws(DiskError) {
    var parent = path.hasPrefix("/") ? "/" : ""
    for name in path.split(separator: "/").dropLast() {
      parent += name + "/"
      guard unsafe mkdir(parent, mode) == 0 || errno == EEXIST else { throw .last }
    }
  }

  /// When what is written reaches the disk.
  private enum Keeping {
    case soon
    case safely
  }

  /// Writes a file beside its place.
  private static func draft(
    of path: String, _ bytes: [UInt8], mode: mode_t, _ keeping: Keeping
  ) throws(DiskError) -> String {
    let draft = "\(path).\(getpid())"
    // What an earlier process of this number left behind is nobody's.
    _ = unsafe unlink(draft)
    let handle = unsafe open(draft, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC | O_NOFOLLOW, mode)
    guard handle >= 0 else { throw .last }
    do throws(DiskError) {
      defer { close(handle) }
      try write(bytes, to: handle)
      if keeping == .safely, fsync(handle) != 0 { throw .last }
    } catch {
      _ = unsafe unlink(draft)
      throw error
    }
    return draft
  }

  private static func failure(leaving draft: String) -> DiskError {
    let failure = DiskError.last
    _ = unsafe unlink(draft)
    return failure
  }

  /// Waits until the name of a file is on the disk, where the file system can tell.
  private static func settle(folderOf path: String) {
    let folder = path.lastIndex(of: "/").map { String(path[...$0]) } ?? "."
    let handle = unsafe open(folder, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
    guard handle >= 0 else { return }
    _ = fsync(handle)
    close(handle)
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
