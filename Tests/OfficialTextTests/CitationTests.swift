import Testing

@testable import OfficialText

/// Reads "d/1/9/20/2008/NĐ-CP": point, clause and article, each of which may be missing, and document.
private func sought(_ text: String) -> SoughtCitation? {
  let parts = text.split(separator: "/", maxSplits: 3, omittingEmptySubsequences: false)
    .map(String.init)
  func part(_ index: Int) -> String? { parts[index].isEmpty ? nil : parts[index] }
  return SoughtCitation(document: parts[3], article: part(2), clause: part(1), point: part(0))
}

@Suite struct Citations {
  private static let decree = "20/2008/NĐ-CP"

  @Test(arguments: [
    "Điều 9 Nghị định 20/2008/NĐ-CP", "Điều 9 Nghị định 20/2008", "Điều 9 NĐ 20/2008/NĐ-CP",
    "NĐ20/2008/NĐ-CP đ9", "NĐ 20/2008, Đ.9", "khoản 1 Điều 9 NĐ 20/2008/NĐ-CP",
    "điểm d khoản 1 Điều 9 Nghị định số 20/2008/NĐ-CP", "Đ.9 k.1 đ.d NĐ 20/2008",
    "dieu 9 nghi dinh 20/2008/nd-cp", "dieu 9 nd 20/2008", "ĐIỀU 9 NGHỊ ĐỊNH 20/2008/NĐ-CP",
    "Điều 9 của Nghị định số 20/2008/NĐ-CP", "Điều 9, Nghị định 20/2008/NĐ-CP",
    "Điều 9 20/2008/NĐ-CP", "Nghị định 20/2008/NĐ-CP, Điều 9", "Nghị định 20/2008/NĐ-CP (Điều 9)",
    "Điều 9 Nghị định 20 năm 2008", "Điều 9 Nghị định số 20", "Điều 9 NĐ-CP 20/2008",
    "theo Điều 9 Nghị định 20/2008/NĐ-CP ngày 14/02/2008", "Điều 9 và Điều 11 Nghị định 20/2008",
    "Điều 7, 9 Nghị định 20/2008/NĐ-CP", "Điều 9 khoản 1 điểm d Nghị định 20/2008/NĐ-CP",
    "đ9 NĐ20/2008", "Đ9 NĐ 20/2008/NĐ-CP", "k1 Đ9 NĐ 20/2008", "k.1 Đ.9 NĐ 20/2008",
    "khoản 1, 2 Điều 9 NĐ 20/2008", "Khoan 1 Dieu 9 Nghi dinh 20/2008/ND-CP",
    "Điều 9 Nghị định 20/2008/NĐ-CP.", "(Điều 9 Nghị định 20/2008/NĐ-CP)",
    "Điều 5 Nghị định 63/2010/NĐ-CP và Điều 9 Nghị định 20/2008/NĐ-CP",
  ])
  func `of article 9 are read in every spelling`(text: String) throws {
    let wanted = try #require(sought("//9/\(Self.decree)"))

    #expect(SplitText(text).legalCitations.contains { $0.names(wanted) })
    #expect(
      SplitText(Transformations.withoutMarks(text)).legalCitations.contains { $0.names(wanted) })
    #expect(
      SplitText(Transformations.takenApart(text)).legalCitations.contains { $0.names(wanted) })
  }

  @Test func `have thirty examples that cite what is sought, and thirty that do not`() {
    let hits = CitationPartExamples.hits.map { "\($0)" }
    let misses = CitationPartExamples.misses.map { "\($0)" }

    #expect(Set(hits).count >= ExampleTable.countMinimum)
    #expect(Set(misses).count >= ExampleTable.countMinimum)
    #expect(Set(hits + misses).count == hits.count + misses.count)
  }

  @Test(arguments: CitationPartExamples.hits)
  func `are read into their parts`(text: String, cited: String) throws {
    let wanted = try #require(sought(cited))

    #expect(SplitText(text).legalCitations.contains { $0.names(wanted) })
    #expect(
      SplitText(Transformations.withoutMarks(text)).legalCitations.contains { $0.names(wanted) })
    #expect(
      SplitText(Transformations.takenApart(text)).legalCitations.contains { $0.names(wanted) })
  }

  @Test(arguments: CitationPartExamples.misses)
  func `are not taken for others`(text: String, other: String) throws {
    let wanted = try #require(sought(other))

    #expect(!SplitText(text).legalCitations.contains { $0.names(wanted) })
  }

  @Test func `of a bare number are those of decrees where the letter Đ says so`() {
    func documents(_ text: String) -> [String?] {
      SplitText(text).legalCitations.map { $0.document?.number }
    }

    #expect(documents("Điều 9 NĐ 20 của Chính phủ") == ["20"])
    #expect(documents("theo nđ 20") == ["20"])
    #expect(documents("ND 20 can trao doi") == [])
  }
}
