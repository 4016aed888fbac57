import EventArguments
import EventMentions
import EventModel
import Language
import TextModel

/// Chooses the mentions that become events of the graph.
///
/// People look for more than annotators mark, and for less: “there were no *remarks*” is an event that did not happen;
/// “in the *end*” is none.
struct GraphMentions {
  let syntax: Syntax

  /// Returns the mentions for the graph from those of the model, in order of the text.
  func chosen(from mentions: [EventMention], outside times: [Range<Int>]) -> [EventMention] {
    var isTaken = [Bool](repeating: false, count: syntax.text.tokens.count)
    for time in times {
      for token in time { isTaken[token] = true }
    }
    let entered = Set(times.compactMap(syntax.root(stampedBy:)))
    let kept = mentions.filter {
      !isIdiom($0.token) && !isCourse($0.token, toldBy: entered) && !isImprint($0.token)
        && !isQuality($0.token) && !isKind($0.token) && !isOpening($0.token)
        && !isComparison($0.token) && !isHeading($0.token) && !isNoEvent($0.token)
        && !isDating($0.token) && !isNaming($0.token) && !isInTitle($0.token)
        && !isCourseOfTime($0.token, isTaken) && !isOnlyAsked($0.token)
        && (!isBareState($0) || isDated($0.token, isTaken))
    }
    var chosen = kept
    for mention in kept { isTaken[mention.token] = true }
    func add(_ tokens: [Int], _ rule: String) {
      for token in tokens where !isTaken[token] {
        isTaken[token] = true
        chosen.append(EventMention(token: token, kind: .occurrence, confidence: 60, rule: rule))
      }
    }
    let all = syntax.text.tokens.indices
    let seen = Set(mentions.map(\.token))
    add(all.filter(isExistential), "noun.existential")
    add(times.compactMap(appointed), "noun.appointed")
    add(times.compactMap(clocked), "noun.clocked")
    add(all.compactMap(held), "noun.held")
    add(all.filter(isOccasion), "noun.occasion")
    add(all.filter(isStageOfLife), "noun.stage")
    add(times.compactMap(counted), "noun.counted")
    add(all.filter { !seen.contains($0) && isUnseenDeed($0) }, "verb.finite")
    add(times.compactMap(remnant), "noun.remnant")
    add(times.compactMap(operation), "noun.operation")
    add(times.compactMap(fixture), "noun.fixture")
    add(times.compactMap(syntax.noun(datedBy:)), "noun.date-of")
    add(times.compactMap { named(inRowOf: $0, isTaken) }, "noun.row")
    add(times.compactMap(office), "noun.office")
    add(times.compactMap(appointment), "verb.appointment")
    let arrivals = times.compactMap(arrival)
    // “was back at *work* by May” tells of being back.
    chosen.removeAll { mention in
      syntax.relation(mention.token) == .obl
        && syntax.head(mention.token).map { arrivals.contains($0) && syntax.lower($0) == "back" }
          ?? false
    }
    add(arrivals, "predicate.arrival")
    add(times.compactMap(lack), "predicate.lack")
    add(times.compactMap(stay), "predicate.stay")
    add(all.filter(isSoSince), "predicate.since")
    add(all.filter(isSoStill), "predicate.still")
    add(times.compactMap(dated) + times.compactMap(blamed), "noun.dated")
    add(times.compactMap(due).filter { !isTaken[$0.subject] }.map(\.due), "predicate.due")
    add(entries(stampedBy: times, telling: chosen), "noun.entry")
    return chosen.sorted { $0.token < $1.token }
  }

