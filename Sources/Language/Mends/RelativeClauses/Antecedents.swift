internal import TextModel

/// Relative clauses that a tree hangs on another noun than the one they describe, or parts from what they begin with.
enum Antecedents {
  /// Gives a relative clause behind a comma to whom the phrase before it describes, not to those he is one of.
  ///
  /// In *Holm, one of the judges, who left in May*, Holm left.
  static func raiseRelatives(_ tree: inout SentenceTree) {
    guard tree.mayHave(tag: .wp), tree.mayHave(.appos) else { return }
    for verb in tree.sentence where tree[verb].relation == .aclRelcl {
      let noun = tree[verb].head
      guard tree.sentence.contains(noun), noun + 2 < verb, tree[noun].relation == .nmod,
        tree[noun + 1].tag == .comma, tree[noun + 2].tag == .wp, case let one = tree[noun].head,
        tree.sentence.contains(one), tree.lower(one) == "one", tree[one].relation == .appos
      else { continue }
      tree[verb].head = tree[one].head
    }
  }

  /// Gives a relative clause behind a comma to all whom a plural names together, not to the last of them.
  ///
  /// In *the brothers Olaf and Bo Holm, who built it*, both built it.
  static func raiseTogether(_ tree: inout SentenceTree) {
    guard tree.mayHave(.appos), tree.mayHave(.aclRelcl) else { return }
    for clause in tree.sentence.dropFirst(5) where tree[clause].relation == .aclRelcl {
      let last = tree[clause].head
      guard tree.sentence.contains(last), last < clause, tree[last].relation == .conj,
        let pronoun = (last + 1..<clause).first(where: { tree[$0].tag == .wp }),
        tree[pronoun - 1].tag == .comma, case let first = tree[last].head,
        tree.sentence.contains(first), tree[first].relation == .appos, tree[first].tag == .nnp,
        case let all = tree[first].head, tree.sentence.contains(all), all < first,
        tree[all].tag == .nns, tree.namesSomebody(all), tree.comma(from: all, to: first) == nil
      else { continue }
      tree[clause].head = all
    }
  }

  /// Gives a relative clause to the noun that agrees with its verb, not to one that says of what that is.
  ///
  /// In *celebrations of the founding, which were planned for May*, the celebrations were.
  static func raisePlurals(_ tree: inout SentenceTree) {
    guard tree.mayHave(tag: .wdt), tree.mayHave(.aclRelcl) else { return }
    for pronoun in tree.sentence.dropLast() where tree[pronoun].tag == .wdt {
      let clause = tree[pronoun].head
      guard tree.isSubject(pronoun), clause > pronoun, tree[clause].relation == .aclRelcl,
        let isPlural = number(ofVerb: pronoun + 1, tree), case let noun = tree[clause].head,
        tree.sentence.contains(noun), tree[noun].relation == .nmod,
        case let whole = tree[noun].head, tree.sentence.contains(whole), whole < noun,
        tree[noun].tag == (isPlural ? .nn : .nns), tree[whole].tag == (isPlural ? .nns : .nn)
      else { continue }
      tree[clause].head = whole
    }
  }

  /// Whether a finite verb is one of a plural subject; nothing where its form does not tell.
  private static func number(ofVerb token: Int, _ tree: SentenceTree) -> Bool? {
    switch tree.lower(token) {
    case "were", "are", "have": true
    case "was", "is", "has": false
    default: nil
    }
  }

  /// Gives a relative clause to those persons, or that thing, of whom its pronoun can tell.
  ///
  /// In *drivers of two trucks who had served in the army*, no trucks had, and in *a plan for the teachers, which they sold*, no
  /// teachers were sold.
  static func raiseByPronoun(_ tree: inout SentenceTree) {
    guard tree.mayHave(.aclRelcl) else { return }
    for clause in tree.sentence.dropFirst(4) where tree[clause].relation == .aclRelcl {
      let noun = tree[clause].head
      guard tree.sentence.contains(noun), noun < clause,
        let pronoun = (noun + 1..<clause).first(where: { [.wp, .wdt].contains(tree[$0].tag) }),
        tree[pronoun].head == clause, ["who", "which"].contains(tree.lower(pronoun)),
        case let tellsPersons = tree.lower(pronoun) == "who",
        tellsPersons && isFirm(noun, tree)
          || canBeTold(noun, ofPersons: !tellsPersons, tree)
            && !canBeTold(noun, ofPersons: tellsPersons, tree),
        let other = somebodyBefore(noun, ofPersons: tellsPersons, tree)
      else { continue }
      tree[clause].head = other
    }
  }

