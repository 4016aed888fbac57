import ISO8601
import TextModel

/// Reads a day in hospital by its number since the admission or the operation.
struct CareDayRule: TimeRule {
  static let name = "care-day"
  static let reads = [
    TimeExample("She was admitted on 3 May 1990. On [hospital day 3], she fell.", "1990-05-05"),
    TimeExample("She was admitted on 3 May 1990. On [day 3 of her stay] she fell.", "1990-05-05"),
    TimeExample("The operation took place on 3 May 1990. On [POD 2] he sat up.", "1990-05-05"),
    TimeExample(
      "He underwent surgery on 3 May 1990. On [postoperative day 2], he sat up.", "1990-05-05"),
    TimeExample("He underwent surgery on 3 May 1990. On [day 4 post-op], he fell.", "1990-05-07"),
    TimeExample(
      "He was operated on on 3 May 1990. On [day 4 after the operation] he fell.", "1990-05-07"),
    TimeExample(
      "He underwent surgery on 3 May 1990. On [the second postoperative day] he sat up.",
      "1990-05-05"),
  ]
  static let leavesAlone = [
    "A pod of 9 whales came in.", "The hospital dates from the war.",
    "The postoperative ward is shut.",
  ]

  func read(_ tokens: TimeTokens, at index: Int) -> TimeReading? {
    if let found = admission(tokens, at: index) {
      // Some count the day of the admission as none.
      return TimeReading(
        found.end, TimeMeaning(.course(found.number, .day), modifier: .approximate), Self.name)
    }
    guard let found = operation(tokens, at: index) else { return nil }
    return TimeReading(found.end, TimeMeaning(.course(found.number + 1, .day)), Self.name)
  }

  /// Whether the words of such a day count from an operation, not from an admission.
  static func countsFromOperation(_ words: [String]) -> Bool {
    words.contains {
      $0 == "pod" || $0.hasPrefix("post") || operations.contains($0) || $0 == "surgical"
    }
  }

  private typealias Found = (number: Int, end: Int)

  /// Reads `hospital day 4`, `the fourth hospital day` and `day 4 of his stay`.
  private func admission(_ tokens: TimeTokens, at index: Int) -> Found? {
    func isOf(_ token: Int) -> Bool { tokens.lower(token) == "hospital" }
    if let found = named(tokens, at: index, isOf) { return found }
    guard let day = numbered(tokens, at: index), tokens.role(day.end) == .of else { return nil }
    var noun = day.end + 1
    if [.the, .possessivePronoun].contains(tokens.role(noun)) { noun += 1 }
    if tokens.lower(noun) == "hospital" { noun += 1 }
    return Self.stays.contains(tokens.lower(noun)) ? (day.number, noun + 1) : nil
  }

  /// Reads `POD 2`, `postoperative day 2`, `the second postoperative day`, `day 2 post-op` and `day 2 after surgery`.
  private func operation(_ tokens: TimeTokens, at index: Int) -> Found? {
    func isOf(_ token: Int) -> Bool { Self.behind.contains(tokens.lower(token)) }
    if tokens.role(index) == .pod { return number(tokens, at: index + 1) }
    if let found = named(tokens, at: index, isOf) { return found }
    guard let day = numbered(tokens, at: index) else { return nil }
    if isOf(day.end) { return (day.number, day.end + 1) }
    guard [.after, .following].contains(tokens.role(day.end)) || tokens.lower(day.end) == "post"
    else { return nil }
    var noun = day.end + 1
    if [.the, .possessivePronoun].contains(tokens.role(noun)) { noun += 1 }
    return Self.operations.contains(tokens.lower(noun)) ? (day.number, noun + 1) : nil
  }

  /// Reads `hospital day 4` and `the fourth hospital day` by the word before *day*.
  private func named(_ tokens: TimeTokens, at index: Int, _ isOf: (Int) -> Bool) -> Found? {
    if isOf(index), isDay(tokens, index + 1) { return number(tokens, at: index + 2) }
    guard tokens.role(index) == .the, let ordinal = tokens.ordinal(at: index + 1),
      isOf(ordinal.end), isDay(tokens, ordinal.end + 1)
    else { return nil }
    return (ordinal.value, ordinal.end + 2)
  }

  private func numbered(_ tokens: TimeTokens, at index: Int) -> Found? {
    isDay(tokens, index) ? number(tokens, at: index + 1) : nil
  }

  private func isDay(_ tokens: TimeTokens, _ index: Int) -> Bool {
    tokens[index].unit == .day && !tokens[index].plural
  }

  private func number(_ tokens: TimeTokens, at index: Int) -> Found? {
    let place = tokens.lower(index) == "#" ? index + 1 : index
    let word = tokens[place]
    guard word.form == .integer, 0...999 ~= word.number, tokens.role(place + 1) != .hyphen,
      tokens[place + 1].unit == nil
    else { return nil }
    return (word.number, place + 1)
  }

  private static let behind: Set<String> = [
    "postoperative", "post-operative", "postop", "post-op", "postoperatively", "post-operatively",
    "post-surgical", "postsurgical",
  ]

  /// Nouns of an operation.
  static let operations: Set<String> = [
    "surgery", "operation", "procedure", "transplant", "transplantation", "bypass", "amputation",
    "caesarean", "cesarean", "resection", "laparotomy",
  ]

  private static let stays: Set<String> = [
    "admission", "hospitalisation", "hospitalization", "stay",
  ]
}
