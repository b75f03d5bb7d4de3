import CommandOptions
import Glibc
import PostgreSQLStorage
import Runner
import SQLiteStorage
import ScenarioFiles
import Storage
import Wording

/// Where the program finds things, from its options and its environment.
struct Environment {
  let language: Language
  private let options: ParsedOptions

  init(_ options: ParsedOptions) throws(Failure) {
    self.options = options
    let wanted = options.value("lang") ?? "vi"
    guard let language = Language(rawValue: wanted) else {
      let unknown = Commands.language.unknown(wanted, of: Language.allCases.map(\.rawValue))
      throw Failure(status: .usage, lines: Language.allCases.map { unknown[$0] })
    }
    self.language = language
  }

  /// A command as it can be typed to go on where this run leaves off: with the options that say
  /// where things are and how they are shown, and with others that this run was given.
  func command(_ words: String, keeping flags: [String] = []) -> String {
    let valued = ["scenarios", "store", "lang"].compactMap { name in
      options.value(name).flatMap(\.withoutPassword).map { "--\(name) \($0.quotedForShell)" }
    }
    let given = flags.filter(options.has).map { "--\($0)" }
    return (["tapsu \(words)"] + valued + given).joined(separator: " ")
  }

  static func variable(_ name: String) -> String? {
    // The text is copied at once, before anything could change the environment.
    unsafe getenv(name).map { unsafe String(cString: $0) }.flatMap { $0.isEmpty ? nil : $0 }
  }

  /// The name of the account, which no variable can make another's; the variable's where the system
  /// has no name for it.
  static var accountName: String { accountName(of: getuid()) ?? variable("USER") ?? "" }

  private static func accountName(of user: uid_t) -> String? {
    // The record belongs to the system, and its text is copied at once.
    guard let record = unsafe getpwuid(user), let name = unsafe record.pointee.pw_name else {
      return nil
    }
    return unsafe String(cString: name)
  }

  /// Who gives the commands of an instructor: the account, or the one for which sudo runs the program as it.
  ///
  /// Whoever may run what they like as this account can say anything there, so that it is worth what the settings of
  /// sudo are worth. Nobody is let in by it, and nothing of a trainee’s is named so.
  static var instructorName: String { sudoer ?? accountName }

  /// Who gives the commands of an instructor, as ledgers keep it, with the account that it goes through.
  static var instructor: String {
    sudoer.map { "\($0) (qua \(accountName))" } ?? accountName
  }

  private static var sudoer: String? {
    guard let name = variable("SUDO_USER"), let user = variable("SUDO_UID").flatMap(uid_t.init),
      user != getuid(), accountName(of: user) == name
    else { return nil }
    return name
  }

  /// The folder of scenarios: the option, the variable, the current folder's, the installed one.
  func library() throws(Failure) -> ScenarioLibrary {
    if let folder = options.value("scenarios") ?? Self.variable("TAPSU_SCENARIOS") {
      guard Self.isFolder(folder) else { throw missing(folder) }
      return ScenarioLibrary(root: folder)
    }
    let installed = Self.programFolder.map { $0 + "/../share/tapsu/scenarios" }
    for folder in ["scenarios", installed].compactMap(\.self) + Self.foldersOfBuild
    where Self.isFolder(folder) {
      return ScenarioLibrary(root: folder)
    }
    throw missing("scenarios")
  }

  private func missing(_ folder: String) -> Failure {
    let shown = folder.printable
    return Failure(
      status: .noInput,
      lines: [
        Phrase(
          "Không thấy thư mục kịch bản “\(shown)”. Dùng --scenarios THƯ_MỤC để chỉ ra.",
          "There is no scenario folder “\(shown)”. Name it with --scenarios FOLDER.")[language]
      ])
  }