  /// Whether a word only helps to place others in time: “in the end”, “at the beginning of”.
  private func isIdiom(_ token: Int) -> Bool {
    if syntax.isNoun(token),
      ["date", "time", "day", "year", "period", "moment", "one"].contains(syntax.lemma(token))
    {
      return true
    }
    if syntax.lemma(token) == "turn",
      syntax.dependents(of: token, .nmod).contains(where: {
        ["century", "decade", "millennium", "year"].contains(syntax.lemma($0))
      })
    {
      return true
    }
    // “*in the event* sixty agreed”, but “in the event of a fire”
    if syntax.lower(token) == "event", syntax.preposition(of: token) == "in",
      syntax.dependent(of: token, .nmod, .amod, .acl, .aclRelcl) == nil
    {
      return true
    }
    if isMargin(token) || isBehest(token) || isExtent(token) || isInserted(token) || isFall(token) {
      return true
    }
    // “refused *by return*”
    if syntax.lower(token) == "return", syntax.preposition(of: token) == "by",
      syntax.dependent(of: token, .det, .nmodPoss, .amod) == nil
    {
      return true
    }
    guard syntax.isNoun(token), [.obl, .nmod, .advmod].contains(syntax.relation(token)) else {
      return false
    }
    switch syntax.lemma(token) {
    case "end", "beginning", "start", "middle", "course", "wake", "face", "case", "time", "light":
      return ["in", "at", "by", "from", "towards", "toward", "until", "since"]
        .contains(syntax.preposition(of: token))
    default: return false
    }
  }

  /// The noun that a day is appointed for: “a *drill* was scheduled for 25 May”; nothing where somebody is.
  private func appointed(for time: Range<Int>) -> Int? {
    guard let word = syntax.head(of: time), let verb = syntax.head(word),
      let preposition = syntax.preposition(of: word), syntax.isVerb(verb),
      Appointment.isMade(by: syntax.lemma(verb), preposition),
      let noun = Appointment.subjectMatter(of: verb, in: syntax),
      [.nn, .nns].contains(syntax.tag(noun)), !isIdiom(noun),
      !EventLexicon.shared.isPerson(syntax.lemma(noun))
    else { return nil }
    return noun
  }

  /// The noun of doing that a verb says was or will be held: “*funerals* are to be held”; nothing where somebody is.
  private func held(by verb: Int) -> Int? {
    guard syntax.isVerb(verb) || CourseVerb.isUnderWay(verb, in: syntax),
      let noun = occurrence(of: verb),
      [.nn, .nns].contains(syntax.tag(noun)),
      !isIdiom(noun), !EventLexicon.shared.isPerson(syntax.lemma(noun))
    else { return nil }
    // Nothing but an event takes place or is under way, whatever its noun.
    if ["take", "way", "underway"].contains(syntax.lemma(verb)) { return noun }
    guard let sense = EventLexicon.shared.nounSense(syntax.lemma(noun)), sense.eventShare >= 100
    else { return nil }
    // “cancelled *the contract*”, which there was
    if ["cancel", "call"].contains(syntax.lemma(verb)), sense.communicationShare >= 64 {
      return nil
    }
    return noun
  }

  /// Whether a verb tells what a noun did, though the model has seen no verb: “the rollback *aborts*”.
  private func isUnseenDeed(_ token: Int) -> Bool {
    guard [.vbz, .vbd].contains(syntax.tag(token)),
      [.root, .conj].contains(syntax.relation(token)),
      let subject = syntax.dependent(of: token, .nsubj), syntax.isNoun(subject), subject < token,
      syntax.dependent(of: token, .cop) == nil
    else { return false }
    return !Self.states.contains(syntax.lemma(token))
      && syntax.text.form(token) == syntax.lower(token)
  }

  /// Whether a noun of doing is what a day is told as the day of: “on the evening of the *vote*”.
  private func isOccasion(_ token: Int) -> Bool {
    guard [.nn, .nns].contains(syntax.tag(token)), syntax.relation(token) == .nmod,
      syntax.preposition(of: token) == "of", let day = syntax.head(token),
      ["day", "morning", "afternoon", "evening", "night", "eve"].contains(syntax.lemma(day)),
      ["on", "by"].contains(syntax.preposition(of: day)),
      syntax.dependents(of: token, .det).contains(where: { syntax.lower($0) == "the" }),
      !EventLexicon.shared.isPerson(syntax.lemma(token)),
      let sense = EventLexicon.shared.nounSense(syntax.lemma(token))
    else { return false }
    return sense.eventShare >= 100
  }

