internal import PersonalNames
internal import TextModel

/// Names that a tree cuts in two, or joins with what stands before them.
enum NameBoundaries {
  /// Joins the second word of a place to its first, where it was taken for the subject of the participle before.
  ///
  /// In *a school located in Mount Vernon can move*, nothing but the school is located.
  static func joinNames(_ tree: inout SentenceTree) {
    for name in tree.sentence.dropFirst(3) {
      let (token, first) = (tree[name], name - 1)
      guard token.tag == .nnp, [.nsubj, .nsubjPass].contains(token.relation),
        tree.sentence.contains(token.head), token.head < first, tree[token.head].tag == .vbn,
        tree[first].tag == .nnp, tree[first].relation == .obl, tree[first].head == token.head,
        tree[first - 1].relation == .case, tree[first - 1].head == first
      else { continue }
      tree.hang(name, on: first, as: .flat)
    }
  }

  /// Makes a given name of a word tagged as a name that was taken for a preposition.
  ///
  /// In *his cook, Per Dahl, left*, nothing is counted per Dahl. *Paid per Dahl* stays.
  static func takeGivenNames(_ tree: inout SentenceTree) {
    guard tree.mayHave(.case) else { return }
    for given in tree.sentence.dropLast()
    where tree[given].relation == .case && tree[given].tag == .nnp && tree.isCapitalised(given) {
      let name = given + 1
      guard tree[given].head == name, tree[name].tag == .nnp, tree.isCapitalised(name) else {
        continue
      }
      tree.hang(given, inPlaceOf: name)
      tree.rehang(tree.sentence, from: name, to: given)
      tree.hang(name, on: given, as: .flat)
      tree.tag(given, as: .nnp, .properNoun)
      if tree[given].relation == .nmod, tree.sentence.contains(given - 1),
        tree[given - 1].tag == .comma
      {
        tree[given].relation = .appos
      }
    }
  }

  /// Joins to a family's name the last syllable of the given name behind it, where it was taken for a verb or noun.
  ///
  /// In *Kim Jae-won praised him*, nobody won.
  static func joinSyllables(_ tree: inout SentenceTree) {
    for hyphen in tree.sentence.dropFirst(2).dropLast(2)
    where tree.lower(hyphen) == "-" && tree[hyphen - 1].tag == .nnp {
      let (family, last) = (hyphen - 2, hyphen + 1)
      guard ![.nnp, .nnps].contains(tree[last].tag), !tree[hyphen].spaceBefore,
        !tree[last].spaceBefore, FamilyFirstName.isFamily(tree.form(family)),
        tree.isCapitalised(family), FamilyFirstName.isSyllable(tree.form(hyphen - 1)),
        FamilyFirstName.isSyllable(tree.form(last))
      else { continue }
      let verb = tree.words(behind: last).first {
        (tree[$0].head == last || tree[last].head == $0) && tree.hasTense($0)
      }
      if tree[last].partOfSpeech == .verb, tree[family].head == last, let verb {
        if tree[verb].head == last { tree.hang(verb, inPlaceOf: last) }
        tree.rehang(tree.sentence, from: last, to: verb)
        tree.hang(family, asSubjectOf: verb)
      } else if tree.isNoun(last) {
        if tree[last].head != family { tree.hang(family, inPlaceOf: last) }
        tree.rehang(tree.sentence, from: last, to: family)
      } else {
        continue
      }
      tree.hang(last, on: family, as: .flat)
      tree.tag(last, as: .nnp, .properNoun)
    }
  }

  /// Makes persons the head of the body whose name with *of* stands before them, where they were taken for a part of it.
  ///
  /// In *Bank of Denmark clerks fled*, the clerks did. *The Bank of Danish clerks fled* stays.
  static func raiseMembers(_ tree: inout SentenceTree) {
    guard tree.mayHave(.nmod), tree.mayHave(tag: .nns) else { return }
    for members in tree.sentence.dropFirst(3) where tree[members].tag == .nns {
      let (place, of, body) = (members - 1, members - 2, members - 3)
      guard tree[members].relation == .nmod, tree[members].head == body,
        tree[body].tag == .nnp, tree.lower(of) == "of", tree[place].tag == .nnp,
        tree[of].head == members && tree[place].head == members
          || tree[of].head == place && tree[place].head == body,
        tree.namesSomebody(members)
      else { continue }
      tree.hang(members, inPlaceOf: body)
      tree.rehang(tree.words(behind: members), from: body, to: members)
      tree.hang(body, on: members, as: .compound)
      tree.hang(place, on: body, as: .nmod)
      tree.hang(of, on: place, as: .case)
    }
  }

