import EventModel
import ISO8601

/// Lengths of time in words.
enum DurationWords {
  /// Returns a duration in words, such as “2 h 16 min” or “3 weeks”; nothing where it is not valid.
  static func words(_ text: String) -> String? {
    guard let duration = CalendarDuration(text) else { return nil }
    let parts = duration.components.prefix(3).map { component in
      part(component.thousandths, component.unit)
    }
    guard !parts.isEmpty else { return nil }
    return (duration.isVague ? "for " : "") + parts.joined(separator: " ")
  }

  /// Returns a duration with what its mention says of it, such as “more than 1 century”.
  static func words(_ text: String, saidIn mention: TimeMention?) -> String? {
    guard let words = words(text) else { return nil }
    let first = mention?.text.split(separator: " ").first?.lowercased() ?? ""
    switch mention?.mod {
    case "MORE_THAN": return "more than " + words
    case "LESS_THAN":
      return (["nearly", "almost"].contains(first) ? "almost " : "less than ") + words
    case "EQUAL_OR_MORE": return "at least " + words
    case "EQUAL_OR_LESS": return (first == "up" ? "up to " : "at most ") + words
    case "APPROX": return "about " + words
    default: return words
    }
  }

  private static func part(_ thousandths: Int?, _ unit: CalendarDuration.Unit) -> String {
    let isOne = thousandths == 1000
    let name =
      switch unit {
      case .millennium: isOne ? "millennium" : "millennia"
      case .century: isOne ? "century" : "centuries"
      case .decade: isOne ? "decade" : "decades"
      case .year: isOne ? "year" : "years"
      case .season: isOne ? "season" : "seasons"
      case .quarter: isOne ? "quarter" : "quarters"
      case .month: isOne ? "month" : "months"
      case .week: isOne ? "week" : "weeks"
      case .weekend: isOne ? "weekend" : "weekends"
      case .day: isOne ? "day" : "days"
      case .night: isOne ? "night" : "nights"
      case .hour: thousandths == nil ? "hours" : "h"
      case .minute: thousandths == nil ? "minutes" : "min"
      case .second: thousandths == nil ? "seconds" : "s"
      }
    guard let thousandths else { return name }
    return number(thousandths) + "\u{A0}" + name
  }

  private static func number(_ thousandths: Int) -> String {
    guard thousandths % 1000 != 0 else { return String(thousandths / 1000) }
    var fraction = String(thousandths % 1000 + 1000).dropFirst()
    while fraction.last == "0" { fraction = fraction.dropLast() }
    return "\(thousandths / 1000).\(fraction)"
  }
}