  /// Whether *&* stands in a name, or *from* before it: “a lawyer from *Lodge & Pike*, who …”.
  private static func isFirm(_ name: Int, _ tree: SentenceTree) -> Bool {
    guard tree[name].tag == .nnp, name + 1 < tree.sentence.upperBound else { return false }
    return tree.lower(name + 1) == "&"
      || tree.dependent(of: name, in: tree.words(before: name), .case).map(tree.lower) == "from"
  }

  /// The noun before that a relative pronoun can stand for, or the name that the one before is set beside.
  private static func somebodyBefore(
    _ noun: Int, ofPersons: Bool, _ tree: SentenceTree
  ) -> Int? {
    guard let other = nounBefore(noun, tree) else { return nil }
    // “a handful of *clans* of Danish descent, who …”
    let isGroup = tree[other].tag == .nns && EventLexicon.shared.isGroup(tree.base(ofNoun: other))
    if canBeTold(other, ofPersons: ofPersons, tree) || ofPersons && isGroup { return other }
    // “the head of *Carl Moss*, the mayor's choice for the board, who …”
    guard ofPersons, tree[other].relation == .appos,
      let comma = tree.words(before: other).last(where: { tree[$0].tag == .comma }),
      other - comma < 6, comma > tree.sentence.lowerBound, case var name = comma - 1,
      tree[name].tag == .nnp
    else { return nil }
    while tree[name].relation == .flat, tree.sentence.contains(tree[name].head) {
      name = tree[name].head
    }
    return tree[name].tag == .nnp ? name : nil
  }

  /// The noun that a phrase with a preposition stands right behind, or right behind its participle, wherever that hangs.
  private static func nounBefore(_ noun: Int, _ tree: SentenceTree) -> Int? {
    guard [.nmod, .obl].contains(tree[noun].relation),
      let marker = tree.dependent(of: noun, in: tree.words(before: noun), .case),
      marker > tree.sentence.lowerBound
    else { return nil }
    var before = marker - 1
    // “clans, *largely* of Danish descent”
    if tree[before].tag == .rb, tree[before].head == noun, tree[before - 1].tag == .comma {
      before -= 2
    }
    if tree.isNoun(before) { return before }
    // “a *driver* injured in the crash, who …”
    return tree[before].relation == .acl && tree.sentence.contains(tree[before].head)
      && tree[before].head < before ? tree[before].head : nil
  }

  /// Whether a common noun can be what *who*, or *which*, stands for.
  private static func canBeTold(_ noun: Int, ofPersons: Bool, _ tree: SentenceTree) -> Bool {
    guard [.nn, .nns].contains(tree[noun].tag) else { return false }
    let lemma = Lemmatiser().noun(tree.lower(noun))
    let isPerson = EventLexicon.shared.isPerson(lemma)
    return ofPersons ? isPerson : !isPerson && EventLexicon.shared.isNoun(lemma)
  }

  /// Gives a relative clause to the thing that stands at a place, not to the place.
  ///
  /// In *the mine at Upper Marl, which flooded in May*, the mine flooded. *The mill in Marl, which was founded by monks* stays.
  static func raiseFromPlaces(_ tree: inout SentenceTree) {
    guard tree.mayHave(.aclRelcl) else { return }
    for pronoun in tree.sentence.dropFirst().dropLast() where tree.lower(pronoun) == "which" {
      let clause = tree[pronoun].head
      guard tree.isSubject(pronoun), clause > pronoun, tree[clause].relation == .aclRelcl,
        tree[pronoun - 1].tag == .comma, case let place = tree[clause].head,
        tree.sentence.contains(place), tree[place].partOfSpeech == .properNoun,
        let thing = nounBefore(place, tree), [.nn, .nns].contains(tree[thing].tag),
        !tree.namesSomebody(thing),
        let preposition = tree.dependent(of: place, in: tree.words(before: place), .case),
        ["at", "near"].contains(tree.lower(preposition))
          || ["in", "on"].contains(tree.lower(preposition))
            && Self.mishaps.contains(tree.lower(clause))
      else { continue }
      tree[clause].head = thing
    }
  }

  /// What happens to a building or a machine, and not to a place.
  private static let mishaps: Set<String> = [
    "collapsed", "exploded", "leaked", "crashed", "sank", "derailed", "failed", "reopened",
    "opened", "closed", "shut", "burned", "demolished",
  ]

