import EventArguments
import EventMentions
import EventModel
import Factuality
import ISO8601
import Language
import TemporalLinking
import TextModel
import TimeExpressions

/// The phrases that complete a verb: objects of objects, aims, what is said: “decided *to raise the wreck*”.
extension EventLabeller {
  func oblique(_ token: Int, of verb: Int) -> [LabelPhrase] {
    guard token > verb, !isUnknownPronoun(token) || needs(token, verb),
      syntax.isNoun(token) || standIn(token) != nil
        || [.cd, .vbg, .currency, .jj].contains(syntax.tag(token))
    else { return [] }
    let markers = markers(of: token)
    if markers.contains(where: { syntax.lower($0) == "according" }) || isRemark(token, markers) {
      return []
    }
    if syntax.tag(token) != .nns,
      markers.contains(where: { ["between", "among", "per"].contains(syntax.lower($0)) })
    {
      return partners(of: token).map {
        LabelPhrase(
          tokens: markers + $0.tokens, heads: [token] + $0.heads, steps: [.near, .plain])
      }
    }
    // “with the mayor *aboard*”
    let whereabouts = syntax.dependents(of: token, .advmod).filter {
      $0 > token && ["aboard", "ashore", "overboard"].contains(syntax.lower($0))
    }
    let since = isOccasion(token) ? lull(before: token) : []
    let phrase = LabelPhrase(
      tokens: markers + whereabouts + since, fewer: since.isEmpty ? nil : markers, heads: [token],
      steps: isRelational(token)
        ? relationalSteps(of: token)
        // “on the *first* day”
        : Self.units.contains(syntax.lemma(token))
          ? [.full, .near]
          : isName(token) ? [.full, .near, .plain] : [.full, .near, .plain, .bare])
    return [phrase]
      + partners(of: token).map { partner in
        var partner = partner
        partner.within = token
        return partner
      }
  }

  /// How long it had not been done before this time: “for the first time *in ten months*”.
  private func lull(before occasion: Int) -> [Int] {
    guard ["in", "since"].contains(syntax.lower(occasion + 1)),
      let time = reading.expression(at: occasion + 2)
    else { return [] }
    return [occasion + 1] + reading.expressions[time].tokens
  }

  private static let units: Set<String> = [
    "day", "night", "week", "month", "year", "time", "morning", "evening", "afternoon", "hour",
  ]

  /// An adverb, with what it is of: “found *north of the town*”; nothing of what a comma sets apart: “stood at nine tonnes, *enough for a
  /// week*”.
  func adverbial(_ adverb: Int) -> [LabelPhrase] {
    // “restated its results *back to 1999*”
    if syntax.lower(adverb) == "back", syntax.lower(adverb + 1) == "to",
      let time = reading.expression(at: adverb + 2)
    {
      return [LabelPhrase(tokens: [adverb, adverb + 1] + Array(reading.expressions[time].tokens))]
    }
    guard let phrase = syntax.dependents(of: adverb, .obl, .nmod).first(where: { $0 > adverb })
    else {
      // “traded *as* high as $61”
      let isAs = adverb > 0 && syntax.lower(adverb - 1) == "as" && syntax.lower(adverb + 1) == "as"
      return [LabelPhrase(tokens: isAs ? [adverb - 1, adverb] : [adverb])]
    }
    guard syntax.tag(adverb - 1) != .comma else { return [] }
    guard syntax.preposition(of: phrase) == "of" else { return [LabelPhrase(tokens: [adverb])] }
    return [LabelPhrase(tokens: [adverb] + markers(of: phrase) + core(of: phrase))]
  }

  /// Whether a phrase only places a clause in its argument: “*in any case*”, “*in fact*”, “*at least*”.
  private func isRemark(_ token: Int, _ markers: [Int]) -> Bool {
    guard markers.count == 1, syntax.dependent(of: token, .nmod, .acl, .aclRelcl) == nil else {
      return false
    }
    let word = syntax.lower(token)
    switch syntax.lower(markers[0]) {
    case "in":
      return ["fact", "addition", "turn", "particular", "general", "practice", "effect", "short"]
        .contains(word) || word == "case" && syntax.dependent(of: token, .det) != nil
    case "at": return ["least", "last", "all", "first"].contains(word)
    case "of": return word == "course"
    case "for": return ["example", "instance"].contains(word)
    case "on": return word == "average"
    default: return false
    }
  }

