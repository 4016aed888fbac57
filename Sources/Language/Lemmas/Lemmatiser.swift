public import TextModel

/// Finds the lemmas of tagged words by the conventions of UD English.
///
/// Exceptions of WordNet and of the treebanks first, then suffix rules checked against WordNet's words. A form
/// with a tag is worked out once a text.
public struct Lemmatiser: Sendable {
  private let lexicon = EventLexicon.shared

  /// Creates a lemmatiser.
  public init() {}

  /// Sets the lemma of every token of a tagged text.
  public func lemmatise(_ text: inout AnalysedText) {
    // The lemmas that were found, each with its tag and the place of the one found before for the same word.
    var known: [(tag: PennTag, lemma: Int, previous: Int)] = []
    var last = [Int](repeating: -1, count: text.words.count)
    var indices: [String: Int] = [:]
    indices.reserveCapacity(text.words.count)
    for (index, lemma) in text.lemmas.enumerated() { indices[lemma] = index }
    for index in text.tokens.indices {
      let token = text.tokens[index]
      var found = last[token.word]
      while found >= 0, known[found].tag != token.tag { found = known[found].previous }
      if found >= 0 {
        text.tokens[index].lemma = known[found].lemma
        continue
      }
      let word = text.words[token.word]
      let lemma = lemma(of: word, tag: token.tag)
      let place = indices[lemma] ?? text.lemmas.count
      if place == text.lemmas.count {
        text.lemmas.append(lemma)
        indices[lemma] = place
      }
      known.append((token.tag, place, last[token.word]))
      last[token.word] = known.count - 1
      text.tokens[index].lemma = place
    }
  }

  /// Returns the lemma of a word with a tag.
  public func lemma(of word: Word, tag: PennTag) -> String {
    let lower = word.lower
    switch tag {
    case .nnp, .add, .gw, .xx, .fw, .ls: return word.form
    case .nnps: return properPlural(word)
    default: break
    }
    if let lemma = lexicon.exception(lower, tag.rawValue) {
      // The treebanks have “council” with a capital, as of one by name.
      return tag == .nn && lower == word.form ? lemma.lowercased() : lemma
    }
    switch tag {
    case .nns:
      return lexicon.exception(lower, "n") ?? noun(lower)
    case .vbz, .vbd, .vbn, .vbg:
      return lexicon.exception(lower, "v") ?? irregular(lower, tag) ?? verb(lower, tag)
    // “They *relaid* the track”, where a tagger saw a present
    case .vbp:
      return lower.hasSuffix("lay") ? lower : irregular(lower, .vbd) ?? lower
    case .jjr, .jjs:
      return lexicon.exception(lower, "a") ?? adjective(lower, tag)
    case .rbr, .rbs:
      return lexicon.exception(lower, "r") ?? adjective(lower, tag)
    case .nn where word.shape.contains(.allCapitals):
      let count = word.form.utf8.count
      return count > 1 && count <= 5 ? word.form : lower
    case .cd where word.shape.contains(.startsWithDigit):
      return lower.contains(",") ? String(lower.filter { $0 != "," }) : lower
    default: return lower
    }
  }

  /// The lemma of an irregular form behind a prefix: “redrawn”.
  private func irregular(_ lower: String, _ tag: PennTag) -> String? {
    for prefix in ["re", "un", "over", "out", "under", "fore", "mis"] where lower.hasPrefix(prefix)
    {
      let rest = String(lower.dropFirst(prefix.count))
      if let lemma = lexicon.exception(rest, tag.rawValue) ?? lexicon.exception(rest, "v") {
        return prefix + lemma
      }
    }
    return nil
  }

  private func properPlural(_ word: Word) -> String {
    let lemma = lexicon.exception(word.lower, "n") ?? noun(word.lower)
    if word.lower.hasPrefix(lemma) { return String(word.form.prefix(lemma.count)) }
    return lemma.prefix(1).uppercased() + lemma.dropFirst()
  }
}
