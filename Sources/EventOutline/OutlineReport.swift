/// How a graph meets an outline, rule by rule.
public struct OutlineReport: Hashable, Sendable {
  /// What became of one rule.
  public struct Entry: Hashable, Sendable {
    /// The rule.
    public let rule: OutlineRule
    /// What holds instead, as a line of an outline or a comment; nothing where the rule is met.
    public let actual: String?

    /// Creates an entry.
    public init(rule: OutlineRule, actual: String?) {
      self.rule = rule
      self.actual = actual
    }
  }

  /// One entry a rule, in order.
  public let entries: [Entry]

  /// Creates a report.
  public init(entries: [Entry]) {
    self.entries = entries
  }

  /// The rules that are not met.
  public var failures: [Entry] { entries.filter { $0.actual != nil } }

  /// Whether every rule is met.
  public var isMet: Bool { failures.isEmpty }

  /// The outline with `- ` before what was expected and `+ ` before what holds instead.
  public var difference: String {
    entries.flatMap { entry -> [String] in
      guard let actual = entry.actual else { return ["  \(entry.rule.statement)"] }
      return ["- \(entry.rule.statement)", "+ \(actual)"]
    }.joined(separator: "\n")
  }
}
