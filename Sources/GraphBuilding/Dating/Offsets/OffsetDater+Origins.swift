import EventArguments
import EventMentions
import EventModel
import Factuality
import ISO8601
import TemporalLinking
import TextModel
import TimeExpressions

/// Where an offset counts from, and what was done within some time of it.
extension OffsetDater {
  /// The time that an offset counts from: that of its event, of its opening, or of what was told last where the noun means that.
  ///
  /// - Reads: “The kings *sat down* on Thursday. On the eve of *the meeting* …”, “The *summit opened* on 8 June. On the eve of
  ///   the summit …”.
  func timeOfOrigin(_ event: Int, _ offset: Offset, _ events: [Event]) -> EventTime? {
    guard event == offset.origin else {
      guard isOpen(events[event].time) else { return events[event].time }
      return timeOfTeller(offset, events) ?? timeOfWriting(offset) ?? events[event].time
    }
    if let near = timeOfLastDeed(offset, events) { return near }
    let own = events[event].time
    guard isOpen(own) else { return own }
    if let begun = timeOfBeginning(offset, events) { return begun }
    let isOfDays =
      [.day, .week].contains(offset.unit)
      && Deeds.areMishaps.contains(reading.syntax.lemma(reading.token(offset.frame)))
    if offset.keepsDay || isOfDays,
      let kept = timeOfDeedKept(offset, events)
    {
      return kept
    }
    let given = timeGivenOut(reading.token(offset.frame), event, events)
    guard offset.count < 0 else { return given ?? own }
    return opening(of: event).flatMap { events[clusterOfFrame[$0]].time } ?? given ?? own
  }

  /// The time of the clause above that what is counted from belongs to, where a comma sets the count apart: “will *decide* on Monday
  /// whether it can be sold, *five years after* it was built”.
  private func timeOfTeller(_ offset: Offset, _ events: [Event]) -> EventTime? {
    let syntax = reading.syntax
    guard offset.words.lowerBound > 0, syntax.tag(offset.words.lowerBound - 1) == .comma,
      let token = reading.frames.indices.first(where: { clusterOfFrame[$0] == offset.event })
        .map(reading.token), token < offset.words.lowerBound,
      [.ccomp, .xcomp].contains(syntax.relation(token)), let above = syntax.head(token),
      let frame = reading.frame(at: above), let time = events[clusterOfFrame[frame]].time,
      time.basis != .inferred
    else { return nil }
    return time
  }

  /// The day of the writing, where what is counted from is told as of now: “*Twenty months after* she was hurt, she *is* winning
  /// again”.
  private func timeOfWriting(_ offset: Offset) -> EventTime? {
    guard offset.count > 0, let created = reading.syntax.text.document.created,
      let now = EDTF(created),
      let frame = reading.frames.indices.first(where: { clusterOfFrame[$0] == offset.event }),
      [.ongoing, .occurred].contains(reading.statuses[frame].status),
      case let group = VerbGroup(of: reading.token(frame), in: reading.syntax),
      group.form == .present, !group.isPerfect
    else { return nil }
    return EventTime(edtf: now, basis: .resolved, rule: Self.rule, evidence: [])
  }

  /// The day on which the text says elsewhere that the thing began of which a clause says no more than that it did.
  ///
  /// - Reads: “died three weeks before *the trial began* … *The trial*, which *opened* on 15 January”.
  /// - Leaves alone: what began on several days, and “*the second trial* opened on 15 January”.
  private func timeOfBeginning(_ offset: Offset, _ events: [Event]) -> EventTime? {
    let syntax = reading.syntax
    guard let thing = thingBegun(by: reading.token(offset.frame)), syntax.tag(thing) == .nn else {
      return nil
    }
    var told: EventTime?
    for frame in reading.frames.indices where frame != offset.frame {
      guard reading.statuses[frame].status == .occurred,
        let other = thingBegun(by: reading.token(frame)),
        syntax.lemma(other) == syntax.lemma(thing), let time = events[clusterOfFrame[frame]].time,
        time.basis != .inferred, !time.within
      else { continue }
      if let told, told.edtf != time.edtf { return nil }
      told = time
    }
    return told
  }

