private import Wording

extension String {
  /// The text as HTML takes it, in an element or in a quoted attribute; the one place where a page
  /// gets what somebody else wrote.
  package var escapedForHTML: String {
    var result = ""
    for scalar in printable.unicodeScalars {
      switch scalar {
      case "&": result += "&amp;"
      case "<": result += "&lt;"
      case ">": result += "&gt;"
      case "\"": result += "&quot;"
      case "'": result += "&#39;"
      default: result.unicodeScalars.append(scalar)
      }
    }
    return result
  }
}
