import Disk
private import Glibc

/// A folder for what the measured programs write, gone with the value.
struct TemporaryFolder: ~Copyable {
  let path: String

  init() throws(BenchmarkFailure) {
    var template = Array("/tmp/tapsu-benchmarks-XXXXXX".utf8CString)
    // mkdtemp(3) writes into the array that the call borrows, and returns the same address.
    let isMade = unsafe template.withUnsafeMutableBufferPointer {
      unsafe $0.baseAddress.flatMap { unsafe mkdtemp($0) } != nil
    }
    guard isMade else { throw BenchmarkFailure("no temporary folder can be made") }
    path = String(decoding: template.dropLast().map { UInt8(bitPattern: $0) }, as: UTF8.self)
  }

  deinit {
    Self.remove(path)
  }

  /// Removes a folder, what it holds first; links are removed and not followed.
  private static func remove(_ folder: String) {
    for entry in (try? Files.entries(of: folder)) ?? [] {
      let path = "\(folder)/\(entry.name)"
      if unsafe unlink(path) != 0 { remove(path) }
    }
    unsafe rmdir(folder)
  }

  /// Writes a file of the folder, with the folders above it, and returns its path.
  func write(_ name: String, _ text: String) throws(BenchmarkFailure) -> String {
    let file = "\(path)/\(name)"
    do throws(DiskError) {
      try Files.replace(file, with: Array(text.utf8))
    } catch {
      throw BenchmarkFailure("\(file) cannot be written")
    }
    return file
  }

  /// What one of its files says, which is not long.
  func text(of name: String) throws(BenchmarkFailure) -> String {
    do throws(DiskError) {
      let bytes = try Files.read("\(path)/\(name)", bytesMaximum: 1 << 20)
      return String(decoding: bytes, as: UTF8.self)
    } catch {
      throw BenchmarkFailure("\(name) cannot be read")
    }
  }

  /// How many bytes one of its files has.
  func size(of name: String) throws(BenchmarkFailure) -> Int {
    var status = stat()
    guard unsafe stat("\(path)/\(name)", &status) == 0 else {
      throw BenchmarkFailure("\(name) has not been written")
    }
    return Int(status.st_size)
  }
}
