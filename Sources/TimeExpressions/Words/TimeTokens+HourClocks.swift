import ISO8601
import TextModel

/// Tells hours in four digits from years: `at 0512`, `at 1927`.
extension TimeTokens {
  /// Whether a number of four digits can be an hour and its minutes.
  func mayBeHourClock(_ index: Int) -> Bool {
    let word = self[index]
    return word.form == .integer && word.digits == 4 && word.number < 2400
      && word.number % 100 < 60
  }

  /// Whether four digits can only be an hour, so that the text writes hours so: `at 1842 hours`, `1927 UTC`, `1927Z`, `At 1430 she
  /// left`.
  func isPlainHourClock(_ index: Int) -> Bool {
    if self[index].form == .fourFigures { return isMarkedClock(index) }
    guard mayBeHourClock(index) else { return false }
    if role(index + 1) == .zone || isFourDigitClock(index) || isClockOfHours(index) { return true }
    if let last = pairOfHours(index)?.last, isBeforeHours(last) || isOnDay(last + 1) { return true }
    guard role(aboutSkipped(index)) == .at else { return false }
    if isWhenCalled(index) { return true }
    return index - 1 == range.lowerBound && [.dt, .prp].contains(tag(index + 1))
  }

  /// Whether four digits end what somebody did *at* that hour: “was called *at 1425* and arrived *at 1440*”.
  ///
  /// - Leaves alone: `closed at 1425, down a little`.
  private func isWhenCalled(_ index: Int) -> Bool {
    guard range.contains(index - 2), Self.comings.contains(text.lemma(index - 2)) else {
      return false
    }
    return !range.contains(index + 1) || shape(index + 1).contains(.punctuation)
      || [.and, .on].contains(role(index + 1)) || lower(index + 1) == "but"
  }

  /// The two hours that four digits belong to as one of them: “*between 1840 and 2015*”, “*from 0700 to 1900*”, “*1400–1600* hrs”.
  ///
  /// - Leaves alone: “from 1914 to 1918”, which nothing shows to be hours.
  private func pairOfHours(_ index: Int) -> (first: Int, last: Int)? {
    for first in [index, index - 2] where mayBeHourClock(first) && mayBeHourClock(first + 2) {
      guard self[first].number < self[first + 2].number else { continue }
      let isSure = lower(first).hasPrefix("0") || isBeforeHours(first + 2)
      switch (role(aboutSkipped(first)), role(first + 1)) {
      case (.between, .and): return (first, first + 2)
      case (_, .to), (_, .hyphen), (_, .until): if isSure { return (first, first + 2) }
      default: continue
      }
    }
    return nil
  }

  /// Whether *hours* stands behind a number.
  private func isBeforeHours(_ number: Int) -> Bool {
    self[number + 1].unit == .hour && self[number + 1].part == nil
      && ["hours", "hrs", "hrs.", "hr", "hr.", "h"].contains(lower(number + 1))
  }

  private func isOnDay(_ index: Int) -> Bool { role(index) == .on && self[index + 1].strong }

  /// Whether four digits before *hours* are a time of day and no length: `at 2215 hrs`, `at approximately 1915 hours`, `between 1400 and
  /// 1600 hours`, `1945 hrs The watch changed`.
  ///
  /// - Leaves alone: `after 1500 hours of work`, `it took about 1930 hours`.
  func isClockOfHours(_ index: Int) -> Bool {
    guard mayBeHourClock(index), isBeforeHours(index), role(index + 2) != .of,
      role(index + 2) != .per,
      role(index + 2) != .later
    else { return false }
    if lower(index).hasPrefix("0") || isOnDay(index + 2) || isBehindDay(index) { return true }
    if pairOfHours(index)?.last == index { return true }
    if opensEntry(index, behind: index + 2) { return true }
    let isUnround = self[index].number % 100 != 0
    let before = aboutSkipped(index)
    switch role(before) {
    case .at, .by, .until, .since: return true
    case .after, .before: return isUnround || isJustBeside(before)
    default: return false
    }
  }

  /// Whether a decimal number before *hours* is a time of day: `at 19.15 hours`, but `after 19.15 hours`.
  func isClockOfDottedHours(_ index: Int) -> Bool {
    self[index].isDottedClock && isBeforeHours(index) && role(index + 2) != .of
      && [.at, .by, .until, .since].contains(role(aboutSkipped(index)))
  }

