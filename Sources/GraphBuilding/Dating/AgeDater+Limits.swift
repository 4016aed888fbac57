import TemporalLinking
import TextModel

/// Ages by which, before which or from which something was so.
extension AgeDater {
  /// The name of the rule for such limits.
  static let limited = "time.age-limit"

  /// An age that limits when something was, and the token for whose age it is, if named.
  struct Limit {
    let age: Int
    let whose: Int?
    /// Whether it is the age from which it was so.
    var isLower = false
  }

  /// The limit that a phrase or clause of the event gives: “*By the age of thirty* he had …”, “*Until she was ten* she lived in
  /// Ulm”, “*by his fortieth birthday*”.
  ///
  /// - Leaves alone: “by the end of the year”, “until he was *ill*”.
  func limit(of frame: Int) -> Limit? {
    let token = reading.token(frame)
    for dependent in syntax.tree.dependents(of: token) {
      switch syntax.relation(dependent) {
      case .obl, .oblUnmarked:
        guard let limit = phrase(dependent) else { continue }
        return limit
      case .advcl:
        guard ["before", "until", "till"].contains(syntax.marker(of: dependent)),
          let (age, whose) = ageSaid(dependent)
        else { continue }
        return Limit(age: age, whose: whose)
      default: continue
      }
    }
    return nil
  }

  /// The limit of a phrase with a preposition.
  private func phrase(_ noun: Int) -> Limit? {
    let preposition = syntax.preposition(of: noun)
    guard let preposition, Self.prepositions.contains(preposition) else { return nil }
    let isLower = ["from", "since", "after"].contains(preposition)
    switch syntax.lemma(noun) {
    case "time":
      guard preposition == "by",
        let clause = syntax.dependent(of: noun, .aclRelcl, .acl, .advcl, .ccomp),
        let (age, whose) = ageSaid(clause)
      else { return nil }
      return Limit(age: age, whose: whose)
    case "age":
      let years = syntax.dependents(of: noun, .nmod, .nummod, .appos, .flat).lazy
      return years.compactMap(number).first.map { Limit(age: $0, whose: nil, isLower: isLower) }
    case "birthday":
      guard let whose = syntax.dependent(of: noun, .nmodPoss),
        let age = syntax.dependents(of: noun, .amod, .nummod).lazy.compactMap(rank).first
      else { return nil }
      return Limit(age: age, whose: whose, isLower: isLower)
    default: return nil
    }
  }

  private static let prepositions: Set<String> = [
    "by", "before", "until", "till", "from", "since", "after",
  ]

  /// The number of an ordinal: `fortieth`, `sixteenth`, `30th`.
  private func rank(_ token: Int) -> Int? {
    let word = syntax.lower(token)
    if let first = word.first, first.isNumber { return Int(word.prefix { $0.isNumber }) }
    if word.hasSuffix("ieth") { return Self.cardinal(String(word.dropLast(4)) + "y") }
    return word.hasSuffix("th") ? Self.cardinal(String(word.dropLast(2))) : nil
  }
}
