import ISO8601
import TextModel

/// What counts back from a date that stands behind it.
extension Resolver {
  /// The time that a clause put in before its date counts back to: “Berg, who had won *the previous year*, built a mill in
  /// 1962”.
  ///
  /// - Leaves alone: “*In 2005* the firm, which had moved the previous year, was sold”, where the date comes first.
  func countedFromAhead(
    _ core: TimeMeaning.Core, _ expression: FoundExpression
  ) -> (CalendarDate?, Anchor?)? {
    guard let (count, size) = countBack(core), mention?.sentence != expression.sentence,
      let end = cues.endOfInsertion(around: expression.tokens, in: sentence(of: expression)),
      focus.latest == nil
        || cues.looksBack(before: expression.tokens, in: sentence(of: expression)),
      let next = found[index...].dropFirst().first(where: { $0.tokens.lowerBound > end }),
      next.sentence == expression.sentence, let fields = next.reading.meaning.fields,
      let year = fields.year, !fields.isShort, let date = fields.date(in: year),
      date.isFullySpecified, date.granularity >= size,
      focus.latest == nil || isOfFirstVerb(behind: end, before: next.tokens.lowerBound),
      let told = date.containing(size)?.adding(-count, size)
    else { return nil }
    return (told, Anchor(date: date, source: .narrative))
  }

  /// Notes what had been told before a later year in which something was still so: “was signed in May 1674 … still stood *in 1701*”.
  mutating func enterStill(_ date: CalendarDate) {
    guard date.granularity == .year, let latestTold,
      latestTold.date.bounds.precedes(date.bounds),
      case let begin = found[index].tokens.lowerBound,
      (max(sentence(of: found[index]).lowerBound, begin - 8)..<begin).contains(where: {
        text.lower($0) == "still"
      })
    else {
      beforeStill = nil
      return
    }
    beforeStill = (latestTold.date, found[index].sentence)
  }

  /// What “that spring” belongs to where a clause looks back from behind a year in which something was still so.
  ///
  /// “It opened in May 1890. It still stood in 1944. Holm did not see it: he *had died that spring*.”
  var toldBeforeStill: Anchor? {
    guard let beforeStill, found[index].sentence - beforeStill.sentence <= 2,
      cues.looksBack(before: found[index].tokens, in: sentence(of: found[index]))
    else { return nil }
    return Anchor(date: beforeStill.date, source: .narrative)
  }

  /// Whether the verb of a date is the first behind a clause, and not one of what *had* been.
  ///
  /// Else a count in that clause goes back from the story: “It came back in 2019. Finch, who had seen it fifty years before, *had died*
  /// in 2001”, “Finch, who had seen it fifty years before, *wept* and *left* in 2020”.
  private func isOfFirstVerb(behind end: Int, before date: Int) -> Bool {
    guard end < date else { return true }
    if (end..<min(date, end + 4)).contains(where: {
      text.lower($0) == "had" && cues.isAuxiliary($0)
    }) {
      return false
    }
    let isJoined = (end..<date).contains {
      ["and", "but"].contains(text.lower($0)) && [.vbd, .vbn].contains(text.tokens[$0 + 1].tag)
    }
    return !isJoined && (end..<date).count { text.tokens[$0].tag == .vbd } <= 1
  }

  /// How many years or months a count goes back from where the story is.
  private func countBack(_ core: TimeMeaning.Core) -> (count: Int, size: Granularity)? {
    switch core {
    case .stretch(let offset, .year, .narrative) where offset < 0: return (-offset, .year)
    case .stretch(let offset, .month, .narrative) where offset < 0: return (-offset, .month)
    case .shift(let duration, false, .narrative), .shift(let duration, false, .topic):
      guard !duration.isVague, duration.components.count == 1,
        let only = duration.components.first, let count = only.count,
        count <= CalendarDate.maximumYear, only.unit == .year || only.unit == .month
      else { return nil }
      return (count, only.unit.granularity)
    default: return nil
    }
  }
}
