import EventArguments
import EventMentions
import EventModel
import Factuality
import ISO8601
import IntervalAlgebra
import TextModel

/// Puts a past perfect before the simple past it looks back from (Reichenbach 1947).
///
/// - Reads: “The fuse *had blown* before … and the lights *went* out”; “He *opened* it. He *had found* the key.”
/// - Reads the other way round: “The town was shelled. *Within a week* all *had fled*”, “He came and *had lived* there *since*”.
/// - Leaves alone: a past perfect in reported words, which looks back from the saying, and one after a glance at what
///   is dated before all that was just told: “The army marched in May 2020. It *was* last *seen* in 1998. The
///   government *had considered* it” looks back from May.
struct TenseSieve: Sieve {
  func links(in reading: EventReading) -> [TemporalLink] {
    var found: [TemporalLink] = []
    var lastPast: (frame: Int, sentence: Int)?
    var told: TimeBounds?
    for frame in reading.frames.indices {
      let syntax = reading.syntax
      let token = reading.token(frame)
      guard syntax.isVerb(token), isNarrated(token, syntax) else { continue }
      let group = VerbGroup(of: token, in: syntax)
      let sentence = syntax.sentence(of: token)
      // “It *was to have been held* in May” does not look back.
      guard group.form == .past, group.negation == nil, reading.statuses[frame].status != .negated
      else { continue }
      // “*By dawn* the roof had collapsed” counts from the dawn, not from what was told before.
      if group.isPerfect, !isLimited(frame, reading), !isMeasured(token, syntax) {
        if let anchor = anchor(of: token, frame, reading)
          ?? lastPast.flatMap({
            sentence - $0.sentence <= 1 && !followsUnreal(token, syntax) ? $0.frame : nil
          }),
          !isOfBorn(token, anchor, reading)
        {
          found.append(
            goesOn(token, syntax)
              ? TemporalLink(anchor, .before, frame, confidence: 74, rule: "tense.perfect-onward")
              : TemporalLink(frame, .before, anchor, confidence: 78, rule: "tense.past-perfect"))
        }
      } else if !group.isPerfect, !group.isProgressive,
        reading.frames[frame].mention.kind != .state, !isAside(token, syntax)
      {
        let date = reading.dates[frame]?.edtf.bounds
        let isGlance = date.flatMap { date in told.map { date.precedes($0) } } ?? false
        lastPast = isGlance ? nil : (frame, sentence)
        told = date ?? told
      }
    }
    return found
      + reading.frames.indices.compactMap {
        participle($0, reading) ?? sequel($0, reading) ?? endOfStay($0, reading)
      }
  }

  /// Puts what had been done to a subject, with its own date or between commas, before what is told of it.
  ///
  /// - Reads: “The *truce*, *signed* in 2011, *collapsed*”, “Holm, *hit* by a stone, *died* in 2011”.
  /// - Leaves alone: “The truce, signed in 2011, collapsed *in 2011*”, where dates tell; “Holm, *followed* by a dog, left”.
  private func participle(_ frame: Int, _ reading: EventReading) -> TemporalLink? {
    let syntax = reading.syntax
    let token = reading.token(frame)
    let isDated = reading.dates[frame] != nil
    guard [.acl, .advcl].contains(syntax.relation(token)),
      [.vbn, .vbd].contains(syntax.tag(token)), syntax.subject(of: token) == nil,
      isDated && syntax.relation(token) == .acl || isInserted(frame, reading),
      reading.statuses[frame].status == .occurred, let head = syntax.head(token),
      // The tree may hang it on the verb: “Holm, *hit* by a stone, *died*”.
      let noun = syntax.relation(token) == .acl ? head : syntax.subject(of: head), noun < token,
      [.nsubj, .nsubjPass].contains(syntax.relation(noun)), let verb = syntax.head(noun),
      verb > token, let main = reading.frame(at: verb), !isDated || reading.dates[main] == nil,
      reading.frames[main].mention.kind != .state, reading.statuses[main].status == .occurred
    else { return nil }
    let group = VerbGroup(of: verb, in: syntax)
    guard group.form == .past, !group.isPerfect, !group.isProgressive else { return nil }
    return TemporalLink(frame, .before, main, confidence: 75, rule: "tense.participle")
  }

