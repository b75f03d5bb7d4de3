/// The words and the reaches by which texts in one language are read.
///
/// They tell who speaks, what is denied and what is left to fill: data that whoever doubts a verdict
/// can look up, and change. An object, because all rules of a rulebook share it.
package final class Lexicon: Sendable {
  /// The lists of phrases, each named as its file has it.
  package enum List: String, CaseIterable, Sendable {
    case duties
    case writers
    case others
    case papers
    case particles
    case between = "between-having"
    case denials
    case citizens
    case adverbs
    case towards
    case reports
    case speakers
    case selves
    case having
    case negativeEnds = "question-ends"
    case rhetoricalEnds = "rhetorical-ends"
    case pasts
    case negators
    case doubtfulNegators = "doubtful-negators"
    case refusals
    case disclaimers
    case refutations
    case pretexts
    case accusations
    case whereabouts
    case officials
    case overdue
    case earlierMarks = "earlier-marks"
    case spaces
    case restrictions
    case compounds
    case turns
    case sureTurns = "sure-turns"
    case subjects
    case deniedSubjects = "denied-subjects"
    case links
    case modals
    case coordinators
    case openings = "place-openings"
    case particulars = "place-particulars"
    case titles = "place-titles"
    case greetings = "place-greetings"
    case ordered
    // The gate: whether a text makes sense, is civil, and asks for nothing improper.
    case shortForms = "short-forms"
    case functionWords = "function-words"
    case clauseVerbs = "clause-verbs"
    case excuses
    case closings
    case announcements
    case insults
    case contempts
    case blames
    case threats
    case persistence
    case powers
    case punishments
    case favours
    case gifts
    case giving
    case takers
    case warnings
    case withdrawals
    case exchanges
    case secrets
    case secretRequests = "secret-requests"
    case exposures
    case knownNumbers = "known-numbers"
    case knownAddresses = "known-addresses"
    case knownOffices = "known-offices"
    case housedOffices = "housed-offices"
    case numberedPapers = "numbered-papers"
    case failings
    case conditions
    case identities
    case passings
    case usualNotes = "usual-notes"
    case owningWords = "owning-words"
    // How a sentence tells of something: as done, as coming, as wished.
    case doneMarks = "done-marks"
    case doneEnds = "done-ends"
    case comingMarks = "coming-marks"
    case wishMarks = "wish-marks"
    case promiseMarks = "promise-marks"
    case suppositions
    case uncounted
    case citedParts = "cited-parts"
    case placeFillers = "place-fillers"
    // Names: offices, people, where they live, the numbers that are theirs, and laws.
    case officeCommittees = "office-committees"
    case officeLookalikes = "office-lookalikes"
    case officeHeads = "office-heads"
    case officeKinds = "office-kinds"
    case officeKindsInCapitals = "office-kinds-in-capitals"
    case bodiesEverywhere = "bodies-everywhere"
    case sendingBodies = "sending-bodies"
    case placeLevels = "place-levels"
    case personTitles = "person-titles"
    case familyNames = "family-names"
    case namedPlaces = "named-places"
    case streets
    case noStreets = "no-streets"
    case hamlets
    case flatBuildings = "flat-buildings"
    case houseNames = "house-names"
    case numberNames = "number-names"
    case houseSeats = "house-seats"
    case dwellings
    case flatNames = "flat-names"
    case flatCounts = "flat-counts"
    case numberedThings = "numbered-things"
    case besidePlaces = "beside-places"
    case ways
    case wayStarts = "way-starts"
    case homes
    case residents
    case seatedOffices = "seated-offices"
    case numberLabels = "number-labels"
    case otherNumbers = "other-numbers"
    case countedPlaces = "counted-places"
    case sums
    case phoneNames = "phone-names"
    case identityNames = "identity-names"
    case accountNames = "account-names"
    case money
    case vehicles
    case codedPlaces = "coded-places"
    case smallUnits = "small-units"
    case otherPapers = "other-papers"
    case citationLinks = "citation-links"
    case issuers
    case lawNames = "law-names"
    case doubtfulLawNames = "doubtful-law-names"
    // Values: what tells a time from a length of time, a sum from a count, a day from an address.
    case tellers
    case limitLeads = "limit-leads"
    case dueLeads = "due-leads"
    case roundTimes = "round-times"
    case roughCounts = "rough-counts"
    case vagueCounts = "vague-counts"
    case spanLeads = "span-leads"
    case clockLeads = "clock-leads"
    case currencies
    case agreements
    case sumLeads = "sum-leads"
    case countedThings = "counted-things"
    case callLeads = "call-leads"
    case uncalledNumbers = "uncalled-numbers"
    case slashedNumbers = "slashed-numbers"
    case ordinalLeads = "ordinal-leads"
    case dayLinks = "day-links"
    // What a letter restates of its reader, and questions that it answers itself.
    case worries
    case retellings
    case restatementEnds = "restatement-ends"
    case retoldThings = "retold-things"
    case undecided
    case denyingAnswers = "denying-answers"
    case affirmingAnswers = "affirming-answers"
    case questionOpenings = "question-openings"
    case questionClosings = "question-closings"
    case openQuestions = "open-questions"
    // Nearness: what letters that people marked are worded like.
    case fairTurns = "fair-turns"
    case unfairTurns = "unfair-turns"
  }

  /// The numbers: how far from a phrase is looked, and how much.
  package enum Number: String, CaseIterable, Sendable {
    case reportReach = "report-reach"
    case questionReach = "question-reach"
    case clauseMaximum = "clause-maximum"
    case dutyReach = "duty-reach"
    case nameReach = "name-reach"
    case speakerReach = "speaker-reach"
    case negationReach = "negation-reach"
    case claimNegationReach = "claim-negation-reach"
    case restatementReach = "restatement-reach"
    case bracketMaximum = "bracket-maximum"
    case quotationMaximum = "quotation-maximum"
    case excuseReach = "excuse-reach"
    case wordsToTell = "words-to-tell"
    case syllableShare = "syllable-share"
    case foreignWords = "foreign-words"
    case functionShare = "function-share"
    case listFunctionShare = "list-function-share"
    case leftoverWords = "leftover-words"
    case rowWords = "row-words"
    case rowFunctionShare = "row-function-share"
    case listPieceTenths = "list-piece-tenths"
    case distinctShare = "distinct-share"
    case shoutedWords = "shouted-words"
    case secretReach = "secret-reach"
    case failingReach = "failing-reach"
    case copiedShare = "copied-share"
    case casePairs = "case-pairs"
    case sharedShare = "shared-share"
    case paperReach = "paper-reach"
    case strangerNameMaximum = "stranger-name-maximum"
    case addressReach = "address-reach"
    case numberNameReach = "number-name-reach"
    case identityReach = "identity-reach"
    case citationDistance = "citation-distance"
    case tellerReach = "teller-reach"
    case dueReach = "due-reach"
    case passingDays = "passing-days"
    case oppositeReach = "opposite-reach"
    case oppositeShared = "opposite-shared"
    case placeShared = "place-shared"
    case placeSharedByKnown = "place-shared-by-known"
    // Nearness: when a text that loses nothing says what nobody told.
    case strangeWords = "strange-words"
    case longSentenceWords = "long-sentence-words"
    case sharedWithCase = "shared-with-case"
    // Nearness: when the wording of a letter speaks against what the rules made of it.
    case wordsToWeigh = "words-to-weigh"
    case wordsPerTurn = "words-per-turn"
    case fairSurplus = "fair-surplus"
    case sureSurplus = "sure-surplus"
  }

  package let id: String
  package let lists: [List: [String]]
  package let numbers: [Number: Int]
  /// Groups of words that officers use for one another, by the names that patterns of claims have for
  /// them.
  package let synonyms: [String: [String]]
  /// What sentences do to their reader, by how they are built, in the order in which it is told.
  package let speechActs: [SpeechAct]
  /// What says the opposite of what, about one thing.
  package let opposites: [Opposites]
  /// What a letter brings up only where its case does.
  package let matters: [ToldMatter]
  /// What officers may tell of their own work once the journal proves it.
  package let deeds: [Deed]
  /// The tables made of the lists; none where these are the ones that TapSu comes with, whose tables are
  /// made when a text is first read by them.
  private let ownTables: LexiconTables?

  /// Takes the lists, of which those left out are empty, and the numbers, which are zero then.
  package convenience init(
    id: String, lists: [List: [String]], numbers: [Number: Int], synonyms: [String: [String]] = [:],
    speechActs: [SpeechAct] = [], opposites: [Opposites] = [], matters: [ToldMatter] = [],
    deeds: [Deed] = []
  ) {
    // A file that says what TapSu comes with shares what has been made of that.
    let usual = Lexicon.vietnamese
    let isUsual = lists == usual.lists && synonyms == usual.synonyms
    self.init(
      id: id, lists: lists, numbers: numbers, synonyms: synonyms, speechActs: speechActs,
      opposites: opposites, matters: matters, deeds: deeds,
      tables: isUsual ? nil : LexiconTables(lists, synonyms))
  }

  init(
    id: String, lists: [List: [String]], numbers: [Number: Int], synonyms: [String: [String]],
    speechActs: [SpeechAct], opposites: [Opposites], matters: [ToldMatter], deeds: [Deed],
    tables: LexiconTables?
  ) {
    self.id = id
    self.lists = lists
    self.numbers = numbers
    self.synonyms = synonyms
    self.speechActs = speechActs
    self.opposites = opposites
    self.matters = matters
    self.deeds = deeds
    ownTables = tables
  }

  /// The same words with acts, opposites, matters and deeds.
  package func with(
    _ speechActs: [SpeechAct], _ opposites: [Opposites], _ matters: [ToldMatter], _ deeds: [Deed]
  ) -> Lexicon {
    Lexicon(
      id: id, lists: lists, numbers: numbers, synonyms: synonyms, speechActs: speechActs,
      opposites: opposites, matters: matters, deeds: deeds, tables: ownTables)
  }

  private var tables: LexiconTables { ownTables ?? .vietnamese }

  package subscript(list: List) -> PhraseSet { tables.sets[list] ?? [] }

  package subscript(number: Number) -> Int { numbers[number] ?? 0 }

  /// The phrases of a list, ready to be looked for anywhere in a text.
  func phrases(_ list: List) -> [SoughtPhrase] { tables.sought[list] ?? [] }

  /// The single words of a list, as they are compared with marks and without.
  func words(_ list: List) -> MarkedWords {
    tables.words[list] ?? MarkedWords(lists[list] ?? [])
  }

  var laws: LawNames { tables.laws }

  var dataLeads: WordSieve { tables.dataLeads }

  var firstWordsOfTitles: [Word] { tables.firstWordsOfTitles }

  /// The groups of synonyms, ready to be looked for: many patterns share them.
  package var soughtSynonyms: [String: PhraseGroup] { tables.synonyms }
}

