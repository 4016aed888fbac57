import ISO8601
import TextModel

/// Heads of entries that are no single day: “*Early May*”, “*w/c 12 June*”, “*18–21 March*” alone above what happened then.
extension Resolver {
  /// Whether a time is all that a block above others says, and is a month or a week: “*Mid-July*”, “*w/c 12 June*”.
  static func isVagueHead(_ expression: FoundExpression, of text: AnalysedText) -> Bool {
    guard let fields = expression.reading.meaning.fields, fields.month != nil,
      fields.day == nil && fields.granularity == .month || fields.beginsWeek,
      expression.reading.meaning.clock == nil
    else { return false }
    return isHead(expression.tokens, in: expression.sentence, of: text)
  }

  /// Whether a time and the next are the ends of a range that is all that a block above others says: “*18–21 March*”.
  static func beginsRangeHead(
    _ index: Int, _ found: [FoundExpression], of text: AnalysedText
  ) -> Bool {
    guard index + 1 < found.count, case let (first, last) = (found[index], found[index + 1]),
      areDaysOfRange(first, last, text)
    else { return false }
    return isHead(
      first.tokens.lowerBound..<last.tokens.upperBound, in: first.sentence, of: text)
  }

  private static func areDaysOfRange(
    _ first: FoundExpression, _ last: FoundExpression, _ text: AnalysedText
  ) -> Bool {
    first.sentence == last.sentence && first.reading.meaning.fields?.day != nil
      && last.reading.meaning.fields?.day != nil
      && last.tokens.lowerBound - first.tokens.upperBound == 1
      && ["-", "–", "—", "to", "/"].contains(text.lower(first.tokens.upperBound))
  }

  /// Whether tokens are all of a block but for marks, and another stands below it.
  private static func isHead(
    _ tokens: Range<Int>, in number: Int, of text: AnalysedText
  ) -> Bool {
    let sentence = text.sentences[number]
    func isBlock(_ other: Int) -> Bool {
      text.sentences.indices.contains(other) && text.sentences[other].block == sentence.block
    }
    return number + 1 < text.sentences.count && !isBlock(number - 1) && !isBlock(number + 1)
      && sentence.tokens.allSatisfy {
        tokens.contains($0) || text.words[text.tokens[$0].word].shape.contains(.punctuation)
      }
  }

  /// Takes in a head that is no single day, so that nothing below it counts from the day of an entry before.
  mutating func enterVagueHead(_ date: CalendarDate) -> Bool {
    guard isFile else { return false }
    if Self.beginsRangeHead(index, found, of: text) {
      headBegin = date.containing(.day)
      return true
    }
    if index > 0, Self.beginsRangeHead(index - 1, found, of: text) {
      guard let first = headBegin else { return false }
      let areNeighbours = first.adding(1, .day) == date.containing(.day)
      let isOfMonth = first.containing(.month) == date.containing(.month)
      enterVague(areNeighbours ? first : first.containing(isOfMonth ? .month : .year))
      return true
    }
    guard Self.isVagueHead(found[index], of: text) else { return false }
    if date.granularity == .month { headMonth = (date, block) }
    enterVague(date)
    return true
  }

  private mutating func enterVague(_ stretch: CalendarDate?) {
    entryPlace = entryPlace(of: found[index], after: nil, on: nil)
    entry = stretch
  }

  /// Leaves the day that the story was on, below a head that is no single day; two days in a row are those of a night.
  mutating func leaveDayForHead(_ date: CalendarDate) {
    if nightHead?.isOver(in: block) ?? false { nightHead = nil }
    if index > 0, Self.areDaysOfRange(found[index - 1], found[index], text),
      case let isHead = isFile && Self.beginsRangeHead(index - 1, found, of: text),
      isHead || found[index - 1].reading.meaning.clock?.part == .night
        || isBehindNight(found[index - 1])
    {
      if let last = date.containing(.day), let first = last.adding(-1, .day),
        first.day == found[index - 1].reading.meaning.fields?.day
      {
        nightHead = NightHead(first: first, block: block, holdsBelow: isHead)
        focus.enter(
          first, explicit: focus.isExplicit, block: block, sentence: found[index].sentence)
      } else if isHead {
        focus.forgetDay()
      }
    } else if isFile, Self.isVagueHead(found[index], of: text) {
      focus.forgetDay()
    }
  }

  /// Whether *night of* stands before a time: “on the *night of* 5–6 May”.
  private func isBehindNight(_ time: FoundExpression) -> Bool {
    let before = time.tokens.lowerBound - 1
    return before > 0 && text.lower(before) == "of" && text.lower(before - 1) == "night"
  }

  /// Takes in the night that a row tells of, such as “*Night:* Brun fell at 02:00”.
  mutating func enterNightRow() {
    guard nightHead?.block != block, let day = focus.day else { return }
    if nightHead?.isOver(in: block) ?? false { nightHead = nil }
    var first = found[index].sentence
    while first > 0, text.sentences[first - 1].block == block { first -= 1 }
    let begin = text.sentences[first].tokens.lowerBound
    guard ["night", "overnight"].contains(text.lower(begin)),
      [":", "–", "—"].contains(text.lower(begin + 1))
    else { return }
    nightHead = NightHead(first: day, block: block, holdsBelow: false)
  }

  /// The day of an hour of the night that a head or row has told of: the first until midnight, then the next.
  ///
  /// An hour of the day is of the next only where the night has been told of; else it may be of either.
  func dayOfNight(_ expression: FoundExpression, _ night: NightHead) -> Anchor? {
    guard let hour = expression.reading.meaning.clock?.hour,
      let next = night.first.adding(1, .day)
    else { return nil }
    let told = latestClock.flatMap { clock in
      text.sentences[clock.sentence].block >= night.block ? clock.date : nil
    }
    let isNext =
      told?.containing(.day) == next
      || told?.containing(.day) == night.first && told?.hour ?? 0 >= 18
    let isLater = told?.containing(.day) == next && told?.hour ?? 0 >= 6
    switch hour {
    case 18...: return Anchor(date: isLater ? next : night.first, source: .narrative)
    case ..<6: return Anchor(date: next, source: .narrative)
    default: return isNext ? Anchor(date: next, source: .narrative) : nil
    }
  }

  /// The night that an hour here is of.
  var nightHere: NightHead? {
    guard let nightHead, !nightHead.isOver(in: block), let day = focus.day,
      day == nightHead.first || day == nightHead.first.adding(1, .day)
    else { return nil }
    return nightHead
  }
}
