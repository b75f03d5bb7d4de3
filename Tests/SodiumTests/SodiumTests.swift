import Testing

@testable import Sodium

/// The macros of the tests take no values that cannot be copied.
private func made(_ bytes: [UInt8]) throws -> Secret {
  guard let secret = Secret(bytes) else { throw NoSecret() }
  return secret
}

private struct NoSecret: Error {}

@Suite struct `A password that is kept` {
  private func secret(_ text: String) throws -> Secret { try made(Array(text.utf8)) }

  @Test func `lets in whoever knows it, and nobody else`() throws {
    let hash = try PasswordHash(secret("mật-khẩu"), cost: .least)

    let kept = try #require(PasswordHash(kept: hash.text))

    #expect(kept.matches(try secret("mật-khẩu")))
    for other in ["mật-khẩu ", "mật-khẩ", "Mật-khẩu", "x"] {
      #expect(!kept.matches(try secret(other)))
    }
  }

  @Test func `is kept otherwise each time, by argon2id, and shows nothing`() throws {
    let first = try PasswordHash(secret("một"), cost: .least)
    let second = try PasswordHash(secret("một"), cost: .least)

    #expect(first != second)
    #expect(first.text.hasPrefix("$argon2id$"))
    #expect("\(first)" == "PasswordHash" && !first.text.contains("một"))
  }

  /// What was hashed by another program: php's password_hash with PASSWORD_ARGON2ID has this form.
  @Test func `says by itself what it costs`() throws {
    let costs = try [PasswordHash.Cost.least, .interactive].map { cost in
      try PasswordHash(secret("một"), cost: cost).text.split(separator: "$")[2]
    }

    #expect(costs == ["m=8,t=1,p=1", "m=65536,t=2,p=1"])
  }

  @Test(arguments: ["", "x", "$2y$10$abcdefghijklmnopqrstuv", "$argon2id$\u{0}"])
  func `is not believed where it is none`(text: String) throws {
    #expect(PasswordHash(kept: text) == nil)
  }

  @Test func `lets nobody in by a hash that is cut off`() throws {
    let text = try PasswordHash(secret("một"), cost: .least).text

    for length in [10, 30, text.utf8.count - 1] {
      let kept = PasswordHash(kept: String(text.prefix(length)))
      #expect(kept?.matches(try secret("một")) != true)
    }
  }
}

@Suite struct `A secret` {
  @Test func `is the same as one of the same bytes`() throws {
    let secret = try made([1, 2, 3])

    let isSame = secret.isSame(as: try made([1, 2, 3]))

    #expect(isSame)
    for other: [UInt8] in [[1, 2], [1, 2, 4], [1, 2, 3, 0]] {
      let isOther = !secret.isSame(as: try made(other))
      #expect(isOther)
    }
  }

  @Test(arguments: [(0, false), (1, true), (1_024, true), (1_025, false)])
  func `is neither empty nor endless`(count: Int, isOne: Bool) {
    let secret = Secret([UInt8](repeating: 1, count: count))

    let length =
      switch secret {
      case .some(let secret): secret.count
      case nil: 0
      }

    #expect((length == count) == (isOne || count == 0))
  }
}

@Suite struct `A code that is drawn` {
  @Test func `has letters that nobody takes for others, and is another each time`() {
    let codes = (0..<200).map { _ in RandomCode.drawn(groups: 3, lettersInGroup: 4) }

    #expect(Set(codes).count == 200)
    for code in codes {
      #expect(code.split(separator: "-").map(\.count) == [4, 4, 4])
      #expect(code.allSatisfy { $0 == "-" || RandomCode.letters.contains($0) })
    }
    #expect(Set(codes.joined()).count == RandomCode.letters.count + 1)
    #expect(!RandomCode.letters.contains { "il1o0".contains($0) })
  }
}
