package import Wording

extension AttachmentKind {
  package var name: Phrase {
    switch self {
    case .image: Phrase("ảnh", "picture")
    case .file: Phrase("tệp", "file")
    case .audio: Phrase("ghi âm", "audio")
    case .video: Phrase("video", "video")
    case .location: Phrase("vị trí", "location")
    }
  }
}
