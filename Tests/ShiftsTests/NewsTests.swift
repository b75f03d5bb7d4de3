import Fixtures
import Petitions
import Scenarios
import Shifts
import Simulation
import Testing
import Wording

@Suite struct `What has come since` {
  private func shift() -> Worked {
    Worked(
      Fixture.scenario(
        petitions: [
          Fixture.petition(
            "01", more: [ScriptedMessage(at: monday("08:30"), content: .text("thêm nữa"))]),
          Fixture.petition("02"),
        ], rules: []))
  }

  @Test func `is no news of a petition that lay on the desk when it came`() throws {
    var worked = shift()
    worked.act(.open)
    worked.pass(officeMinutes: 45)
    worked.take(.act(.open, on: "02"))

    let record = try #require(worked.record)
    #expect(record.thread.count == 2)
    #expect(!worked.shift.status(of: record).hasNews)
    #expect(worked.shift.waitingDoubt?.unread ?? [] == [])
  }

  @Test func `is news of one that had left it, until it is opened again`() throws {
    var worked = shift()
    worked.act(.open)
    worked.take(.act(.open, on: "02"))
    worked.pass(officeMinutes: 45)

    #expect(worked.shift.status(of: try #require(worked.record)).hasNews)
    #expect(worked.shift.waitingDoubt?.unread == ["01"])
    worked.act(.open)
    worked.take(.act(.open, on: "02"))
    #expect(!worked.shift.status(of: try #require(worked.record)).hasNews)
  }

  @Test func `is marked on the desk until something is done there, since it may have come unseen`()
    throws
  {
    var worked = shift()
    worked.act(.open)
    worked.pass(officeMinutes: 45)
    #expect(worked.shift.status(of: try #require(worked.record)).sign == .news)

    worked.act(.classify(.feedback))
    #expect(worked.shift.status(of: try #require(worked.record)).sign == .none)
  }

