import ISO8601
import TextModel

/// The ages that a text tells of the one person whose birth it dates.
///
/// “She was born on 3 May 1950. Her father died *when she was ten*. Two years later …”
struct ToldAges {
  private struct Age {
    let years: Int
    let token: Int
    let sentence: Int
  }

  private let birth: CalendarDate?
  /// The last age that each sentence tells.
  private let ages: [Int: Age]

  init(_ found: [FoundExpression], text: AnalysedText, words: [TimeWord]) {
    let births = Set(found.compactMap { Self.birth($0, text) })
    birth = births.count == 1 ? births.first : nil
    let pronoun = Self.commonest(of: ["he", "she"], in: text)
    var ages: [Int: Age] = [:]
    for (number, sentence) in text.sentences.enumerated() {
      for token in sentence.tokens.dropFirst() {
        let word = words[text.tokens[token].word]
        guard word.isNumber, 1...99 ~= word.number,
          Self.isAge(token, word.number, in: sentence.tokens, of: pronoun, text)
        else { continue }
        ages[number] = Age(years: word.number, token: token, sentence: number)
      }
    }
    self.ages = ages
  }

  /// What years are counted from behind an age.
  enum Step {
    /// The birthday, or some years after it: “when she was ten … two years later … *the following year*”.
    case birthday(CalendarDate)
    /// A time of which no year is known, as no birth is told.
    case open
  }

  /// The birthday from which an expression counts, if an age is what the text has told last.
  func birthday(before place: Int, _ found: [FoundExpression]) -> CalendarDate? {
    guard case .birthday(let date) = step(before: place, found) else { return nil }
    return date
  }

  /// What an expression counts from, if an age, or years counted from one, is what the text has told last.
  func step(before place: Int, _ found: [FoundExpression], depth: Int = 4) -> Step? {
    let count = found[place]
    let age =
      ages[count.sentence].flatMap { $0.token < count.tokens.lowerBound ? $0 : nil }
      ?? ages[count.sentence - 1]
    let first = age?.sentence ?? count.sentence - 1
    var before = place - 1
    while before >= max(0, place - 6), found[before].sentence >= first {
      let meaning = found[before].reading.meaning
      let isBehindAge = age.map { $0.token < found[before].tokens.lowerBound } ?? true
      if isBehindAge, let years = Self.yearsOn(meaning.core) {
        return depth > 0
          ? step(before: before, found, depth: depth - 1)?.moved(by: years) : nil
      }
      // “In May 1960, when she was ten, it burned” tells more than the age.
      if meaning.duration == nil, birth == nil || meaning.fields?.year != birth?.year {
        return nil
      }
      before -= 1
    }
    guard let age else { return nil }
    return birth.map { $0.adding(age.years, .year).map(Step.birthday) ?? .open } ?? .open
  }

  /// How many years a count goes on from what was told.
  private static func yearsOn(_ core: TimeMeaning.Core) -> Int? {
    switch core {
    case .stretch(let offset, .year, .narrative) where offset > 0: offset
    case .shift(let duration, true, .narrative) where duration.components.count == 1:
      duration.components.first.flatMap { $0.unit == .year ? $0.count : nil }
    default: nil
    }
  }

  /// The day of birth in brackets behind a name with which a text begins: “Ann Holm (*3 May 1901* – 4 June 1980) was …”.
  private static func lifeBegun(
    _ expression: FoundExpression, _ text: AnalysedText
  ) -> CalendarDate? {
    let (begin, end) = (expression.tokens.lowerBound, expression.tokens.upperBound)
    guard expression.sentence <= 2, let fields = expression.reading.meaning.fields,
      let year = fields.year, !fields.isShort,
      case let sentence = text.sentences[expression.sentence].tokens, begin > sentence.lowerBound,
      text.lower(begin - 1) == "(", sentence.contains(end),
      ["–", "-", "—"].contains(text.lower(end)),
      let close = (end..<min(sentence.upperBound, end + 8)).first(where: { text.lower($0) == ")" }),
      text.lower(begin - 2) != "(", text.tag(begin - 2) == .nnp, close > end + 1
    else { return nil }
    return fields.date(in: year)
  }

  /// Whether those are born of whom a text only says whose kin they are: “their *son* was born in 1953”, but “the son of a miner, he
  /// was born in 1953”.
  private static func isOfKin(_ born: Int, in sentence: Range<Int>, _ text: AnalysedText) -> Bool {
    (max(sentence.lowerBound, born - 6)..<born).contains {
      [
        "son", "daughter", "child", "sons", "daughters", "children", "twins", "brother", "sister",
        "wife", "husband", "father", "mother",
      ].contains(text.lower($0)) && text.lower($0 + 1) != "of"
    }
  }

  /// The full date, or the year, behind “born”.
  private static func birth(_ expression: FoundExpression, _ text: AnalysedText) -> CalendarDate? {
    if let day = lifeBegun(expression, text) { return day }
    guard let fields = expression.reading.meaning.fields, let year = fields.year, !fields.isShort,
      case let begin = expression.tokens.lowerBound,
      case let sentence = text.sentences[expression.sentence].tokens,
      let born = (max(sentence.lowerBound, begin - 14)..<begin).last(where: {
        text.lower($0) == "born" || [.vbd, .vbn, .vbz, .vbp].contains(text.tokens[$0].tag)
      }), text.lower(born) == "born", !isOfKin(born, in: sentence, text)
    else { return nil }
    return fields.date(in: year)
  }

