import ISO8601
import TextModel

/// Weekdays of a paragraph that goes from day to day.
extension Resolver {
  /// The course of the paragraph that an expression stands in, if the story has gone on to no later month.
  var courseHere: Course? {
    guard let course, course.block == block else { return nil }
    if focus.day == nil, let begin = focus.month?.bounds.earliest,
      let told = course.day.bounds.latest,
      begin >= told
    {
      return nil
    }
    return course
  }

  /// Whether a paragraph that began some days before the writing goes on by days, and none of its days counts from now.
  ///
  /// After a week one that named its weekday, “On Thursday 13 March … *On Saturday* …”, after a month also one that opens its
  /// sentence as this does, “*On 13 March* … *On Saturday* …”, or has its year: “On 13 March 2019 … left *on Saturday*”.
  func goesByDays(_ course: Course, _ age: Int, _ found: FoundExpression) -> Bool {
    if age > 31, course.count > 1 { return true }
    guard !hasSpokenFromNow else { return false }
    if age > 31, course.isOpening, focus.isExplicit || document?.year != course.day.year {
      return true
    }
    if goesOnByWeekdays(course) { return age > 7 }
    guard opensSentence(found) || goesByClock(found) else { return false }
    return course.count > 1 ? age > 7 : age > 31 && course.isOpening
  }

  /// Whether a weekday has already been counted from the day that a paragraph has named.
  private func goesOnByWeekdays(_ course: Course) -> Bool {
    guard focus.block == block, let day = focus.day?.civilDay?.number,
      let told = course.day.civilDay?.number
    else { return false }
    return 1...6 ~= day - told
  }

  /// The latest day that was told of and was such a weekday: `that Sunday`.
  func toldDay(on weekday: Int) -> (CalendarDate?, Anchor?)? {
    guard let told = toldDays.last(where: { $0.date.civilDay?.weekday == weekday }),
      let day = told.date.civilDay?.number
    else { return nil }
    // “The next day”, long before, is not called by its weekday: “On 12 June he left. They met *that Friday*.”
    guard
      namedDays[weekday] == told.date
        || focus.day?.civilDay.map({ abs($0.number - day) <= 13 }) ?? true
    else { return nil }
    return (told.date, Anchor(date: told.date, source: .narrative))
  }

  /// Whether a text gives a day of the year of its writing in full, with its weekday or an hour, as news does not.
  static func datesItsYear(_ found: [FoundExpression], _ document: CalendarDate?) -> Bool {
    guard let written = document?.year else { return false }
    return found.indices.contains { place in
      guard let fields = found[place].reading.meaning.fields, fields.year == written,
        !fields.isShort, fields.day != nil, fields.month != nil,
        fields.date(in: written) != document?.containing(.day)
      else { return false }
      if fields.weekday != nil || found[place].reading.meaning.clock?.hour != nil { return true }
      guard place > 0, case let clock = found[place - 1],
        clock.sentence == found[place].sentence, clock.reading.meaning.core == .none
      else { return false }
      return found[place].tokens.lowerBound - clock.tokens.upperBound <= 1
    }
  }

  /// The weekday next to a deed that is named behind it and whose day has been told; open where that has not.
  ///
  /// - Reads: “The fire broke out on 3 May 2019. *On the Thursday before the fire* they had met”, on 2 May; “Kessler disappeared on
  ///   4 March. *On the Thursday before he vanished* …”, on 3 March.
  func dayBesideDeed(_ weekday: Int, _ found: FoundExpression) -> (CalendarDate?, Anchor?)? {
    let next = found.tokens.upperBound
    guard isDefinite(found), ["before", "after"].contains(text.lower(next)),
      let deed = deedNamed(behind: next + 1, found)
    else { return nil }
    let words = Self.deeds.first { $0.contains(text.lemma(deed)) } ?? [text.lemma(deed)]
    let told =
      toldDays.last { $0.tokens.contains { words.contains(text.lemma($0)) } }?.date
      ?? (words.contains("vanish") ? dayLastSeen : nil)
      ?? (found.sentence - focus.sentence <= 1
        && cues.namesPastEvent(after: next..<deed, in: sentence(of: found)) ? focus.day : nil)
    guard let told, let day = told.civilDay else { return (.weekday(weekday), nil) }
    let steps =
      text.lower(next) == "before"
      ? -((day.weekday - weekday + 6) % 7 + 1) : (weekday - day.weekday + 6) % 7 + 1
    return (
      CalendarDate(CivilDay(number: day.number + steps)), Anchor(date: told, source: .narrative)
    )
  }

