internal import TextModel

/// Units of time, hours and days that a tree takes for something else, or something else for them.
enum UnitsOfTime {
  /// Gives an hour the *am* behind it that was taken for a verb.
  ///
  /// In *at 9.30am the mill burnt down*, the mill burnt down then and is nothing now.
  static func leaveMeridiems(_ tree: inout SentenceTree) {
    guard tree.mayHave(tag: .cd) else { return }
    for meridiem in tree.sentence.dropFirst() where tree.lower(meridiem) == "am" {
      let hour = meridiem - 1
      let verb = tree[meridiem].head
      guard tree[hour].tag == .cd, [.aux, .auxPass, .cop].contains(tree[meridiem].relation) else {
        continue
      }
      tree.hang(meridiem, on: hour, as: .nmodUnmarked)
      tree.tag(meridiem, as: .nn, .noun)
      guard tree.sentence.contains(verb), tree[verb].tag == .vbn,
        !tree.hasDependent(of: verb, .aux, .auxPass)
      else { continue }
      tree[verb].tag = .vbd
    }
  }

  /// Gives a month the *that* before it that was taken for the opening of a clause.
  ///
  /// In *he was found that April by a friend*, nothing is said of what April did. *He found that April was dry* stays.
  static func takeDemonstratives(_ tree: inout SentenceTree) {
    guard tree.mayHave(.oblUnmarked) else { return }
    for that in tree.sentence.dropLast()
    where tree.lower(that) == "that"
      && (tree[that].tag == .in || tree[that].tag == .dt && tree[that].relation == .mark)
    {
      let time = that + 1
      guard tree[time].relation == .oblUnmarked, tree[time].head < that,
        tree[that].tag == .dt
          ? tree.namesTime(time)
          : NameCues.isCalendar(tree.lower(time)) && tree.isCapitalised(time)
      else { continue }
      tree.tag(that, as: .dt, .determiner)
      tree.hang(that, on: time, as: .det)
    }
  }

  /// Parts a thing from the unit of time that counts how long before or after something else was.
  ///
  /// In *hurled a grenade seconds before the bomb went off*, nobody hurls seconds.
  static func leaveUnits(_ tree: inout SentenceTree) {
    for unit in tree.sentence.dropFirst(2).dropLast() {
      let (thing, marker) = (unit - 1, unit + 1)
      let verb = tree[unit].head
      guard [.obj, .oblUnmarked].contains(tree[unit].relation), tree[unit].tag == .nns,
        Self.units.contains(tree.lower(unit)), ["before", "after"].contains(tree.lower(marker)),
        tree[thing].relation == .compound, tree[thing].head == unit,
        [.nn, .nns, .nnp].contains(tree[thing].tag), tree.sentence.contains(verb), verb < thing
      else { continue }
      tree.hang(thing, on: verb, as: .obj)
      tree.rehang(tree.words(before: thing), from: unit, to: thing)
      let clause = tree[marker].head
      tree[unit].head = clause > marker ? clause : verb
      tree[unit].relation = .oblUnmarked
    }
  }

  /// Parts a thing from the counted units that say how much later something was.
  ///
  /// In *announced the deal two weeks later*, the deal is announced, and of two weeks nothing is.
  static func leaveCounted(_ tree: inout SentenceTree) {
    guard tree.mayHave(.compound) else { return }
    for unit in tree.sentence.dropFirst(4).dropLast()
    where ["later", "earlier", "ago"].contains(tree.lower(unit + 1)) && tree.isUnitOfTime(unit) {
      let (thing, count, later) = (unit - 2, unit - 1, unit + 1)
      let verb = tree[later].head
      guard tree[count].tag == .cd, tree[count].head == unit, tree[unit].head == later,
        tree[thing].head == unit, tree[thing].relation == .compound, tree.isNoun(thing),
        tree.sentence.contains(verb), verb < thing, tree[verb].partOfSpeech == .verb,
        !tree.hasDependent(of: verb, .obj)
      else { continue }
      tree.hang(thing, on: verb, as: .obj)
      tree.rehang(tree.words(before: thing), from: unit, to: thing)
    }
  }

