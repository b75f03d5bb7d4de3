/// The words and the reaches by which texts in one language are read.
///
/// They tell who speaks, what is denied and what is left to fill: data that whoever doubts a verdict
/// can look up, and change. An object, because all rules of a rulebook share it.
package final class Lexicon: Sendable {
  /// The lists of phrases.
  package enum List: Int, LexiconEntry {
    case duties
    case writers
    case others
    case papers
    case particles
    case betweenHaving
    case denials
    case citizens
    case adverbs
    case towards
    case reports
    case speakers
    case selves
    case having
    case questionEnds
    case rhetoricalEnds
    case pasts
    case negators
    case doubtfulNegators
    case refusals
    case disclaimers
    case refutations
    case pretexts
    case accusations
    case whereabouts
    case officials
    case overdue
    case earlierMarks
    case spaces
    case restrictions
    case compounds
    case turns
    case sureTurns
    case subjects
    case deniedSubjects
    case links
    case modals
    case coordinators
    case placeOpenings
    case placeParticulars
    case placeTitles
    case placeGreetings
    case ordered
    // The gate: whether a text makes sense, is civil, and asks for nothing improper.
    case shortForms
    case functionWords
    case clauseVerbs
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
    case secretRequests
    case exposures
    case knownNumbers
    case knownAddresses
    case knownOffices
    case housedOffices
    case numberedPapers
    case failings
    case conditions
    case identities
    case passings
    case usualNotes
    case owningWords
    // How a sentence tells of something: as done, as coming, as wished.
    case doneMarks
    case doneEnds
    case comingMarks
    case wishMarks
    case promiseMarks
    case suppositions
    case rights
    // Conditions, and how long a law gives.
    case lapses
    case causes
    case presentCases
    case timeBars
    case uncounted
    case citedParts
    case placeFillers
    // Names: offices, people, where they live, the numbers that are theirs, and laws.
    case officeCommittees
    case officeLookalikes
    case officeHeads
    case officeKinds
    case officeKindsInCapitals
    case bodiesEverywhere
    case sendingBodies
    case placeLevels
    case personTitles
    case familyNames
    case namedPlaces
    case streets
    case noStreets
    case hamlets
    case flatBuildings
    case houseNames
    case numberNames
    case houseSeats
    case dwellings
    case flatNames
    case flatCounts
    case numberedThings
    case besidePlaces
    case ways
    case wayStarts
    case homes
    case residents
    case seatedOffices
    case numberLabels
    case otherNumbers
    case countedPlaces
    case sums
    case phoneNames
    case identityNames
    case accountNames
    case money
    case vehicles
    case codedPlaces
    case smallUnits
    case otherPapers
    case citationLinks
    case issuers
    case lawNames
    case doubtfulLawNames
    // Values: what tells a time from a length of time, a sum from a count, a day from an address.
    case tellers
    case limitLeads
    case dueLeads
    case roundTimes
    case roughCounts
    case vagueCounts
    case spanLeads
    case clockLeads
    case currencies
    case agreements
    case sumLeads
    case countedThings
    case callLeads
    case uncalledNumbers
    case slashedNumbers
    case ordinalLeads
    case dayLinks
    // What a letter restates of its reader, and questions that it answers itself.
    case worries
    case retellings
    case restatementEnds
    case retoldThings
    case undecided
    case denyingAnswers
    case affirmingAnswers
    case questionOpenings
    case questionClosings
    case openQuestions
    // Nearness: what letters that people marked are worded like.
    case fairTurns
    case unfairTurns
  }

  /// The numbers: how far from a phrase is looked, and how much.
  package enum Number: Int, LexiconEntry {
    case reportReach
    case questionReach
    case clauseMaximum
    case dutyReach
    case nameReach
    case speakerReach
    case negationReach
    case claimNegationReach
    case restatementReach
    case bracketMaximum
    case quotationMaximum
    case excuseReach
    case wordsToTell
    case syllableShare
    case foreignWords
    case functionShare
    case listFunctionShare
    case leftoverWords
    case rowWords
    case rowFunctionShare
    case listPieceTenths
    case distinctShare
    case shoutedWords
    case secretReach
    case failingReach
    case copiedShare
    case casePairs
    case sharedShare
    case paperReach
    case strangerNameMaximum
    case addressReach
    case numberNameReach
    case identityReach
    case citationDistance
    case tellerReach
    case dueReach
    case passingDays
    case oppositeReach
    case oppositeShared
    case placeShared
    case placeSharedByKnown
    // Nearness: when a text that loses nothing says what nobody told.
    case strangeWords
    case longSentenceWords
    case sharedWithCase
    // Nearness: when the wording of a letter speaks against what the rules made of it.
    case wordsToWeigh
    case wordsPerTurn
    case fairSurplus
    case sureSurplus
    // Nearness: when a sentence is worded like nothing that it could rest on.
    case ungroundedLetters
    case ungroundedWords
    case ungroundedPairs
    case ungroundedShare
    case familiarShare
  }

  package let id: String
  package let lists: [List: [String]]
  package let numbers: [Number: Int]
  /// The same to be looked up by the thousand: each letter asks for hundreds of them.
  private let numbersInOrder: [Int]
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
    numbersInOrder = Number.allCases.map { numbers[$0] ?? 0 }
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

  package subscript(list: List) -> PhraseSet { tables.sets[list.rawValue] }

  package subscript(number: Number) -> Int { numbersInOrder[number.rawValue] }

  /// The phrases of a list, ready to be looked for anywhere in a text.
  func phrases(_ list: List) -> [SoughtPhrase] { tables.sought[list.rawValue] }

  /// The single words of a list, as they are compared with marks and without.
  func words(_ list: List) -> MarkedWords {
    tables.words[list.rawValue] ?? MarkedWords(lists[list] ?? [])
  }

  var laws: LawNames { tables.laws }

  var dataLeads: WordSieve { tables.dataLeads }

  var firstWordsOfTitles: [Word] { tables.firstWordsOfTitles }

  /// The groups of synonyms, ready to be looked for: many patterns share them.
  package var soughtSynonyms: [String: PhraseGroup] { tables.synonyms }
}

