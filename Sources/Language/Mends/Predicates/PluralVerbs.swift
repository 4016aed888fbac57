internal import TextModel

/// Verbs in the present that a tree takes for nouns in the plural.
enum PluralVerbs {
  /// Makes a verb of a noun in the plural with a subject and no form of *be*, or behind *but* and a noun by itself.
  ///
  /// In *the rollback aborts because it needs a table* and *orders begin to fail, but no alert fires*, a rollback is no aborts.
  static func tagSubjects(_ tree: inout SentenceTree) {
    for verb in tree.sentence.dropFirst() where tree[verb].tag == .nns {
      let before = verb - 1
      guard tree[before].head == verb, tree[before].tag == .nn, tree.canBePresent(verb),
        !tree.hasDependent(of: verb, .cop, .case, .aux)
      else { continue }
      if tree[before].relation == .nsubj, tree[verb].relation == .root {
        tree.tag(verb, as: .vbz, .verb)
      } else if tree[before].relation == .compound, tree[verb].relation == .conj,
        tree.sentence.contains(tree[verb].head), tree[tree[verb].head].partOfSpeech == .verb,
        let determiner = tree.dependent(of: verb, in: tree.words(before: before), .det),
        ["a", "an", "no", "every", "each", "another"].contains(tree.lower(determiner))
      {
        tree[before].relation = .nsubj
        tree.rehang(determiner..<before, from: verb, to: before)
        tree.tag(verb, as: .vbz, .verb)
      }
    }
  }

  /// Makes a verb of a noun with a particle that was set beside who acts.
  ///
  /// In *Lee, who is ill, dials in from home and takes command*, Lee is no dials.
  static func raisePresents(_ tree: inout SentenceTree) {
    guard tree.mayHave(.appos) else { return }
    for verb in tree.sentence.dropFirst(2) where tree[verb].tag == .nns {
      let name = tree[verb].head
      guard tree[verb].relation == .appos, tree[verb - 1].tag == .comma,
        tree.sentence.contains(name), tree[name].relation == .root, tree.isNoun(name),
        tree.sentence.contains(where: {
          tree[$0].head == verb
            && (tree[$0].relation == .compoundPrt
              || tree[$0].relation == .conj && tree[$0].tag == .vbz)
        }), tree.canBePresent(verb)
      else { continue }
      tree.hang(verb, on: tree[name].head, as: .root)
      tree.hang(name, on: verb, as: .nsubj)
      tree.tag(verb, as: .vbz, .verb)
      for word in tree.sentence where tree[word].head == verb && tree[word].relation == .nmod {
        tree[word].relation = .obl
      }
    }
  }

  /// Gives a past tense back the subject that its object, taken for a verb, took from it.
  ///
  /// In *divers at the pier found cracks in it*, the divers found, and cracked nothing.
  static func leaveObjects(_ tree: inout SentenceTree) {
    guard tree.mayHave(tag: .vbz) else { return }
    for object in tree.sentence.dropFirst(2) where tree[object].tag == .vbz {
      let verb = object - 1
      guard tree[object].relation == .obj, tree[object].head == verb, tree[verb].tag == .vbd,
        !tree.hasSubject(verb),
        let subject = tree.dependent(of: object, in: tree.words(before: verb), .nsubj)
      else { continue }
      tree.tag(object, as: .nns, .noun)
      tree.hang(subject, on: verb, as: .nsubj)
      tree.rehang(tree.words(before: verb), from: object, to: verb)
      for word in tree.words(behind: object) where tree[word].head == object {
        if tree[word].relation == .obl { tree[word].relation = .nmod }
      }
    }
  }

  /// Gives a word with a subject and an object the tag of the verb that it is: *Berg lodges its plan*.
  static func tagPredicates(_ tree: inout SentenceTree) {
    for word in tree.sentence.dropFirst() where tree[word].tag == .nns {
      guard tree[word].relation == .root,
        tree.hasDependent(of: word, in: tree.words(before: word), .nsubj),
        tree.hasDependent(of: word, in: tree.words(behind: word), .obj),
        !tree.hasDependent(of: word, .cop)
      else { continue }
      tree.tag(word, as: .vbz, .verb)
    }
  }
}
