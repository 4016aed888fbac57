import EventArguments
import EventMentions
import EventModel
import Factuality
import IntervalAlgebra
import TextModel
import TimeExpressions

/// Reads *later*, *the next seven months*, *then*, *earlier*, *previously* against the event before in the text.
struct AdverbSieve: Sieve {
  func links(in reading: EventReading) -> [TemporalLink] {
    var found: [TemporalLink] = []
    let syntax = reading.syntax
    for frame in reading.frames.indices {
      let token = reading.token(frame)
      for adverb in syntax.dependents(of: token, .advmod) {
        guard let (relation, confidence) = meaning(of: adverb, syntax),
          let other = antecedent(of: frame, reading)
        else { continue }
        found.append(
          TemporalLink(
            other, relation, frame, confidence: confidence, rule: "adverb.\(syntax.lower(adverb))",
            cue: adverb))
      }
      if let cue = firstWord(of: token, syntax), let other = changed(behind: frame, reading) {
        found.append(
          TemporalLink(frame, .before, other, confidence: 80, rule: "adverb.first", cue: cue))
      }
      if let next = nextStretch(of: frame, reading), let other = antecedent(of: frame, reading) {
        found.append(
          TemporalLink(other, .before, frame, confidence: 80, rule: "adverb.next", cue: next))
      }
      if Reactions.contains(syntax.lemma(token)), syntax.isVerb(token),
        case let group = VerbGroup(of: token, in: syntax), group.isFinite,
        // “the mill, which *had been rebuilt*, burned”
        syntax.relation(token) != .aclRelcl || !group.isPerfect,
        let other = antecedent(of: frame, reading)
      {
        found.append(
          TemporalLink(other, .before, frame, confidence: 82, rule: "reaction", cue: token))
      }
    }
    return found
  }

  /// The word that says that an event filled the time after the one told before: “*The next* seven months were spent
  /// abroad”.
  private func nextStretch(of frame: Int, _ reading: EventReading) -> Int? {
    guard reading.statuses[frame].status == .occurred else { return nil }
    return reading.frames[frame].durations.lazy.compactMap { expression in
      reading.expressions[expression].tokens.prefix(2).first {
        ["next", "following"].contains(reading.syntax.lower($0))
      }
    }.first
  }

  /// The word of “*at first*” or “*initially*” beside a verb in the simple past.
  private func firstWord(of verb: Int, _ syntax: Syntax) -> Int? {
    guard syntax.isVerb(verb), case let group = VerbGroup(of: verb, in: syntax),
      group.form == .past,
      !group.isPerfect
    else { return nil }
    return syntax.dependents(of: verb, .obl, .advmod).first {
      syntax.lower($0) == "initially"
        || syntax.lower($0) == "first" && $0 > 0 && syntax.lower($0 - 1) == "at"
    }
  }

  /// What came of something that was so only at first: “*at first* refused; in May he *agreed*”, “*at first* refused, but *agreed*”.
  ///
  /// - Leaves alone: “*at first* lived in Leeds and *worked* there”.
  private func changed(behind frame: Int, _ reading: EventReading) -> Int? {
    let syntax = reading.syntax
    let sentence = syntax.sentence(of: reading.token(frame))
    for other in (frame + 1)..<min(frame + 6, reading.frames.count) where other > frame {
      let verb = reading.token(other)
      let distance = syntax.sentence(of: verb) - sentence
      guard distance <= 1 else { return nil }
      guard syntax.isVerb(verb), reading.statuses[other].status == .occurred,
        [.root, .parataxis, .conj].contains(syntax.relation(verb)),
        case let group = VerbGroup(of: verb, in: syntax), group.form == .past, !group.isPerfect
      else { continue }
      if distance == 1 {
        return reading.dates[other].map { !$0.within } ?? false ? other : nil
      }
      let start = syntax.extent(of: verb).lowerBound
      let isSetOff = [start, start - 1].contains { $0 >= 0 && syntax.lower($0) == ";" }
      if isSetOff || syntax.dependents(of: verb, .cc).contains(where: { syntax.lower($0) == "but" })
        || syntax.dependents(of: verb, .advmod).contains(where: {
          ["later", "then", "eventually", "finally"].contains(syntax.lower($0))
        })
      {
        return other
      }
    }
    return nil
  }

