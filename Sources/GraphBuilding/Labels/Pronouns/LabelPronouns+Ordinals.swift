import TextModel

/// What an ordinal by itself counts on from.
extension LabelPronouns {
  /// Of what the *first* was told not long before a *second*.
  ///
  /// - Reads: “Two attempts failed. The first … The *second* …”.
  func known(_ ordinal: Int, _ found: [Int: Int]) -> Int? {
    guard let before = ["second": "first", "third": "second"][syntax.lower(ordinal)] else {
      return nil
    }
    return (max(0, ordinal - 60)..<ordinal).last { syntax.lower($0) == before && found[$0] != nil }
      .flatMap { found[$0] }
  }
}