  /// Gives a clause with *who* behind a comma to the speaker named behind the verb of saying, where it was taken for what is said.
  ///
  /// In *“We are angry,” said Ida Holm of the union, who will leave in May*, Ida Holm will leave. *He said who would leave* stays.
  static func takeSpeakers(_ tree: inout SentenceTree) {
    for who in tree.sentence.dropFirst(3).dropLast() where tree.lower(who) == "who" {
      let clause = tree[who].head
      guard tree.isSubject(who), clause > who, tree[who - 1].tag == .comma,
        [.ccomp, .parataxis, .advcl].contains(tree[clause].relation),
        case let verb = tree[clause].head, tree.sentence.contains(verb), verb < who,
        tree.isReport(verb) || tree.lower(verb) == "says",
        let speaker = tree.dependent(of: verb, in: verb + 1..<who, .nsubj)
      else { continue }
      tree.hang(clause, on: speaker, as: .aclRelcl)
    }
  }

  /// Gives a relative clause that tells of beginning or ending to the noun of doing, not to those with whom it is done.
  ///
  /// In *talks with the miners, which had begun in May, failed*, no miners had begun, and in *a talk in the hall that lasted an
  /// hour* no hall lasted. *The revival of a play that opened in May* stays.
  static func raiseCourses(_ tree: inout SentenceTree) {
    guard tree.mayHave(tag: .wdt), tree.mayHave(.aclRelcl) else { return }
    for pronoun in tree.sentence.dropLast() where tree[pronoun].tag == .wdt {
      let clause = tree[pronoun].head
      guard tree.isSubject(pronoun), clause > pronoun, tree[clause].relation == .aclRelcl,
        ["began", "begun", "started", "ended", "lasted", "resumed", "opened"].contains(
          tree.lower(clause)), case let noun = tree[clause].head, tree.sentence.contains(noun),
        tree[noun].relation == .nmod, case let deed = tree[noun].head, tree.sentence.contains(deed),
        deed < noun, [.nn, .nns].contains(tree[deed].tag),
        isDeed(Lemmatiser().noun(tree.lower(deed))),
        case let other = Lemmatiser().noun(tree.lower(noun)),
        tree[noun].partOfSpeech == .properNoun || EventLexicon.shared.isGroup(other)
          || EventLexicon.shared.isPerson(other)
          || tree.lower(clause) == "lasted" && EventLexicon.shared.isNoun(other) && !isDeed(other)
            && !tree.namesTime(noun)
      else { continue }
      tree[clause].head = deed
    }
  }

  /// Whether a noun means what is done or said.
  private static func isDeed(_ lemma: String) -> Bool {
    EventLexicon.shared.nounSense(lemma).map {
      Int($0.eventShare) + Int($0.communicationShare) >= 128
    } ?? false
  }

  /// Gives a relative clause the object that it begins with: *Bolt, whose daughter Ann he married*.
  static func takeOwned(_ tree: inout SentenceTree) {
    guard tree.mayHave(.appos), tree.mayHave(.aclRelcl) else { return }
    var repairs = 0
    for owner in tree.sentence.dropFirst()
    where repairs < TreeMender.repairs && tree[owner].tag == .wpPossessive {
      repairs += 1
      let noun = tree[owner].head
      guard noun > owner, tree[noun].relation == .appos,
        let subject = tree.words(behind: noun).prefix(7).first(where: {
          tree.isSubject($0) && tree[$0].head > $0
        }), case let verb = tree[subject].head, tree[verb].relation == .aclRelcl,
        !tree.hasDependent(of: verb, .obj, .ccomp, .xcomp)
      else { continue }
      let described = tree[verb].head
      if described == noun || described > noun && tree[described].head == noun {
        tree[verb].head = tree[noun].head
      }
      tree.hang(noun, on: verb, as: .obj)
    }
  }

