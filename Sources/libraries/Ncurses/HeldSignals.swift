private import Glibc

/// The signals that end the program, held back while its terminal is not as it was found.
///
/// Who holds them waits for the descriptor beside the keys, puts the terminal back and lets go: only
/// then does a signal that has come do what it always does.
package struct HeldSignals: ~Copyable {
  private let blocked = BlockedSignals([SIGHUP, SIGINT, SIGQUIT, SIGTERM])

  package init() {}

  /// The descriptor that can be read once one has come; nil where they could not be held.
  package var descriptor: Int32? { blocked.descriptor }
}
