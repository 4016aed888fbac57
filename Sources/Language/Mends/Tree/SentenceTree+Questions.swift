internal import TextModel

/// What a mend asks before it changes anything.
extension SentenceTree {
  /// The words of the sentence before one of them; none before what stands before it.
  func words(before word: Int) -> Range<Int> {
    sentence.lowerBound..<max(word, sentence.lowerBound)
  }

  /// The words of the sentence behind one of them; none behind what stands behind it.
  func words(behind word: Int) -> Range<Int> {
    min(word + 1, sentence.upperBound)..<sentence.upperBound
  }

  /// Returns the words that hang on a word, in order of the text.
  func dependents(of head: Int) -> [Int] { sentence.filter { self[$0].head == head } }

  /// Returns the first word that hangs on a word with one of the relations.
  func dependent(of head: Int, _ relations: DependencyRelation...) -> Int? {
    sentence.first { self[$0].head == head && relations.contains(self[$0].relation) }
  }

  /// Returns the first of some words that hangs on a word with one of the relations.
  func dependent(of head: Int, in words: Range<Int>, _ relations: DependencyRelation...) -> Int? {
    words.first { self[$0].head == head && relations.contains(self[$0].relation) }
  }

  /// Whether a word hangs on a word with one of the relations.
  func hasDependent(of head: Int, _ relations: DependencyRelation...) -> Bool {
    sentence.contains { self[$0].head == head && relations.contains(self[$0].relation) }
  }

  /// Whether one of some words hangs on a word with one of the relations.
  func hasDependent(
    of head: Int, in words: Range<Int>, _ relations: DependencyRelation...
  ) -> Bool {
    words.contains { self[$0].head == head && relations.contains(self[$0].relation) }
  }

  /// Returns the first of some words that is a comma.
  func comma(in words: Range<Int>) -> Int? { words.first { self[$0].tag == .comma } }

  /// Returns the first comma from one word up to another; none where the other stands before.
  func comma(from first: Int, to end: Int) -> Int? { comma(in: first..<max(first, end)) }

  /// Whether a word is the subject of an active or a passive.
  func isSubject(_ word: Int) -> Bool { [.nsubj, .nsubjPass].contains(self[word].relation) }

  /// Whether a predicate has a subject.
  func hasSubject(_ predicate: Int) -> Bool {
    sentence.contains { self[$0].head == predicate && isSubject($0) }
  }

  /// Whether a verb has the auxiliary of a passive.
  func isPassive(_ verb: Int) -> Bool {
    sentence.contains { self[$0].head == verb && self[$0].relation == .auxPass }
  }

  /// Whether a word is the auxiliary or copula of another.
  func isAuxiliary(_ word: Int) -> Bool {
    [.aux, .auxPass, .cop].contains(self[word].relation)
  }

  /// Whether a word is a full verb with a tense, by its tag.
  func hasTense(_ word: Int) -> Bool { [.vbd, .vbz, .vbp].contains(self[word].tag) }

  /// Whether a word is a full verb with a tense, or a modal, by its tag.
  func isFinite(_ word: Int) -> Bool { hasTense(word) || self[word].tag == .md }

  /// Whether a form in *-s* can be a verb in the present: `slips`.
  func canBePresent(_ word: Int) -> Bool {
    EventLexicon.shared.isVerb(Lemmatiser().verb(lower(word), .vbz))
  }

  /// Returns the base form of a past tense: `stick` for `stuck`.
  func base(ofPast word: Int) -> String {
    EventLexicon.shared.exception(lower(word), "v") ?? Lemmatiser().verb(lower(word), .vbd)
  }

  /// Whether a word in the past tense tells what somebody said or asked for: “*added*”, “*proposed*”.
  func isReport(_ word: Int) -> Bool {
    [
      "say", "add", "argue", "claim", "explain", "warn", "tell", "think", "believe", "write",
      "insist",
      "suggest", "admit", "recommend", "propose", "announce", "order", "rule", "decide", "agree",
      "demand", "find", "report", "conclude", "request", "advise", "declare", "confirm", "deny",
    ].contains(base(ofPast: word))
  }

  /// Whether a common noun means a person or several.
  func namesSomebody(_ noun: Int) -> Bool {
    let lemma = base(ofNoun: noun)
    return EventLexicon.shared.isPerson(lemma) || EventLexicon.shared.isGroup(lemma)
  }

  /// Returns the base form of a noun: `man` for `men`.
  func base(ofNoun word: Int) -> String {
    // “bus” is no plural.
    guard self[word].tag != .nn else { return lower(word) }
    return EventLexicon.shared.exception(lower(word), "n") ?? Lemmatiser().noun(lower(word))
  }

  /// Whether a word is a noun, common or proper.
  func isNoun(_ word: Int) -> Bool { [.noun, .properNoun].contains(self[word].partOfSpeech) }

  /// Whether a word stands in the phrase of another.
  func isWithin(_ word: Int, _ phrase: Int) -> Bool {
    var word = word
    for _ in 0..<12 {
      if word == phrase { return true }
      guard word >= 0 else { return false }
      word = self[word].head
    }
    return false
  }
}
