import OfficialText
import Petitions
import Rules
package import Scenarios
import Scoring
import Simulation
package import TextJudging

/// Judges texts to the senders of a scenario by its rules: the model handling is played with each in
/// the place of its own.
///
/// What comes before the text is played once for all texts of a petition.
package struct ReplyJudge: Sendable {
  /// By what all petitions of the scenario are judged.
  private let judge: Judge
  private let familiar: FamiliarWords
  private var solo: SoloPetition?
  private var stages: [StageKey: Stage] = [:]

  /// What texts share that are judged after the same beginning.
  private struct StageKey: Hashable {
    let purpose: MarkedReply.Purpose
    let earlier: String?
  }

  /// A model handling halted where the text is to be written.
  private struct Stage {
    let petition: PetitionID
    let player: ModelPlayer
    /// The step that the text takes the place of.
    let action: Action
    /// What comes of the model's own text.
    let model: ModelRun
    /// What the petition earns with the model's own text.
    let pointsMaximum: Int
    /// What a text can rest on there.
    let grounds: Grounds?

    /// What comes of another text in the place of the model's.
    func run(with text: String) -> ModelRun { run(by: action.saying(text)) }

    /// What comes of another action in the place of the model's.
    func run(by action: Action?) -> ModelRun {
      var player = player
      if let action { player.replaceNextStep(of: petition, by: .act(action)) }
      return player.finish()
    }
  }

  package init(_ scenario: Scenario) {
    judge = Judge(scenario)
    familiar = FamiliarWords(of: scenario)
  }

  /// What the rules make of a text; nothing where the scenario has no place for it.
  ///
  /// Texts to one sender after the other are judged soonest.
  package mutating func judgement(of reply: MarkedReply) -> ReplyJudgement? {
    guard let stage = stage(of: reply), var solo else { return nil }
    let run = stage.run(with: reply.text)
    let pointsLost = stage.pointsMaximum - solo.points(of: run)
    self.solo = solo
    var judgement = ReplyJudgement(reply: reply, pointsLost: pointsLost)
    if pointsLost > 0, reply.verdict == .fair {
      judgement.explain(run, than: stage.model, solo, judge.scenario)
      // Who says no sorry sends the same text as word of how far the case is.
      if !judgement.losses.isEmpty, judgement.losses.allSatisfy({ $0.rule.asksApologiesToSaySorry })
      {
        return ReplyJudgement(reply: reply, pointsLost: 0)
      }
    }
    return judgement
  }

  /// Why a person should read a text before what the rules make of it is believed; nothing: they are
  /// sure.
  ///
  /// Complexity: that of judging the text twice more.
  package mutating func doubts(about reply: MarkedReply) -> [ReadingDoubt] {
    guard judgement(of: reply) != nil, let solo, let stage = stage(of: reply) else { return [] }
    return solo.texts(of: stage.run(with: reply.text), besides: familiar)
      .filter { $0.text == reply.text }
      .flatMap(\.doubts)
  }

  /// The sentence of a text that is worded like nothing that it could rest on, the text itself not among the
  /// fair letters; nothing: each rests on enough, or nobody knows.
  ///
  /// Complexity: that of looking its words up, once another text of its sort was judged.
  package mutating func ungroundedSentence(of reply: MarkedReply) -> UngroundedSentence? {
    stage(of: reply)?.grounds?.ungroundedSentence(in: SplitText(reply.text))
  }

  private mutating func stage(of reply: MarkedReply) -> Stage? {
    if solo?.petition.id != reply.petition {
      solo = SoloPetition(reply.petition, of: judge)
      stages = [:]
    }
    let key = StageKey(purpose: reply.purpose, earlier: reply.earlier)
    if let known = stages[key] { return known }
    guard var solo else { return nil }
    // What is published is judged by other texts than this.
    var steps = solo.petition.model.filter { step in
      guard case .act(let action) = step else { return true }
      return action.verb != .redact && action.verb != .publish
    }
    guard var place = steps.place(of: reply.purpose), case .act(let action) = steps[place] else {
      return nil
    }
    if let earlier = reply.earlier {
      steps.insert(.act(.apologise(text: earlier)), at: place)
      place += 1
    }
    var player = solo.player(by: steps)
    guard player.play(to: place, of: reply.petition) else { return nil }
    var rest = player
    let model = rest.finish()
    let written = solo.texts(of: model, besides: familiar).last { $0.text == action.content.text }
    let stage = Stage(
      petition: reply.petition, player: player, action: action, model: model,
      pointsMaximum: solo.points(of: model), grounds: written?.grounds)
    self.solo = solo
    stages[key] = stage
    return stage
  }
}

extension Rule {
  /// Whether it asks nothing but that what is sent as an apology has the words of one.
  fileprivate var asksApologiesToSaySorry: Bool {
    guard case .text(let activation, let requirement) = constraint else { return false }
    return activation.activities == [Activity.apologised.id] && !requirement.must.mention.isEmpty
      && requirement.gate.isEmpty
  }
}
