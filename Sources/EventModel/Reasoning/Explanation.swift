import ISO8601
import IntervalAlgebra

/// Why one event is known to lie so to another: the relations and dates that together say it.
public struct Explanation: Hashable, Sendable {
  /// One link of the chain.
  public enum Step: Hashable, Sendable {
    /// A relation between two events.
    case relation(Relation, from: Event, to: Event)
    /// An event and the one it is part of.
    case part(Event, of: Event)
    /// The dates of two events, the first not later than the second.
    case dates(Event, Event)
  }

  /// The links, in order; each once.
  public let steps: [Step]

  /// The relations among the links.
  public var relations: [Relation] {
    steps.compactMap { if case .relation(let relation, _, _) = $0 { relation } else { nil } }
  }

  /// The events that the links name, each once, in order.
  public var events: [Event] {
    var seen: Set<String> = []
    return steps.flatMap { step -> [Event] in
      switch step {
      case .relation(_, let source, let target): [source, target]
      case .dates(let first, let second): [first, second]
      case .part(let part, let whole): [part, whole]
      }
    }.filter { seen.insert($0.id).inserted }
  }
}

extension Explanation.Step: CustomStringConvertible {
  /// The link as a sentence, such as “struck” is before “sank” (signal.before).
  public var description: String {
    switch self {
    case .relation(let relation, let source, let target):
      let phrase = relation.type?.phrase ?? "is linked to"
      let rule = relation.rule.isEmpty ? "" : " (\(relation.rule))"
      return "“\(source.label)” \(phrase) “\(target.label)”\(rule)"
    case .part(let part, let whole): return "“\(part.label)” is part of “\(whole.label)”"
    case .dates(let first, let second):
      return "“\(first.label)” (\(Self.date(of: first))) is dated before "
        + "“\(second.label)” (\(Self.date(of: second)))"
    }
  }

  private static func date(of event: Event) -> String {
    event.time?.edtf.description ?? "no date"
  }
}
