internal import TextModel

/// Particles of verbs that a tree takes for prepositions.
enum Particles {
  /// Makes *please* a word of asking, where *to* was hung on it: “the clerk to *please* repeat it”.
  static func leavePleases(_ tree: inout SentenceTree) {
    for please in tree.sentence.dropFirst().dropLast()
    where tree.lower(please) == "please" && tree[please].relation == .discourse {
      let (to, verb) = (please - 1, tree[please].head)
      guard tree.lower(to) == "to", tree[to].head == please, verb == please + 1,
        tree[verb].tag == .vb
      else { continue }
      tree.hang(to, on: verb, as: .mark)
      tree.tag(please, as: .uh, .interjection)
    }
  }

  /// Gives a verb its particle where a clause follows that begins with *when* or *where*.
  ///
  /// In *it fell through when they came*, *through* governs no *when* that begins a clause of the verb before.
  static func leaveParticles(_ tree: inout SentenceTree) {
    for particle in tree.sentence.dropFirst() {
      let (token, verb) = (tree[particle], particle - 1)
      guard token.relation == .case, token.head == particle + 1, tree[token.head].tag == .wrb,
        tree[verb].partOfSpeech == .verb
      else { continue }
      let clause = tree[token.head].head
      guard clause > token.head, tree[clause].relation == .advcl, tree[clause].head == verb else {
        continue
      }
      tree.hang(particle, on: verb, as: .compoundPrt)
    }
  }

  /// Gives a verb the particle right behind it, where a second preposition shows that it governs no noun.
  ///
  /// In *it fell through in 2009*, nothing fell through the year, and in *it was broken into on 3 May* nothing was broken into the
  /// day. A direction stays one: *it fell down from the roof*.
  static func takeParticles(_ tree: inout SentenceTree) {
    for particle in tree.sentence.dropFirst().dropLast() {
      let (verb, second) = (particle - 1, particle + 1)
      guard tree[particle].relation == .case, tree[second].relation == .case,
        tree[second].head == tree[particle].head, tree[verb].partOfSpeech == .verb,
        Self.particles.contains(tree.lower(particle))
          || Self.stranded.contains(tree.lower(particle)) && tree[verb].tag == .vbn
            && tree.hasDependent(of: verb, .auxPass),
        ["in", "on", "at", "by", "after", "before", "during", "over", "for", "with", "because"]
          .contains(tree.lower(second))
      else { continue }
      tree.hang(particle, on: verb, as: .compoundPrt)
      tree[particle].tag = .rp
    }
  }

  /// Prepositions that a passive leaves without their noun.
  private static let stranded: Set<String> = ["into", "at", "to", "with", "for", "upon"]

  private static let particles: Set<String> = [
    "through", "off", "out", "up", "down", "over", "on", "away", "back", "apart", "in", "by",
  ]

  /// Gives *push* and the like their particle before a law or a plan, through which nobody pushes.
  ///
  /// In *she pushed through the Wages Act*, the act is what was pushed. *She pushed through the crowd* stays.
  static func takeBeforeLaws(_ tree: inout SentenceTree) {
    for particle in tree.sentence.dropFirst().dropLast() where tree.lower(particle) == "through" {
      let (verb, law) = (particle - 1, tree[particle].head)
      guard tree[particle].relation == .case, law > particle, tree[law].relation == .obl,
        tree[law].head == verb,
        ["push", "force", "steer", "ram", "rush"].contains(
          tree.base(ofPast: verb)),
        laws.contains(tree.base(ofNoun: law)), !tree.hasDependent(of: verb, .obj)
      else { continue }
      tree.hang(particle, on: verb, as: .compoundPrt)
      tree[particle].tag = .rp
      tree[law].relation = .obj
    }
  }

  /// Gives *fall* its particle before a time, where a deal or a plan came to nothing.
  ///
  /// In *the merger fell through last month*, nothing fell all month long. *Prices fell through last month* stays.
  static func takeFallings(_ tree: inout SentenceTree) {
    for particle in tree.sentence.dropFirst(2).dropLast() where tree.lower(particle) == "through" {
      let (verb, time) = (particle - 1, tree[particle].head)
      guard tree[particle].relation == .case,
        tree.lower(verb) == "fell" || tree.lower(verb) == "fallen",
        time > particle, tree[time].head == verb, tree.namesTime(time) || tree.isUnitOfTime(time),
        let subject = tree.dependent(of: verb, .nsubj),
        schemes.contains(tree.base(ofNoun: subject))
      else { continue }
      tree.hang(particle, on: verb, as: .compoundPrt)
      tree[particle].tag = .rp
      if !tree.hasDependent(of: time, .case) { tree[time].relation = .oblUnmarked }
    }
  }

  /// What may fall through.
  private static let schemes: Set<String> = [
    "deal", "plan", "merger", "sale", "bid", "offer", "agreement", "purchase", "takeover",
    "proposal", "transfer", "move", "arrangement", "scheme", "project", "attempt", "financing",
    "funding", "loan", "contract", "talk", "negotiation", "settlement", "acquisition", "buyout",
    "marriage", "appointment", "visit", "tour", "exchange", "truce", "pact", "compromise",
  ]