  /// Whether a participle without a time stands behind a comma and tells of a deed that was over at once.
  private func isInserted(_ frame: Int, _ reading: EventReading) -> Bool {
    let token = reading.token(frame)
    return token > 0 && reading.syntax.tag(token - 1) == .comma
      && reading.syntax.dependent(of: token, .mark, .aux, .auxPass, .nsubj, .nsubjPass) == nil
      && [.occurrence, .intentionalAction].contains(reading.frames[frame].mention.kind)
      && reading.frames[frame].durations.isEmpty
      && !Self.attending.contains(reading.syntax.lemma(token))
  }

  /// Verbs of what goes on beside another deed.
  static let attending: Set<String> = [
    "lead", "follow", "accompany", "escort", "surround", "know", "call", "use", "base", "own",
    "command", "guard", "support", "dress", "watch", "inspire", "power", "hold", "drive", "help",
    "join", "fly", "carry", "arm", "aid", "assist", "back", "chase", "pursue", "ride", "pull",
    "flank", "cheer", "number", "estimate", "value", "aim", "design", "intend", "concern",
  ]

  /// Puts what shares an auxiliary, or has it again, in the order it is told: “*had fallen* ill and *left* the ship”, “*had offered*
  /// help and *been refused*”.
  private func sequel(_ frame: Int, _ reading: EventReading) -> TemporalLink? {
    let syntax = reading.syntax
    let token = reading.token(frame)
    guard syntax.relation(token) == .conj, [.vbd, .vbn].contains(syntax.tag(token)),
      syntax.dependent(of: token, .cop, .nsubj, .nsubjPass) == nil,
      syntax.dependents(of: token, .aux, .auxPass).allSatisfy({
        ["had", "been"].contains(syntax.lower($0))
      }),
      let first = syntax.head(token), let earlier = reading.frame(at: first), first < token,
      [earlier, frame].allSatisfy({
        reading.statuses[$0].status == .occurred && reading.frames[$0].mention.kind != .state
          && reading.frames[$0].mention.kind != .reporting
      }),
      syntax.dependents(of: token, .cc).contains(where: { syntax.lower($0) == "and" }),
      case let group = VerbGroup(of: first, in: syntax), group.form == .past, group.isPerfect,
      !group.isProgressive, syntax.dependents(of: first, .conj).first == token
    else { return nil }
    return TemporalLink(earlier, .before, frame, confidence: 66, rule: "narrative.conjunct")
  }

  /// Puts what stayed so for a time before what ended it: “*remained shut* for nine days and *reopened* in May”.
  private func endOfStay(_ frame: Int, _ reading: EventReading) -> TemporalLink? {
    let syntax = reading.syntax
    let token = reading.token(frame)
    guard syntax.relation(token) == .conj, syntax.tag(token) == .vbd,
      syntax.dependent(of: token, .nsubj, .nsubjPass) == nil,
      reading.dates[frame] != nil, reading.statuses[frame].status == .occurred,
      let first = syntax.head(token), first < token,
      // The tree may join it to what it stayed.
      let verb = syntax.relation(first) == .xcomp ? syntax.head(first) : first,
      ["remain", "stay", "lie", "stand"].contains(syntax.lemma(verb)),
      let stay = reading.frame(at: verb), reading.dates[stay] == nil,
      [verb, first].contains(where: {
        reading.frame(at: $0).map { !reading.frames[$0].durations.isEmpty } ?? false
      }), VerbGroup(of: verb, in: syntax).negation == nil
    else { return nil }
    return TemporalLink(stay, .before, frame, confidence: 74, rule: "narrative.conjunct")
  }

  /// Whether a clause tells why what should have been was not, and so looks back from that: “It *should have opened* in May, but the
  /// roof *had fallen*”.
  private func followsUnreal(_ token: Int, _ syntax: Syntax) -> Bool {
    guard syntax.relation(token) == .conj, syntax.subject(of: token) != nil else { return false }
    let group = VerbGroup(of: syntax.firstConjunct(of: token), in: syntax)
    return group.modal != nil && group.isPerfect
  }

  /// Whether a limit of its own tells when something had been done: “*by dawn*”, “*by the age of thirty*”.
  private func isLimited(_ frame: Int, _ reading: EventReading) -> Bool {
    reading.isLimited(frame) || reading.dates[frame]?.rule == "time.age-limit"
  }

