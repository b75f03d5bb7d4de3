/// Where the store of one user lies.
package enum StorePath {
  /// Returns the path that the XDG base directories give, or nil when the environment names no home.
  package static func standard(environment: [String: String]) -> String? {
    // The specification ignores relative paths.
    if let data = environment["XDG_DATA_HOME"], data.hasPrefix("/") {
      return data + "/tapsu/tapsu.db"
    }
    guard let home = environment["HOME"], home.hasPrefix("/") else { return nil }
    return home + "/.local/share/tapsu/tapsu.db"
  }
}