  private static let units: Set<String> = [
    "seconds", "minutes", "hours", "days", "weeks", "months", "years", "moments",
  ]

  /// Takes a day or week that bears a name of its own for what is done, and not for when.
  ///
  /// In *they will run a game day in August*, nothing is said of how long they run.
  static func takeNamedDays(_ tree: inout SentenceTree) {
    guard tree.mayHave(.oblUnmarked) else { return }
    for day in tree.sentence.dropFirst(3) {
      let (name, article, verb) = (day - 1, day - 2, tree[day].head)
      guard tree[day].relation == .oblUnmarked,
        ["day", "week", "weekend", "night", "evening"].contains(tree.lower(day)),
        tree[name].head == day, tree[name].relation == .compound, tree[name].tag == .nn,
        ["a", "an"].contains(tree.lower(article)), verb == article - 1,
        tree[verb].partOfSpeech == .verb, !tree.hasDependent(of: verb, .obj)
      else { continue }
      tree[day].relation = .obj
    }
  }

  /// Takes a length behind a verb that puts a number to something for what is said, and not for how long it is said.
  ///
  /// In *the minister announced one hour*, nobody speaks for an hour; in *announced one hour later* somebody waits for one.
  static func takeStatedLengths(_ tree: inout SentenceTree) {
    guard tree.mayHave(.oblUnmarked) else { return }
    for unit in tree.sentence.dropFirst(3) where tree[unit].relation == .oblUnmarked {
      let verb = tree[unit].head
      guard tree.isUnitOfTime(unit), verb == unit - 2, tree[unit - 1].head == unit,
        tree[unit - 1].relation == .nummod, tree.sentence.contains(verb),
        ["announced", "mentioned", "proposed", "suggested", "predicted", "quoted"]
          .contains(tree.lower(verb)),
        !tree.hasDependent(of: verb, .obj, .ccomp, .xcomp),
        !["later", "earlier", "ago", "before", "after"].contains(tree.lower(unit + 1))
      else { continue }
      tree[unit].relation = .obj
    }
  }

  /// Makes where somebody was the predicate, and not how much later.
  ///
  /// In *the tug was alongside two hours later*, it was alongside. *The fall was two hours later* stays.
  static func leaveLaters(_ tree: inout SentenceTree) {
    guard tree.mayHave(.cop) else { return }
    for later in tree.sentence.dropFirst(4)
    where ["later", "afterwards"].contains(tree.lower(later)) {
      guard let copula = tree.dependent(of: later, in: tree.words(before: later), .cop),
        copula + 2 < later,
        ["alongside", "aboard", "ashore", "back", "home", "there"].contains(tree.lower(copula + 1)),
        tree[copula + 1].head == later
      else { continue }
      let place = copula + 1
      tree.hang(place, inPlaceOf: later)
      for word in tree.sentence
      where tree[word].head == later && (word <= place || word > later) {
        tree[word].head = place
      }
      tree.hang(later, on: place, as: .advmod)
      return
    }
  }

  /// Gives a verb how much later it was, where *later* was taken to describe a subject without an article.
  ///
  /// In *three days later power was lost*, no power is later. *The later power was weak* stays.
  static func raiseLaters(_ tree: inout SentenceTree) {
    guard tree.mayHave(.amod) else { return }
    for later in tree.sentence.dropFirst(2).dropLast(2)
    where ["later", "earlier"].contains(tree.lower(later)) && tree[later].relation == .amod {
      let (unit, noun) = (later - 1, tree[later].head)
      guard tree[unit].head == later, Self.units.contains(tree.lower(unit)) || tree.namesTime(unit),
        noun > later,
        tree.sentence.contains(noun), tree.isNoun(noun), tree.isSubject(noun),
        case let verb = tree[noun].head, tree.sentence.contains(verb), verb > noun
      else { continue }
      tree.hang(later, on: verb, as: .advmod)
      tree.tag(later, as: .rbr, .adverb)
    }
  }

