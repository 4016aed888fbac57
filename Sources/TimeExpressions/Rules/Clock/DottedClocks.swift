import ISO8601
import TextModel

/// Tells times of day that are written with a full stop from other decimal numbers: `at 10.45`.
///
/// A number alone does not show it: shares close at 10.45, too. A text that writes “6.15 p.m.”, “7.30 that evening”, “at
/// 07.30” or “The bell rang at 10.40” anywhere writes its other times the same way.
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
    if word.form == .clock { return isRespelled(index) }
    guard word.isDottedClock else { return false }
    let next = self.word(index + 1)
    if next.role == .meridiem || next.role == .zone || next.role == .oclock { return true }
    if Self.tellsHour(index, lower) { return true }
    guard Self.mayFollow(self.word(index - 1), self.word(index - 2)) else { return false }
    if text.lower(index).utf8.first == UInt8(ascii: "0") {
      return Self.mayPrecede(next, tag(index + 1))
    }
    if opensClause(index), tag(index + 1) == .dt || tag(index + 1) == .prp { return true }
    if endsClause(index), !isOfValue(index) { return true }
    if next.role == .the, self.word(index + 3).part != nil {
      return [.previous, .next, .following, .same].contains(self.word(index + 2).role)
    }
    if next.role == .the, self.word(index + 2).unit == .day || self.word(index + 2).part != nil {
      return [.before, .after].contains(self.word(index + 3).role)
    }
    if next.role == .that || next.role == .this { return self.word(index + 2).part != nil }
    if next.role == .in, self.word(index + 2).role == .the {
      return self.word(index + 3).part != nil
    }
    guard next.role == .on else { return false }
    let day = self.word(index + 2).role == .the ? self.word(index + 3) : self.word(index + 2)
    return day.weekday > 0 || day.part != nil || day.month > 0
      || day.isNumber && self.word(index + 3).month > 0
  }

  /// Whether a time of day is written with a full stop in the text itself, as lines of a log begin with it.
  private func isRespelled(_ index: Int) -> Bool {
    let source = text.document.sourceSpan(of: text.tokens[index].span)
    let bytes = text.document.text.bytes
    return source.end <= bytes.count
      && bytes[source.begin..<source.end].contains(UInt8(ascii: "."))
  }

  /// Whether a number is all that “it was then” says: “It was then *11.52*”, “It was already *15.30* when”.
  static func tellsHour(_ index: Int, _ lower: (Int) -> String) -> Bool {
    guard lower(index - 3) == "it", ["was", "is"].contains(lower(index - 2)),
      ["then", "now", "already", "nearly", "almost", "exactly", "about"].contains(lower(index - 1))
    else { return false }
    return [".", ",", ";", "when", "before", "and", ""].contains(lower(index + 1))
  }

  /// Whether a number tells when something is due or was fixed for: “*due* 23.45”, “*ETA* 02.10”, “asked for a cab *for* 23.30”, “put
  /// back *to* 00.30”.
  ///
  /// - Leaves alone: “sold *for* 12.50”, “rose *to* 10.45”, “put the price up *to* 11.50”.
  static func isAppointed(_ index: Int, _ lower: (Int) -> String) -> Bool {
    switch lower(index - 1) {
    case "due", "eta", "etd": return true
    case "for", "to": break
    default: return false
    }
    var isFixed = lower(index).utf8.count == 5 && lower(index).utf8.first == UInt8(ascii: "0")
    for place in stride(from: index - 2, through: max(0, index - 12), by: -1) {
      let word = lower(place)
      if [".", ";", "!", "?"].contains(word) { break }
      if prices.contains(word) { return false }
      if appointing.contains(word) { isFixed = true }
    }
    return isFixed
  }

  private static let appointing: Set<String> = [
    "asked", "booked", "arranged", "scheduled", "rescheduled", "planned", "fixed", "requested",
    "wanted", "due", "expected", "listed", "called", "moved", "postponed", "delayed", "back",
    "forward", "confirmed", "timetabled",
  ]

  private static let prices: Set<String> = [
    "share", "shares", "stock", "stocks", "index", "price", "prices", "priced", "rate", "rates",
    "pound", "pounds", "dollar", "dollars", "euro", "euros", "sold", "bought", "paid", "cost",
    "rose", "fell", "up", "down", "£", "$", "€", "bid", "fee", "fare", "cut", "raised",
  ]

  /// Whether *at* or *until* and a number close a clause: “rang *at 10.40*.”, “stayed *until 15.30* and left”, “shut on 3 May
  /// *at 17.00*”.
  private func endsClause(_ index: Int) -> Bool {
    guard [.at, .until].contains(word(index - 1).role) else { return false }
    switch tag(index + 1) {
    case .fullStop, .comma, .colon, .cc, .unknown: return true
    default: return ["when", "as", "because", "but", "by"].contains(lower(index + 1))
    }
  }

  /// Whether a clause has a word of trade, measuring or rank, with which a number can be a price or a result: “*closed* at
  /// 10.45”, “the *pound* stood at 1.40”, “*won* at 9.58”.
  private func isOfValue(_ index: Int) -> Bool {
    let before = word(index - 2)
    if before.isYear || before.month > 0 || before.weekday > 0 { return false }
    for place in stride(from: index - 2, through: max(0, index - 14), by: -1) {
      if tag(place) == .fullStop || tag(place) == .cc && tag(place + 1) == .vbd { break }
      guard Self.values.contains(lower(place)) else { continue }
      // “The road had *been closed* at 22.30”, “The gates *were opened*”
      let isDone =
        ["closed", "opened", "started", "ended", "set"].contains(lower(place))
        && ["been", "was", "were"].contains(lower(place - 1))
      // “The roof *fell in* at 1.15”
      let isMove = place + 2 == index - 1 && Self.particles.contains(lower(place + 1))
      if !isDone, !isMove { return true }
    }
    return false
  }

  /// Words of trade, of measuring and of standing at a figure.
  static let values: Set<String> = [
    "share", "shares", "stock", "stocks", "index", "price", "prices", "priced", "rate", "rates",
    "pound", "dollar", "euro", "franc", "yen", "currency", "yield", "yields", "odds", "bond",
    "bonds", "oil", "gold", "silver", "inflation", "points", "seconds", "average", "score", "ratio",
    "close", "closed", "closing", "open", "opened", "opening", "trade", "traded", "trading",
    "stand", "stands", "stood", "sell", "sells", "sold", "buy", "bought", "valued", "quoted",
    "peaked", "settled", "fixed", "set", "put", "measured", "rated", "start", "started", "starting",
    "end", "ended", "ending", "finish", "finished", "remain", "remained", "remains", "stayed",
    "held", "kept", "won", "timed", "clocked", "level", "estimated", "calculated", "reckoned",
    "cost", "costs", "charged", "issued", "fell", "rose", "low", "high", "cent", "percent",
  ]

  private static let particles: Set<String> = [
    "in", "out", "off", "over", "apart", "through", "away",
  ]

  private func lower(_ index: Int) -> String {
    text.tokens.indices.contains(index) ? text.lower(index) : ""
  }

  /// Whether *at* before a number opens a sentence, or stands behind a date: “*At 22.15* the police came”, “*At about 9.20* she woke”.
  private func opensClause(_ index: Int) -> Bool {
    let at = word(index - 1).role == .about ? index - 2 : index - 1
    guard word(at).role == .at else { return false }
    let before = word(at - 1)
    return at < 1 || tag(at - 1) == .fullStop || before.isYear || before.month > 0
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