  /// The day on which somebody was “*last seen*”.
  private var dayLastSeen: CalendarDate? {
    toldDays.last {
      $0.tokens.contains { text.lower($0) == "seen" && text.lower(max(0, $0 - 1)) == "last" }
    }?.date
  }

  /// The noun or verb of a deed that a weekday is the one before or after: “before *the fire*”, “before Kessler *vanished*”.
  private func deedNamed(behind first: Int, _ found: FoundExpression) -> Int? {
    let sentence = sentence(of: found)
    let isPointed = ["the", "his", "her", "its", "their"].contains(text.lower(first))
    var last: Int?
    for token in first..<min(first + 5, sentence.upperBound) {
      switch text.tag(token) {
      case .vbd where last != nil: return token
      // “before *the fire* Kessler left”
      case .nnp where last.map { text.tag($0) != .nnp } ?? false, .prp where last != nil,
        .dt where last != nil:
        return isPointed ? last : nil
      case .nn, .nns, .nnp, .nnps, .prp: last = token
      case .dt, .jj, .prpPossessive, .pos: continue
      default: return isPointed ? last : nil
      }
    }
    return isPointed ? last : nil
  }

  /// Lemmas that tell of the same deed.
  private static let deeds: [Set<String>] = [
    ["vanish", "disappear", "disappearance", "missing"], ["die", "death"], ["burn", "fire"],
    ["wed", "marry", "wedding", "marriage"], ["arrest", "detain", "detention"],
    ["collapse", "fall"], ["resign", "resignation"], ["flood", "inundate"],
  ]

  /// The weekday behind one that the paragraph has just told by the deed beside it, long before the writing.
  ///
  /// “*On the Thursday* before the flood they had met. It rained again *on Saturday*.”
  func dayBehindWeekday(_ weekday: Int, _ found: FoundExpression) -> (CalendarDate?, Anchor?)? {
    guard !isNarrative, index > 0, case let last = self.found[index - 1],
      isBareWeekday(last.reading.meaning), let named = last.reading.meaning.fields?.weekday,
      isDefinite(last), ["before", "after"].contains(text.lower(last.tokens.upperBound)),
      focus.block == block, found.sentence - focus.sentence <= 3,
      let told = focus.day, namedDays[named] == told, let day = told.civilDay,
      let now = documentDay?.civilDay, now.number - day.number > 14, tense(found) == .past,
      !cues.isMadeKnown(at: found.tokens, in: sentence(of: found))
    else { return nil }
    return (
      CalendarDate(CivilDay(number: day.number + step(to: weekday, from: day, found))),
      Anchor(date: told, source: .narrative)
    )
  }

  /// A weekday of a month or season long over that a report has come to, of which it has told no day.
  ///
  /// - Reads: “In January 2020 it snowed, and *on the Friday* the roof fell”, “the summer of 2012 … *on the final Saturday*”, and
  ///   weekdays that go on from there.
  /// - Leaves alone: “In January 2020 it snowed. *On Friday* the roof fell”, which is news.
  func weekdayOfMonthTold(_ weekday: Int, _ found: FoundExpression) -> (CalendarDate?, Anchor?)? {
    guard focus.day == nil, focus.block == block, found.sentence - focus.sentence <= 8,
      let told = focus.latest, told.granularity > .half, let end = told.bounds.latest,
      let now = documentDay?.bounds.earliest, now - end > 14 * 86_400, tense(found) == .past,
      focus.isDayOpen || isDefinite(found) || isNumbered(found),
      !cues.isMadeKnown(at: found.tokens, in: sentence(of: found))
    else { return nil }
    return (.weekday(weekday), Anchor(date: told, source: .narrative))
  }

