import TextModel

/// What an ordinal by itself counts on from.
extension LabelPronouns {
  /// Returns a phrase with its noun for one alone: “*clerk*” for “clerks”.
  static func one(_ phrase: String, _ noun: Int, _ syntax: Syntax) -> String {
    let form = syntax.lower(noun)
    guard syntax.tag(noun) == .nns, phrase.lowercased().hasSuffix(form) else { return phrase }
    return phrase.dropLast(form.count) + syntax.lemma(noun)
  }

  /// Of what the *first* was told not long before a *second*.
  ///
  /// - Reads: “Two attempts failed. The first … The *second* …”, “A first attempt failed, and a *second* …”.
  func known(_ ordinal: Int, _ found: [Int: Int]) -> Int? {
    guard let before = ["second": "first", "third": "second"][syntax.lower(ordinal)] else {
      return nil
    }
    return (max(0, ordinal - 60)..<ordinal).last {
      syntax.lower($0) == before && (found[$0] != nil || syntax.relation($0) == .amod)
    }.flatMap { first in
      found[first] ?? syntax.head(first).flatMap { syntax.tag($0) == .nn ? $0 : nil }
    }
  }
}
