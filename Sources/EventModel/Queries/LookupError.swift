/// Words that do not name one event of a graph.
public enum LookupError: Error, Hashable, Sendable {
  /// No event has such an id, label or words.
  case noEvent(String)
  /// Several events fit; their labels and ids.
  case severalEvents(String, candidates: [String])
  /// A text that should be a date is none.
  case noDate(String)
}

extension LookupError: CustomStringConvertible {
  /// One sentence: what was looked for and what was found.
  public var description: String {
    switch self {
    case .noEvent(let words): return "no event is called “\(words)”"
    case .severalEvents(let words, let candidates):
      let shown = candidates.prefix(5).joined(separator: ", ")
      let more = candidates.count > 5 ? " and \(candidates.count - 5) more" : ""
      return "“\(words)” names several events: \(shown)\(more)"
    case .noDate(let text): return "“\(text)” is not an EDTF date or interval"
    }
  }
}
