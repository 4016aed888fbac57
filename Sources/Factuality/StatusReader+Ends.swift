import EventArguments
import EventMentions
import EventModel
import TextModel

/// What never came, since what it was to happen to was at its end or was put off.
extension StatusReader {
  /// The verb that tells of somebody's end before what he was yet to do: “*died* a week before she was due to *testify*”.
  ///
  /// - Leaves alone: “left a minute before it was due to *leave*”, “died before *the trial* was due to *open*”.
  func end(before deed: Int) -> Int? {
    guard let above = syntax.head(deed), syntax.isVerb(deed) else { return nil }
    let isDue = ["due", "set", "scheduled", "expected", "supposed"].contains(syntax.lower(above))
    let isGoverned = syntax.relation(deed) == .xcomp || isDue && above < deed
    let clause = isGoverned ? above : deed
    // “was due to be *heard*”, where a tree takes *due* for a mark
    let holder = syntax.dependents(of: clause, .mark).first { syntax.lower($0) == "due" } ?? clause
    guard syntax.relation(clause) == .advcl, let verb = syntax.head(clause), verb < clause,
      let before = syntax.dependents(of: holder, .mark).first(where: {
        syntax.lower($0) == "before"
      }),
      !isGoverned || isDue,
      syntax.dependents(of: deed, .mark).contains(where: { $0 > before && syntax.tag($0) == .to }),
      let be = syntax.dependents(of: holder, .cop, .auxPass).first(where: {
        ["was", "were"].contains(syntax.lower($0))
      }),
      let subject = syntax.subject(of: holder), subject < be
    else { return nil }
    let isSame =
      ["he", "she", "it", "they"].contains(syntax.lower(subject))
      || syntax.subject(of: verb).map { syntax.lemma($0) == syntax.lemma(subject) } ?? false
    return isSame && isEnd(verb) ? verb : nil
  }

  /// The verb that tells of somebody's end, or that he turned back, before what he would have done else.
  ///
  /// - Reads: “*died* before *finishing* it”, “*changed* her mind before *signing* it”, “he *drowned* before he *reached* the shore”.
  /// - Leaves alone: “*ate* before *leaving*”, “*was killed* before *being buried*”, “*sank* before *exploding*”, “he *died* before she
  ///   *came*”.
  func end(forestalling deed: Int) -> Int? {
    guard syntax.isVerb(deed), syntax.relation(deed) == .advcl,
      syntax.dependents(of: deed, .mark, .case).contains(where: { syntax.lower($0) == "before" }),
      let verb = syntax.head(deed), verb < deed, isEnd(ofDoer: verb) || turnsBack(verb),
      syntax.dependent(of: deed, .auxPass, .aux) == nil,
      !["die", "sink", "crash", "explode", "burn", "fall", "drown"].contains(syntax.lemma(deed))
    else { return nil }
    guard let subject = syntax.subject(of: deed) else {
      return syntax.tag(deed) == .vbg ? verb : nil
    }
    let isSame =
      ["he", "she", "it", "they"].contains(syntax.lower(subject))
      && syntax.subject(of: verb).map { syntax.lower($0) == syntax.lower(subject) } ?? false
    return isSame && VerbGroup(of: deed, in: syntax).form == .past ? verb : nil
  }

  /// Whether a clause tells what had not begun, or was not over, when somebody put an end to the matter.
  ///
  /// - Reads: “was terminated *before* work *began*”, “resigned *before* the inquiry was *completed*”, “*before* the suit was *heard*,
  ///   the firm was wound up”.
  /// - Leaves alone: “was terminated *a week before* the war began”, “resigned *before* the war *began*”.
  func isCutOff(_ verb: Int, by end: Int) -> Bool {
    guard VerbGroup(of: verb, in: syntax).form == .past,
      syntax.dependents(of: verb, .mark).contains(where: {
        syntax.lower($0) == "before" && syntax.dependent(of: $0, .advmod, .oblUnmarked) == nil
          && ($0 == 0 || ![.nn, .nns, .rb].contains(syntax.tag($0 - 1)))
          || syntax.lower($0) == "before" && $0 == end + 1
      })
    else { return false }
    switch syntax.lemma(verb) {
    case "begin", "start", "commence":
      // “The plan *stalled* before it *began*”
      if syntax.subject(of: verb).map({ ["it", "they"].contains(syntax.lower($0)) }) ?? false,
        ["stall", "collapse", "fail", "end", "fold", "founder", "die"].contains(syntax.lemma(end))
      {
        return true
      }
      return syntax.dependent(of: end, .nsubjPass, .obj) != nil
        && (governor.classify(end) == .cancelling || syntax.lemma(end) == "terminate")
    case "complete", "finish", "conclude", "publish", "sign":
      return syntax.dependent(of: verb, .nsubjPass) != nil
        && (["terminate", "resign", "retire", "die", "dismiss", "withdraw"].contains(
          syntax.lemma(end)) || governor.classify(end) == .cancelling)
    case "hear", "examine", "consider", "decide", "determine", "debate", "discuss", "resolve",
      "adjudicate":
      return syntax.dependent(of: verb, .nsubjPass) != nil && isEndOfMatter(end)
    default: return false
    }
  }

