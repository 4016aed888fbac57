import ISO8601
import TextModel

/// Reads a bare number behind a verb of lasting in the unit of the length before it.
struct ElidedLengthRule: TimeRule {
  static let name = "elided-length"
  static let reads = [
    TimeExample("Listed for two days, the trial lasted [four].", "P4D"),
    TimeExample("It was expected to take six weeks but took [nine], they said.", "P9W"),
  ]
  static let leavesAlone = [
    "It took nine men.", "The lift takes nine.", "Of those that lasted, four were blue.",
  ]

  func read(_ tokens: TimeTokens, at index: Int) -> TimeReading? {
    guard Self.mayStand(tokens, at: index),
      let count = tokens.count(at: index), let thousandths = count.thousandths,
      ends(tokens, count.end), let unit = unit(tokens, before: index - 1)
    else { return nil }
    let component = CalendarDuration.Component(thousandths: thousandths, unit)
    guard let duration = CalendarDuration([component]) else { return nil }
    return TimeReading(
      count.end, TimeMeaning(.duration(duration), modifier: count.modifier), Self.name)
  }

  /// Whether a number stands behind a verb of lasting.
  static func mayStand(_ tokens: TimeTokens, at index: Int) -> Bool {
    tokens[index].isNumber && lasting.contains(tokens.lower(index - 1))
  }

  private static let lasting: Set<String> = [
    "last", "lasts", "lasted", "take", "takes", "took", "taken",
  ]

  /// The unit of the nearest length that the sentence has counted before a verb.
  private func unit(_ tokens: TimeTokens, before verb: Int) -> CalendarDuration.Unit? {
    let first = max(tokens.range.lowerBound, verb - 20)
    guard first < verb else { return nil }
    for start in (first..<verb).reversed() {
      guard tokens[start].isNumber || tokens.role(start) == .a,
        let length = DurationRule.length(tokens, at: start, pointing: false), length.end <= verb
      else { continue }
      return length.duration.components.count == 1 ? length.duration.components[0].unit : nil
    }
    return nil
  }

  /// Whether nothing is counted but time, as the clause ends.
  private func ends(_ tokens: TimeTokens, _ index: Int) -> Bool {
    guard tokens.range.contains(index) else { return true }
    return [.comma, .stop, .and].contains(tokens.role(index))
      || tokens.shape(index).contains(.punctuation) || tokens.lower(index) == "but"
  }
}
