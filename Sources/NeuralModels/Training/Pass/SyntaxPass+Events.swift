extension SyntaxPass {
  /// The shares of the losses of events, and of what is told of them, in the whole.
  private static var eventShare: Float { 0.5 }
  private static var noteShare: Float { 0.25 }

  /// Scores the tokens as events, and tense, aspect and polarity where they are known.
  func scoreEvents(_ places: [Place]) {
    let shape = weights.shape
    for place in places where !place.example.events.isEmpty {
      var shares = Shares(place.example.eventShares)
      for index in 0..<place.count {
        let at = (place.begin + index) * shape.outputs + shape.eventOutputs
        let told = shares.next(index)
        let event = place.example.events[index]
        guard event != SyntaxExample.unknown else { continue }
        let kinds = UnsafeBufferPointer(start: values.outputs.base + at + 1, count: 7)
        let isFound = (kinds.max() ?? 0) > values.outputs[at]
        let isRight = choose(at, count: 8, truth: Int(event), told, Self.eventShare)
        if event > 0 { eventCounts[0] += 1 }
        if isFound { eventCounts[1] += 1 }
        if event > 0, isFound { eventCounts[2] += 1 }
        if event > 0, isRight { eventCounts[3] += 1 }
        for (kind, range) in SyntaxShape.noteRanges.enumerated() {
          let note = place.example.notes[index][kind]
          guard note != SyntaxExample.unknown else { continue }
          _ = choose(
            at + SyntaxShape.events + range.lowerBound, count: range.count, truth: Int(note), [],
            Self.noteShare)
        }
      }
    }
  }
}

/// Walks along the shares of a sentence's tokens.
struct Shares {
  private var rest: ArraySlice<SyntaxExample.Share>

  init(_ shares: [SyntaxExample.Share]) { rest = shares[...] }

  /// Returns the shares of a token, none before that of the last call.
  mutating func next(_ token: Int) -> ArraySlice<SyntaxExample.Share> {
    guard let first = rest.first, Int(first.token) == token else { return [] }
    let own = rest.prefix { Int($0.token) == token }
    rest = rest.dropFirst(own.count)
    return own
  }
}