  /// Whether a verb tells that there was nobody left, or nothing, to be dealt with: “was *wound* up”, “*died*”, “was *settled*”.
  private func isEndOfMatter(_ verb: Int) -> Bool {
    switch syntax.lemma(verb) {
    case "die", "resign", "retire", "settle", "withdraw", "collapse", "flee", "abscond": true
    case "dissolve", "liquidate", "terminate", "abolish", "disband": true
    case "wind": syntax.lower(verb + 1) == "up"
    default: governor.classify(verb) == .cancelling
    }
  }

  /// Whether who did nothing more is the subject of a verb: “*died*”, “was *killed*”, “the ship *sank*”.
  private func isEnd(ofDoer verb: Int) -> Bool {
    switch syntax.lemma(verb) {
    case "die", "perish", "drown", "sink": syntax.dependent(of: verb, .obj) == nil
    case "kill", "murder", "assassinate", "execute": syntax.dependent(of: verb, .nsubjPass) != nil
    default: false
    }
  }

  /// Whether somebody gave up what he was about: “*turned* back”, “*changed* his mind”, “*gave* up”, “*broke* down”.
  private func turnsBack(_ verb: Int) -> Bool {
    switch syntax.lemma(verb) {
    case "turn": syntax.lower(verb + 1) == "back"
    case "give": syntax.lower(verb + 1) == "up" && syntax.dependent(of: verb, .obj) == nil
    case "break": syntax.lower(verb + 1) == "down" && syntax.dependent(of: verb, .obj) == nil
    case "change": syntax.dependent(of: verb, .obj).map(syntax.lemma) == "mind"
    default: false
    }
  }

  /// Whether a verb tells of the end of its subject: “*died*”, “was *killed*”, “was *abandoned*”.
  private func isEnd(_ verb: Int) -> Bool {
    switch syntax.lemma(verb) {
    case "die", "perish", "drown", "sink", "collapse", "explode", "founder": true
    case "kill", "murder", "assassinate", "execute", "shoot", "destroy", "dissolve", "terminate":
      syntax.dependent(of: verb, .nsubjPass) != nil
    default:
      syntax.dependent(of: verb, .nsubjPass) != nil && governor.classify(verb) == .cancelling
    }
  }

  /// Whether what was called off is told to have been under way: “*went on* for a week and was *abandoned*”.
  ///
  /// - Leaves alone: “was to *begin* in May and was *abandoned*”.
  func wasUnderWay(until verb: Int) -> Bool {
    let first = syntax.firstConjunct(of: verb)
    guard first < verb, syntax.isVerb(first),
      syntax.dependent(of: verb, .nsubj, .nsubjPass) == nil,
      ["go", "drag", "continue", "last", "begin", "start", "open", "run"]
        .contains(syntax.lemma(first)),
      syntax.lemma(first) != "go" || syntax.particle(of: first) == "on"
        || syntax.lower(first + 1) == "on",
      case let group = VerbGroup(of: first, in: syntax)
    else { return false }
    return group.form == .past && group.modal == nil && group.negation == nil
      && !syntax.dependents(of: first, .mark).contains { syntax.tag($0) == .to }
  }

  /// Whether a verb tells what was to be: “the bank *was to pay*”.
  func isToBe(_ verb: Int) -> Bool {
    let group = VerbGroup(of: verb, in: syntax)
    return group.form == .past && !group.isPerfect && syntax.dependent(of: verb, .cop) != nil
      && syntax.dependents(of: verb, .mark).contains { syntax.tag($0) == .to }
  }

  /// Whether a clause in the present tells when something is to be: “will start *when* she *signs* it”.
  ///
  /// - Leaves alone: “will go on *while* she *runs* it”.
  func isTurningPoint(_ verb: Int) -> Bool {
    syntax.dependent(of: verb, .cop) == nil
      && syntax.dependents(of: verb, .mark, .advmod).contains {
        ["before", "after", "when", "once", "until", "till"].contains(syntax.lower($0))
          && $0 < syntax.subject(of: verb) ?? verb
      }
  }

  /// Whether what an infinitive tells has not come so far: “has *yet* to *open*”, “had *yet* to *open*”.
  ///
  /// - Leaves alone: “has to *open*”, “may *yet* have to *open*”.
  func isYetToCome(_ deed: Int, by verb: Int) -> Bool {
    guard syntax.lemma(verb) == "have", verb < deed, VerbGroup(of: verb, in: syntax).modal == nil
    else { return false }
    return (verb + 1..<deed).contains {
      syntax.lower($0) == "yet" && $0 + 1 < deed && syntax.tag($0 + 1) == .to
    }
  }

