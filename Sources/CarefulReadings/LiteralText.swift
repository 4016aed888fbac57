/// A text in which literal stretches are looked up; places are in code points.
package struct LiteralText {
  private let scalars: [Unicode.Scalar]

  package init(_ text: String) { scalars = Array(text.unicodeScalars) }

  /// Returns the places of a stretch; none of an empty one.
  ///
  /// - Complexity: O(*n* · *m*) in the lengths of text and stretch.
  package func places(of stretch: String) -> [Range<Int>] {
    let stretch = Array(stretch.unicodeScalars)
    guard !stretch.isEmpty, stretch.count <= scalars.count else { return [] }
    return (0...scalars.count - stretch.count).filter { scalars[$0...].starts(with: stretch) }
      .map { $0..<$0 + stretch.count }
  }
}
