import Testing

@testable import Sodium

@Suite struct `A seal` {
  private let key = SealingKey.drawn()
  private let text: [UInt8] = [1, 2, 3]

  @Test func `opens for its key and its place, and for nothing else`() {
    let sealed = key.sealed(text, for: [7])

    #expect(key.opened(sealed, for: [7]) == text)
    #expect(sealed.count == text.count + SealingKey.overhead)
    #expect(key.opened(sealed, for: []) == nil)
    #expect(SealingKey.drawn().opened(sealed, for: [7]) == nil)
    #expect(key.opened(Array(sealed.dropLast()), for: [7]) == nil)
    #expect(key.opened([], for: [7]) == nil)
    #expect(key.opened(key.sealed([], for: []), for: []) == [])
  }

  @Test func `is the same for the same text and place, and otherwise another`() {
    let sealed = key.sealed(text, for: [7])

    #expect(key.sealed(text, for: [7]) == sealed)
    #expect(key.sealed(text, for: [8]).prefix(24) != sealed.prefix(24))
    #expect(key.sealed([7] + text, for: []).prefix(24) != sealed.prefix(24))
  }

  @Test func `has the same key for the same code and salt`() throws {
    let salt = [UInt8](repeating: 5, count: SealingKey.saltByteCount)
    func key(_ text: String, _ salt: [UInt8]) throws -> SealingKey? {
      guard let code = Secret(Array(text.utf8)) else { return nil }
      return try SealingKey(code: code, salt: salt, cost: .least)
    }

    let first = try #require(try key("a", salt))

    #expect(try key("a", salt) == first)
    #expect(try key("b", salt) != first)
    #expect(try key("a", salt.map { $0 + 1 }) != first)
    #expect(try key("a", []) == nil)
    #expect("\(first)" == "SealingKey")
  }
}

@Suite struct `A pair of keys` {
  @Test func `follows from its seed`() throws {
    let pair = KeyPair.drawn()

    #expect(KeyPair(seed: pair.seed) == pair)
    #expect(KeyPair(seed: []) == nil && PublicKey([1]) == nil)
    #expect(PublicKey(pair.publicKey.bytes) == pair.publicKey)
    #expect("\(pair)" == "KeyPair")
  }

  @Test func `signs, and the signature is of these bytes and this pair alone`() {
    let pair = KeyPair.drawn()
    let signature = pair.signature(of: [1, 2])

    #expect(pair.publicKey.signed([1, 2], with: signature))
    #expect(!pair.publicKey.signed([1, 3], with: signature))
    #expect(!pair.publicKey.signed([1, 2], with: []))
    #expect(!KeyPair.drawn().publicKey.signed([1, 2], with: signature))
  }

  @Test func `opens what was sealed for it, and nobody else does`() throws {
    let pair = KeyPair.drawn()
    let sealed = try #require(pair.publicKey.sealed([1, 2]))

    #expect(pair.opened(sealed) == [1, 2])
    #expect(KeyPair.drawn().opened(sealed) == nil)
    #expect(pair.opened([]) == nil)
  }
}

@Suite struct `A code that people type` {
  @Test func `is the same in capitals, with spaces and without hyphens`() {
    let code = RandomCode.drawn(groups: 3, lettersInGroup: 4)

    #expect(code.count == 14)
    #expect(RandomCode.typed(" " + code.uppercased() + " ") == RandomCode.typed(code))
    #expect(RandomCode.typed(code).count == 12)
  }

  @Test func `of bytes is four groups of four`() {
    #expect(RandomCode.text(of: []) == RandomCode.text(of: []))
    #expect(RandomCode.text(of: [1]) != RandomCode.text(of: [2]))
    #expect(RandomCode.text(of: [1]).split(separator: "-").map(\.count) == [4, 4, 4, 4])
  }
}