  private func meaning(of adverb: Int, _ syntax: Syntax) -> (AllenRelation, Int)? {
    // “Finished *later than* expected” compares, and counts from nothing told.
    if adverb + 1 < syntax.text.tokens.count, syntax.lower(adverb + 1) == "than" { return nil }
    return switch syntax.lower(adverb) {
    case "later", "afterwards", "afterward", "subsequently", "thereafter", "thereupon",
      "eventually":
      (.before, 90)
    case "then"
    where syntax.text.tokens[adverb].head > adverb && !givesReason(adverb, syntax)
      && !isLimit(adverb, syntax):
      (.before, 88)
    // “He *has since left*”
    case "since"
    where syntax.head(adverb).map({ isPresentPerfect($0, behind: adverb, syntax) }) ?? false:
      (.before, 88)
    case "earlier", "previously", "beforehand": (.after, 82)
    case "once" where isComparison(adverb, syntax): (.after, 82)
    default: nil
    }
  }

  /// Whether an adverb stands between *has* or *have* and its participle.
  private func isPresentPerfect(_ verb: Int, behind adverb: Int, _ syntax: Syntax) -> Bool {
    guard syntax.isVerb(verb), adverb < verb,
      case let group = VerbGroup(of: verb, in: syntax), group.form == .present, group.isPerfect
    else { return false }
    return syntax.dependents(of: verb, .aux).contains { $0 < adverb }
  }

  /// Whether *then* is only when something was over or went on: “*By then* the town had emptied”.
  private func isLimit(_ adverb: Int, _ syntax: Syntax) -> Bool {
    adverb > 0
      && ["by", "until", "till", "since", "before"].contains(syntax.lower(adverb - 1))
  }

  /// Whether a clause tells why: “and *then because* the judge fell ill” counts from the reason before, not from what
  /// came of it.
  private func givesReason(_ adverb: Int, _ syntax: Syntax) -> Bool {
    adverb + 1 < syntax.text.tokens.count
      && ["because", "since", "as"].contains(syntax.lower(adverb + 1))
  }

  /// Whether *once* tells of an earlier case: “might meet, just as their fathers *once* met”.
  private func isComparison(_ adverb: Int, _ syntax: Syntax) -> Bool {
    guard let verb = syntax.head(adverb), syntax.tag(verb) == .vbd else { return false }
    return syntax.relation(verb) == .advcl && syntax.marker(of: verb) == "as"
  }

  /// The event an adverb counts from: the noun a relative clause belongs to, else the last event told.
  private func antecedent(of frame: Int, _ reading: EventReading) -> Int? {
    let syntax = reading.syntax
    let token = reading.token(frame)
    let clause = syntax.firstConjunct(of: token)
    let sentence = syntax.sentence(of: token)
    // “Lee said that they hid it, dug it up, *then* sold it”: whatever was told before, they dug first.
    let joined = (max(0, frame - 8)..<frame).last {
      let other = reading.token($0)
      return syntax.sentence(of: other) == sentence && other < token && syntax.isVerb(other)
        && syntax.firstConjunct(of: other) == clause
    }
    if let joined, clause != token, syntax.relation(clause) != .root { return joined }
    if syntax.relation(clause) == .aclRelcl || syntax.relation(clause) == .acl,
      let noun = syntax.head(clause)
    {
      if let event = reading.frame(at: noun) { return event }
      return reading.frame(above: noun).flatMap { $0 == frame ? nil : $0 }
    }
    for candidate in stride(from: frame - 1, through: max(0, frame - 8), by: -1) {
      let other = reading.token(candidate)
      guard sentence - syntax.sentence(of: other) <= 1 else { return nil }
      let clause = syntax.relation(syntax.firstConjunct(of: other))
      guard syntax.isVerb(other), VerbGroup(of: other, in: syntax).isFinite,
        [.root, .parataxis, .ccomp].contains(clause),
        reading.frames[candidate].mention.kind != .state,
        reading.frames[candidate].mention.kind != .reporting,
        reading.statuses[candidate].status == .occurred
      else { continue }
      return candidate
    }
    return nil
  }
}
