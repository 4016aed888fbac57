/// A place where a sentence may end, to learn from.
package struct BoundaryExample {
  /// The features of the place.
  package var features: [UInt64] = []
  /// Whether a sentence ends there.
  package let isEnd: Bool
  /// Whether the rules end a sentence there.
  package let isRuled: Bool
}
