import EventMentions
import Language
public import TextModel

/// Finds who and what takes part in an event, from the tree of its sentence.
public struct ArgumentFinder: Sendable {
  let syntax: Syntax
  /// The words in names of persons.
  let isOfPerson: [Bool]

  /// Creates a finder for a text.
  public init(_ syntax: Syntax) {
    self.syntax = syntax
    var isOfPerson = [Bool](repeating: false, count: syntax.text.tokens.count)
    for name in syntax.text.names where name.kind == .person {
      for token in name.tokens { isOfPerson[token] = true }
    }
    self.isOfPerson = isOfPerson
  }

  /// Returns the arguments of an event, agents first.
  public func arguments(of event: Int) -> [Argument] {
    if let remnant = syntax.remnant(at: event) { return arguments(of: remnant, event) }
    var found =
      syntax.isVerb(event) || syntax.dependent(of: event, .cop) != nil
      ? ofVerb(event) : ofNoun(event)
    for argument in found {
      found += coordinated(with: argument).filter {
        isTold(of: $0.token, beside: argument.token, by: event)
      }
    }
    for argument in found where [.agent, .patient].contains(argument.role) {
      found += leaders(of: argument)
    }
    if let several = found.first(where: { syntax.tag($0.token) == .nns }) {
      found += (members(of: event) + thoseNamed(for: several.token)).map {
        Argument(several.role, token: $0)
      }
    }
    var seen: Set<Int> = []
    return found.filter { seen.insert($0.token).inserted }
  }

  /// Those of the verb that a clause leaves out, with its noun in the place of the one that it is told beside.
  private func arguments(of remnant: Remnant, _ noun: Int) -> [Argument] {
    let found = arguments(of: remnant.verb)
    guard let place = found.first(where: { $0.token == remnant.replaced }) else {
      // “She was made lecturer in 1930, *reader* in 1935”, “it was built to Kost in 1850 and *to Varna* in 1853”: whom or what
      // both are told of
      return [.xcomp, .obl].contains(syntax.relation(remnant.replaced))
        ? found.filter { $0.token == syntax.subject(of: remnant.verb) } : []
    }
    return found.compactMap {
      if $0.token == place.token { return Argument(place.role, token: noun) }
      return $0.role == place.role ? nil : $0
    }
  }

  // MARK: Verbs

  private func ofVerb(_ verb: Int) -> [Argument] {
    var found: [Argument] = []
    let isPassive =
      syntax.dependent(of: verb, .auxPass, .nsubjPass) != nil
      || (syntax.tag(verb) == .vbn && syntax.dependent(of: verb, .aux) == nil
        && [.acl, .amod, .advcl].contains(syntax.relation(verb)))
      // “was arrested and *searched* by a guard”
      || syntax.tag(verb) == .vbn && syntax.relation(verb) == .conj
        && VerbGroup(of: verb, in: syntax).isPassive
    for dependent in syntax.tree.dependents(of: verb) {
      switch syntax.relation(dependent) {
      case .nsubj where !syntax.isSource(dependent) && !syntax.isParted(dependent, from: verb):
        found.append(Argument(.agent, token: antecedent(dependent, of: verb)))
      case .nsubjPass: found.append(Argument(.patient, token: antecedent(dependent, of: verb)))
      case .obj:
        found.append(Argument(.patient, token: antecedent(dependent, of: verb)))
        // “sent the letter *to Anna Berg*”, whether the tree hangs her on the letter or on the verb
        found += ([dependent] + syntax.dependents(of: dependent, .nmod)).flatMap {
          syntax.dependents(of: $0, .nmod)
        }.filter {
          syntax.tag($0) == .nnp && syntax.preposition(of: $0) == "to"
        }.map { Argument(.recipient, token: $0) }
      case .iobj: found.append(Argument(.recipient, token: dependent))
      case .oblAgent: found.append(Argument(.agent, token: dependent))
      case .obl:
        // “was tried *before Judge Holm*”, “rose *under Holm*”
        if ["before", "under"].contains(syntax.preposition(of: dependent)), isOfPerson[dependent] {
          found.append(Argument(.partner, token: dependent))
        } else if let role = role(of: dependent, isPassive: isPassive) {
          found.append(Argument(role, token: dependent))
        }
        if isPassive { found += agents(behind: dependent) }
      case .nsubjOuter where syntax.tag(verb) == .vb && syntax.tag(dependent) == .nnp:
        found.append(Argument(.agent, token: dependent))  // “*Parliament* is to debate it”
      case .advcl, .xcomp:
        if let other = metThere(dependent, by: verb) {
          found.append(Argument(.partner, token: other))
        }
      default: break
      }
    }
    if let causative = syntax.causative(of: verb) {
      found.removeAll { [causative.causer, causative.object].contains($0.token) }
      found += [
        Argument(.agent, token: antecedent(causative.causer, of: causative.verb)),
        Argument(.patient, token: causative.object),
      ]
    }
    // “a garage *rented by* Ann”: who does it is named there, and what it is done to is still understood.
    let lacksSubject =
      isPassive ? syntax.subject(of: verb) == nil : !found.contains { $0.role == .agent }
    if lacksSubject,
      let subject = syntax.interruptedSubject(of: verb) ?? understoodSubject(of: verb)
        ?? nounBefore(verb),
      !found.contains(where: { $0.token == subject })
    {
      found.insert(Argument(isPassive ? .patient : .agent, token: subject), at: 0)
    }
    if let shared = syntax.sharedObject(of: verb) ?? syntax.sharedAntecedent(of: verb),
      !found.contains(where: { $0.role == .patient })
    {
      found.append(Argument(.patient, token: shared))
    }
    if let noun = gap(of: verb, found) { found.append(Argument(.patient, token: noun)) }
    return found.sorted { rank($0) < rank($1) }
  }