  /// Takes *Us* with one capital for the pronoun that it is in a title: in *They Told Us He Was Here*, no state was told.
  static func tagPronouns(_ tree: inout SentenceTree) {
    numberSorts(&tree)
    for word in tree.sentence.dropFirst() where tree[word].tag == .nnp && tree.form(word) == "Us" {
      tree.tag(word, as: .prp, .pronoun)
    }
  }

  /// Makes a number of *I* between the word for a sort and a noun.
  ///
  /// In *a phase I trial began* and *type I errors*, nobody speaks of himself. *At this stage I doubt it* and *the part I play* stay.
  private static func numberSorts(_ tree: inout SentenceTree) {
    for number in tree.sentence.dropFirst().dropLast()
    where tree.form(number) == "I" && tree[number].tag == .prp {
      let (sort, noun) = (number - 1, number + 1)
      guard
        ["phase", "type", "grade", "class", "category", "tier", "stage", "group"]
          .contains(tree.lower(sort)), [.nn, .nns, .vbp].contains(tree[noun].tag),
        case let base = tree.base(ofNoun: noun), EventLexicon.shared.isNoun(base),
        tree[noun].tag != .vbp && tree[noun].head != tree[number].head
          || !EventLexicon.shared.isVerb(tree.lower(noun))
      else { continue }
      if tree.isWithin(noun, sort) {
        tree.hang(noun, inPlaceOf: sort)
        let verb = tree[noun].head
        if tree[noun].relation == .oblUnmarked, verb > noun, !tree.hasSubject(verb) {
          tree.hang(noun, asSubjectOf: verb)
        }
        for word in tree.sentence where tree[word].head == sort { tree[word].head = noun }
      }
      if tree[noun].tag == .vbp { tree.tag(noun, as: .nn, .noun) }
      tree.tag(number, as: .cd, .numeral)
      tree.hang(sort, on: noun, as: .compound)
      tree.hang(number, on: sort, as: .nummod)
    }
  }

  /// Sets a name beside the noun before it, where it was taken for the object of an infinitive.
  ///
  /// In *the last guest to leave, Anna Berg, said so*, no comma parts a verb from its object.
  static func setApart(_ tree: inout SentenceTree) {
    guard tree.mayHave(.acl), tree.mayHave(tag: .vb) else { return }
    for verb in tree.sentence.dropLast(2) {
      guard tree[verb].relation == .acl, tree[verb].tag == .vb, tree[verb + 1].tag == .comma,
        let name = tree.dependent(of: verb, in: verb + 2..<tree.sentence.upperBound, .obj),
        [.nnp, .nnps].contains(tree[name].tag), name - verb < 6
      else { continue }
      tree.hang(name, on: tree[verb].head, as: .appos)
    }
  }

  /// Takes a word in small letters behind *a* for a common noun, where it was taken for a name.
  ///
  /// In *Holm, a clothier from York*, nobody is called clothier. *An iPhone* stays.
  static func tagDescriptions(_ tree: inout SentenceTree) {
    for noun in tree.sentence.dropFirst()
    where tree[noun].tag == .nnp && ["a", "an"].contains(tree.lower(noun - 1)) {
      guard tree.form(noun) == tree.lower(noun),
        tree.form(noun).utf8.allSatisfy({ (0x61...0x7A).contains($0) })
      else { continue }
      tree.tag(noun, as: .nn, .noun)
    }
  }

  /// Parts a phrase with a preposition from the name behind it, of which it was taken for a part.
  ///
  /// In *during the First World War Nyberg worked*, the war has a preposition of its own and belongs to no name.
  static func partNames(_ tree: inout SentenceTree) {
    for marker in tree.sentence where tree[marker].relation == .case {
      let noun = tree[marker].head
      guard noun > marker, tree[noun].relation == .compound, case let name = tree[noun].head,
        name == noun + 1, tree[name].tag == .nnp, tree.isSubject(name),
        !NameCues.opensPlace(tree.lower(noun))
      else { continue }
      tree.hang(noun, on: tree[name].head, as: .obl)
    }
  }

