import EventArguments
import EventModel
import Factuality
import ISO8601
import IntervalAlgebra
import TemporalLinking
import TextModel
import TimeExpressions

/// Dates events that the text counts from another event.
///
/// - Reads: “*ten days before* the vote”, “*Two years after* leaving school, she …”, “*the day before* the vote”; and
///   back from the event that is dated, “fell silent in May, *six weeks after* it had landed”; “*on the evening of* the
///   vote”, “*on the tenth anniversary of* the vote”, “*on the eve of* the vote”, “*within ten days of* the vote”; “*Three days after* the battle” counts from the one day lately told.
/// - Leaves alone: offsets from events without a date of their own, and vague ones (“some days after”).
struct OffsetDater {
  let reading: EventReading
  let links: [TemporalLink]
  let clusterOfFrame: [Int]
  let spans: SpanRecorder
  /// The name of the rule.
  static let rule = "time.offset"
  /// The first mention of each noun that names an event; a heading only announces it.
  private let firstMentions: [String: Int]

  init(
    reading: EventReading, links: [TemporalLink], clusterOfFrame: [Int], spans: SpanRecorder
  ) {
    self.reading = reading
    self.links = links
    self.clusterOfFrame = clusterOfFrame
    self.spans = spans
    firstMentions = Dictionary(
      reading.frames.indices.filter { !reading.isInHeading(reading.token($0)) }
        .map { (reading.syntax.lemma(reading.token($0)), $0) },
      uniquingKeysWith: min)
  }

  /// Gives dates to events without one, as far as they count from dated ones.
  func date(_ events: inout [Event]) {
    let offsets = links.compactMap(offset) + occasions()
    for _ in 0..<2 {
      for offset in offsets {
        give(offset.event, from: offset.origin, offset.count, offset, in: &events)
        give(offset.origin, from: offset.event, -offset.count, offset, in: &events)
      }
    }
    for frame in reading.frames.indices { share(with: frame, in: &events) }
    for link in links where link.rule == "adverb.next" { fill(link, in: &events) }
    for frame in reading.frames.indices { answer(frame, in: &events) }
    for frame in reading.frames.indices { limit(frame, in: &events) }
    for frame in reading.frames.indices { pass(frame, in: &events) }
    for frame in reading.frames.indices { countFromDeadline(frame, in: &events) }
    for frame in reading.frames.indices { countBack(frame, in: &events) }
    for frame in reading.frames.indices { endure(frame, in: &events) }
    for frame in reading.frames.indices { conclude(frame, in: &events) }
    for frame in reading.frames.indices { recount(frame, in: &events) }
    for expression in reading.expressions.indices { enterCourse(expression, in: &events) }
  }

  /// Gives a later verb of the clause that was counted from the day counted: “two days after a lorry *hit* a bridge and *killed* a
  /// cyclist”.
  private func share(with frame: Int, in events: inout [Event]) {
    let syntax = reading.syntax
    let token = reading.token(frame)
    guard syntax.relation(token) == .conj, syntax.isVerb(token), syntax.subject(of: token) == nil,
      isOpen(events[clusterOfFrame[frame]].time), reading.statuses[frame].status == .occurred,
      let first = reading.frame(at: syntax.firstConjunct(of: token)),
      let time = events[clusterOfFrame[first]].time, time.rule == Self.rule,
      syntax.relation(reading.token(first)) == .advcl
    else { return }
    events[clusterOfFrame[frame]].time = time
  }

  /// Dates what filled the time after another event: “he enlisted in 1655; *the next five years* he served”.
  private func fill(_ link: TemporalLink, in events: inout [Event]) {
    let event = clusterOfFrame[link.target]
    guard isOpen(events[event].time), let cue = link.cue,
      let expression = reading.expression(at: cue),
      case .duration(let duration) = reading.expressions[expression].value,
      duration.components.count == 1, let component = duration.components.first,
      let count = component.count, let start = events[clusterOfFrame[link.source]].time,
      !start.within, start.basis != .inferred, let date = start.edtf.date,
      date.granularity >= component.unit.granularity,
      let end = date.adding(count, component.unit.granularity)
    else { return }
    events[event].time = EventTime(
      edtf: EDTF(from: .date(date), to: .date(end)), within: true, basis: .resolved,
      rule: "time.next", evidence: [spans.evidence(reading.expressions[expression].tokens)])
  }

