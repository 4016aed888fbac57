internal import TextModel

/// Years that close brief records.
extension TimeTokens {
  /// Whether brief words that name a post, an honour or a degree end with a year: “Reeve Medal, *1868*; PhD *1894*”.
  func isYearOfRecord(at index: Int) -> Bool {
    switch role(index + 1) {
    case .comma, .stop, .closeBracket: break
    default: guard [";", "."].contains(lower(index + 1)) else { return false }
    }
    if role(index - 1) == .comma {
      // “*m.* 1st, *1895*, Henry Cole”
      return shape(index - 2).contains(.capitalised)
        || ["1st", "2nd", "3rd", "first", "secondly", "firstly"].contains(lower(index - 2))
    }
    return Self.degrees.contains(lower(index - 1))
  }

  private static let degrees: Set<String> = [
    "ba", "ma", "md", "bd", "dd", "phd", "dphil", "bsc", "msc", "dsc", "lld", "llb", "mb", "frs",
    "frse", "kcb", "kbe", "kcmg", "cb", "cmg", "kg", "kt", "qc", "kc", "ll.d.", "ph.d.", "d.sc.",
    "b.a.", "m.a.", "m.d.", "d.d.", "f.r.s.", "k.c.b.", "mrcs", "frcs", "rsa", "ra", "ara", "fba",
  ]
}
