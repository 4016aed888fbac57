import EventArguments
import EventModel
import Factuality
import ISO8601
import TemporalLinking
import TextModel
import TimeExpressions

/// When something was that only its length is told of.
extension OffsetDater {
  /// Dates what is said to have lasted some time by the beginning of what it is said of.
  ///
  /// - Reads: “They *laid siege* to it in May. The *siege lasted* nine weeks.”
  /// - Leaves alone: “The next siege lasted nine weeks”, of which no beginning is told.
  func endure(_ frame: Int, in events: inout [Event]) {
    let syntax = reading.syntax
    let verb = reading.token(frame)
    guard syntax.isVerb(verb), ["last", "take", "continue"].contains(syntax.lemma(verb)),
      isOpen(events[clusterOfFrame[frame]].time), reading.statuses[frame].status == .occurred,
      VerbGroup(of: verb, in: syntax).form == .past,
      let expression = reading.frames[frame].durations.first,
      case .duration(let duration) = reading.expressions[expression].value,
      duration.components.count == 1, let component = duration.components.first,
      let count = component.count, let noun = syntax.subject(of: verb), syntax.isNoun(noun),
      syntax.dependent(of: noun, .amod, .nummod, .compound, .nmod) == nil,
      syntax.dependents(of: noun, .det).contains(where: { syntax.lower($0) == "the" }),
      let begun = beginningTold(of: noun, before: frame, events),
      let (end, isWithin) = moved(begun, count, component.unit.granularity),
      let start = EDTF(begun)
    else { return }
    events[clusterOfFrame[frame]].time = EventTime(
      edtf: EDTF.span(start, end), within: isWithin, basis: .resolved, rule: "time.length",
      evidence: [spans.evidence(reading.expressions[expression].tokens)])
  }

  /// Dates what brought to its end that which had gone on for some time.
  ///
  /// - Reads: “was charged in 1919, *held for two years* and *then freed*”.
  /// - Leaves alone: “was charged in 1919, held for two years and beaten”, “held for two years and then freed”.
  func conclude(_ frame: Int, in events: inout [Event]) {
    let syntax = reading.syntax
    let verb = reading.token(frame)
    guard syntax.relation(verb) == .conj, syntax.isVerb(verb),
      isOpen(events[clusterOfFrame[frame]].time), reading.statuses[frame].status == .occurred,
      reading.frames[frame].times.isEmpty, reading.frames[frame].durations.isEmpty,
      syntax.dependents(of: verb, .advmod).contains(where: {
        $0 < verb && ["finally", "then", "eventually", "ultimately"].contains(syntax.lower($0))
      }), let before = verbBefore(verb), let expression = reading.frames[before].durations.first,
      case let words = reading.expressions[expression].tokens,
      words.lowerBound > reading.token(before), syntax.lower(words.lowerBound - 1) == "for",
      case .duration(let duration) = reading.expressions[expression].value,
      duration.components.count == 1, let component = duration.components.first,
      let count = component.count, let begun = beginning(ofLength: before, events),
      case let unit = component.unit.granularity, begun.granularity >= min(unit, .month),
      let (end, isWithin) = moved(begun, count, unit)
    else { return }
    events[clusterOfFrame[frame]].time = EventTime(
      edtf: end, within: isWithin, basis: .resolved, rule: "time.length",
      evidence: [spans.evidence(words)])
  }

  /// The date of what went on for some time, or of what its sentence tells right before it.
  private func beginning(ofLength frame: Int, _ events: [Event]) -> CalendarDate? {
    let sentence = reading.syntax.sentence(of: reading.token(frame))
    for other in reading.frames.indices[...frame].reversed().prefix(4)
    where reading.syntax.sentence(of: reading.token(other)) == sentence
      && reading.statuses[other].status == .occurred
    {
      if let date = dateKnown(events[clusterOfFrame[other]].time) { return date }
    }
    return nil
  }

  /// The date that the last four sentences tell of what a noun means, under its own name or as what somebody did.
  private func beginningTold(
    of noun: Int, before frame: Int, _ events: [Event]
  ) -> CalendarDate? {
    let syntax = reading.syntax
    let (sentence, event) = (syntax.sentence(of: noun), clusterOfFrame[frame])
    for other in reading.frames.indices[..<frame].reversed().prefix(48)
    where reading.token(other) < noun {
      let token = reading.token(other)
      guard sentence - syntax.sentence(of: token) <= 4 else { return nil }
      let isSame =
        isNamed(by: Deeds.ofNoun[syntax.lemma(noun)] ?? [], token)
        || syntax.lemma(token) == syntax.lemma(noun)
        || syntax.dependent(of: token, .obj).map { syntax.lemma($0) == syntax.lemma(noun) } ?? false
      guard isSame, clusterOfFrame[other] != event, reading.statuses[other].status == .occurred,
        let time = events[clusterOfFrame[other]].time, time.basis != .inferred, !time.within,
        let date = time.edtf.date, date.granularity >= .month
      else { continue }
      return date
    }
    return nil
  }
}
