import EventArguments
import EventMentions
import EventModel
import Language
import TextModel

/// Events that are told without a verb of doing.
extension GraphMentions {
  /// Whether a question names what may never have been, and no short answer belongs to it.
  ///
  /// - Reads: “Who *pays*?”
  func isOnlyAsked(_ token: Int) -> Bool {
    syntax.isAsked(token) && syntax.answer(toVerb: token) == nil
  }

  /// The noun of which a clause only says when it is: “the *supper* will be on Friday”.
  ///
  /// - Leaves alone: “*she* is in Oslo on Friday”, “the *mayor* is out until Friday”.
  func fixture(on time: Range<Int>) -> Int? {
    guard let word = syntax.head(of: time), syntax.dependent(of: word, .cop) != nil,
      let preposition = syntax.preposition(of: word),
      ["on", "at", "in", "from"].contains(preposition),
      let noun = syntax.dependent(of: word, .nsubj), noun < word,
      syntax.isNoun(noun), syntax.dependent(of: noun, .expl) == nil, !isPerson(noun)
    else { return nil }
    return noun
  }

  /// What a time says when it is to be, with its predicate: “the second *part* is *due* in May”, “*Berg* is *due* before the committee on
  /// 3 May”.
  func due(on time: Range<Int>) -> (due: Int, subject: Int)? {
    guard let word = syntax.head(of: time), let above = syntax.head(word),
      let predicate = syntax.relation(above) == .obl && isAppearance(above)
        ? syntax.head(above) : above,
      syntax.lower(predicate) == "due", syntax.dependent(of: predicate, .cop) != nil,
      syntax.dependent(of: predicate, .xcomp) == nil,
      Negation.word(of: predicate, in: syntax) == nil,
      let subject = syntax.dependent(of: predicate, .nsubj), subject < predicate,
      syntax.isNoun(subject)
    else { return nil }
    return (predicate, subject)
  }

  /// Whether a noun behind *due* says where or before whom somebody is to appear, so that a day behind it is that of appearing.
  private func isAppearance(_ noun: Int) -> Bool {
    if syntax.lower(noun) == "court" { return true }
    let lemma = syntax.lemma(noun)
    return syntax.preposition(of: noun) == "before"
      && (EventLexicon.shared.isPerson(lemma) || EventLexicon.shared.isGroup(lemma))
  }

  /// The office or trade that somebody had at a time: “was a *teacher* from 1961 to 1990”, “in 1910 she was *mayor* of Bergen”, “was
  /// *mayor* of Bergen (1990–98) and *envoy* in Rome (1998–2002)”.
  ///
  /// - Leaves alone: “was the *winner* on 3 May”, “is a *teacher*”.
  func office(during time: Range<Int>) -> Int? {
    guard let word = syntax.head(of: time), var noun = syntax.head(word),
      let preposition = syntax.preposition(of: word)
        ?? (opensSpan(time) && syntax.relation(word) == .nmodUnmarked ? "from" : nil),
      [.nmod, .obl, .nmodUnmarked].contains(syntax.relation(word))
    else { return nil }
    // “mayor of *Bergen* in 1910”
    for _ in 0..<2
    where noun < word && syntax.dependent(of: noun, .cop) == nil && syntax.relation(noun) != .conj {
      guard syntax.relation(noun) == .nmod, let above = syntax.head(noun), above < noun else {
        break
      }
      noun = above
    }
    let first = syntax.firstConjunct(of: noun)
    guard let copula = syntax.dependent(of: first, .cop), syntax.isNoun(noun), isPerson(noun),
      let subject = syntax.dependent(of: first, .nsubj), subject < copula,
      syntax.tag(subject) != .ex, !["it", "this", "that"].contains(syntax.lower(subject))
    else { return nil }
    let isLength = ["from", "until", "till", "between", "since", "for"].contains(preposition)
    let isInYear =
      ["in", "by"].contains(preposition) && time.count == 1 && syntax.tag(word) == .cd
      && syntax.tag(copula) == .vbd
    return isLength || isInYear ? noun : nil
  }

