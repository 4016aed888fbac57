import EventArguments
import EventMentions
import EventModel
import Factuality
import ISO8601
import Language
import TemporalLinking
import TextModel
import TimeExpressions

/// Names events that verbs tell of: “*Trump ordered* missile strike on base”.
extension EventLabeller {
  func clause(
    _ verb: Int, _ frame: Int, _ avoidsNoun: Bool, _ fullness: LabelPhrase.Fullness,
    _ words: inout LabelWords
  ) -> [LabelPhrase] {
    words.add(syntax.isNoun(verb) ? verbTokens(verb) + core(of: verb) : verbTokens(verb))
    if let subject = syntax.subject(of: verb), [.wp, .wdt].contains(syntax.tag(subject)),
      syntax.relation(syntax.firstConjunct(of: verb)) != .aclRelcl
    {
      // “asked *who* had called”
      words.add([subject])
    }
    let subject = addSubject(of: verb, frame, avoidsNoun, fullness, to: &words)
    var complements: [LabelPhrase] = []
    var obliques: [LabelPhrase] = []
    var contents: [LabelPhrase] = []
    for dependent in syntax.tree.dependents(of: verb)
    where (!isTime(dependent) || isLength(dependent)) && !isRelative(dependent) {
      switch syntax.relation(dependent) {
      case .obj where isLength(dependent):
        complements +=
          reading.expression(at: dependent).map {
            [LabelPhrase(tokens: Array(reading.expressions[$0].tokens))]
          } ?? []
      case .obj, .iobj:
        complements.append(
          LabelPhrase(heads: [dependent], steps: [.near, .plain, .bare], isEssential: true))
        complements += partners(of: dependent)
      case .obl, .oblAgent:
        obliques += oblique(dependent, of: verb).map { phrase in
          // “made *by Ann*”
          var phrase = phrase
          if syntax.relation(dependent) == .oblAgent, phrase.within == nil {
            phrase.isEssential = true
            phrase.steps = [.near, .plain, .bare]
          }
          return phrase
        }
      case .xcomp, .csubj, .csubjPass: complements += complement(dependent)
      case .advcl where isObjection(dependent):
        obliques += complement(dependent).map { phrase in
          var phrase = phrase
          phrase.tokens += syntax.dependents(of: dependent, .mark, .case)
          phrase.isEssential = false
          return phrase
        }
      case .advcl where isAim(dependent): complements += complement(dependent)
      case .advcl where dependent > verb && syntax.tag(dependent) == .vb && isInfinitive(dependent):
        if syntax.infinitiveNoun(of: dependent) == nil {
          obliques += complement(dependent).filter {
            !$0.heads.isEmpty || syntax.dependent(of: dependent, .ccomp, .obj) == nil
          }
        }
      case .ccomp: contents += content(dependent, of: verb)
      case .advmod
      where dependent > verb && [.rb, .jj].contains(syntax.tag(dependent))
        && !Self.fillers.contains(syntax.lower(dependent)):
        obliques.append(LabelPhrase(tokens: [dependent]))
      default: break
      }
    }
    complements = relativeObject(of: verb) + complements
    if syntax.relation(verb) == .parataxis, let head = syntax.head(verb), head < verb,
      reading.frames[frame].mention.kind == .reporting, isClause(head)
    {
      contents += content(head, of: verb)
    }
    complements += contents
    if Self.lengths.contains(syntax.lemma(verb)) {
      complements += reading.frames[frame].durations.prefix(1).map {
        LabelPhrase(tokens: Array(reading.expressions[$0].tokens))
      }
    }
    let places = syntax.dependents(of: verb, .obl).filter { $0 > verb && syntax.isNoun($0) }
    let found = syntax.dependents(of: verb, .obj).filter { names[$0] == nil && syntax.isNoun($0) }
    let inner = (found + places.filter { reading.frame(at: $0) != nil }).flatMap { more(of: $0) }
    let outer =
      subject.map { names[$0] == nil && syntax.isNoun($0) ? more(of: $0, for: verb) : [] } ?? []
    let isThin = subject.map { reading.frame(at: $0) != nil || isMatter($0) } ?? false
    return untilPhrase(verb) + complements + (isThin ? outer : [])
      + obliques.sorted { weight($0) > weight($1) } + inner + (isThin ? [] : outer)
  }

