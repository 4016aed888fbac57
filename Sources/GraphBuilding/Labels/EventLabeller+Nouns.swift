import EventArguments
import EventMentions
import EventModel
import Language
import TemporalLinking
import TextModel
import TimeExpressions

/// Names events that nouns tell of: “*Trial* of the harbour master”.
extension EventLabeller {
  /// Adds a noun with its words, and some more that it cannot do without.
  func nounPhrase(
    _ noun: Int, with more: [Int] = [], of event: [Int], _ words: inout LabelWords
  ) -> [LabelPhrase] {
    let empty = words
    for fullness in [LabelPhrase.Fullness.near, .plain, .bare, .alone] {
      words = empty
      // “*evolved* launch vehicle selection process”: beside the last word it would say another thing.
      let isNear = fullness == .near || fullness == .plain
      words.add(nearest(noun, fullness) + (isNear ? more : []))
      if fullness != .alone, let possessor = syntax.dependent(of: noun, .nmodPoss) {
        addPossessor(possessor, to: &words)
      }
      if let determiner = syntax.dependent(of: noun, .det), syntax.lower(determiner) == "no" {
        words.add([determiner])
      }
      if words.fits { break }
    }
    return own(details(of: noun), event) + dates(of: noun)
  }

  /// The details of a noun that no other event's label tells, where it has some: “*talks* with Ann held in Bergen”.
  private func own(_ details: [LabelPhrase], _ event: [Int]) -> [LabelPhrase] {
    details.filter { phrase in
      !phrase.tokens.contains {
        syntax.relation($0) == .acl && [.vbn, .vbg].contains(syntax.tag($0))
          && reading.frame(at: $0).map { !event.contains($0) } ?? false
          && syntax.subject(of: $0) == nil
      }
    }
  }

  /// When it was, for a noun of which nothing else is told: “meeting *in May*”.
  private func dates(of noun: Int) -> [LabelPhrase] {
    guard syntax.tree.dependents(of: noun).allSatisfy({ syntax.relation($0) == .det || isTime($0) })
    else { return [] }
    return syntax.dependents(of: noun, .nmod).filter(isTime).prefix(1).map {
      LabelPhrase(tokens: Array(syntax.extent(of: $0)))
    }
  }

  func addPossessor(_ possessor: Int, to words: inout LabelWords) {
    guard !isTime(possessor) else { return }
    if syntax.isNoun(possessor), let name = standIn(possessor),
      words.replacements.values.contains(name)
    {
      return
    }
    if syntax.tag(possessor) == .prpPossessive {
      guard let name = names[possessor] else {
        if isOnlyDetail(possessor), isOfSubject(possessor, words) { words.add([possessor]) }
        return
      }
      // “Ms Okafor broke *her* wrist”
      if words.replacements.values.contains(where: { $0 == name || $0.hasSuffix(" " + name) }) {
        words.add([possessor])
      } else {
        words.replace(possessor, by: Self.possessive(name))
      }
      return
    }
    if syntax.tag(possessor) == .wpPossessive {
      guard let owner = owner(meantBy: possessor) else { return }
      words.replace(possessor, by: Self.possessive(owner))
      return
    }
    addNominal(possessor, to: &words, .near)
    let noun = syntax.head(possessor) ?? possessor
    words.add((possessor..<max(possessor, noun)).filter { syntax.tag($0) == .pos }.suffix(1))
  }

  /// Whether whose it is is all that a noun's phrase says of it: “spoke of *their* experience”.
  private func isOnlyDetail(_ possessor: Int) -> Bool {
    syntax.head(possessor).map { noun in
      !syntax.tree.dependents(of: noun).contains {
        [.amod, .compound, .nmod, .acl, .aclRelcl, .appos, .flat].contains(syntax.relation($0))
      }
    } ?? false
  }

  /// Whether a possessive pronoun can only be of the subject that a label shows: “*buyers* spoke of *their* experience”.
  func isOfSubject(_ possessor: Int, _ words: LabelWords) -> Bool {
    var clause = possessor
    for _ in 0..<4 {
      guard let head = syntax.head(clause) else { return false }
      clause = head
      if syntax.isVerb(clause) { break }
    }
    guard let subject = syntax.subject(of: clause), subject < possessor,
      words.tokens.contains(subject), words.replacements[subject] == nil
    else { return false }
    return mayOwn(subject, possessor)
      && (syntax.head(possessor).map { Self.owned.contains(syntax.lemma($0)) } ?? false
        || !hasOtherOwner(possessor, than: subject))
  }

