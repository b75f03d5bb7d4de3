import Authoring
import Petitions
import ScenarioFiles
import Scenarios
import Testing

private let library = ScenarioLibrary(
  root: #filePath.split(separator: "/").dropLast(3).reduce("") { "\($0)/\($1)" } + "/scenarios")

@Suite struct `The rules on texts` {
  /// How many letters to a scenario's senders the rules judge otherwise than people did.
  ///
  /// Fair ones that lose points, and unfair ones that lose none. These numbers may only fall.
  static let known: [(id: ScenarioID, fairThatLose: Int, unfairThatPass: Int)] = [
    ("ngay-dau", 0, 0), ("hop-thu-zalo", 0, 6), ("nam-ngay", 1, 15),
    ("hai-ngay-giua-nam", 1, 6), ("nua-thang-bay", 1, 13), ("sau-tieu-chi", 0, 1),
    ("phuong-tiep-phuong-lam", 2, 3), ("lanh-dao-duyet", 2, 0), ("chu-tich-phuong-duyet", 1, 0),
    ("bon-ngay-tiep-dan", 1, 3),
  ]

  /// How many fair letters, each left out in turn, may have a sentence of which a leader would ask what it
  /// rests on.
  private static let askedPercentMaximum = 10

  @Test(arguments: known)
  func `agree with people on letters that other hands wrote`(
    id: ScenarioID, fairThatLose: Int, unfairThatPass: Int
  ) throws {
    let address = try #require(library.addresses.first { $0.id == id })
    var judgements: [ReplyJudgement] = []
    var ungrounded = UngroundedTexts.none

    let report = library.check(paths: ["\(library.root)/\(address.path)"]) { scenario, companions in
      var judge = ReplyJudge(scenario)
      judgements = companions.replies.compactMap { judge.judgement(of: $0) }
      #expect(judgements.count == companions.replies.count)
      for reply in companions.replies {
        ungrounded.note(reply, isAsked: judge.ungroundedSentence(of: reply) != nil)
      }
    }

    #expect(report.diagnostics.isEmpty)
    let refused = judgements.filter { !$0.agrees && $0.reply.verdict == .fair }.map(\.reply)
    let accepted = judgements.filter { !$0.agrees && $0.reply.verdict == .unfair }.map(\.reply)
    print(
      "\(id): \(refused.count) of \(judgements.count { $0.reply.verdict == .fair }) fair letters",
      "lose points,",
      "\(accepted.count) of \(judgements.count { $0.reply.verdict == .unfair }) unfair ones none")
    var agreement = Agreement.none
    for judgement in judgements { agreement.note(judgement) }
    let permille = agreement.agreedPermille
    let kappa = agreement.kappaHundredths.map { "0,\($0 < 10 ? "0" : "")\($0)" }
    try FiguresPage.hold(
      [
        "`\(id)`", "\(agreement.fairCount)", "\(agreement.fairThatLose)",
        "\(agreement.unfairCount)", "\(agreement.unfairThatPass)",
        "\(permille / 10),\(permille % 10) %",
        agreement.kappaHundredths == 100 ? "1,00" : kappa ?? "–",
      ], in: .letters)
    try FiguresPage.hold(
      [
        "`\(id)`", "\(ungrounded.fairCount)", "\(ungrounded.fairAsked)",
        "\(ungrounded.unfairCount)", "\(ungrounded.unfairAsked)",
      ], in: .ungrounded)
    #expect(ungrounded.fairAsked * 100 <= ungrounded.fairCount * Self.askedPercentMaximum)
    #expect(refused.count <= fairThatLose, "\(refused.map { "#\($0.petition), \($0.mark)" })")
    #expect(accepted.count <= unfairThatPass, "\(accepted.map { "#\($0.petition), \($0.mark)" })")
  }
}
