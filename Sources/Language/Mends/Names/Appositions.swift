internal import TextModel

/// Names between commas that a tree hangs on a word further off than the one they stand beside or are joined to.
enum Appositions {
  /// Sets a noun behind a dash beside the clause before, where it was taken for the object of its verb.
  ///
  /// In *shops were shut, and carts seized -- an open feud*, no feud was seized. *She sold -- and bought -- a cart* stays.
  static func leaveDashes(_ tree: inout SentenceTree) {
    for noun in tree.sentence.dropFirst(3) where tree[noun].relation == .obj {
      let verb = tree[noun].head
      guard verb < noun - 1, tree.sentence.contains(verb),
        ["--", "—", "–", "-"].contains(tree.form(verb + 1)), tree[verb + 1].spaceBefore,
        tree[verb + 2].spaceBefore,
        (verb + 2..<noun).allSatisfy({ tree.isWithin($0, noun) })
      else { continue }
      tree[noun].relation = .parataxis
    }
  }

  /// Joins a thing to the one before it, where it was taken for another name of that, and *and* joins a third to both.
  ///
  /// In *it survived the Depression, a fire and a strike in 1974*, the Depression was no fire. *Ann Lee, a doctor, and a nurse* and
  /// *Ann Lee, a doctor and a nurse* stay.
  static func joinThings(_ tree: inout SentenceTree) {
    guard tree.mayHave(.appos), tree.mayHave(.conj) else { return }
    for second in tree.sentence.dropFirst(2).dropLast(2) where tree[second].relation == .appos {
      let first = tree[second].head
      guard tree.sentence.contains(first), first < second, tree[second].tag == .nn,
        !tree.namesSomebody(second),
        let article = tree.dependent(of: second, in: first + 1..<second, .det),
        ["a", "an"].contains(tree.lower(article)), tree[article - 1].tag == .comma,
        let third = tree.dependent(of: first, in: tree.words(behind: second), .conj),
        tree.isNoun(third), !tree.namesSomebody(third),
        tree.hasDependent(of: third, in: second + 1..<third, .det),
        let joint = tree.dependent(of: third, in: second + 1..<third, .cc),
        tree[joint - 1].tag != .comma
      else { continue }
      tree.hang(second, on: first, as: .conj)
    }
  }

  /// Sets a bare plural in commas beside the name before it, where it was taken for a verb.
  ///
  /// In *Lund, winners the year before, had lost it*, nobody *winners*. *Lund wins, the paper says* stays.
  static func joinPlurals(_ tree: inout SentenceTree) {
    guard tree.mayHave(tag: .vbz) else { return }
    for plural in tree.sentence.dropFirst(2).dropLast(3) where tree[plural].tag == .vbz {
      let name = plural - 2
      guard tree[plural - 1].tag == .comma, tree[name].tag == .nnp, tree.isSubject(name),
        tree[name].head == plural,
        EventLexicon.shared.isPerson(Lemmatiser().noun(tree.lower(plural))),
        let comma = tree.comma(
          in: plural + 1..<min(plural + 9, tree.sentence.upperBound)),
        case let start = comma + 1, tree.sentence.contains(start), tree.isFinite(start),
        case let verb = tree.isAuxiliary(start) ? tree[start].head : start,
        tree.sentence.contains(verb), verb >= start, !tree.hasSubject(verb)
      else { continue }
      tree.hang(verb, inPlaceOf: plural)
      tree.rehang(tree.words(before: name), from: plural, to: verb)
      tree.rehang(tree.words(behind: comma), from: plural, to: verb)
      tree.hang(name, asSubjectOf: verb)
      tree.hang(plural, on: name, as: .appos)
      tree.tag(plural, as: .nns, .noun)
      return
    }
  }

