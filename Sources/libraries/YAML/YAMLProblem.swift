package import Diagnostics

/// The kinds of problems that a file can have as YAML; each refuses it.
package enum YAMLProblem: Int, DiagnosticCatalogue {
  case notUTF8 = 1
  case otherEncoding = 2
  case hiddenCharacter = 3
  case fileTooLarge = 4
  case emptyFile = 5
  case tabIndent = 6
  case tooDeep = 7
  case scalarTooLong = 8
  case tooManyNodes = 9
  case duplicateKey = 10
  case keyNotText = 11
  case aliasRefused = 12
  case tagRefused = 13
  case severalDocuments = 14
  case directiveRefused = 15
  case colonInText = 16
  case wrongIndent = 17
  case missingColon = 18
  case unclosedQuote = 19
  case unclosedBracket = 20
  case textNeedsQuotes = 21
  case unknownEscape = 22
  case textAfterEnd = 23
  case blockHeader = 24
  case itemOnKeyLine = 25
  case otherSyntax = 29
  // What an author did, where libyaml only tells what comes of it.
  case wordCharacter = 730
  case quoteInText = 731
  case textIsComment = 732

  package static let owner = DiagnosticOwner.yaml

  package var severity: Severity { .error }
}
