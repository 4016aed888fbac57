import ISO8601
import TextModel

/// The months of a year that reports of firms and offices speak of.
extension Resolver {
  /// Takes a quarter that is over as what a report talks of, unless it looks back to an earlier one.
  mutating func enterTopic(_ date: CalendarDate, _ meaning: TimeMeaning) {
    switch meaning.core {
    case .shift, .stretch(0, .quarter, .document): return
    case .within(_, .stretch(0, _, _)): break
    case .within: return
    default: break
    }
    if let end = date.bounds.latest, let now = documentDay?.bounds.earliest, end > now,
      date != documentDay?.containing(.quarter)?.adding(-1), topic != nil
    {
      return
    }
    if let topic, let old = topic.bounds.earliest, let new = date.bounds.earliest, new < old,
      found[index].sentence - topicSentence <= 12
    {
      return
    }
    topic = date
    reported = date
    topicSentence = found[index].sentence
  }

  /// What “the first nine months” of a year were, where the text tells of which: “*of 2019*”, the third quarter that it has
  /// reported, or the year in which it is written.
  ///
  /// - Leaves alone: “the first nine months *of the war*”, “the nine months” of a firm's own year.
  func monthsOfYear(_ meaning: TimeMeaning) -> EDTF? {
    guard case .duration(let length) = meaning.core, length.components.count == 1,
      let only = length.components.first, only.unit == .month, let count = only.count,
      (2...11).contains(count), case let tokens = found[index].tokens,
      text.lower(tokens.lowerBound) == "the", tokens.lowerBound > 0,
      ["in", "for", "during", "over", "through"].contains(text.lower(tokens.lowerBound - 1)),
      !found[..<index].suffix(12).contains(where: isFiscal)
    else { return nil }
    let isFirst = text.lower(tokens.lowerBound + 1) == "first"
    let next = tokens.upperBound < text.tokens.count ? text.lower(tokens.upperBound) : "."
    let year: Int?
    switch next {
    case "of":
      guard isFirst else { return nil }
      year = yearBehind(tokens.upperBound + 1)
    case "after", "before", "since", "from", "until", "to", "ended", "ending", "through": return nil
    case ",", ".", ";", "—", "–": year = yearReported(months: count) ?? yearWritten(isFirst, count)
    default: year = isFirst ? yearReported(months: count) ?? yearWritten(true, count) : nil
    }
    return year.flatMap { months(1...count, of: $0) }
  }

  private func months(_ months: ClosedRange<Int>, of year: Int) -> EDTF? {
    guard let first = CalendarDate(year: year, month: months.lowerBound),
      let last = CalendarDate(year: year, month: months.upperBound)
    else { return nil }
    return EDTF(from: .date(first), to: .date(last))
  }

  /// The year that an expression behind *of* names, or that of writing for “the year” and “this year”.
  private func yearBehind(_ token: Int) -> Int? {
    guard index + 1 < found.count, case let next = found[index + 1],
      next.tokens.lowerBound == token
    else { return nil }
    if let fields = next.reading.meaning.fields {
      return fields.month == nil && fields.day == nil && fields.quarter == nil ? fields.year : nil
    }
    guard case .stretch(let offset, .year, _) = next.reading.meaning.core, !isNarrative else {
      return nil
    }
    return documentDay?.year.map { $0 + offset }
  }

  /// The year of the quarter that was reported, where the months end with it.
  private func yearReported(months: Int) -> Int? {
    guard let reported, let quarter = reported.quarter, quarter * 3 == months else { return nil }
    if let end = reported.bounds.latest, let now = documentDay?.bounds.latest, end > now {
      return nil
    }
    return reported.year
  }

  /// The year of writing, where its first months are told of and so many were over.
  private func yearWritten(_ isFirst: Bool, _ months: Int) -> Int? {
    guard isFirst, !isNarrative, let today = documentDay, let month = today.month, month > months
    else {
      return nil
    }
    return today.year
  }

  /// The year of a month in the last paragraph of a history, where that comes to what is so now: “The shop *is* run by her son. *In
  /// May* he said that he would sell it.”
  ///
  /// - Leaves alone: “The shop is run by her son. It burned in 1999. *In May* he sold it”.
  func yearOfPresent(_ fields: CalendarFields, _ found: FoundExpression) -> (
    CalendarDate?, Anchor?
  )? {
    guard isNarrative, fields.month != nil, let written = documentDay, let year = written.year,
      block > text.sentences[0].block, block == text.sentences[text.sentences.count - 1].block,
      focus.block != block, (focus.latest?.year).map({ $0 < year }) ?? false,
      comesToPresent(before: found) || opensWithDeath && quotesNow(before: found)
    else { return nil }
    return (
      fields.date(in: year + shift(fields, written, found)),
      Anchor(date: written, source: .document)
    )
  }

