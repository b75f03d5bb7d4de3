package import Wording

/// Why an action cannot be done now.
package enum Refusal: Hashable, Sendable {
  case shiftIsClosed
  case shiftIsPaused
  case unknownPetition
  case notOpened
  case alreadyOpen
  case petitionTimeUsedUp
  case alreadyClosed
  case channelShut
  case alreadyAccepted
  case alreadyUrgent
  case alreadyClassifiedSo
  case notAccepted
  case notForThisRole
  case nothingAsked
  case emptyText
  case textTooLong
  case placeholderLeft(String)
  case unknownUnit
  case unitNotInOffice
  case alreadyWithUnit
  case notWithUnit
  case unitHasNotAnswered
  case nothingToMergeInto
  case mergeIntoItself
  case mergeTargetUnknown
  case noDraft
  case notSubmitted
  case approvalAwaited
  case draftReturned
  case alreadyApproved
  case notAnswered
  case alreadyPublished
  case notFromPortal
  case alreadySynced
  case partNotFound(String)
  case ownUnit
  case alreadyConsulted
  case noFaultNamed
  case redraftAwaited

  /// The reason as a sentence that says what to do instead.
  package var phrase: Phrase {
    switch self {
    case .ownUnit: Phrase("Đó chính là đơn vị của bạn.", "That is your own unit.")
    case .alreadyConsulted:
      Phrase("Đã lấy ý kiến đơn vị này rồi.", "That unit has been consulted already.")
    case .noFaultNamed:
      Phrase("Hãy chọn ít nhất một lỗi của dự thảo.", "Choose at least one fault of the draft.")
    case .redraftAwaited:
      Phrase(
        "Chuyên viên đang sửa dự thảo, chưa trình lại.",
        "The officer is correcting the draft and has not submitted it again yet.")
    case .unitHasNotAnswered:
      Phrase(
        "Đơn vị chưa trả lời: chưa có gì để trả lại.",
        "The unit has not answered: there is nothing to send back.")
    case .draftReturned:
      Phrase(
        "Lãnh đạo đã trả lại dự thảo: soạn lại rồi trình lại.",
        "The leader returned the draft: mend it, then submit it again.")
    case .shiftIsClosed: Phrase("Ca làm việc đã kết thúc.", "The shift is over.")
    case .shiftIsPaused:
      Phrase(
        "Người hướng dẫn đang tạm dừng cả lớp: chưa làm được gì, đồng hồ đứng yên.",
        "The instructor has paused the class: nothing can be done, and the clock stands still.")
    case .unknownPetition:
      Phrase("Không có phản ánh nào mang số này.", "There is no petition with that number.")
    case .notOpened:
      Phrase("Hãy mở phản ánh này ra đọc trước.", "Open the petition and read it first.")
    case .alreadyOpen:
      Phrase("Phản ánh này đang ở trên bàn rồi.", "This petition is on the desk already.")
    case .petitionTimeUsedUp:
      Phrase(
        "Đã hết thời gian thực dành cho phản ánh này.",
        "The real time allowed for this petition is used up.")
    case .alreadyClosed:
      Phrase("Phản ánh này đã kết thúc xử lý.", "This petition is already closed.")
    case .channelShut:
      Phrase(
        "Đã quá hạn nhắn tin của kênh; chưa biết điện thoại, địa chỉ nên không còn cách liên lạc.",
        "The channel takes no more messages, and neither phone nor address is known.")
    case .alreadyAccepted:
      Phrase("Phản ánh này đã được tiếp nhận rồi.", "This petition is already accepted.")
    case .alreadyUrgent:
      Phrase("Phản ánh này đã được đánh dấu khẩn.", "This petition is already marked urgent.")
    case .alreadyClassifiedSo:
      Phrase("Đã phân loại đúng như vậy rồi.", "It is already classified so.")
    case .notAccepted:
      Phrase(
        "Chưa tiếp nhận: hãy tiếp nhận vào sổ trước.",
        "Not accepted yet: accept it into the register first.")
    case .notForThisRole:
      Phrase("Vị trí này không có thẩm quyền làm việc đó.", "Your role may not do that.")
    case .nothingAsked:
      Phrase("Hãy chọn ít nhất một thông tin cần hỏi.", "Choose at least one thing to ask for.")
    case .emptyText: Phrase("Nội dung còn trống.", "The text is empty.")
    case .textTooLong:
      Phrase(
        "Nội dung dài quá \(Simulation.textLengthMaximum) ký tự.",
        "The text is longer than \(Simulation.textLengthMaximum) characters.")
    case .placeholderLeft(let placeholder):
      Phrase(
        "Còn chỗ chưa điền: \(placeholder)", "A placeholder is not filled in yet: \(placeholder)")
    case .unknownUnit:
      Phrase("Không có đơn vị này trong danh mục.", "There is no such unit in the list.")
    case .unitNotInOffice:
      Phrase(
        "Hôm nay đơn vị này không hoạt động: hãy chọn đơn vị kế nhiệm.",
        "That unit does not exist today: choose the one that took over.")
    case .alreadyWithUnit:
      Phrase("Đơn vị này đang giữ phản ánh rồi.", "The petition is already with that unit.")
    case .notWithUnit:
      Phrase("Phản ánh chưa chuyển cho đơn vị nào.", "The petition is not with any unit.")
    case .nothingToMergeInto:
      Phrase(
        "Chưa có phản ánh nào khác để gộp vào.", "There is no other petition yet to merge it into.")
    case .mergeIntoItself:
      Phrase("Không thể gộp phản ánh với chính nó.", "A petition cannot be merged into itself.")
    case .mergeTargetUnknown:
      Phrase(
        "Không có phản ánh nào mang số đó để gộp vào.",
        "There is no petition with that number to merge into.")
    case .noDraft: Phrase("Chưa có dự thảo trả lời.", "There is no draft reply yet.")
    case .notSubmitted:
      Phrase(
        "Dự thảo chưa trình lãnh đạo duyệt.", "The draft has not been submitted for approval yet.")
    case .approvalAwaited:
      Phrase("Lãnh đạo đang xem dự thảo, chưa duyệt.", "The leader has not approved the draft yet.")
    case .alreadyApproved:
      Phrase("Dự thảo này đã được duyệt.", "This draft is already approved.")
    case .notAnswered:
      Phrase(
        "Chưa trả lời công dân thì chưa công khai được.",
        "Answer the citizen first; then the result can be published.")
    case .alreadyPublished: Phrase("Kết quả đã công khai.", "The result is already published.")
    case .notFromPortal:
      Phrase(
        "Phản ánh này không đến từ Cổng Dịch vụ công quốc gia.",
        "This petition did not come from the National Public Service Portal.")
    case .alreadySynced:
      Phrase(
        "Cổng đang ghi đúng như vậy rồi, chưa có gì mới để đồng bộ.",
        "The portal already shows how it stands; there is nothing new to tell it.")
    case .partNotFound(let part):
      Phrase(
        "Không thấy đoạn \"\(part)\" trong phản ánh hay trả lời.",
        "\"\(part)\" is in neither the petition nor the reply.")
    }
  }
}