  /// The subject of a verb that says of it that it came about: “were *held*”, “*broke out*”.
  private func occurrence(of verb: Int) -> Int? {
    switch syntax.lemma(verb) {
    case "hold", "stage": syntax.dependent(of: verb, .nsubjPass)
    // “*called off* a gala”
    case "cancel": syntax.dependent(of: verb, .obj, .nsubjPass)
    case "call":
      syntax.particle(of: verb) == "off" ? syntax.dependent(of: verb, .obj, .nsubjPass) : nil
    case "break": syntax.particle(of: verb) == "out" ? syntax.dependent(of: verb, .nsubj) : nil
    case "erupt", "occur": syntax.dependent(of: verb, .nsubj)
    case "way", "underway": syntax.dependent(of: verb, .nsubj)
    case "take": CourseVerb.takesPlace(verb, in: syntax) ? syntax.dependent(of: verb, .nsubj) : nil
    default: nil
    }
  }

  /// The noun that a time in commas tells the hour or day of, where a verb says how it went: “the second *switchover*, at
  /// 15:52, succeeded”.
  private func clocked(by time: Range<Int>) -> Int? {
    guard let word = syntax.head(of: time), syntax.relation(word) == .nmod,
      let noun = syntax.head(word), noun < time.lowerBound,
      [.nn, .nnp].contains(syntax.tag(noun)), syntax.holdsRank(noun),
      noun + 1 < syntax.text.tokens.count, syntax.tag(noun + 1) == .comma,
      [.nsubj, .nsubjPass].contains(syntax.relation(noun)), let verb = syntax.head(noun),
      CourseVerb.tellsOutcome(syntax.lemma(verb)) || CourseVerb.contains(syntax.lemma(verb))
    else { return nil }
    let sense = EventLexicon.shared.nounSense(syntax.lemma(noun))
    return sense.map { $0.eventShare >= 100 } ?? true ? noun : nil
  }

  /// The noun of doing that a day right behind it belongs to, as the subject of a verb: “a *scan* on 16 June showed that”.
  private func dated(on time: Range<Int>) -> Int? {
    guard let word = syntax.head(of: time), syntax.relation(word) == .nmod,
      syntax.preposition(of: word) == "on", let noun = syntax.head(word),
      syntax.tag(noun) == .nn, (1...3).contains(time.lowerBound - noun),
      [.nsubj, .nsubjPass].contains(syntax.relation(noun)),
      syntax.dependents(of: noun, .det).contains(where: { ["a", "an"].contains(syntax.lower($0)) }),
      !isIdiom(noun), !EventLexicon.shared.isPerson(syntax.lemma(noun))
    else { return nil }
    return noun
  }

  /// Whether a verb only says that something is, has or seems: no event that a reader would look for.
  private func isBareState(_ mention: EventMention) -> Bool {
    guard syntax.isVerb(mention.token) else { return false }
    // “The film *appeared* in the cinemas”, but “it *appeared* empty”, “it *appears* that”
    if syntax.lemma(mention.token) == "appear" {
      // “it *appeared as* a monthly”
      if syntax.subject(of: mention.token).map(syntax.lower) == "it",
        !syntax.dependents(of: mention.token, .obl).contains(where: {
          ["as", "in", "on", "at"].contains(syntax.preposition(of: $0))
        })
      {
        return true
      }
      return syntax.dependent(of: mention.token, .xcomp, .ccomp, .csubj) != nil
        && !isUnseemly(mention.token)
        && !syntax.dependents(of: mention.token, .xcomp).contains(where: syntax.isVerb)
    }
    let group = VerbGroup(of: mention.token, in: syntax)
    // “would *own* half of it”, “has not *had* an order in ten years”
    if syntax.lemma(mention.token) == "own" && group.modal != nil
      || syntax.lemma(mention.token) == "have" && group.isPerfect && group.negation != nil
        && syntax.dependent(of: mention.token, .obj) != nil
    {
      return false
    }
    // “*had* the roof mended”
    let isCausative =
      syntax.lemma(mention.token) == "have" && syntax.dependent(of: mention.token, .obj) != nil
    return Self.states.contains(syntax.lemma(mention.token)) && !isUnseemly(mention.token)
      && !syntax.dependents(of: mention.token, .xcomp).contains {
        syntax.isVerb($0) && !(isCausative && syntax.tag($0) == .vbn)
      }
  }