  /// The month that a count of years behind it tells, from what has been told.
  ///
  /// - Reads: “The trial ended on 4 June 2010. *In January, more than eight years after the verdict*, …”, in 2019.
  /// - Leaves alone: “In January, after eight years, …”, and years that would bring it past the day of writing.
  func monthBeforeCount(_ fields: CalendarFields, _ found: FoundExpression) -> (
    CalendarDate?, Anchor?
  )? {
    let comma = found.tokens.upperBound
    guard fields.month != nil, fields.weekday == nil, index + 1 < self.found.count,
      // What is asked for may be the next expression itself.
      case let count = self.found[index + 1], count.sentence == found.sentence,
      count.tokens.lowerBound > comma, text.lower(comma) == ",",
      case let words = comma + 1..<max(comma + 1, count.tokens.lowerBound),
      words.count <= 1, words.allSatisfy({ Self.roundings.contains(text.lower($0)) }),
      case .duration(let length) = count.reading.meaning.core, length.components.count == 1,
      let only = length.components.first, only.unit == .year, let years = only.count,
      sentence(of: found).contains(count.tokens.upperBound),
      text.lower(count.tokens.upperBound) == "after",
      let told = dayOfNamed(behind: count.tokens.upperBound) ?? focus.latest,
      let point = told.adding(min(years, CalendarDate.maximumYear), .year)?.bounds.earliest,
      let year = told.year
    else { return nil }
    let near = (-1...1).compactMap { fields.date(in: year + years + $0) }
    let isShort: Bool
    switch count.reading.meaning.modifier {
    case .lessThan, .equalOrLess: isShort = true
    default: isShort = ["nearly", "almost"].contains(text.lower(comma + 1))
    }
    let date =
      isShort
      ? near.last { $0.bounds.earliest.map { $0 <= point } ?? false }
      : near.first { $0.bounds.latest.map { $0 > point } ?? false }
    guard let date, let begin = date.bounds.earliest,
      documentDay?.bounds.latest.map({ begin < $0 }) ?? true
    else { return nil }
    return (date, Anchor(date: told, source: .narrative))
  }

  private static let roundings: Set<String> = [
    "nearly", "almost", "about", "some", "just", "over", "exactly",
  ]

  /// The latest day told beside the noun that stands behind a preposition: “after *the verdict*”.
  private func dayOfNamed(behind preposition: Int) -> CalendarDate? {
    let sentence = sentence(of: found[index])
    let near = preposition + 1..<max(preposition + 1, min(sentence.upperBound, preposition + 5))
    guard let noun = near.first(where: { [.nn, .nns].contains(text.tokens[$0].tag) }) else {
      return nil
    }
    let word = text.tokens[noun].word
    return toldDays.last { $0.tokens.contains { text.tokens[$0].word == word } }?.date
  }

  /// Whether the first sentences tell that somebody has died near the day of writing: “Ann Lee, who *died last month*”.
  private var opensWithDeath: Bool {
    found.prefix(8).contains { expression in
      guard expression.sentence < 5,
        countsFromNow(expression.reading.meaning) || isBareWeekday(expression.reading.meaning),
        case let begin = expression.tokens.lowerBound
      else { return false }
      return (max(sentence(of: expression).lowerBound, begin - 6)..<begin).contains {
        text.lower($0) == "died"
      }
    }
  }

  /// Whether somebody tells the writer what was, before an expression in its paragraph: “Her son *says* that …”.
  private func quotesNow(before found: FoundExpression) -> Bool {
    var first = found.sentence
    while first > 0, text.sentences[first - 1].block == block { first -= 1 }
    return (text.sentences[first].tokens.lowerBound..<found.tokens.lowerBound).contains {
      ["says", "say", "recalls", "recall", "remembers", "remember"].contains(text.lower($0))
    }
  }

  /// Whether the first verb of the paragraph of an expression stands before it, in the present.
  private func comesToPresent(before found: FoundExpression) -> Bool {
    var first = found.sentence
    while first > 0, text.sentences[first - 1].block == block { first -= 1 }
    for token in text.sentences[first].tokens.lowerBound..<found.tokens.lowerBound {
      switch text.tokens[token].tag {
      case .vbz, .vbp: return true
      case .vbd, .md: return false
      default: continue
      }
    }
    return false
  }
}
