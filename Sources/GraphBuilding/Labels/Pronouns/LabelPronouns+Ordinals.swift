import TextModel
import TemporalLinking

/// What an ordinal by itself counts on from.
extension LabelPronouns {
  /// Returns a phrase with its noun for one alone: “*clerk*” for “clerks”.
  static func one(_ phrase: String, _ noun: Int, _ syntax: Syntax) -> String {
    let form = syntax.lower(noun)
    guard syntax.tag(noun) == .nns, phrase.lowercased().hasSuffix(form) else { return phrase }
    return phrase.dropLast(form.count) + syntax.lemma(noun)
  }

  /// Of what another was told not long before a *second*, or as many as come before a *fourth*.
  ///
  /// - Reads: “Two attempts failed. The first … The *second* …”, “A first attempt failed, and a *second* …”, “the third attempt failed.
  /// The *second* …”, “Three attempts failed. A *fourth* …”.
  /// - Leaves alone: “in the first quarter. The *second* …”, which is a time.
  func known(_ ordinal: Int, _ found: [Int: Int]) -> Int? {
    guard let rank = Self.ranks.firstIndex(of: syntax.lower(ordinal)) else { return nil }
    let before = (max(0, ordinal - 60)..<ordinal).reversed()
    for word in before where Self.ranks.contains(syntax.lower(word)) {
      guard syntax.lower(word) != syntax.lower(ordinal) else { continue }
      if let noun = found[word] { return noun }
      if syntax.relation(word) == .amod, let noun = syntax.head(word), syntax.tag(noun) == .nn,
        reading.expression(at: noun) == nil
      {
        return noun
      }
    }
    guard rank > 1 else { return nil }
    return before.first { noun in
      syntax.tag(noun) == .nns && reading.expression(at: noun) == nil
        && syntax.dependents(of: noun, .nummod).contains {
          syntax.lower($0) == Self.numbers[rank - 2]
        }
    }
  }

  private static let ranks = ["first", "second", "third", "fourth", "fifth"]
  private static let numbers = ["two", "three", "four"]
}