  /// Gives a relative clause behind a comma to a thing brought in before, not to what it is of.
  ///
  /// In *she wrote a report of ten pages, which she sent to Holm*, the report was sent, and in *a loan of $50 million, which was
  /// repaid*, the loan. *A member of the club, which met in May*
  /// and *a branch of the bank, which failed* stay.
  static func raiseThings(_ tree: inout SentenceTree) {
    guard tree.mayHave(.aclRelcl) else { return }
    for pronoun in tree.sentence.dropFirst(4).dropLast() where tree.lower(pronoun) == "which" {
      let clause = tree[pronoun].head
      guard tree[pronoun - 1].tag == .comma, clause > pronoun,
        tree[clause].relation == .aclRelcl, case let part = tree[clause].head,
        part >= tree.sentence.lowerBound, part < pronoun, tree[part].relation == .nmod,
        tree[pronoun].relation == .obj && [.nn, .nns].contains(tree[part].tag)
          || [.obj, .nsubj, .nsubjPass].contains(tree[pronoun].relation)
            && [.cd, .currency].contains(tree[part].tag),
        let marker = tree.dependent(of: part, in: tree.words(before: part), .case),
        tree.lower(marker) == "of", case let thing = tree[part].head,
        tree.sentence.contains(thing), thing < marker, tree[thing].tag == .nn,
        !tree.namesSomebody(thing),
        !["series", "number", "set", "pair", "list", "lot", "range", "kind", "branch", "part"]
          .contains(tree.lower(thing)),
        let article = tree.dependent(of: thing, in: tree.words(before: thing), .det),
        ["a", "an"].contains(tree.lower(article))
      else { continue }
      tree[clause].head = thing
    }
  }

  /// Gives a relative clause behind *it was* and a noun to the noun, not to what that is of.
  ///
  /// In *it was the loss of the pier which ruined them*, the loss did. *It was one of the storms that ruined them* stays.
  static func raiseClefts(_ tree: inout SentenceTree) {
    let it = tree.sentence.lowerBound
    guard tree.sentence.count > 7, tree.lower(it) == "it",
      ["was", "is"].contains(tree.lower(it + 1)), case let noun = tree[it].head, noun > it,
      tree[it + 1].head == noun, [.nn, .nns].contains(tree[noun].tag),
      let article = tree.dependent(of: noun, in: it + 2..<noun, .det),
      tree.lower(article) == "the", !tree.namesTime(noun),
      let clause = tree.words(behind: noun).first(where: { tree[$0].relation == .aclRelcl }),
      case let part = tree[clause].head, part > noun, part < clause, tree[part].head == noun,
      tree[part].relation == .nmod, part + 1 < clause,
      ["that", "which"].contains(tree.lower(part + 1)), tree.isSubject(part + 1),
      !["part", "number", "sort", "kind", "type", "majority", "rest"].contains(tree.lower(noun))
    else { return }
    tree[clause].head = noun
  }

  /// Hangs a clause with *that* on the noun behind *it was*, where it was taken for what is said by those who are put in between.
  ///
  /// In *it was the frost, growers say, that ruined them*, the frost did. *It was the frost, growers say that year after year* stays.
  static func joinClefts(_ tree: inout SentenceTree) {
    let it = tree.sentence.lowerBound
    guard tree.mayHave(.parataxis), tree.sentence.count > 8, tree.lower(it) == "it",
      ["was", "is"].contains(tree.lower(it + 1)), case let noun = tree[it].head, noun > it,
      tree[it + 1].head == noun, tree.isNoun(noun), !tree.namesTime(noun),
      let saying = tree.dependent(of: noun, in: tree.words(behind: noun), .parataxis),
      case let that = saying + 2, that + 1 < tree.sentence.upperBound,
      tree[that - 1].tag == .comma, ["that", "who", "which"].contains(tree.lower(that)),
      let comma = tree.comma(from: noun, to: saying), comma < saying - 1,
      case let clause = tree[that].head, clause > that, tree.isSubject(that),
      [saying, noun].contains(tree[clause].head),
      [.ccomp, .parataxis, .conj].contains(tree[clause].relation)
    else { return }
    tree.hang(clause, on: noun, as: .aclRelcl)
    if tree.lower(that) == "that" { tree.tag(that, as: .wdt, .pronoun) }
  }

  /// Gives a relative clause with *who* to the person whose age stands in commas before it.
  ///
  /// In *his partner, by then eighty, who had lost the key*, no number had.
  static func raiseFromAges(_ tree: inout SentenceTree) {
    guard tree.mayHave(.aclRelcl), tree.mayHave(tag: .cd) else { return }
    for who in tree.sentence.dropFirst(4).dropLast() where tree.lower(who) == "who" {
      let (clause, age) = (tree[who].head, who - 2)
      guard clause > who, tree[clause].relation == .aclRelcl, tree[clause].head == age,
        tree[age].tag == .cd, tree[who - 1].tag == .comma, case let person = tree[age].head,
        tree.sentence.contains(person),
        let comma = tree.words(before: age).last(where: { tree[$0].tag == .comma }),
        comma > tree.sentence.lowerBound
      else { continue }
      if tree.isNoun(person), person < comma {
        tree[clause].head = person
      } else if tree.isNoun(comma - 1) {
        // “his partner, *Roe*, by then eighty, who …”, where the age was hung on the verb
        let name = comma - 1
        tree[clause].head = tree[name].relation == .flat ? tree[name].head : name
      }
    }
  }