  private static let laws: Set<String> = [
    "act", "law", "bill", "reform", "measure", "budget", "amendment", "plan", "legislation", "cut",
    "merger", "deal", "treaty", "resolution", "change", "tax", "constitution", "decree", "package",
  ]

  /// Gives a verb the particle behind it, where that was taken for a word about the number of a span.
  ///
  /// In *her son took over three weeks later*, he took over, and no number is exceeded; in *she declared the strike over three weeks
  /// later*, the strike was over. *It took over three weeks* stays.
  static func takeBeforeSpans(_ tree: inout SentenceTree) {
    for particle in tree.sentence.dropFirst().dropLast(3) where tree.lower(particle) == "over" {
      let (before, number) = (particle - 1, tree[particle].head)
      guard tree[particle].relation == .advmod, number > particle, tree[number].tag == .cd,
        case let unit = tree[number].head, unit > number, tree.isUnitOfTime(unit),
        ["later", "after", "afterwards", "earlier", "before", "ago"].contains(
          tree.lower(unit + 1)),
        unit + 2 == tree.sentence.upperBound || tree.lower(unit + 2) != "than"
      else { continue }
      if tree[before].relation == .obj, case let verb = tree[before].head, verb < before,
        ["declare", "pronounce", "announce"].contains(tree.base(ofPast: verb))
      {
        tree.hang(particle, on: verb, as: .advmod)
      } else if tree[before].partOfSpeech == .verb,
        Self.turning.contains(tree.base(ofPast: before)), !tree.hasDependent(of: before, .obj)
      {
        tree.hang(particle, on: before, as: .compoundPrt)
        tree[particle].tag = .rp
      }
    }
  }

  /// Verbs of a change of hands or of place that *over* completes.
  private static let turning: Set<String> = [
    "take", "hand", "turn", "fall", "topple", "knock", "keel", "tip", "boil",
  ]

  /// Gives a verb the particle behind it or behind its object, where that was taken for a preposition of a span of time.
  ///
  /// In *they were stood down a month later* and *she turned the offer down the next year*, nothing is down a month. *He walked
  /// down the road* stays.
  static func takeBeforeUnits(_ tree: inout SentenceTree) {
    for particle in tree.sentence.dropFirst().dropLast(2) where tree[particle].relation == .case {
      let unit = tree[particle].head
      guard ["down", "up", "off", "out", "back", "away", "aside"].contains(tree.lower(particle)),
        unit > particle, tree.isUnitOfTime(unit) || tree.namesTime(unit),
        [.oblUnmarked, .obl].contains(tree[unit].relation), case let verb = tree[unit].head,
        tree.sentence.contains(verb), verb < particle, tree[verb].partOfSpeech == .verb,
        verb == particle - 1 || tree.hasDependent(of: verb, in: verb + 1..<particle, .obj),
        !(particle + 1..<unit).contains(where: { tree[$0].relation == .case })
      else { continue }
      tree.hang(particle, on: verb, as: .compoundPrt)
      tree[particle].tag = .rp
      tree[unit].relation = .oblUnmarked
    }
  }

  /// Gives a verb the particle behind its object, where that was taken for an adverb: *she turned the offer down in 1998*.
  static func takeAdverbs(_ tree: inout SentenceTree) {
    guard tree.mayHave(tag: .rp) else { return }
    for particle in tree.sentence.dropFirst(2)
    where tree[particle].tag == .rp && tree[particle].relation == .advmod {
      let verb = tree[particle].head
      guard tree.sentence.contains(verb), verb < particle, tree[verb].partOfSpeech == .verb,
        tree.hasDependent(of: verb, in: verb + 1..<particle, .obj)
      else { continue }
      tree[particle].relation = .compoundPrt
    }
  }

  /// Hangs *partly* and the like on the *because* behind it, of which it says how far that was so.
  ///
  /// In *it shut, partly because the bank called in a loan*, the bank did not do so partly.
  static func joinDegrees(_ tree: inout SentenceTree) {
    for because in tree.sentence.dropFirst()
    where tree.lower(because) == "because" && tree[because].relation == .mark {
      let degree = because - 1
      guard tree[degree].tag == .rb, tree[degree].relation == .advmod,
        tree[degree].head == tree[because].head, tree[because].head > because,
        [
          "partly", "partially", "largely", "mainly", "chiefly", "mostly", "primarily", "simply",
          "only", "just", "principally", "precisely",
        ].contains(tree.lower(degree))
      else { continue }
      tree[degree].head = because
    }
  }

  /// Gives *break* the word without which it tells of damage.
  ///
  /// In *the mill broke even in May*, nothing broke. *It broke even the best tools* stays.
  static func takeEvens(_ tree: inout SentenceTree) {
    for even in tree.sentence.dropFirst() where tree.lower(even) == "even" {
      let verb = even - 1
      guard ["broke", "broken", "break", "breaks", "breaking"].contains(tree.lower(verb)),
        tree[verb].partOfSpeech == .verb, !tree.hasDependent(of: verb, .obj),
        !tree.isNoun(even + 1), tree[even + 1].tag != .dt
      else { continue }
      tree.hang(even, on: verb, as: .compoundPrt)
    }
  }
}
