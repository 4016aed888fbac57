import EventArguments
import EventMentions
import EventModel
import Factuality
import IntervalAlgebra
import TextModel

/// Puts what somebody judged, mourned or made good before that: it had happened.
///
/// - Reads: “*condemned* the bombing”, “*mourned* the death of its mayor”, “*apologised* for the delay”.
/// - Leaves alone: “condemned the *planned* demolition”, “criticised the *war*”, which may have gone on.
struct JudgementSieve: Sieve {
  func links(in reading: EventReading) -> [TemporalLink] {
    reading.frames.indices.compactMap { frame in
      let syntax = reading.syntax
      let noun = reading.token(frame)
      guard syntax.isNoun(noun), reading.statuses[frame].status == .occurred,
        !Self.lasting.contains(syntax.lemma(noun)), let verb = syntax.head(noun),
        let judged = reading.frame(at: verb), isJudged(noun, by: verb, syntax),
        reading.statuses[judged].status != .negated
      else { return nil }
      return TemporalLink(
        frame, .before, judged, confidence: 84, rule: "judgement", cue: verb)
    }
  }

  private func isJudged(_ noun: Int, by verb: Int, _ syntax: Syntax) -> Bool {
    let lemma = syntax.lemma(verb)
    switch syntax.relation(noun) {
    case .obj, .nsubjPass: return Self.judging.contains(lemma)
    case .obl:
      return switch syntax.preposition(of: noun) {
      case "for": ["apologise", "apologize", "atone"].contains(lemma)
      case "over": ["apologise", "apologize", "mourn", "grieve", "resign"].contains(lemma)
      default: false
      }
    default: return false
    }
  }

  private static let judging: Set<String> = [
    "condemn", "deplore", "denounce", "mourn", "lament", "regret", "decry", "avenge", "bemoan",
    "commemorate", "survive", "witness",
  ]

  /// What may still go on while it is judged.
  private static let lasting: Set<String> = [
    "war", "occupation", "campaign", "siege", "blockade", "boycott", "use", "treatment", "abuse",
    "violence", "conflict", "fighting", "lack", "absence", "policy", "behaviour", "behavior",
    "strike", "practice", "persecution", "oppression", "trade", "plan", "decision",
  ]
}
