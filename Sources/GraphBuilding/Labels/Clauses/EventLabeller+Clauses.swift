import EventArguments
import EventMentions
import EventModel
import Factuality
import ISO8601
import Language
import TemporalLinking
import TextModel
import TimeExpressions

/// Names events that verbs tell of: “*Ada Byrne ordered* repairs of the mole”.
extension EventLabeller {
  func clause(
    _ verb: Int, _ frame: Int, _ avoidsNoun: Bool, _ fullness: LabelPhrase.Fullness,
    _ words: inout LabelWords
  ) -> [LabelPhrase] {
    words.add(verbTokens(verb))
    if syntax.isNoun(verb) {
      // “was the *first female* captain”, unless that leaves no room for whom
      var longer = words
      longer.add(core(of: verb))
      if longer.text.utf8.count <= Self.limit / 2 || fullness == .near, longer.fits {
        words = longer
      }
    }
    if let subject = syntax.subject(of: verb), [.wp, .wdt].contains(syntax.tag(subject)),
      ![.aclRelcl, .advclRelcl].contains(syntax.relation(syntax.firstConjunct(of: verb)))
    {
      // “asked *who* had called”
      words.add([subject] + syntax.dependents(of: verb, .auxPass))
    }
    let subject = addSubject(of: verb, frame, avoidsNoun, fullness, to: &words)
    if let subject {
      leavePlural(of: verb, subject, in: &words)
      agree(verb, with: subject, in: &words)
    }
    deny(verb, in: &words)
    tellInPast(verb, frame, in: &words)
    if subject != nil { tellFinitely(verb, frame, in: &words) }
    demand(verb, in: &words)
    belie(verb, frame, in: &words)
    var complements: [LabelPhrase] = []
    var obliques: [LabelPhrase] = []
    var contents: [LabelPhrase] = []
    for dependent in syntax.tree.dependents(of: verb)
    where (!isTime(dependent) || isLength(dependent) || isSpent(dependent, by: verb))
      && !isRelative(dependent)
    {
      switch syntax.relation(dependent) {
      case .obj where isLength(dependent):
        complements +=
          reading.expression(at: dependent).map {
            [LabelPhrase(tokens: Array(reading.expressions[$0].tokens))]
          } ?? []
      // “spent *that night* in the cellar”
      case .oblUnmarked
      where syntax.lemma(verb) == "spend" && dependent > verb
        && syntax.dependent(of: verb, .obj) == nil:
        complements +=
          reading.expression(at: dependent).map {
            [LabelPhrase(tokens: Array(reading.expressions[$0].tokens))]
          } ?? []
      case .obj, .iobj:
        complements.append(
          LabelPhrase(
            tokens: markers(of: dependent), heads: [dependent],
            // “instalments, *the first of which* Holm paid”
            place: wholeRelative(of: dependent) == nil && !isOwnedRelative(dependent)
              ? .inText : .afterRest,
            steps: (isDeedOf(dependent) || isRelational(dependent) ? [.full, .terse] : []) + [
              .near, .plain, .bare, .alone,
            ],
            isEssential: true, isAddressee: isAddressee(dependent, of: verb)))
        complements += partners(of: dependent)
      case .obl where isBeforeObject(dependent, of: verb):
        break  // “handed over *to officials* a suspect”
      case .obl where isOccasion(dependent) && isBesides(dependent, of: verb):
        break  // “was tried in Oslo *for the first time*”, but “met *for the first time*”
      case .obl where syntax.preposition(of: dependent) == "into" && isInMeasure(dependent):
        break  // “failed twelve seconds *into the flight*”
      // “born in May, *of 9 Mill Lane*”
      case .obl
      where syntax.preposition(of: dependent) == "of"
        && syntax.extent(of: dependent).lowerBound > verb
        && [syntax.extent(of: dependent).lowerBound, syntax.extent(of: dependent).lowerBound - 1]
          .contains { syntax.tag($0) == .comma }:
        break
      case .obl where isListed(dependent, of: verb): break
      case .obl where syntax.dependents(of: dependent, .cc).contains(where: { $0 < dependent }):
        break  // “opens to lorries on 1 April *and to cars* in May”
      case .obl, .oblAgent:
        obliques += oblique(dependent, of: verb).map { phrase in
          // “made *by Ann*”, “accused *of fraud*”
          var phrase = phrase
          if syntax.relation(dependent) == .oblAgent || needs(dependent, verb), phrase.within == nil
          {
            phrase.isEssential = true
            phrase.steps = [.near, .plain, .bare, .alone]
          } else if phrase.within == nil {
            phrase.isWanted = wants(dependent, verb)
          }
          return phrase
        }
      // “*why the rest did not* has puzzled us”
      case .csubj where dependent < verb && syntax.lemma(dependent) == "do": break
      case .xcomp
      where isResult(dependent, of: verb)
        || Ellipsis.isOfWhich(dependent, in: syntax) && syntax.lemma(verb) != "fail":
        break
      case .xcomp, .csubj, .csubjPass: complements += complement(dependent)
      case .advcl where isObjection(dependent):
        obliques += complement(dependent).map { phrase in
          var phrase = phrase
          phrase.tokens += syntax.dependents(of: dependent, .mark, .case)
          phrase.isEssential = false
          return phrase
        }
      // “voted 7 to 4 *to shut it*”, which says no more than the vote
      case .advcl where isInfinitive(dependent) && isAimAtUnknown(dependent, verb): break
      // “*lived to see* her son win”
      case .advcl where isAim(dependent) || completes(dependent, verb):
        complements += complement(dependent)
      case .advcl where dependent > verb && syntax.tag(dependent) == .vb && isInfinitive(dependent):
        // “came back, *only to lose* the race” is told of by itself
        if syntax.infinitiveNoun(of: dependent) == nil, !isSequel(dependent) {
          obliques += complement(dependent).filter {
            !$0.heads.isEmpty || syntax.dependent(of: dependent, .ccomp, .obj) == nil
          }
        }
      case .advmod
      where dependent > verb && [.rb, .jj].contains(syntax.tag(dependent))
        && !opensTime(dependent) && !closesTime(dependent) && !isUntilNow(dependent)
        && (!Self.fillers.contains(syntax.lower(dependent)) || saysHow(dependent, verb)):
        obliques += adverbial(dependent)
      default: break
      }
    }
    if tells(verb) || reading.frames[frame].mention.kind != .occurrence {
      contents += saying(of: verb).flatMap { content($0, of: verb) }
    }
    if let causative = syntax.causative(of: verb) {
      complements.append(
        LabelPhrase(
          heads: [causative.object], steps: [.near, .plain, .bare, .alone], isEssential: true))
    }
    if let shared = syntax.sharedObject(of: verb), !isTime(shared) {
      complements.append(LabelPhrase(heads: [shared], steps: [.near, .plain, .bare, .alone]))
    }
    complements = relativeObject(of: verb) + complements + pursuit(of: verb) + question(of: verb)
    // “was president *of the society*”
    if syntax.isNoun(verb) { complements += more(of: verb) }
    if syntax.relation(verb) == .parataxis, let head = syntax.head(verb), head < verb,
      reading.frames[frame].mention.kind == .reporting, isClause(head), isRemark(verb)
    {
      contents += content(head, of: verb)
    }
    complements += contents
    if Self.lengths.contains(syntax.lemma(verb)) {
      complements += reading.frames[frame].durations.filter {
        reading.expressions[$0].tokens.lowerBound > verb
      }.prefix(1).map {
        LabelPhrase(tokens: Array(reading.expressions[$0].tokens))
      }
    }
    complements += penalty(of: verb) + verdict(of: verb) + want(of: verb) + counts(of: verb)
    let places = syntax.dependents(of: verb, .obl).filter { $0 > verb && syntax.isNoun($0) }
    let found = syntax.dependents(of: verb, .obj).filter { names[$0] == nil && syntax.isNoun($0) }
    let inner = (found + places.filter { reading.frame(at: $0) != nil }).flatMap { more(of: $0) }
    let outer =
      subject.map { names[$0] == nil && syntax.isNoun($0) ? more(of: $0, for: verb) : [] } ?? []
    let isThin = subject.map { reading.frame(at: $0) != nil || isMatter($0) } ?? false
    return untilPhrase(verb) + complements + (isThin ? outer : [])
      + obliques.filter(\.isWanted)
      + obliques.filter { !$0.isWanted }
      .sorted { weight($0) > weight($1) } + inner + (isThin ? [] : outer)
  }

