internal import TextModel

/// Verbs in the present that a tree takes for nouns in the plural.
enum PluralVerbs {
  /// Makes a verb of a noun in the plural with a subject and no form of *be*, or behind *but* and a noun by itself.
  ///
  /// In *the rollback aborts because it needs a table* and *orders begin to fail, but no alert fires*, a rollback is no aborts.
  static func tagSubjects(_ tree: inout SentenceTree) {
    for verb in tree.sentence.dropFirst() where tree[verb].tag == .nns {
      guard EventLexicon.shared.isVerb(Lemmatiser().verb(tree.lower(verb), .vbz)),
        !tree.sentence.contains(where: {
          tree[$0].head == verb && [.cop, .case, .aux].contains(tree[$0].relation)
        })
      else { continue }
      let before = verb - 1
      let isBeside = tree[before].head == verb && tree[before].tag == .nn
      if isBeside, tree[before].relation == .nsubj, tree[verb].relation == .root {
        tree.tag(verb, as: .vbz, .verb)
      } else if isBeside, tree[before].relation == .compound,
        tree[verb].relation == .conj, tree.sentence.contains(tree[verb].head),
        tree[tree[verb].head].partOfSpeech == .verb,
        let determiner = tree.sentence.first(where: {
          $0 < before && tree[$0].head == verb && tree[$0].relation == .det
        }), ["a", "an", "no", "every", "each", "another"].contains(tree.lower(determiner))
      {
        tree[before].relation = .nsubj
        for word in determiner..<before where tree[word].head == verb {
          tree[word].head = before
        }
        tree.tag(verb, as: .vbz, .verb)
      }
    }
  }

  /// Makes a verb of a noun with a particle that was set beside who acts.
  ///
  /// In *Lee, who is ill, dials in from home and takes command*, Lee is no dials.
  static func raisePresents(_ tree: inout SentenceTree) {
    for verb in tree.sentence.dropFirst(2) where tree[verb].tag == .nns {
      let name = tree[verb].head
      guard tree[verb].relation == .appos, tree[verb - 1].tag == .comma,
        tree.sentence.contains(name), tree[name].relation == .root,
        tree[name].partOfSpeech == .properNoun || tree[name].partOfSpeech == .noun,
        tree.sentence.contains(where: {
          tree[$0].head == verb
            && (tree[$0].relation == .compoundPrt
              || tree[$0].relation == .conj && tree[$0].tag == .vbz)
        }), EventLexicon.shared.isVerb(Lemmatiser().verb(tree.lower(verb), .vbz))
      else { continue }
      tree[verb].head = tree[name].head
      tree[verb].relation = .root
      tree[name].head = verb
      tree[name].relation = .nsubj
      tree.tag(verb, as: .vbz, .verb)
      for word in tree.sentence
      where tree[word].head == verb && tree[word].relation == .nmod {
        tree[word].relation = .obl
      }
    }
  }

  /// Gives a word with a subject and an object the tag of the verb that it is: *Berg lodges its plan*.
  static func tagPredicates(_ tree: inout SentenceTree) {
    for word in tree.sentence.dropFirst() where tree[word].tag == .nns {
      guard tree[word].relation == .root,
        tree.sentence.contains(where: {
          $0 < word && tree[$0].head == word && tree[$0].relation == .nsubj
        }),
        tree.sentence.contains(where: {
          $0 > word && tree[$0].head == word && tree[$0].relation == .obj
        }),
        !tree.sentence.contains(where: {
          tree[$0].head == word && tree[$0].relation == .cop
        })
      else { continue }
      tree[word].tag = .vbz
      tree[word].partOfSpeech = .verb
    }
  }
}