  /// Whether a possessive pronoun agrees with a noun or pronoun.
  private func mayOwn(_ noun: Int, _ possessor: Int) -> Bool {
    let isPerson = EventLexicon.shared.isPerson(syntax.lemma(noun))
    return switch syntax.lower(possessor) {
    case "their": [.nns, .nnps].contains(syntax.tag(noun)) || syntax.lower(noun) == "they"
    case "its": syntax.tag(noun) == .nn && !isPerson || syntax.tag(noun) == .nnp
    default:
      syntax.tag(noun) == .nn && isPerson || syntax.tag(noun) == .nnp
        || ["he", "she", "him", "her"].contains(syntax.lower(noun))
    }
  }

  /// Whether something else is told of before a possessive pronoun that it may be of: “*miners* left; gunmen stopped *their*
  /// bus”.
  private func hasOtherOwner(_ possessor: Int, than subject: Int) -> Bool {
    let sentence = syntax.sentence(of: possessor)
    guard sentence >= 0 else { return true }
    let first = syntax.text.sentences[max(0, sentence - 1)].tokens.lowerBound
    return (max(first, possessor - 60)..<possessor).contains {
      $0 != subject && [.nsubj, .nsubjPass, .obj].contains(syntax.relation($0)) && !isTime($0)
        && mayOwn($0, possessor)
    }
  }

  /// What one can hardly lose, do or keep of somebody else's: “lost *their lives*”.
  private static let owned: Set<String> = [
    "life", "job", "work", "door", "way", "mind", "part", "day", "side", "name", "head", "seat",
    "word", "post", "office", "quorum", "leg", "arm", "hand", "face", "place", "value",
  ]

  static func possessive(_ name: String) -> String {
    name + (name.hasSuffix("s") ? "’" : "’s")
  }

  /// Who or what a relative pronoun stands for: “the *inquiry*, whose report was published”, “nine *clerks*, three of whom left”.
  func owner(meantBy whose: Int) -> String? {
    if let name = names[whose] { return name }
    var clause = whose
    for _ in 0..<6 {
      guard let head = syntax.head(clause) else { return nil }
      if syntax.relation(clause) == .aclRelcl {
        if let name = standIn(head) { return name }
        guard !isTime(head) else { return nil }
        var words = LabelWords(syntax)
        words.add(nearest(head, .plain))
        return words.inMiddle
      }
      clause = head
    }
    return nil
  }

  /// The phrases after a noun, those that say what it is of first.
  func details(of noun: Int) -> [LabelPhrase] {
    var phrases: [LabelPhrase] = []
    for dependent in syntax.tree.dependents(of: noun) where !isTime(dependent) {
      switch syntax.relation(dependent) {
      case .nmod where isOneSide(dependent) && dependent > noun:
        phrases += partners(of: dependent).map {
          LabelPhrase(
            tokens: markers(of: dependent) + $0.tokens, heads: [dependent] + $0.heads,
            steps: [.near, .plain, .bare, .alone])
        }
      case .nmod where dependent > noun && !isUnknownPronoun(dependent) && !isRelative(dependent):
        phrases.append(
          LabelPhrase(
            tokens: markers(of: dependent), heads: [dependent],
            steps: isRelational(dependent) ? [.full] : [.full, .near, .plain]))
        phrases += partners(of: dependent).map { partner in
          var partner = partner
          partner.within = dependent
          return partner
        }
      case .acl where opensWithToOrOf(dependent):
        // “the reason *for the firm to sue*”
        let subjects = syntax.dependents(of: dependent, .nsubj)
        let markers = syntax.dependents(of: dependent, .mark).filter {
          syntax.lower($0) != "for" || !subjects.isEmpty
        }
        let objects = syntax.dependents(of: dependent, .obj).filter { !isTime($0) }
        // “to have it *removed*”
        let results = syntax.dependents(of: dependent, .xcomp).filter { syntax.tag($0) == .vbn }
        phrases.append(
          LabelPhrase(
            tokens: verbTokens(dependent) + markers + results,
            heads: subjects + objects,
            steps: [.near, .plain, .bare, .alone]))
      case .acl where syntax.subject(of: dependent) != nil:
        // “reports *that they had met*”
        phrases.append(
          LabelPhrase(
            tokens: verbTokens(dependent) + syntax.dependents(of: dependent, .aux, .auxPass),
            heads: syntax.subject(of: dependent).map { [$0] } ?? [], steps: [.near, .plain]))
      case .acl where dependent > noun && [.vbn, .vbg].contains(syntax.tag(dependent)):
        let objects = syntax.dependents(of: dependent, .obj, .obl, .oblAgent).filter {
          !isTime($0) && !isUnknownPronoun($0)
        }.prefix(1)
        // “a message *asking* them to wait” says nothing without whom it asks what.
        if objects.isEmpty,
          syntax.dependent(of: dependent, .iobj, .xcomp, .ccomp) != nil
            || syntax.lower(dependent - 1) == "since"  // “two letters, *since lost*”
            || syntax.tag(dependent - 1) == .comma  // “a pipe, *fitted* in May”
            || ["saying", "stating", "reading", "lasting", "spanning"]
              .contains(syntax.lower(dependent))
        {
          continue
        }
        phrases.append(
          LabelPhrase(
            tokens: verbTokens(dependent) + objects.flatMap(markers), heads: Array(objects),
            steps: [.near, .plain]))
      default: break
      }
    }
    return phrases
  }