  /// Whether a length of time since some beginning says when something had been done: “*At six months*, twelve had died”.
  private func isMeasured(_ token: Int, _ syntax: Syntax) -> Bool {
    syntax.dependents(of: token, .obl).contains { length in
      Self.units.contains(syntax.lemma(length)) && syntax.preposition(of: length) == "at"
        && syntax.dependent(of: length, .nummod) != nil
    }
  }

  /// Whether somebody is said to have done what would come before the birth just told.
  ///
  /// - Reads: “Berg was *born* in 1850; *he had lost* his sight”. Leaves alone: “*his father* had lost his”.
  private func isOfBorn(_ verb: Int, _ anchor: Int, _ reading: EventReading) -> Bool {
    let syntax = reading.syntax
    return syntax.lower(reading.token(anchor)) == "born"
      && syntax.subject(of: verb).map { ["he", "she"].contains(syntax.lower($0)) } ?? false
  }

  /// The simple past that governs the clause, or is governed by it.
  private func anchor(of token: Int, _ frame: Int, _ reading: EventReading) -> Int? {
    if let limit = limit(of: token, reading) ?? interruption(of: token, reading) { return limit }
    var clause = token
    for _ in 0..<4 {
      guard let head = reading.syntax.head(clause) else { return nil }
      if let above = reading.frame(at: head), above != frame {
        let group = VerbGroup(of: head, in: reading.syntax)
        if group.form == .past, !group.isPerfect { return above }
      }
      clause = head
    }
    return nil
  }

  /// What came when something had been done: “had just left *when the storm broke*”.
  private func interruption(of token: Int, _ reading: EventReading) -> Int? {
    let syntax = reading.syntax
    let clause = syntax.dependents(of: token, .advcl).first { clause in
      clause > token && syntax.isVerb(clause)
        && syntax.dependents(of: clause, .mark, .advmod).contains { syntax.lower($0) == "when" }
    }
    guard let clause, case let group = VerbGroup(of: clause, in: syntax), group.form == .past,
      !group.isPerfect, !group.isProgressive
    else { return nil }
    return reading.frame(at: clause)
  }

  /// What had happened when something was over: “*by the time the snow came*, half had deserted”.
  private func limit(of token: Int, _ reading: EventReading) -> Int? {
    let syntax = reading.syntax
    let time = syntax.dependents(of: token, .obl, .oblUnmarked, .advmod).first {
      syntax.lower($0) == "time" && syntax.preposition(of: $0) == "by"
    }
    return time.flatMap { syntax.dependent(of: $0, .aclRelcl, .acl, .ccomp, .advcl) }
      .flatMap { reading.frame(at: $0) }
  }

  /// Whether a past perfect tells what came of what was told: “*Within a week* all had fled”, “*soon* all had fled”.
  private func goesOn(_ verb: Int, _ syntax: Syntax) -> Bool {
    syntax.dependents(of: verb, .obl, .advmod, .oblUnmarked, .advcl).contains {
      switch syntax.lower($0) {
      // “had *long since* fled” looks back.
      case "since": $0 == 0 || syntax.lower($0 - 1) != "long"
      case "soon", "quickly", "thereafter": $0 < verb
      // “*Within the walls* all had fled” tells where.
      default: syntax.preposition(of: $0) == "within" && Self.units.contains(syntax.lemma($0))
      }
    }
  }

  private static let units: Set<String> = [
    "second", "minute", "hour", "day", "week", "fortnight", "month", "year", "decade", "century",
  ]

  /// Whether a clause only says who somebody is, between a subject and its verb: “Berg, *who fought in the war*, had
  /// promised it”.
  private func isAside(_ token: Int, _ syntax: Syntax) -> Bool {
    // “said Berg, who has led it *since Lind resigned*”
    if syntax.relation(token) == .advcl, let clause = syntax.head(token),
      syntax.relation(clause) == .aclRelcl, clause < token,
      syntax.marker(of: token).map({ ["since", "after", "until"].contains($0) }) ?? false
    {
      return true
    }
    guard syntax.relation(token) == .aclRelcl, var noun = syntax.head(token) else { return false }
    if syntax.relation(noun) == .appos { noun = syntax.head(noun) ?? noun }
    return [.nsubj, .nsubjPass].contains(syntax.relation(noun))
      && syntax.head(noun).map { $0 > token } ?? false
  }

  private func isNarrated(_ token: Int, _ syntax: Syntax) -> Bool {
    let first = syntax.firstConjunct(of: token)
    return syntax.relation(first) != .ccomp
  }
}
