import EventArguments
import EventMentions
import EventModel
import Factuality
import IntervalAlgebra
import TextModel

/// Reads explicit words of cause between two events: “the fire *caused* a delay”, “*because* the pump failed”.
struct CauseSieve: Sieve {
  private static let verbs: Set<String> = [
    "cause", "trigger", "spark", "prompt", "provoke", "produce", "force", "lead", "result",
    "unleash",
    "bring", "induce",
  ]

  func links(in reading: EventReading) -> [TemporalLink] {
    var found: [TemporalLink] = []
    let syntax = reading.syntax
    for frame in reading.frames.indices {
      let token = reading.token(frame)
      let clause = syntax.firstConjunct(of: token)
      if syntax.relation(clause) == .advcl, let head = syntax.head(clause),
        let marker = syntax.dependents(of: token, .mark).first(where: {
          syntax.lower($0) == "because"
        }),
        let effect = reading.frame(above: head), reading.statuses[frame].status == .occurred,
        reading.frames[frame].mention.kind != .state
      {
        found.append(cause(frame, effect, marker, 85, "cause.because"))
      }
      if Self.verbs.contains(syntax.lemma(token)), let subject = syntax.subject(of: token),
        let source = reading.frame(at: subject)
      {
        let objects = syntax.dependents(of: token, .obj, .obl, .xcomp)
        for object in objects where syntax.relation(object) != .obl || isResult(object, syntax) {
          guard let target = reading.frame(at: object), target != source else { continue }
          found.append(cause(source, target, token, 85, "cause.verb"))
        }
      }
    }
    return found
  }

  private func isResult(_ token: Int, _ syntax: Syntax) -> Bool {
    ["to", "in"].contains(syntax.preposition(of: token))
  }

  private func cause(
    _ source: Int, _ target: Int, _ cue: Int, _ confidence: Int, _ rule: String
  ) -> TemporalLink {
    TemporalLink(
      source, .before, target, kind: .causal, confidence: confidence, rule: rule, cue: cue)
  }
}
