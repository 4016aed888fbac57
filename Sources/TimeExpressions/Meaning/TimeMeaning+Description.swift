import ISO8601

extension TimeMeaning: CustomStringConvertible {
  /// The meaning in words, for the listing of steps.
  var description: String {
    var text = Self.text(core)
    if let term { text = "the \(term) until \(text)" }
    if let clock { text += text.isEmpty ? clock.description : " at " + clock.description }
    return text
  }

  private static func text(_ core: Core) -> String {
    switch core {
    case .fields(let fields, let direction, _):
      switch direction {
      case .open: return fields.description
      case .last: return "the last \(fields.description)"
      case .next: return "the next \(fields.description)"
      case .this: return "the current \(fields.description)"
      }
    case .stretch(let count, let granularity, _):
      switch count {
      case 0: return "the current \(granularity)"
      case 1: return "the next \(granularity)"
      case -1: return "the previous \(granularity)"
      default: return "the \(granularity) \(count.magnitude) \(count < 0 ? "before" : "after")"
      }
    case .shift(let duration, let forward, _): return "\(duration) \(forward ? "later" : "earlier")"
    case .within(let fields, let outer): return "\(fields.description) of \(text(outer))"
    case .moved(let duration, let forward, let inner):
      return "\(duration) \(forward ? "after" : "before") \(text(inner))"
    case .counted(let counted, let outer):
      let number = counted.number < 0 ? "the last" : "number \(counted.number)"
      return "\(number) of its kind in \(text(outer))"
    case .duration(let duration): return "a length of \(duration)"
    case .anchored(let duration, let forward, _):
      return forward ? "the \(duration) to come" : "the \(duration) past"
    case .course(let number, let size): return "\(size) number \(number) of what began"
    case .set(let value): return "a recurrence \(value)"
    case .reference(let reference): return "the vague \(reference)"
    case .focus: return "the time that the narrative has reached"
    case .none: return ""
    }
  }
}

extension ClockTime: CustomStringConvertible {
  var description: String {
    if let part { return "\(part)" }
    var text = "\(hour ?? 0):" + ((minute ?? 0) < 10 ? "0" : "") + "\(minute ?? 0)"
    if let second { text += (second < 10 ? ":0" : ":") + "\(second)" }
    return text
  }
}

extension CalendarFields: CustomStringConvertible {
  var description: String {
    if let date = date(in: year), !isShort { return "\(date.granularity) \(date.timex)" }
    if let feast {
      return Feast.all[max(0, min(feast, Feast.all.count) - 1)].words.joined(separator: " ")
    }
    if weekend { return "weekend" }
    if isShort { return "short \(decade ?? year ?? 0)" }
    return "\(granularity)"
  }
}
