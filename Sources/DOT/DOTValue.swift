/// The value of an attribute: a string, or a label written as HTML.
public enum DOTValue: Hashable, Sendable, ExpressibleByStringLiteral, CustomStringConvertible {
  /// A string, as Graphviz is to see it.
  case string(String)
  /// The markup of a label, without the outer angle brackets.
  case html(String)

  /// Creates a string.
  public init(stringLiteral value: String) {
    self = .string(value)
  }

  /// Creates a number, with at most two decimals and no exponent.
  public static func number(_ value: Double) -> DOTValue {
    .string(DOTNumber.text(value))
  }

  /// The value as DOT writes it, always quoted.
  public var description: String {
    switch self {
    case .string(let text): DOTIdentifier(text).description
    case .html(let markup): "<" + markup + ">"
    }
  }
}

/// Numbers as DOT reads them.
public enum DOTNumber {
  /// Returns a number with at most two decimals, whatever the locale.
  public static func text(_ value: Double) -> String {
    guard value.isFinite, abs(value) < 1e12 else { return "0" }
    let hundredths = Int((value * 100).rounded())
    let sign = hundredths < 0 ? "-" : ""
    let whole = abs(hundredths) / 100
    let rest = abs(hundredths) % 100
    if rest == 0 { return "\(sign)\(whole)" }
    if rest % 10 == 0 { return "\(sign)\(whole).\(rest / 10)" }
    return "\(sign)\(whole).\(rest < 10 ? "0" : "")\(rest)"
  }
}