  /// Whether an object is a deed or a course of things, which says little without what it is of: “caused a sharp *fall* of
  /// share prices”.
  private func isDeedOf(_ noun: Int) -> Bool {
    isMatter(noun) && syntax.dependent(of: noun, .nmodPoss) == nil
      && syntax.dependents(of: noun, .nmod).first { $0 > noun }.map {
        syntax.preposition(of: $0) == "of"
      } ?? false
  }

  /// Adds who does it, as far as the text says so, and returns the word.
  private func addSubject(
    of verb: Int, _ frame: Int, _ avoidsNoun: Bool, _ fullest: LabelPhrase.Fullness,
    to words: inout LabelWords
  ) -> Int? {
    let steps = LabelPhrase.Fullness.allCases.drop { $0 != fullest }.filter { $0 != .terse }
    if !avoidsNoun, let noun = syntax.infinitiveNoun(of: verb) {
      for fullness in steps {
        var longer = words
        addNominal(noun, to: &longer, fullness)
        guard fullness == .alone || longer.fits else { continue }
        words = longer
        break
      }
      return noun
    }
    guard let subject = subject(of: verb, frame),
      !isEmpty(subject, before: verb) || isToldFinitely(verb, frame)
    else { return nil }
    if isTime(subject) {
      guard let noun = syntax.dependent(of: subject, .appos), syntax.isNoun(noun), !isTime(noun)
      else {
        // “*half an hour* was spent”
        if syntax.lemma(verb) == "spend", let time = reading.expression(at: subject) {
          words.add(Array(reading.expressions[time].tokens))
        }
        addTime(subject, to: &words)
        // “that *day has come*”
        if words.tokens == verbTokens(verb).sorted(),
          ["come", "arrive", "dawn"].contains(syntax.lemma(verb)),
          ["day", "hour", "moment", "time"].contains(syntax.lemma(subject))
        {
          words.add([subject])
        }
        return nil
      }
      addNominal(noun, to: &words, .near)
      return noun
    }
    let alone = words
    // “Ann (who *left*) and Bo”
    let isOfFirst = [.acl, .aclRelcl].contains(syntax.relation(verb)) && subject < verb
    let others = (isSingular(verb, saidOf: subject) ? [] : partners(of: subject)).filter {
      !isOfFirst || $0.heads.allSatisfy { $0 < verb }
    }
    let isFixed = standIn(subject).map { !isKind(subject) && !isShortened(subject, $0) } ?? false
    for fullness in isFixed ? [.near] : steps {
      for withOthers in others.isEmpty ? [false] : [true, false] {
        var longer = alone
        addNominal(subject, to: &longer, fullness)
        // “*switching over* was rehearsed”
        if syntax.tag(subject) == .vbg, subject + 1 < verb,
          syntax.head(subject + 1) == subject, Self.isParticle(syntax.lower(subject + 1))
        {
          longer.add([subject + 1])
        }
        if withOthers {
          for other in others {
            for head in other.heads { addNominal(head, to: &longer, fullness) }
            longer.add(other.tokens)
          }
        }
        if subject > verb { longer.open(with: longer.tokens.filter { !alone.tokens.contains($0) }) }
        // Headlines leave out *was*, but “He arrested” would say the contrary of “He was arrested”, and nobody says “he waiting”.
        let isPronoun = isUnknownPronoun(subject)
        if isPronoun || mayRefuse(verb),
          syntax.dependent(of: verb, .auxPass) != nil
            || isPronoun && VerbGroup(of: verb, in: syntax).isProgressive
        {
          addPassive(of: verb, subject, to: &longer)
        }
        words = longer
        if longer.fits { return subject }
      }
    }
    return subject
  }

