internal import TextModel

/// The few ways in which a mend changes a tree.
extension SentenceTree {
  /// Hangs a word on another.
  mutating func hang(_ word: Int, on head: Int, as relation: DependencyRelation) {
    self[word].head = head
    self[word].relation = relation
  }

  /// Hangs a word where another hangs, which stays for now.
  mutating func hang(_ word: Int, inPlaceOf other: Int) {
    self[word].head = self[other].head
    self[word].relation = self[other].relation
  }

  /// Hangs a word on a verb as its subject, of the passive where it is one.
  mutating func hang(_ word: Int, asSubjectOf verb: Int) {
    self[word].head = verb
    self[word].relation = isPassive(verb) ? .nsubjPass : .nsubj
  }

  /// Hangs those of some words that hang on one word on another, with the relations they have.
  mutating func rehang(_ words: Range<Int>, from head: Int, to other: Int) {
    for word in words where self[word].head == head { self[word].head = other }
  }

  /// Hangs those of some words that hang on one word with one of the relations on another.
  mutating func rehang(
    _ words: Range<Int>, from head: Int, to other: Int, only relations: DependencyRelation...
  ) {
    for word in words where self[word].head == head && relations.contains(self[word].relation) {
      self[word].head = other
    }
  }

  /// Gives a word its tags.
  mutating func tag(_ word: Int, as tag: PennTag, _ partOfSpeech: UniversalTag) {
    self[word].tag = tag
    self[word].partOfSpeech = partOfSpeech
  }
}