  @Test func `is told of a unit that returned it, until it goes on`() throws {
    var worked = shift()
    worked.act(.open, .accept, .forward(to: Fixture.building, note: ""))
    worked.pass(officeMinutes: 121)

    let status = worked.shift.status(of: try #require(worked.record))
    #expect(status.progress == .unitReturned && status.sign == .news)
    // The sender has written too.
    #expect(status.words.vietnamese == "CÓ TIN, đơn vị trả lại")
    #expect(worked.shift.waitingDoubt?.petitions(waiting: .unitReturned) == ["01"])

    worked.act(.forward(to: Fixture.justice, note: ""))
    #expect(worked.shift.status(of: try #require(worked.record)).progress == .unitAwaited)
  }

  @Test func `is told of a unit that returned it, whatever was drafted before`() throws {
    var worked = shift()
    worked.act(
      .open, .draft(text: "Đã xong việc."), .accept, .forward(to: Fixture.building, note: ""))
    worked.pass(officeMinutes: 121)

    let record = try #require(worked.record)
    #expect(worked.shift.status(of: record).progress == .unitReturned)
    #expect(worked.shift.waitingDoubt?.petitions(waiting: .unitReturned) == ["01"])
    worked.act(.draft(text: "Đã chuyển nơi khác."))
    #expect(worked.shift.status(of: try #require(worked.record)).progress == .drafted)
  }

  @Test func `is told where it is more than the unit's answer, and that nobody has read it`() throws
  {
    let late = ScriptedMessage(at: monday("14:00"), content: .text("sao rồi ạ"))
    var worked = Worked(
      Fixture.scenario(
        petitions: [
          Fixture.petition(
            "01", more: [late], truth: Fixture.truth(unit: Fixture.justice),
            reactions: Reactions(
              ask: [], silence: nil,
              unit: UnitReaction(
                ScriptedReaction(after: .officeMinutes(60), says: "Đã xử lý xong.")),
              wrongUnit: nil, late: nil, rating: nil)),
          Fixture.petition("02"),
        ], rules: []))
    worked.act(.open, .classify(.feedback), .accept, .forward(to: Fixture.justice, note: ""))
    worked.take(.act(.open, on: "02"))
    worked.pass(officeMinutes: 70)
    #expect(
      worked.shift.status(of: try #require(worked.record)).words.vietnamese == "đơn vị đã đáp")
    #expect(worked.shift.waitingDoubt?.unread == ["01"])

    worked.pass(officeMinutes: 300)

    #expect(
      worked.shift.status(of: try #require(worked.record)).words.vietnamese
        == "CÓ TIN, đơn vị đã đáp")
  }

  @Test func `is told of an approval as what it is`() throws {
    var worked = shift()
    worked.act(.open, .classify(.feedback), .accept, .draft(text: "Đã xong việc."), .submit)
    worked.take(.act(.open, on: "02"))
    worked.pass(officeMinutes: 31)
    worked.act(.open)
    worked.take(.act(.open, on: "02"))
    #expect(worked.shift.waitingDoubt?.petitions(waiting: .approvedNotSent) == ["01"])
    #expect(worked.shift.status(of: try #require(worked.record)).sign == .none)

    var other = shift()
    other.act(.open, .classify(.feedback), .accept)
    other.pass(officeMinutes: 31)
    other.act(.draft(text: "Đã xong việc."), .submit)
    other.take(.act(.open, on: "02"))
    other.pass(officeMinutes: 31)
    let doubt = try #require(other.shift.waitingDoubt)
    #expect(doubt.unread == [] && doubt.petitions(waiting: .approvedNotSent) == ["01"])
    #expect(doubt.sentences.first?.vietnamese == "Lãnh đạo đã duyệt, chưa gửi: #01.")
  }
}

@Suite struct `What was begun` {
  @Test func `is told of a petition, whatever else it waits for`() throws {
    let worked = Worked()
    var scratch = ScratchTexts()
    scratch["01", .draft] = ScratchText("Kính gửi")

    let status = worked.shift.status(of: try #require(worked.record), beside: scratch)

    #expect(status.words.vietnamese == "MỚI, đang viết dở")
  }

  @Test func `never takes the place of how the petition stands`() throws {
    var worked = Worked()
    worked.act(.open)
    var scratch = ScratchTexts()
    scratch["01", .draft] = ScratchText("Kính gửi")

    let words = worked.shift.status(of: try #require(worked.record), beside: scratch).shortWords

    #expect(words.allSatisfy { $0.vietnamese.hasPrefix("đang xem") }, "\(words)")
    #expect(words.contains { $0.vietnamese == "đang xem, dở" })
  }

  @Test func `comes back with the reason and the unit that were chosen`() {
    var scratch = ScratchTexts()
    scratch["01", .decline] = ScratchText("Kính gửi", reason: .spam)
    scratch["01", .forward] = ScratchText("", unit: Fixture.justice)

    #expect(ScratchTexts(bookmark: scratch.bookmark()) == scratch)
  }
}

@Suite struct `A closed petition` {
  @Test func `shows how it ended, whatever text was begun for it`() throws {
    var worked = Worked()
    worked.act(.open, .decline(reason: .spam, text: "Mời gửi nơi khác."))
    var scratch = ScratchTexts()
    scratch["01", .draft] = ScratchText("Kính gửi")

    let status = worked.shift.status(of: try #require(worked.record), beside: scratch)

    #expect(status.words.vietnamese == "đã từ chối, hướng dẫn")
    #expect(status.shortWords.first == status.words)
  }
}

@Suite struct `What is asked before it is done` {
  @Test func `says of a petition to decline that it has no kind yet`() throws {
    var worked = Worked()
    worked.act(.open)
    let decline = Action.decline(reason: .complaintProcedure, text: "Mời gửi nơi khác.")

    let before = try #require(worked.shift.confirmation(of: decline, on: "01"))
    #expect(before.remarks.first?.vietnamese.contains("chưa phân loại") == true)
    #expect(before.text == "Mời gửi nơi khác.")
    worked.act(.classify(.complaint))

    #expect(try #require(worked.shift.confirmation(of: decline, on: "01")).remarks == [])
  }

  @Test func `says where the reason of a refusal contradicts the kind that was given`() throws {
    var worked = Worked()
    worked.act(.open, .classify(.outOfScope))

    let asked = try #require(
      worked.shift.confirmation(
        of: .decline(reason: .complaintProcedure, text: "Mời gửi nơi khác."), on: "01"))

    #expect(asked.question.vietnamese.contains("là khiếu nại"))
    #expect(
      asked.remarks.map(\.vietnamese) == [
        "Bạn đã phân loại: \(PetitionKind.outOfScope.name.vietnamese); "
          + "lý do chọn: là khiếu nại, theo thủ tục khác."
      ])
  }

  @Test(arguments: DeclineReason.allCases)
  func `finds nothing to say of a reason that goes with the kind`(reason: DeclineReason) throws {
    let kind: PetitionKind =
      switch reason {
      case .complaintProcedure: .complaint
      case .denunciationProcedure: .crimeReport
      case .outOfScope: .inquiry
      case .spam: .spam
      case .missingIdentity, .unclear, .alreadyAnswered: .feedback
      }
    var worked = Worked()
    worked.act(.open, .classify(kind))

    let asked = worked.shift.confirmation(of: .decline(reason: reason, text: "x"), on: "01")
    #expect(asked?.remarks == [])
  }

  @Test func `says of a merge that the sender hears nothing of it, unless they were written to`()
    throws
  {
    var worked = Worked(
      Fixture.scenario(petitions: [Fixture.petition("01"), Fixture.petition("02")], rules: []))
    worked.act(.open)
    let before = worked.shift.confirmation(of: .merge(into: "02"), on: "01")
    #expect(before?.remarks.last?.vietnamese.hasPrefix("Gộp không tự báo") == true)

    worked.act(.inform(text: "Tin của bà đã có hồ sơ."))
    let after = worked.shift.confirmation(of: .merge(into: "02"), on: "01")
    #expect(after?.remarks == before?.remarks.dropLast())
  }

  @Test func `says of a forwarding that it has no note`() throws {
    var worked = Worked()
    worked.act(.open, .accept)
    let without = worked.shift.confirmation(of: .forward(to: Fixture.justice, note: ""), on: "01")
    let with = worked.shift.confirmation(
      of: .forward(to: Fixture.justice, note: "Kính chuyển."), on: "01")

    #expect(without?.remarks.first?.vietnamese.contains("Chưa viết ý kiến") == true)
    #expect(with?.remarks == [] && with?.text == "Kính chuyển.")
  }
}

@Suite struct `What went to who drafted` {
  @Test func `stands among the letters, with the faults it names`() throws {
    var worked = Worked(
      Fixture.scenario(
        role: .approval, desk: Fixture.ward,
        petitions: [Fixture.petition("01", draft: "Chúng tôi hứa xong ngay.")]))
    worked.act(.open, .reject(faults: [.promises, .rude], text: "Bỏ câu hứa, thêm lời chào."))
    let record = try #require(worked.record)

    let letter = try #require(worked.shift.letters(of: record).last)

    #expect(letter.content == .text("Bỏ câu hứa, thêm lời chào."))
    #expect(
      worked.shift.heading(of: letter, in: record)
        == Phrase(
          "Bạn trả dự thảo: hứa điều chưa ai quyết; lời lẽ chưa đúng mực",
          "You, rejecting the draft: promises what nobody has decided; not courteous"))
  }
}

@Suite struct `What went to a unit` {
  @Test func `stands among the letters, with whom it went to`() throws {
    var worked = Worked()
    worked.act(.open, .accept, .forward(to: Fixture.justice, note: "Nhờ sở kiểm tra mức thu."))
    let record = try #require(worked.record)

    let letter = try #require(worked.shift.letters(of: record).last)

    #expect(letter.content == .text("Nhờ sở kiểm tra mức thu."))
    #expect(worked.shift.heading(of: letter, in: record).vietnamese == "Bạn gửi Sở Tư pháp")
    // The public does not read it.
    #expect(worked.shift.publication(of: "01")?.text.contains("Nhờ sở") == false)
  }

  @Test func `stands there too where an answer went back, or the unit was reminded`() throws {
    var worked = Worked(
      Fixture.scenario(
        petitions: [
          Fixture.petition(
            "01", truth: Fixture.truth(unit: Fixture.justice),
            reactions: Reactions(
              ask: [], silence: nil,
              unit: UnitReaction(
                ScriptedReaction(after: .officeMinutes(10), says: "Sở đã trả lời.")),
              wrongUnit: nil, late: nil, rating: nil))
        ], rules: []))
    worked.act(.open, .accept, .forward(to: Fixture.justice, note: ""))
    worked.act(.remind(text: "Đề nghị sở trả lời sớm."))
    worked.pass(officeMinutes: 11)
    worked.act(.sendBack(.partial, text: "Sở chưa nói kết quả."))
    let record = try #require(worked.record)

    let letters = worked.shift.letters(of: record).filter { $0.author == .officer }

    #expect(
      letters.map(\.content) == [.text("Đề nghị sở trả lời sớm."), .text("Sở chưa nói kết quả.")])
    #expect(
      letters.map { worked.shift.heading(of: $0, in: record).vietnamese } == [
        "Bạn gửi Sở Tư pháp", "Bạn gửi Sở Tư pháp",
      ])
  }

