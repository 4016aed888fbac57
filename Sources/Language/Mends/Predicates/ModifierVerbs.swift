internal import TextModel

/// Finite verbs that a tree takes for a word inside a noun phrase.
enum ModifierVerbs {
  /// Gives a finite verb the noun right before it for a subject, where it was taken for a part of a compound.
  ///
  /// In *a landslide damages the road*, the last word of no compound is a verb.
  static func partCompounds(_ tree: inout SentenceTree) {
    var repairs = 0
    for verb in tree.sentence.dropFirst() where repairs < TreeMender.repairs {
      let noun = verb - 1
      guard tree.hasTense(verb), tree[noun].head == verb, tree[noun].relation == .compound,
        tree[noun].partOfSpeech == .noun
      else { continue }
      repairs += 1
      guard !tree.hasSubject(verb) else { continue }
      tree[noun].relation = .nsubj
      tree.rehang(
        tree.words(before: noun), from: verb, to: noun,
        only: .det, .amod, .nummod, .nmodPoss, .compound)
    }
  }

  /// Makes a clause of those a nation is and what they did, which were taken for words before a noun.
  ///
  /// In *the British took Murmansk and the Japanese occupied Vladivostok*, no past tense stands before a name.
  static func openPasts(_ tree: inout SentenceTree) {
    for verb in tree.sentence.dropFirst(2).dropLast() {
      let (token, nation) = (tree[verb], verb - 1)
      let object = token.head
      guard token.tag == .vbd, token.relation == .amod, object == verb + 1,
        tree[object].tag == .nnp, tree[nation].head == object,
        [.jj, .nnp, .nnps].contains(tree[nation].tag), tree.lower(nation - 1) == "the",
        tree[nation - 1].head == object
      else { continue }
      if !tree.sentence.contains(tree[object].head) {
        tree.hang(verb, inPlaceOf: object)
        tree.rehang(tree.sentence, from: object, to: verb, only: .punct)
      } else {
        guard let main = clauseBefore(object, tree),
          let conjunction = tree.dependent(of: object, in: tree.words(before: nation), .cc)
        else { continue }
        tree.hang(verb, on: main, as: .conj)
        tree[conjunction].head = verb
      }
      tree.hang(nation, on: verb, as: .nsubj)
      tree[nation - 1].head = nation
      tree.hang(object, on: verb, as: .obj)
    }
  }

  /// The verb above an object or conjunct, before it.
  private static func clauseBefore(_ object: Int, _ tree: SentenceTree) -> Int? {
    guard [.obj, .conj].contains(tree[object].relation) else { return nil }
    var word = object
    while tree.sentence.contains(tree[word].head), tree[word].head < word {
      word = tree[word].head
      if tree[word].partOfSpeech == .verb { return word }
    }
    return nil
  }
}
