import Testing

@testable import CompareKit

@Suite struct TextSHA256Tests {
  /// The examples published with the standard.
  @Test(arguments: [
    ("", "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"),
    ("abc", "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"),
    (
      "abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq",
      "248d6a61d20638b8e5c026930c3e6039a33ce45964ff2167f6ecedd419db06c1"
    ),
  ])
  func publishedVectors(message: String, digest: String) {
    #expect(SHA256(message.utf8).hex == digest)
  }

  @Test func aMillionLetters() {
    let message = repeatElement(UInt8(ascii: "a"), count: 1_000_000)
    #expect(SHA256(message).hex == "cdc76e5c9914fb9281a1c7e284d73e67f1809a48a497200e046d39ccc7112cd0")
  }

  @Test func everyLengthAroundABlockDiffers() {
    let digests = (0..<200).map { SHA256(repeatElement(UInt8(0), count: $0)).bytes }
    #expect(Set(digests).count == 200)
    #expect(digests.allSatisfy { $0.count == 32 })
  }
}
