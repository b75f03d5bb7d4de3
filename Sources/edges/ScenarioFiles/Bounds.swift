/// The bounds within which files are believed; reaching one is a diagnostic.
package enum Bounds {
  /// Text of so many words is a sentence, of which nobody means to comment on the end.
  static let wordsOfSentence = 6

  /// A list of units of which fewer than one in so many exist on a day is for another time.
  static let unitsOutOfTime = 2

  /// The version of the format that this program reads.
  package static let version = 1
  package static let petitions = 60
  package static let messages = 20
  /// The units that a script lets speak when they are consulted.
  static let consultedUnits = 20
  package static let modelSteps = 200
  /// Rules of one file; an audit of a quarter of a million events by as many is a goal of the
  /// benchmark.
  package static let rules = 1_000
  package static let units = 2000
  /// What the petitions of one list of units are about.
  package static let topics = 200
  package static let templates = 100
  package static let facts = 300
  package static let laws = 300
  /// Phrases of one list of a lexicon.
  package static let lexiconPhrases = 1_000
  /// The words that one may have looked at around a phrase.
  package static let lexiconNumber = 500
  /// Other files of facts that one is held against.
  package static let neighbours = 100
  package static let holidays = 1000
  package static let rulesOfTheDay = 5
  /// Entries of any other list.
  package static let entries = 60
  package static let identifierCharacters = 64
  /// Characters of what somebody says or writes.
  package static let textCharacters = 4000
  /// Characters of a name or title.
  package static let titleCharacters = 200
  /// What the sender of one petition has to be told.
  package static let claims = 12
  package static let patternCharacters = 1_000
  /// Groups of words that a lexicon has for claims.
  package static let synonymGroups = 200
  /// What a lexicon has sentences do to their reader.
  package static let speechActs = 100
  /// Texts of one file of marked replies.
  package static let markedReplies = 2_000
  /// Errors of one file of runs.
  package static let typicalErrors = 200
  package static let subjectColumns = 24
  /// Rulebooks that extend each other, the first one counted.
  package static let extensions = 8
  package static let days = 20
  package static let pace = 3600
  /// The title of a legal document, which can be a sentence long.
  package static let quotedTitleCharacters = 400
  /// How often a rule may ask for, or forbid, the same thing.
  package static let times = 100
  /// Folders in folders.
  package static let folderDepth = 12
  /// Files of one check.
  package static let files = 5000
  /// The real seconds that the engine spends on a step of a model handling.
  package static let secondsPerModelStep = 5
  package static let realMinutes = 720
}
