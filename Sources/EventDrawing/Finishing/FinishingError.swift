/// Why SVG could not be made into a page.
public enum FinishingError: Error, Hashable, Sendable, CustomStringConvertible {
  /// The text is not what Graphviz writes.
  case unexpectedSVG(offset: Int)

  /// One sentence that says what is wrong.
  public var description: String {
    switch self {
    case .unexpectedSVG(let offset):
      "Graphviz wrote SVG of an unknown form (at byte \(offset)): please report its version"
    }
  }
}
