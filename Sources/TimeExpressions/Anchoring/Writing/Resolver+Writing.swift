import ISO8601
import TextModel

/// When the words that are being read were written.
extension Resolver {
  /// When what is being read was written.
  var written: CalendarDate? {
    text.document.messages.isEmpty
      ? document : text.written(at: found[index].tokens.lowerBound)
  }

  /// Forgets where the story was, where another of several mails begins.
  mutating func enterMessage() {
    guard index > 0,
      !text.areOfOneMessage(found[index - 1].tokens.lowerBound, found[index].tokens.lowerBound)
    else { return }
    leaveTime()
    (focus, pastFocus) = (NarrativeFocus(), NarrativeFocus())
    (spoken, entry, entryPlace, latestMonth, latestRead) = (nil, nil, nil, nil, nil)
    (flashback, glance, plan, story, stay, morning) = (nil, nil, nil, nil, nil, nil)
    (deedDay, telling, lead, course, hasSpokenFromNow) = (nil, nil, nil, nil, false)
    (latestClock, furthestClock, eveningClock, nightfall) = (nil, nil, nil, nil)
    (toldDays, namedDays, headDay) = ([], [:], nil)
  }

  /// Whether a sentence says with a date what day it is: `Today is 3 May`, `It's now Friday, May 7th`.
  func saysWhatDayItIs(_ expression: FoundExpression) -> Bool {
    let sentence = text.sentences[expression.sentence].tokens
    var verb = expression.tokens.lowerBound - 1
    if index > 0, case let clock = found[index - 1], clock.reading.meaning.core == .none,
      clock.sentence == expression.sentence,
      expression.tokens.lowerBound - clock.tokens.upperBound <= 1
    {
      verb = clock.tokens.lowerBound - 1  // “It's 2:25 a.m. on Wednesday.”
    }
    while verb > sentence.lowerBound, ["now", "currently", "already"].contains(text.lower(verb)) {
      verb -= 1
    }
    guard verb > sentence.lowerBound, verb - sentence.lowerBound <= 4,
      ["is", "'s", "’s"].contains(text.lower(verb))
    else { return false }
    return text.lower(verb - 1) == "it" || text.lower(verb - 1) == "today"
  }
}