  private func give(
    _ event: Int, from origin: Int, _ count: Int, _ offset: Offset, in events: inout [Event]
  ) {
    let edge = timeOfEdge(
      reading.token(offset.frame), offset.origin, isEnd: offset.count > 0, events)
    // The day on which it ended is not when all of it was.
    // Nor does what is dated by the offset itself tell when its origin was: “fled; *five hours later* they were found”.
    if origin != offset.origin,
      events[origin].time?.evidence.contains(spans.evidence(offset.words)) ?? false
    {
      return
    }
    guard event != origin, isOpen(events[event].time), edge == nil || origin == offset.origin,
      // What something else was some time before cannot be counted back to.
      !offset.isStretch || origin == offset.origin,
      let time = time(count, offset, from: edge ?? timeOfOrigin(origin, offset, events))
        ?? time(count, offset, from: origin == offset.origin ? timeToldBefore(offset, events) : nil),
      // What is said of an event tells more than what only counts back to it.
      events[event].time.map({
        $0.basis == .inferred || !time.edtf.bounds.contains($0.edtf.bounds)
      }) ?? true,
      // A month tells less than the clock time that the text has given.
      events[event].time.map({ $0.basis == .inferred }) ?? true
        || time.edtf.date.map({ $0.granularity >= .day }) ?? false
    else { return }
    events[event].time = time
  }

  /// The day that the sentences before tell of, where the text counts from something that it has no day for and has not
  /// named so before: “*the* battle”.
  private func timeToldBefore(_ offset: Offset, _ events: [Event]) -> EventTime? {
    let syntax = reading.syntax
    let token = reading.token(offset.frame)
    let isOfDays = (offset.unit >= .week || offset.keepsDay) && offset.count > 0
    let deeds = Deeds.ofNoun[syntax.lemma(token)]
    guard isOfDays || deeds != nil, syntax.isNoun(token),
      let first = firstMentions[syntax.lemma(token)],
      first == offset.frame || deeds != nil && clusterOfFrame[first] == offset.origin,
      case let sentence = syntax.sentence(of: reading.token(first)), sentence > 0,
      events[offset.origin].time.map({ $0.basis == .inferred }) ?? true,
      syntax.dependents(of: token, .det).allSatisfy({ syntax.lower($0) == "the" })
    else { return nil }
    var told: EventTime?
    for frame in reading.frames.indices[..<first].reversed() {
      let other = syntax.sentence(of: reading.token(frame))
      guard other < sentence else { continue }
      guard sentence - other <= 2,
        syntax.text.sentences[other].block == syntax.text.sentences[sentence].block
      else { break }
      guard var time = events[clusterOfFrame[frame]].time, time.basis != .inferred, !time.within,
        let date = time.edtf.date,
        isOfDays && date.granularity >= .day
          || date.granularity >= min(offset.unit, .minute)
            && deeds.map({ isNamed(by: $0, reading.token(frame)) }) ?? false
      else { continue }
      if isOfDays, let day = date.containing(.day).flatMap({ EDTF($0) }) { time.edtf = day }
      if let told, told.edtf != time.edtf { return nil }
      told = time
    }
    return told
  }

  /// Whether a verb, or what it says that somebody became, is one of some words.
  func isNamed(by words: Set<String>, _ verb: Int) -> Bool {
    words.contains(reading.syntax.lemma(verb))
      || reading.syntax.dependents(of: verb, .xcomp, .obj).contains {
        words.contains(reading.syntax.lower($0))
      }
  }

  /// Whether an offset may date an event: it has no date, or a clock time whose day was only taken over.
  func isOpen(_ time: EventTime?) -> Bool {
    guard let time, time.basis != .inferred else { return true }
    return time.basis == .resolved && time.edtf.date?.granularity.isTimeOfDay == true
  }

  /// An event that lies some units before or after another.
  struct Offset {
    let event: Int
    let origin: Int
    let count: Int
    let unit: Granularity
    let words: Range<Int>
    /// The mention of the other event.
    let frame: Int
    /// Whether it is on the same day of the year: an anniversary.
    var keepsDay = false
    /// Whether it was some time in the stretch and not at its end: “*in the ten days before* the vote”.
    var isStretch = false
  }

  private func offset(_ link: TemporalLink) -> Offset? {
    guard let cue = link.cue, cue > 0, link.rule != "adverb.next",
      // “got two years *for* stealing it” counts none between the two.
      reading.syntax.lower(cue) != "for"
    else { return nil }
    let sign: Int
    switch link.relation {
    case .before: sign = 1
    case .after: sign = -1
    default: return nil
    }
    guard let (count, unit, words) = counted(before: cue) ?? next(before: cue) ?? hours(before: cue)
    else { return nil }
    return Offset(
      event: clusterOfFrame[link.target], origin: clusterOfFrame[link.source], count: sign * count,
      unit: unit, words: words, frame: link.source, isStretch: isStretch(words))
  }

