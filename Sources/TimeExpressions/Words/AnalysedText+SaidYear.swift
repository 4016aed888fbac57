import TextModel

extension AnalysedText {
  /// Whether a sentence says with a year, or a part of one, when it is or was: “*It was* 1848.”, “*The year is* 1643”.
  ///
  /// - Leaves alone: “It was 1848 metres long”, “It was in 1848 that he came”, “The number was 1848”.
  func saysWhenItIs(_ time: Range<Int>, in sentence: Range<Int>) -> Bool {
    var verb = time.lowerBound - 1
    while verb > sentence.lowerBound, ["now", "then", "already", "still"].contains(lower(verb)) {
      verb -= 1
    }
    guard verb > sentence.lowerBound, ["is", "was", "'s", "’s"].contains(lower(verb)) else {
      return false
    }
    var begin = verb - 1
    if lower(begin) == "year", begin > sentence.lowerBound, lower(begin - 1) == "the" {
      begin -= 1
    } else if lower(begin) != "it" {
      return false
    }
    guard begin - sentence.lowerBound <= 1 else { return false }
    let next = time.upperBound
    return !sentence.contains(next) || words[tokens[next].word].shape.contains(.punctuation)
      || lower(next) == "and" || lower(next) == "when"
  }
}