  /// The failure of a command for which a folder has nothing: who found nothing has no answer.
  func nothing(_ what: Phrase, in library: ScenarioLibrary) -> Failure {
    let shown = library.root.printable
    return Failure(
      status: .noInput,
      lines: [
        Phrase(
          "Trong thư mục “\(shown)” không có \(what.vietnamese) nào.",
          "There is no \(what.english) in the folder “\(shown)”.")[language]
      ])
  }

  /// The store of attempts, made when there is none.
  func archive() throws(Failure) -> AttemptArchive {
    AttemptArchive(try store(), language: language)
  }

  /// The store of attempts, looked at without changing anything; nothing when there is none.
  func archiveToRead() throws(Failure) -> AttemptArchive? {
    try storeToRead().map { AttemptArchive($0, language: language) }
  }

  /// The store of courses and attempts, made when there is none.
  func store() throws(Failure) -> any CourseStore {
    try store(at: storePath(), .readWrite)
  }

  /// The store, looked at without changing anything; nothing when there is none.
  func storeToRead() throws(Failure) -> (any CourseStore)? {
    try storeToRead(at: storePath())
  }

  /// The store at a place that was named, looked at without changing anything; nothing when there is
  /// none.
  func storeToRead(at path: String) throws(Failure) -> (any CourseStore)? {
    if PostgreSQLStore.isAddress(path) {
      do throws(StorageError) {
        return try PostgreSQLStore(url: path, access: .readOnly)
      } catch {
        if error.reason == .notAStore { return nil }
        throw unopened(error, otherwise: .noInput)
      }
    }
    guard Self.mayHoldSomething(path) else { return nil }
    do throws(Failure) {
      // What is there and cannot be read is no empty store: opening it says why.
      return try store(at: path, .readOnly)
    } catch {
      // Where the write that was to make the store was killed, opening took it back: nothing is left.
      guard Self.mayHoldSomething(path) else { return nil }
      throw error
    }
  }

  /// Whether there is a file at the path, and not one that was made and not written to yet.
  private static func mayHoldSomething(_ path: String) -> Bool {
    var status = stat()
    // The structure is a local variable, and the path a string that outlives the call.
    guard unsafe stat(path, &status) == 0 else { return errno != ENOENT }
    return status.st_mode & S_IFMT != S_IFREG || status.st_size > 0
  }

  /// The store, looked at without changing anything; nothing when none has been made yet.
  ///
  /// Fails where a place was named and nothing is there: a name mistyped is no empty store.
  func namedStoreToRead() throws(Failure) -> (any CourseStore)? {
    if let store = try storeToRead() { return store }
    guard let name = options.value("store") ?? Self.variable("TAPSU_STORE") else { return nil }
    throw noStore(at: name)
  }

  /// The failure of a command for which a place has no store.
  func noStore(at name: String, _ remedy: Phrase? = nil) -> Failure {
    let shown = (name.withoutPassword ?? "postgresql://…").onOneLine
    let sentence = Phrase("Ở “\(shown)” không có kho nào.", "There is no store at “\(shown)”.")
    return Failure(
      status: .noInput, lines: [sentence[language]] + (remedy.map { [$0[language]] } ?? []))
  }

  /// The store at a place that was named, made when there is none.
  func store(at path: String) throws(Failure) -> any CourseStore {
    try store(at: path, .readWrite)
  }

  private func store(
    at path: String, _ access: SQLiteStore.Access
  ) throws(Failure) -> any CourseStore {
    do throws(StorageError) {
      return PostgreSQLStore.isAddress(path)
        ? try PostgreSQLStore(url: path, answeringWithin: PostgreSQLStore.typingMilliseconds)
        : try SQLiteStore(path: path, access: access)
    } catch {
      throw unopened(error, otherwise: access == .readOnly ? .noInput : .cannotCreate)
    }
  }

  /// The failure of a store that does not open; what is no trouble of its own is the place’s.
  private func unopened(_ error: StorageError, otherwise status: ExitStatus) -> Failure {
    Failure(
      status: error.status == .ioError ? status : error.status, lines: [error.phrase[language]])
  }