  /// Whether a day stands right before a number: “on 4 May, *1942* hrs”.
  private func isBehindDay(_ index: Int) -> Bool {
    guard let previous, previous.meaning.clock == nil, previous.meaning.fields?.day != nil else {
      return false
    }
    return previous.end == index || previous.end == index - 1 && role(index - 1) == .comma
  }

  /// Whether a number opens its sentence as the stamp of what follows, a mark or a capital.
  private func opensEntry(_ index: Int, behind next: Int) -> Bool {
    guard index == range.lowerBound, range.contains(next) else { return false }
    return [.colon, .hyphen, .comma].contains(role(next))
      || shape(next).contains(.capitalised)
  }

  /// Whether four digits with a letter are a time of day: `0812Z`, `at 1945L`, `0812h`.
  ///
  /// - Leaves alone: `a 1500L tank`.
  func isMarkedClock(_ index: Int) -> Bool {
    let word = self[index]
    guard word.form == .fourFigures else { return false }
    if word.minutes == 2 || lower(index).hasPrefix("0") || isBehindDay(index)
      || opensEntry(index, behind: index + 1)
    {
      return true
    }
    switch role(aboutSkipped(index)) {
    case .at, .by, .until, .since, .between, .from: return !isPlainWord(index + 1)
    default: return false
    }
  }

  /// Whether four digits are an hour in a text that writes hours so: “The mast broke at 1842 hours. At *1927* we landed.”
  ///
  /// - Leaves alone: `by 1927`, which may be the year, and `at 1990 prices`.
  func isHourClock(_ index: Int) -> Bool {
    guard mayBeHourClock(index) else { return false }
    if isFourDigitClock(index) || hasHourLines && opensEntry(index, behind: index + 1) {
      return true
    }
    if let pair = pairOfHours(index), isBeforeHours(pair.last) || lower(pair.first).hasPrefix("0") {
      return true
    }
    guard hasHourClocks else { return false }
    if let last = pairOfHours(index)?.last { return tellsHours || isOnDay(last + 1) }
    if index == range.lowerBound { return role(index + 1) == .colon }
    let before = aboutSkipped(index)
    switch role(before) {
    case .at: return ![.nn, .nns, .jj].contains(tag(index + 1)) || self[index + 1].relevant
    case .after, .before: return isJustBeside(before)
    default: return false
    }
  }

  /// Whether a number is the hour that something was shortly before or after, or about: “left *shortly after ten*”, “*a little after
  /// four*, it fell”, “*at about five* he left”, “it was *nearly eight when* she came”, “*came home at six*”, “*by three in the morning*”.
  ///
  /// - Leaves alone: `just after ten others`, `shortly after 10 per cent`, `at about five metres`, `sold at about 5`.
  func isHourJustBy(_ index: Int) -> Bool {
    let word = self[index]
    guard word.isNumber, word.form != .decimal, 1...12 ~= word.number else { return false }
    if isHourBefore(index) || isHourOfArrival(index) || isHourOfPart(index) { return true }
    let isJustBy =
      [.after, .before].contains(role(index - 1)) && isJustBeside(index - 1)
    guard isJustBy || isHourAbout(index) else { return false }
    guard range.contains(index + 1) else { return true }
    if [",", ".", ";"].contains(lower(index + 1)) { return true }
    // “shortly after nine *and* left it”, but “nine *and a* half”
    if isJustBy, ["and", "but"].contains(lower(index + 1)) {
      return !self[index + 2].isNumber && !["a", "half"].contains(lower(index + 2))
    }
    switch role(index + 1) {
    case .on: return self[index + 2].strong
    case .in: return role(index + 2) == .the && self[index + 3].part != nil
    default:
      // “Shortly before eleven *the wall* fell”
      return isClauseOpening(lower(index - 3) == "a" ? index - 3 : index - 2)
        && (role(index + 1) == .the || tag(index + 1) == .prp
          || self[index].form != .integer && tag(index + 1) == .nnp
            && (!isJustBy || isNameOfDoer(index + 1)))
    }
  }

