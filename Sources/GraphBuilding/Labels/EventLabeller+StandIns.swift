import EventArguments
import EventModel
import Language
import TemporalLinking
import TextModel

/// What labels say in place of pronouns and of words that only count.
extension EventLabeller {
  /// The name of whom a word refers to, or the thing that a pronoun takes up.
  func standIn(_ token: Int) -> String? {
    // “took the *name* Berg”
    if syntax.relation(token) == .appos, let noun = syntax.head(token),
      ["name", "surname", "title", "nickname"].contains(syntax.lemma(noun))
    {
      return nil
    }
    if let name = names[token] { return name }
    guard let noun = antecedents[token] else { return nil }
    if let name = names[noun] { return name }
    var words = LabelWords(syntax)
    words.add(
      core(of: noun).filter {
        !isQualifying($0) && !LabelPronouns.ordinals.contains(syntax.lower($0))
          && !["$", "£", "€"].contains(syntax.lower($0))
          && (![.hyph, .sym, .colon].contains(syntax.tag($0)) || isHyphen($0))
      })
    // “*twenty-two* were admitted”
    let word =
      isHyphen(token - 1)
      ? "\(syntax.lower(token - 2))-\(syntax.lower(token))" : syntax.lower(token)
    if LabelPronouns.counts.contains(word) { return word + " " + words.inMiddle }
    if LabelPronouns.ordinals.contains(word) {
      return word + " " + LabelPronouns.one(words.inMiddle, noun, syntax)
    }
    if syntax.tag(token) == .cd { return word + " " + words.inMiddle }
    return words.inMiddle
  }

  /// What the text said before that a plan or idea was of, where it is taken up bare.
  ///
  /// - Reads: “a plan *to sell the mill* was read. That *plan* …”.
  /// - Leaves alone: “a *plan*”, “the old *plan*”, and what another plan stands before that says nothing of what it is.
  /// - Complexity: O(1): it looks back 80 words at most, and over two sentences.
  func matter(takenUpBy noun: Int) -> String? {
    guard [.nn, .nns].contains(syntax.tag(noun)), isMatter(noun),
      reading.expression(at: noun) == nil,
      syntax.tree.dependents(of: noun).allSatisfy({
        ["the", "that", "this"].contains(syntax.lower($0)) || syntax.relation($0) == .case
      }), case let sentence = syntax.sentence(of: noun), sentence > 0
    else { return nil }
    let first = syntax.text.sentences[max(0, sentence - 2)].tokens.lowerBound
    let lemma = syntax.lemma(noun)
    let earlier = (max(first, noun - 80)..<noun).last {
      syntax.isNoun($0) && syntax.lemma($0) == lemma
    }
    guard let earlier, syntax.tag(earlier) == syntax.tag(noun),
      syntax.sentence(of: earlier) < sentence,
      syntax.dependent(of: earlier, .amod, .nmodPoss, .compound) == nil
    else { return nil }
    var words = LabelWords(syntax)
    if let aim = syntax.dependents(of: earlier, .acl).first(where: { $0 > earlier }),
      syntax.tag(aim) == .vb
    {
      words.add(syntax.dependents(of: aim, .mark) + [aim])
      words.add(syntax.dependents(of: aim, .obj).flatMap(core))
    } else if let whole = syntax.dependents(of: earlier, .nmod).first(where: { $0 > earlier }),
      syntax.isNoun(whole), !isTime(whole), let preposition = syntax.preposition(of: whole),
      ["of", "for", "on", "with"].contains(preposition)
    {
      words.add(markers(of: whole) + core(of: whole))
    }
    return words.tokens.isEmpty ? nil : words.inMiddle
  }

  /// A body's name with only the first of two that it is for: “*Ministry of Roads* (and Civil Works)”.
  static func firstConcern(_ name: String) -> String? {
    let words = name.split(separator: " ")
    guard let joint = words.lastIndex(where: { $0 == "and" || $0 == "&" }), joint > 2,
      words[..<joint].contains(where: { $0 == "of" || $0 == "for" })
    else { return nil }
    return words[..<joint].joined(separator: " ")
  }

  /// The auxiliaries that may be left out of what is said of somebody; of a passive only *had*, since “told them *he paid*” says the
  /// contrary of “told them he had been paid”.
  func spareAuxiliaries(of clause: Int, saidOf heads: [Int]) -> [Int] {
    guard VerbGroup(of: clause, in: syntax).isPassive,
      heads.contains(where: {
        names[$0] != nil
          || ["he", "she", "they", "we", "i", "you", "who"].contains(syntax.lower($0))
      })
    else { return spareAuxiliaries(of: clause) }
    return syntax.dependents(of: clause, .aux).filter { syntax.lower($0) == "had" }
  }

  /// Shows *been* as *was* where its *had* is left out: “told them he *was* paid”.
  func tellPassives(_ words: inout LabelWords) {
    for been in words.tokens where syntax.lower(been) == "been" && words.replacements[been] == nil {
      guard let verb = syntax.head(been),
        case let auxiliaries = syntax.dependents(of: verb, .aux), !auxiliaries.isEmpty,
        !auxiliaries.contains(where: words.tokens.contains), let subject = syntax.subject(of: verb)
      else { continue }
      let isSeveral =
        [.nns, .nnps].contains(syntax.tag(subject))
        || ["they", "we", "you"].contains(syntax.lower(subject))
      words.replace(been, by: isSeveral ? "were" : "was")
    }
  }

  /// Whether a label shows already the noun that a pronoun takes up: “the *version* brings *it* up”.
  func takesUpShown(_ pronoun: Int, _ words: LabelWords) -> Bool {
    antecedents[pronoun].map(words.tokens.contains) ?? false
  }

  /// Parts what somebody says of himself from who says it: “Ann Lee said: *I* sold it”.
  func quote(_ verb: Int, in words: inout LabelWords) {
    let shown = words.ordered
    guard let place = shown.firstIndex(of: verb), place + 1 < shown.count,
      case let speaker = shown[place + 1], ["i", "we"].contains(syntax.lower(speaker)),
      syntax.isVerb(verb), quotations.contains(speaker),
      words.replacements[speaker] == nil || isSame(speaker, shown[0]),
      // “they *thought* we would leave” is no speech of theirs.
      ["say", "write", "recall", "add", "reply", "answer", "tell"].contains(syntax.lemma(verb)),
      shown[0] != speaker, !["i", "we"].contains(syntax.lower(shown[0]))
    else { return }
    var longer = words
    longer.replace(speaker, by: ": " + syntax.text.form(speaker))
    if longer.fits { words = longer }
  }

  /// Whether two words refer to the same participant.
  private func isSame(_ one: Int, _ other: Int) -> Bool {
    names.cast.ofToken[one].map { $0 == names.cast.ofToken[other] } ?? false
  }
}