  /// Gives a relative clause of what had been planned to the plan that the sentence goes on to say was put off or took place.
  ///
  /// In *a road through the wood, which had been due to open in May, was put off*, the road had been due. *A report on the hall,
  /// which had been due to open, was read* stays.
  static func raisePlanned(_ tree: inout SentenceTree) {
    guard tree.mayHave(.aclRelcl), tree.mayHave(tag: .wdt) || tree.mayHave(tag: .wp) else { return }
    for pronoun in tree.sentence.dropFirst(4).dropLast(3) where tree.lower(pronoun) == "which" {
      let clause = tree[pronoun].head
      guard tree.isSubject(pronoun), clause > pronoun, tree[clause].relation == .aclRelcl,
        ["due", "planned", "scheduled", "expected", "proposed", "meant", "supposed", "intended"]
          .contains(tree.lower(clause)), case let place = tree[clause].head,
        tree.sentence.contains(place), tree[place].relation == .nmod,
        case let plan = tree[place].head, tree.sentence.contains(plan), plan < place,
        tree.isSubject(plan), case let verb = tree[plan].head, verb > clause,
        tree[plan].relation == .nsubj && tree.lower(verb) == "took"
          && tree.lower(verb + 1) == "place"
          || [
            "postponed", "delayed", "cancelled", "canceled", "dropped", "abandoned", "shelved",
            "scrapped", "deferred",
          ].contains(tree.lower(verb))
          || ["put", "called"].contains(tree.lower(verb)) && tree.lower(verb + 1) == "off"
      else { continue }
      tree[clause].head = plan
    }
  }

  /// Gives a clause of what was to be done to the thing that the sentence is about, not to those set beside its maker.
  ///
  /// In *a loan from Lund & Co., a bank, which was to have been signed in May, was refused*, no bank was to be signed. *A loan from a
  /// bank, which was to be sold, was refused* stays.
  static func raiseFromAppositions(_ tree: inout SentenceTree) {
    guard tree.mayHave(.aclRelcl), tree.mayHave(.appos) else { return }
    for pronoun in tree.sentence.dropFirst(4).dropLast(4)
    where ["which", "that"].contains(tree.lower(pronoun)) && tree.isSubject(pronoun) {
      let clause = tree[pronoun].head
      guard clause > pronoun + 2, tree[clause].relation == .aclRelcl,
        tree.lower(pronoun + 1) == "was", tree.lower(pronoun + 2) == "to",
        case let other = tree[clause].head, tree.sentence.contains(other), other < pronoun,
        tree[other].relation == .appos, tree.namesSomebody(other),
        let thing = tree.words(before: other).last(where: {
          [.nn, .nns].contains(tree[$0].tag) && tree.isSubject($0) && tree.isWithin(other, $0)
        }), !tree.namesSomebody(thing)
      else { continue }
      tree[clause].head = thing
    }
  }

  /// Gives a clause with *who* or *that* to the first of those whom *it was* brings forward together, not to the last.
  ///
  /// In *it was Holm, a smith, and his friend Bo Lund who swept the road*, both of them did.
  static func raiseJoinedClefts(_ tree: inout SentenceTree) {
    guard tree.mayHave(.aclRelcl), tree.mayHave(.conj), tree.sentence.count > 7,
      let it = tree.sentence.prefix(8).first(where: {
        tree.lower($0) == "it" && ["was", "is"].contains(tree.lower($0 + 1))
      }), case let first = tree[it].head, first > it, tree[it + 1].head == first,
      tree.isNoun(first),
      let clause = tree.words(behind: first).first(where: { tree[$0].relation == .aclRelcl }),
      case let last = tree[clause].head, last > first, last < clause, tree[last].head == first,
      tree[last].relation == .conj,
      let pronoun = tree.dependent(of: clause, in: last + 1..<clause, .nsubj, .nsubjPass),
      ["who", "that"].contains(tree.lower(pronoun)),
      (last + 1..<pronoun).allSatisfy({ tree.isWithin($0, last) })
    else { return }
    tree[clause].head = first
  }
}
