internal import TextModel

/// Nouns that are no object, no verb and no predicate, because a preposition governs them.
enum PrepositionalPhrases {
  /// Takes a noun with a preposition for no object.
  ///
  /// In *they lent the firm's money to companies*, the companies are those it was lent to.
  static func leavePrepositions(_ tree: inout SentenceTree) {
    for marker in tree.sentence where tree[marker].relation == .case {
      var noun = tree[marker].head
      guard noun > marker, tree[marker].tag == .in || tree[marker].tag == .to else { continue }
      if tree[noun].relation == .nummod, tree[noun].head > noun {
        noun = tree[noun].head  // “to *eleven* companies”
      }
      guard tree[noun].relation == .obj, tree[noun].head < marker else { continue }
      tree[marker].head = noun
      tree[noun].relation = .obl
    }
  }

  /// Leaves a preposition without the verb that belongs to its noun: in *the dinner will be on 3 May*, the day is what it *will be* on.
  static func raiseCopulas(_ tree: inout SentenceTree) {
    for word in tree.sentence where [.aux, .cop].contains(tree[word].relation) {
      let marker = tree[word].head
      guard marker > word, tree[marker].relation == .case, tree[marker].tag == .in else { continue }
      tree[word].head = tree[marker].head
    }
  }

  /// Takes a bare form behind *without* for a noun, and the time behind it for the clause's.
  ///
  /// In *freed him without charge the next day*, nobody charges the day.
  static func tagCharges(_ tree: inout SentenceTree) {
    var repairs = 0
    for marker in tree.sentence.dropLast()
    where tree.lower(marker) == "without" && repairs < TreeMender.repairs {
      let noun = marker + 1
      guard tree[noun].tag == .vb, tree[marker].head == noun, case let verb = tree[noun].head,
        verb >= tree.sentence.lowerBound, verb < marker
      else { continue }
      repairs += 1
      tree.tag(noun, as: .nn, .noun)
      tree[noun].relation = .obl
      tree[marker].relation = .case
      for word in tree.words(behind: noun) where tree[word].head == noun {
        tree[word].head = verb
        if tree[word].relation == .obj { tree[word].relation = .oblUnmarked }
      }
    }
  }
}