  /// Whether units are those in which something was: “*in the* ten days before”, “*during the* week after”.
  private func isStretch(_ words: Range<Int>) -> Bool {
    let article =
      reading.syntax.lower(words.lowerBound) == "the" ? words.lowerBound : words.lowerBound - 1
    return article > 0 && reading.syntax.lower(article) == "the"
      && ["in", "during", "over", "within"].contains(reading.syntax.lower(article - 1))
  }

  /// The events told of as of the day of another: “*on the day of* the vote he wept”.
  private func occasions() -> [Offset] {
    let syntax = reading.syntax
    var frames: [Int: Int] = [:]
    for frame in reading.frames.indices { frames[reading.token(frame)] = frame }
    return reading.frames.indices.compactMap { frame in
      for time in syntax.dependents(of: reading.token(frame), .obl)
      where ["on", "by"].contains(syntax.preposition(of: time)) {
        let years = anniversary(time)
        guard let count = years ?? Self.days[syntax.lemma(time)],
          let origin = syntax.dependents(of: time, .nmod).first(where: {
            $0 > time && syntax.preposition(of: $0) == "of" && frames[$0] != nil
          }), let other = frames[origin]
        else { continue }
        return Offset(
          event: clusterOfFrame[frame], origin: clusterOfFrame[other], count: count,
          unit: years == nil ? .day : .year, words: time..<origin + 1, frame: other,
          keepsDay: years != nil)
      }
      return nil
    }
  }

  /// How many years after its event an anniversary is: “the *fiftieth anniversary* of the strike”.
  private func anniversary(_ noun: Int) -> Int? {
    switch reading.syntax.lemma(noun) {
    case "centenary": return 100
    case "bicentenary": return 200
    case "anniversary":
      let ranks = reading.syntax.dependents(of: noun, .amod, .nummod, .compound).lazy.map(
        reading.syntax.lower)
      return ranks.compactMap { Self.ranks[$0] ?? Int($0.prefix { $0.isNumber }) }.first
    default: return nil
    }
  }

  private static let ranks: [String: Int] = [
    "first": 1, "second": 2, "third": 3, "fourth": 4, "fifth": 5, "sixth": 6, "seventh": 7,
    "eighth": 8, "ninth": 9, "tenth": 10, "fifteenth": 15, "twentieth": 20,
    "twenty-fifth": 25, "thirtieth": 30, "fortieth": 40, "fiftieth": 50, "sixtieth": 60,
    "seventieth": 70, "seventy-fifth": 75, "eightieth": 80, "ninetieth": 90, "hundredth": 100,
  ]

  /// Words for a day or a part of one, with the days that lie between it and what it is of.
  private static let days: [String: Int] = [
    "day": 0, "morning": 0, "afternoon": 0, "evening": 0, "night": 0, "eve": -1,
  ]

  /// The units of “*ten days* before the vote”.
  private func counted(before cue: Int) -> (Int, Granularity, Range<Int>)? {
    guard let expression = reading.expression(at: cue - 1),
      reading.expressions[expression].type == .duration,
      case .duration(let duration) = reading.expressions[expression].value,
      duration.components.count == 1, let component = duration.components.first,
      let count = component.count, !isLength(expression)
    else { return nil }
    return (count, component.unit.granularity, reading.expressions[expression].tokens)
  }

  /// The one unit of “*the day* before the vote”.
  private func next(before cue: Int) -> (Int, Granularity, Range<Int>)? {
    guard cue > 1, ["before", "after"].contains(reading.syntax.lower(cue)),
      reading.syntax.lower(cue - 2) == "the"
    else { return nil }
    // “ten years *to the day* after the fire”
    if cue > 3, reading.syntax.lower(cue - 3) == "to" { return counted(before: cue - 3) }
    let unit: Granularity
    switch reading.syntax.lower(cue - 1) {
    case "day": unit = .day
    // “*The evening* before the vote”, but “*the evening* after” may be that of its day.
    case "evening", "night", "afternoon":
      guard reading.syntax.lower(cue) == "before" else { return nil }
      unit = .day
    case "week": unit = .week
    case "month": unit = .month
    case "year": unit = .year
    default: return nil
    }
    return (1, unit, (cue - 2)..<cue)
  }