  /// Who did it, where the tree hangs him on a place or body named before: “was returned to the firm *by Holm*”.
  private func agents(behind nominal: Int) -> [Argument] {
    guard
      syntax.tag(nominal) == .nnp || EventLexicon.shared.isGroup(syntax.lemma(nominal))
        || EventLexicon.shared.isPerson(syntax.lemma(nominal))
    else { return [] }
    return syntax.dependents(of: nominal, .nmod).filter {
      $0 > nominal && syntax.preposition(of: $0) == "by"
        && [.nnp, .nnps].contains(syntax.tag($0))
    }.map { Argument(.agent, token: $0) }
  }

  /// The noun that a clause without a relative pronoun or an object tells of: “the *firm* they bought in 2019”.
  private func gap(of verb: Int, _ found: [Argument]) -> Int? {
    guard syntax.relation(verb) == .aclRelcl, let noun = syntax.head(verb), noun < verb,
      [.nn, .nns, .nnp].contains(syntax.tag(noun)),
      let subject = syntax.dependent(of: verb, .nsubj), subject > noun,
      ![.wdt, .wp, .in].contains(syntax.tag(subject)),
      !found.contains(where: { $0.role == .patient }),
      syntax.dependent(of: verb, .obj, .ccomp, .xcomp, .cop, .auxPass) == nil,
      !(noun..<verb).contains(where: { [.wdt, .wp, .wrb].contains(syntax.tag($0)) }),
      !["time", "day", "way", "reason", "moment", "year", "month", "week", "place"]
        .contains(syntax.lemma(noun))
    else { return nil }
    return noun
  }

  /// Whom a journey was made for: “flew to see *Holm*”.
  private func metThere(_ purpose: Int, by verb: Int) -> Int? {
    guard Self.journeys.contains(syntax.lemma(verb)), Self.visits.contains(syntax.lemma(purpose)),
      syntax.dependents(of: purpose, .mark).contains(where: { syntax.tag($0) == .to })
    else { return nil }
    return syntax.dependent(of: purpose, .obj)
  }

  private static let journeys: Set<String> = [
    "fly", "go", "come", "travel", "drive", "sail", "return", "ride", "walk", "arrive", "head",
    "set", "leave", "hurry", "rush",
  ]

  private static let visits: Set<String> = [
    "see", "meet", "visit", "join", "consult", "fetch", "rescue", "help", "confront", "greet",
  ]

  func rank(_ argument: Argument) -> Int {
    switch argument.role {
    case .agent: 0
    case .patient: 1
    case .partner: 2
    case .recipient: 3
    }
  }

  private func role(of nominal: Int, isPassive: Bool) -> Argument.Role? {
    switch syntax.preposition(of: nominal) {
    case "by": isPassive ? .agent : nil
    case "with", "against", "between", "among", "alongside": .partner
    case "opposite": isCast(nominal) ? .partner : nil
    case "to", "for", "from": .recipient
    case "through": EventLexicon.shared.isPerson(syntax.lemma(nominal)) ? .partner : nil
    case "of", "on", "about", "at": .patient
    default: nil
    }
  }

  /// Whether somebody named plays beside another: “starred opposite *Ann Lee*”, but “stood opposite the mill”.
  private func isCast(_ nominal: Int) -> Bool {
    guard syntax.tag(nominal) == .nnp, let head = syntax.head(nominal) else { return false }
    return ["play", "star", "co-star", "act", "appear", "perform", "debut", "cast", "make"]
      .contains(syntax.lemma(head))
  }

