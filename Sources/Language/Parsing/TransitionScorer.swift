package import LinearModels

/// Whatever scores the transitions of a parser from hashed features: shift, left, right, and nothing.
package protocol TransitionScorer {
  /// Returns the scores of the transitions.
  func score(_ features: UnsafeBufferPointer<UInt64>) -> SIMD4<Int32>
}

extension LinearModel: TransitionScorer {
  /// Returns the scores of the transitions.
  package func score(_ features: UnsafeBufferPointer<UInt64>) -> SIMD4<Int32> {
    scoreFour(features)
  }
}
