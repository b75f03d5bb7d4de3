import Testing

@testable import Sodium

@Suite struct `Bytes as letters` {
  @Test(arguments: [("", ""), ("TA==", "L"), ("TGE=", "La"), ("TGFu", "Lan"), ("TGFuIQ==", "Lan!")])
  func `are read back`(text: String, meaning: String) {
    #expect(Base64.bytes(of: text) == Array(meaning.utf8))
  }

  @Test(arguments: ["T", "TGF", "TGE", "TGFu=", "TG Fu", "TGF-", "Tđ==", "TGFu\n"])
  func `are nothing where they are no such letters`(text: String) {
    #expect(Base64.bytes(of: text) == nil)
  }
}
