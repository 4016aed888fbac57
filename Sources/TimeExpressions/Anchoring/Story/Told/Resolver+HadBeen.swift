import ISO8601
import TextModel

/// Dates of what *had been*, before the story or in plans beyond it.
extension Resolver {
  /// Takes a date without its year, of what *had been*, back before the time that the sentence before or this one told.
  ///
  /// Where the story has gone on since then without a date, the year is open.
  ///
  /// - Reads: “It failed on 9 March 1998. They *had found* cracks *in November*”, in 1997.
  /// - Leaves alone: “had been planned *for* November”, “*by* November they had left”, “They found cracks in November”, and where
  ///   the text has since told of another year.
  func beforeStory(
    _ read: (CalendarDate?, Anchor?), _ fields: CalendarFields, _ found: FoundExpression
  ) -> (CalendarDate?, Anchor?) {
    guard let date = read.0, date.isFullySpecified, read.1?.source == .narrative,
      fields.month != nil || fields.season != nil, let told = focus.latest,
      told.granularity >= .season, 0...12 ~= found.sentence - focus.sentence,
      let begin = date.bounds.earliest, let end = told.bounds.latest, begin >= end,
      cues.looksBack(before: found.tokens, in: clauses(before: found)), !isToCome(found),
      !isInRelativeClause(found), !opensClause(found),
      ![.by, .until, .for].contains(
        cues.role(found.tokens.lowerBound - 1, sentence(of: found))),
      !cues.saysIntended(before: found.tokens, in: sentence(of: found)),
      !cues.saysOnceMeant(before: found.tokens, in: sentence(of: found)),
      let year = date.year, let earlier = fields.date(in: year - 1),
      earlier.bounds.precedes(told.bounds),
      mention.map({
        $0.date == told || told.bounds.contains($0.date.bounds) || isBefore($0.date, earlier)
      })
        ?? true
    else { return read }
    // The story has gone on since, nobody knows how far.
    if found.sentence - focus.sentence > 2 { return (fields.date(in: nil), nil) }
    return (earlier, Anchor(date: told, source: .narrative))
  }

  /// The part of its sentence up to an expression that no semicolon ends before.
  private func clauses(before found: FoundExpression) -> Range<Int> {
    let sentence = sentence(of: found)
    let near = max(sentence.lowerBound, found.tokens.lowerBound - 13)..<found.tokens.lowerBound
    guard let mark = near.last(where: { [";", ":", "–", "—"].contains(text.lower($0)) }) else {
      return sentence
    }
    return mark + 1..<sentence.upperBound
  }

  /// Whether an expression opens a clause that *and* or *but* joins: “had begun to grumble, *and on* 3 May he left”.
  private func opensClause(_ found: FoundExpression) -> Bool {
    let joint = found.tokens.lowerBound - 2
    return joint > sentence(of: found).lowerBound && ["and", "but"].contains(text.lower(joint))
      && text.lower(joint - 1) == ","
  }

  /// Whether a relative clause looks back from a verb behind it, which has a time of its own: “talks, *which had begun in March*, ended
  /// in May”.
  private func isInRelativeClause(_ found: FoundExpression) -> Bool {
    guard index + 1 < self.found.count, self.found[index + 1].sentence == found.sentence else {
      return false
    }
    let near = max(sentence(of: found).lowerBound, found.tokens.lowerBound - 8)
    return (near..<found.tokens.lowerBound).contains {
      ["which", "who", "that"].contains(text.lower($0)) && text.lower($0 + 1) == "had"
    }
  }

  /// Whether what was told last lies before a date, in the year before it at most.
  private func isBefore(_ told: CalendarDate, _ date: CalendarDate) -> Bool {
    told.granularity > .year && told.bounds.precedes(date.bounds) && told.year == date.year
  }

  /// Whether what *had been* is of a day still to come then: a plan for it, or the thing that the next day tells more of.
  ///
  /// - Reads: “A gale *had been forecast for* the Saturday”, “A van *had been due* on the Monday”, “A van *that he had hired* on the
  ///   Sunday *was* returned the following evening”.
  /// - Leaves alone: “He *had been* paid on the Friday”.
  func isHadAhead(_ found: FoundExpression) -> Bool {
    let sentence = sentence(of: found)
    if cues.hadBeenSet(for: found.tokens, in: sentence)
      || cues.saysOnceMeant(before: found.tokens, in: sentence)
      || cues.saysIntended(before: found.tokens, in: sentence)
    {
      return true
    }
    guard index + 1 < self.found.count, case let next = self.found[index + 1],
      next.sentence == found.sentence,
      case .stretch(1, .day, .narrative) = next.reading.meaning.core,
      case let head = text.tokens[found.tokens.upperBound - 1].head, sentence.contains(head),
      text.tokens[head].relation == .aclRelcl
    else { return false }
    return next.tokens.lowerBound > found.tokens.upperBound
  }
}