  /// Adds who does it, as far as the text says so, and returns the word.
  private func addSubject(
    of verb: Int, _ frame: Int, _ avoidsNoun: Bool, _ fullest: LabelPhrase.Fullness,
    to words: inout LabelWords
  ) -> Int? {
    let steps = LabelPhrase.Fullness.allCases.drop { $0 != fullest }
    if !avoidsNoun, let noun = syntax.infinitiveNoun(of: verb) {
      for fullness in steps {
        var longer = words
        addNominal(noun, to: &longer, fullness)
        guard fullness == .bare || Self.fits(longer.text) else { continue }
        words = longer
        break
      }
      return noun
    }
    guard let subject = subject(of: verb, frame), !isEmpty(subject, before: verb) else {
      return nil
    }
    if isTime(subject) {
      guard let noun = syntax.dependent(of: subject, .appos), syntax.isNoun(noun), !isTime(noun)
      else {
        addTime(subject, to: &words)
        return nil
      }
      addNominal(noun, to: &words, .near)
      return noun
    }
    let alone = words
    let others = isSingular(verb) ? [] : partners(of: subject)
    let isFixed = standIn(subject) != nil && !isKind(subject)
    for fullness in isFixed ? [.near] : steps {
      for withOthers in others.isEmpty ? [false] : [true, false] {
        var longer = alone
        addNominal(subject, to: &longer, fullness)
        if withOthers {
          for other in others {
            for head in other.heads { addNominal(head, to: &longer, fullness) }
            longer.add(other.tokens)
          }
        }
        if subject > verb { longer.open(with: longer.tokens.filter { !alone.tokens.contains($0) }) }
        // Headlines leave out *was*, but “He arrested” would say the contrary of “He was arrested”.
        if isUnknownPronoun(subject), syntax.dependent(of: verb, .auxPass) != nil {
          longer.add(syntax.dependents(of: verb, .aux, .auxPass))
        }
        words = longer
        if Self.fits(longer.text) { return subject }
      }
    }
    return subject
  }

