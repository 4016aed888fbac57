import EventArguments
import EventMentions
import EventModel
import Factuality
import ISO8601
import TextModel
import TimeExpressions

/// What is told beside the events of a story: it came where it is told, and nothing counts from it.
extension NarrativeSieve {
  /// Whether something has its place in a story without moving it on.
  func standsBeside(_ frame: Int, _ reading: EventReading) -> Bool {
    if staysAway(frame, reading) || isOverBy(frame, reading) || isNew(frame, reading)
      || isPerceived(frame, reading) || comesAtLast(frame, reading)
    {
      return true
    }
    guard
      [.occurrence, .intentionalAction, .aspectual, .reporting]
        .contains(reading.frames[frame].mention.kind), reading.frames[frame].durations.isEmpty
    else { return false }
    return comesWith(frame, reading) || goesOnBehind(frame, reading)
      || isAsked(frame, reading) || isTelling(frame, reading)
  }

  /// Whether something did not happen where the story might have had it: “He was *not stopped*”, “*No* buyer *came*”.
  ///
  /// - Reads: “*For four years* she *saw nothing*”.
  /// - Leaves alone: what never was or was not for long: “He *never* married”, “She did *not return*”.
  private func staysAway(_ frame: Int, _ reading: EventReading) -> Bool {
    let (syntax, verb) = (reading.syntax, reading.token(frame))
    guard reading.statuses[frame].status == .negated,
      reading.statuses[frame].rule == "status.negation", isMain(verb, syntax),
      [.occurrence, .intentionalAction, .aspectual, .perception]
        .contains(reading.frames[frame].mention.kind),
      reading.frames[frame].durations.isEmpty
        ? !Self.openEnded.contains(syntax.lemma(verb)) : isOpenedByLength(frame, reading)
    else { return false }
    let group = VerbGroup(of: verb, in: syntax)
    guard group.form == .past, !group.isPerfect, !group.isProgressive, !group.isCopular,
      let denial = group.negation, syntax.lower(denial) != "never",
      !Negation.isLifted(for: verb, in: syntax)
    else { return false }
    return !syntax.dependents(of: verb, .advmod).contains {
      ["ever", "yet", "again", "long", "always", "longer", "still", "once", "anymore", "either"]
        .contains(syntax.lower($0))
    }
  }

  /// Whether a sentence begins with how long something was so, which so filled the time between what is told around it.
  func isOpenedByLength(_ frame: Int, _ reading: EventReading) -> Bool {
    reading.frames[frame].durations.contains {
      let words = reading.expressions[$0].tokens
      return words.lowerBound > 0 && words.upperBound <= reading.token(frame)
        && reading.syntax.lower(words.lowerBound - 1) == "for"
    }
  }

  /// Verbs whose denial goes on and on.
  private static let openEnded: Set<String> = [
    "return", "survive", "recover", "marry", "remarry", "live", "last", "regain", "happen", "occur",
    "exist", "change", "cease", "end", "work", "write", "publish", "have", "do", "succeed", "find",
    "discover", "become", "get", "belong", "mean", "include",
  ]

  /// Whether a clause tells with which event of the story the main one came: “*When* the talks *failed*, they left”.
  ///
  /// - Leaves alone: what somebody *said* then, but not what a paper *reported*.
  func comesWith(_ frame: Int, _ reading: EventReading) -> Bool {
    let (syntax, verb) = (reading.syntax, reading.token(frame))
    guard reading.statuses[frame].status == .occurred, syntax.isVerb(verb),
      syntax.relation(verb) == .advcl, let main = syntax.head(verb), isMain(main, syntax),
      syntax.isVerb(main),
      reading.frames[frame].mention.kind != .reporting
        || Self.disclosing.contains(syntax.lemma(verb)),
      syntax.dependents(of: verb, .mark, .advmod).contains(where: {
        $0 < verb && syntax.lower($0) == "when" && !isNounOfTime($0 - 1, syntax)
      })
    else { return false }
    // “When the talks failed, they *said nothing*”, at the same time
    return [verb, main].allSatisfy {
      let group = VerbGroup(of: $0, in: syntax)
      return group.form == .past && !group.isPerfect && (group.negation == nil || $0 == main)
        && (!group.isProgressive || $0 == main)
    }
  }

