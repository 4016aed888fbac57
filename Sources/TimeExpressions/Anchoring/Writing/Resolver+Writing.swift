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

  /// The day that words such as “yesterday” count from.
  var documentDay: CalendarDate? {
    if let spoken { return spoken }
    if let dayOfEntry { return dayOfEntry }
    guard let document = written else { return entry }
    return document.granularity >= .day ? document.containing(.day) ?? document : document
  }

  /// Leaves open where the story is, as it has gone on to a time of which no date is known: “In his second year he fell ill. A
  /// week later …”
  mutating func leaveTime() {
    focus.leave()
    mention = nil
    latestNamed = nil
    latestTold = nil
  }
}