  /// Takes how far off something is, or that it took all of a life, for no second object.
  ///
  /// In *it hit a tree 200 metres east of the farm* and *he disputed it all his life*, one thing was hit or disputed.
  static func leaveDistances(_ tree: inout SentenceTree) {
    for measure in tree.sentence.dropFirst(3) where tree[measure].relation == .obj {
      let verb = tree[measure].head
      let isLife =
        ["life", "lives"].contains(tree.lower(measure))
        && tree.dependents(of: measure).contains { tree.lower($0) == "all" }
      guard verb >= tree.sentence.lowerBound, verb < measure,
        tree.hasDependent(of: verb, in: verb + 1..<measure, .obj),
        isLife
          || Self.lengths.contains(tree.lower(measure)) && tree.hasDependent(of: measure, .nummod)
      else { continue }
      tree[measure].relation = .oblUnmarked
    }
  }

  private static let lengths: Set<String> = [
    "metres", "meters", "kilometres", "kilometers", "km", "miles", "yards", "feet", "paces", "m",
    "cm", "inches", "centimetres", "centimeters", "ft",
  ]

  /// Gives a noun the measure with *up to* and an adjective behind it: *a wave of mud up to 8 metres high swept in*.
  static func describeHeights(_ tree: inout SentenceTree) {
    for up in tree.sentence.dropFirst().dropLast(5)
    where tree.lower(up) == "up" && tree.lower(up + 1) == "to" {
      let (to, number, unit, adjective) = (up + 1, up + 2, up + 3, up + 4)
      guard tree[number].tag == .cd, lengths.contains(tree.lower(unit)),
        ["high", "deep", "tall", "wide", "long", "thick"].contains(tree.lower(adjective)),
        tree.isNoun(up - 1),
        !tree.sentence.contains(where: {
          tree[$0].head == adjective && !(up...unit).contains($0)
        })
      else { continue }
      tree.hang(adjective, on: up - 1, as: .amod)
      tree.tag(adjective, as: .jj, .adjective)
      tree.hang(unit, on: adjective, as: .oblUnmarked)
      tree.hang(number, on: unit, as: .nummod)
      tree.hang(up, on: number, as: .advmod)
      tree.tag(up, as: .rb, .adverb)
      tree.hang(to, on: up, as: .fixed)
      tree.tag(to, as: .in, .adposition)
    }
  }

  /// Makes a verb of a form in *-ing* behind *spent* and a length of time, where the two were taken for parts of what it is done to.
  ///
  /// In *she spent two years painting church doors*, she painted doors. *She spent two years in painting schools* stays.
  static func openSpent(_ tree: inout SentenceTree) {
    for unit in tree.sentence.dropFirst(2).dropLast(2) where tree.isUnitOfTime(unit) {
      let (gerund, object) = (unit + 1, tree[unit + 1].head)
      guard tree[gerund].tag == .nn, tree.lower(gerund).hasSuffix("ing"),
        tree[gerund].relation == .compound, object > gerund, tree.isNoun(object),
        tree[object].relation == .obj, case let verb = tree[object].head, verb < unit,
        ["spent", "spend", "spends", "spending"].contains(tree.lower(verb)),
        [gerund, object].contains(tree[unit].head), tree[unit].relation == .compound,
        EventLexicon.shared.isVerb(Lemmatiser().verb(tree.lower(gerund), .vbg))
      else { continue }
      tree.rehang(verb + 1..<unit, from: tree[unit].head, to: unit)
      tree.rehang(verb + 1..<unit, from: object, to: unit)
      tree.hang(unit, on: verb, as: .obj)
      tree.tag(gerund, as: .vbg, .verb)
      tree.hang(gerund, on: verb, as: .advcl)
      tree.hang(object, on: gerund, as: .obj)
    }
  }
}