  private static let states: Set<String> = [
    "be", "have", "seem", "contain", "include", "consist", "belong", "resemble", "depend",
    "deserve", "equal", "concern", "matter", "mean", "cost", "own",
  ]

  /// Whether a word is a person or a preposition, which a model may take for an event: “its *rival*”, “*in* possession”.
  private func isNoEvent(_ token: Int) -> Bool {
    if isOnlyOfPhrase(token) || isSign(token) || isBeforeHyphen(token) || isCondition(token)
      || isYetToBe(token)
      || opensAlternative(token) || isManner(token) || isEstimate(token) || isOnlyNear(token)
      || isStateKept(token) || isOnlyEasy(token) || isAge(token)
      || syntax.relation(token) == .discourse
      || syntax.relation(token) == .aux && syntax.lemma(token) == "do"
    {
      return true
    }
    // “Mend the locks: *done*”
    if ItemState.isTold(by: token, in: syntax) { return true }
    // “she never *did*” tells of no deed of its own.
    if Ellipsis.isDenial(token, in: syntax)
      || Ellipsis.isProform(token, in: syntax) && Ellipsis.deed(doneBy: token, in: syntax) == nil
    {
      return true
    }
    return switch syntax.tag(token) {
    case .in: true
    case .nnp, .nnps: isDateline(token)
    case .jj, .rb, .jjr:
      // “went *bankrupt*”, “called the move *premature*”, “a painting *worth* a million”, “described it as *reckless*”
      syntax.dependent(of: token, .cop) == nil
        && ([.xcomp, .acl, .amod, .advmod].contains(syntax.relation(token))
          || syntax.relation(token) == .advcl && syntax.marker(of: token) == "as")
    case .nn, .nns:
      syntax.dependent(of: token, .cop) == nil
        && EventLexicon.shared.isPerson(syntax.lemma(token)) || isDateline(token)
        // “the dye *works*”
        || syntax.lower(token) == "works" && syntax.dependent(of: token, .compound) != nil
    default:
      syntax.lower(token) == "according"
    }
  }

  /// Whether a word only says that something waits for another: “*subject* to approval”, “is *due* on Monday”, “weather
  /// *permitting*”.
  private func isCondition(_ token: Int) -> Bool {
    switch syntax.lower(token) {
    case "permitting", "willing": syntax.relation(token) == .advcl
    case "subject":
      token + 1 < syntax.text.tokens.count && syntax.lower(token + 1) == "to"
        && !syntax.dependents(of: token, .cop).contains {
          ["was", "were"].contains(syntax.lower($0))
        }
    // “is *not expected* to reopen until June” tells of the reopening.
    case "expected", "scheduled", "planned", "intended":
      Negation.word(of: token, in: syntax) != nil
        && syntax.dependents(of: token, .xcomp).contains { Negation.isPutOff($0, in: syntax) }
    // “was *due* to end” tells of the end.
    case "due"
    where syntax.dependents(of: token, .xcomp).contains { $0 == token + 2 && syntax.tag($0) == .vb }:
      true
    case "due":
      syntax.subject(of: token).map { syntax.isNoun($0) } ?? false
        && syntax.dependent(of: token, .xcomp) == nil
        && syntax.dependents(of: token, .cop).contains {
          ["is", "are", "'s", "’s"].contains(syntax.lower($0))
        }
    default: false
    }
  }

  /// Whether a participle only says what follows else: “must pay, *failing which* she leaves”.
  private func opensAlternative(_ token: Int) -> Bool {
    syntax.lower(token) == "failing" && token + 1 < syntax.text.tokens.count
      && ["which", "that"].contains(syntax.lower(token + 1))
  }

  /// Whether *have* only says that something is still to be done: “*has* yet to be published”.
  private func isYetToBe(_ token: Int) -> Bool {
    token + 2 < syntax.text.tokens.count && syntax.lemma(token) == "have"
      && syntax.lower(token + 1) == "yet" && syntax.lower(token + 2) == "to"
  }

