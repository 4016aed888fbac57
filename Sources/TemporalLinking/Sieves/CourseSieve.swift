import EventArguments
import EventMentions
import EventModel
import Factuality
import IntervalAlgebra
import TextModel

/// Puts the beginning of something before its end: “The *meeting began* … *It ended* …”.
struct CourseSieve: Sieve {
  func links(in reading: EventReading) -> [TemporalLink] {
    let syntax = reading.syntax
    var isEvent = [Bool](repeating: false, count: syntax.text.tokens.count)
    for frame in reading.frames { isEvent[frame.mention.token] = true }
    let themes = ThemeResolver(syntax: syntax, isEvent: isEvent)
    var begun: [String: Int] = [:]
    var found: [TemporalLink] = []
    for frame in reading.frames.indices where reading.statuses[frame].status == .occurred {
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
}