  /// What an infinitive, a participle or an adjective completes: “decided *to raise the wreck*”.
  func complement(_ token: Int) -> [LabelPhrase] {
    var phrases: [LabelPhrase] = []
    // “found *her* guilty”, where a tree takes *her* for a possessive
    if syntax.tag(token) == .jj, let whom = syntax.dependent(of: token, .nmodPoss) {
      phrases.append(LabelPhrase(heads: [whom]))
    }
    let isNominal = syntax.isNoun(token)
    let main = mainVerb(behind: token)
    let object = syntax.dependents(of: main ?? token, .obj, .iobj).filter { !isRelative($0) }
    // “denied *having* sold it”
    let having = syntax.dependents(of: token, .aux).filter { syntax.lower($0) == "having" }
    let tokens =
      having + avoidance(token) + opening(of: token) + verbTokens(token)
      + (main.map(verbTokens) ?? [])
      + whatIsDone(to: object.first, by: token)
    if let time = object.first.flatMap(reading.expression) {
      phrases.append(LabelPhrase(tokens: tokens + Array(reading.expressions[time].tokens)))
    } else if !object.isEmpty {
      phrases.append(
        LabelPhrase(
          tokens: tokens, heads: Array(object.prefix(1)), steps: [.near, .plain, .bare, .alone],
          isEssential: true))
    }
    phrases.append(
      LabelPhrase(
        tokens: isNominal ? tokens.filter { $0 != token } : tokens,
        heads: isNominal ? [token] : [], steps: [.near, .plain, .bare, .alone], isEssential: true))
    if isNominal { phrases += more(of: token) }
    for inner in syntax.dependents(of: token, .xcomp) where inner != main {
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
        phrase.within = phrase.within ?? token
        phrase.isWanted = phrase.isEssential
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
          steps: isRelational(dependent) ? relationalSteps(of: dependent) : [.near, .plain],
          isWanted: wants(dependent, token)))
    }
    // “forced to sleep *outdoors*”
    if object.isEmpty, syntax.isVerb(token),
      let place = syntax.dependents(of: token, .advmod).first(where: {
        $0 == token + 1 && syntax.tag($0) == .rb && !isTime($0) && !opensTime($0)
          && !Self.fillers.contains(syntax.lower($0)) && !tokens.contains($0)
      })
    {
      phrases.append(LabelPhrase(tokens: [place], within: token, isWanted: true))
    }
    return phrases
  }

  /// The words that say that an infinitive tells what somebody took care not to do: “moved slowly *so as not* to wake them”.
  private func avoidance(_ verb: Int) -> [Int] {
    guard syntax.tag(verb) == .vb, let not = Negation.word(of: verb, in: syntax), not > 1,
      syntax.lower(not - 1) == "as", syntax.lower(not - 2) == "so"
    else { return [] }
    return [not - 2, not - 1, not]
  }

  /// What somebody has others do to a thing, or how he has it: “agreed to have the case *heard*”, “to keep the others
  /// *awake*”.
  private func whatIsDone(to object: Int?, by verb: Int) -> [Int] {
    guard let object else { return [] }
    if ["keep", "make", "leave", "render"].contains(syntax.lemma(verb)) {
      return syntax.dependents(of: verb, .xcomp).filter {
        $0 > object && syntax.tag($0) == .jj && syntax.dependent(of: $0, .mark, .case) == nil
      }
    }
    guard ["have", "get", "see"].contains(syntax.lemma(verb)) else { return [] }
    return (syntax.dependents(of: object, .acl) + syntax.dependents(of: verb, .xcomp)).filter {
      syntax.tag($0) == .vbn && $0 > object
    }
  }

  /// Whether *whose* stands before what a relative clause tells that somebody did something to: “*whose owner* she married”.
  func isOwnedRelative(_ object: Int) -> Bool {
    syntax.dependents(of: object, .nmodPoss).contains { syntax.tag($0) == .wpPossessive }
  }

  /// The thing or person that a relative clause tells of: “*Arthur Lane*, whom she married”.
  func relativeObject(of verb: Int) -> [LabelPhrase] {
    if let noun = syntax.sharedAntecedent(of: verb) {
      return [
        LabelPhrase(
          heads: [named(noun, before: syntax.firstConjunct(of: verb))], place: .afterRest,
          steps: [.near, .plain, .bare, .alone])
      ]
    }
    guard syntax.relation(verb) == .aclRelcl, let noun = syntax.head(verb), noun < verb,
      // “it was *in Oslo* that she found it”
      syntax.dependent(of: noun, .cop) == nil || syntax.preposition(of: noun) == nil
    else { return [] }
    if isDoingSo(verb) { return takenUp(noun, by: verb) }
    // “the plan to split the *group*, which she announced”: no group is announced.
    let isReport =
      reading.frame(at: verb).map { reading.frames[$0].mention.kind == .reporting } ?? false
    for dependent in syntax.tree.dependents(of: verb)
    where isRelative(dependent) && !syntax.resumesClause(dependent, of: verb) {
      switch syntax.relation(dependent) {
      case .obj
      where !isTime(noun) && !(isReport && !isMatter(noun))
        && !Self.occasions.contains(syntax.lemma(noun)),
        .mark where isGap(noun, verb):
        return [
          LabelPhrase(
            heads: [named(noun, before: verb)], place: .afterRest,
            steps: [.near, .plain, .bare, .alone])
        ]
      case .obl where dependent < verb && !isTime(noun):
        let markers = markers(of: dependent)
        // “drew them *clear*, for which he was thanked”
        guard !markers.isEmpty, syntax.isNoun(noun) || syntax.isVerb(noun) else { return [] }
        // “three sons, *of whom* the eldest was born in May”: he was not born of them.
        if markers.map(syntax.lower) == ["of"], dependent < syntax.subject(of: verb) ?? 0,
          !["accuse", "convict", "speak", "approve", "dispose", "hear", "think", "know"]
            .contains(syntax.lemma(verb))
        {
          return []
        }
        return [
          LabelPhrase(
            tokens: markers, heads: [noun], place: .last, steps: [.near, .plain, .bare, .alone])
        ]
      default: break
      }
    }
    // “the *book* she wrote”
    guard
      !syntax.tree.dependents(of: verb).contains(where: {
        $0 < verb
          && (isRelative($0) || wholeRelative(of: $0) != nil || isOwnedRelative($0))
      }),
      !(isReport && !isMatter(noun)), isGap(noun, verb)
    else { return [] }
    return [LabelPhrase(heads: [noun], place: .afterRest, steps: [.near, .plain, .bare, .alone])]
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
  static let fillers: Set<String> = [
    "since",
    "as", "well", "too", "also", "so", "even", "instead", "likewise", "however", "indeed", "though",
    "then", "afterwards", "thereafter", "therefore", "thus", "meanwhile", "there", "here",
  ]

  /// Whether an adverb only says of the time behind it which part is meant: “*early* on Thursday”, “*shortly* after eight”.
  func opensTime(_ adverb: Int) -> Bool {
    if ["shortly", "soon", "immediately", "just", "right", "long"].contains(syntax.lower(adverb)),
      ["after", "before"].contains(syntax.lower(adverb + 1))
    {
      return true
    }
    // “came as *soon* as he could”
    if ["soon", "early", "late"].contains(syntax.lower(adverb)),
      syntax.lower(adverb - 1) == "as", syntax.lower(adverb + 1) == "as"
    {
      return true
    }
    guard ["early", "late", "later", "earlier"].contains(syntax.lower(adverb)) else { return false }
    return [adverb + 1, adverb + 2].contains {
      $0 < syntax.text.tokens.count && isTime($0)
    }
  }

  /// Whether *well* right behind a verb says how something was: “everything looked *well*”.
  func saysHow(_ adverb: Int, _ verb: Int) -> Bool {
    adverb == verb + 1 && syntax.lower(adverb) == "well"
      && ["look", "feel", "go", "do", "sound", "work", "end", "sell"].contains(syntax.lemma(verb))
  }
}
