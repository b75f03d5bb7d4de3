extension ScriptedPetition {
  /// The petition with another handling for its model.
  package func handled(by steps: [ModelStep]) -> ScriptedPetition {
    ScriptedPetition(
      id: id, arrives: arrives, hubDue: hubDue, channel: channel, subject: subject, sender: sender,
      messages: messages, draft: draft, truth: truth, reactions: reactions, model: steps)
  }
}

extension Scenario {
  /// The scenario with other petitions.
  package func with(_ petitions: [ScriptedPetition]) -> Scenario {
    Scenario(
      head: head, time: time, passMark: passMark, briefing: briefing, approvalDelay: approvalDelay,
      petitions: petitions, channels: channels, materials: materials)
  }
}