  /// Makes a name of a verb with a capital in commas behind what somebody founded or wrote: it is called so.
  ///
  /// In *they formed a league, Stop the Dam, in May*, nobody stops it. *They sent a note: Stop the dam* stays.
  static func nameWorks(_ tree: inout SentenceTree) {
    guard tree.mayHave(tag: .vb) || tree.mayHave(tag: .vbp) else { return }
    for verb in tree.sentence.dropFirst(4).dropLast()
    where [.vb, .vbp].contains(tree[verb].tag) && tree.isCapitalised(verb) {
      let noun = verb - 2
      guard tree[verb - 1].tag == .comma, tree[noun].tag == .nn, !tree.isCapitalised(noun),
        tree.isCapitalised(verb + 1) || tree.isCapitalised(verb + 2),
        let article = tree.dependent(of: noun, in: tree.words(before: noun), .det),
        ["a", "an"].contains(tree.lower(article)), case let above = tree[noun].head,
        tree.sentence.contains(above), above < noun, tree[verb].relation != .root
      else { continue }
      let isEnd = { (word: Int) in [.comma, .fullStop, .colon].contains(tree[word].tag) }
      let end = tree.words(behind: verb).first(where: isEnd) ?? tree.sentence.upperBound
      guard tree.isCapitalised(end - 1) else { continue }
      for word in verb..<end {
        tree.tag(word, as: .nnp, .properNoun)
        tree.hang(word, on: verb, as: .flat)
      }
      tree.hang(verb, on: noun, as: .appos)
      for word in end..<tree.sentence.upperBound where (verb..<end).contains(tree[word].head) {
        tree[word].head = above
      }
    }
  }

  /// Makes a noun of an agent of the form in *-er* before *named* and a name, which was taken for a word about the naming.
  ///
  /// In *a house clearer named Bo Berg came*, nobody is more clearly named. *A man better named Holm came* stays.
  static func tagAgents(_ tree: inout SentenceTree) {
    for agent in tree.sentence.dropFirst().dropLast(3)
    where [.rbr, .jjr, .rb, .jj].contains(tree[agent].tag) && tree.lower(agent).hasSuffix("er") {
      let (noun, named) = (agent - 1, agent + 1)
      guard ["named", "called"].contains(tree.lower(named)), tree[agent].head == named,
        tree[named].head == noun, tree[named].relation == .acl, tree[noun].tag == .nn,
        tree[named + 1].tag == .nnp,
        EventLexicon.shared.isVerb(String(tree.lower(agent).dropLast(2)))
      else { continue }
      tree.tag(agent, as: .nn, .noun)
      tree.hang(agent, inPlaceOf: noun)
      tree.rehang(tree.sentence, from: noun, to: agent)
      tree.hang(noun, on: agent, as: .compound)
    }
  }

  /// Makes a name of a base form with a capital and the name behind it, where they stand as a subject or behind a preposition.
  ///
  /// In *Save Lund will meet in May* and *a claim by Save Lund*, nobody is told to save it. *She hoped to save Lund* stays.
  static func nameOrders(_ tree: inout SentenceTree) {
    guard tree.mayHave(tag: .vb) else { return }
    for verb in tree.sentence.dropLast(2)
    where tree[verb].tag == .vb && tree.isCapitalised(verb) && tree[verb + 1].tag == .nnp {
      let (name, marker) = (verb + 1, verb - 1)
      guard tree[name].head == verb, tree.isCapitalised(name) else { continue }
      if tree.sentence.contains(marker), tree[marker].head == verb,
        ["by", "of", "with", "for", "from", "against"].contains(tree.lower(marker))
      {
        let above = tree.isNoun(marker - 1) ? marker - 1 : tree[verb].head
        guard tree.sentence.contains(above) else { continue }
        tree.rehang(tree.words(behind: name), from: verb, to: above)
        tree.hang(verb, on: above, as: tree.isNoun(above) ? .nmod : .obl)
        tree.hang(marker, on: verb, as: .case)
      } else if tree[verb].relation == .csubj, !tree.hasDependent(of: verb, .mark, .aux) {
        tree[verb].relation = .nsubj
      } else {
        continue
      }
      tree.tag(verb, as: .nnp, .properNoun)
      tree.hang(name, on: verb, as: .flat)
    }
  }
}
