/// What becomes of lines that a writer appends.
package enum Appending: Hashable, Sendable {
  /// They have to be written.
  case lines([JournalLine])
  /// They are the attempt's last already: the answer to the first try did not reach the writer.
  case kept(JournalHead)
}

extension AttemptRecord {
  /// Decides what becomes of lines after the head that their writer saw last; the same in every store.
  package func appending(
    _ texts: [String], after head: JournalHead, standing: AttemptStanding
  ) throws(StorageError) -> Appending {
    try requireWhole()
    guard 0..<StoreBounds.lines ~= head.count else { throw StorageError(.failed, detail: "lines") }
    let lines = head.lines(texts)
    let last = lines.last?.head ?? head
    if last == self.head, standing == self.standing { return .kept(last) }
    try requireWritable(after: head)
    return .lines(lines)
  }

  /// Refuses what nobody may write to, and a writer that has not seen the last line.
  package func requireWritable(after head: JournalHead) throws(StorageError) {
    try requireWhole()
    guard !isFinished else { throw StorageError(.attemptFinished(id)) }
    guard origin == nil else { throw StorageError(.keptElsewhere(id)) }
    guard self.head == head else { throw StorageError(.conflict(id)) }
  }

  private func requireWhole() throws(StorageError) {
    switch damage {
    case .empty: throw StorageError(.emptyAttempt(id))
    case .changed: throw StorageError(.brokenSeal(id))
    case nil: break
    }
  }
}
