/// Whether a text says a phrase in its writer's own voice: no question, no report, no name.
///
/// A doubt is decided for the officer. What the citizen said or promised is not the officer's, nor is
/// what stands in a paper to sign; what the ward or another office has promised is, when the officer
/// says so without naming who claims it.
struct Voice {
  let text: SplitText

  private static let reach = 14
  private static let afterReach = 9
  private static let clauseMaximum = 60

  func isOwn(_ phrase: Range<Int>) -> Bool {
    !isName(phrase) && !isPaper(phrase.lowerBound) && !isQuestion(phrase) && !isDuty(phrase)
      && !isRhetorical(phrase) && !isCitizens(phrase.lowerBound) && !isReport(phrase.lowerBound)
      && !isPast(phrase.lowerBound)
  }

  private static let duties: PhraseSet = [
    "giữ bí mật", "giữ kín", "bảo mật", "không tiết lộ", "không để lộ", "không làm lộ",
    "không công khai", "quyền", "bí mật",
  ]
  /// How far behind a promise what is promised may stand.
  private static let dutyReach = 4

  /// "cam kết giữ bí mật": the law has the officer do so, and promising it is no promise of a result.
  private func isDuty(_ phrase: Range<Int>) -> Bool {
    (0...Self.dutyReach).contains { offset in
      let index = phrase.upperBound + offset
      return index <= clauseEnd(phrase) && Self.duties.begins(at: index, in: text)
    }
  }

  private static let writers: PhraseSet = ["tôi", "em", "văn phòng", "mình", "Văn phòng"]
  private static let others: PhraseSet = [
    "phường", "xã", "quận", "huyện", "sở", "phòng", "ban", "đơn vị", "cơ quan", "công an", "UBND",
    "ủy ban", "trường", "công ty", "tổ", "đội", "trung tâm", "chủ tịch", "cán bộ", "quầy",
  ]

  /// "quận đã hứa trả hôm nay": what others promised before is told, not promised.
  private func isPast(_ start: Int) -> Bool {
    guard start > 1, ["d-a~", "da"].contains(text.words[start - 1].marked),
      text.words[start].gap == .blank, text.words[start - 1].gap == .blank
    else { return false }
    return !Self.writers.ends(at: start - 2, in: text)
      && (text.words[start - 2].startsUpper || Self.others.ends(at: start - 2, in: text))
  }

  private func word(_ index: Int) -> Word? {
    text.words.indices.contains(index) ? text.words[index] : nil
  }

  /// "bà Hứa Thị Mai": a family name.
  private func isName(_ phrase: Range<Int>) -> Bool {
    guard phrase.count == 1, let first = word(phrase.lowerBound), first.startsUpper,
      !first.isUpper, let next = word(phrase.upperBound)
    else { return false }
    return next.startsUpper && !next.isUpper && next.gap == .blank
  }

  private static let papers: PhraseSet = [
    "bản", "giấy", "đơn", "mẫu", "tờ", "văn bản", "thư", "phiếu", "biên bản", "ký", "viết", "việc",
    "theo", "đúng", "giữ", "thực hiện", "vi phạm", "một lời", "mong", "lời",
  ]

  private func isPaper(_ start: Int) -> Bool {
    text.words[start].gap == .blank && Self.papers.ends(at: start - 1, in: text)
  }

  private static let particles: PhraseSet = [
    "ạ", "nhỉ", "hả", "vậy", "thế", "à", "nhé", "ơi", "bác", "em",
  ]
  private static let between: PhraseSet = [
    "dám", "thể", "phải", "đã", "chắc", "chắc chắn", "còn", "từng",
  ]

  /// The last word of the clause that goes on behind a phrase.
  private func clauseEnd(_ phrase: Range<Int>) -> Int {
    var last = phrase.upperBound - 1
    while let next = word(last + 1), next.gap < .comma,
      last - phrase.upperBound < Self.clauseMaximum
    {
      last += 1
    }
    return last
  }

  private func isQuestion(_ phrase: Range<Int>) -> Bool {
    let end = clauseEnd(phrase)
    if text.between(end + 1).contains(UInt8(ascii: "?")) { return true }
    // "có hứa … không", with what courtesy puts behind it.
    var last = end
    while last > phrase.upperBound, Self.particles.ends(at: last, in: text) { last -= 1 }
    guard last >= phrase.upperBound, last - phrase.upperBound < Self.afterReach,
      ["kho^ng", "khong"].contains(text.words[last].marked)
    else { return false }
    var before = phrase.lowerBound - 1
    while let length = Self.between.length(upTo: before, in: text) { before -= length }
    return word(before)?.marked == "co'" || word(before)?.marked == "co"
  }