  /// Sets a name in commas beside the person right before, where it was hung on another one joined to him.
  ///
  /// In *the abbot and his steward, Ada Holm, fled*, Ada Holm is the steward, and in *the abbot and two monks, Ada Holm and Bo Berg,
  /// fled* both are monks. Leaves alone: *the abbot and his steward, Ada Holm and Bo Berg, fled*.
  static func takeLast(_ tree: inout SentenceTree) {
    guard tree.mayHave(.conj) else { return }
    for noun in tree.sentence.dropFirst(2).dropLast(3) {
      let first = tree[noun].head
      // “the porter, *Captain* Ada Holm”
      let name = tree[noun + 2].head == noun + 3 ? noun + 3 : noun + 2
      guard tree[noun].relation == .conj, tree.sentence.contains(first), first < noun,
        tree[noun + 1].tag == .comma, tree[name].tag == .nnp,
        tree[name].head == first, [.appos, .conj].contains(tree[name].relation)
      else { continue }
      if tree[noun].tag == .nns, let two = tree.dependent(of: noun, .nummod),
        tree.lower(two) == "two",
        tree.dependents(of: name).filter({ tree[$0].relation == .conj }).count == 1
      {
        tree.hang(name, on: noun, as: .appos)
      }
      guard tree[noun].tag == .nn, tree.hasDependent(of: noun, .nmodPoss, .det),
        !tree.hasDependent(of: name, .cc, .conj),
        GivenNames.contains(tree.form(name))
          || EventLexicon.shared.isPerson(tree.lemma(noun).lowercased()),
        case let end = end(ofName: name, tree), end < tree.sentence.upperBound,
        [.comma, .fullStop].contains(tree[end].tag), tree[end + 1].tag != .nnp,
        !["and", "or"].contains(tree.lower(end + 1))
      else { continue }
      tree.hang(name, on: noun, as: .appos)
    }
  }

  /// Sets a name beside the description right before it, where both were taken for who did it.
  ///
  /// In *a fund led by the writer Ida Holm*, there is one leader. Leaves alone: *led by the writer and Ida Holm*.
  static func joinAgents(_ tree: inout SentenceTree) {
    guard tree.mayHave(.oblAgent) else { return }
    for noun in tree.sentence.dropFirst(2).dropLast() {
      let name = noun + 1
      guard tree[noun].relation == .oblAgent, [.nn, .nns].contains(tree[noun].tag),
        tree[name].tag == .nnp, tree[name].head == tree[noun].head,
        [.oblAgent, .obl].contains(tree[name].relation), !tree.hasDependent(of: name, .case)
      else { continue }
      tree.hang(name, on: noun, as: .appos)
    }
  }

  /// Sets a name in commas beside whom an office means, where it was hung on what that is of, and a clause with *who* with it.
  ///
  /// In *the mate of the Hoop, Bo Berg, who had slept, ran*, no ship slept, and in *the chief of staff, General Berg*, the chief is
  /// meant. Leaves alone: *the son of the mate, Bo Berg, who had slept*.
  static func raiseFromWholes(_ tree: inout SentenceTree) {
    for of in tree.sentence.dropFirst(2).dropLast(4) where tree.lower(of) == "of" {
      let office = of - 1
      guard tree[office].tag == .nn,
        let comma = tree.comma(from: of + 1, to: min(of + 7, tree.sentence.upperBound - 3)),
        case let name = comma + 1, tree[name].tag == .nnp,
        let whole = tree.dependent(of: office, in: of + 1..<comma, .nmod),
        tree.namesSomebody(office),
        tree[whole].tag == .nnp || !EventLexicon.shared.isPerson(tree.base(ofNoun: whole)),
        GivenNames.contains(tree.form(name)) || NameCues.isAddress(tree.lower(name))
          || NameCues.isTitle(tree.lower(name)),
        case let end = endOfNames(from: name, tree), end < tree.sentence.upperBound,
        [.comma, .fullStop].contains(tree[end].tag),
        let first = (name..<end).first(where: { !(name..<end).contains(tree[$0].head) })
      else { continue }
      if tree[first].head == whole, [.appos, .conj].contains(tree[first].relation) {
        tree.hang(first, on: office, as: .appos)
      }
      guard end + 1 < tree.sentence.upperBound, tree[end + 1].tag == .wp,
        let clause = tree.dependent(of: whole, in: tree.words(behind: end + 1), .aclRelcl)
      else { continue }
      tree[clause].head = office
    }
  }