  /// The noun that a relative pronoun stands for.
  func antecedent(_ nominal: Int, of verb: Int) -> Int {
    guard [.wdt, .wp, .in].contains(syntax.tag(nominal)),
      !syntax.resumesClause(nominal, of: verb)
    else { return nominal }
    if let focus = syntax.cleftFocus(of: verb, before: nominal) { return focus }
    var clause = verb
    for _ in 0..<4 {
      guard let head = syntax.head(clause) else { return nominal }
      if syntax.relation(clause) == .aclRelcl { return person(head, before: nominal) ?? head }
      // “refused to say *who* had called”: a question, which stands for nobody named.
      guard nominal < head || syntax.relation(clause) == .conj else { return nominal }
      clause = head
    }
    return nominal
  }

  /// Who *who* stands for where the tree hangs its clause on a thing: “a contract with *Anna Berg, who* will begin”.
  private func person(_ noun: Int, before pronoun: Int) -> Int? {
    guard syntax.lower(pronoun) == "who", [.nn, .nns].contains(syntax.tag(noun)),
      !EventLexicon.shared.isPerson(syntax.lemma(noun)),
      !EventLexicon.shared.isGroup(syntax.lemma(noun))
    else { return nil }
    var token = pronoun - 1
    while token > noun, syntax.tag(token) == .comma { token -= 1 }
    guard token > noun, [.nnp, .nnps].contains(syntax.tag(token)) else { return nil }
    while let head = syntax.head(token), head > noun, syntax.tag(head) == .nnp,
      [.flat, .compound].contains(syntax.relation(token))
    {
      token = head
    }
    return token
  }

  /// The subject that an infinitive, participle or later conjunct leaves out.
  func understoodSubject(of verb: Int) -> Int? {
    if let noun = syntax.infinitiveNoun(of: verb) {
      return syntax.isRanked(noun) ? noun : owner(of: noun)
    }
    var clause = verb
    for _ in 0..<6 {
      guard let head = syntax.head(clause) else { return nil }
      if let hidden = syntax.controller(of: clause) ?? syntax.absoluteSubject(of: clause) {
        return hidden
      }
      if syntax.subject(of: clause).map({ syntax.isParted($0, from: clause) }) ?? false {
        // A headline: “Council sells school, plans library”
        return syntax.subject(of: head)
      }
      switch syntax.relation(clause) {
      case .conj where syntax.sharedInfinitive(of: clause) != nil:
        return syntax.sharedInfinitive(of: clause)
      case .xcomp:
        // “promised *the bank* to wait”: who promises waits.
        if !["promise", "vow", "pledge", "threaten"].contains(syntax.lemma(head)),
          let object = syntax.dependent(of: head, .obj, .iobj)
        {
          return object
        }
        if let subject = syntax.subject(of: head) { return antecedent(subject, of: head) }
      case .advcl where isUrged(clause, of: head):
        if let object = syntax.dependent(of: head, .obj) { return object }
        return syntax.dependent(of: head, .nsubjPass)
      case .advcl where isReproach(clause, of: head):
        // “was fined *two pounds* for speeding”: the sum did not speed.
        if syntax.dependent(of: head, .nsubjPass) == nil,
          let object = syntax.dependent(of: head, .obj)
        {
          return object
        }
        if let subject = syntax.subject(of: head) { return antecedent(subject, of: head) }
      case .parataxis where clause > 0 && syntax.tag(clause - 1) == .comma:
        // A headline: “Council closes school, sells building”
        return syntax.subject(of: head)
      case .advcl where syntax.thing(toBecome: clause, of: head) != nil:
        return syntax.thing(toBecome: clause, of: head)
      case .advcl where clause > 0 && syntax.tag(clause - 1) == .colon: return nil
      case .advcl where syntax.isConsequence(clause, of: head): return nil
      case .advcl where isTask(clause, of: head):
        // “hired a *firm* to assist”
        if let object = syntax.dependent(of: head, .obj) { return object }
      // “Nobody was hurt, and *it emerged* that he had fled”
      case .conj where syntax.dependent(of: clause, .expl) != nil: return nil
      case .conj, .advcl:
        if let subject = syntax.subject(of: head) { return antecedent(subject, of: head) }
        // A caption: “*Ann Lee* in May, after leaving the mill”
        if syntax.tag(head) == .nnp, syntax.relation(head) == .root { return head }
      case .acl:
        return syntax.tag(clause) == .vb ? owner(of: head) : head
      case .aclRelcl:
        return nil
      default:
        return nil
      }
      clause = head
    }
    return nil
  }

