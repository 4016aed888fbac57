/// The dependents of every token of a text, in order of the text.
public struct DependencyTree: Sendable {
  @usableFromInline let starts: [Int32]
  @usableFromInline let dependents: [Int32]

  /// Collects the dependents of each token from the tokens' heads.
  ///
  /// - Complexity: O(*n*) in the number of tokens.
  public init(_ tokens: [Token]) {
    var starts = [Int32](repeating: 0, count: tokens.count + 1)
    for token in tokens where tokens.indices.contains(token.head) { starts[token.head + 1] += 1 }
    for index in 0..<tokens.count { starts[index + 1] += starts[index] }
    var next = starts
    var dependents = [Int32](repeating: 0, count: Int(starts[tokens.count]))
    for (index, token) in tokens.enumerated() where tokens.indices.contains(token.head) {
      dependents[Int(next[token.head])] = Int32(index)
      next[token.head] += 1
    }
    self.starts = starts
    self.dependents = dependents
  }

  /// Some tokens in order of the text.
  public struct Tokens: Sequence, IteratorProtocol {
    @usableFromInline let tokens: [Int32]
    @usableFromInline var place: Int
    @usableFromInline let end: Int

    @inlinable
    init(_ tokens: [Int32], _ range: Range<Int>) {
      self.tokens = tokens
      place = range.lowerBound
      end = range.upperBound
    }

    /// Returns the next token, or nil behind the last.
    @inlinable
    public mutating func next() -> Int? {
      guard place < end else { return nil }
      defer { place += 1 }
      return Int(tokens[place])
    }
  }

  /// Where the tokens that depend on a token stand among all dependents.
  @inlinable
  func places(of token: Int) -> Range<Int> { Int(starts[token])..<Int(starts[token + 1]) }

  /// Returns the tokens that depend on a token directly.
  @inlinable
  public func dependents(of token: Int) -> Tokens {
    Tokens(dependents, places(of: token))
  }
}
