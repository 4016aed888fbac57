/// How well events and their attributes agree with a gold standard, by the definitions of TempEval-3.
public struct EventScore: Hashable, Sendable {
  /// An attribute that is scored on the events found.
  public enum Attribute: Int, Hashable, Sendable, CaseIterable {
    case kind, tense, aspect, polarity, modality, partOfSpeech
  }

  /// Events of the gold standard.
  public var gold = 0
  /// Events found.
  public var system = 0
  /// Events found that share a word with one of the gold standard, one to one.
  public var relaxed = 0
  /// Right values among the relaxed matches, by attribute.
  public var right = [Int](repeating: 0, count: Attribute.allCases.count)

  /// Creates an empty score.
  public init() {}

  /// Adds a document's events.
  public mutating func add(gold: [TimeMLEvent], system: [TimeMLEvent]) {
    let alignment = SpanAlignment(gold: gold.map(\.span), system: system.map(\.span))
    self.gold += gold.count
    self.system += system.count
    for (index, match) in alignment.system.enumerated() {
      guard let match else { continue }
      relaxed += 1
      for attribute in Attribute.allCases
      where gold[index][attribute] == system[match][attribute] {
        right[attribute.rawValue] += 1
      }
    }
  }

  /// Adds another score's counts.
  public mutating func add(_ other: EventScore) {
    gold += other.gold
    system += other.system
    relaxed += other.relaxed
    for index in right.indices { right[index] += other.right[index] }
  }

  /// The share of events found that are right, in per cent.
  public var precision: Double { system > 0 ? 100 * Double(relaxed) / Double(system) : 0 }

  /// The share of gold events that were found, in per cent.
  public var recall: Double { gold > 0 ? 100 * Double(relaxed) / Double(gold) : 0 }

  /// The harmonic mean of precision and recall, in per cent.
  public var f1: Double {
    gold + system > 0 ? 200 * Double(relaxed) / Double(gold + system) : 0
  }

  /// Returns the F1 of events whose attribute is right too, in per cent.
  public func f1(_ attribute: Attribute) -> Double {
    gold + system > 0 ? 200 * Double(right[attribute.rawValue]) / Double(gold + system) : 0
  }
}

extension TimeMLEvent {
  /// The value of an attribute; empty where there is none.
  public subscript(attribute: EventScore.Attribute) -> String {
    switch attribute {
    case .kind: kind
    case .tense: tense
    case .aspect: aspect
    case .polarity: polarity
    case .modality: modality ?? ""
    case .partOfSpeech: partOfSpeech
    }
  }
}