  /// Whether the form of a verb says that one did it: “Ann Lee, and a mother of two, *was* elected”.
  private func isSingular(_ verb: Int) -> Bool {
    syntax.tag(verb) == .vbz
      || syntax.dependents(of: verb, .aux, .auxPass, .cop).contains {
        ["was", "is", "has"].contains(syntax.lower($0))
      }
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

  // MARK: What belongs to the verb

  private func oblique(_ token: Int, of verb: Int) -> [LabelPhrase] {
    guard token > verb, !isUnknownPronoun(token),
      syntax.isNoun(token) || standIn(token) != nil
        || [.cd, .vbg, .currency, .jj].contains(syntax.tag(token))
    else { return [] }
    let markers = markers(of: token)
    if markers.contains(where: { syntax.lower($0) == "according" }) { return [] }
    if markers.contains(where: { ["between", "among", "per"].contains(syntax.lower($0)) }) {
      return partners(of: token).map {
        LabelPhrase(
          tokens: markers + $0.tokens, heads: [token] + $0.heads, steps: [.near, .plain])
      }
    }
    let phrase = LabelPhrase(
      tokens: markers, heads: [token],
      steps: isRelational(token) ? [.full] : [.full, .near, .plain])
    return [phrase]
      + partners(of: token).map { partner in
        var partner = partner
        partner.within = token
        return partner
      }
  }

  /// What an infinitive, a participle or an adjective completes: “decided *to raise the wreck*”.
  private func complement(_ token: Int) -> [LabelPhrase] {
    var phrases: [LabelPhrase] = []
    // “found *her* guilty”, where a tree takes *her* for a possessive
    if syntax.tag(token) == .jj, let whom = syntax.dependent(of: token, .nmodPoss) {
      phrases.append(LabelPhrase(heads: [whom]))
    }
    let tokens = verbTokens(token)
    let isNominal = syntax.isNoun(token)
    let object = syntax.dependents(of: token, .obj, .iobj).filter { !isRelative($0) }
    if let time = object.first.flatMap(reading.expression) {
      phrases.append(LabelPhrase(tokens: tokens + Array(reading.expressions[time].tokens)))
    } else if !object.isEmpty {
      phrases.append(
        LabelPhrase(
          tokens: tokens, heads: Array(object.prefix(1)), steps: [.near, .plain, .bare],
          isEssential: true))
    }
    phrases.append(
      LabelPhrase(
        tokens: isNominal ? tokens.filter { $0 != token } : tokens,
        heads: isNominal ? [token] : [], steps: [.near, .plain, .bare], isEssential: true))
    if isNominal { phrases += more(of: token) }
    for inner in syntax.dependents(of: token, .xcomp) {
      // “urged them to stop *selling arms*”
      phrases += complement(inner).map { phrase in
        var phrase = phrase
        phrase.within = object.first ?? token
        return phrase
      }
    }
    for inner in syntax.dependents(of: token, .ccomp) {
      phrases += content(inner, of: token).map { phrase in
        var phrase = phrase
        phrase.within = token
        phrase.isEssential = false
        return phrase
      }
    }
    for dependent in syntax.dependents(of: token, .obl)
    where dependent > token && !isTime(dependent) && !isUnknownPronoun(dependent)
      && syntax.isNoun(dependent)
    {
      phrases.append(
        LabelPhrase(
          tokens: markers(of: dependent), heads: [dependent], within: token,
          steps: isRelational(dependent) ? [.full] : [.near, .plain]))
    }
    return phrases
  }

  /// What somebody says, finds or decides: “Kari Solvang confirmed *that he had died*”.
  private func content(_ clause: Int, of verb: Int) -> [LabelPhrase] {
    guard isClause(clause) || syntax.isVerb(clause) else { return [] }
    var heads: [Int] = []
    if let subject = syntax.subject(of: clause), !isTime(subject) {
      if [.wdt, .wp].contains(syntax.tag(subject)) { return [] }
      heads.append(subject)
    }
    heads += syntax.dependents(of: clause, .obj).filter { !isTime($0) && !isRelative($0) }
    var tokens = verbTokens(clause) + syntax.dependents(of: clause, .aux, .auxPass)
    // “wondered *whether* it would work”
    if VerbGroup(of: clause, in: syntax).isFinite {
      tokens += syntax.dependents(of: clause, .mark).filter {
        ["whether", "if"].contains(syntax.lower($0))
      }
    }
    if syntax.isNoun(clause) {
      tokens += core(of: clause)
    }
    tokens += syntax.dependents(of: clause, .xcomp).flatMap(verbTokens)
    // “has cancelled” may be shortened to “cancelled” as in headlines, “has not” may not.
    let group = VerbGroup(of: clause, in: syntax)
    let auxiliaries = syntax.dependents(of: clause, .aux, .auxPass).filter {
      group.modal == nil && group.negation == nil && !group.isProgressive
        && syntax.tag($0) != .vb
    }
    var phrases = [
      LabelPhrase(
        tokens: tokens, fewer: tokens.filter { !auxiliaries.contains($0) }, heads: heads,
        place: clause < verb ? .afterRest : .inText, steps: [.near, .plain, .bare],
        isEssential: true)
    ]
    for dependent in syntax.dependents(of: clause, .obl, .oblAgent)
    where dependent > clause && !isTime(dependent) && !isUnknownPronoun(dependent)
      && syntax.isNoun(dependent) && syntax.preposition(of: dependent) != "per"
    {
      phrases.append(
        LabelPhrase(
          tokens: markers(of: dependent), heads: [dependent], within: clause,
          steps: isRelational(dependent) ? [.full] : [.near, .plain]))
    }
    return phrases
  }

  /// The thing or person that a relative clause tells of: “*Arthur Lane*, whom she married”.
  private func relativeObject(of verb: Int) -> [LabelPhrase] {
    guard syntax.relation(verb) == .aclRelcl, let noun = syntax.head(verb), noun < verb else {
      return []
    }
    // “the plan to split the *group*, which she announced”: no group is announced.
    let isReport =
      reading.frame(at: verb).map { reading.frames[$0].mention.kind == .reporting } ?? false
    for dependent in syntax.tree.dependents(of: verb) where isRelative(dependent) {
      switch syntax.relation(dependent) {
      case .obj
      where !isTime(noun) && !(isReport && !isMatter(noun))
        && !Self.occasions.contains(syntax.lemma(noun)),
        .mark where isGap(noun, verb):
        return [LabelPhrase(heads: [noun], place: .afterRest, steps: [.near, .plain, .bare])]
      case .obl where dependent < verb && !isTime(noun):
        let markers = markers(of: dependent)
        guard !markers.isEmpty else { return [] }
        return [
          LabelPhrase(tokens: markers, heads: [noun], place: .last, steps: [.near, .plain, .bare])
        ]
      default: break
      }
    }
    return []
  }

  /// Whether a participle tells what somebody is accused or kept of: “barred her *from selling it*”.
  private func isObjection(_ clause: Int) -> Bool {
    syntax.tag(clause) == .vbg
      && syntax.dependents(of: clause, .mark, .case).contains {
        ["from", "of", "for", "to", "in", "about", "against"].contains(syntax.lower($0))
      }
  }

  /// Whether a noun is what a clause with a subject but no object tells of: “the *house* that she sold”.
  private func isGap(_ noun: Int, _ verb: Int) -> Bool {
    guard let subject = syntax.subject(of: verb), !isRelative(subject), !isTime(noun),
      syntax.dependent(of: verb, .obj, .ccomp, .xcomp, .cop, .auxPass) == nil,
      [.root, .obj, .nsubj, .nsubjPass, .appos, .conj, .xcomp].contains(syntax.relation(noun))
    else { return false }
    return !Self.occasions.contains(syntax.lemma(noun))
      && !Self.contents.contains(syntax.lemma(noun))
  }

  private static let occasions: Set<String> = ["time", "day", "way", "reason", "moment", "place"]

  private static let contents: Set<String> = [
    "claim", "fact", "news", "report", "statement", "idea", "belief", "rumour", "rumor", "hope",
    "fear", "sign", "evidence", "view", "warning", "promise", "conclusion", "letter", "message",
    "possibility", "chance", "risk", "proof", "threat", "assurance", "impression", "suspicion",
  ]

  /// Adverbs that tell nothing without the sentence before: “was dropped *as well*”.
  private static let fillers: Set<String> = [
    "as", "well", "too", "also", "so", "even", "instead", "likewise", "however", "indeed", "though",
    "then", "afterwards", "thereafter", "therefore", "thus", "meanwhile", "there", "here",
  ]

  /// Verbs that say nothing without how long: “lasted *nine weeks*”.
  private static let lengths: Set<String> = ["last", "spend", "take", "run", "continue", "serve"]

  private func isInfinitive(_ verb: Int) -> Bool {
    syntax.dependents(of: verb, .mark).first.map { syntax.tag($0) == .to } ?? false
  }

  /// Whether a predicate completes a verb that the tree hangs it on as an aim: “was found *to have been in debt*”.
  private func isAim(_ token: Int) -> Bool {
    syntax.dependent(of: token, .cop) != nil && isInfinitive(token)
      && !VerbGroup(of: token, in: syntax).isFinite
  }

  /// The verb with what changes its sense: particle, negation, modal, passive *be*, *to*, *nearly*.
  func verbTokens(_ verb: Int) -> [Int] {
    var tokens = [verb]
    let group = VerbGroup(of: verb, in: syntax)
    let first = syntax.firstConjunct(of: verb)
    if first != verb, group.form == .modal, syntax.subject(of: verb) == nil {
      // “*would* pay and leave”
      tokens += syntax.dependents(of: first, .aux).filter { syntax.tag($0) == .md }
    }
    let isNominal = !syntax.isVerb(verb)
    for dependent in syntax.tree.dependents(of: verb) {
      switch syntax.relation(dependent) {
      case .compoundPrt, .cop: tokens.append(dependent)
      case .case where isNominal: tokens += markers(of: verb)
      case .aux where group.isPerfect && !group.isPassive:
        tokens.append(dependent)
      case .auxPass where syntax.lower(dependent) == "been":
        // “was to *have been* opened”
        if syntax.dependents(of: verb, .aux).contains(where: { syntax.tag($0) == .vb }) {
          tokens.append(dependent)
        }
      case .aux, .auxPass:
        if syntax.tag(dependent) == .vb || (group.modal != nil && syntax.tag(dependent) != .vbd) {
          tokens.append(dependent)
        }
      case .mark where syntax.tag(dependent) == .to: tokens.append(dependent)
      case .mark where syntax.dependent(of: dependent, .cop) != nil:
        // “was *due to* leave”
        tokens += [dependent] + syntax.dependents(of: dependent, .cop, .fixed, .aux)
      case .advmod where dependent == group.negation:
        tokens.append(dependent)
        tokens += syntax.dependents(of: verb, .aux, .auxPass)
      case .advmod where dependent == verb + 1 && Self.isParticle(syntax.lower(dependent)):
        tokens.append(dependent)
      case .obl, .oblUnmarked:
        // “was handed *over* the following week”, where a tree takes the particle for a preposition
        if isTime(dependent), Self.particleVerbs.contains(syntax.lemma(verb)) {
          tokens += markers(of: dependent).filter {
            $0 == verb + 1
              && ["over", "up", "off", "out", "down", "back"].contains(syntax.lower($0))
          }
        }
      case .advmod where Self.approximators.contains(syntax.lower(dependent)):
        tokens.append(dependent)
      case .advmod
      where isNominal && dependent < verb && ["too", "very"].contains(syntax.lower(dependent)):
        tokens.append(dependent)
      default: break
      }
    }
    return tokens
  }

  /// Adverbs without which a label would say what did not happen, or what nobody vouches for: “*nearly* failed”.
  private static let approximators: Set<String> = [
    "nearly", "almost", "hardly", "barely", "scarcely", "rarely", "seldom", "narrowly", "allegedly",
    "reportedly", "probably", "possibly", "perhaps", "supposedly", "apparently", "partly",
    "partially", "unsuccessfully", "virtually",
  ]

  /// Verbs that hardly stand before a time without a particle: “was *handed* over the following week”.
  private static let particleVerbs: Set<String> = [
    "hand", "take", "turn", "carry", "put", "call", "set", "give", "bring", "pull", "shut",
  ]

  private static func isParticle(_ word: String) -> Bool {
    [
      "over", "back", "up", "out", "off", "down", "away", "in", "on", "aside", "apart", "ahead",
      "through", "together",
    ].contains(
      word)
  }

  /// The time of “did not return *until May*”, without which the label would say the contrary.
  private func untilPhrase(_ verb: Int) -> [LabelPhrase] {
    guard Negation.word(of: verb, in: syntax) != nil, Negation.isLifted(for: verb, in: syntax)
    else { return [] }
    return syntax.dependents(of: verb, .obl, .oblUnmarked, .nmod, .nmodUnmarked).compactMap {
      ["until", "till"].contains(syntax.preposition(of: $0))
        ? LabelPhrase(tokens: Array(syntax.extent(of: $0))) : nil
    }
  }

  /// Who does it: the subject of the clause, or the one understood.
  private func subject(of verb: Int, _ frame: Int) -> Int? {
    if let subject = syntax.subject(of: verb), ![.wdt, .wp].contains(syntax.tag(subject)),
      !syntax.isSource(subject)
    {
      return subject
    }
    if syntax.tag(verb) == .vbg, [.xcomp, .ccomp, .csubj].contains(syntax.relation(verb)) {
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
    }?.token
    guard let understood, ![.wdt, .wp].contains(syntax.tag(understood)) else { return nil }
    return understood
  }

  /// Whether a pronoun would tell a reader nothing before an infinitive: “(we) to run a test”.
  private func isEmpty(_ subject: Int, before verb: Int) -> Bool {
    isUnknownPronoun(subject) && !VerbGroup(of: verb, in: syntax).isFinite
      && !syntax.isVerb(subject)
  }

  /// How much a phrase tells: places and partners before manner.
  private func weight(_ phrase: LabelPhrase) -> Int {
    guard let head = phrase.heads.first else { return 0 }
    let isName = syntax.tag(head) == .nnp
    return (isName ? 2 : 0) + (phrase.tokens.isEmpty ? 0 : 1)
  }
}
