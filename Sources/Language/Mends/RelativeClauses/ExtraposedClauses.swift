internal import TextModel

/// Clauses with *that* or *which* that a tree hangs on a word between them and what they belong to.
enum ExtraposedClauses {
  /// Gives a clause with *that* at the end of a sentence to the subject, where it was set beside the verb.
  ///
  /// In *letters came to light in May that showed a payment*, the letters showed it.
  static func joinSubjects(_ tree: inout SentenceTree) {
    guard tree.mayHave(.parataxis) || tree.mayHave(.advclRelcl), tree.mayHave(tag: .wdt) else {
      return
    }
    for pronoun in tree.sentence.dropFirst(3).dropLast()
    where tree.lower(pronoun) == "that" && tree[pronoun].tag == .wdt {
      let clause = tree[pronoun].head
      guard tree[pronoun].relation == .nsubj, clause > pronoun,
        [.parataxis, .advclRelcl].contains(tree[clause].relation), tree[pronoun - 1].tag != .comma,
        case let verb = tree[clause].head, tree.sentence.contains(verb), verb < pronoun,
        tree[verb].partOfSpeech == .verb, !tree.hasDependent(of: verb, .obj, .ccomp, .xcomp),
        let subject = tree.dependent(of: verb, in: tree.words(before: verb), .nsubj, .nsubjPass),
        tree.isNoun(subject)
      else { continue }
      tree.hang(clause, on: subject, as: .aclRelcl)
    }
  }

  /// Makes what was said of a clause with *that*, where it was taken for one about the time of saying it.
  ///
  /// In *she told him on the night of the fire that she had seen no one*, nobody saw the fire: she saw no one. *The report of the
  /// fire that they had seen* stays.
  static func joinSaid(_ tree: inout SentenceTree) {
    guard tree.mayHave(.aclRelcl) else { return }
    for that in tree.sentence.dropFirst(3).dropLast(2)
    where tree.lower(that) == "that" && tree[that].relation == .obj {
      let clause = tree[that].head
      guard clause > that, tree[clause].relation == .aclRelcl, tree.hasSubject(clause),
        tree.hasDependent(of: clause, in: tree.words(behind: clause), .obj),
        case let noun = tree[clause].head, noun == that - 1
      else { continue }
      // From the noun up to the verb of saying.
      var saying = noun
      for _ in 0..<3 where tree.isNoun(saying) { saying = tree[saying].head }
      guard tree.sentence.contains(saying), saying < noun, tree[saying].partOfSpeech == .verb,
        tree.isReport(saying), !tree.hasDependent(of: saying, .ccomp)
      else { continue }
      tree.hang(clause, on: saying, as: .ccomp)
      tree.tag(that, as: .in, .subordinator)
      tree[that].relation = .mark
    }
  }

  /// Gives a verb of giving to whom it gave, where the relative clause before took that.
  ///
  /// In *she gave the desk at which they had sat to the museum*, they did not sit to it. *She gave the desk that he had left to the
  /// museum* stays.
  static func raiseReceivers(_ tree: inout SentenceTree) {
    guard tree.mayHave(.aclRelcl) else { return }
    for to in tree.sentence.dropFirst(5).dropLast()
    where tree.lower(to) == "to" && tree[to].relation == .case {
      let receiver = tree[to].head
      guard tree[receiver].relation == .obl, receiver > to,
        case let clause = tree[receiver].head, tree.sentence.contains(clause), clause == to - 1,
        tree[clause].relation == .aclRelcl,
        ["sat", "stood", "lived", "worked", "slept", "met", "died"]
          .contains(tree.lower(clause)),
        case let thing = tree[clause].head, tree.sentence.contains(thing), thing < clause,
        tree[thing].relation == .obj, case let verb = tree[thing].head,
        tree.sentence.contains(verb),
        ["give", "leave", "present", "donate", "bequeath", "sell", "lend", "hand", "offer"]
          .contains(tree.base(ofPast: verb)), !tree.hasDependent(of: verb, .iobj)
      else { continue }
      tree[receiver].head = verb
    }
  }
}
