private import Glibc

/// Folders that are watched for what becomes of the files in them, by the system's own notices (inotify).
///
/// Editors save by renaming a new file over the old one: whoever watched the file itself would watch
/// what is gone from then on. Nothing here asks again and again whether something has changed.
@safe package struct FolderWatch: ~Copyable {
  /// The most folders that are watched at once; the system has a bound of its own for each account.
  package static let foldersMaximum = 4_096
  /// How long nothing may happen until a burst of changes is over, and how long one is waited for at most.
  private static let quietMilliseconds = 15
  private static let burstMaximumMilliseconds = 60
  /// How much of what has happened is read at once.
  private static let readMaximumBytes = 16_384

  /// The descriptor that can be read once something has changed, for who waits for other things too.
  package let descriptor: Int32
  /// The number by which the system names each folder.
  private var numbers: [String: Int32] = [:]

  package init() throws(FolderWatchError) {
    descriptor = inotify_init1(Int32(IN_CLOEXEC) | Int32(IN_NONBLOCK))
    guard descriptor >= 0 else { throw FolderWatchError(errno) }
  }

  deinit { close(descriptor) }

  /// How many folders are watched.
  package var count: Int { numbers.count }

  /// Watches these folders from now on, and no others; where one is not there, the nearest above it.
  package mutating func follow(_ folders: some Sequence<String>) throws(FolderWatchError) {
    var wanted: Set<String> = []
    for folder in folders {
      var place = folder
      while !Self.isFolder(place), let above = Self.folder(above: place) { place = above }
      wanted.insert(place)
    }
    let left = Set(numbers.filter { wanted.contains($0.key) }.values)
    for (folder, number) in numbers where !wanted.contains(folder) {
      numbers[folder] = nil
      // One folder may have two names, by a link.
      if !left.contains(number) { inotify_rm_watch(descriptor, number) }
    }
    for folder in wanted.sorted() where numbers[folder] == nil {
      guard numbers.count < Self.foldersMaximum else { throw FolderWatchError(ENOSPC) }
      let number = unsafe inotify_add_watch(descriptor, folder, Self.wanted)
      if number < 0 {
        // What was taken away just now, or may not be read, has nothing to tell.
        if [ENOENT, ENOTDIR, EACCES].contains(errno) { continue }
        throw FolderWatchError(errno)
      }
      numbers[folder] = number
    }
  }

  /// Waits until something changes, and then until the burst that began with it is over.
  package mutating func next() -> [FolderChange] {
    while true {
      wait(milliseconds: nil)
      let changes = burst()
      if !changes.isEmpty { return changes }
    }
  }

  /// What has changed since this was asked last, with all that follows at once: a draft and its renaming,
  /// one file after the other; nothing where nothing has.
  package mutating func burst() -> [FolderChange] {
    var changes = read()
    guard !changes.isEmpty else { return [] }
    let end = Self.monotonicMilliseconds() + Self.burstMaximumMilliseconds
    while true {
      let left = end - Self.monotonicMilliseconds()
      guard left > 0, wait(milliseconds: min(left, Self.quietMilliseconds)) else { return changes }
      changes += read()
    }
  }
}

/// What has happened in a folder that is watched.
package enum FolderChange: Hashable, Sendable {
  case file(named: String)
  /// A folder in it was made, renamed or taken away.
  case folder(named: String)
  /// The folder itself is not where it was.
  case moved
  /// More than the system keeps for one who does not listen: anything may have changed.
  case anything
}

/// Why folders cannot be watched.
package struct FolderWatchError: Error, Hashable, Sendable {
  /// The system's number of the error.
  package let number: Int32

  init(_ number: Int32) { self.number = number }

  /// Whether the account watches as much already as the system lets it.
  package var isOutOfRoom: Bool { [ENOSPC, EMFILE, ENFILE, ENOMEM].contains(number) }
}

// MARK: - The system's notices

extension FolderWatch {
  /// A file is worth a look when its writer has closed it or another one has taken its name.
  private static let wanted = UInt32(
    IN_CLOSE_WRITE | IN_MOVED_TO | IN_MOVED_FROM | IN_CREATE | IN_DELETE | IN_DELETE_SELF
      | IN_MOVE_SELF | IN_ONLYDIR | IN_EXCL_UNLINK)

  /// Waits until something can be read; whether there is something before the time is up.
  @discardableResult
  private borrowing func wait(milliseconds: Int?) -> Bool {
    var waiting = pollfd(fd: descriptor, events: Int16(POLLIN), revents: 0)
    // The structure is a local variable, valid for the length of the call.
    return unsafe poll(&waiting, 1, milliseconds.map { Int32(clamping: $0) } ?? -1) > 0
  }

  /// Reads what has happened, as far as it is known.
  private mutating func read() -> [FolderChange] {
    var changes: [FolderChange] = []
    var buffer = [UInt8](repeating: 0, count: Self.readMaximumBytes)
    while true {
      // The buffer belongs to this call and outlives the read.
      let count = unsafe buffer.withUnsafeMutableBytes {
        unsafe Glibc.read(descriptor, $0.baseAddress, $0.count)
      }
      if count < 0, errno == EINTR { continue }
      guard count > 0 else { return changes }
      changes += notices(in: buffer[..<count])
    }
  }

  /// Takes apart what the system wrote: notices of a fixed head, each with a name padded by zeros.
  private mutating func notices(in bytes: ArraySlice<UInt8>) -> [FolderChange] {
    var changes: [FolderChange] = []
    var rest = bytes
    let headBytes = MemoryLayout<inotify_event>.size
    while rest.count >= headBytes {
      var head = inotify_event()
      // So many bytes were read, and no more are copied than the structure has.
      unsafe withUnsafeMutableBytes(of: &head) { unsafe $0.copyBytes(from: rest.prefix(headBytes)) }
      rest = rest.dropFirst(headBytes)
      let name = rest.prefix(Int(head.len)).prefix { $0 != 0 }
      rest = rest.dropFirst(Int(head.len))
      let mask = Int32(bitPattern: head.mask)
      if mask & IN_Q_OVERFLOW != 0 {
        changes.append(.anything)
      } else if mask & IN_IGNORED != 0 {
        forget(head.wd)
      } else if mask & (IN_DELETE_SELF | IN_MOVE_SELF) != 0 {
        // Renamed, it would be watched under a name that it has no more.
        if mask & IN_MOVE_SELF != 0 { inotify_rm_watch(descriptor, head.wd) }
        forget(head.wd)
        changes.append(.moved)
      } else {
        let text = String(decoding: name, as: UTF8.self)
        changes.append(mask & IN_ISDIR != 0 ? .folder(named: text) : .file(named: text))
      }
    }
    return changes
  }

  private mutating func forget(_ number: Int32) {
    for (folder, known) in numbers where known == number { numbers[folder] = nil }
  }

  private static func isFolder(_ path: String) -> Bool {
    var status = stat()
    // The structure is a local variable, and the path a string that outlives the call.
    return unsafe stat(path, &status) == 0 && status.st_mode & S_IFMT == S_IFDIR
  }

  /// The folder in which a path lies; nothing above the first.
  private static func folder(above path: String) -> String? {
    guard path != "/", path != "." else { return nil }
    guard let slash = path.lastIndex(of: "/") else { return "." }
    return slash == path.startIndex ? "/" : String(path[..<slash])
  }

  private static func monotonicMilliseconds() -> Int {
    var time = timespec()
    // The structure is a local variable, valid for the length of the call.
    _ = unsafe clock_gettime(CLOCK_MONOTONIC, &time)
    return time.tv_sec * 1_000 + time.tv_nsec / 1_000_000
  }
}