  /// Whether a year is the first of a stretch: “(*1990*–98)”.
  private func opensSpan(_ time: Range<Int>) -> Bool {
    time.upperBound + 1 < syntax.text.tokens.count
      && ["–", "-"].contains(syntax.lower(time.upperBound))
      && syntax.tag(time.upperBound + 1) == .cd
  }

  /// The place at which somebody was by a time, or some time later, who so had come there: “was *aboard* by nine”, “ten minutes later
  /// he was on the *scene*”, “in May they were *back* with a crane”, “was *back* at work within a week”.
  ///
  /// - Leaves alone: “was aboard at nine”, “was in *debt* by 1990”, “it was in the *office* two days later that she found it”.
  func arrival(by time: Range<Int>) -> Int? {
    guard let word = syntax.head(of: time),
      [.obl, .oblUnmarked, .advmod, .nmod].contains(syntax.relation(word)),
      let above = syntax.head(word),
      case let back = [above, syntax.head(above) ?? above].first(where: {
        syntax.lower($0) == "back"
      }),
      time.last.map({ ["later", "afterwards"].contains(syntax.lower($0)) }) ?? false
        || syntax.preposition(of: word) == "by" || back != nil,
      case let place = back ?? above, let copula = syntax.dependent(of: place, .cop),
      ["was", "were"].contains(syntax.lower(copula)), isWhereabouts(place),
      Negation.word(of: place, in: syntax) == nil,
      let subject = syntax.subject(of: place)
        ?? syntax.subject(of: syntax.firstConjunct(of: place)),
      subject < copula, syntax.isNoun(subject) || syntax.tag(subject) == .prp,
      syntax.lower(subject) != "it", syntax.dependent(of: place, .expl) == nil
    else { return nil }
    return place
  }

  /// Whether a participle only says how many there were: “a crowd, *put* at two thousand by the mayor”.
  func isEstimate(_ token: Int) -> Bool {
    syntax.tag(token) == .vbn
      && ([.acl, .advcl].contains(syntax.relation(token))
        || syntax.relation(token) == .conj && syntax.dependent(of: token, .cc) == nil)
      && ["put", "estimate", "reckon", "value", "price"].contains(syntax.lemma(token))
      && syntax.dependent(of: token, .auxPass, .aux, .nsubjPass) == nil
      && token + 2 < syntax.text.tokens.count && syntax.lower(token + 1) == "at"
      && (syntax.tag(token + 2) == .cd
        || ["about", "around", "some", "over", "nearly", "£", "$", "€"].contains(
          syntax.lower(token + 2)))
  }

  /// What somebody or something was without at a time or for one: “was without *power* for an hour”.
  ///
  /// - Leaves alone: “was without *doubt* the best in 1990”, “is without power”.
  func lack(during time: Range<Int>) -> Int? {
    guard let word = syntax.head(of: time),
      [.obl, .oblUnmarked, .nmod].contains(syntax.relation(word)),
      let noun = syntax.head(word), syntax.isNoun(noun), syntax.preposition(of: noun) == "without",
      let copula = syntax.dependent(of: noun, .cop),
      ["was", "were", "been"].contains(syntax.lower(copula)),
      let subject = syntax.subject(of: noun), subject < copula,
      syntax.dependent(of: noun, .expl) == nil,
      ![
        "doubt", "question", "exception", "precedent", "merit", "parallel", "equal", "rival",
        "peer",
      ]
      .contains(syntax.lemma(noun))
    else { return nil }
    return noun
  }

  /// The word that says how or where somebody or something was for a time: “was under *water* for an hour”, “was in *prison* until
  /// 1950”, “had been on a *train* since noon”, “were *away* for nine days”, “has been in a *relationship* since 2005”.
  ///
  /// - Leaves alone: “was in *May* for the first time”, “was in the *way* until 1950”, “was under water”.
  func stay(during time: Range<Int>) -> Int? {
    guard let word = syntax.head(of: time),
      [.obl, .oblUnmarked, .nmod].contains(syntax.relation(word)),
      let marker = syntax.preposition(of: word),
      ["for", "until", "till", "from", "since", "between"].contains(marker),
      let place = syntax.head(word), place < word, isSituation(place) || isBond(place),
      let copula = syntax.dependent(of: place, .cop),
      ["was", "were", "been"].contains(syntax.lower(copula)),
      Negation.word(of: place, in: syntax) == nil,
      let subject = syntax.subject(of: place), subject < copula,
      syntax.isNoun(subject) || [.prp, .wp].contains(syntax.tag(subject)),
      syntax.lower(subject) != "it", syntax.dependent(of: place, .expl) == nil
    else { return nil }
    return place
  }