/// An entry of a lexicon, which is known by its place among the others, and by a name to files.
package protocol LexiconEntry: CaseIterable, Hashable, RawRepresentable<Int>, Sendable {}

extension LexiconEntry {
  /// The name of the case as files have it: "shortForms" is "short-forms".
  package var name: String {
    "\(self)".reduce(into: "") { name, letter in
      name += letter.isUppercase ? "-" + letter.lowercased() : String(letter)
    }
  }
}

/// What a lexicon's lists are made into to be found in texts, each in the place of its list.
final class LexiconTables: Sendable {
  let sets: [PhraseSet]
  /// None for lists that are not ``Lexicon/List/wordsAlone``.
  let words: [MarkedWords?]
  let sought: [[SoughtPhrase]]
  let synonyms: [String: PhraseGroup]
  let laws: LawNames
  /// What a datum can begin with beside a number and a code: the names of houses and flats.
  let dataLeads: WordSieve
  let firstWordsOfTitles: [Word]

  init(_ lists: [Lexicon.List: [String]], _ synonyms: [String: [String]]) {
    let all = Lexicon.List.allCases
    sets = all.map { PhraseSet(lists[$0] ?? []) }
    words = all.map { list in
      Lexicon.List.wordsAlone.contains(list) ? lists[list].map { MarkedWords($0) } : nil
    }
    sought = all.map { list in
      let isSought = Lexicon.List.soughtAnywhere.contains(list)
      return isSought ? (lists[list] ?? []).map { SoughtPhrase($0) } : []
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
    .having, .questionEnds, .rhetoricalEnds, .pasts, .negators, .doubtfulNegators, .turns,
    .sureTurns, .placeGreetings, .placeTitles, .numberLabels, .smallUnits,
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
