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
      guard [.vbd, .vbz, .vbp].contains(tree[verb].tag), tree[noun].head == verb,
        tree[noun].relation == .compound, tree[noun].partOfSpeech == .noun
      else { continue }
      repairs += 1
      let hasSubject = tree.sentence.contains {
        tree[$0].head == verb && [.nsubj, .nsubjPass].contains(tree[$0].relation)
      }
      guard !hasSubject else { continue }
      tree[noun].relation = .nsubj
      for token in tree.sentence where token < noun && tree[token].head == verb {
        if [.det, .amod, .nummod, .nmodPoss, .compound].contains(tree[token].relation) {
          tree[token].head = noun
        }
      }
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
        [.jj, .nnp, .nnps].contains(tree[nation].tag),
        tree.lower(nation - 1) == "the", tree[nation - 1].head == object
      else { continue }
      if !tree.sentence.contains(tree[object].head) {
        tree[verb].head = tree[object].head
        tree[verb].relation = tree[object].relation
        for word in tree.sentence
        where tree[word].head == object && tree[word].relation == .punct {
          tree[word].head = verb
        }
      } else {
        guard let main = clauseBefore(object, tree),
          let conjunction = tree.sentence.first(where: {
            $0 < nation && tree[$0].head == object && tree[$0].relation == .cc
          })
        else { continue }
        tree[verb].head = main
        tree[verb].relation = .conj
        tree[conjunction].head = verb
      }
      tree[nation].head = verb
      tree[nation].relation = .nsubj
      tree[nation - 1].head = nation
      tree[object].head = verb
      tree[object].relation = .obj
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