  /// Whether a predicate says how or where somebody is: “under *water*”, “in *prison*”, “on the *train*”, “*away*”.
  private func isSituation(_ predicate: Int) -> Bool {
    guard let preposition = syntax.preposition(of: predicate) else {
      return ["away", "abroad", "aboard", "ashore", "underground", "adrift", "aground", "back"]
        .contains(syntax.lower(predicate))
    }
    let isBare =
      syntax.tag(predicate) == .nn && syntax.lower(predicate - 1) == preposition
      && ["under", "in", "at", "on"].contains(preposition)
    return isBare || isWhereabouts(predicate)
  }

  /// Whether a predicate says what somebody is in with others: “in a *relationship* with Bo”, “in a close *partnership*”.
  ///
  /// - Leaves alone: “in a *hut* with Bo”.
  private func isBond(_ predicate: Int) -> Bool {
    ["in", "under", "on"].contains(syntax.preposition(of: predicate))
      && [
        "relationship", "partnership", "coalition", "marriage", "alliance", "union", "affair",
        "feud", "dispute", "war", "coma", "contract", "exile", "strike",
      ].contains(syntax.lemma(predicate))
  }

  /// Whether something has been so since what was told before: “has been *mayor* since then”, “has been a *museum* ever since”, “has been
  /// in *custody* ever since”.
  ///
  /// - Leaves alone: “has been mayor”, “has been a museum ever since the war”, “there has been *peace* since then”.
  func isSoSince(_ predicate: Int) -> Bool {
    guard !syntax.isVerb(predicate), let copula = syntax.dependent(of: predicate, .cop),
      syntax.lower(copula) == "been", VerbGroup(of: predicate, in: syntax).form == .present,
      let subject = syntax.subject(of: predicate)
        ?? syntax.subject(of: syntax.firstConjunct(of: predicate)), subject < copula,
      syntax.dependent(of: predicate, .expl, .csubj, .ccomp) == nil,
      Negation.word(of: predicate, in: syntax) == nil
    else { return false }
    return syntax.wordsSince(of: predicate) != nil
  }

  /// Whether a phrase tells what has not ended: “the rules are still in *force*”, “is still under *arrest*”.
  ///
  /// - Leaves alone: “the rules were still in force”, “she is still in the *house*”.
  func isSoStill(_ predicate: Int) -> Bool {
    guard syntax.tag(predicate) == .nn, let preposition = syntax.dependent(of: predicate, .case),
      ["in", "on", "under", "at"].contains(syntax.lower(preposition)), preposition + 1 == predicate,
      let copula = syntax.dependent(of: predicate, .cop),
      ["is", "are"].contains(syntax.lower(copula)),
      syntax.dependents(of: predicate, .advmod).contains(where: { syntax.lower($0) == "still" }),
      let subject = syntax.subject(of: predicate), subject < copula,
      syntax.dependent(of: predicate, .expl, .csubj, .ccomp) == nil
    else { return false }
    return Negation.word(of: predicate, in: syntax) == nil
  }

  /// Whether a predicate says where somebody is: “*aboard*”, “on the *bridge*”, “in *Bergen*”.
  private func isWhereabouts(_ predicate: Int) -> Bool {
    guard let preposition = syntax.preposition(of: predicate) else {
      return ["aboard", "alongside", "ashore", "home", "back"].contains(syntax.lower(predicate))
    }
    return ["on", "at", "in", "aboard", "alongside", "inside", "near"].contains(preposition)
      && (syntax.tag(predicate) == .nnp
        || syntax.isNoun(predicate) && EventLexicon.shared.isPlace(syntax.lemma(predicate))
        || ["scene", "spot", "site", "bridge", "board", "train", "ship", "deck", "station"]
          .contains(syntax.lemma(predicate)))
  }

