/// The prefixes that stay one token with the word after their hyphen.
enum Prefixes {
  /// Whether the bytes are such a prefix, in either case.
  static func isPrefix(_ bytes: [UInt8], _ begin: Int, _ end: Int) -> Bool {
    let lower = bytes[begin..<end].map { $0 &- 0x41 < 26 ? $0 | 0x20 : $0 }
    return all.contains(String(decoding: lower, as: UTF8.self))
  }

  private static let all: Set<String> = [
    "anti", "arch", "bi", "co", "counter", "cross", "de", "e", "ex", "hyper", "inter", "intra",
    "mega", "micro", "mid", "mini", "mis", "multi", "neo", "non", "over", "post", "pre", "pro",
    "proto", "pseudo", "psycho", "quasi", "re", "semi", "socio", "sub", "super", "supra", "trans",
    "ultra", "un", "under", "uh",
  ]
}