  /// The hours of “*hours* before the vote”, which may have been of the day before.
  private func hours(before cue: Int) -> (Int, Granularity, Range<Int>)? {
    guard cue > 1, ["hours", "minutes", "moments"].contains(reading.syntax.lower(cue - 1)),
      reading.syntax.tag(cue - 2) != .cd
    else { return nil }
    return (1, .hour, (cue - 1)..<cue)
  }

  /// Whether a duration is how long something went on before: “taught *for three years* before she left”.
  private func isLength(_ expression: Int) -> Bool {
    let first = reading.expressions[expression].tokens.lowerBound
    return first > 0 && reading.syntax.lower(first - 1) == "for"
      || reading.syntax.head(first).flatMap(reading.frame(above:)).map {
        reading.frames[$0].durations.contains(expression)
      } ?? false
  }

  private func time(_ count: Int, _ offset: Offset, from origin: EventTime?) -> EventTime? {
    guard let start = origin, !start.within, start.basis != .inferred,
      let date = start.edtf.date
    else { return nil }
    if offset.unit == .hour, date.granularity >= .day, offset.words.count == 1 {
      return date.granularity == .day ? sameOrNext(date, count, offset) : nil
    }
    // “*Nine hours* after the launch”, of which the day is told
    if date.granularity == .day, offset.unit == .minute || offset.unit == .hour {
      return sameOrNext(date, count, offset)
    }
    if offset.unit == .second, date.granularity == .minute {
      return minutesBeside(date, count, offset)
    }
    if offset.keepsDay, let day = date.adding(count, .year).flatMap({ EDTF($0) }) {
      return EventTime(
        edtf: day, within: false, basis: .resolved, rule: Self.rule,
        evidence: [spans.evidence(offset.words)])
    }
    guard offset.isStretch else {
      return time(counting: count, offset.unit, from: date, told: offset.words)
    }
    return moved(date, count, offset.unit).map { reached, _ in
      EventTime(
        edtf: count < 0 ? EDTF.span(reached, start.edtf) : EDTF.span(start.edtf, reached),
        within: true, basis: .resolved, rule: Self.rule, evidence: [spans.evidence(offset.words)])
    }
  }

  /// The day and the one beside it, where some hours lay between two events; of more than a day of hours, those that they lead to.
  private func sameOrNext(_ day: CalendarDate, _ count: Int, _ offset: Offset) -> EventTime? {
    let hours = offset.unit == .hour && abs(count) > 24 ? abs(count) : 1
    let sign = count > 0 ? 1 : -1
    guard let near = day.adding(sign * (hours / 24), .day),
      let far = day.adding(sign * ((hours + 23) / 24), .day)
    else { return nil }
    if near == far, let edtf = EDTF(near) {
      return EventTime(
        edtf: edtf, within: false, basis: .resolved, rule: Self.rule,
        evidence: [spans.evidence(offset.words)])
    }
    let (first, last) = count > 0 ? (near, far) : (far, near)
    return EventTime(
      edtf: EDTF(from: .date(first), to: .date(last)), within: true, basis: .resolved,
      rule: Self.rule, evidence: [spans.evidence(offset.words)])
  }

  /// A date some units later; where it is coarser than they are, the stretch that each of its days may have led to.
  func moved(
    _ date: CalendarDate, _ count: Int, _ unit: Granularity
  ) -> (EDTF, Bool)? {
    // Weeks from a day lead to about a day, as where the story counts them.
    if unit == .week, date.granularity == .day {
      guard var day = date.adding(count * 7, .day) else { return nil }
      day.qualification = .approximate
      return EDTF(day).map { ($0, false) }
    }
    // Nor does an hour before 23:40 lead to any minute from 22:00 on.
    if unit == .hour, date.granularity >= .minute {
      guard var minute = date.containing(.minute)?.adding(count * 60, .minute) else { return nil }
      minute.qualification = .approximate
      return EDTF(minute).map { ($0, false) }
    }
    guard date.granularity < unit else {
      return (date.containing(unit) ?? date).adding(count, unit).flatMap { EDTF($0) }
        .map { ($0, false) }
    }
    guard let first = date.firstDay, let last = lastDay(of: date),
      let from = CalendarDate(first).containing(unit)?.adding(count, unit)?.firstDay,
      let to = CalendarDate(last).containing(unit)?.adding(count, unit).flatMap(lastDay)
    else { return nil }
    let (earliest, latest) = (CalendarDate(from), CalendarDate(to))
    return (EDTF(from: .date(earliest), to: .date(latest)), true)
  }

  func lastDay(of date: CalendarDate) -> CivilDay? {
    date.bounds.latest.map { CivilDay(number: ($0 - 86_400) / 86_400) }
  }
}
