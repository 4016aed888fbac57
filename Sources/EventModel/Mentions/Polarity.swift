/// Whether an event mention is affirmed or denied, in TimeML.
public enum Polarity: String, Hashable, Sendable, Codable, CaseIterable {
  case positive = "POS"
  case negative = "NEG"
}