  /// Whether a number is the age of whom the text is about: “when she was *ten*”, “she was *twenty* when”, “at the age of *ten*”.
  private static func isAge(
    _ token: Int, _ years: Int, in sentence: Range<Int>, of pronoun: String, _ text: AnalysedText
  ) -> Bool {
    func lower(_ index: Int) -> String { sentence.contains(index) ? text.lower(index) : "." }
    if years > 12, isAgeAlone(token, in: sentence, of: pronoun, text) { return true }
    if lower(token - 1) == "of", lower(token - 2) == "age" {
      return !["days", "weeks", "months"].contains(lower(token + 1))
    }
    guard ["was", "turned"].contains(lower(token - 1)) else { return false }
    // “Ann, born in 1950, was *ten when she* moved”
    if lower(token + 1) == "when", lower(token + 2) == pronoun { return true }
    guard lower(token - 2) == pronoun else { return false }
    let isOld = lower(token + 1) == "years" && lower(token + 2) == "old"
    let next = isOld ? lower(token + 3) : lower(token + 1)
    if next == "when" { return true }
    guard
      !sentence.contains(token + 1) || isOld
        || text.words[text.tokens[token + 1].word].shape.contains(.punctuation)
        || ["and", "but", "he", "she", "his", "her", "they", "their", "it", "the", "a"].contains(
          next)
        || text.tag(token + 1) == .nnp
    else { return false }
    return ["when", "until", "before", "time", "since"].contains(lower(token - 3))
  }

  /// Whether a number behind *at* or *aged* is an age by itself: “*At 18* she moved”, “*Aged sixteen*, he left”, “She left school *at
  /// 15*”; up to twelve it may be an hour.
  private static func isAgeAlone(
    _ token: Int, in sentence: Range<Int>, of pronoun: String, _ text: AnalysedText
  ) -> Bool {
    func lower(_ index: Int) -> String { sentence.contains(index) ? text.lower(index) : "." }
    guard lower(token - 1) == "at" || lower(token - 1) == "aged" else { return false }
    if token - 1 == sentence.lowerBound {
      return lower(token + 1) == pronoun || lower(token + 1) == "," && lower(token + 2) == pronoun
    }
    return lower(sentence.lowerBound) == pronoun && lower(token - 1) == "at"
      && [".", ",", ";", "and", "but"].contains(lower(token + 1))
  }

  /// Which of some words stands oftenest in a text.
  private static func commonest(of words: [String], in text: AnalysedText) -> String {
    var counts = [Int](repeating: 0, count: words.count)
    for token in text.tokens.indices {
      if let place = words.firstIndex(of: text.lower(token)) { counts[place] += 1 }
    }
    let most = counts.max() ?? 0
    return counts.firstIndex(of: most).map { words[$0] } ?? ""
  }
}

extension ToldAges.Step {
  /// The step some years on.
  fileprivate func moved(by years: Int) -> Self {
    guard case .birthday(let date) = self, let later = date.adding(years, .year) else {
      return .open
    }
    return .birthday(later)
  }
}

extension Resolver {
  /// Whether what has been told last is a step of some years from what was told before, which the text gives no date of: “*After a
  /// decade* of neglect it was sold. Two years later …”
  var isBehindOpenStep: Bool {
    guard index > 0, case let step = found[index - 1],
      0...1 ~= found[index].sentence - step.sentence,
      case .duration(let length) = step.reading.meaning.core,
      let unit = length.components.first?.unit,
      unit <= .year, case let sentence = sentence(of: step),
      step.tokens.lowerBound == sentence.lowerBound + 1
    else { return false }
    return text.lower(sentence.lowerBound) == "after"
  }

  /// The year that a count of years from an age comes to: “when she was ten. *Two years later* …”
  func yearOfAge(_ duration: CalendarDuration, _ isForward: Bool) -> (CalendarDate?, Anchor?)? {
    guard isForward, duration.components.count == 1, let only = duration.components.first,
      only.unit == .year, let count = only.count, count < 100,
      let step = ages.step(before: index, found)
    else { return nil }
    guard case .birthday(let birthday) = step else {
      return focus.latest.map { (nil, Anchor(date: $0, source: .narrative)) }
    }
    return (
      birthday.adding(count, .year)?.containing(.year), Anchor(date: birthday, source: .narrative)
    )
  }

  /// The season or month that follows an age, of which the year is open: “was twenty when she moved. *The following autumn* …”
  func nextOfAge(_ fields: CalendarFields) -> (CalendarDate?, Anchor?)? {
    guard fields.weekday == nil, let birthday = ages.birthday(before: index, found) else {
      return nil
    }
    return (fields.date(in: nil), Anchor(date: birthday, source: .narrative))
  }

  /// About when something was that is counted from an age.
  func extentOfAge(_ value: TimexValue, _ meaning: TimeMeaning) -> EDTF? {
    guard case .date(var date) = value, let birthday = ages.birthday(before: index, found) else {
      return nil
    }
    switch meaning.core {
    case .shift(_, true, .narrative), .stretch(1, .year, .narrative):
      guard date.granularity == .year, date.isFullySpecified else { return nil }
      date.qualification = .approximate
      return EDTF(date)
    case .fields(let fields, .next, .narrative) where fields.weekday == nil:
      guard let year = birthday.year, let first = fields.date(in: year),
        let begin = birthday.bounds.earliest, let opening = first.bounds.earliest,
        let from = opening >= begin ? first : fields.date(in: year + 1), let begun = from.year,
        let to = fields.date(in: begun + 1)
      else { return nil }
      return EDTF(from: .date(from), to: .date(to))
    default: return nil
    }
  }
}