  /// What had been fixed for a day before somebody drew back from it: “a *supper* had been arranged for 3 May, but the host
  /// *withdrew*”.
  ///
  /// - Leaves alone: “the *supper* was held on 3 May, but the host *withdrew*”, “but the host withdrew *his money*”.
  func plan(leftBy verb: Int) -> Int? {
    guard syntax.relation(verb) == .conj, syntax.isVerb(verb),
      ["withdraw", "cancel", "pull", "back", "call", "cry"].contains(syntax.lemma(verb)),
      governor.classify(verb) == .cancelling
        || syntax.dependent(of: verb, .obj) == nil
          && ["out", "off"].contains(governor.particle(of: verb)),
      syntax.dependent(of: verb, .obj, .auxPass) == nil,
      VerbGroup(of: verb, in: syntax).negation == nil,
      syntax.dependents(of: verb, .cc).contains(where: { syntax.lower($0) == "but" }),
      case let first = syntax.firstConjunct(of: verb), first < verb,
      Appointment.fixesDay(syntax.lemma(first)),
      let noun = syntax.dependent(of: first, .nsubjPass), syntax.isNoun(noun)
    else { return nil }
    return noun
  }

  /// Whether a noun names words that somebody takes back, which were said, or a leave that he ends, which was given: “*withdrew* his
  /// *statement*”, “*cancelled* its *endorsement* of the bid”.
  ///
  /// - Leaves alone: “*withdrew* her *bid*”, of which nothing came.
  func isSaid(_ noun: Int, takenBackBy verb: Int) -> Bool {
    let lemma = syntax.lemma(noun)
    return Self.leave.contains(lemma)
      || ["withdraw", "retract", "recant"].contains(syntax.lemma(verb))
        && [
          "statement", "confession", "testimony", "evidence", "remark", "comment", "claim",
          "allegation", "accusation", "assertion", "denial", "apology", "account", "nomination",
          "invitation", "complaint", "objection", "endorsement",
        ].contains(lemma)
  }

  /// What somebody gives, or stands by, until he takes it back.
  private static let leave: Set<String> = [
    "endorsement", "recommendation", "approval", "backing", "support", "consent", "permission",
    "recognition", "accreditation", "licence", "license", "certification", "authorisation",
    "authorization", "sponsorship", "opposition", "patronage",
  ]

  /// Whether a thing that a day was fixed for was put off to none that is told: “the parade, *set for 3 May*, was *put off*”.
  ///
  /// - Leaves alone: “was *put off* until June”, “was *put off* a week”, “the parade was *put off*”.
  func missesDay(_ noun: Int, putOffBy verb: Int) -> Bool {
    guard Appointment.putsOff(verb, in: syntax),
      !syntax.dependents(of: verb, .obl, .oblUnmarked, .obj).contains(where: {
        $0 > verb
          && ["to", "until", "till", "for", "by", nil].contains(syntax.preposition(of: $0))
      })
    else { return false }
    // “The parade, due to *begin* in May last year, was *put off*.”
    if syntax.isVerb(noun) { return sides[noun] == .past }
    // “The parade was *set for 3 May*. It was *put off*.”
    let plans =
      syntax.dependents(of: noun, .acl, .aclRelcl)
      + [syntax.firstConjunct(of: verb), syntax.head(noun) ?? verb]
    return plans.contains { plan in
      plan < verb && Appointment.fixesDay(syntax.lemma(plan))
        && syntax.dependents(of: plan, .obl).contains {
          syntax.preposition(of: $0) == "for" && [.cd, .nnp].contains(syntax.tag($0))
        }
    }
  }

  /// What a predicate decides about its theme, where it decides at all.
  func verdict(_ verb: Int) -> GovernorClass? {
    if governor.saysNothingCame(verb) { return .cancelling }
    // “A strike was called. *It was averted.*”
    if governor.prevents(verb), let noun = syntax.dependent(of: verb, .nsubjPass),
      syntax.lower(noun) == "it"
    {
      return .cancelling
    }
    if plan(suspendedBy: verb) != nil || plan(leftBy: verb) != nil { return .cancelling }
    switch governor.classify(verb) {
    // “The army *withdrew*” calls nothing off.
    case .cancelling:
      let isActive = syntax.tag(verb) != .vbn || syntax.dependent(of: verb, .aux) != nil
      // “was delayed and *scrapped*”, whatever the tag
      let isDone =
        syntax.dependent(of: verb, .obj, .nsubjPass) != nil
        || syntax.dependent(of: verb, .nsubj) == nil
          && syntax.dependent(of: syntax.firstConjunct(of: verb), .nsubjPass) != nil
        // “*Ferry cancelled*.”, but “The army *withdrew*.”
        || !["withdraw", "drop"].contains(syntax.lemma(verb))
          && Appointment.isNoted(verb, in: syntax)
      return isActive && !isDone ? nil : .cancelling
    case .postponing: return .postponing
    default: break
    }
    return governor.saysItTookPlace(verb) ? .implicative : nil
  }
}
