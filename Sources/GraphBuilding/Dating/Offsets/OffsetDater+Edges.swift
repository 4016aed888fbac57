import EventArguments
import EventMentions
import EventModel
import Factuality
import ISO8601
import TemporalLinking
import TextModel

/// Ends and beginnings of what an offset counts from.
extension OffsetDater {
  /// The time at which something was over, where the text counts on from it, or began, where it counts back.
  ///
  /// - Reads: “The *strike ended* on 4 May. Two days after the strike …”, “The *siege* lasted *from 4 May to 9 June*. The day after
  ///   the siege …”, “The *outage began* at 13:52. The day after the outage …”.
  /// - Leaves alone: “The *strike began* on 4 May. Two days after the strike …”, of which the end is not told.
  func timeOfEdge(_ noun: Int, _ origin: Int, isEnd: Bool, _ events: [Event]) -> EventTime? {
    guard reading.syntax.isNoun(noun) else { return nil }
    if let told = timeTold(by: isEnd ? Self.endings : Self.beginnings, of: noun, origin, events) {
      return told
    }
    if let own = events[origin].time, own.basis != .inferred, own.edtf.date == nil {
      return edge(of: own, isEnd: isEnd)
    }
    guard isEnd, events[origin].time?.basis ?? .inferred == .inferred,
      let begun = timeTold(by: Self.beginnings, of: noun, origin, events),
      begun.edtf.date?.granularity.isTimeOfDay == true
    else { return nil }
    return begun
  }

  /// The first or last date of a time from one date to another.
  private func edge(of time: EventTime, isEnd: Bool) -> EventTime? {
    guard !time.within, case .interval(.date(let begin), .date(let end)) = time.edtf.form,
      let edtf = EDTF(isEnd ? end : begin)
    else { return nil }
    var time = time
    time.edtf = edtf
    return time
  }

  /// The time of the latest verb of some before a noun that has the noun's event as its subject.
  private func timeTold(
    by verbs: Set<String>, of noun: Int, _ origin: Int, _ events: [Event]
  ) -> EventTime? {
    let syntax = reading.syntax
    let sentence = syntax.sentence(of: noun)
    for frame in reading.frames.indices.reversed() where reading.token(frame) < noun {
      let verb = reading.token(frame)
      guard sentence - syntax.sentence(of: verb) <= 4 else { return nil }
      guard syntax.isVerb(verb), verbs.contains(syntax.lemma(verb)),
        syntax.dependent(of: verb, .obj, .xcomp, .ccomp) == nil,
        reading.statuses[frame].status == .occurred, isAbout(verb, origin, noun),
        let time = events[clusterOfFrame[frame]].time, time.basis != .inferred, !time.within,
        let date = time.edtf.date, date.granularity >= .day
      else { continue }
      return time
    }
    return nil
  }

  /// Whether the subject of a verb, or of the verb that it is joined to, is the event of a noun.
  private func isAbout(_ verb: Int, _ origin: Int, _ noun: Int) -> Bool {
    let syntax = reading.syntax
    guard
      let subject = syntax.subject(of: verb) ?? syntax.subject(of: syntax.firstConjunct(of: verb))
    else { return false }
    return syntax.lemma(subject) == syntax.lemma(noun)
      && reading.frame(at: subject).map { clusterOfFrame[$0] == origin } ?? false
  }

  private static let endings: Set<String> = [
    "end", "finish", "conclude", "close", "recede", "subside", "abate", "stop", "cease",
  ]

  /// The time at which a verb says that something was sent or given out, where the text counts from that.
  ///
  /// - Reads: “The *warning was sent* at 02:10. Ten minutes after the warning …”.
  func timeGivenOut(_ noun: Int, _ origin: Int, _ events: [Event]) -> EventTime? {
    guard reading.syntax.isNoun(noun) else { return nil }
    return timeTold(by: Self.givings, of: noun, origin, events)
  }

  private static let givings: Set<String> = [
    "send", "raise", "issue", "give", "sound", "go", "publish", "release", "receive", "make",
    "come", "hold", "carry", "deliver", "submit", "file", "occur", "happen", "strike", "announce",
  ]

  private static let beginnings: Set<String> = ["begin", "start", "open", "commence"]
}