  /// Whether a clause tells what a wait came to: “They waited *until* the wind *dropped*”, “drifted for days *before* a ship *came*”.
  ///
  /// - Leaves alone: “He left three weeks *before* the ship *sailed*”, where the story has not got so far.
  private func comesAtLast(_ frame: Int, _ reading: EventReading) -> Bool {
    let (syntax, verb) = (reading.syntax, reading.token(frame))
    guard reading.statuses[frame].status == .occurred, syntax.isVerb(verb),
      [.occurrence, .intentionalAction, .aspectual, .perception]
        .contains(reading.frames[frame].mention.kind),
      syntax.relation(verb) == .advcl, VerbGroup(of: verb, in: syntax).isSimplePast,
      let main = syntax.head(verb), main < verb,
      let marker = syntax.dependent(of: verb, .mark), marker > main
    else { return false }
    switch syntax.lower(marker) {
    case "until", "till":
      return isTold(main, syntax) && !Self.lasting.contains(syntax.lemma(main))
    case "before":
      return isTold(main, syntax)
        && (syntax.lemma(main) == "spend" || isForAWhile(main, marker, reading))
    default: return false
    }
  }

  /// Whether a verb tells between it and a word for how long something was so.
  private func isForAWhile(_ verb: Int, _ word: Int, _ reading: EventReading) -> Bool {
    guard let frame = reading.frame(at: verb) else { return false }
    return reading.frames[frame].durations.contains {
      let words = reading.expressions[$0].tokens
      return words.lowerBound > verb && words.upperBound <= word
        && reading.syntax.lower(words.lowerBound - 1) == "for"
    }
  }

  /// Verbs of making something known that was not.
  private static let disclosing: Set<String> = [
    "report", "reveal", "disclose", "announce", "publish", "leak", "declare",
  ]

  /// Whether somebody came to know something, and the story goes on from there: “She *heard* a shot and rang for help”.
  ///
  /// - Leaves alone: “The year *saw* …”, “The court *found that* …”, “The court *heard from* the clerk”.
  private func isPerceived(_ frame: Int, _ reading: EventReading) -> Bool {
    let (syntax, verb) = (reading.syntax, reading.token(frame))
    guard reading.frames[frame].mention.kind == .perception,
      reading.frames[frame].durations.isEmpty, isMainPast(frame, reading),
      syntax.subject(of: syntax.firstConjunct(of: verb)).map({
        reading.expression(at: $0) == nil && !Self.audiences.contains(syntax.lemma($0))
      }) ?? false
    else { return false }
    switch syntax.lemma(verb) {
    case "notice", "spot", "discover", "sight", "detect": return true
    case "hear", "see", "find", "learn": return syntax.dependent(of: verb, .ccomp) == nil
    default: return false
    }
  }

  /// Whether a clause behind the main one tells with which event that came: “The tower *fell* when a ship *hit* it”.
  func comesWithMain(_ main: Int, _ frame: Int, _ reading: EventReading) -> Bool {
    let (syntax, verb) = (reading.syntax, reading.token(frame))
    return syntax.head(verb).map { $0 < verb && reading.frame(at: $0) == main } ?? false
      && comesWith(frame, reading)
  }

  /// Whether a noun tells of the time that *when* takes up: “on the model of the *day* when they had met”.
  private func isNounOfTime(_ word: Int, _ syntax: Syntax) -> Bool {
    word >= 0 && syntax.isNoun(word)
      && [
        "day", "time", "year", "month", "week", "night", "moment", "hour", "age", "period", "era",
      ]
      .contains(syntax.lemma(word))
  }

