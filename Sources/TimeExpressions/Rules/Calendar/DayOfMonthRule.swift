import TextModel

/// Reads a day of the month that is named only by its number.
struct DayOfMonthRule: TimeRule {
  static let name = "day-of-month"
  static let reads = [
    TimeExample("It was moved from April 3 to [the 5th].", "2017-04-05"),
    TimeExample("In May 1940 they came; they left on [the 26th].", "1940-05-26"),
    TimeExample("They met on October 11–[12, 1986].", "1986-10-12"),
    TimeExample("He was there on the 3rd or [4th].", "2017-07-04"),
    TimeExample("It is planned for [the 14th].", "2017-07-14"),
    TimeExample("Planned for 7 October, it will be held on [the 14th].", "2017-10-14"),
    TimeExample("In May 1940 they came; they left in [the early hours of the 26th].", "1940-05-26"),
    TimeExample(
      "It began on 4 May 1940 and was over by [the evening of the ninth].", "1940-05-09TEV"),
  ]
  static let leavesAlone = [
    "It was the 5th time.", "They came on the 3rd floor.", "He ran from 3 to 8.",
    "The shop on the 25th Street corner closed.", "It was one of the hours of the 5th watch.",
    "It was the evening of the fifth match.",
  ]

  func read(_ tokens: TimeTokens, at index: Int) -> TimeReading? {
    var position = index
    if tokens.role(position) == .the { position += 1 }
    let word = tokens[position]
    let day: Int
    let isOfPart =
      position > index && tokens.role(index - 1) == .of
      && (tokens[index - 2].part != nil || isEarlyHours(tokens, index - 2))
    // “By the evening of the fifth”: in letters a day stands behind a part of it only.
    if word.form == .ordinal || isOfPart, 1...31 ~= word.ordinal {
      day = word.ordinal
      let next = position + 1
      let ends =
        !tokens.range.contains(next)
        || tokens.shape(next).contains(.punctuation) && tokens.role(next) != .hyphen
        || tokens.role(next) != .none && tokens[next].unit == nil
          && tokens.role(next) != .centuryNoun
          && tokens.role(next) != .quarterNoun && tokens.role(next) != .hyphen
          && tokens.role(next) != .half
        || [.on, .of].contains(tokens.role(index - 1))
          && opensClause(tokens, next, after: index - 1)
        || [.vbd, .vbz, .vbp, .md].contains(tokens.tag(next))
      let announced =
        position > index
        && (tokens.role(index - 1) == .on || tokens.role(index - 1) == .until
          || tokens.role(index - 1) == .by || tokens.role(index - 1) == .to
          || tokens.role(index - 1) == .from || tokens.role(index - 1) == .for
          || tokens.role(index - 1) == .since || isOfPart)
      guard continues(tokens, index) || (ends && announced) else { return nil }
    } else {
      guard position == index, word.form == .integer, word.digits <= 2, 1...31 ~= word.number,
        continues(tokens, index), !isResult(tokens, index), tokens[index + 1].unit == nil,
        !tokens.isPlainWord(index + 1),
        tokens.role(index + 1) != .percent
      else { return nil }
      day = word.number
    }
    var fields = CalendarFields()
    fields.day = day
    if continues(tokens, index), let previous = tokens.previous?.meaning.fields {
      fields.month = previous.month
      fields.year = previous.year
      fields.isShort = previous.isShort
    }
    var end = position + 1
    var next = end
    if tokens.role(next) == .comma { next += 1 }
    if fields.month != nil, tokens[next].isYear {
      fields.year = tokens[next].number
      end = next + 1
    }
    return TimeReading(end, TimeMeaning(.fields(fields, .open, .narrative)), Self.name)
  }

  /// Whether a number is one side of the result of a match: `on 2 October, 3–1 at home`.
  private func isResult(_ tokens: TimeTokens, _ index: Int) -> Bool {
    tokens.role(index - 1) == .comma && tokens.role(index + 1) == .hyphen
      && !tokens.spaceBefore(index + 1) && tokens[index + 2].form == .integer
      && !tokens.spaceBefore(index + 2) && tokens[index + 3].month == 0
  }

  private func isEarlyHours(_ tokens: TimeTokens, _ index: Int) -> Bool {
    tokens.lower(index) == "hours"
      && (tokens.role(index - 1) == .early || tokens.lower(index - 1) == "small")
  }

  /// Whether words after “on the 24th” can be no noun that it counts: a verb or pronoun, a name where *On* opens the
  /// sentence.
  private func opensClause(_ tokens: TimeTokens, _ index: Int, after preposition: Int) -> Bool {
    switch tokens.tag(index) {
    case .prp, .prpPossessive, .dt, .vbd, .vbz, .vbp, .md, .in, .wrb, .cc, .ex: true
    case .nnp: preposition == tokens.range.lowerBound
    case .rb: ["instead", "too", "again", "anyway"].contains(tokens.lower(index))
    default: false
    }
  }

  /// Whether the day goes on with the month of the expression just before it.
  private func continues(_ tokens: TimeTokens, _ index: Int) -> Bool {
    guard let previous = tokens.previous, let fields = previous.meaning.fields,
      fields.month != nil || previous.rule == Self.name && tokens[index].form == .ordinal,
      let day = fields.day,
      previous.end == index - 1
    else { return false }
    switch tokens.role(index - 1) {
    case .hyphen, .to, .and, .or, .through, .until, .comma:
      return tokens[index].form == .ordinal || tokens.role(index) == .the
        || tokens[index].number > day
    default: return false
    }
  }
}
