import Language
import TextModel

/// Nouns of doing that a text counts from.
extension GraphMentions {
  /// The noun of doing that some units of time are counted from: “two days before the *fire*”.
  ///
  /// - Leaves alone: “two days before the *king*”, “in May after the *fire*”.
  func counted(behind time: Range<Int>) -> Int? {
    let marker = time.upperBound
    guard marker + 2 < syntax.text.tokens.count,
      ["before", "after"].contains(syntax.lower(marker)),
      syntax.lower(marker + 1) == "the",
      [
        "second", "minute", "hour", "day", "week", "fortnight", "month", "year",
      ].contains(syntax.lemma(marker - 1)), let noun = syntax.head(marker), noun > marker + 1,
      noun < marker + 5, syntax.tag(noun) == .nn, syntax.relation(marker) == .case,
      !EventLexicon.shared.isPerson(syntax.lemma(noun)),
      let sense = EventLexicon.shared.nounSense(syntax.lemma(noun))
    else { return nil }
    return sense.eventShare >= 100 ? noun : nil
  }

  /// Whether a noun only says by how much something was won or lost: “was defeated by a single *vote*”, “won by two *goals*”.
  ///
  /// - Leaves alone: “was settled by a *vote*”, “was decided by a second *vote*”.
  func isMargin(_ token: Int) -> Bool {
    guard ["vote", "goal", "run", "stroke"].contains(syntax.lemma(token)), syntax.isNoun(token),
      [.obl, .oblAgent].contains(syntax.relation(token)), syntax.preposition(of: token) == "by"
    else { return false }
    return syntax.dependents(of: token, .nummod, .amod).contains {
      syntax.tag($0) == .cd || ["single", "lone"].contains(syntax.lower($0))
    }
  }

  /// Whether a word only tells how much time there still was: “with ten seconds *left*”.
  func isRest(_ token: Int) -> Bool {
    syntax.lower(token) == "left" && syntax.relation(token) == .acl
      && syntax.head(token).map { syntax.preposition(of: $0) == "with" } ?? false
  }

  /// Whether a word is a part of what an office is called: “the *purchasing* manager”.
  func isInOffice(_ token: Int) -> Bool {
    syntax.relation(token) == .compound && syntax.lower(token).hasSuffix("ing")
      && syntax.head(token).map { EventLexicon.shared.isPerson(syntax.lemma($0)) } ?? false
  }
}
