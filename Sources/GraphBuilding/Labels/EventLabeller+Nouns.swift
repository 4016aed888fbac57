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
    _ noun: Int, with more: [Int] = [], _ words: inout LabelWords
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
    return own(details(of: noun), of: noun) + dates(of: noun)
  }

  /// The details of a noun that no other event's label tells, where it has some: “*talks* with Ann held in Bergen”.
  private func own(_ details: [LabelPhrase], of noun: Int) -> [LabelPhrase] {
    details.filter { phrase in
      !phrase.tokens.contains {
        syntax.relation($0) == .acl && [.vbn, .vbg].contains(syntax.tag($0))
          && reading.frame(at: $0) != nil && syntax.subject(of: $0) == nil
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

  private func addPossessor(_ possessor: Int, to words: inout LabelWords) {
    guard !isTime(possessor) else { return }
    if syntax.isNoun(possessor), let name = standIn(possessor),
      words.replacements.values.contains(name)
    {
      return
    }
    if syntax.tag(possessor) == .prpPossessive {
      guard let name = names[possessor] else { return }
      if words.replacements.values.contains(name) {
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

  private static func possessive(_ name: String) -> String {
    name + (name.hasSuffix("s") ? "’" : "’s")
  }

  /// Who or what *whose* stands for: “the *inquiry*, whose report was published”.
  private func owner(meantBy whose: Int) -> String? {
    if let name = names[whose] { return name }
    var clause = whose
    for _ in 0..<6 {
      guard let head = syntax.head(clause) else { return nil }
      if syntax.relation(clause) == .aclRelcl {
        if let name = standIn(head) { return name }
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
            || ["saying", "stating", "reading"].contains(syntax.lower(dependent))
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

  private func opensWithToOrOf(_ clause: Int) -> Bool {
    syntax.dependents(of: clause, .mark).contains {
      syntax.tag($0) == .to || syntax.lower($0) == "of"
    }
  }

  /// The other nouns of “Ann *and Bo*”; nothing where a list is too loose to be told by its commas.
  func partners(of noun: Int) -> [LabelPhrase] {
    let others = syntax.dependents(of: noun, .conj).filter {
      $0 > noun && syntax.isNoun($0) && !syntax.isInterruptedSubject($0)
        && (names[$0] == nil || names[$0] != names[noun])
    }
    guard let last = others.last,
      let conjunction = (noun..<last).last(where: { syntax.tag($0) == .cc })
    else { return [] }
    var tokens = [conjunction]
    for other in others.dropLast() {
      guard let comma = (noun..<other).last(where: { syntax.tag($0) == .comma }) else { return [] }
      tokens.append(comma)
    }
    return [LabelPhrase(tokens: tokens, heads: others, within: noun, steps: [.near, .plain])]
  }

  /// Adds a noun with as many of its words as asked for, or the name it stands for.
  func addNominal(_ token: Int, to words: inout LabelWords, _ fullness: LabelPhrase.Fullness) {
    if let whole = names.wholes[token], words.replacements.values.contains(whole) { return }
    if let name = standIn(token) {
      if syntax.isNoun(token), words.replacements.values.contains(name) {
        // “Apple confirmed that he had left *the company*”
        if names.cast.describing.contains(token) { words.add([token]) }
        return
      }
      // “Ann sold *her* house”, not “Ann sold Ann's house”
      if syntax.tag(token) == .prp, words.replacements.values.contains(name) {
        words.add([token])
      } else if syntax.tag(token) == .prp, fullness == .alone {
        words.add([token])
      } else if fullness == .alone, isShortened(token, name) {
        words.add([token])
      } else {
        words.replace(token, by: name)
      }
      guard name == syntax.text.form(token) else { return }
    } else {
      words.add(nearest(token, fullness))
    }
    guard fullness != .bare && fullness != .alone else { return }
    for possessor in syntax.dependents(of: token, .nmodPoss) { addPossessor(possessor, to: &words) }
    guard fullness == .full,
      let whole = syntax.dependents(of: token, .nmod).first(where: {
        $0 > token && syntax.preposition(of: $0) == "of" && !isTime($0) && !isUnknownPronoun($0)
      })
    else { return }
    words.add(markers(of: whole))
    addNominal(whole, to: &words, .near)
  }

  /// Whether the last word of a name may stand for the whole where there is no room: “the … *Administration*”.
  func isShortened(_ token: Int, _ name: String) -> Bool {
    guard syntax.isNoun(token) else { return false }
    return name.count > 12 && isKind(token) || name.count > Self.limit * 2 / 3 && name.contains(" ")
  }

  /// Whether the last word of a name says what it is a name of: “the Harbour *Committee*”.
  func isKind(_ token: Int) -> Bool {
    guard syntax.isNoun(token), let sense = EventLexicon.shared.nounSense(syntax.lower(token))
    else {
      return false
    }
    return switch names.kind(of: token) {
    case .person, .place: false
    case .organisation: sense.groupShare >= 128 || sense.placeShare >= 128
    default: true
    }
  }

  private func nearest(_ noun: Int, _ fullness: LabelPhrase.Fullness) -> [Int] {
    switch fullness {
    case .full, .near: return core(of: noun)
    case .plain:
      guard !isPart(noun), !isMeasure(noun) else { return core(of: noun) }
      let extras = syntax.tree.dependents(of: noun).filter {
        $0 < noun
          && (syntax.relation($0) == .nummod
            || syntax.relation($0) == .amod && ![.nnp, .nnps].contains(syntax.tag($0)))
      }.flatMap { Array(syntax.extent(of: $0)) }
      return core(of: noun).filter {
        $0 == noun
          || !extras.contains($0) && !isTime($0)
            && !($0 < noun && [.cd, .currency].contains(syntax.tag($0)))
      }
    case .bare, .alone:
      // “have *no* idea”
      if syntax.dependents(of: noun, .det, .advmod).contains(where: {
        Negation.isNegative($0, syntax)
      }) {
        return core(of: noun)
      }
      if isPart(noun) || isMeasure(noun) { return core(of: noun) }
      // “*fuel* truck”
      guard fullness == .bare, noun > 1, syntax.head(noun - 1) == noun,
        syntax.relation(noun - 1) == .compound, syntax.tag(noun - 2) != .hyph
      else { return [noun] }
      let isWhole = isName(noun - 1) ? !isName(noun) && !isName(noun - 2) : true
      return isWhole ? [noun - 1, noun] : [noun]
    }
  }

  /// A noun with the words that cannot be left out: compounds, parts of a name, numbers.
  func core(of noun: Int) -> [Int] {
    var tokens = [noun]
    for dependent in syntax.tree.dependents(of: noun) {
      switch syntax.relation(dependent) {
      case .compound, .flat, .nummod, .nmodDesc:
        tokens += syntax.extent(of: dependent).filter { syntax.relation($0) != .det }
      case .amod where isName(dependent):
        tokens += (syntax.extent(of: dependent).lowerBound...dependent).filter(isName)
      case .amod
      where dependent < noun
        && [.jj, .jjr, .jjs, .vbn, .vbg].contains(syntax.tag(dependent)):
        tokens.append(dependent)
        // “*first-*class”, “*Thai Airways* International”
        let before = syntax.extent(of: dependent).lowerBound..<dependent
        if before.allSatisfy({
          isName($0) || syntax.tag($0) == .hyph || syntax.tag($0 + 1) == .hyph
        }) {
          tokens += Array(before)
        }
      case .det where Self.telling.contains(syntax.lower(dependent)): tokens.append(dependent)
      case .advmod where Negation.isNegative(dependent, syntax): tokens.append(dependent)
      case .nmod
      where isPart(noun) && syntax.preposition(of: dependent) == "of" && dependent > noun:
        tokens += syntax.dependents(of: dependent, .case) + core(of: dependent)
      case .compoundPrt: tokens.append(dependent)
      default: break
      }
    }
    return outsideBrackets(tokens, noun).filter {
      !isTime($0) || isPartOfWord($0) || isTime(noun)
    }
  }

  private static let telling: Set<String> = [
    "no", "all", "another", "both", "every", "each", "neither", "either",
  ]

  func isName(_ token: Int) -> Bool {
    [.nnp, .nnps].contains(syntax.tag(token))
  }

  /// Leaves out what stands in brackets beside a noun: “the Maritime Bank *(MB)* loan”.
  private func outsideBrackets(_ tokens: [Int], _ noun: Int) -> [Int] {
    guard let first = tokens.min(), let last = tokens.max() else { return tokens }
    var inside: Set<Int> = []
    var open: Int?
    for token in first...last {
      if syntax.tag(token) == .openBracket { open = token }
      if syntax.tag(token) == .closeBracket, let start = open {
        inside.formUnion(start...token)
        open = nil
      }
    }
    return inside.contains(noun) ? tokens : tokens.filter { !inside.contains($0) }
  }

  /// Whether a word of time is part of another word, or the year of something: “*first*-class”, “*hour-long*”, “the
  /// *2016* election”.
  private func isPartOfWord(_ token: Int) -> Bool {
    let count = syntax.text.tokens.count
    if let time = reading.expression(at: token), reading.expressions[time].type == .duration {
      return reading.expressions[time].tokens.contains { syntax.tag($0) == .hyph }
    }
    if token + 1 < count, syntax.tag(token + 1) == .hyph {
      // “*fourth*-quarter” is a date.
      return !(token + 2 < count && isTime(token + 2))
    }
    return syntax.tag(token) == .cd && syntax.head(token) == token + 1
      && syntax.isNoun(token + 1) && syntax.lower(token).utf8.count == 4
  }

  /// Whether a noun is what is counted or measured in, so that its number tells all: “fell by eleven *percent*”.
  private func isMeasure(_ noun: Int) -> Bool {
    syntax.tag(noun) == .currency
      || [
        "percent", "%", "cent", "point", "dollar", "euro", "pound", "franc", "yen", "rouble",
        "crown", "metre", "meter", "kilometre", "kilometer", "mile", "foot", "inch", "yard", "ton",
        "tonne", "kilogram", "litre", "barrel", "hectare", "acre", "degree", "knot", "vote", "goal",
      ].contains(syntax.lemma(noun))
  }

  /// Whether a word says only how many of what comes after it: “*half* of all requests”.
  func isPart(_ noun: Int) -> Bool {
    if [.cd, .dt, .pdt].contains(syntax.tag(noun)) { return true }
    return [
      "half", "third", "quarter", "most", "many", "some", "part", "rest", "number", "majority",
      "minority", "dozen", "hundred", "thousand", "million", "couple", "handful", "group", "lot",
      "series", "set", "pair", "remainder", "bulk", "portion", "share", "%", "percent", "cent",
    ].contains(syntax.lemma(noun))
  }

  /// Whether a noun says nothing without what it is of: “at a *rate* of …”, “on the *line* of …”.
  func isRelational(_ noun: Int) -> Bool {
    syntax.tag(noun) == .nn
      // “left him *in charge*”
      && !(syntax.lemma(noun) == "charge" && syntax.preposition(of: noun) == "in")
      && [
        "rate", "line", "basis", "model", "side", "part", "edge", "end", "site", "position", "way",
        "form", "kind", "sort", "type", "absence", "presence", "lack", "cause", "result", "front",
        "back", "top", "middle", "centre", "center", "heart", "spite", "level", "case", "course",
        "point", "place", "risk", "request", "expense", "favour", "favor", "aim", "view", "sum",
        "amount", "cost", "price", "possession", "member", "light", "wake", "kind", "role", "turn",
        "honour", "honor", "memory", "response", "protest", "search", "charge",
        "connection", "addition", "exchange", "eve", "verge", "brink", "behalf", "outskirts",
        "event", "start", "height",
      ].contains(syntax.lemma(noun))
      && !syntax.dependents(of: noun, .compound, .amod, .nmodPoss).contains { !isTime($0) }
  }

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
    return found.filter { syntax.tag($0) != .pos }.flatMap {
      [$0] + syntax.dependents(of: $0, .fixed)
    }
  }
}