/// What a lexicon's lists are made into to be found in texts.
final class LexiconTables: Sendable {
  let sets: [Lexicon.List: PhraseSet]
  let words: [Lexicon.List: MarkedWords]
  let sought: [Lexicon.List: [SoughtPhrase]]
  let synonyms: [String: PhraseGroup]
  let laws: LawNames
  /// What a datum can begin with beside a number and a code: the names of houses and flats.
  let dataLeads: WordSieve
  let firstWordsOfTitles: [Word]

  init(_ lists: [Lexicon.List: [String]], _ synonyms: [String: [String]]) {
    sets = lists.mapValues { PhraseSet($0) }
    words = lists.filter { Lexicon.List.wordsAlone.contains($0.key) }.mapValues { MarkedWords($0) }
    sought = lists.filter { Lexicon.List.soughtAnywhere.contains($0.key) }.mapValues { phrases in
      phrases.map { SoughtPhrase($0) }
    }
    firstWordsOfTitles = (lists[.personTitles] ?? []).compactMap { CutText($0).words.first }
    laws = LawNames(
      lists[.lawNames] ?? [], doubtful: lists[.doubtfulLawNames] ?? [])
    let leads = [Lexicon.List.houseNames, .numberNames, .flatNames].flatMap { lists[$0] ?? [] }
    dataLeads = WordSieve(leads.compactMap { CutText($0).words.first })
    self.synonyms = synonyms.mapValues { PhraseGroup($0.map { SoughtPhrase($0) }) }
  }

