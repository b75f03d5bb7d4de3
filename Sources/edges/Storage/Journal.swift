private import Digests

/// Where a journal stands: how many lines it has, and the hash of the last.
package struct JournalHead: Hashable, Sendable {
  package let count: Int
  package let hash: String

  package init(count: Int, hash: String) {
    self.count = count
    self.hash = hash
  }

  /// Returns the line that the text becomes after this head.
  package func line(_ text: String) -> JournalLine {
    var digest = SHA256()
    digest.update(hash.utf8)
    digest.update("\n".utf8)
    digest.update(text.utf8)
    return JournalLine(sequence: count + 1, text: text, hash: digest.hexDigest())
  }

  /// Returns the lines that the texts become after this head, one after the other.
  package func lines(_ texts: [String]) -> [JournalLine] {
    var head = self
    return texts.map { text in
      let line = head.line(text)
      head = line.head
      return line
    }
  }
}

/// One event of a journal as opaque text, chained to all lines before it.
package struct JournalLine: Hashable, Sendable {
  /// Counted from 1.
  package let sequence: Int
  package let text: String
  package let hash: String

  package init(sequence: Int, text: String, hash: String) {
    self.sequence = sequence
    self.text = text
    self.hash = hash
  }

  package var head: JournalHead { JournalHead(count: sequence, hash: hash) }
}

extension AttemptRecord {
  /// Checks that the lines are all that was written for this attempt, unchanged and in order.
  package func verify(_ lines: [JournalLine]) throws(StorageError) {
    var head = firstHead
    for line in lines {
      guard line == head.line(line.text) else {
        throw StorageError(.brokenChain(id, line: head.count + 1))
      }
      head = line.head
    }
    guard !lines.isEmpty else { throw StorageError(.emptyAttempt(id)) }
    guard lines.count >= self.head.count else {
      throw StorageError(.brokenChain(id, line: lines.count + 1))
    }
    guard damage == nil, head == self.head else { throw StorageError(.brokenSeal(id)) }
  }
}