  /// Whether a word has no letter: “🙂”.
  private func isSign(_ token: Int) -> Bool {
    !syntax.text.form(token).unicodeScalars.contains { $0.properties.isAlphabetic }
  }

  /// Whether a word is the first part of a compound: “the *cut*-over”.
  private func isBeforeHyphen(_ token: Int) -> Bool {
    let next = token + 1
    guard next + 1 < syntax.text.tokens.count, syntax.tag(next) == .hyph,
      !syntax.text.tokens[next].spaceBefore, !syntax.text.tokens[next + 1].spaceBefore
    else { return false }
    let head = syntax.head(token)
    return syntax.tag(token) == .nn && head.map { $0 > next } ?? false
      || [.rp, .in, .rb].contains(syntax.tag(next + 1))
  }

  /// Whether a name in capitals is where a text was written: “*BERGEN*, 8 May 2024 – The council voted”.
  private func isDateline(_ token: Int) -> Bool {
    let sentence = syntax.sentence(of: token)
    let form = syntax.text.form(token)
    return sentence >= 0 && syntax.text.sentences[sentence].tokens.lowerBound == token
      && form.count > 1 && form.allSatisfy(\.isUppercase)
      && token + 1 < syntax.text.tokens.count && syntax.tag(token + 1) == .comma
  }

  /// Whether a word heads a part of the text alone or nearly so, or asks for what the part tells: “Summary”, “Follow-up
  /// actions”, “What went wrong”.
  private func isHeading(_ token: Int) -> Bool {
    let text = syntax.text
    let sentence = syntax.sentence(of: token)
    guard sentence >= 0,
      let first = text.sentences[sentence].tokens.first
    else { return false }
    if isTitleOfDocument(token, in: sentence) { return true }
    guard case .heading = text.document.blocks[text.sentences[sentence].block].kind else {
      return false
    }
    if [.wp, .wrb, .wdt].contains(syntax.tag(first)) { return true }
    return text.sentences[sentence].tokens.count <= 3
      && !text.sentences[sentence].tokens.contains { syntax.tag($0) == .nnp }
  }

  /// Whether a time stands with a verb that can tell of an event as well: “*appeared* in 1922”, “*cost* nine lives on Friday”.
  private func isDated(_ token: Int, _ isTime: [Bool]) -> Bool {
    !["be", "have"].contains(syntax.lemma(token))
      && syntax.dependents(of: token, .obl, .oblUnmarked, .advmod).contains { isTime[$0] }
  }

  /// Whether a word stands in a line that only says when the text came out: “Published on 3 May 2020”.
  private func isImprint(_ token: Int) -> Bool {
    let sentence = syntax.sentence(of: token)
    guard sentence >= 0 else { return false }
    let tokens = syntax.text.sentences[sentence].tokens
    // “Sent: Friday, 3 May 2019 9:30”
    let isFirst = tokens.lowerBound == token
    if isFirst, syntax.lower(token) == "sent", syntax.lower(token + 1) == ":" { return true }
    // “By Ann Lee. *Last updated* 3 May 2020”
    let isLast =
      token > 0 && syntax.text.form(token - 1) == "Last"
      && !tokens.contains { $0 != token && [.vbd, .vbz, .vbp, .md].contains(syntax.tag($0)) }
    let words: Set<String> = [
      "published", "updated", "posted", "released", "issued", "dated", "prepared", "written",
      "drafted", "compiled", "revised", "modified", "edited", "reviewed",
    ]
    return (isFirst && tokens.count <= 9 || isLast) && words.contains(syntax.lower(token))
  }

  /// Whether a noun of doing is said to be, or not to be: “there were no remarks”.
  private func isExistential(_ token: Int) -> Bool {
    guard syntax.isNoun(token), syntax.tag(token) != .nnp,
      let sense = EventLexicon.shared.nounSense(syntax.lemma(token)),
      Int(sense.eventShare) + Int(sense.communicationShare) >= 128
    else { return false }
    let verb = syntax.relation(token) == .nsubj ? syntax.head(token) : token
    return verb.map { syntax.dependent(of: $0, .expl) != nil } ?? false
  }
}