  /// Sets what a body or person is, in commas, beside the name right before it, where it was hung on the deed that was to be done with it.
  ///
  /// In *a merger with Orlo, a larger rival, failed*, the rival is Orlo, and the merger failed. *A deal with Orlo, a merger, failed*
  /// and *the widow of Orlo, a nurse, fled* stay.
  static func lowerToNames(_ tree: inout SentenceTree) {
    guard tree.mayHave(.appos) else { return }
    for noun in tree.sentence.dropFirst(5).dropLast() where tree[noun].relation == .appos {
      let deed = tree[noun].head
      guard tree[noun].tag == .nn, tree.namesSomebody(noun), tree.sentence.contains(deed),
        deed < noun, [.nn, .nns].contains(tree[deed].tag), !tree.namesSomebody(deed),
        let comma = (deed + 1..<noun).last(where: { tree[$0].tag == .comma }),
        (comma + 1..<noun).allSatisfy({ tree.isWithin($0, noun) }),
        case let last = comma - 1, last > deed + 1, tree[last].tag == .nnp,
        let name = (deed + 2...last).first(where: {
          tree[$0].tag == .nnp && tree[$0].head == deed && tree[$0].relation == .nmod
            && (last == $0 || tree.isWithin(last, $0))
        }),
        let preposition = tree.dependent(of: name, in: deed + 1..<name, .case),
        ["with", "between", "against", "for", "from", "by", "into", "of"].contains(
          tree.lower(preposition))
      else { continue }
      tree.hang(noun, on: name, as: .appos)
    }
  }

  /// Sets a person in commas beside the person before *to* and what he did, where he was hung on the object of that.
  ///
  /// In *the last mayor to make that trip, Ida Holm, went in May*, she is the mayor, and no trip. *The last mayor to meet the king,
  /// Bo Berg, went* stays.
  static func raiseFromObjects(_ tree: inout SentenceTree) {
    guard tree.mayHave(.appos), tree.mayHave(.acl) else { return }
    for name in tree.sentence.dropFirst(4).dropLast(2) where tree[name].relation == .appos {
      let thing = tree[name].head
      guard tree.sentence.contains(thing), thing < name, [.nn, .nns].contains(tree[thing].tag),
        !tree.namesSomebody(thing), tree[name].tag == .nnp || tree.namesSomebody(name),
        case let deed = tree[thing].head, tree.sentence.contains(deed), deed < thing,
        tree[deed].relation == .acl, [.obj, .obl].contains(tree[thing].relation),
        tree.hasDependent(of: deed, .mark), case let person = tree[deed].head,
        tree.sentence.contains(person), person < deed, tree.namesSomebody(person),
        tree.isSubject(person), let open = tree.comma(from: thing, to: name),
        let close = tree.comma(in: tree.words(behind: name)), close < open + 8,
        (open + 1..<close).allSatisfy({ tree.isWithin($0, name) }),
        tree[person].head == close + 1 || tree[close + 1].head == tree[person].head
      else { continue }
      tree.hang(name, on: person, as: .appos)
    }
  }

  /// Gives a predicate without a subject the office before the commas that name who holds it, where that was hung on a word of place
  /// or time before.
  ///
  /// In *aboard the Hoop, the mate, Bo Berg, had seen it*, the mate had. Leaves alone: *in Lund, the mate, Bo Berg, slept, and the
  /// cook had seen it*.
  static func openHolders(_ tree: inout SentenceTree) {
    guard tree.mayHave(.appos) else { return }
    for office in tree.sentence.dropFirst(2).dropLast(5) where tree[office].relation == .appos {
      let (before, name) = (tree[office].head, office + 2)
      guard [.nn, .nnp].contains(tree[office].tag), tree[office + 1].tag == .comma,
        tree[name].tag == .nnp, tree.sentence.contains(before), before < office - 1,
        tree.namesSomebody(office), !tree.namesSomebody(before),
        case let end = endOfNames(from: name, tree), end + 1 < tree.sentence.upperBound,
        tree[end].tag == .comma, tree.isFinite(end + 1),
        case let verb = tree.isAuxiliary(end + 1) ? tree[end + 1].head : end + 1, verb > end,
        tree.sentence.contains(verb), !tree.hasSubject(verb),
        let article = tree.dependent(of: office, in: tree.words(before: office), .det),
        article > before, tree.lower(article) == "the",
        tree.isWithin(before, verb)
      else { continue }
      tree.hang(office, asSubjectOf: verb)
      for word in name..<end where !(name..<end).contains(tree[word].head) {
        tree.hang(word, on: office, as: .appos)
      }
    }
  }