  private static let denials: PhraseSet = [
    "sao được", "thế nào được", "làm sao được", "gì đâu", "bao giờ đâu", "kiểu gì",
  ]

  /// "có hứa đâu", "hứa sao được".
  private func isRhetorical(_ phrase: Range<Int>) -> Bool {
    if Self.denials.begins(at: phrase.upperBound, in: text) { return true }
    let isThere = ["co'", "co"].contains(word(phrase.lowerBound - 1)?.marked ?? WordKey())
    return isThere
      && (phrase.upperBound...clauseEnd(phrase) + 1).contains { index in
        word(index)?.marked == "d-a^u" && index <= clauseEnd(phrase)
      }
  }

  private static let citizens: PhraseSet = [
    "bác", "bà", "ông", "anh", "chị", "cô", "chú", "bạn", "công dân", "người dân", "chủ hộ",
    "hộ dân",
    "hộ kinh doanh", "người gửi", "người tố cáo", "người khiếu nại", "người viết", "ai", "quý vị",
    "quý ông", "ông/bà", "gia đình", "cụ",
  ]
  private static let adverbs: PhraseSet = [
    "đã", "có", "phải", "cần", "nên", "hãy", "vui lòng", "xin", "sẽ", "đang", "vẫn", "tự",
    "cũng", "từng", "làm",
  ]
  private static let towards: PhraseSet = [
    "với", "thưa", "cùng", "cho", "chào", "gửi", "kính thưa",
  ]

  /// "bác cam kết giữ trật tự": the citizen's own promise.
  private func isCitizens(_ start: Int) -> Bool {
    var index = start
    while index > 0, text.words[index].gap <= .light,
      let length = Self.adverbs.length(upTo: index - 1, in: text)
    {
      index -= length
    }
    while index > 0, start - index < 6, text.words[index].gap == .blank,
      text.words[index - 1].startsUpper, !text.words[index - 1].isUpper,
      !Self.citizens.ends(at: index - 1, in: text)
    {
      index -= 1
    }
    guard index > 0, text.words[index].gap == .blank,
      let length = Self.citizens.length(upTo: index - 1, in: text)
    else { return false }
    return !Self.towards.ends(at: index - length - 1, in: text)
  }

  private static let reports: PhraseSet = [
    "viết", "nói", "cho rằng", "phản ánh", "nêu", "kể", "bảo", "trình bày", "ghi rõ", "ghi là",
    "cho biết", "nhắc", "hỏi", "khiếu nại", "tố cáo", "khẳng định", "kiến nghị", "theo lời",
    "thuật lại",
  ]
  private static let speakers: PhraseSet = [
    "bác", "bà", "ông", "anh", "chị", "cô", "chú", "bạn", "công dân", "người dân", "đơn",
    "tin nhắn", "thư", "người gửi", "cháu", "cụ", "theo lời", "bài viết", "báo chí",
  ]
  private static let selves: PhraseSet = ["tôi", "em", "mình", "chúng em"]

  /// "bác viết: phường đã hứa": what others said.
  private func isReport(_ start: Int) -> Bool {
    var index = start
    var isBroken = false
    while index > 0, start - index < Self.reach, text.words[index].gap != .sentence {
      let joint = text.words[index].joint
      let isOpening = joint.contains(UInt8(ascii: ":")) || joint.contains(UInt8(ascii: "\""))
      index -= 1
      if Self.reports.ends(at: index, in: text), isOpening || !isBroken, isSaidByOthers(index) {
        return true
      }
      if text.words[index + 1].gap >= .comma && !isOpening { isBroken = true }
      if Self.selves.ends(at: index, in: text) { isBroken = true }
    }
    return false
  }

  /// Whether the nearest speaker before a verb is the citizen.
  private func isSaidByOthers(_ verb: Int) -> Bool {
    if Self.speakers.ends(at: verb, in: text) { return true }
    var index = verb
    while index > 0, verb - index < 6, text.words[index].gap < .comma {
      index -= 1
      if Self.selves.ends(at: index, in: text) { return false }
      if Self.speakers.ends(at: index, in: text) { return true }
    }
    return false
  }
}
