import ISO8601
import TextModel

/// Bare years that a text has told of and goes on from, and what lies ahead of its writing.
extension Resolver {
  /// The latest date told, where that is a year of which nothing finer is known: “moved *in 1952* and left six months later”.
  var bareYear: Anchor? {
    guard let latestTold, latestTold.date.granularity == .year,
      found[index].sentence - latestTold.sentence <= 1,
      latestMonth.map({ $0.sentence < latestTold.sentence }) ?? true
        || latestTold.sentence == found[index].sentence
    else { return nil }
    return Anchor(date: latestTold.date, source: .narrative)
  }

  /// A year that was only mentioned, and is what “the next year” follows.
  ///
  /// “In 1998 she joined. The firm made boats. She left *the next year*”, unless the paragraph has come to speak from its writing.
  var yearStillTold: Anchor? {
    if let near = mentionedYear(within: 1) { return near }
    guard !isNarrative, let latestTold, let year = latestTold.date.year,
      let written = documentDay?.year,
      latestTold.date.granularity == .year, year < written,
      latestTold.sentence > max(focus.sentence, deicticSentence),
      found[index].sentence - latestTold.sentence <= 5,
      text.sentences[latestTold.sentence].block == block, tense(found[index]) == .past
    else { return nil }
    return Anchor(date: latestTold.date, source: .narrative)
  }

  func mentionedYear(within distance: Int) -> Anchor? {
    guard let told, told.date.granularity == .year, let latestTold,
      latestTold.sentence > focus.sentence, found[index].sentence - latestTold.sentence <= distance
    else { return nil }
    return told
  }

  /// Whether a number of years from a time comes to one ahead of the writing, of which the past tense cannot tell.
  func isAhead(_ years: Int?, of start: Anchor?) -> Bool {
    guard let years, let from = start?.date.year, let now = documentDay?.year else { return false }
    return from + min(years, CalendarDate.maximumYear) > now && tense(found[index]) == .past
  }

  /// Whether a time is still to come, of which a clause in the past tense tells nothing.
  ///
  /// “Work will begin in May. A plan *was dropped overnight*.”
  func isAheadOfPast(_ date: CalendarDate) -> Bool {
    guard let begin = date.bounds.earliest, let now = documentDay?.bounds.latest, document != nil
    else { return false }
    return begin >= now && tense(found[index]) == .past
  }

  /// The day next to one of an earlier year that the text has told of, where a clause looks back to it.
  ///
  /// “It failed on 4 March 2016. A survey followed on 9 June 2021. They *had* met *on 5 March*”, in 2016.
  func dayBesideTold(_ fields: CalendarFields, _ found: FoundExpression) -> (
    CalendarDate?, Anchor?
  )? {
    guard fields.day != nil, fields.month != nil, isLookedBack(at: found),
      let told = toldDays.last(where: { told in
        guard let day = told.date.civilDay?.number,
          let own = fields.date(in: told.date.year)?.civilDay?.number
        else { return false }
        return abs(own - day) <= 2
      })?.date
    else { return nil }
    return (fields.date(in: told.year), Anchor(date: told, source: .narrative))
  }
}
