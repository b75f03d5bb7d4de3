import OfficialText
import Petitions
package import Scenarios
import Wording

/// Finds what trainees read that tells the answer before they have looked for it, and shifts that ask for more reading than
/// their limit has room for.
package enum ReadingFlaws {
  /// How many Vietnamese syllables an officer reads in a minute of the trainee's own time, to understand and not to skim.
  ///
  /// A house figure: no measured one for Vietnamese on a screen was at hand. It lies where measured silent reading of
  /// other languages does, and an author can set the whole diagnostic aside.
  package static let syllablesPerMinute = 240
  /// What part of a shift's limit reading may take, in percent; the rest is for deciding and writing.
  package static let shareMaximum = 50

  static func all(in scenario: Scenario) -> [Flaw] {
    subjects(in: scenario) + guidance(in: scenario) + time(in: scenario)
  }

  /// How many syllables stand before a trainee who works the whole shift well.
  package static func syllables(in scenario: Scenario) -> Int {
    scenario.petitions.reduce(0) { $0 + $1.textsToRead.reduce(0) { $0 + $1.syllableCount } }
  }

  private static func subjects(in scenario: Scenario) -> [Flaw] {
    scenario.petitions.compactMap { petition in
      let kind = petition.truth.nature.kind
      // What the sender calls it is no answer: many call a request a complaint.
      let said = petition.messages.map(\.content.asText)
      let isSaid = kind.names(in: .vietnamese).contains { name in
        said.contains { $0.hasWords(name) }
      }
      let isNamed = Language.allCases.contains { language in
        kind.names(in: language).contains { petition.subject[language].hasWords($0) } && !isSaid
      }
      return isNamed ? Flaw(petition.id, ["subject"], .namesTheKind(kind)) : nil
    }
  }

  /// The briefing and the rules of the day may speak of kinds, and not in one sentence of a petition and its kind.
  private static func guidance(in scenario: Scenario) -> [Flaw] {
    let texts: [(place: [Flaw.Step], text: String)] =
      [(["briefing"], scenario.briefing.text[.vietnamese])]
      + scenario.briefing.rulesOfTheDay.enumerated().map { place, rule in
        (["rules-of-the-day", .item(place)], rule[.vietnamese])
      }
    return texts.flatMap { place, text in
      let sentences = text.split { ".;!?\n".contains($0) }.map(String.init)
      return scenario.petitions.compactMap { petition -> Flaw? in
        let kind = petition.truth.nature.kind
        let isTold = sentences.contains { sentence in
          petition.isMeant(in: sentence)
            && kind.names(in: .vietnamese).contains { sentence.hasWords($0) }
        }
        return isTold ? Flaw(nil, place, .namesTheKind(kind)) : nil
      }
    }
  }

  private static func time(in scenario: Scenario) -> [Flaw] {
    let limit = Int(scenario.time.limits.shiftMilliseconds / 1000)
    let seconds = syllables(in: scenario) * 60 / syllablesPerMinute
    guard seconds * 100 > limit * shareMaximum else { return [] }
    return [Flaw(nil, ["limits", "shift"], .takesTooLong(seconds: seconds, of: limit))]
  }
}

extension PetitionKind {
  /// The words that tell the kind; those of common kinds stand in half of all petitions and tell nothing.
  fileprivate func names(in language: Language) -> [String] {
    switch (self, language) {
    case (.complaint, .vietnamese): ["khiếu nại"]
    case (.complaint, .english): ["complaint"]
    case (.denunciation, .vietnamese): ["tố cáo"]
    case (.denunciation, .english): ["denunciation", "denounces", "denounced"]
    case (.crimeReport, .vietnamese): ["tố giác", "tin báo tội phạm"]
    case (.crimeReport, .english): ["crime report"]
    case (.spam, .vietnamese): ["tin rác", "thư rác", "quảng cáo"]
    case (.spam, .english): ["spam", "advertising"]
    case (.recommendation, .vietnamese): ["kiến nghị"]
    case (.recommendation, .english): ["recommendation"]
    case (.outOfScope, .vietnamese): ["ngoài phạm vi"]
    case (.outOfScope, .english): ["out of scope"]
    case (.feedback, _), (.inquiry, _): []
    }
  }
}

extension ScriptedPetition {
  /// Whether a sentence speaks of the petition: by its number.
  fileprivate func isMeant(in sentence: String) -> Bool {
    let isNumbered = sentence.split { $0.isWhitespace || ",:;()".contains($0) }
      .contains { $0 == "#\(id)" }
    return isNumbered
      || ["phiếu \(id)", "phiếu số \(id)"].contains { sentence.hasWords($0) }
  }

  /// What has to be read to handle it well.
  fileprivate var textsToRead: [String] {
    let unit = reactions.unit.map { [$0.first.says] + [$0.better?.says].compactMap(\.self) } ?? []
    return messages.map(\.content.asText) + [draft].compactMap(\.self) + unit
      + reactions.consult.map(\.reaction.says)
      + [reactions.redraft?.says].compactMap(\.self)
  }
}

extension String {
  /// Whether some words stand in the text as words, in whatever case.
  fileprivate func hasWords(_ words: String) -> Bool {
    let own =
      " " + lowercased().split { !($0.isLetter || $0.isNumber) }.joined(separator: " ") + " "
    let sought = words.lowercased().split { !($0.isLetter || $0.isNumber) }.joined(separator: " ")
    return !sought.isEmpty && own.contains(" \(sought) ")
  }

  /// How many syllables a Vietnamese text has: it writes each as a word.
  fileprivate var syllableCount: Int {
    split { !($0.isLetter || $0.isNumber) }.count
  }
}
