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

  /// Hangs a clause with *where* on the place right before its comma, where it was hung on persons before that.
  ///
  /// In *she asked the guests to her house, where they talked*, they talked there. *She told her guests of Lund, where they lived* stays.
  static func returnToPlaces(_ tree: inout SentenceTree) {
    guard tree.mayHave(.aclRelcl) else { return }
    for adverb in tree.sentence.dropFirst(4).dropLast(2)
    where tree.lower(adverb) == "where" && tree[adverb - 1].tag == .comma {
      let (clause, last) = (tree[adverb].head, adverb - 2)
      guard clause > adverb, tree[clause].relation == .aclRelcl, tree.isNoun(last),
        case let place = tree[last].relation == .flat ? tree[last].head : last,
        case let noun = tree[clause].head, tree.sentence.contains(noun), noun < place,
        tree.namesSomebody(noun) || ["parties", "sides"].contains(tree.lower(noun)),
        [.obl, .nmod].contains(tree[place].relation),
        tree[place].tag == .nnp || EventLexicon.shared.isPlace(tree.base(ofNoun: place))
          || ["house", "home", "flat", "office", "farm", "hotel"].contains(tree.lower(place))
      else { continue }
      tree[clause].head = place
    }
  }

  /// Gives a verb of finding behind *it was at* and a place the clause that tells what was found, where it was hung on the place.
  ///
  /// In *it was at Lund that she saw, while at work, that it leaked*, she saw that it leaked. *It was a shock that he left* stays.
  static func joinBehindPlaces(_ tree: inout SentenceTree) {
    let it = tree.sentence.lowerBound
    guard tree.sentence.count > 9, tree.lower(it) == "it",
      ["was", "is"].contains(tree.lower(it + 1)), case let place = tree[it].head, place > it + 2,
      tree[place].relation == .root, tree.hasDependent(of: place, in: it + 2..<place, .case),
      tree.lower(place + 1) == "that",
      case let verb = tree[place + 1].head, verb > place + 1, tree[verb].head == place,
      tree.hasTense(verb), tree.hasSubject(verb)
    else { return }
    if tree[place + 1].relation == .obj {
      tree.hang(place + 1, on: verb, as: .mark)
      tree.tag(place + 1, as: .in, .subordinator)
    }
    guard
      let that = tree.words(behind: verb).first(where: {
        tree.lower($0) == "that" && tree[$0].relation == .mark && tree[$0 - 1].tag == .comma
      }), case let clause = tree[that].head, clause > that,
      [place, verb].contains(tree[clause].head)
    else { return }
    tree.hang(clause, on: verb, as: .ccomp)
    tree.rehang(verb + 1..<that, from: clause, to: verb)
  }
}
