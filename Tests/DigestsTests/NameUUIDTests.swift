import Testing

@testable import Digests

/// Python's uuid.uuid5 and hashlib.sha1 made the expected ones.
@Suite struct `An identifier of a name` {
  @Test(arguments: [
    ("", "1b4db7eb-4057-5ddf-91e0-36dec72071f5"),
    ("https://tapsu.invalid/a", "62b60c25-8813-53d4-9ed9-14fc1ca76d91"),
    (
      "https://tapsu.invalid/" + String(repeating: "ă", count: 60),
      "89cdfc17-dd95-5e62-aed0-8c284b7480a9"
    ),
  ])
  func `is that of RFC 9562`(address: String, text: String) {
    #expect(NameUUID.text(ofAddress: address) == text)
  }

  @Test(arguments: [
    ("", "da39a3ee5e6b4b0d3255bfef95601890afd80709"),
    ("abc", "a9993e364706816aba3e25717850c26c9cd0d89d"),
    (
      "abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq",
      "84983e441c3bd26ebaae4aa1f95129e5e54670f1"
    ),
  ])
  func `rests on the digests that NIST publishes`(text: String, digest: String) {
    let digits = SHA1.digest(of: Array(text.utf8)).map { byte in
      (byte < 16 ? "0" : "") + String(byte, radix: 16)
    }

    #expect(digits.joined() == digest)
  }
}
