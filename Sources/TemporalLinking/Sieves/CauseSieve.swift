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
        let effect = reading.frame(above: deed(under: head, before: clause, syntax)),
        reading.statuses[frame].status == .occurred,
        // “could not sail until noon *because* its engine failed”: the failure put it off.
        !isPutOff(effect, reading),
        reading.frames[frame].mention.kind != .state
      {
        found.append(cause(frame, effect, marker, 85, "cause.because"))
      }
      if Self.verbs.contains(syntax.lemma(token)), isFact(token, reading),
        let subject = syntax.subject(of: token),
        let source = reading.frame(at: subject)
      {
        let objects = syntax.dependents(of: token, .obj, .obl, .xcomp)
        for object in objects where syntax.relation(object) != .obl || isResult(object, syntax) {
          guard let target = reading.frame(at: object), target != source else { continue }
          found.append(cause(source, target, token, 85, "cause.verb"))
        }
      }
    }
    for token in syntax.text.tokens.indices where syntax.isVerb(token) && isFact(token, reading) {
      if let link = suffered(token, reading) { found.append(link) }
    }
    return found
  }

  /// The last of several deeds before a clause that gives a reason: “answered at nine and *blamed* the pump, because it had failed”.
  private func deed(under head: Int, before clause: Int, _ syntax: Syntax) -> Int {
    syntax.dependents(of: head, .conj).last {
      $0 < clause && syntax.isVerb($0) && VerbGroup(of: $0, in: syntax).isFinite
    } ?? head
  }

  /// Whether a clause only denies that something was done until a time, and so tells of the delay, not of the deed.
  private func isPutOff(_ effect: Int, _ reading: EventReading) -> Bool {
    let token = reading.token(effect)
    return VerbGroup(of: token, in: reading.syntax).negation != nil
      && Negation.isLifted(for: token, in: reading.syntax)
  }

  /// Whether a verb is told as a fact: what “*did not cause*” or “*may have caused*” another came not surely before it.
  private func isFact(_ verb: Int, _ reading: EventReading) -> Bool {
    if let frame = reading.frame(at: verb) {
      return [.occurred, .ongoing].contains(reading.statuses[frame].status)
    }
    let group = VerbGroup(of: verb, in: reading.syntax)
    return group.negation == nil && group.modal == nil
  }

  /// “The delay was *caused* by a fire”, “damage *caused* by the fire”, “the request *results* from the ruling”.
  private func suffered(_ verb: Int, _ reading: EventReading) -> TemporalLink? {
    let syntax = reading.syntax
    let lemma = syntax.lemma(verb)
    let source: Int?
    let effect: Int?
    if ["result", "stem", "arise", "originate"].contains(lemma) {
      source = syntax.dependents(of: verb, .obl).first { syntax.preposition(of: $0) == "from" }
      effect = syntax.dependent(of: verb, .nsubj)
    } else {
      guard Self.verbs.contains(lemma), !["lead", "result", "bring", "force"].contains(lemma),
        syntax.tag(verb) == .vbn
      else { return nil }
      source = syntax.dependent(of: verb, .oblAgent)
      effect =
        syntax.dependent(of: verb, .nsubjPass)
        ?? (syntax.relation(verb) == .acl ? syntax.head(verb) : nil)
    }
    guard let source = source.flatMap(reading.frame(at:)),
      let effect = effect.flatMap(reading.frame(at:)) ?? reading.frame(at: verb), source != effect
    else { return nil }
    return cause(source, effect, verb, 85, "cause.passive")
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