  /// Whether somebody does what is told because of words said to him: “*Asked* about it, the minister left”.
  func isAsked(_ frame: Int, _ reading: EventReading) -> Bool {
    let (syntax, verb) = (reading.syntax, reading.token(frame))
    guard reading.statuses[frame].status == .occurred, [.vbn, .vbd].contains(syntax.tag(verb)),
      ["ask", "tell", "question", "summon", "warn", "confront", "order", "press", "urge"]
        .contains(syntax.lemma(verb)),
      syntax.dependent(of: verb, .aux, .auxPass, .nsubj, .nsubjPass, .mark) == nil,
      let head = syntax.head(verb)
    else { return false }
    switch syntax.relation(verb) {
    case .advcl: return verb < head && isTold(head, syntax)
    case .acl:
      return [.nsubj, .nsubjPass].contains(syntax.relation(head)) && head < verb
        && syntax.tag(verb - 1) == .comma
        && (syntax.head(head).map { $0 > verb && isTold($0, syntax) } ?? false)
    default: return false
    }
  }

  /// Whether words were said as a deed of the story: “The mayor *told* his people *to* wait”, “He *reported the* loss”, “*declared*
  /// an emergency”.
  ///
  /// - Leaves alone: “He *said that* …”, “It *reported a* loss”.
  private func isTelling(_ frame: Int, _ reading: EventReading) -> Bool {
    let (syntax, verb) = (reading.syntax, reading.token(frame))
    guard reading.frames[frame].mention.kind == .reporting,
      reading.statuses[frame].status == .occurred, isTold(verb, syntax)
    else { return false }
    let clauses = syntax.dependents(of: verb, .ccomp, .xcomp, .parataxis)
    guard clauses.allSatisfy({ VerbGroup(of: $0, in: syntax).form == .infinitive }) else {
      return false
    }
    if !clauses.isEmpty { return syntax.dependent(of: verb, .obj, .iobj) != nil }
    guard let object = syntax.dependent(of: verb, .obj), object > verb else { return false }
    if syntax.lemma(verb) == "declare" { return true }
    return syntax.dependents(of: object, .det, .nmodPoss).contains {
      syntax.lower($0) == "the" || syntax.relation($0) == .nmodPoss
    }
  }

  /// Whether words did something, so that telling them tells the story: “He *announced* that …”, “She *denied* it”, “He *told her* …”.
  ///
  /// - Leaves alone: news, whose people speak of it afterwards, what they *said* or *told the court*, and what is argued.
  func isAnnounced(_ frame: Int, behind told: TimeBounds?, _ reading: EventReading) -> Bool {
    let (syntax, verb) = (reading.syntax, reading.token(frame))
    guard reading.frames[frame].mention.kind == .reporting,
      reading.statuses[frame].status == .occurred, isTold(verb, syntax),
      let end = told?.latest,
      (syntax.text.document.created?.bounds.earliest).map({ $0 - end >= Self.fortnight }) ?? true
    else { return false }
    let lemma = syntax.lemma(verb)
    guard lemma == "tell" else { return !Self.arguing.contains(lemma) }
    let isDated = reading.dates[frame].map { !$0.within } ?? false
    return syntax.dependents(of: verb, .obj, .iobj).contains {
      ["him", "her", "them"].contains(syntax.lower($0))
        || isDated && !Self.audiences.contains(syntax.lemma($0))
    }
  }

  /// Those who are told of what was, rather than in its midst.
  private static let audiences: Set<String> = [
    "court", "jury", "judge", "inquest", "inquiry", "hearing", "tribunal", "committee", "panel",
    "reporter", "journalist", "newspaper", "paper", "magazine", "agency", "interviewer", "audience",
    "parliament", "investigator", "detective", "biographer",
  ]

  static let fortnight = 14 * 86_400

  /// Verbs of speech about what was, rather than in its midst.
  private static let arguing: Set<String> = [
    "say", "add", "note", "state", "explain", "claim", "testify", "recall", "write", "think",
    "believe",
    "insist", "argue", "point", "estimate", "comment", "describe", "call", "find", "remember",
    "suggest", "observe", "stress", "emphasise", "emphasize", "quote", "cite", "remark", "joke",
    "report",
  ]