  /// Whether a weekday is told from others by its place: “on *the final* Saturday”.
  private func isNumbered(_ found: FoundExpression) -> Bool {
    let place = found.tokens.lowerBound - 1
    return place > sentence(of: found).lowerBound && text.lower(place - 1) == "the"
      && ["final", "opening", "first", "second", "third", "fourth"].contains(text.lower(place))
  }

  /// What is known of a weekday of which only the month or season is told.
  func monthOfOpenWeekday(_ meaning: TimeMeaning, _ anchor: Anchor?) -> EDTF? {
    guard isOpenWeekday(meaning, anchor), meaning.clock == nil, let anchor,
      isDefinite(found[index]) || isNumbered(found[index])
    else { return nil }
    return EDTF(anchor.date)
  }

  /// Whether a weekday is one of a month or season of which no day is told.
  func isOpenWeekday(_ meaning: TimeMeaning, _ anchor: Anchor?) -> Bool {
    guard isBareWeekday(meaning), let anchor else { return false }
    return anchor.source == .narrative && anchor.date.granularity <= .month
  }

  /// The last week, month or year of what went on until a time long before the writing.
  ///
  /// - Reads: “She stayed *until Easter 2010*. *In the last week* she sang.”
  /// - Leaves alone: “They met until May. Trade has grown *in the last week*”, and “*Last week* she sang”.
  func lastOfStay(_ size: Granularity) -> (CalendarDate?, Anchor?)? {
    let expression = found[index]
    guard index > 0, text.lower(expression.tokens.lowerBound) == "the",
      [.week, .month].contains(size),
      case let before = found[index - 1], expression.sentence - before.sentence <= 1,
      let latestRead, latestRead.sentence == before.sentence,
      ["until", "till"].contains(text.lower(max(0, before.tokens.lowerBound - 1))),
      latestRead.date.granularity >= size || latestRead.date.granularity == .month,
      let end = latestRead.date.bounds.latest, tense(expression) == .past,
      !cues.saysHas(before: expression.tokens, in: sentence(of: expression)),
      !cues.saysHasBeen(behind: expression.tokens, in: sentence(of: expression)),
      documentDay?.bounds.earliest.map({ $0 - end > 62 * 86_400 }) ?? true
    else { return nil }
    let last = end - 1
    let day = CalendarDate(CivilDay(number: (last - (last % 86_400 + 86_400) % 86_400) / 86_400))
    return (day.containing(size), Anchor(date: latestRead.date, source: .narrative))
  }

  /// The weekend of the days that a paragraph tells of, long before the writing: “On Thursday 13 March … throughout *the
  /// weekend*”.
  func weekendOfCourse() -> (CalendarDate?, Anchor?)? {
    guard document != nil, !isNarrative, !hasSpokenFromNow, let course, course.block == block,
      let now = documentDay?.civilDay, let day = course.day.civilDay,
      now.number - day.number > (course.count > 1 ? 14 : 31), tense(found[index]) == .past
    else { return nil }
    return (course.day.containing(.weekend), Anchor(date: course.day, source: .narrative))
  }

  /// The weekend before the day of a story that looks back to it: “On Monday *that weekend* he *had* been ill”, “On Tuesday 4 June it
  /// failed; a valve *had been* taken out *over the weekend*”, written weeks later.
  func weekendTold(_ basis: TimeMeaning.Basis) -> (CalendarDate?, Anchor?)? {
    let expression = found[index]
    let isBefore =
      text.lower(max(sentence(of: expression).lowerBound, expression.tokens.lowerBound - 1))
      == "before" || isLookedBack(at: expression)
    guard isBefore, let told = focus.day, let day = told.civilDay, day.weekday <= 3,
      basis == .narrative || basis == .topic && isBeforeNow(told),
      expression.sentence - focus.sentence <= 2
    else { return basis == .topic ? weekendOfCourse() : nil }
    return (told.containing(.weekend)?.adding(-1), Anchor(date: told, source: .narrative))
  }

  /// Whether a text that counts no day from its writing tells of a day more than a week before that.
  private func isBeforeNow(_ day: CalendarDate) -> Bool {
    guard !hasSpokenFromNow, let then = day.civilDay, let now = documentDay?.civilDay else {
      return false
    }
    return now.number - then.number > 7
  }
}
