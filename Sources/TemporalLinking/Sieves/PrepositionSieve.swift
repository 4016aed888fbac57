import EventArguments
import EventMentions
import EventModel
import Factuality
import IntervalAlgebra
import TextModel

/// Reads *after the vote*, *before the summit*, *during the talks*, *since the fire* beside an event.
struct PrepositionSieve: Sieve {
  func links(in reading: EventReading) -> [TemporalLink] {
    reading.frames.indices.compactMap { frame in
      let syntax = reading.syntax
      let token = syntax.firstConjunct(of: reading.token(frame))
      switch syntax.relation(token) {
      case .obl, .nmod, .advcl, .acl: break
      default: return nil
      }
      guard syntax.isNoun(reading.token(frame)) || syntax.tag(token) == .vbg,
        let head = syntax.head(token), let main = governed(head, reading), main != frame,
        let signal = signal(of: token, syntax)
      else { return nil }
      guard let (relation, confidence) = relation(signal, token, reading, frame) else { return nil }
      return TemporalLink(
        frame, relation, main, confidence: confidence, rule: "signal.\(syntax.lower(signal))",
        cue: signal)
    }
  }

  private func governed(_ head: Int, _ reading: EventReading) -> Int? {
    reading.frame(above: head)
      ?? reading.syntax.dependents(of: head, .xcomp, .obj).lazy.compactMap(reading.frame(at:)).first
  }

  private func signal(of token: Int, _ syntax: Syntax) -> Int? {
    syntax.dependents(of: token, .case, .mark).first
  }

  private func relation(
    _ signal: Int, _ token: Int, _ reading: EventReading, _ frame: Int
  ) -> (AllenRelation, Int)? {
    switch reading.syntax.lower(signal) {
    case "after", "following", "since", "upon": (.before, 93)
    case "before", "until", "till", "pending": (.after, 93)
    case "ahead", "prior": (.after, 92)
    case "during", "amid", "throughout": (.contains, 90)
    case "at" where Occasions.contains(reading.syntax.lemma(token)): (.contains, 85)
    case "in" where Occasions.contains(reading.syntax.lemma(token)): (.contains, 80)
    default: nil
    }
  }
}
