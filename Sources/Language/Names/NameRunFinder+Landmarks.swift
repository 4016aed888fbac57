import TextModel

extension NameRunFinder {
  /// Whether a place bears the name of somebody: “King's *Cross*”, “Harper's *Ferry*”, but not “Norway's *Cross*”.
  func isLandmark(_ token: Int, of owner: Int) -> Bool {
    Self.landmarks.contains(text.lower(token)) && lexicon.nameKind(text.form(owner)) != .place
  }

  private static let landmarks: Set<String> = [
    "cross", "wells", "ferry", "corner", "creek", "landing", "lynn", "cove",
  ]
}