  /// Those of the lexicon that TapSu comes with.
  fileprivate static let vietnamese = LexiconTables(
    Lexicon.vietnamese.lists, Lexicon.vietnamese.synonyms)
}

extension Lexicon.List {
  /// Those that are asked for single words, and often.
  static let wordsAlone: Set<Self> = [
    .having, .negativeEnds, .rhetoricalEnds, .pasts, .negators, .doubtfulNegators, .turns,
    .sureTurns, .greetings, .titles, .numberLabels, .smallUnits,
  ]

  /// Those whose phrases are looked for in whole texts, and not only at a place.
  static let soughtAnywhere: Set<Self> = [
    .insults, .contempts, .blames, .threats, .persistence, .favours, .gifts, .withdrawals,
    .secrets, .exposures, .failings,
  ]
}

extension Lexicon: Hashable {
  package static func == (left: Lexicon, right: Lexicon) -> Bool {
    left === right
      || left.id == right.id && left.lists == right.lists && left.numbers == right.numbers
        && left.synonyms == right.synonyms && left.speechActs == right.speechActs
        && left.opposites == right.opposites && left.matters == right.matters
        && left.deeds == right.deeds
  }

  package func hash(into hasher: inout Hasher) { hasher.combine(id) }
}

/// Single words to tell, each as it is written with its marks and without.
struct MarkedWords: Sendable {
  private let marked: WordIndex
  private let plain: WordIndex

  init(_ texts: [String]) {
    let words = texts.flatMap { CutText($0).words }
    marked = WordIndex(words.map(\.marked))
    plain = WordIndex(words.map(\.plain))
  }

  /// Whether a word is one of them with its marks.
  func hasMarked(_ word: Word) -> Bool { marked.contains(word.marked) }

  /// Whether a word is one of them marks aside.
  func hasPlain(_ word: Word) -> Bool { plain.contains(word.plain) }

  /// Whether a word is one of them with its marks, or one of them written without any.
  func has(_ word: Word) -> Bool { word.hasMarks ? hasMarked(word) : hasPlain(word) }
}