  /// The participle that opens the sentence of a time and tells what somebody was made then: “*elected* mayor in May, she …”.
  func appointment(at time: Range<Int>) -> Int? {
    guard let word = syntax.head(of: time), let participle = syntax.head(word),
      syntax.tag(participle) == .vbn, syntax.relation(participle) == .advcl,
      case let sentence = syntax.text.sentences[syntax.sentence(of: participle)],
      participle == sentence.tokens.lowerBound,
      let office = syntax.dependent(of: participle, .xcomp), syntax.isNoun(office)
    else { return nil }
    return participle
  }

  /// The noun of a clause that leaves out the verb of the one before: “Karl died in 1950, *Anna* in 1967”.
  func remnant(at time: Range<Int>) -> Int? {
    guard let word = syntax.head(of: time), syntax.relation(word) == .orphan,
      let noun = syntax.head(word), syntax.remnant(at: noun) != nil
    else { return nil }
    return noun
  }

  /// Whether an entry says of a noun of doing only how far it got, which is its one event: “10:55: *Migration* finished”.
  ///
  /// - Leaves alone: “10:55: *Migration* of the store was finished by noon”, “The *migration* finished at 10:55”.
  func isCourse(_ noun: Int, toldBy entered: Set<Int>) -> Bool {
    guard syntax.isNoun(noun), [.nsubj, .nsubjPass].contains(syntax.relation(noun)),
      let verb = syntax.head(noun), verb > noun, entered.contains(verb),
      [.vbd, .vbn].contains(syntax.tag(verb)), syntax.dependent(of: verb, .aux, .auxPass) == nil
    else { return false }
    return [
      "complete", "finish", "abort", "cancel", "halt", "pause", "resume", "conclude", "suspend",
    ].contains(syntax.lemma(verb))
  }

  /// Whether a noun in a title says what kind of document stands below: “*Report* on the flood”, “*Briefing* for the board: the
  /// *Ports Act*”.
  ///
  /// - Leaves alone: “The *report* was published”, which is no title, and “The great *flood* of 1821”, which is no document.
  func isTitleOfDocument(_ token: Int, in sentence: Int) -> Bool {
    let tokens = syntax.text.sentences[sentence].tokens
    return sentence == 0 && Self.documents.contains(syntax.lower(token))
      && (syntax.isNoun(token) || token == tokens.lowerBound)
      && tokens.last.map { syntax.tag($0) != .fullStop } ?? false
      && !tokens.contains { [.vbd, .vbz, .vbp, .md].contains(syntax.tag($0)) }
  }

  /// Nouns of documents that bear a title.
  private static let documents: Set<String> = [
    "report", "briefing", "statement", "summary", "record", "minutes", "review", "notice", "memo",
    "memorandum", "account", "update", "bulletin", "chronology", "act", "bill",
  ]

  func isPerson(_ noun: Int) -> Bool {
    EventLexicon.shared.isPerson(syntax.lemma(noun))
      || EventLexicon.shared.isPerson(syntax.lower(noun))
  }

  /// Whether a noun is only what something came close to: “came close to *collapse*”, “was near to *ruin*”, “on the point of *collapse*”.
  func isOnlyNear(_ token: Int) -> Bool {
    if syntax.isNoun(token), syntax.preposition(of: token) == "of",
      syntax.lower(token - 2) == "point",
      syntax.preposition(of: token - 2) == "on"
    {
      return true
    }
    guard syntax.isNoun(token), syntax.preposition(of: token) == "to",
      syntax.dependent(of: token, .det, .nmodPoss) == nil, let near = syntax.head(token),
      near < token
    else { return false }
    return ["close", "near", "closer", "nearer"].contains(syntax.lower(near))
  }

  /// Whether a participle only says in which state something remained: “the road remained *closed*”.
  func isStateKept(_ token: Int) -> Bool {
    guard syntax.tag(token) == .vbn, syntax.relation(token) == .xcomp,
      let verb = syntax.head(token), verb < token
    else { return false }
    return ["remain", "stay"].contains(syntax.lemma(verb))
      && syntax.dependent(of: token, .mark, .aux, .auxPass, .oblAgent) == nil
  }
}