  /// Whether a word belongs to the time before it: “from April *on*”, “five weeks *late*”.
  private func closesTime(_ word: Int) -> Bool {
    word > 0 && isTime(word - 1)
      && ["on", "onward", "onwards", "late", "early", "ahead", "behind"]
        .contains(syntax.lower(word))
  }

  /// Whether a verb of saying only names who says what stands before it, and brings nothing said of its own.
  private func isRemark(_ verb: Int) -> Bool {
    syntax.dependents(of: verb, .ccomp, .xcomp, .parataxis, .advcl, .obj).isEmpty
  }

  /// Of times only long ones are subjects that tell something (“the third century began well”).
  private func addTime(_ subject: Int, to words: inout LabelWords) {
    guard let time = reading.expression(at: subject),
      let date = reading.expressions[time].extent?.date, date.granularity <= .season,
      syntax.tag(reading.expressions[time].tokens.lowerBound) != .dt
        || syntax.lower(reading.expressions[time].tokens.lowerBound) == "the"
    else { return }
    words.add(Array(reading.expressions[time].tokens))
  }

  /// Who does it: the subject of the clause, or the one understood.
  private func subject(of verb: Int, _ frame: Int) -> Int? {
    if let causative = syntax.causative(of: verb) { return causative.causer }
    if let subject = syntax.subject(of: verb), ![.wdt, .wp].contains(syntax.tag(subject)),
      !syntax.isSource(subject), !syntax.isParted(subject, from: verb)
    {
      return disagrees(subject, with: verb) ? nil : named(subject, before: verb)
    }
    if syntax.tag(verb) == .vbg, [.xcomp, .ccomp, .csubj].contains(syntax.relation(verb)),
      !isBrokenOff(verb)
    {
      return nil
    }
    if syntax.tag(verb) == .vbg, syntax.relation(verb) == .acl,
      syntax.dependent(of: verb, .mark, .case) != nil
    {
      return nil
    }
    let understood = reading.frames[frame].arguments.first {
      ($0.role == .agent || $0.role == .patient) && $0.token < verb
        || $0.role == .agent && syntax.tag(verb) == .vbg && syntax.relation(verb) == .advcl
        // “*Chosen* in 2016, the *probe* left”
        || $0.role == .patient && syntax.tag(verb) == .vbn && syntax.relation(verb) == .advcl
          && syntax.head($0.token) != verb
    }?.token
    guard let understood, ![.wdt, .wp].contains(syntax.tag(understood)),
      !disagrees(understood, with: verb)
    else { return nil }
    return named(understood, before: verb)
  }