  /// The phrases after a noun, which say nothing without it.
  ///
  /// - Parameters:
  ///   - noun: the noun.
  ///   - verb: the verb that it is subject of: a participle between them would read as part of the verb.
  /// - Returns: the phrases.
  func more(of noun: Int, for verb: Int? = nil) -> [LabelPhrase] {
    details(of: noun).filter { phrase in
      verb == nil || !phrase.tokens.contains { [.vbn, .vbg].contains(syntax.tag($0)) }
    }.map { phrase in
      var phrase = phrase
      phrase.within = phrase.within ?? noun
      return phrase
    }
  }

  /// Whether a noun is the first of two between whom something is: “a call between *Holm* and Berg”.
  private func isOneSide(_ noun: Int) -> Bool {
    syntax.preposition(of: noun) == "between" && syntax.tag(noun) != .nns
      && !partners(of: noun).isEmpty
  }

  private func opensWithToOrOf(_ clause: Int) -> Bool {
    syntax.dependents(of: clause, .mark).contains {
      syntax.tag($0) == .to || syntax.lower($0) == "of"
    }
  }

  /// Whether a noun says nothing without what it is of: “at a *rate* of …”, “on the *line* of …”.
  func isRelational(_ noun: Int) -> Bool {
    syntax.tag(noun) == .nn
      // “left him *in charge*”
      && !(syntax.lemma(noun) == "charge" && syntax.preposition(of: noun) == "in")
      && Self.relational.contains(syntax.lemma(noun))
      && !syntax.dependents(of: noun, .compound, .amod, .nmodPoss).contains { !isTime($0) }
  }

  private static let relational: Set<String> = [
    "rate", "line", "basis", "model", "side", "part", "edge", "end", "site", "position", "way",
    "form", "kind", "sort", "type", "absence", "presence", "lack", "cause", "result", "front",
    "back", "top", "middle", "centre", "center", "heart", "spite", "level", "case", "course",
    "point", "place", "risk", "request", "expense", "favour", "favor", "aim", "view", "sum",
    "amount", "cost", "price", "possession", "member", "light", "wake", "role", "turn",
    "honour", "honor", "memory", "response", "protest", "search", "charge",
    "connection", "addition", "exchange", "eve", "verge", "brink", "behalf", "outskirts",
    "event", "start", "height", "age", "reason", "ground", "behest", "instigation", "invitation",
    "means", "sake", "anticipation", "expectation", "head", "title", "defiance", "pursuit",
    "recognition", "preparation", "commemoration", "celebration", "aftermath", "majority", "size",
  ]

  /// Whether a noun is an idea or an undertaking, which its details tell more of than anything: “a *plan* to …”.
  func isMatter(_ noun: Int) -> Bool {
    guard [.nn, .nns].contains(syntax.tag(noun)),
      let sense = EventLexicon.shared.nounSense(syntax.lemma(noun))
    else { return false }
    return Int(sense.eventShare) + Int(sense.communicationShare) + Int(sense.stateShare) >= 128
      || ["plan", "idea", "scheme", "name", "right"].contains(syntax.lemma(noun))
  }

  /// The prepositions of a noun, with all their words: “*because of*”, “*out of*”.
  func markers(of token: Int) -> [Int] {
    var found = syntax.dependents(of: token, .case)
    if found.isEmpty {
      // “from *the maker* Holm”, where the preposition hangs on the description
      found = syntax.dependents(of: token, .nmodDesc, .compound).filter { $0 < token }
        .flatMap { syntax.dependents(of: $0, .case) }
    }
    // “the discovery *after* opening”
    if found.isEmpty, syntax.relation(token) == .nmod {
      found = syntax.dependents(of: token, .mark).filter { syntax.tag($0) == .in }
    }
    return found.filter { syntax.tag($0) != .pos }.flatMap {
      [$0] + syntax.dependents(of: $0, .fixed)
    }
  }

