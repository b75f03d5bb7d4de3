import Wording

/// The longest name for which a neighbour is sought; beyond it nobody mistyped a name.
private let nameLengthMaximum = 64

/// Finds the name that someone most likely meant, for "did you mean".
///
/// Diacritics, letter case, and the choice of space, hyphen or underscore count for nothing. One
/// violation is forgiven for each three letters, three at most; swapped neighbours are one violation. Among
/// equals the first wins.
///
/// - Complexity: O(*n* · *m*) for *n* names, *m* the square of the name's length, at most 64².
package func nearest(to name: String, among names: [String]) -> String? {
  guard name.unicodeScalars.count <= nameLengthMaximum else { return nil }
  let sought = searchKey(name)
  guard !sought.isEmpty else { return nil }
  var violations = min(3, sought.count / 3)
  var best: String?
  for candidate in names where candidate.utf8.count <= nameLengthMaximum * 8 {
    guard let distance = distance(sought, searchKey(candidate), atMost: violations) else {
      continue
    }
    best = candidate
    if distance == 0 { break }
    // Only a strictly nearer name may still take the place.
    violations = distance - 1
  }
  return best
}

private func searchKey(_ name: String) -> [Unicode.Scalar] {
  name.folded.unicodeScalars.map { scalar in
    switch scalar {
    case "-", "_", "\t", "\u{A0}": " "
    default: scalar
    }
  }
}

/// The number of insertions, deletions, replacements and neighbour swaps between two keys.
///
/// - Returns: Nil when there are more than the limit.
private func distance(
  _ left: [Unicode.Scalar], _ right: [Unicode.Scalar], atMost limit: Int
) -> Int? {
  guard abs(left.count - right.count) <= limit else { return nil }
  var beforeLast = [Int](repeating: 0, count: right.count + 1)
  var last = Array(0...right.count)
  var current = last
  for row in left.indices {
    current[0] = row + 1
    var smallest = current[0]
    for column in right.indices {
      let replaced = last[column] + (left[row] == right[column] ? 0 : 1)
      var cost = min(replaced, last[column + 1] + 1, current[column] + 1)
      if row > 0 && column > 0 && left[row] == right[column - 1] && left[row - 1] == right[column] {
        cost = min(cost, beforeLast[column - 1] + 1)
      }
      current[column + 1] = cost
      smallest = min(smallest, cost)
    }
    if smallest > limit && (last.min() ?? 0) > limit { return nil }
    (beforeLast, last, current) = (last, current, beforeLast)
  }
  return last[right.count] <= limit ? last[right.count] : nil
}
