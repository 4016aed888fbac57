public import EventModel
public import ISO8601
public import IntervalAlgebra

/// Something that an outline states of a graph.
public enum OutlineStatement: Hashable, Sendable {
  /// The event has just this time: `struck @ 1912-04-14T23:40`.
  case time(event: String, EDTF)
  /// The event is known to lie somewhere in this time: `struck @ within 1912`.
  case within(event: String, EDTF)
  /// The event has no time of its own: `struck @ none`.
  case undated(event: String)
  /// Two events are known to be so related: `struck before sank`.
  case relation(event: String, AllenRelation, other: String)
  /// Two events are not known to be so related: `struck not before sank`.
  case noRelation(event: String, AllenRelation, other: String)
  /// The event has one of these statuses: `sank status occurred`.
  case status(event: String, [EventStatus])
  /// Those named took part, others may have: `meeting with Ada, Grace`.
  case participants(event: String, [String])
  /// The event took so long: `strike lasts PT2H`.
  case duration(event: String, CalendarDuration)
  /// The event took place there: `meeting at Geneva`.
  case place(event: String, String)
  /// Somebody is named as the one who says so: `fire according to "the inspector"`.
  case source(event: String, String)
  /// The graph has such an event: `event "second vote"`.
  case event(String)
  /// The graph has no such event: `no event "second vote"`.
  case noEvent(String)
  /// The graph has so many events: `count 12`, `count 10...25`.
  case count(ClosedRange<Int>)
  /// No chain of relations leads back to itself: `acyclic`.
  case acyclic
  /// All times and relations can hold together: `consistent`.
  case consistent
}

extension OutlineStatement: CustomStringConvertible {
  /// The statement as a line of an outline.
  public var description: String {
    switch self {
    case .time(let event, let time): "\(quoted(event)) @ \(time)"
    case .within(let event, let time): "\(quoted(event)) @ within \(time)"
    case .undated(let event): "\(quoted(event)) @ none"
    case .relation(let event, let relation, let other):
      "\(quoted(event)) \(relation.rawValue) \(quoted(other))"
    case .noRelation(let event, let relation, let other):
      "\(quoted(event)) not \(relation.rawValue) \(quoted(other))"
    case .status(let event, let statuses):
      "\(quoted(event)) status \(statuses.map(\.rawValue).joined(separator: ", "))"
    case .participants(let event, let names):
      "\(quoted(event)) with \(names.map(quoted).joined(separator: ", "))"
    case .duration(let event, let duration): "\(quoted(event)) lasts \(duration)"
    case .place(let event, let place): "\(quoted(event)) at \(quoted(place))"
    case .source(let event, let source): "\(quoted(event)) according to \(quoted(source))"
    case .event(let event): "event \(quoted(event))"
    case .noEvent(let event): "no event \(quoted(event))"
    case .count(let range):
      range.lowerBound == range.upperBound
        ? "count \(range.lowerBound)" : "count \(range.lowerBound)...\(range.upperBound)"
    case .acyclic: "acyclic"
    case .consistent: "consistent"
    }
  }

  /// A name as an outline writes it: bare where it is one plain word that means nothing else.
  private func quoted(_ name: String) -> String {
    let isPlain =
      !name.isEmpty && !OutlineTokenizer.keywords.contains(name)
      && name.unicodeScalars.allSatisfy {
        $0.properties.isAlphabetic || $0.properties.numericType != nil || $0 == "-" || $0 == "_"
      }
    guard !isPlain else { return name }
    var text = "\"".unicodeScalars
    for character in name.unicodeScalars {
      switch character {
      case "\"", "\\": text += ["\\", character]
      case "\n": text += ["\\", "n"]
      case "\r": text += ["\\", "r"]
      default: text.append(character)
      }
    }
    return String(text) + "\""
  }
}