  /// What a verb says began: “*the trial* began”, “*the trial*, which opened”.
  private func thingBegun(by verb: Int) -> Int? {
    let syntax = reading.syntax
    guard syntax.isVerb(verb), Self.openings.contains(syntax.lemma(verb)),
      syntax.dependent(of: verb, .obj, .xcomp) == nil,
      let subject = syntax.dependent(of: verb, .nsubj)
    else { return nil }
    let noun = syntax.relation(verb) == .aclRelcl ? syntax.head(verb) ?? subject : subject
    return syntax.isNoun(noun)
      && syntax.dependents(of: noun, .det).contains { syntax.lower($0) == "the" }
      && syntax.dependent(of: noun, .amod, .nummod, .compound, .nmod) == nil ? noun : nil
  }

  private static let openings: Set<String> = ["open", "begin", "start", "commence"]

  /// The verb that says of an event that it began: “the *summit opened* on 8 June”.
  private func opening(of event: Int) -> Int? {
    let syntax = reading.syntax
    for frame in reading.frames.indices
    where clusterOfFrame[frame] == event && syntax.isNoun(reading.token(frame)) {
      guard syntax.relation(reading.token(frame)) == .nsubj,
        let verb = syntax.head(reading.token(frame)),
        Self.openings.contains(syntax.lemma(verb)),
        syntax.dependent(of: verb, .obj) == nil, let opening = reading.frame(at: verb),
        reading.statuses[opening].status == .occurred
      else { continue }
      return opening
    }
    return nil
  }

  /// The time of a deed told in the sentence before, where the noun that an offset counts from can mean it, and has not
  /// been told so near under its own name.
  private func timeOfLastDeed(_ offset: Offset, _ events: [Event]) -> EventTime? {
    let syntax = reading.syntax
    let token = reading.token(offset.frame)
    guard let deeds = Deeds.ofNoun[syntax.lemma(token)], syntax.tag(token) == .nn,
      syntax.dependents(of: token, .det).contains(where: { syntax.lower($0) == "the" }),
      syntax.dependent(of: token, .nmod, .amod, .compound, .acl, .aclRelcl) == nil,
      case let sentence = syntax.sentence(of: token), sentence > 0
    else { return nil }
    var told: EventTime?
    for frame in reading.frames.indices[..<offset.frame].reversed() {
      let other = syntax.sentence(of: reading.token(frame))
      guard other < sentence else { continue }
      guard other == sentence - 1,
        syntax.text.sentences[other].block == syntax.text.sentences[sentence].block
      else { break }
      if clusterOfFrame[frame] == offset.origin { return nil }
      guard isNamed(by: deeds, reading.token(frame)),
        let time = events[clusterOfFrame[frame]].time, time.basis != .inferred, !time.within
      else { continue }
      if told != nil { return nil }
      told = time
    }
    return told
  }

  /// The day of the one deed told of so far that the noun of an anniversary or of a count of days can mean.
  ///
  /// - Reads: “The barge *capsized* on 9 May 1987 … on the first anniversary of *the disaster*”, “The dam *burst* on 9 May 1987. It was built
  ///   in 1950. The day before *the collapse* …”, “The *outage* began on 9 May … the day before *the incident*”.
  /// - Leaves alone: what may mean deeds of several days, and “the *later* disaster”.
  private func timeOfDeedKept(_ offset: Offset, _ events: [Event]) -> EventTime? {
    let syntax = reading.syntax
    let token = reading.token(offset.frame)
    guard let deeds = Deeds.meant(by: syntax.lemma(token)), syntax.tag(token) == .nn,
      syntax.dependents(of: token, .det).contains(where: { syntax.lower($0) == "the" }),
      syntax.dependent(of: token, .nmod, .amod, .compound, .acl, .aclRelcl) == nil
    else { return nil }
    var told: EventTime?
    for frame in reading.frames.indices[..<offset.frame] {
      guard isNamed(by: deeds, reading.token(frame)) || isBegun(deeds, by: reading.token(frame)),
        reading.statuses[frame].status == .occurred,
        var time = events[clusterOfFrame[frame]].time, time.basis != .inferred, !time.within,
        let day = time.edtf.date?.containing(.day).flatMap({ EDTF($0) })
      else { continue }
      time.edtf = day
      if let told, told.edtf != day { return nil }
      told = time
    }
    return told
  }

