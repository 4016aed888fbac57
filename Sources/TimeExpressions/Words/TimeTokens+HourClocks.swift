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

  /// Whether four digits can only be an hour, so that the text writes hours so: `at 1842 hours`, `1927 UTC`, `At 1430 she left`.
  func isPlainHourClock(_ index: Int) -> Bool {
    guard mayBeHourClock(index) else { return false }
    if role(index + 1) == .zone || isFourDigitClock(index) { return true }
    if let last = lastOfHours(index), role(last + 1) == .on, self[last + 2].strong { return true }
    guard role(aboutSkipped(index)) == .at else { return false }
    if self[index + 1].unit == .hour { return true }
    return index - 1 == range.lowerBound && [.dt, .prp].contains(tag(index + 1))
  }

  /// The second of two hours in four digits, the token being one of them: “*between 1840 and 2015*”.
  private func lastOfHours(_ index: Int) -> Int? {
    let first = role(index - 1) == .between ? index : index - 2
    guard role(first - 1) == .between, role(first + 1) == .and, mayBeHourClock(first),
      mayBeHourClock(first + 2), self[first].number < self[first + 2].number
    else { return nil }
    return first + 2
  }

  /// Whether four digits are an hour in a text that writes hours so: “The mast broke at 1842 hours. At *1927* we landed.”
  ///
  /// - Leaves alone: `by 1927`, which may be the year, and `at 1990 prices`.
  func isHourClock(_ index: Int) -> Bool {
    guard mayBeHourClock(index) else { return false }
    if isFourDigitClock(index) { return true }
    guard hasHourClocks else { return false }
    if let last = lastOfHours(index) {
      return tellsHours || role(last + 1) == .on && self[last + 2].strong
    }
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
    guard word.isNumber, 1...12 ~= word.number else { return false }
    if isHourBefore(index) || isHourOfArrival(index) || isHourOfPart(index) { return true }
    let isJustBy =
      [.after, .before].contains(role(index - 1)) && isJustBeside(index - 1)
    guard isJustBy || isHourAbout(index) else { return false }
    guard range.contains(index + 1) else { return true }
    if [",", ".", ";"].contains(lower(index + 1)) { return true }
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
      default: return false
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

  /// The place of the preposition before a number: `at 1927`, `at about 1927`.
  func aboutSkipped(_ index: Int) -> Int {
    role(index - 1) == .about ? index - 2 : index - 1
  }
}