  /// Where the attempts are kept: the option, the variable, or the standard place of the user's data.
  func storePath() throws(Failure) -> String {
    if let path = options.value("store") ?? Self.variable("TAPSU_STORE") { return path }
    return try standardStorePath()
  }

  private func standardStorePath() throws(Failure) -> String {
    var variables: [String: String] = [:]
    for name in ["XDG_DATA_HOME", "HOME"] { variables[name] = Self.variable(name) }
    guard let path = StorePath.standard(environment: variables) else {
      throw Failure(
        status: .configuration,
        lines: [
          Phrase(
            "Không biết lưu kết quả ở đâu: hãy đặt HOME hoặc dùng --store TỆP.",
            "It is not known where to keep results: set HOME or use --store FILE.")[language]
        ])
    }
    guard !path.isEmpty else {
      throw Failure(
        status: .usage,
        lines: [
          Phrase("--store: chưa ghi tệp nào.", "--store: no file is named.")[language]
        ])
    }
    return path
  }

  /// The folder of this account’s own files: that of the store where it is a file, else the standard place.
  func dataFolder() throws(Failure) -> String {
    var path = try storePath()
    if PostgreSQLStore.isAddress(path) { path = try standardStorePath() }
    return path.lastIndex(of: "/").map { String(path[..<$0]) } ?? "."
  }

  /// What was known of a library's scenarios when they were listed last.
  func summaries(of library: ScenarioLibrary) -> SummaryCache {
    var variables: [String: String] = [:]
    for name in ["XDG_CACHE_HOME", "HOME"] { variables[name] = Self.variable(name) }
    return SummaryCache(of: library, in: SummaryCache.standardFolder(environment: variables))
  }

  /// The scenarios beside the sources from which a program was just built: `.build/CONFIGURATION/tapsu`.
  private static var foldersOfBuild: [String] {
    guard let parts = programFolder?.split(separator: "/"),
      let build = parts.lastIndex(of: ".build")
    else { return [] }
    return ["/" + parts[..<build].joined(separator: "/") + "/scenarios"]
  }

  private static func isFolder(_ path: String) -> Bool {
    var status = stat()
    // The structure is a local variable, and the path a string that outlives the call.
    return unsafe stat(path, &status) == 0 && status.st_mode & S_IFMT == S_IFDIR
  }

  /// Where the program itself lies, whatever it is called.
  static var programPath: String { programFile ?? "/usr/local/bin/tapsu" }

  private static var programFolder: String? {
    guard let path = programFile else { return nil }
    return path.lastIndex(of: "/").map { String(path[..<$0]) }
  }

  private static var programFile: String? {
    var buffer = [CChar](repeating: 0, count: Int(PATH_MAX))
    // readlink(2) writes no more than the count that it is given.
    let count = unsafe readlink("/proc/self/exe", &buffer, buffer.count)
    guard count > 0 else { return nil }
    return String(decoding: buffer[..<count].map { UInt8(bitPattern: $0) }, as: UTF8.self)
  }
}

extension String {
  /// The text as it may be shown: of an address of a server, without what nobody else should see;
  /// nothing where that cannot be told.
  var withoutPassword: String? {
    guard PostgreSQLStore.isAddress(self) else { return self }
    guard !lowercased().contains("password") else { return nil }
    let pattern = /^(postgres(?:ql)?:\/\/[^:\/?#]*):.*@([^@]*)$/
    guard let match = wholeMatch(of: pattern) else { return self }
    return "\(match.1)@\(match.2)"
  }

  /// The text as one word of a shell's line.
  fileprivate var quotedForShell: String {
    let isPlain = !isEmpty && allSatisfy { $0.isLetter || $0.isNumber || "/._-+:@,".contains($0) }
    return isPlain ? self : "'" + replacing("'", with: "'\\''") + "'"
  }
}
