import Diagnostics

/// What the log itself says of its names: extensions may have another prefix, and classifiers name
/// the keys that make up an activity.
struct XESVocabulary {
  private(set) var name = "concept:name"
  private(set) var moment = "time:timestamp"
  private(set) var transition = "lifecycle:transition"
  private(set) var classifiers: [String: [String]] = [:]

  mutating func addExtension(_ extensionName: String, prefix: String) {
    let prefix = TextPool.name(prefix)
    guard !prefix.isEmpty else { return }
    switch extensionName {
    case "Concept": name = prefix + ":name"
    case "Time": moment = prefix + ":timestamp"
    case "Lifecycle": transition = prefix + ":transition"
    default: break
    }
  }

  /// Takes a classifier; a key with blanks stands in single quotes.
  mutating func addClassifier(_ classifier: String, keys: String) {
    let countMaximum = 64
    guard classifiers.count < countMaximum else { return }
    var result: [String] = []
    for (index, part) in keys.split(separator: "'", omittingEmptySubsequences: false).enumerated() {
      if index.isMultiple(of: 2) {
        result += part.split(whereSeparator: \.isWhitespace).map { TextPool.name($0) }
      } else {
        result.append(TextPool.name(part))
      }
    }
    classifiers[TextPool.name(classifier)] = result
  }
}

/// The known name that somebody most likely meant.
func nearestName(to name: String, among names: [String]) -> String? {
  nearest(to: name, among: names)
}
