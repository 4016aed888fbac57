import ISO8601
import TextModel

/// Reads a length of time that ends or begins at the present, and counted parts of a stretch.
struct AnchoredDurationRule: TimeRule {
  static let name = "anchored-duration"
  static let reads = [
    TimeExample("Sales fell in [the past three months].", "P3M"),
    TimeExample("In [recent months] the talk has shifted.", "PXM"),
    TimeExample("It will grow over [the next few years].", "PXY"),
    TimeExample("Profit rose in [the first nine months].", "P9M"),
    TimeExample("Profit fell in [the nine months].", "P9M"),
    TimeExample("They waited [the last two weeks].", "P2W"),
    TimeExample("The talks will last [three days].", "P3D"),
  ]
  static let leavesAlone = ["The last three men left.", "Recent work was lost."]

  func read(_ tokens: TimeTokens, at index: Int) -> TimeReading? {
    var position = index
    let determined =
      tokens.role(position) == .the || tokens.role(position) == .these
      || tokens.role(position) == .this
      || tokens.role(position) == .possessivePronoun
    if determined { position += 1 }
    let head = tokens.role(position)
    if head == .last, !determined, isVerb(tokens, position) { return nil }
    if head == .recent || head == .coming && tokens[position + 1].plural
      || head == .past && tokens[position + 1].plural,
      let unit = tokens[position + 1].unit, tokens[position + 1].plural
    {
      var end = position + 2
      if head == .recent || head == .past, tokens.role(end) == .and || tokens.role(end) == .or,
        tokens[end + 1].plural, tokens[end + 1].unit != nil
      {
        end += 2
      }
      return TimeReading(
        end,
        TimeMeaning(.anchored(CalendarDuration(nil, unit), forward: head == .coming, .document)),
        Self.name)
    }
    switch head {
    case .past, .last, .next, .coming, .previous, .following, .latest:
      let forward = head == .next || head == .coming || head == .following
      let basis: TimeMeaning.Basis =
        head == .previous || head == .following ? .narrative : .document
      if let length = DurationRule.length(tokens, at: position + 1, pointing: true),
        !length.isBarePlural || head != .last
      {
        var meaning = TimeMeaning(
          .anchored(length.duration, forward: forward, basis), modifier: length.modifier)
        var end = length.end
        if tokens.role(end) == .or, tokens.role(end + 1) == .so {
          meaning.modifier = .approximate
          end += 2
        }
        return TimeReading(end, meaning, Self.name)
      }
      guard let unit = tokens[position + 1].unit, !tokens[position + 1].plural else { return nil }
      if head == .past, unit != .year, unit != .quarter, unit != .night, unit != .second {
        return TimeReading(
          position + 2,
          TimeMeaning(.anchored(CalendarDuration(1, unit), forward: false, .document)), Self.name)
      }
      if unit == .hour || unit == .minute || unit == .decade, head != .latest {
        return TimeReading(
          position + 2, TimeMeaning(.anchored(CalendarDuration(1, unit), forward: forward, basis)),
          Self.name)
      }
      return nil
    default: break
    }
    guard determined, tokens.role(index) != .this else { return nil }
    if tokens.role(index) == .possessivePronoun, tokens[position].ordinal != 1 { return nil }
    if tokens[position].ordinal == 1 || tokens.role(position) == .first { position += 1 }
    guard let length = DurationRule.length(tokens, at: position, pointing: true),
      !length.isBarePlural || position > index + 1
    else { return nil }
    if tokens.role(position) == .a || tokens.role(position) == .half { return nil }
    if tokens.role(length.end - 2) == .hyphen, !tokens.spaceBefore(length.end - 2) { return nil }
    if tokens.role(length.end) == .hyphen, !tokens.spaceBefore(length.end) { return nil }
    return TimeReading(
      length.end, TimeMeaning(.duration(length.duration), modifier: length.modifier), Self.name)
  }

  /// Whether “last” says how long something goes on: `it will last three days`.
  private func isVerb(_ tokens: TimeTokens, _ index: Int) -> Bool {
    switch tokens.tag(index) {
    case .vb, .vbp: return true
    default: break
    }
    switch tokens.lower(index - 1) {
    case "will", "'ll", "would", "to", "may", "might", "could", "can", "should", "must", "not",
      "n't", "did", "also":
      return true
    default: return false
    }
  }
}