  /// Whether words say that *after* or *before* means nearly then: `shortly`, `a little`, `not long`.
  private func isJustBeside(_ preposition: Int) -> Bool {
    switch lower(preposition - 1) {
    case "shortly", "just", "soon": true
    case "little", "bit": lower(preposition - 2) == "a"
    case "long": lower(preposition - 2) == "not"
    default: false
    }
  }

  /// Whether a name is the subject of what follows, so that a number before it counts nothing: “shortly after seven *Piet slipped*”, but
  /// “shortly after seven *Boeing jets* landed”.
  private func isNameOfDoer(_ index: Int) -> Bool {
    var end = index + 1
    while end < index + 3, tag(end) == .nnp { end += 1 }
    return range.contains(end) && [.vbd, .md, .comma].contains(tag(end))
  }

  /// Whether *at about* stands before a number in letters: “*at about five*”.
  private func isHourAbout(_ index: Int) -> Bool {
    self[index].form != .integer && role(index - 1) == .about && role(index - 2) == .at
  }

  /// Whether a number in letters says when somebody came or went: “*arrived at seven*, and found”, or by when something had
  /// happened: “*By ten* the crowd had gone”.
  ///
  /// - Leaves alone: `arrived at seven farms`, `the score stood at seven`, `by ten votes`.
  private func isHourOfArrival(_ index: Int) -> Bool {
    guard self[index].form != .integer, [.at, .by].contains(role(index - 1)) else { return false }
    if role(index - 1) == .by {
      return (index - 1 == range.lowerBound || lower(index - 2) == ";")
        && (tag(index + 1) == .prp || lower(index + 1) == "the")
    }
    guard !range.contains(index + 1) || [",", ".", ";"].contains(lower(index + 1)),
      range.contains(index - 2)
    else { return false }
    return Self.comings.contains(text.lemma(index - 2))
  }

  /// Whether the part of the day stands behind a number in letters: “by *three in the morning*”.
  private func isHourOfPart(_ index: Int) -> Bool {
    self[index].form != .integer && isTimePreposition(index - 1) && role(index - 1) != .in
      && role(index - 1) != .for && role(index - 1) != .of && role(index + 1) == .in
      && role(index + 2) == .the && self[index + 3].part != nil
  }

  /// Lemmas of verbs that tell what is done at an hour, and never how many.
  private static let comings: Set<String> = [
    "arrive", "leave", "come", "meet", "wake", "rise", "return", "depart", "dine", "breakfast",
    "eat", "sail", "land", "call", "go",
  ]

  /// Whether *it was nearly* stands before a number in letters and *when* behind it, or *towards* and a subject behind it:
  /// “it was *nearly eight* when she came”, “*Towards nine* she left”.
  private func isHourBefore(_ index: Int) -> Bool {
    guard self[index].form != .integer else { return false }
    if ["nearly", "almost", "about", "past", "after"].contains(lower(index - 1)) {
      return lower(index + 1) == "when" && lower(index - 2) == "was" && lower(index - 3) == "it"
    }
    return ["toward", "towards"].contains(lower(index - 1)) && index - 1 == range.lowerBound
      && [.nnp, .prp, .dt].contains(tag(index + 1))
  }

  /// Whether four digits are a time of day by what stands beside them: `at 0512`, `at 2100 on Sunday`.
  func isFourDigitClock(_ index: Int) -> Bool {
    if lower(index + 1) == "local", role(index + 2) == .time { return true }
    let before = aboutSkipped(index)
    if lower(index).hasPrefix("0") {
      switch role(before) {
      case .at, .by, .until, .since, .from, .before, .after, .to: return true
      default: return opensEntry(index, behind: index + 1) || isBehindDay(index)
      }
    }
    guard role(before) == .at else { return false }
    let next = self[index + 1]
    if next.role == .the {
      switch role(index + 2) {
      case .previous, .next, .following, .same: return true
      default: return false
      }
    }
    return next.role == .on && self[index + 2].strong || next.role == .that
      || next.weekday > 0 || next.role == .yesterday || next.role == .today
  }

  /// The place of the preposition before a number: `at 1927`, `at about 1927`, `at approx. 1927`.
  func aboutSkipped(_ index: Int) -> Int {
    if role(index - 1) == .stop, role(index - 2) == .about { return index - 3 }
    return role(index - 1) == .about ? index - 2 : index - 1
  }
}
