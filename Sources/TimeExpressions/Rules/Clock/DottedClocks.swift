import TextModel

/// Tells times of day that are written with a full stop from other decimal numbers: `at 10.45`.
///
/// A number alone does not show it: shares close at 10.45, too. A text that writes “6.15 p.m.”, “7.30 that evening” or “at
/// 07.30” anywhere writes its other times the same way.
struct DottedClocks {
  let text: AnalysedText
  let words: [TimeWord]

  /// Whether the token can only be a time of day with a full stop.
  func isPlain(_ index: Int) -> Bool {
    let word = words[text.tokens[index].word]
    if word.form == .stuckMeridiem {
      // “10.45am”, but not “5p.m.”
      let bytes = Array(text.lower(index).utf8.prefix(4))
      return zip(bytes, bytes.dropFirst()).contains {
        $0 == UInt8(ascii: ".") && (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($1)
      }
    }
    guard word.isDottedClock else { return false }
    let next = self.word(index + 1)
    if next.role == .meridiem || next.role == .zone || next.role == .oclock { return true }
    guard Self.mayFollow(self.word(index - 1), self.word(index - 2)) else { return false }
    if text.lower(index).utf8.first == UInt8(ascii: "0") {
      return Self.mayPrecede(next, tag(index + 1))
    }
    if opensClause(index), tag(index + 1) == .dt || tag(index + 1) == .prp { return true }
    if next.role == .that || next.role == .this { return self.word(index + 2).part != nil }
    if next.role == .in, self.word(index + 2).role == .the {
      return self.word(index + 3).part != nil
    }
    guard next.role == .on else { return false }
    let day = self.word(index + 2).role == .the ? self.word(index + 3) : self.word(index + 2)
    return day.weekday > 0 || day.part != nil || day.month > 0
      || day.isNumber && self.word(index + 3).month > 0
  }

  /// Whether *at* before a number opens a sentence, or stands behind a date: “*At 22.15* the police came”.
  private func opensClause(_ index: Int) -> Bool {
    guard word(index - 1).role == .at else { return false }
    let before = word(index - 2)
    return index < 2 || tag(index - 2) == .fullStop || before.isYear || before.month > 0
      || before.weekday > 0
  }

  /// Whether a time of day can stand behind a word, and behind the one before that.
  static func mayFollow(_ word: TimeWord, _ earlier: TimeWord) -> Bool {
    switch word.role {
    case .at, .about, .by, .until, .after, .before, .from, .since, .between, .nearly, .exactly: true
    case .to, .and, .hyphen: earlier.isDottedClock
    default: false
    }
  }

  /// Whether a time of day can stand before a word: not before what is counted or measured.
  static func mayPrecede(_ word: TimeWord, _ tag: PennTag) -> Bool {
    guard word.unit == nil else { return false }
    switch tag {
    case .nn, .nns, .jj, .cd, .sym: return word.weekday > 0
    default: return true
    }
  }

  private func word(_ index: Int) -> TimeWord {
    text.tokens.indices.contains(index) ? words[text.tokens[index].word] : .none
  }

  private func tag(_ index: Int) -> PennTag {
    text.tokens.indices.contains(index) ? text.tokens[index].tag : .unknown
  }
}
