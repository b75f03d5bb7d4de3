package import Diagnostics

/// A place in a YAML file and what stands there.
///
/// Text is never guessed to be anything else: `no`, `12:30`, `0123` and `1e3` are text, and a
/// schema decides. A node is a handle on its file's tree; copying one costs a retain.
package struct YAMLNode: Sendable {
  let tree: Tree
  let index: Int
}

/// What a node holds.
package enum YAMLContent: Sendable {
  case scalar(YAMLScalar)
  case sequence([YAMLNode])
  case mapping([YAMLEntry])
  /// Something a diagnostic already speaks of, as an alias; a schema keeps silent about it.
  case refused
}

/// A text and how it was written.
package struct YAMLScalar: Hashable, Sendable {
  /// The text, in Unicode Normalization Form C.
  package let text: String
  package let style: YAMLStyle

  /// Whether nothing was written, or `~` or `null` without quotes.
  package var isNull: Bool {
    style == .plain && (text.isEmpty || text == "~" || text == "null")
  }
}

/// How a scalar was written.
package enum YAMLStyle: Hashable, Sendable {
  case plain
  case quoted
  /// After `|` or `>`.
  case block
}

/// A key of a mapping and its value.
package struct YAMLEntry: Sendable {
  package let key: YAMLNode
  package let value: YAMLNode

  /// The key's text.
  package var name: String { key.tree.text(of: key.record) }
}

extension YAMLNode {
  /// What the node holds, for a `switch` over all cases.
  package var content: YAMLContent {
    switch record.kind {
    case .plain, .quoted, .block: scalar.map { .scalar($0) } ?? .refused
    case .sequence: .sequence(Array(children))
    case .mapping: .mapping(entries)
    case .refused: .refused
    }
  }

  /// The node's text and style, or nil when it is not a scalar.
  package var scalar: YAMLScalar? {
    let style: YAMLStyle
    switch record.kind {
    case .plain: style = .plain
    case .quoted: style = .quoted
    case .block: style = .block
    case .sequence, .mapping, .refused: return nil
    }
    return YAMLScalar(text: tree.text(of: record), style: style)
  }

  /// The node's text, or nil when it is not a scalar.
  package var text: String? { scalar?.text }

  /// The items of a list in their order, or nil when the node is not one.
  package var sequence: [YAMLNode]? {
    record.kind == .sequence ? Array(children) : nil
  }

  /// The entries of a mapping in their order, or nil when the node is not one.
  package var mapping: [YAMLEntry]? {
    record.kind == .mapping ? entries : nil
  }

  /// The entries of a mapping in their order; none when the node is not one.
  ///
  /// Keys that are not text have a diagnostic and are left out.
  package var entries: [YAMLEntry] {
    guard record.kind == .mapping else { return [] }
    var entries: [YAMLEntry] = []
    var children = children.makeIterator()
    while let key = children.next(), let value = children.next() {
      if key.record.kind.isScalar { entries.append(YAMLEntry(key: key, value: value)) }
    }
    return entries
  }

  /// The value of a key, the first when the key is repeated; nil also when this is no mapping.
  ///
  /// - Complexity: O(*n*) in the number of entries.
  package subscript(name: String) -> YAMLNode? {
    guard record.kind == .mapping else { return nil }
    var children = children.makeIterator()
    while let key = children.next(), let value = children.next() {
      if key.record.kind.isScalar && tree.text(of: key.record, is: name) { return value }
    }
    return nil
  }

  /// Whether a diagnostic already speaks of this node, so that a schema keeps silent.
  package var isRefused: Bool { record.kind == .refused }

  /// Whether nothing was written here, or `~` or `null` without quotes.
  package var isNull: Bool { scalar?.isNull ?? false }

  /// Where the node starts.
  ///
  /// - Complexity: O(*n*) in the length of the line; call it for what is shown.
  package var location: SourceLocation {
    tree.source.location(of: record.mark)
  }

  /// How many characters of the node's first line to underline.
  package var length: Int {
    guard record.kind == .plain else { return 1 }
    return Swift.max(1, tree.text(of: record).prefix(while: { !$0.isNewline }).count)
  }

  /// The way from the root to the node, as `petitions[3].sender.name`; empty at the root.
  ///
  /// Items count from one, as people count them. A key has the path of its value.
  ///
  /// - Complexity: O(*n*) in the number of siblings on the way; call it for what is shown.
  package var path: String {
    var steps: [Step] = []
    var child = index
    while let parent = tree.records[child].parentIndex {
      let before = YAMLNode(tree: tree, index: parent).children.prefix { $0.index != child }
      let siblings = Array(before)
      switch tree.records[parent].kind {
      case .mapping:
        let key = siblings.count.isMultiple(of: 2) ? child : siblings[siblings.count - 1].index
        steps.append(.name(tree.text(of: tree.records[key])))
      case .sequence:
        steps.append(.item(siblings.count + 1))
      case .plain, .quoted, .block, .refused:
        break
      }
      child = parent
    }
    return steps.reversed().reduce(into: "") { path, step in
      switch step {
      case .name(let name): path += path.isEmpty ? name : "." + name
      case .item(let number): path += "[\(number)]"
      }
    }
  }

  private enum Step {
    case name(String)
    case item(Int)
  }

  var record: Tree.Record { tree.records[index] }

  /// The nodes directly inside; a mapping's keys and values take turns.
  var children: some Sequence<YAMLNode> {
    let tree = tree
    let end = record.end
    return Swift.sequence(state: index + 1) { next -> YAMLNode? in
      guard next < end else { return nil }
      defer { next = tree.records[next].end }
      return YAMLNode(tree: tree, index: next)
    }
  }
}