  @Test func `is no letter where nothing was written`() throws {
    var worked = Worked()
    worked.act(.open, .accept)
    let before = worked.shift.letters(of: try #require(worked.record))
    worked.act(.forward(to: Fixture.justice, note: ""))

    #expect(worked.shift.letters(of: try #require(worked.record)) == before)
  }
}

@Suite struct `What is said once all is closed` {
  private static func said(of worked: Worked) throws -> String {
    let last = try #require(worked.shift.events.last { $0.petition == "01" })
    let finishing = Phrase("nhấn [Q] để kết thúc ca", "press [Q] to end the shift")
    return try #require(worked.shift.aftermath(of: last, finishing: finishing)).vietnamese
  }

  private static func opened() -> Worked {
    var worked = Worked(Fixture.scenario(petitions: [Fixture.petition("01")], rules: []))
    worked.act(.open)
    return worked
  }

  @Test func `speaks of publishing while the answer can be published`() throws {
    var worked = Self.opened()
    worked.act(.classify(.feedback), .accept, .draft(text: "Kính gửi anh."), .submit)
    worked.pass(officeMinutes: 60)
    worked.act(.send)
    #expect(try Self.said(of: worked).contains("công khai"))

    worked.act(.publish)
    #expect(
      try Self.said(of: worked)
        == "không còn phản ánh mở; nhấn [Q] để kết thúc ca, xem bảng điểm")
  }

  @Test func `does not speak of publishing what is of no use to others`() throws {
    var worked = Self.opened()
    worked.act(.classify(.inquiry), .accept, .draft(text: "Kính gửi anh."), .submit)
    worked.pass(officeMinutes: 60)
    worked.act(.send)
    #expect(try !Self.said(of: worked).contains("công khai"))
  }

  @Test func `does not speak of publishing where nothing was answered`() throws {
    var worked = Self.opened()
    worked.act(.decline(reason: .unclear, text: "Mời gửi lại."))
    #expect(try !Self.said(of: worked).contains("công khai"))
    // The hint says what is left, and not that nothing is.
    #expect(worked.shift.nextStep(for: "01")?.vietnamese.contains("kết thúc ca") == true)
  }
}
