private import Glibc
internal import Storage

/// A file that only its owner may read, because it holds personal data.
enum PrivateFile {
  /// Creates the file, empty, and the folders above it when they are missing.
  static func create(_ path: String) throws(StorageError) {
    var parent = path.hasPrefix("/") ? "/" : ""
    for name in path.split(separator: "/").dropLast() {
      parent += name + "/"
      guard unsafe mkdir(parent, 0o700) == 0 || errno == EEXIST || access(parent, F_OK) == 0 else {
        throw failure(parent)
      }
    }
    let descriptor = unsafe open(path, O_RDWR | O_CREAT | O_CLOEXEC, 0o600)
    guard descriptor >= 0 else { throw failure(path) }
    Glibc.close(descriptor)
  }

  private static func failure(_ path: String) -> StorageError {
    switch errno {
    case EACCES, EROFS, EPERM: StorageError(.readOnly, detail: path)
    case ENOSPC, EDQUOT: StorageError(.diskFull, detail: path)
    default: StorageError(.cannotOpen, detail: path)
    }
  }
}
