import EventArguments
import EventMentions
import EventModel
import Factuality
import IntervalAlgebra
import TextModel

/// Sets the beginning of something at its start and before its end: “The *meeting began* … *It ended* …”.
struct CourseSieve: Sieve {
  func links(in reading: EventReading) -> [TemporalLink] {
    let syntax = reading.syntax
    var isEvent = [Bool](repeating: false, count: syntax.text.tokens.count)
    for frame in reading.frames { isEvent[frame.mention.token] = true }
    let themes = ThemeResolver(syntax: syntax, isEvent: isEvent)
    var begun: [String: Int] = [:]
    var found: [TemporalLink] = []
    for frame in reading.frames.indices {
      if let edge = edge(frame, reading, themes) { found.append(edge) }
      guard reading.statuses[frame].status == .occurred else { continue }
      let verb = reading.token(frame)
      guard syntax.isVerb(verb), syntax.dependent(of: verb, .obj, .xcomp, .ccomp) == nil,
        let subject = syntax.subject(of: verb)
      else { continue }
      let noun = syntax.lower(subject) == "it" ? themes.theme(of: verb) ?? subject : subject
      // Of several of a kind nobody can say which is meant.
      guard [.nn, .nnp].contains(syntax.tag(noun)) else { continue }
      switch syntax.lemma(verb) {
      case "begin", "start", "open", "commence": begun[syntax.lemma(noun)] = frame
      // “*It* ended”: another that ended may be another.
      case "end", "finish", "close", "conclude":
        guard syntax.lower(subject) == "it",
          let beginning = begun.removeValue(forKey: syntax.lemma(noun))
        else { continue }
        found.append(
          TemporalLink(beginning, .before, frame, confidence: 90, rule: "course.order", cue: verb))
      default: continue
      }
    }
    return found
  }

  /// What a verb of beginning or ending says of the event that is its subject: “the *rollout began* at 02:45”.
  ///
  /// - Leaves alone: “her *marriage* ended”, which is a state, where the event of the word is the wedding.
  private func edge(
    _ frame: Int, _ reading: EventReading, _ themes: ThemeResolver
  ) -> TemporalLink? {
    let (syntax, verb) = (reading.syntax, reading.token(frame))
    guard syntax.isVerb(verb), syntax.dependent(of: verb, .obj, .xcomp, .ccomp) == nil,
      let subject = syntax.subject(of: verb), subject < verb,
      let noun = syntax.lower(subject) == "it" ? themes.theme(of: verb) : subject,
      syntax.isNoun(noun), let event = reading.frame(at: noun), event != frame,
      !["marriage", "engagement", "partnership"].contains(syntax.lemma(noun)),
      reading.statuses[frame].status == reading.statuses[event].status,
      [.occurred, .ongoing].contains(reading.statuses[frame].status)
    else { return nil }
    // “It began *again*” is another beginning.
    if syntax.dependents(of: verb, .advmod).contains(where: {
      ["again", "afresh", "anew"].contains(syntax.lower($0))
    }) {
      return nil
    }
    switch syntax.lemma(verb) {
    case "begin", "start", "commence":
      return TemporalLink(
        frame, .starts, event, confidence: 90, rule: "course.start", cue: verb)
    // “*It* ended” may speak of what began before.
    case "end", "finish", "conclude":
      guard noun == subject else { return nil }
      return TemporalLink(
        frame, .finishes, event, confidence: 90, rule: "course.end", cue: verb)
    default: return nil
    }
  }
}
