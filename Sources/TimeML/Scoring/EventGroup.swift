public import TextModel

/// Events by the tag of their last word, for scores of verbs, nouns and adjectives apart.
public enum EventGroup: String, Hashable, Sendable, CaseIterable {
  case all, verbs, nouns, adjectives, others

  /// Whether words with a tag belong to the group.
  public func contains(_ tag: PennTag) -> Bool {
    switch self {
    case .all: true
    case .verbs: Self.of(tag) == .verbs
    case .nouns: Self.of(tag) == .nouns
    case .adjectives: Self.of(tag) == .adjectives
    case .others: Self.of(tag) == .others
    }
  }

  /// Returns the events of the group, by the tags of a text.
  public func events(_ events: [TimeMLEvent], in text: AnalysedText) -> [TimeMLEvent] {
    events.filter { event in
      guard let last = text.tokens(in: event.span).last else { return self == .all }
      return contains(text.tokens[last].tag)
    }
  }

  private static func of(_ tag: PennTag) -> EventGroup {
    switch tag {
    case .vb, .vbd, .vbg, .vbn, .vbp, .vbz: .verbs
    case .nn, .nns, .nnp, .nnps: .nouns
    case .jj, .jjr, .jjs: .adjectives
    default: .others
    }
  }
}

extension AnalysedText {
  /// Returns the tokens that share a byte with a span.
  ///
  /// - Complexity: O(log *n*) in the number of tokens.
  public func tokens(in span: TextSpan) -> Range<Int> {
    var low = 0
    var high = tokens.count
    while low < high {
      let middle = (low + high) / 2
      if tokens[middle].span.end <= span.begin { low = middle + 1 } else { high = middle }
    }
    var end = low
    while end < tokens.count, tokens[end].span.begin < span.end { end += 1 }
    return low..<end
  }
}
