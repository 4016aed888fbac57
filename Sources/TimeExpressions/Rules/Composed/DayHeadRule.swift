import TextModel

/// Reads the number of a day, with or without its weekday, that is all the head of a diary's entry says.
struct DayHeadRule: TimeRule {
  static let name = "day-head"
  static let reads = [
    TimeExample("Oct. 28th, 1893. Gale.\n\n[30th]. Fog.", "1893-10-30"),
    TimeExample("Oct. 28th, 1893. Gale.\n\n[2nd]. Fog.", "1893-11-02"),
    TimeExample("Oct. 28th, 1893. Gale.\n\n[Tuesday, 31st]. Fog.", "1893-10-31"),
    TimeExample("Oct. 28th, 1893. Gale.\n\n[29th, Sunday]. Fog.", "1893-10-29"),
    TimeExample("Oct. 28th, 1893. Gale.\n\n[30th]\u{2014}We lay to.", "1893-10-30"),
    TimeExample("October 1893\n\n[3rd]: Gale.\n\n5 \u{2013} Fog.", "1893-10-03"),
    TimeExample("October 1893\n\n3rd: Gale.\n\n[5] \u{2013} Fog.", "1893-10-05"),
    TimeExample("Oct. 28th, 1893. Gale.\n\n[Mon. 30]. Fog.", "1893-10-30"),
  ]
  static let leavesAlone = ["17th.", "The 27th Regiment came.", "3rd: Ada Holm.", "5. Fog."]

  func read(_ tokens: TimeTokens, at index: Int) -> TimeReading? {
    guard tokens.mayHeadEntry,
      (tokens.range.lowerBound..<index).allSatisfy({ tokens.shape($0).contains(.punctuation) })
    else { return nil }
    var fields = CalendarFields()
    var position = index
    if tokens[position].weekday > 0 {
      fields.weekday = Int(tokens[position].weekday)
      position += 1
      if tokens.role(position) == .stop { position += 1 }
      if tokens.role(position) == .comma { position += 1 }
      if tokens.role(position) == .the { position += 1 }
    }
    let day = tokens[position]
    let number = day.form == .ordinal ? day.ordinal : day.form == .integer ? day.number : 0
    guard 1...31 ~= number, day.digits <= 2 else { return nil }
    fields.day = number
    position += 1
    if fields.weekday == nil, let weekday = weekday(tokens, behind: position) {
      fields.weekday = weekday.number
      position = weekday.end
    }
    guard
      (position..<max(position, tokens.range.upperBound)).allSatisfy({
        tokens.shape($0).contains(.punctuation)
      })
    else { return nil }
    return TimeReading(position, TimeMeaning(.fields(fields, .open, .narrative)), Self.name)
  }

  /// The weekday that stands behind a day's number: “22nd, *Sunday*”, “22nd (*Sun*)”.
  private func weekday(_ tokens: TimeTokens, behind index: Int) -> (number: Int, end: Int)? {
    var position = index
    if tokens.role(position) == .comma { position += 1 }
    let isOpened = tokens.role(position) == .openBracket
    if isOpened { position += 1 }
    guard tokens[position].weekday > 0 else { return nil }
    let number = Int(tokens[position].weekday)
    position += 1
    guard isOpened else { return (number, position) }
    return tokens.role(position) == .closeBracket ? (number, position + 1) : nil
  }
}