  /// Where the proper nouns end that begin with one.
  private static func endOfNames(from name: Int, _ tree: SentenceTree) -> Int {
    var end = name
    while end < tree.sentence.upperBound, tree[end].tag == .nnp { end += 1 }
    return end
  }

  /// Gives a verb the one for its subject whom commas name behind *one of them*.
  ///
  /// In *two clerks stayed; one of them, Ida Holm, called the guard*, Ida Holm called him. Leaves alone: *one of them, unseen,
  /// called the guard*.
  static func raiseNamed(_ tree: inout SentenceTree) {
    for one in tree.sentence.dropLast(6) where tree.lower(one) == "one" {
      guard tree.lower(one + 1) == "of",
        ["them", "these", "those", "us"].contains(tree.lower(one + 2)),
        tree[one + 3].tag == .comma,
        let stop = tree.words(behind: one + 3).first(where: { tree[$0].tag != .nnp }),
        stop > one + 4, tree[stop].tag == .comma, stop + 1 < tree.sentence.upperBound,
        tree.hasTense(stop + 1)
      else { continue }
      let names = one + 4..<stop
      let verb =
        [.aux, .auxPass].contains(tree[stop + 1].relation) ? tree[stop + 1].head : stop + 1
      guard verb > stop, tree[verb].partOfSpeech == .verb,
        let name = names.first(where: {
          !names.contains(tree[$0].head) && !NameCues.isAddress(tree.lower($0))
        }),
        !tree.dependents(of: verb).contains(where: {
          tree.isSubject($0) && $0 != one && !names.contains($0)
        })
      else { continue }
      if tree[verb].head == one || names.contains(tree[verb].head) {
        tree.hang(verb, inPlaceOf: one)
      }
      tree.hang(name, asSubjectOf: verb)
      tree.hang(one, on: verb, as: .obl)
      for word in names where word != name && !names.contains(tree[word].head) {
        tree.hang(word, on: name, as: .nmodDesc)
      }
    }
  }

  /// Sets what somebody was then beside the name right before, where it was taken for a clause, and gives the verb what stands behind.
  ///
  /// In *the will was proved by Ida Holm, then head of the firm, on 3 May*, that was proved on 3 May. Leaves alone: *he met Holm,
  /// then fled on 3 May*.
  static func joinOffices(_ tree: inout SentenceTree) {
    for adverb in tree.sentence.dropFirst(3).dropLast(2)
    where tree[adverb - 1].tag == .comma {
      let (noun, name) = (tree[adverb].head, adverb - 2)
      guard tree[name].tag == .nnp, noun > adverb,
        ["then", "now", "later", "formerly", "once", "previously"].contains(tree.lower(adverb)),
        tree[noun].tag == .nn, [.parataxis, .conj, .appos].contains(tree[noun].relation),
        !tree.hasDependent(of: noun, .cop, .nsubj, .nsubjPass, .aux),
        case let verb = tree[noun].head, tree.sentence.contains(verb), verb < name,
        tree[verb].partOfSpeech == .verb
      else { continue }
      let person = tree[name].relation == .flat ? tree[name].head : name
      tree.hang(noun, on: person, as: .appos)
      guard let comma = tree.comma(in: tree.words(behind: noun)) else { continue }
      tree.rehang(tree.words(behind: comma), from: noun, to: verb)
      for word in tree.words(behind: comma)
      where tree[word].head == verb && tree[word].relation == .nmod { tree[word].relation = .obl }
    }
  }

  /// Where the words of a name end that hang on its first.
  private static func end(ofName name: Int, _ tree: SentenceTree) -> Int {
    var end = name + 1
    while end < tree.sentence.upperBound, tree[end].head == name, tree[end].relation == .flat {
      end += 1
    }
    return end
  }

