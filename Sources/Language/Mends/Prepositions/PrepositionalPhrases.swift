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
      if [.nummod, .nmodPoss].contains(tree[noun].relation), tree[noun].head > noun {
        noun = tree[noun].head  // “to *eleven* companies”, “of *her* burns”
      }
      guard tree[noun].relation == .obj, tree[noun].head < marker else { continue }
      tree[marker].head = noun
      tree[noun].relation = .obl
    }
  }

  /// Takes a name behind *to* for no verb.
  ///
  /// In *laid siege to Lund a month later*, nobody lunds.
  static func tagNames(_ tree: inout SentenceTree) {
    guard tree.mayHave(tag: .to) else { return }
    for marker in tree.sentence.dropLast()
    where tree[marker].tag == .to && tree[marker].relation == .mark {
      let name = tree[marker].head
      guard name > marker, tree[name].tag == .nnp, case let verb = tree[name].head,
        verb >= tree.sentence.lowerBound, verb < marker,
        [.advcl, .xcomp, .acl].contains(tree[name].relation),
        !tree.hasDependent(of: name, .obj, .aux, .auxPass, .cop),
        (marker + 1..<name).allSatisfy({ tree[$0].head == name })
      else { continue }
      tree.tag(marker, as: .in, .adposition)
      tree[marker].relation = .case
      tree[name].relation = tree[verb].partOfSpeech == .verb ? .obl : .nmod
      tree.rehang(
        tree.words(behind: name), from: name, to: verb, only: .obl, .oblUnmarked, .advmod)
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

  /// Leaves a preposition before a predicate without the subject and the times that belong to that: in *she was under water for an
  /// hour*, it is she who was, and for an hour.
  static func raiseSubjects(_ tree: inout SentenceTree) {
    guard tree.mayHave(.cop) else { return }
    for copula in tree.sentence.dropFirst().dropLast(2) where tree[copula].relation == .cop {
      let (marker, noun) = (copula + 1, tree[copula].head)
      guard tree[marker].relation == .case, tree[marker].head == noun, noun > marker else {
        continue
      }
      for word in tree.sentence where tree[word].head == marker {
        let isTime = word > noun && [.obl, .oblUnmarked].contains(tree[word].relation)
        if isTime || word < copula && tree.isSubject(word) { tree[word].head = noun }
      }
    }
  }

  /// Takes a bare form behind *without* for a noun, and the time behind it for the clause's.
  ///
  /// In *freed him without charge the next day*, nobody charges the day.
  static func tagCharges(_ tree: inout SentenceTree) {
    guard tree.mayHave(tag: .vb) else { return }
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

  /// Takes a bare form between *to* and the noun of an office for a noun, behind a verb that says who moves up or on.
  ///
  /// In *was promoted to finance director on 3 May*, nobody finances a director, who would have an article.
  static func tagOffices(_ tree: inout SentenceTree) {
    guard tree.mayHave(tag: .vb) else { return }
    var repairs = 0
    for bare in tree.sentence.dropFirst(2).dropLast()
    where tree[bare].tag == .vb && tree.lower(bare - 1) == "to" && repairs < TreeMender.repairs {
      let verb = bare - 2
      var office = bare + 1
      guard tree[office].tag == .nn else { continue }
      while office + 1 < tree.sentence.upperBound, office < bare + 3, tree[office + 1].tag == .nn {
        office += 1
      }
      guard moving.contains(tree.lower(verb)),
        tree[office].head == bare || tree[office].head == verb
      else { continue }
      repairs += 1
      for word in tree.words(behind: bare) where tree[word].head == bare && word != office {
        tree[word].head = word < office ? office : verb
      }
      tree.tag(bare, as: .nn, .noun)
      tree.hang(bare, on: office, as: .compound)
      tree.hang(office, on: verb, as: .obl)
      tree.hang(bare - 1, on: office, as: .case)
    }
  }

  /// Gives a passive the person behind *by* who was hung on a name before it.
  ///
  /// In *the bill was moved in the House of Tarland by the mayor*, no name is by a mayor. Leaves alone: *he was seen in a play by
  /// the mayor*.
  static func raiseAgents(_ tree: inout SentenceTree) {
    var repairs = 0
    for marker in tree.sentence.dropFirst(3)
    where tree.lower(marker) == "by" && repairs < TreeMender.repairs {
      let agent = tree[marker].head
      guard tree[marker].relation == .case, agent > marker, tree[agent].relation == .nmod,
        tree[agent].tag == .nnp || EventLexicon.shared.isPerson(tree.lemma(agent).lowercased())
      else { continue }
      var noun = tree[agent].head
      for _ in 0..<4
      where noun >= tree.sentence.lowerBound && noun < marker && tree[noun].relation == .nmod
        && isName(noun, tree)
      {
        noun = tree[noun].head
      }
      guard noun >= tree.sentence.lowerBound, noun < marker, isName(noun, tree),
        tree[noun].relation == .obl, case let verb = tree[noun].head, verb < noun,
        verb >= tree.sentence.lowerBound, tree[verb].tag == .vbn
      else { continue }
      repairs += 1
      guard tree.isPassive(verb), !tree.hasDependent(of: verb, .oblAgent) else { continue }
      tree.hang(agent, on: verb, as: .oblAgent)
    }
  }

  /// Gives a passive whom *by* names behind a time, where he was hung on the time.
  ///
  /// In *he was followed the next year by his cousin*, no year is by a cousin, nor in *founded in 1994 by B. Holm and a friend*, who
  /// founded it together.
  static func raiseBehindTimes(_ tree: inout SentenceTree) {
    guard tree.mayHave(.nmod) else { return }
    for marker in tree.sentence.dropFirst(3).dropLast() where tree.lower(marker) == "by" {
      let (agent, time) = (tree[marker].head, marker - 1)
      guard tree[marker].relation == .case, agent > marker, tree[agent].relation == .nmod,
        tree[agent].head == time, tree.namesTime(time) || tree.isYear(time),
        !tree.namesTime(agent), !tree.isYear(agent),
        [.obl, .oblUnmarked].contains(tree[time].relation), case let verb = tree[time].head,
        verb < time, tree.sentence.contains(verb), tree.isPassive(verb)
      else { continue }
      if let other = tree.dependent(of: verb, .oblAgent) {
        guard other > agent, !tree.hasDependent(of: other, .case),
          tree.hasDependent(of: other, in: agent..<other, .cc)
        else { continue }
        tree.hang(other, on: agent, as: .conj)
      }
      tree.hang(agent, on: verb, as: .oblAgent)
    }
  }

  /// Makes a noun of what stands behind *to* and was taken for an infinitive that no verb has.
  ///
  /// In *she was called to theatre at noon*, nobody theatres, and in *was changed to warfarin and digoxin*, no noun stands beside a verb
  /// that no lexicon has.
  static func tagGoals(_ tree: inout SentenceTree) {
    guard tree.mayHave(.xcomp) || tree.mayHave(.advcl) else { return }
    for marker in tree.sentence.dropLast() where tree.lower(marker) == "to" {
      let goal = marker + 1
      guard [.vb, .jj].contains(tree[goal].tag), tree[marker].head == goal,
        [.xcomp, .advcl].contains(tree[goal].relation),
        case let verb = tree[goal].head, verb < marker, tree.sentence.contains(verb),
        EventLexicon.shared.verbSupersense(tree.lower(goal)) == nil,
        case let second = tree.dependent(of: goal, in: tree.words(behind: goal), .conj),
        case let isBesideNoun = second.map({ tree.isNoun($0) && tree[goal + 1].head == $0 })
          ?? false,
        EventLexicon.shared.isNoun(tree.lower(goal)) && tree[goal].tag == .vb || isBesideNoun,
        tree[goal].tag == .vb || !EventLexicon.shared.isAdjective(tree.lower(goal)),
        !tree.hasDependent(of: goal, .obj, .aux)
      else { continue }
      tree.tag(goal, as: .nn, .noun)
      tree.tag(marker, as: .in, .adposition)
      tree.hang(goal, on: verb, as: .obl)
      tree.hang(marker, on: goal, as: .case)
      tree.rehang(tree.words(behind: goal), from: goal, to: verb)
      if isBesideNoun, let second { tree[second].head = goal }
    }
  }

  /// Makes a preposition of *to* before a noun that *and* sets beside another goal of a verb, where it was taken for that of an infinitive.
  ///
  /// In *it opened to cars in May and to vans the next day*, it opened to vans. *It opened to cars in May and to save money shut* stays.
  static func tagSecondGoals(_ tree: inout SentenceTree) {
    guard tree.mayHave(tag: .to) else { return }
    for marker in tree.sentence.dropFirst(3).dropLast(2)
    where tree[marker].tag == .to && ["and", "or", "but"].contains(tree.lower(marker - 1)) {
      let goal = tree[marker].head
      guard goal > marker, goal - marker <= 3, tree.isNoun(goal) || tree[goal].tag == .vbz,
        tree[goal].relation == .conj, case let verb = tree[goal].head,
        tree.sentence.contains(verb), verb < marker,
        let first = tree.words(before: marker).last(where: { tree.lower($0) == "to" }),
        first > verb, tree[first].relation == .case, tree[tree[first].head].head == verb
      else { continue }
      if tree[goal].tag == .vbz {
        // No infinitive ends in *-s*.
        guard EventLexicon.shared.isNoun(Lemmatiser().noun(tree.lower(goal))) else { continue }
        tree.tag(goal, as: .nns, .noun)
      }
      for time in tree.words(behind: goal)
      where tree[time].head == goal && [.obj, .oblUnmarked].contains(tree[time].relation)
        && tree.isUnitOfTime(time)
      {
        tree[time].relation = .nmodUnmarked
      }
      tree.tag(marker, as: .in, .adposition)
      tree[marker].relation = .case
    }
  }

  private static func isName(_ word: Int, _ tree: SentenceTree) -> Bool {
    tree[word].tag == .nnp || tree.form(word).utf8.first.map { (0x41...0x5A).contains($0) } ?? false
  }

  /// Forms of verbs for moving to an office.
  private static let moving: Set<String> = [
    "promoted", "moved", "appointed", "elevated", "raised", "rose", "risen", "transferred",
    "assigned", "returned", "demoted", "advanced",
  ]

  /// Gives the passive of urging somebody the person behind *by* who was hung on what he is urged to do.
  ///
  /// In *he was persuaded to stay by the mayor*, the mayor persuaded him. *He was told to travel by night* stays.
  static func raiseUrgers(_ tree: inout SentenceTree) {
    guard tree.mayHave(.auxPass), tree.mayHave(tag: .vb) else { return }
    for marker in tree.sentence.dropFirst(4).dropLast() where tree.lower(marker) == "by" {
      let agent = tree[marker].head
      guard tree[marker].relation == .case, agent > marker,
        [.obl, .oblAgent].contains(tree[agent].relation),
        tree[agent].tag == .nnp && !tree.namesTime(agent)
          || tree.isNoun(agent) && tree.namesSomebody(agent),
        case let deed = tree[agent].head, tree.sentence.contains(deed), deed < marker,
        tree[deed].tag == .vb, [.xcomp, .advcl, .ccomp].contains(tree[deed].relation),
        tree[deed - 1].tag == .to, !tree.isPassive(deed),
        case let verb = tree[deed].head, verb >= tree.sentence.lowerBound, verb < deed,
        tree[verb].tag == .vbn, tree.isPassive(verb), !tree.hasDependent(of: verb, .oblAgent)
      else { continue }
      tree.hang(agent, on: verb, as: .oblAgent)
    }
  }

  /// Gives a distance the phrase with *from* right behind it, which was hung on the verb.
  ///
  /// In *it caught fire two miles from Oslo*, nothing caught fire from Oslo.
  static func joinDistances(_ tree: inout SentenceTree) {
    for marker in tree.sentence.dropFirst(3).dropLast()
    where ["from", "off"].contains(tree.lower(marker)) && tree[marker].relation == .case {
      let (measure, noun) = (marker - 1, tree[marker].head)
      guard noun > marker, Self.lengths.contains(tree.lower(measure)),
        tree.hasDependent(of: measure, .nummod, .det), tree[noun].relation == .obl,
        tree[noun].head == tree[measure].head, tree[noun].head < measure
      else { continue }
      tree.hang(noun, on: measure, as: .nmod)
    }
  }

  private static let lengths: Set<String> = [
    "mile", "miles", "kilometre", "kilometres", "kilometer", "kilometers", "km", "metre", "metres",
    "meter", "meters", "yard", "yards", "foot", "feet", "league", "leagues", "block", "blocks",
  ]

  /// Hangs the second number of a score on the first, where it was hung on the verb: *a majority of nine to one*.
  ///
  /// *Fell from nine to one* stays.
  static func joinScores(_ tree: inout SentenceTree) {
    for to in tree.sentence.dropFirst(2).dropLast() where tree.lower(to) == "to" {
      let (first, second) = (to - 1, to + 1)
      guard tree[first].tag == .cd, tree[second].tag == .cd, tree[to].head == second,
        tree[second].relation == .obl, tree[first].relation == .nmod,
        tree[second].head < first, tree.isWithin(first, tree[second].head),
        let marker = tree.dependent(of: first, in: tree.words(before: first), .case),
        ["of", "by"].contains(tree.lower(marker))
      else { continue }
      tree.hang(second, on: first, as: .nmod)
    }
  }

  /// Hangs a phrase behind the comma that ends a relative clause on the verb before that clause, where it was hung within it.
  ///
  /// In *she moved with Holm, who had lost his sight, to a cottage*, she moved to it.
  static func leaveClosed(_ tree: inout SentenceTree) {
    guard tree.mayHave(.aclRelcl) else { return }
    for marker in tree.sentence.dropFirst(6).dropLast()
    where tree[marker].relation == .case && tree[marker - 1].tag == .comma {
      let (comma, noun) = (marker - 1, tree[marker].head)
      guard noun > marker, tree[noun].relation == .obl,
        let open = tree.words(before: comma).last(where: { tree[$0].tag == .comma }),
        [.wp, .wdt].contains(tree[open + 1].tag), case let clause = tree[open + 1].head,
        clause > open, clause < comma, tree[clause].relation == .aclRelcl,
        tree.isWithin(tree[noun].head, clause), tree[noun].head < comma,
        case let other = tree[clause].head, tree.sentence.contains(other), other < open,
        case let verb = tree[other].head, tree.sentence.contains(verb), verb < other,
        tree[verb].partOfSpeech == .verb, [.obl, .obj].contains(tree[other].relation),
        !(open..<comma).contains(where: {
          tree[$0].relation == .case && tree.lower($0) == tree.lower(marker)
        })
      else { continue }
      tree[noun].head = verb
    }
  }

  /// Parts the place behind a preposition from the plural right behind it, which is the subject.
  ///
  /// In *in the cabin officers found a gun*, no subject has a preposition.
  static func partPlaces(_ tree: inout SentenceTree) {
    for subject in tree.sentence.dropFirst(2).dropLast(2)
    where tree[subject].tag == .nns && tree[subject].head > subject {
      let (place, verb) = (subject - 1, tree[subject].head)
      guard [.compound, .amod].contains(tree[place].relation), tree[place].head == subject,
        EventLexicon.shared.isNoun(tree.lower(place)),
        tree.isSubject(subject)
          || tree[subject].relation == .obl && verb == subject + 1 && tree.hasTense(verb)
            && !tree.hasSubject(verb) && tree.namesSomebody(subject),
        let marker = tree.dependent(of: subject, in: tree.words(before: place), .case),
        marker == tree.sentence.lowerBound || [.comma, .cc].contains(tree[marker - 1].tag),
        tree.hasDependent(of: subject, in: marker + 1..<place, .det, .nmodPoss)
      else { continue }
      tree.rehang(marker..<place, from: subject, to: place)
      tree.hang(place, on: verb, as: .obl)
      tree.tag(place, as: .nn, .noun)
      tree.hang(subject, asSubjectOf: verb)
    }
  }
}
