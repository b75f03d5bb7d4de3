package import Wording

// The catalogue of what the vocabulary is called in front of people.

extension PetitionKind {
  package var name: Phrase {
    switch self {
    case .feedback: Phrase("phản ánh", "feedback")
    case .recommendation: Phrase("kiến nghị", "recommendation")
    case .complaint: Phrase("khiếu nại", "complaint")
    case .denunciation: Phrase("tố cáo", "denunciation")
    case .crimeReport: Phrase("tin báo tội phạm", "crime report")
    case .inquiry: Phrase("hỏi đáp", "inquiry")
    case .outOfScope: Phrase("ngoài phạm vi", "out of scope")
    case .spam: Phrase("tin rác", "spam")
    }
  }
}

extension Channel {
  package var name: Phrase {
    switch self {
    case .zalo: Phrase("Zalo", "Zalo")
    case .nationalPortal: Phrase("Cổng Dịch vụ công quốc gia", "National Public Service Portal")
    case .hotline: Phrase("Đường dây nóng", "Hotline")
    case .post: Phrase("Bưu chính", "Post")
    case .counter: Phrase("Trực tiếp", "Counter")
    case .email: Phrase("Thư điện tử", "E-mail")
    case .cityApp: Phrase("Ứng dụng iHanoi", "iHanoi app")
    }
  }

  package var shortName: Phrase {
    switch self {
    case .zalo: Phrase("Zalo", "Zalo")
    case .nationalPortal: Phrase("Cổng", "Portal")
    case .hotline: Phrase("Gọi", "Call")
    case .post: Phrase("Thư", "Post")
    case .counter: Phrase("Quầy", "Desk")
    case .email: Phrase("Email", "E-mail")
    case .cityApp: Phrase("App", "App")
    }
  }
}

extension Role {
  package var name: Phrase {
    switch self {
    case .reception: Phrase("tiếp nhận (đầu mối)", "reception (the hub)")
    case .handling: Phrase("xử lý", "handling")
    case .approval: Phrase("duyệt", "approval")
    }
  }
}

extension Mode {
  package var name: Phrase {
    switch self {
    case .practice: Phrase("luyện tập", "practice")
    case .exam: Phrase("thi", "exam")
    }
  }
}

extension Fact {
  package var name: Phrase {
    switch self {
    case .name: Phrase("họ tên", "name")
    case .phone: Phrase("số điện thoại", "phone number")
    case .address: Phrase("địa chỉ", "address")
    case .place: Phrase("nơi xảy ra", "place")
    case .time: Phrase("thời gian xảy ra", "time")
    case .document: Phrase("giấy tờ, mã hồ sơ", "papers, file number")
    case .detail: Phrase("diễn biến cụ thể", "details")
    }
  }
}

extension DeclineReason {
  package var name: Phrase {
    switch self {
    case .complaintProcedure:
      Phrase("là khiếu nại, theo thủ tục khác", "a complaint: another procedure")
    case .denunciationProcedure:
      Phrase("là tố cáo, theo thủ tục khác", "a denunciation: another procedure")
    case .missingIdentity:
      Phrase("thiếu tên, địa chỉ, điện thoại", "no name, address or phone number")
    case .unclear: Phrase("nội dung không rõ", "content not clear")
    case .outOfScope: Phrase("ngoài phạm vi tiếp nhận", "out of scope")
    case .spam: Phrase("tin rác, quảng cáo", "spam, advertising")
    case .alreadyAnswered:
      Phrase("đã trả lời, không có tình tiết mới", "already answered, nothing new")
    }
  }
}

extension ClosingReason {
  package var name: Phrase {
    switch self {
    case .finished: Phrase("bạn kết thúc ca", "you ended the shift")
    case .lastDayEnded: Phrase("hết giờ làm việc ngày cuối", "the last working day ended")
    case .timeUsedUp: Phrase("hết thời gian làm bài", "your time was used up")
    case .eventsUsedUp:
      Phrase("ca đã có số việc nhiều nhất được phép", "the shift had as many events as it may have")
    }
  }
}

