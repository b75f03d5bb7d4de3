package import Wording

/// Why a sealed exam or a hand-in cannot be read or made.
package enum SealingError: Error, Hashable, Sendable {
  case notAnExam
  case notAHandIn
  /// A newer program wrote it, in a format of this version.
  case newerVersion(Int)
  /// Bits of it are missing, or are others than those that were signed.
  case altered
  case wrongCode
  /// It is for whoever has the key of this fingerprint.
  case forAnother(String)
  case tooLarge
  case outOfMemory

  package var phrase: Phrase {
    switch self {
    case .notAnExam:
      Phrase("Đây không phải đề niêm phong của TapSu.", "This is not a sealed exam of TapSu.")
    case .notAHandIn:
      Phrase("Đây không phải bài nộp của TapSu.", "This is not a hand-in of TapSu.")
    case .newerVersion(let version):
      Phrase(
        "Tệp theo định dạng \(version), mới hơn chương trình này. Hãy cập nhật TapSu.",
        "The file has format \(version), newer than this program’s. Update TapSu.")
    case .altered:
      Phrase(
        "Tệp bị hỏng hay bị sửa: chữ ký không khớp. Hãy chép lại từ nơi đã làm ra nó.",
        "The file is damaged or was altered: its signature does not fit. Copy it again from where it was made."
      )
    case .wrongCode: Phrase("Mã mở đề không đúng.", "The exam’s code is wrong.")
    case .forAnother(let fingerprint):
      Phrase(
        "Bài nộp này khóa cho người giữ khóa \(fingerprint.printable): hãy nhận ở máy đã niêm phong đề.",
        "This hand-in is for whoever has the key \(fingerprint.printable): receive it where the exam was sealed."
      )
    case .tooLarge:
      Phrase(
        "Tệp lớn hơn \(SealedExam.bytesMaximum >> 20) MiB.",
        "The file is larger than \(SealedExam.bytesMaximum >> 20) MiB.")
    case .outOfMemory:
      Phrase("Không đủ bộ nhớ để thử mã.", "There is not enough memory to try the code.")
    }
  }
}