  /// Whether somebody is brought to do what a gerund tells: “forced *the tenants* into paying”.
  private func isUrged(_ clause: Int, of verb: Int) -> Bool {
    syntax.tag(clause) == .vbg && syntax.dependent(of: verb, .obj, .nsubjPass) != nil
      && syntax.dependents(of: clause, .mark, .case).contains { syntax.lower($0) == "into" }
  }

  /// Whether an infinitive tells what somebody is to do whom another takes on: “hired a firm *to assist*”.
  private func isTask(_ clause: Int, of verb: Int) -> Bool {
    syntax.tag(clause) == .vb
      && syntax.dependents(of: clause, .mark).contains { syntax.tag($0) == .to }
      && [
        "hire", "retain", "appoint", "employ", "engage", "commission", "choose", "select", "name",
        "recruit", "send", "dispatch", "nominate", "elect", "deploy", "pay",
      ].contains(syntax.lemma(verb)) && syntax.dependent(of: verb, .nsubjPass) == nil
      && syntax.dependents(of: verb, .obj).contains {
        let lemma = syntax.lemma($0)
        return $0 < clause
          && (syntax.tag($0) == .nnp || EventLexicon.shared.isPerson(lemma)
            || EventLexicon.shared.isGroup(lemma))
      }
  }

  /// Whether a clause tells what somebody is punished, praised or kept from for: “fined her *for speeding*”.
  private func isReproach(_ clause: Int, of verb: Int) -> Bool {
    guard syntax.tag(clause) == .vbg,
      let marker = syntax.dependents(of: clause, .mark, .case).map(syntax.lower).first
    else { return false }
    return switch marker {
    case "for", "of": Self.judgements.contains(syntax.lemma(verb))
    case "from": Self.hindrances.contains(syntax.lemma(verb))
    default: false
    }
  }

  private static let judgements: Set<String> = [
    "sentence", "jail", "imprison", "fine", "punish", "convict", "charge", "accuse", "arrest",
    "detain", "sue", "blame", "criticise", "criticize", "condemn", "praise", "thank", "reward",
    "honour", "honor", "fire", "dismiss", "sack", "suspend", "expel", "prosecute", "indict",
    "reprimand", "censure", "forgive", "pardon", "execute", "hang", "scold", "rebuke", "acquit",
    "suspect", "commend", "fault", "decorate", "disqualify",
  ]

  private static let hindrances: Set<String> = [
    "stop", "prevent", "keep", "discourage", "dissuade", "ban", "bar", "prohibit", "hinder",
    "deter",
    "save", "exclude",
  ]

  /// The noun right before a past tense verb that the tree gives no subject: “…, *Ann and Bo* met”.
  private func nounBefore(_ verb: Int) -> Int? {
    guard syntax.tag(verb) == .vbd, syntax.subject(of: verb) == nil,
      syntax.relation(verb) != .conj
    else { return nil }
    var token = verb - 1
    if token >= 0, syntax.tag(token) == .rb { token -= 1 }
    guard token >= 0,
      syntax.isNoun(token) || syntax.tag(token) == .prp || isOpeningName(token),
      syntax.sentence(of: token) == syntax.sentence(of: verb)
    else { return nil }
    // Up to the head of the phrase, but not over a comma, which would end it.
    while let head = syntax.head(token), head < verb, syntax.isNoun(head), head < token,
      [.nmod, .conj, .flat, .compound].contains(syntax.relation(token)),
      !(head..<token).contains(where: { syntax.tag($0) == .comma })
    {
      token = head
    }
    // “The *firm* that built the ship sank it”, of which the ship is only told.
    if [.obj, .obl].contains(syntax.relation(token)), let clause = syntax.head(token),
      syntax.relation(clause) == .aclRelcl, let noun = syntax.head(clause), noun < clause,
      syntax.isNoun(noun), !(noun..<token).contains(where: { syntax.tag($0) == .comma })
    {
      return noun
    }
    return token
  }

  /// Whether a capitalised word that a sentence begins with is no common word, whatever its tag.
  private func isOpeningName(_ token: Int) -> Bool {
    let sentence = syntax.sentence(of: token)
    guard sentence >= 0, syntax.text.sentences[sentence].tokens.lowerBound == token else {
      return false
    }
    return syntax.tag(token) == .vbg
      && syntax.text.words[syntax.text.tokens[token].word].shape
        .contains(.capitalised)
  }

  /// Whose plan, offer or attempt a noun is: its possessor, or the subject of the verb it belongs to.
  private func owner(of noun: Int) -> Int? {
    if let possessor = syntax.dependent(of: noun, .nmodPoss) { return possessor }
    guard let head = syntax.head(noun), syntax.relation(noun) == .obj else { return nil }
    return syntax.subject(of: head)
  }
}