  /// Sets what a thing was by then beside it, where it was taken for a phrase with *by*.
  ///
  /// In *they met in the barn, by then an inn, in May*, they did not meet by the inn. *They met, and by then an inn stood there*
  /// stays.
  static func joinByThens(_ tree: inout SentenceTree) {
    for marker in tree.sentence.dropFirst(2).dropLast(4) where tree.lower(marker) == "by" {
      let (before, then) = (marker - 2, marker + 1)
      let noun = tree[marker].head == then ? tree[then].head : tree[marker].head
      guard ["then", "now"].contains(tree.lower(marker + 1)), tree[marker - 1].tag == .comma,
        ["a", "an", "the"].contains(tree.lower(marker + 2)), noun > marker + 2,
        tree[noun].tag == .nn, tree[noun].relation != .root, tree.isNoun(before),
        !tree.isSubject(noun), case let verb = tree[noun].head, tree.sentence.contains(verb),
        verb <= before
      else { continue }
      let thing = tree[before].relation == .flat ? tree[before].head : before
      tree.hang(noun, on: thing, as: .appos)
      tree.hang(marker + 1, on: noun, as: .advmod)
      tree.hang(marker, on: marker + 1, as: .case)
      guard let comma = tree.comma(in: tree.words(behind: noun)) else { continue }
      let predicate = verb == thing || tree[verb].partOfSpeech != .verb ? tree[verb].head : verb
      for word in tree.words(behind: comma) where tree[word].head == noun {
        tree[word].head = predicate
        if tree[word].relation == .nmod { tree[word].relation = .obl }
      }
    }
  }

  /// Puts what somebody is before the name that follows without a comma, where both were set beside the same word.
  ///
  /// In *the officer, Sergeant Major Ann Bell, left*, the name is Ann Bell's. *The officer, a major, Ann Bell* stays.
  static func joinDescriptions(_ tree: inout SentenceTree) {
    guard tree.mayHave(.appos), tree.mayHave(tag: .nnp) else { return }
    for name in tree.sentence.dropFirst(3)
    where tree[name].relation == .appos && tree[name].tag == .nnp {
      let (description, head) = (name - 1, tree[name].head)
      guard tree[description].relation == .appos, tree[description].head == head,
        head < description,
        [.nn, .nnp].contains(tree[description].tag)
      else { continue }
      tree.hang(description, on: name, as: .nmodDesc)
    }
  }

  /// Joins a described name to the one before, where it was set beside that in a list.
  ///
  /// In *with Bo Holm, the cook Ida Roe and six dogs*, Holm is no cook. *With Bo Holm, the cook Ida Roe knew* and *the mate, cook
  /// Ida Roe and six dogs* stay.
  static func joinListed(_ tree: inout SentenceTree) {
    guard tree.mayHave(.appos), tree.mayHave(.conj) else { return }
    for name in tree.sentence.dropFirst(4).dropLast(2)
    where [.appos, .nmodDesc, .conj].contains(tree[name - 1].relation) && tree[name].tag == .nnp {
      let description = name - 1
      let first = tree[description].head == name ? tree[name].head : tree[description].head
      guard tree.sentence.contains(first), first < description, tree[first].tag == .nnp,
        tree[description].tag == .nn, tree[name].relation == .appos,
        [first, description].contains(tree[name].head),
        let article = tree.dependent(of: description, in: tree.words(before: name), .det),
        tree[article - 1].tag == .comma,
        case let and = end(ofName: name, tree), tree.lower(and) == "and",
        case let last = tree[and].head, last > and, tree.isNoun(last), tree[last].relation == .conj,
        [first, description, name].contains(tree[last].head)
      else { continue }
      tree.hang(description, on: name, as: .nmodDesc)
      tree.hang(name, on: first, as: .conj)
      tree[last].head = first
    }
  }

  /// Parts a firm from the exchange at which it is listed, in brackets behind it.
  ///
  /// In *Orlo plc (LSE: ORL) said*, the exchange says nothing. *Orlo plc (once Holm)* and *the chair (Ida Roe)* stay.
  static func partListings(_ tree: inout SentenceTree) {
    for colon in tree.sentence.dropFirst(3).dropLast(2)
    where tree.lower(colon) == ":" && ExchangeListing.isJoined(by: colon, form: tree.form) {
      let (exchange, code) = (colon - 1, colon + 1)
      for word in [exchange, code] where tree[word].relation == .appos {
        tree[word].relation = .parataxis
      }
    }
  }
}
