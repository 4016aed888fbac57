import EventArguments
import EventMentions
import EventModel
import Factuality
import IntervalAlgebra
import TextModel

/// Puts plans, wishes, orders and attempts before what they aim at.
struct ComplementSieve: Sieve {
  func links(in reading: EventReading) -> [TemporalLink] {
    reading.frames.indices.compactMap { frame in
      let syntax = reading.syntax
      let token = reading.token(frame)
      guard [.xcomp, .advcl, .acl].contains(syntax.relation(token)),
        syntax.dependents(of: token, .mark).contains(where: { syntax.tag($0) == .to }),
        let head = syntax.head(token), let governor = reading.frame(at: head),
        // Whoever *became the first to* fly did so by flying.
        !(syntax.infinitiveNoun(of: token).map(syntax.holdsRank) ?? false)
      else { return nil }
      let kind = reading.frames[governor].mention.kind
      // Who *stops to* hear stops in order to hear, whatever the tree makes of it.
      let isPurpose = syntax.relation(token) == .advcl || syntax.lemma(head) == "stop"
      guard
        isPurpose || kind == .intentionalAction || kind == .intentionalState || kind == .reporting,
        reading.statuses[frame].status != .negated
      else { return nil }
      return TemporalLink(
        governor, .before, frame,
        kind: reading.statuses[frame].status == .planned ? .plan : .temporal,
        confidence: isPurpose ? 85 : 82,
        rule: isPurpose ? "complement.purpose" : "complement.aim", cue: head)
    }
  }
}
