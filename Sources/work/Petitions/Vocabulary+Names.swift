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

extension Box {
  package var name: Phrase {
    switch self {
    case .notAccepted: Phrase("không tiếp nhận", "not accepted")
    case .conduct: Phrase("hành vi", "conduct")
    case .ownRegulation: Phrase("quy định của thành phố", "a rule of the city’s own")
    case .otherRegulation: Phrase("quy định của nơi khác", "a rule made elsewhere")
    case .otherMatter: Phrase("việc khác", "another matter")
    }
  }

  /// By what one knows it, in few words.
  package var meaning: Phrase {
    switch self {
    case .notAccepted:
      Phrase(
        "thiếu yêu cầu về hình thức dù đã hướng dẫn",
        "still not in the required form after guidance")
    case .conduct:
      Phrase(
        "làm chậm, gây phiền hà, làm sai hay không làm", "slow, obstructive, wrong or undone work")
    case .ownRegulation:
      Phrase("vướng vì quy định thành phố ra", "the city’s own rule is in the way")
    case .otherRegulation:
      Phrase(
        "vướng vì quy định của bộ, Chính phủ", "a rule of a ministry or others is in the way")
    case .otherMatter:
      Phrase("hạ tầng, đời sống; không thuộc bốn ô", "city life, in none of the four boxes")
    }
  }
}

extension PetitionKind {
  /// The kind with the box that it was put into: "phản ánh, hành vi".
  package func name(in box: Box?) -> Phrase {
    guard let box else { return name }
    return Phrase(
      "\(name.vietnamese), \(box.name.vietnamese)", "\(name.english), \(box.name.english)")
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
    case .counter: Phrase("Quầy", "Counter")
    case .email: Phrase("Email", "E-mail")
    case .cityApp: Phrase("App", "App")
    }
  }
}

extension Role {
  package var name: Phrase {
    switch self {
    case .reception: Phrase("tiếp nhận (đầu mối)", "reception")
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

extension AnswerDefect {
  package var name: Phrase {
    switch self {
    case .partial: Phrase("mới trả lời một phần", "answers only a part")
    case .evasive: Phrase("trả lời vòng, không vào việc", "goes round the question")
    case .offMatter: Phrase("trả lời sang việc khác", "answers something else")
    case .contradicted: Phrase("trái với giấy tờ trong hồ sơ", "contradicted by the papers")
    }
  }
}

extension DraftFault {
  package var name: Phrase {
    switch self {
    case .unclear: Phrase("khó hiểu, chưa thành câu", "hard to understand")
    case .rude: Phrase("lời lẽ chưa đúng mực", "not courteous")
    case .unsupported:
      Phrase("nêu điều không có trong hồ sơ", "names something that is not in the file")
    case .improper:
      Phrase("đòi hỏi hoặc để lộ điều không được phép", "asks for or reveals what it must not")
    case .notOwn:
      Phrase("không phải viết cho phản ánh này", "not written for this petition")
    case .leftOut:
      Phrase("còn thiếu điều người gửi cần biết", "leaves out what the sender has to know")
    case .mustNotSay:
      Phrase("nói điều không được nói", "says what must not be said")
    case .wrongLaw: Phrase("sai căn cứ pháp luật", "wrong law")
    case .wrongUnit: Phrase("sai đơn vị, sai thẩm quyền", "wrong unit")
    case .exposes: Phrase("để lộ người gửi", "gives the sender away")
    case .promises: Phrase("hứa điều chưa ai quyết", "promises what nobody has decided")
    case .ungrounded: Phrase("có câu chưa rõ căn cứ", "does not show what a sentence rests on")
    }
  }
}

extension Criterion {
  package var name: Phrase {
    switch self {
    case .necessity: Phrase("sự cần thiết", "necessity")
    case .reasonableness: Phrase("tính hợp lý, hợp pháp", "reasonableness and lawfulness")
    case .simplicity: Phrase("tính đơn giản, dễ hiểu", "simplicity")
    case .feasibility: Phrase("tính khả thi", "feasibility")
    case .consistency:
      Phrase("sự thống nhất với quy định khác", "consistency with other regulations")
    case .treaties: Phrase("sự phù hợp với điều ước quốc tế", "accordance with treaties")
    }
  }
}

extension Assessment {
  /// The conclusion with the criteria that are not met.
  package var name: Phrase {
    guard !failed.isEmpty else { return conclusion.name }
    let criteria = failed.map(\.name).joined(separator: ", ")
    return [Phrase("chưa đạt ", "fails ") + criteria, conclusion.name].joined(separator: "; ")
  }
}

extension Conclusion {
  package var name: Phrase {
    switch self {
    case .collect: Phrase("chưa đủ cơ sở: tập hợp thêm", "not enough basis: gather more")
    case .amend: Phrase("sửa, bãi bỏ theo thẩm quyền", "amend or abolish it ourselves")
    case .propose: Phrase("đề xuất nơi có thẩm quyền sửa", "propose that to the competent body")
    case .issue: Phrase("ban hành, đề xuất quy định mới", "issue or propose a new rule")
    case .keep: Phrase("đạt các tiêu chí: giữ nguyên", "it meets the criteria: keep it")
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
      Phrase(
        "ca đã có số việc nhiều nhất được phép",
        "the shift reached the largest number of events allowed")
    }
  }
}
