import Disk
import Sealing
import Sodium
import Wording

extension Environment {
  /// The key with which this account signs exams and opens what is handed in; made where there is none.
  func instructorKey() throws(Failure) -> KeyPair {
    if let key = try instructorKeyToRead() { return key }
    let path = try instructorKeyPath()
    let drawn = KeyPair.drawn()
    do throws(DiskError) {
      if try Files.create(path, KeyFile.bytes(of: drawn)) { return drawn }
    } catch {
      throw wrong(path, .cannotCreate, Phrase("không ghi được", "it cannot be written"))
    }
    // Somebody else was quicker.
    guard let key = try instructorKeyToRead() else {
      throw wrong(path, .ioError, Phrase("không đọc được", "it cannot be read"))
    }
    return key
  }

  /// The key of this account; nothing where there is none.
  func instructorKeyToRead() throws(Failure) -> KeyPair? {
    let path = try instructorKeyPath()
    let bytes: [UInt8]
    do throws(DiskError) {
      bytes = try Files.read(path, bytesMaximum: KeyFile.bytesMaximum)
    } catch .missing {
      return nil
    } catch {
      throw wrong(path, .ioError, Phrase("không đọc được", "it cannot be read"))
    }
    guard let key = KeyFile.key(in: bytes) else {
      throw wrong(
        path, .badData,
        Phrase(
          "không phải khóa của người hướng dẫn; hãy lấy lại từ bản sao",
          "this is not an instructor’s key; restore it from a copy"))
    }
    return key
  }

  /// Where it lies: beside the store.
  func instructorKeyPath() throws(Failure) -> String { try dataFolder() + "/instructor.key" }

  private func wrong(_ path: String, _ status: ExitStatus, _ what: Phrase) -> Failure {
    let shown = path.onOneLine
    return Failure(status: status, lines: ["“\(shown)”: \(what[language])."])
  }
}
