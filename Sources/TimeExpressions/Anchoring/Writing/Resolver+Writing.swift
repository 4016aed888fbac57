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
}