  /// The words of an entry that is no more than a noun, where they fit: “1902: *Fire at* the *mill*”.
  func entryLabel(_ frame: Int) -> Label? {
    let root = reading.token(frame)
    let sentence = syntax.text.sentences[syntax.sentence(of: root)].tokens
    let end =
      reading.frames[frame].times.map { reading.expressions[$0.expression].tokens.upperBound }
      .filter { $0 <= root }.max() ?? sentence.lowerBound
    // “*Handover*: 1 October 2024”
    let stop =
      reading.frames[frame].times.map { reading.expressions[$0.expression].tokens.lowerBound }
      .filter { $0 > root }.min() ?? sentence.upperBound
    var words = LabelWords(syntax)
    words.add(
      (end..<max(end, stop)).filter {
        (syntax.relation($0) != .punct
          || syntax.tag($0) == .hyph && !syntax.text.tokens[$0].spaceBefore)
          && !["a", "an", "the"].contains(syntax.lower($0))
      })
    return words.fits ? Label(text: words.text, tokens: Set(words.tokens)) : nil
  }

  // MARK: Clauses without their verb

  /// Names an event that a verb tells again of another time: “Ada Byrne arrested *again*”, “Line extended *to York*”.
  func label(of repetition: Repetition) -> Label {
    guard let frame = reading.frame(at: repetition.verb) else { return Label(text: "") }
    guard syntax.isNoun(repetition.words.last ?? repetition.verb) else {
      let first = label(of: frame)
      let again = repetition.words.map(syntax.lower)
      // “raised the fare *twice* in May and again in June”: the count is of the first time.
      let words = first.text.split(separator: " ").map(String.init)
        .filter { !["once", "twice", "thrice"].contains($0) }
      let text = (words + again).joined(separator: " ")
      return Self.fits(text)
        ? Label(text: text, isClear: first.isClear, tokens: first.tokens.union(repetition.words))
        : first
    }
    var words = LabelWords(syntax)
    words.add(verbTokens(repetition.verb))
    // “was mended and *opened* to carts in May and to vans in June”
    let subject =
      syntax.subject(of: repetition.verb)
      ?? syntax.subject(of: syntax.firstConjunct(of: repetition.verb))
    for noun in [subject, syntax.dependent(of: repetition.verb, .obj)] {
      if let noun, !isTime(noun) { addNominal(noun, to: &words, .plain) }
    }
    words.add(Array(repetition.words.filter { syntax.tag($0) != .dt }))
    return Label(text: words.text, isClear: words.fits, tokens: Set(words.tokens))
  }

  /// Names an event of a clause that leaves out the verb of the clause before: the verb with the noun in place of the one that it is told beside, “Anna died”.
  ///
  /// Where the other was, or with whom, is not told of this one.
  func label(of remnant: Remnant, at noun: Int) -> Label {
    let verb = remnant.verb
    var words = LabelWords(syntax)
    words.add(verbTokens(verb))
    let subject = syntax.subject(of: verb)
    if remnant.replaced == subject {
      for object in syntax.dependents(of: verb, .obj) where !isTime(object) {
        addNominal(object, to: &words, .plain)
      }
      let others = words.tokens
      add(noun, inPlaceOf: remnant.replaced, to: &words)
      words.open(with: words.tokens.filter { !others.contains($0) })
    } else {
      if let subject { addNominal(subject, to: &words, .plain) }
      if [.obl, .oblAgent].contains(syntax.relation(remnant.replaced)) {
        for object in syntax.dependents(of: verb, .obj) { addNominal(object, to: &words, .plain) }
        words.add(syntax.dependents(of: noun, .case))
      }
      add(noun, inPlaceOf: remnant.replaced, to: &words)
    }
    return Label(text: words.text, isClear: words.fits, tokens: Set(words.tokens))
  }

  /// Adds a noun, with the other's where it only counts: “the *second* (bridge)”.
  private func add(_ noun: Int, inPlaceOf other: Int, to words: inout LabelWords) {
    guard isPart(noun) || LabelPronouns.ordinals.contains(syntax.lower(noun)),
      !syntax.isNoun(noun) || LabelPronouns.ordinals.contains(syntax.lower(noun))
    else { return addNominal(noun, to: &words, .near) }
    // “one” of several: the text has no word for it.
    guard syntax.lower(noun) != "one" || syntax.tag(other) == .nn else { return words.add([noun]) }
    var kind = LabelWords(syntax)
    // “a *first* strike …, a second”
    kind.add(
      nearest(other, .plain).filter {
        $0 == other || !LabelPronouns.ordinals.contains(syntax.lower($0))
      })
    words.replace(noun, by: syntax.lower(noun) + " " + kind.inMiddle)
  }
}
