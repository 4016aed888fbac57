import TextModel

/// Finds the names that the sentences treat as bodies, whatever they are elsewhere: “*Toyota* said it had recalled the cars”.
///
/// A company may bear the name of its town or founder. What a dictionary and a model say of the name is then wrong in the
/// whole text.
struct NamedBodies {
  private let text: AnalysedText

  init(text: AnalysedText) { self.text = text }

  /// How often runs are treated as bodies, by the form given.
  func count(in runs: [NameRun], form: (NameRun) -> String) -> [String: Int] {
    var clauses: [Int: Int] = [:]
    for token in text.tokens.indices where saysOfItself(token) {
      clauses[firstConjunct(of: text.tokens[text.tokens[token].head].head), default: 0] += 1
    }
    var found: [String: Int] = [:]
    for run in runs {
      guard let head = run.tokens.first(where: { !run.tokens.contains(text.tokens[$0].head) }),
        text.tokens[head].relation == .nsubj, text.tokens[head].head >= 0
      else { continue }
      let verb = text.tokens[head].head
      if let cues = clauses[verb] { found[form(run), default: 0] += cues }
    }
    return found
  }

  /// The verb that has the subject of one joined to it: “*recalled* none and said it …”.
  private func firstConjunct(of verb: Int) -> Int {
    var verb = verb
    for _ in 0..<8 where text.tokens[verb].relation == .conj && text.tokens[verb].head >= 0 {
      verb = text.tokens[verb].head
    }
    return verb
  }

  /// Whether a word is *it*, and what its verb says is told by another: “Ford said *it* would sell”.
  private func saysOfItself(_ token: Int) -> Bool {
    let word = text.tokens[token]
    guard text.lower(token) == "it", [.nsubj, .nsubjPass].contains(word.relation), word.head >= 0
    else { return false }
    let clause = text.tokens[word.head]
    // “said *it* was cold”: nothing is meant
    guard clause.relation == .ccomp, clause.head >= 0, clause.head < token, isDeedOrMood(word.head),
      text.tokens[clause.head].head != word.head
    else { return false }
    return ["say", "announce", "add", "claim", "deny", "confirm", "promise", "state", "admit"]
      .contains(text.lemma(clause.head))
  }

  /// Whether a predicate is none that *it* may say of nobody: “it was *disappointed*”, not “it was *cold*”.
  private func isDeedOrMood(_ token: Int) -> Bool {
    guard [.jj, .jjr, .jjs].contains(text.tokens[token].tag) else { return true }
    let word = text.lower(token)
    return word.hasSuffix("ed")
      || ["confident", "willing", "ready", "able", "unable", "aware", "happy", "sorry"]
        .contains(word)
  }
}
