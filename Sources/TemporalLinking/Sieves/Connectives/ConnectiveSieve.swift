import EventArguments
import EventMentions
import EventModel
import Factuality
import IntervalAlgebra
import TextModel

/// Reads *after*, *before*, *until*, *since*, *once*, *when*, *while* and *as* between two clauses, and *after which*.
struct ConnectiveSieve: Sieve {
  func links(in reading: EventReading) -> [TemporalLink] {
    reading.frames.indices.flatMap { frame -> [TemporalLink] in
      let token = reading.token(frame)
      let syntax = reading.syntax
      if let link = relative(frame, reading) { return [link] }
      guard [.advcl, .conj, .ccomp, .parataxis].contains(syntax.relation(token)),
        let head = syntax.head(token),
        let main = reading.frame(above: head), main != frame,
        let found = link(from: frame, to: main, reading)
      else { return [] }
      guard let partner = partner(of: main, reading), partner != frame else { return [found] }
      var shared = found
      shared.target = partner
      return [found, shared]
    }
  }

  /// “until his *release*, *after which* he *moved*”.
  private func relative(_ clause: Int, _ reading: EventReading) -> TemporalLink? {
    let syntax = reading.syntax
    let token = syntax.firstConjunct(of: reading.token(clause))
    guard [.aclRelcl, .advclRelcl, .advcl].contains(syntax.relation(token)) else { return nil }
    if let there = there(clause, token, reading) ?? sequel(clause, token, reading) { return there }
    guard [.aclRelcl, .advclRelcl].contains(syntax.relation(token)),
      let which = syntax.dependents(of: token, .obl).first(where: {
        $0 < token && syntax.tag($0) == .wdt
      }),
      let signal = syntax.dependent(of: which, .case), let head = syntax.head(token),
      let main = reading.frame(above: head), main != clause
    else { return nil }
    let relation: AllenRelation
    switch syntax.lower(signal) {
    case "after", "upon", "following": relation = .after
    case "before": relation = .before
    case "during": relation = .during
    default: return nil
    }
    return TemporalLink(
      clause, relation, main, confidence: 92, rule: "signal.\(syntax.lower(signal))-which",
      cue: signal)
  }

  /// “*moved* to Bergen, *where* they *opened* a shop”, “*was trapped* at Bergen, *where* the miners *gave up*”, and what came about
  /// while somebody was there: “*worked* in Bergen, *where* she *met* Holm”.
  private func there(_ clause: Int, _ token: Int, _ reading: EventReading) -> TemporalLink? {
    let syntax = reading.syntax
    guard
      let cue = syntax.dependents(of: token, .advmod, .mark).first(where: {
        syntax.lower($0) == "where"
      }), let head = syntax.head(token), let main = reading.frame(above: head), main != clause
    else { return nil }
    let place = syntax.lemma(reading.token(main))
    let isStay =
      Self.stays.contains(place)
      && syntax.subject(of: token).map { syntax.tag($0) == .prp } ?? false
    guard
      isStay || Self.moves.contains(place)
        || Self.stops.contains(place) && !Self.lasting.contains(syntax.lemma(token)),
      isStay || Self.moves.contains(place)
        ? true
        : [.occurrence, .intentionalAction, .aspectual].contains(
          reading.frames[clause].mention.kind)
    else { return nil }
    let groups = [main, clause].map { VerbGroup(of: reading.token($0), in: syntax) }
    guard groups.allSatisfy({ $0.form == .past && !$0.isPerfect && !$0.isProgressive }),
      syntax.dependent(of: token, .cop) == nil
    else { return nil }
    return isStay
      ? TemporalLink(clause, .during, main, confidence: 80, rule: "signal.where", cue: cue)
      : TemporalLink(main, .before, clause, confidence: 80, rule: "signal.where", cue: cue)
  }

  /// Verbs of being somewhere for long.
  private static let stays: Set<String> = [
    "attend", "study", "work", "live", "serve", "teach", "train", "stay", "reside", "lodge",
  ]

  private static let moves: Set<String> = [
    "move", "go", "travel", "return", "flee", "emigrate", "sail", "fly", "come", "retire",
  ]

  /// Verbs of coming to where something else may have been going on for long.
  private static let stops: Set<String> = [
    "reach", "arrive", "stop", "land", "halt", "dock", "anchor", "trap", "corner", "retreat",
    "withdraw", "march", "advance", "ride", "drive", "bring", "take", "send", "deport", "transfer",
  ]

  private static let lasting: Set<String> = [
    "live", "work", "teach", "study", "stand", "lie", "own", "keep", "run", "hold", "serve", "grow",
    "rule", "reside", "stay", "wait",
  ]

