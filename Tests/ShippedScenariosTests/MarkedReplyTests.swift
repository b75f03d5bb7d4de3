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
    ("ngay-dau", 0, 4), ("hop-thu-zalo", 12, 11), ("nam-ngay", 18, 17),
    ("hai-ngay-giua-nam", 7, 9), ("nua-thang-bay", 25, 24),
  ]

  @Test(arguments: known)
  func `agree with people on letters that other hands wrote`(
    id: ScenarioID, fairThatLose: Int, unfairThatPass: Int
  ) throws {
    let scenario = try #require(library.load(id).scenario)
    let replies = try MarkedReply.all(of: id)
    var best: [String: Int] = [:]
    let judged = try replies.map { (reply: $0, loss: try $0.loss(in: scenario, &best)) }

    let refused = judged.filter { $0.reply.isFair && $0.loss > 0 }.map(\.reply)
    let accepted = judged.filter { !$0.reply.isFair && $0.loss <= 0 }.map(\.reply)
    print(
      "\(id): \(refused.count) of \(replies.count(where: \.isFair)) fair letters lose points,",
      "\(accepted.count) of \(replies.count { !$0.isFair }) unfair ones none")
    #expect(refused.count <= fairThatLose, "\(refused.map(\.testDescription))")
    #expect(accepted.count <= unfairThatPass, "\(accepted.map(\.testDescription))")
  }
}
