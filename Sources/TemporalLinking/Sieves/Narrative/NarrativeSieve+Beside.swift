import EventArguments
import EventMentions
import EventModel
import Factuality
import TextModel
import TimeExpressions

/// What is told beside the events of a story: it came where it is told, and nothing counts from it.
extension NarrativeSieve {
  /// Whether something has its place in a story without moving it on.
  func standsBeside(_ frame: Int, _ reading: EventReading) -> Bool {
    if staysAway(frame, reading) { return true }
    guard
      [.occurrence, .intentionalAction, .aspectual, .reporting]
        .contains(reading.frames[frame].mention.kind), reading.frames[frame].durations.isEmpty
    else { return false }
    return comesWith(frame, reading)
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
  private func comesWith(_ frame: Int, _ reading: EventReading) -> Bool {
    let (syntax, verb) = (reading.syntax, reading.token(frame))
    guard reading.statuses[frame].status == .occurred, syntax.isVerb(verb),
      syntax.relation(verb) == .advcl, let main = syntax.head(verb), isMain(main, syntax),
      syntax.isVerb(main), reading.frames[frame].mention.kind != .reporting,
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

  private func isTold(_ verb: Int, _ syntax: Syntax) -> Bool {
    guard syntax.isVerb(verb), isMain(verb, syntax) else { return false }
    let group = VerbGroup(of: verb, in: syntax)
    return group.form == .past && !group.isPerfect && !group.isProgressive && group.negation == nil
  }

  private func isMain(_ verb: Int, _ syntax: Syntax) -> Bool {
    syntax.isVerb(verb) && syntax.relation(syntax.firstConjunct(of: verb)) == .root
      && syntax.marker(of: verb) == nil
  }
}
