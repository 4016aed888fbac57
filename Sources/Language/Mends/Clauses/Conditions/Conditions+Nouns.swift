internal import TextModel

/// Verbs of conditions that a tree takes for nouns: “if the offer *lapses*”.
extension Conditions {
  /// Makes a verb of the noun that ends an opening condition without a verb, and of the noun before it the subject.
  ///
  /// In *if the offer lapses, she will go* and *should the offer lapse, she will go*, an offer lapses. *If need be, she will go*
  /// and *if the talks, which began in May, fail, she will go* stay.
  static func openNouns(_ tree: inout SentenceTree) {
    guard let opening = tree.sentence.first(where: { tree[$0].partOfSpeech != .punctuation }),
      ["if", "unless", "once", "should"].contains(tree.lower(opening)),
      let comma = tree.comma(in: tree.words(behind: opening)), comma - opening < 12,
      case let (verb, subject) = (comma - 1, comma - 2), subject > opening + 1,
      tree.isNoun(subject), tree[subject].head == verb,
      [.compound, .nmodDesc, .amod].contains(tree[subject].relation),
      !(opening + 1..<comma).contains(where: {
        [.verb, .auxiliary].contains(tree[$0].partOfSpeech) || tree[$0].relation == .case
      }),
      let claim = clause(behind: comma, tree)
    else { return }
    if tree.lower(opening) == "should" {
      guard [.nn, .vb, .vbp].contains(tree[verb].tag), EventLexicon.shared.isVerb(tree.lower(verb))
      else { return }
      tree.tag(verb, as: .vb, .verb)
      tree.hang(opening, on: verb, as: .aux)
    } else {
      guard tree[verb].tag == .nns, tree.canBePresent(verb) else { return }
      tree.tag(verb, as: .vbz, .verb)
      tree.hang(opening, on: verb, as: .mark)
    }
    for word in tree.words(behind: comma) where (opening...comma).contains(tree[word].head) {
      tree[word].head = claim
    }
    if (opening...comma).contains(tree[claim].head) { tree.hang(claim, on: -1, as: .root) }
    tree.hang(verb, on: claim, as: .advcl)
    tree.hang(subject, on: verb, as: .nsubj)
    tree.rehang(opening + 1..<subject, from: verb, to: subject)
  }

  /// Hangs the condition on which something was done on the verb, where it was taken to tell of the thing before it.
  ///
  /// In *they ended the strike on the understanding that it was paid*, no strike was on it. *They read the note on the condition of
  /// the roof* stays.
  static func raiseProvisos(_ tree: inout SentenceTree) {
    guard tree.mayHave(.nmod) else { return }
    for noun in tree.sentence.dropFirst(3).dropLast(2)
    where tree[noun].relation == .nmod && tree.lower(noun + 1) == "that" {
      guard ["condition", "understanding", "proviso"].contains(tree.lower(noun)),
        let marker = tree.dependent(of: noun, in: tree.words(before: noun), .case),
        ["on", "upon", "with"].contains(tree.lower(marker)), case let thing = tree[noun].head,
        tree.sentence.contains(thing), [.obj, .obl].contains(tree[thing].relation),
        case let verb = tree[thing].head, tree.sentence.contains(verb), verb < thing,
        tree[verb].partOfSpeech == .verb
      else { continue }
      tree.hang(noun, on: verb, as: .obl)
    }
  }

  /// The predicate of the clause that begins right behind a comma with its subject.
  ///
  /// - Leaves alone: “if the talks, *which* began in May, fail, *she* will go”, where something is put in.
  private static func clause(behind comma: Int, _ tree: SentenceTree) -> Int? {
    guard let subject = tree.words(behind: comma).first(where: { tree.isSubject($0) }),
      ![.wdt, .wp].contains(tree[subject].tag), tree.comma(from: comma + 1, to: subject) == nil,
      case let claim = tree[subject].head, claim > subject
    else { return nil }
    return claim
  }
}
