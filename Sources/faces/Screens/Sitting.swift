/// What somebody who works a shift has beside it.
package enum Sitting: Hashable, Sendable {
  /// Home, with everything that is there: the shift was begun from it and leads back to it.
  case fromHome
  /// Nothing: the program ends with the shift and its debrief.
  case alone
  /// Nothing, and no debrief either: the program ends when the shift is left or over.
  case sealed

  /// What leaving the shift or its debrief comes to.
  var end: AppEffect {
    switch self {
    case .fromHome: .leaveShift
    case .alone, .sealed: .quit
    }
  }
}
