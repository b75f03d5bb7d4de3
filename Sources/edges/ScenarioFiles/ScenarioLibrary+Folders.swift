import Disk

extension ScenarioLibrary {
  /// The folders in which anything lies that a check of these paths reads, or in which it may come to lie.
  ///
  /// Of what scenarios share, the folders of all kinds are among them, whether they are there or not.
  package func foldersRead(byChecking paths: [String]) -> Set<String> {
    var walk = Walk()
    for path in paths { walk.add(path) }
    var folders = Set(walk.entered)
    var roots: Set<String> = [root]
    // A file that is being renamed just now belongs to what is read, too.
    for path in walk.files + paths where !walk.entered.contains(path) {
      folders.insert(folder(of: path))
      if path.isYAML { roots.formUnion(place(of: path).roots) }
    }
    let shared = FileKind.allCases.filter { !$0.isKeptByLevel }.map(\.folder)
    for root in roots {
      folders.insert(root.isEmpty ? "." : root)
      folders.formUnion(shared.map { joined(root, $0) })
    }
    return folders
  }

  /// Whether a file of that name is one that scenarios are read from; what editors leave beside it is hidden.
  package static func reads(fileNamed name: String) -> Bool {
    name.isYAML && !name.hasPrefix(".")
  }

  private func folder(of path: String) -> String {
    guard let slash = path.lastIndex(of: "/") else { return "." }
    return slash == path.startIndex ? "/" : String(path[..<slash])
  }
}