  /// Whether a noun tells of something new that happened: “*A second inspection* found nothing”.
  private func isNew(_ frame: Int, _ reading: EventReading) -> Bool {
    let (syntax, noun) = (reading.syntax, reading.token(frame))
    guard syntax.tag(noun) == .nn, [.nsubj, .nsubjPass].contains(syntax.relation(noun)),
      reading.frames[frame].mention.kind == .occurrence,
      reading.statuses[frame].status == .occurred, let verb = syntax.head(noun), noun < verb,
      let article = syntax.dependent(of: noun, .det),
      ["a", "an", "another"].contains(syntax.lower(article))
    else { return false }
    return isTold(verb, syntax)
  }

  /// Whether a relative clause behind the main one goes on with the story: “rang the depot, *which called the police*”, “sold it,
  /// *which angered them*”.
  ///
  /// - Leaves alone: what only describes: “rang Berg, *who led* the depot”, “a lamp *which broke*”.
  private func goesOnBehind(_ frame: Int, _ reading: EventReading) -> Bool {
    let (syntax, verb) = (reading.syntax, reading.token(frame))
    guard reading.statuses[frame].status == .occurred, syntax.isVerb(verb),
      [.occurrence, .intentionalAction, .aspectual].contains(reading.frames[frame].mention.kind)
        || isSaidToSomebody(verb, syntax),
      [.aclRelcl, .advclRelcl].contains(syntax.relation(verb)),
      let noun = syntax.head(verb), noun < verb,
      let main = syntax.relation(verb) == .aclRelcl ? self.verb(above: noun, syntax) : noun,
      main <= noun, isTold(main, syntax),
      // “said *Berg, who was* elected in 2019”
      !(noun == syntax.subject(of: main) && Self.arguing.contains(syntax.lemma(main))),
      // “*launched* an inquiry, *which cleared* the clerk”, some time
      !ConnectiveSieve.making.contains(syntax.lemma(main)),
      syntax.dependents(of: verb, .nsubj, .nsubjPass, .obj, .advmod, .obl).contains(where: {
        $0 < verb
      }),
      case let start = syntax.extent(of: verb).lowerBound, start > 0,
      [start, start - 1].contains(where: { syntax.tag($0) == .comma }),
      !isOrigin(frame, reading), !Self.lasting.contains(syntax.lemma(verb))
    else { return false }
    let group = VerbGroup(of: verb, in: syntax)
    return group.isSimplePast && !group.isCopular
  }

  /// The verb in whose phrases a noun stands: “*made* an offer of five *crowns*, which was refused”.
  private func verb(above noun: Int, _ syntax: Syntax) -> Int? {
    var word = noun
    for _ in 0..<3 {
      guard let head = syntax.head(word) else { return nil }
      guard [.nmod, .appos].contains(syntax.relation(word)), syntax.isNoun(head) else {
        return head
      }
      word = head
    }
    return nil
  }

  /// Whether somebody was told something: “the owner, who *told her* to wait”, “the depot, which *alerted* the police”.
  private func isSaidToSomebody(_ verb: Int, _ syntax: Syntax) -> Bool {
    ["tell", "warn", "alert", "inform", "order", "notify", "advise"].contains(syntax.lemma(verb))
      && syntax.dependents(of: verb, .obj, .iobj).contains { $0 > verb }
  }

  /// Verbs of what somebody or something did all along.
  static let lasting: Set<String> = [
    "lead", "own", "serve", "live", "work", "study", "teach", "employ", "know", "run", "hold",
    "include", "contain", "write", "make", "design", "play", "represent", "supply", "use", "cost",
    "measure", "weigh", "connect", "carry", "keep", "govern", "rule", "edit", "manage", "chair",
    "buy", "acquire", "inherit", "speak", "cover", "support", "oppose", "fight", "head",
  ]

  func isTold(_ verb: Int, _ syntax: Syntax) -> Bool {
    isMain(verb, syntax) && VerbGroup(of: verb, in: syntax).isSimplePast
  }

  func isMain(_ verb: Int, _ syntax: Syntax) -> Bool {
    syntax.isVerb(verb) && syntax.relation(syntax.firstConjunct(of: verb)) == .root
      && syntax.marker(of: verb) == nil
  }
}