  /// Whether a form in *-ing* tells what somebody left off: “he stopped *writing*”, whose label “writing” would be nobody's.
  private func isBrokenOff(_ verb: Int) -> Bool {
    syntax.relation(verb) == .xcomp
      && syntax.head(verb).map {
        ["stop", "cease", "quit", "finish"].contains(syntax.lemma($0))
          && syntax.dependent(of: $0, .obj) == nil
      } ?? false
  }

  /// The name beside a noun with *a* that says what somebody is: “*Oss*, a vet who took office”, “a vet named *Oss* left”.
  func named(_ noun: Int, before verb: Int) -> Int {
    guard syntax.tag(noun) == .nn,
      syntax.dependents(of: noun, .det).contains(where: { ["a", "an"].contains(syntax.lower($0)) })
    else { return noun }
    if syntax.relation(verb) == .aclRelcl, syntax.head(verb) == noun,
      syntax.relation(noun) == .appos, let name = syntax.head(noun), name < noun,
      names[name] != nil
    {
      return name
    }
    return syntax.dependents(of: noun, .acl).first {
      $0 == noun + 1 && syntax.lower($0) == "named"
    }.flatMap { syntax.dependent(of: $0, .xcomp, .obj) }.flatMap {
      names[$0] != nil && $0 < verb ? $0 : nil
    } ?? noun
  }

  /// Whether a noun in the plural cannot be the subject of a verb in the singular, whatever the tree: “users … *offers*”.
  private func disagrees(_ subject: Int, with verb: Int) -> Bool {
    syntax.tag(verb) == .vbz && syntax.tag(subject) == .nns
      && syntax.lower(subject) == syntax.lemma(subject) + "s"
  }

  /// Whether a pronoun would tell a reader nothing before an infinitive: “(we) to run a test”.
  private func isEmpty(_ subject: Int, before verb: Int) -> Bool {
    isUnknownPronoun(subject) && !VerbGroup(of: verb, in: syntax).isFinite
      && !syntax.isVerb(subject) && syntax.causative(of: verb) == nil
  }

  /// How much a phrase tells: places and partners before manner.
  private func weight(_ phrase: LabelPhrase) -> Int {
    guard let head = phrase.heads.first else { return 0 }
    let isName = syntax.tag(head) == .nnp
    return (isName ? 2 : 0) + (phrase.tokens.isEmpty ? 0 : 1)
  }
}