  /// Whether a verb says that something named by one of some words began: “the *outage began*”.
  private func isBegun(_ words: Set<String>, by verb: Int) -> Bool {
    guard reading.syntax.isVerb(verb), Self.openings.contains(reading.syntax.lemma(verb)),
      let subject = reading.syntax.dependent(of: verb, .nsubj)
    else { return false }
    return words.contains(reading.syntax.lemma(subject))
  }

  /// The minute before or after one, where some seconds lay between.
  func minutesBeside(_ minute: CalendarDate, _ count: Int, _ offset: Offset) -> EventTime? {
    let minutes = (abs(count) + 59) / 60
    guard let other = minute.adding(count < 0 ? -minutes : minutes, .minute) else { return nil }
    let (first, last) = count < 0 ? (other, minute) : (minute, other)
    return EventTime(
      edtf: EDTF(from: .date(first), to: .date(last)), within: true, basis: .resolved,
      rule: Self.rule, evidence: [spans.evidence(offset.words)])
  }

  /// Dates what a relative clause tells that somebody did within some time of what its sentence tells: “made an offer in
  /// 2019, *which was rejected within days*”.
  func answer(_ frame: Int, in events: inout [Event]) {
    let syntax = reading.syntax
    let token = reading.token(frame)
    guard isOpen(events[clusterOfFrame[frame]].time), syntax.isVerb(token),
      syntax.relation(token) == .aclRelcl, reading.statuses[frame].status == .occurred,
      let term = syntax.dependents(of: token, .obl).first(where: {
        $0 > token && syntax.preposition(of: $0) == "within"
      }), syntax.dependent(of: term, .nmod) == nil, let expression = reading.expression(at: term),
      case .duration(let duration) = reading.expressions[expression].value,
      duration.components.count == 1, let only = duration.components.first,
      let start = timeAbove(token, events),
      let edtf = stretch(from: start, only.count, only.unit.granularity)
    else { return }
    events[clusterOfFrame[frame]].time = EventTime(
      edtf: edtf, within: true, basis: .resolved, rule: "time.term",
      evidence: [spans.evidence(reading.expressions[expression].tokens)])
  }

  /// The date of the nearest event above a relative clause that has one.
  private func timeAbove(_ verb: Int, _ events: [Event]) -> CalendarDate? {
    var token = verb
    for _ in 0..<4 {
      guard let above = reading.syntax.head(token) else { return nil }
      token = above
      guard let frame = reading.frame(at: above), let time = events[clusterOfFrame[frame]].time,
        time.basis != .inferred, !time.within, let date = time.edtf.date
      else { continue }
      return date
    }
    return nil
  }

  /// The most units that a text means by “within days” and “within weeks”: a fortnight, two months, two years.
  static func most(of unit: Granularity) -> Int? {
    switch unit {
    case .day: 14
    case .week: 8
    case .month: 24
    default: nil
    }
  }

  /// From a date to some units later at most; the date itself where it is much longer than they are.
  private func stretch(
    from date: CalendarDate, _ count: Int?, _ unit: Granularity
  ) -> EDTF? {
    guard let count = count ?? Self.most(of: unit) else { return nil }
    guard date.granularity < unit else {
      return date.adding(count, unit).map { EDTF(from: .date(date), to: .date($0)) }
    }
    guard let begin = date.bounds.earliest, let end = date.bounds.latest,
      let last = lastDay(of: date),
      let latest = CalendarDate(last).containing(unit)?.adding(count, unit).flatMap(lastDay)
    else { return nil }
    let isMuchLonger = (latest.number - last.number) * 12 * 86_400 < end - begin
    guard !isMuchLonger, let to = CalendarDate(latest).containing(date.granularity) else {
      return EDTF(date)
    }
    return EDTF(from: .date(date), to: .date(to))
  }
}