extension Verb {
  /// The verb as the officer gives the command.
  package var name: Phrase {
    switch self {
    case .open: Phrase("mở", "open")
    case .ask: Phrase("hỏi thêm", "ask")
    case .classify: Phrase("phân loại", "classify")
    case .accept: Phrase("tiếp nhận", "accept")
    case .decline: Phrase("từ chối", "decline")
    case .forward: Phrase("chuyển", "forward")
    case .return: Phrase("trả lại", "return")
    case .merge: Phrase("gộp trùng", "merge")
    case .split: Phrase("hướng dẫn tách", "split")
    case .markUrgent: Phrase("đánh dấu khẩn", "mark urgent")
    case .redact: Phrase("che thông tin", "redact")
    case .draft: Phrase("soạn trả lời", "draft")
    case .submit: Phrase("trình duyệt", "submit")
    case .send: Phrase("gửi trả lời", "send")
    case .publish: Phrase("công khai", "publish")
    case .sync: Phrase("đồng bộ Cổng", "sync")
    case .remind: Phrase("đôn đốc", "remind")
    case .extend: Phrase("gia hạn", "extend")
    case .apologise: Phrase("xin lỗi", "apologise")
    case .note: Phrase("ghi chú", "note")
    case .flag: Phrase("báo vướng mắc", "flag")
    }
  }
}

extension Activity {
  /// The event's name, as it reads in a sentence about what was or was not done.
  package var name: Phrase {
    switch self {
    case .shiftStarted: Phrase("bắt đầu ca", "shift started")
    case .dayEnded: Phrase("hết ngày làm việc", "end of the day")
    case .shiftClosed: Phrase("kết thúc ca", "shift closed")
    case .clockLeapt: Phrase("giờ máy bị chỉnh", "the machine’s clock was set")
    case .arrived: Phrase("phản ánh đến", "petition arrived")
    case .citizenWrote: Phrase("công dân nhắn", "citizen wrote")
    case .unitAnswered: Phrase("đơn vị trả lời", "unit answered")
    case .unitReturned: Phrase("đơn vị trả lại", "unit returned it")
    case .leaderApproved: Phrase("lãnh đạo duyệt", "leader approved")
    case .rated: Phrase("công dân đánh giá", "citizen rated")
    case .petitionTimeEnded: Phrase("hết thời gian của phản ánh", "petition's time ended")
    case .opened: Phrase("mở xem", "opened")
    case .asked: Phrase("hỏi thêm công dân", "asked the citizen")
    case .classified: Phrase("phân loại", "classified")
    case .accepted: Phrase("tiếp nhận vào sổ", "accepted")
    case .declined: Phrase("từ chối, hướng dẫn", "declined with guidance")
    case .forwarded: Phrase("chuyển đơn vị", "forwarded")
    case .returned: Phrase("trả lại", "returned")
    case .merged: Phrase("gộp trùng", "merged")
    case .split: Phrase("hướng dẫn tách nội dung", "guided to split")
    case .markedUrgent: Phrase("đánh dấu khẩn", "marked urgent")
    case .redacted: Phrase("che thông tin", "redacted")
    case .drafted: Phrase("soạn dự thảo", "drafted")
    case .submitted: Phrase("trình duyệt", "submitted")
    case .replied: Phrase("trả lời công dân", "replied to the citizen")
    case .published: Phrase("công khai kết quả", "published")
    case .synced: Phrase("đồng bộ Cổng", "synchronised")
    case .reminded: Phrase("đôn đốc đơn vị", "reminded the unit")
    case .extended: Phrase("gia hạn", "extended")
    case .apologised: Phrase("xin lỗi công dân", "apologised")
    case .noted: Phrase("ghi chú", "noted")
    case .flagged: Phrase("báo vướng mắc", "flagged")
    }
  }
}
