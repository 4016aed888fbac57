import ISO8601
import TextModel

/// What histories that do not say when they were written tell of as still to come, and what somebody waited for.
extension Resolver {
  /// A date that is still to come as a history of unknown date speaks: that of the days just told, where it lies shortly behind them, else
  /// open.
  ///
  /// - Reads: “The ship sank in 1985. The museum plans to open *in October*”, “It was found on 3 May 2012. A film is due *in March*”, both
  ///   of an open year; “The council voted on 3 May 2012. The work will begin *in October*”, in 2012.
  /// - Leaves alone: what was to be: “It burned in 1958. A new roof *was to be* built in the spring”.
  func dateToCome(_ fields: CalendarFields, _ found: FoundExpression) -> (CalendarDate?, Anchor?)? {
    guard let told = focus.latest, speaksOfPlan(found) else { return nil }
    var near = (date: told, sentence: focus.sentence)
    if let mention, mention.sentence > near.sentence, !mention.date.bounds.precedes(told.bounds) {
      near = mention
    }
    guard near.date.granularity >= .month, found.sentence - near.sentence <= 1,
      let year = near.date.year, let begin = near.date.bounds.earliest,
      let end = near.date.bounds.latest,
      let date = [year, year + 1].lazy.compactMap({ fields.date(in: $0) }).first(where: {
        $0.bounds.earliest.map { $0 > begin } ?? false
      }), let next = date.bounds.earliest, next - end < 183 * 86_400
    else { return (fields.date(in: nil), nil) }
    return (date, Anchor(date: near.date, source: .narrative))
  }

  /// Whether a history of unknown date comes to what is still planned as it speaks: “A film *is due* in March”, “It *will open* in May”.
  private func speaksOfPlan(_ found: FoundExpression) -> Bool {
    guard isNarrative, document == nil, openYear == nil, entry == nil, headMonth == nil,
      spoken == nil, focus.latest != nil, case let sentence = sentence(of: found),
      !cues.isReported(found.tokens, in: sentence), !isOnceToCome(found),
      cues.saysArranged(before: found.tokens, in: sentence)
        || cues.saysPlanned(around: found.tokens, in: sentence)
    else { return false }
    return text.sentences[max(0, focus.sentence)].tokens.contains { text.tokens[$0].tag == .vbd }
  }

  /// Notes the day of a plan that a history of unknown date comes to, from which the story goes on.
  mutating func enterPlanOfPresent(_ date: CalendarDate) {
    guard date.granularity >= .day, date.isFullySpecified, speaksOfPlan(found[index]) else {
      return
    }
    plan = (date, found[index].sentence)
  }

  /// Whether a weekday in the past stands behind the day of a plan, so that it counts from when a text of unknown date was written.
  ///
  /// “The trial ended on 3 June. An appeal *is to be* heard on 30 June. Hall, who *was* freed *on Tuesday*, …”
  func isBehindPlan(_ found: FoundExpression) -> Bool {
    guard document == nil, isNarrative, let plan, plan.sentence == focus.sentence,
      plan.sentence < found.sentence, plan.date.containing(.day) == focus.day
    else { return false }
    return tense(found) == .past && !isToCome(found) && !isDefinite(found)
  }

  /// Whether the clause of a time tells in the past, so that what it sets is set from there.
  private func isOnceToCome(_ found: FoundExpression) -> Bool {
    let first = max(sentence(of: found).lowerBound, found.tokens.lowerBound - 12)
    for index in (first..<found.tokens.lowerBound).reversed() {
      switch text.tokens[index].tag {
      case .vbd: return true
      case .vbz, .vbp, .md: return text.lower(index) == "would"
      default: continue
      }
    }
    return false
  }

  /// The month or day until which something *had not* been, where that lies behind all that was told rather than before it.
  ///
  /// - Reads: “The ferry sank on 6 March 2013. The owner said he *had not* been told *until September*”, of 2013.
  /// - Leaves alone: “It sank on 6 March 2013. In November the owner said that he had not been told *until September*”, and “*At the
  ///   hearing in March 2013* the owner said that he had not been told *until September*”.
  func dateWaitedFor(_ fields: CalendarFields, _ found: FoundExpression) -> (
    CalendarDate?, Anchor?
  )? {
    let sentence = sentence(of: found)
    guard isNarrative, fields.month != nil, let told = focus.latest, let year = told.year,
      focus.sentence < found.sentence, found.sentence - focus.sentence <= 3,
      told.granularity >= .month,
      cues.role(found.tokens.lowerBound - 1, sentence) == .until,
      hadNot(before: found.tokens.lowerBound - 1, in: sentence),
      !text.sentences[focus.sentence].tokens.contains(where: {
        Self.hearings.contains(text.lower($0))
      }),
      let begin = told.bounds.earliest,
      case let dates = (year - 1...year + 1).compactMap({ fields.date(in: $0) }),
      let last = dates.last(where: { $0.bounds.latest.map { $0 <= begin } ?? false }),
      let next = dates.first(where: { $0.bounds.latest.map { $0 > begin } ?? false }),
      let start = last.bounds.earliest,
      !tells(from: start, to: begin)
    else { return nil }
    if let now = documentDay?.bounds.earliest, next.bounds.earliest.map({ $0 >= now }) ?? true {
      return nil
    }
    return (next, Anchor(date: told, source: .narrative))
  }

  /// Whether *had not* or *had never* stands shortly before a word, in its clause.
  private func hadNot(before word: Int, in sentence: Range<Int>) -> Bool {
    let near = max(sentence.lowerBound, word - 10)..<max(sentence.lowerBound, word)
    guard let had = near.last(where: { text.lower($0) == "had" && cues.isAuxiliary($0) }) else {
      return false
    }
    return (had + 1..<min(had + 3, word)).contains {
      ["not", "n't", "n’t", "never"].contains(text.lower($0))
    }
  }

  /// Whether one of the dates lately told with their year lies between two times, before the latter.
  private func tells(from begin: Int, to end: Int) -> Bool {
    found[..<index].suffix(24).contains {
      guard let fields = $0.reading.meaning.fields, let year = fields.year, !fields.isShort,
        let date = fields.date(in: year)?.bounds.earliest
      else { return false }
      return begin - 366 * 86_400 <= date && date < end
    }
  }

  /// Words that tell of somebody's being heard, so that what had been lies before that.
  private static let hearings: Set<String> = [
    "said", "told", "heard", "hearing", "testified", "questioned", "interviewed", "asked",
    "admitted", "evidence", "wrote", "explained", "claimed",
  ]
}
