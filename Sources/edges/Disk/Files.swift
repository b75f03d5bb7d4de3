private import Glibc

/// What can go wrong between a path and its bytes.
package enum DiskError: Error, Hashable, Sendable {
  case missing
  case notPermitted
  /// A folder, a pipe, a device: nothing that is read here.
  case notARegularFile
  case notAFolder
  case tooLarge(bytesMaximum: Int)
  case tooManyEntries(maximum: Int)
  /// Anything else, by the system's number.
  case failed(Int32)

  static var last: DiskError {
    switch errno {
    case ENOENT, ENAMETOOLONG: .missing
    case EACCES, EPERM: .notPermitted
    case ENOTDIR: .missing
    case let number: .failed(number)
    }
  }
}

/// What a name in a folder stands for, links followed.
package struct DiskEntry: Hashable, Sendable {
  /// What the name leads to.
  package enum Kind: Hashable, Sendable {
    case file
    /// A folder with the pair of numbers by which the system tells folders apart.
    case folder(device: UInt64, number: UInt64)
    case other
    /// A name that leads nowhere, or to what cannot be looked at.
    case unreadable(DiskError)
  }

  package let name: String
  package let kind: Kind
}

/// Reads whole files and lists folders, within bounds; nothing here waits for a writer.
package enum Files {
  /// The most names of one folder.
  package static let entriesMaximum = 10_000
  /// How much is asked for at once where it is not known how much there is.
  private static let pieceBytes = 1 << 16

  /// Reads a regular file.
  package static func read(_ path: String, bytesMaximum: Int) throws(DiskError) -> [UInt8] {
    // Without O_NONBLOCK, opening a pipe would wait for somebody to write into it.
    let handle = unsafe open(path, O_RDONLY | O_NONBLOCK | O_CLOEXEC | O_NOCTTY)
    guard handle >= 0 else { throw .last }
    defer { close(handle) }
    var status = stat()
    guard unsafe fstat(handle, &status) == 0 else { throw .last }
    guard status.st_mode & S_IFMT == S_IFREG else { throw .notARegularFile }
    guard status.st_size <= bytesMaximum else { throw .tooLarge(bytesMaximum: bytesMaximum) }
    return try read(handle, expecting: Int(status.st_size), bytesMaximum: bytesMaximum)
  }

  /// Reads what the program was given to read, to its end: a file, or a pipe for as long as somebody writes.
  ///
  /// It is not opened again by its name, which another account may not do for whoever opened it.
  package static func readInput(bytesMaximum: Int) throws(DiskError) -> [UInt8] {
    try read(STDIN_FILENO, expecting: 0, bytesMaximum: bytesMaximum)
  }

  private static func read(
    _ handle: Int32, expecting size: Int, bytesMaximum: Int
  ) throws(DiskError) -> [UInt8] {
    // One byte more than promised, so that a file that grows meanwhile is noticed.
    var bytes = [UInt8](repeating: 0, count: size + 1)
    var count = 0
    while true {
      if count == bytes.count {
        guard count <= bytesMaximum else { throw .tooLarge(bytesMaximum: bytesMaximum) }
        bytes.append(
          contentsOf: repeatElement(0, count: min(max(count, pieceBytes), bytesMaximum + 1 - count))
        )
      }
      // The array owns the memory; the pointer ends with the closure.
      let amount = unsafe bytes.withUnsafeMutableBytes { buffer in
        unsafe Glibc.read(handle, buffer.baseAddress?.advanced(by: count), buffer.count - count)
      }
      if amount < 0 {
        if errno == EINTR { continue }
        throw .last
      }
      if amount == 0 { break }
      count += amount
    }
    guard count <= bytesMaximum else { throw .tooLarge(bytesMaximum: bytesMaximum) }
    bytes.removeLast(bytes.count - count)
    return bytes
  }

  /// What stands at a path, links followed.
  package static func kind(of path: String) throws(DiskError) -> DiskEntry.Kind {
    var status = stat()
    guard unsafe stat(path, &status) == 0 else { throw .last }
    switch status.st_mode & S_IFMT {
    case S_IFREG: return .file
    case S_IFDIR: return .folder(device: UInt64(status.st_dev), number: UInt64(status.st_ino))
    default: return .other
    }
  }

  /// The entries of a folder in the order of their names, hidden ones left out.
  package static func entries(of folder: String) throws(DiskError) -> [DiskEntry] {
    var entries: [DiskEntry] = []
    for name in try names(in: folder) {
      do throws(DiskError) {
        entries.append(DiskEntry(name: name, kind: try kind(of: folder + "/" + name)))
      } catch {
        // What was taken away meanwhile is no entry any more.
        guard error != .missing || isLink(folder + "/" + name) else { continue }
        entries.append(DiskEntry(name: name, kind: .unreadable(error)))
      }
    }
    return entries
  }

  /// The names in a folder in their order, hidden ones left out; what they lead to is not looked at.
  package static func names(in folder: String) throws(DiskError) -> [String] {
    guard let stream = unsafe opendir(folder) else {
      throw errno == ENOTDIR ? .notAFolder : .last
    }
    defer { unsafe closedir(stream) }
    var names: [String] = []
    // The record belongs to the stream until the next call; the name is copied out of it.
    while let record = unsafe nextRecord(of: stream) {
      let name = unsafe withUnsafePointer(to: &record.pointee.d_name) { pointer in
        unsafe pointer.withMemoryRebound(to: CChar.self, capacity: 256) { characters in
          unsafe String(cString: characters)
        }
      }
      if name.hasPrefix(".") { continue }
      guard names.count < entriesMaximum else {
        throw .tooManyEntries(maximum: entriesMaximum)
      }
      names.append(name)
    }
    // The end and an error look the same, but for the number that an error leaves.
    guard errno == 0 else { throw .last }
    return names.sorted()
  }

  private static func nextRecord(of stream: OpaquePointer) -> UnsafeMutablePointer<dirent>? {
    errno = 0
    return unsafe readdir(stream)
  }

  /// Whether a link stands at a path, wherever it leads.
  package static func isLink(_ path: String) -> Bool {
    var status = stat()
    // The structure is a local variable, and the path a string that outlives the call.
    return unsafe lstat(path, &status) == 0 && status.st_mode & S_IFMT == S_IFLNK
  }
}
