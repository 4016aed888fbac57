import ISO8601
import TextModel

/// What counts on from a date of the story.
extension StorySteps {
  /// The dates that what stands next counts from: “In *1966* she moved. Two years later she sang.”
  ///
  /// A clause put in does not take the place of the sentence's own date: “In *1912* the mill, built in 1880, burned. Two
  /// years later it stood again.”
  func countedFrom(_ found: [FoundExpression]) -> Set<Int> {
    var result: Set<Int> = []
    for (index, expression) in found.enumerated() {
      guard let unit = unitCounted(expression) else { continue }
      var inserted: Int?
      var part: Int?
      for position in stride(from: index - 1, through: max(0, index - 4), by: -1) {
        let date = found[position]
        guard expression.sentence - date.sentence <= 2 else { break }
        if isPartOfDay(date.reading.meaning) { part = date.sentence }
        if date.reading.meaning.duration != nil || isPartOfDay(date.reading.meaning)
          || isForwardCount(date.reading.meaning)
        {
          continue
        }
        // “She *had* married on 3 May 2003. *That night* she was found.” That night is not the one of 3 May.
        if let part, date.sentence < part, tellsHad(in: date.sentence), !looksBack(expression) {
          break
        }
        if let inserted, found[inserted].sentence != date.sentence { break }
        let kind = kind(of: date.reading.meaning)
        guard case .stated = kind, let fields = date.reading.meaning.fields,
          fields.granularity >= unit || isAsFine(fields, asToldBefore: position, found),
          !looksBack(date) || looksBack(expression) || isOfHaving(date, before: expression)
        else {
          if kind != nil { inserted = nil }
          break
        }
        let sentence = text.sentences[date.sentence].tokens
        if isOfHaving(date, before: expression) {
          result.insert(position)
          break
        }
        guard cues.endOfInsertion(around: date.tokens, in: sentence) != nil else {
          if !isAttached(date) { result.insert(position) }
          inserted = nil
          break
        }
        inserted = inserted ?? position
      }
      if let inserted { result.insert(inserted) }
    }
    return result
  }

  /// Whether a sentence tells what *had* been done.
  private func tellsHad(in sentence: Int) -> Bool {
    text.sentences[sentence].tokens.contains { text.lower($0) == "had" && cues.isAuxiliary($0) }
  }

  /// Whether a date is of what *having* tells before the verb with a count: “*having stood in 1946*, won three years later”.
  private func isOfHaving(_ date: FoundExpression, before count: FoundExpression) -> Bool {
    guard date.sentence == count.sentence, date.tokens.upperBound < count.tokens.lowerBound,
      text.lower(date.tokens.upperBound) == ","
    else { return false }
    let first = text.sentences[date.sentence].tokens.lowerBound
    let verb = (max(first, date.tokens.lowerBound - 10)..<date.tokens.lowerBound).last {
      text.lower($0) == "having" || [.vbd, .comma].contains(text.tokens[$0].tag)
    }
    return verb.map { text.lower($0) == "having" } ?? false
  }

  /// Whether an expression is an hour or a part of the day that is being told: “that night”.
  private func isPartOfDay(_ meaning: TimeMeaning) -> Bool {
    if meaning.core == .none { return meaning.clock != nil }
    if case .stretch(0, .day, .narrative) = meaning.core { return true }
    return false
  }

  /// The unit that an expression counts in from where the story is; nothing for others.
  private func unitCounted(_ expression: FoundExpression) -> Granularity? {
    switch expression.reading.meaning.core {
    case .shift(let duration, _, .narrative): duration.components.last?.unit.granularity
    // “He *had been born* thirty years *earlier*”
    case .shift(let duration, _, .topic) where looksBack(expression):
      duration.components.last?.unit.granularity
    case .stretch(let offset, let size, .narrative) where offset != 0: size
    case .fields(let fields, .next, .narrative), .fields(let fields, .last, .narrative):
      fields.weekday == nil ? .year : .day
    default: nil
    }
  }

  /// Whether an expression counts on, so that what stands behind it goes on from there: “six months later … Three years later”.
  private func isForwardCount(_ meaning: TimeMeaning) -> Bool {
    if case .shift(_, true, .narrative) = meaning.core { true } else { false }
  }

  /// Whether a date opens its sentence in a story that was told no finer than by such dates, so that even weeks count from it.
  ///
  /// - Reads: “In 2018 she wrote it down. *In 1944* she fled. Two weeks later …”
  private func isAsFine(
    _ fields: CalendarFields, asToldBefore position: Int, _ found: [FoundExpression]
  ) -> Bool {
    let date = found[position]
    guard date.tokens.lowerBound - text.sentences[date.sentence].tokens.lowerBound <= 1 else {
      return false
    }
    return found[max(0, position - 4)..<position].allSatisfy {
      ($0.reading.meaning.fields?.granularity ?? .year) <= fields.granularity
    }
  }
}
