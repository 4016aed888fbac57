import EventArguments
import EventMentions
import EventModel
import Factuality
import ISO8601
import TemporalLinking
import TextModel

/// Dates what has gone on since what was told before it.
///
/// - Reads: “Holm resigned in March. Berg has run the firm *since then*”, “the mill closed in 1990 and has stood empty *ever since*”.
/// - Reads as later: “Two buyers have come forward *since*”, “has *since* been sold”.
/// - Leaves alone: “have been friends *since school*”.
struct SinceDater {
  let reading: EventReading
  let clusterOfFrame: [Int]
  let spans: SpanRecorder

  /// Gives the events their beginnings.
  func date(_ events: inout [Event]) {
    for frame in reading.frames.indices {
      let event = clusterOfFrame[frame]
      close(frame, in: &events)
      guard events[event].time.map({ $0.basis == .inferred }) ?? true,
        [.occurred, .ongoing].contains(reading.statuses[frame].status),
        let found = cue(of: reading.token(frame)),
        let begun = begun(before: found.words.lowerBound, frame, events)
      else { continue }
      let cue = found.words
      let created = reading.syntax.text.document.created
      let isToday = VerbGroup(of: reading.token(frame), in: reading.syntax).form == .present
      let end = isToday ? created.map { EDTF.Endpoint.date($0) } : nil
      events[event].time = EventTime(
        edtf: EDTF(from: .date(begun), to: end ?? .open), within: found.isLater,
        basis: found.isLater ? .inferred : .resolved, rule: "time.since",
        evidence: [spans.evidence(cue)])
    }
  }

  /// Lets what had gone on since a time end with what its story has come to: “on 4 May he left. He *had not slept since Monday*.”
  private func close(_ frame: Int, in events: inout [Event]) {
    let event = clusterOfFrame[frame]
    guard let time = events[event].time, time.rule == "time.since-then",
      case .interval(.date(let begin), let end) = time.edtf.form,
      end == .open || end == reading.syntax.text.document.created.map({ .date($0) }),
      let then = storyTime(before: frame, events), begin.bounds.precedes(then.bounds)
    else { return }
    events[event].time?.edtf = EDTF(from: .date(begin), to: .date(then))
    events[event].time?.within = false
  }

  /// The date of what was last told in the simple past, in the sentence of a verb or the two before.
  private func storyTime(before frame: Int, _ events: [Event]) -> CalendarDate? {
    let syntax = reading.syntax
    let sentence = syntax.sentence(of: reading.token(frame))
    for other in reading.frames.indices[..<frame].reversed().prefix(24) {
      let verb = reading.token(other)
      guard sentence - syntax.sentence(of: verb) <= 2 else { return nil }
      guard syntax.isVerb(verb), reading.statuses[other].status == .occurred,
        case let group = VerbGroup(of: verb, in: syntax), group.form == .past, !group.isPerfect,
        let time = events[clusterOfFrame[other]].time, time.basis != .inferred, !time.within,
        let date = time.edtf.date
      else { continue }
      return date
    }
    return nil
  }

  /// The words “since then”, “ever since” or “since” beside a verb in the perfect, or beside what something has been, and whether
  /// they only say that it came later.
  private func cue(of verb: Int) -> (words: Range<Int>, isLater: Bool)? {
    let syntax = reading.syntax
    guard syntax.isVerb(verb) || syntax.dependent(of: verb, .cop) != nil,
      VerbGroup(of: verb, in: syntax).isPerfect
    else { return nil }
    if let words = syntax.wordsSince(of: verb) { return (words, false) }
    let bare = syntax.dependents(of: verb, .advmod).first {
      syntax.lower($0) == "since" && isBare($0, verb)
    }
    return bare.map { ($0..<$0 + 1, true) }
  }

  /// Whether *since* stands alone beside what somebody has done since what was just told.
  private func isBare(_ since: Int, _ verb: Int) -> Bool {
    let syntax = reading.syntax
    guard let frame = reading.frame(at: verb), reading.frames[frame].mention.kind != .state,
      reading.statuses[frame].status == .occurred, syntax.relation(since) == .advmod,
      syntax.isVerb(verb), VerbGroup(of: verb, in: syntax).form == .present,
      !VerbGroup(of: verb, in: syntax).isProgressive
    else { return false }
    let next = since + 1
    return since < verb || next == syntax.text.tokens.count
      || [".", ",", ";"].contains(syntax.lower(next))
  }

  /// The date of what was told last before some words, in their sentence or the one before.
  private func begun(before word: Int, _ frame: Int, _ events: [Event]) -> CalendarDate? {
    let syntax = reading.syntax
    let sentence = syntax.sentence(of: word)
    for other in reading.frames.indices.reversed() where reading.token(other) < word {
      guard sentence - syntax.sentence(of: reading.token(other)) <= 1 else { return nil }
      guard other != frame, reading.statuses[other].status == .occurred,
        let time = events[clusterOfFrame[other]].time, time.basis != .inferred, !time.within,
        let date = time.edtf.date
      else { continue }
      return date
    }
    return nil
  }
}