  /// The first of two verbs under one auxiliary: “*have bombed* … and *fired* … since …” holds for both.
  private func partner(of main: Int, _ reading: EventReading) -> Int? {
    let token = reading.token(main)
    let first = reading.syntax.firstConjunct(of: token)
    guard first != token, reading.syntax.tag(token) == .vbn,
      reading.syntax.dependent(of: token, .aux, .auxPass, .nsubj) == nil
    else { return nil }
    return reading.frame(at: first)
  }

  /// Whether *since* stands behind an auxiliary and says that something came later: “has *since* left”.
  private func isAdverb(_ since: Int, of verb: Int, _ syntax: Syntax) -> Bool {
    syntax.relation(since) == .advmod
      && syntax.dependents(of: verb, .aux, .auxPass).contains { $0 < since }
  }

  /// Whether *since* or *before* ends a clause and opens none: “who *had run* it *since*, retired”.
  private func endsClause(_ marker: Int, _ syntax: Syntax) -> Bool {
    ["since", "before"].contains(syntax.lower(marker)) && syntax.tag(marker + 1) == .comma
      && marker > 0 && ![.comma, .cc].contains(syntax.tag(marker - 1))
  }

  private func link(from clause: Int, to main: Int, _ reading: EventReading) -> TemporalLink? {
    let syntax = reading.syntax
    let token = reading.token(clause)
    let group = VerbGroup(of: token, in: syntax)
    for marker in syntax.dependents(of: token, .mark, .advmod, .case)
    where marker < token && !endsClause(marker, syntax) {
      func made(_ relation: AllenRelation, _ confidence: Int) -> TemporalLink {
        TemporalLink(
          clause, relation, main, confidence: confidence,
          rule: "signal.\(syntax.lower(marker))", cue: marker)
      }
      switch syntax.lower(marker) {
      // “stepped down; his clerk *has since* testified”
      case "since" where isAdverb(marker, of: token, syntax): return made(.after, 88)
      case "after", "once", "since":
        return isCausalSince(marker, group, syntax) ? nil : made(.before, 93)
      case "before"
      where syntax.dependents(of: marker, .advmod).contains { syntax.lower($0) == "not" }:
        return made(.before, 92)  // “but *not before* they had left”
      case "until", "till":
        // “did *not* leave *until* they had paid”
        let isLifted =
          Negation.word(of: reading.token(main), in: syntax) != nil
          && Negation.isLifted(for: reading.token(main), in: syntax)
        return made(isLifted ? .before : .after, 92)
      case "before", "whereupon": return made(.after, 92)
      case "when":
        if VerbGroup(of: reading.token(main), in: syntax).isProgressive { return made(.during, 85) }
        if group.isProgressive { return made(.contains, 85) }
        if group.isPerfect || callsOff(reading.token(main), ahead: token, syntax) {
          return made(.before, 85)
        }
        return lasts(reading.token(main), untilThen: marker, syntax) ? made(.after, 85) : nil
      case "while", "whilst", "as":
        return group.isProgressive || syntax.lower(marker) != "as" ? made(.contains, 55) : nil
      // “*answered* by *closing* the port”
      case "by" where syntax.tag(token) == .vbg && !group.isPerfect && reading.token(main) < token:
        return ["begin", "start", "end", "finish"].contains(syntax.lemma(reading.token(main)))
          ? nil : made(.during, 86)
      // “*fined* for *selling* it”
      case "for", "of":
        if isJudged(token, by: reading.token(main), syntax) { return made(.before, 85) }
      default: continue
      }
    }
    // “*Born* in Oslo, she went to school in Bergen.”
    if syntax.lower(token) == "born", token < reading.token(main), syntax.subject(of: token) == nil
    {
      return TemporalLink(clause, .before, main, confidence: 92, rule: "participle.born")
    }
    if opensSentence(token, before: reading.token(main), syntax),
      reading.frames[clause].mention.kind != .state, reading.statuses[clause].status == .occurred
    {
      return TemporalLink(clause, .before, main, confidence: 85, rule: "participle.opening")
    }
    if group.isPerfect, group.form == .presentParticiple {
      return TemporalLink(clause, .before, main, confidence: 92, rule: "participle.having")
    }
    return nil
  }

  /// Whether *since* means *because*: “since it is cheap”.
  private func isCausalSince(_ marker: Int, _ group: VerbGroup, _ syntax: Syntax) -> Bool {
    syntax.lower(marker) == "since" && group.form == .present && !group.isPerfect
  }
}
