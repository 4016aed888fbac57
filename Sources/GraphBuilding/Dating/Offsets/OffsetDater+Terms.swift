import EventArguments
import EventMentions
import EventModel
import Factuality
import ISO8601
import TemporalLinking
import TextModel
import TimeExpressions

/// Terms that run from another event, and times counted into its course.
extension OffsetDater {
  /// Dates what is to be done within some time of another event, or was done within some time of what was told before: “must pay
  /// *within 28 days of the refusal*”, “appealed *within a week*”, “will pay *within two months*”.
  ///
  /// - Leaves alone: “*ordered* a new vote within a week”, “a vote was *promised* within a week”, which is how soon it was to be.
  func limit(_ frame: Int, in events: inout [Event]) {
    let syntax = reading.syntax
    guard isOpen(events[clusterOfFrame[frame]].time),
      let term = syntax.dependents(of: reading.token(frame), .obl).first(where: {
        syntax.preposition(of: $0) == "within"
      }), !isOfOrder(term, by: reading.token(frame)),
      let expression = reading.expression(at: term),
      let (length, unit) = length(of: expression),
      // “Within ten minutes of that, *at 02:10*, it failed.”
      unit < .hour || isOfClock(events[clusterOfFrame[frame]].time) == false,
      let date = originOfTerm(term, frame, events) ?? dayOfWriting(frame, events),
      case let count = isOfWorkingDays(expression) ? (length * 7 + 4) / 5 : length,
      let end = end(of: date, count, unit)
    else { return }
    events[clusterOfFrame[frame]].time = EventTime(
      edtf: EDTF(date).flatMap { date == end ? $0 : nil }
        ?? EDTF(from: .date(date), to: .date(end)), within: date != end, basis: .resolved,
      rule: "time.term", evidence: [spans.evidence(reading.expressions[expression].tokens)])
  }

  /// Whether the text gives an event's time by the clock.
  private func isOfClock(_ time: EventTime?) -> Bool {
    time.map { $0.basis != .inferred && $0.edtf.date?.granularity.isTimeOfDay == true } ?? false
  }

  /// Dates what came some time after what was told last.
  ///
  /// - Reads: “was appointed on 3 May. *After five months* she *reported*”, “opened it in 1931, but *closed* it *after five months*”.
  /// - Leaves alone: “after five months *of talks* she reported”, “had reported after five months”.
  func pass(_ frame: Int, in events: inout [Event]) {
    let syntax = reading.syntax
    let verb = reading.token(frame)
    guard isOpen(events[clusterOfFrame[frame]].time), syntax.isVerb(verb),
      reading.statuses[frame].status == .occurred, reading.frames[frame].durations.isEmpty,
      case let group = VerbGroup(of: verb, in: syntax), group.form == .past, !group.isPerfect,
      let span = syntax.dependents(of: verb, .obl).first(where: {
        syntax.preposition(of: $0) == "after" && ($0 < verb || goesOn(verb))
          && syntax.dependent(of: $0, .nmod, .acl, .aclRelcl) == nil
      }), let expression = reading.expression(at: span),
      case .duration(let duration) = reading.expressions[expression].value,
      duration.components.count == 1, let component = duration.components.first,
      let count = component.count,
      let begun = originOfTerm(span, frame, events),
      case let unit = component.unit.granularity, begun.granularity >= min(unit, .month),
      let time = time(
        counting: count, unit, from: begun, told: reading.expressions[expression].tokens)
    else { return }
    events[clusterOfFrame[frame]].time = time
  }

  /// Whether a verb goes on from what was told before: joined to it without a subject of its own, or with a pronoun for one.
  private func goesOn(_ verb: Int) -> Bool {
    guard let subject = reading.syntax.subject(of: verb) else {
      return reading.syntax.relation(verb) == .conj
    }
    return reading.syntax.tag(subject) == .prp
  }

  /// How long a term is: “within *two weeks*”, “within *days*”, and “within *the week*”, which is one.
  private func length(of expression: Int) -> (count: Int, unit: Granularity)? {
    let time = reading.expressions[expression]
    if case .duration(let duration) = time.value, duration.components.count == 1,
      let component = duration.components.first,
      let count = component.count ?? Self.most(of: component.unit.granularity)
    {
      return (count, component.unit.granularity)
    }
    guard time.tokens.count == 2, case let the = time.tokens.lowerBound,
      reading.syntax.lower(the) == "the",
      let unit = ["week": Granularity.week, "month": .month, "year": .year][
        reading.syntax.lower(the + 1)]
    else { return nil }
    return (1, unit)
  }

  /// Whether a term behind an event that a verb orders or promises tells how soon that was to be.
  private func isOfOrder(_ term: Int, by verb: Int) -> Bool {
    guard
      [
        "order", "promise", "demand", "propose", "urge", "request", "pledge", "guarantee",
        "require",
        "expect",
      ].contains(reading.syntax.lemma(verb))
    else { return false }
    // “A reply *was promised* within a week.”
    if reading.syntax.dependent(of: verb, .nsubjPass) != nil { return term > verb }
    guard let noun = reading.syntax.dependent(of: verb, .obj) else { return false }
    return noun > verb && noun < term && reading.frame(at: noun) != nil
  }

  /// Dates what a length of time that ends with the writing is counted from: “*Six weeks after* the island *voted*, it *has* no
  /// cabinet”.
  ///
  /// - Leaves alone: “Six weeks after the island votes, it gets a cabinet”, “Six weeks after it voted, it had none”.
  func countBack(_ frame: Int, in events: inout [Event]) {
    let syntax = reading.syntax
    let token = reading.token(frame)
    guard isOpen(events[clusterOfFrame[frame]].time), syntax.relation(token) == .advcl,
      reading.statuses[frame].status == .occurred,
      VerbGroup(of: token, in: syntax).form == .past, let main = syntax.head(token),
      let marker = syntax.dependent(of: token, .mark), syntax.lower(marker) == "after",
      VerbGroup(of: main, in: syntax).form == .present,
      let expression = reading.expression(at: marker - 1),
      case .duration(let duration) = reading.expressions[expression].value,
      duration.components.count == 1, let component = duration.components.first,
      [.day, .week, .month].contains(component.unit), let thousandths = component.thousandths,
      let today = syntax.text.document.created?.containing(.day),
      let whole = today.adding(-(thousandths / 1000), component.unit.granularity),
      case let days = component.unit == .month ? 30 : component.unit == .week ? 7 : 1,
      var day = whole.adding(-((thousandths % 1000 * days + 999) / 1000), .day)
    else { return }
    day.qualification = .approximate
    guard let edtf = EDTF(component.unit == .month ? day.containing(.month) ?? day : day) else {
      return
    }
    let told = EDTF(today).flatMap {
      limited(edtf, -1, component.unit.granularity, saidAt: marker - 1, from: $0)
    }
    events[clusterOfFrame[frame]].time = EventTime(
      edtf: told?.0 ?? edtf, within: told?.1 ?? false, basis: .resolved, rule: Self.rule,
      evidence: [spans.evidence(reading.expressions[expression].tokens)])
  }

  /// The day of the writing, from which what is still to be done is counted: “is to be paid *within two months*”.
  private func dayOfWriting(_ frame: Int, _ events: [Event]) -> CalendarDate? {
    events[clusterOfFrame[frame]].time?.rule == "tense.after-text"
      ? reading.syntax.text.document.created : nil
  }

  /// Whether days are counted without the ends of weeks: “ten *working* days”.
  private func isOfWorkingDays(_ expression: Int) -> Bool {
    reading.expressions[expression].tokens.contains {
      ["working", "business", "trading"].contains(reading.syntax.lower($0))
    }
  }

  /// The time that a term runs from: that of the event it names, else of what was told right before something that was done in it.
  ///
  /// - Reads: “The court *ruled* on 3 May; the owner appealed *within a week*”.
  /// - Leaves alone: what a clause beside the story tells that somebody had done before, “the judge, who *had been* appointed in 1990”.
  private func originOfTerm(_ term: Int, _ frame: Int, _ events: [Event]) -> CalendarDate? {
    let syntax = reading.syntax
    if let noun = syntax.dependents(of: term, .nmod).first(where: { $0 > term }) {
      guard let origin = reading.frame(at: noun), clusterOfFrame[origin] != clusterOfFrame[frame]
      else { return nil }
      return dateKnown(events[clusterOfFrame[origin]].time)
    }
    let verb = reading.token(frame)
    let next = syntax.extent(of: term).upperBound
    guard syntax.isVerb(verb), reading.statuses[frame].status == .occurred,
      VerbGroup(of: syntax.firstConjunct(of: verb), in: syntax).form == .past,
      next >= syntax.text.tokens.count || syntax.lower(next) != "of"
    else { return nil }
    let sentence = syntax.sentence(of: verb)
    for other in reading.frames.indices[..<frame].reversed().prefix(24) {
      let distance = sentence - syntax.sentence(of: reading.token(other))
      guard distance <= 2 else { return nil }
      guard clusterOfFrame[other] != clusterOfFrame[frame],
        reading.statuses[other].status == .occurred, !isHadDoneBeside(reading.token(other)),
        let date = dateKnown(events[clusterOfFrame[other]].time)
      else { continue }
      return date
    }
    return nil
  }

  /// Whether a word stands in a clause beside the story that tells what *had* been: “a clerk *who had lost an eye in 1694*”.
  private func isHadDoneBeside(_ word: Int) -> Bool {
    let syntax = reading.syntax
    var token = word
    for _ in 0..<6 {
      if syntax.isVerb(token), [.aclRelcl, .advcl, .ccomp].contains(syntax.relation(token)),
        case let group = VerbGroup(of: token, in: syntax), group.isPerfect, group.form == .past
      {
        return true
      }
      guard let head = syntax.head(token) else { return false }
      token = head
    }
    return false
  }

  /// The date of an event that the text tells exactly.
  func dateKnown(_ time: EventTime?) -> CalendarDate? {
    guard let time, !time.within, time.basis != .inferred else { return nil }
    return time.edtf.date
  }

  /// The last time of a term: a week from *3 May* ends on the tenth, one from *May* in June.
  private func end(of date: CalendarDate, _ count: Int, _ unit: Granularity) -> CalendarDate? {
    if date.granularity >= unit { return date.adding(count, unit) }
    if unit == .second, date.granularity == .minute {
      return date.adding((count + 59) / 60, .minute)
    }
    if unit == .hour || unit == .minute {
      guard date.granularity == .day else { return nil }
      // Within an hour of something done on a day it is mostly still the same day.
      if unit == .minute || count == 1 { return date }
      return date.adding(max(1, (count + 23) / 24), .day)
    }
    guard [.month, .year].contains(date.granularity), let last = lastDay(of: date) else {
      return nil
    }
    return CalendarDate(last).adding(count, unit)
  }

  /// Dates what came some time into something that had begun.
  ///
  /// - Reads: “The train left at 06:14; *ten minutes into the journey* it stopped”, “*two hours and ten minutes into the flight*”.
  /// - Leaves alone: “Five days into the strike”, where the text has told no beginning.
  func enterCourse(_ expression: Int, in events: inout [Event]) {
    let syntax = reading.syntax
    let tokens = reading.expressions[expression].tokens
    let into = tokens.upperBound
    guard into + 1 < syntax.text.tokens.count, syntax.lower(into) == "into",
      case .duration(let duration) = reading.expressions[expression].value,
      let (count, unit) = length(duration), let noun = syntax.head(into), noun > into,
      let frame = deed(above: noun), isOpen(events[clusterOfFrame[frame]].time),
      reading.statuses[frame].status == .occurred,
      let begun = beginning(before: tokens.lowerBound, events)
        ?? (Self.journeys.contains(syntax.lemma(noun))
          ? setOut(before: tokens.lowerBound, events) : nil),
      begun.granularity >= unit.granularity || unit <= .month,
      let time = time(counting: count, unit.granularity, from: begun, told: tokens)
    else { return }
    events[clusterOfFrame[frame]].time = time
  }

  /// How many of the smaller unit a length is: of an hour and ten minutes, seventy.
  private func length(_ duration: CalendarDuration) -> (Int, CalendarDuration.Unit)? {
    let parts = duration.components
    guard let last = parts.last, let count = last.count else { return nil }
    guard parts.count > 1 else { return (count, last.unit) }
    guard parts.count == 2, let first = parts[0].count,
      let each = Self.parts.first(where: { $0.whole == parts[0].unit && $0.part == last.unit })
    else { return nil }
    return (first * each.count + count, last.unit)
  }

  private static let parts:
    [(whole: CalendarDuration.Unit, part: CalendarDuration.Unit, count: Int)] = [
      (.day, .hour, 24), (.hour, .minute, 60), (.minute, .second, 60),
    ]

  /// Nouns of being on the way, whose beginning is told as a setting out.
  private static let journeys: Set<String> = [
    "flight", "voyage", "journey", "trip", "crossing", "mission", "passage",
  ]

  /// When those on the way had set out, in what the text has told before: the last time that it tells of it.
  private func setOut(before token: Int, _ events: [Event]) -> CalendarDate? {
    let syntax = reading.syntax
    for other in reading.frames.indices.reversed().lazy.filter({ reading.token($0) < token })
      .prefix(80)
    where ["leave", "depart", "sail", "launch", "embark"].contains(
      syntax.lemma(reading.token(other)))
      || ["off", "out"].contains(syntax.particle(of: reading.token(other)))
        && ["take", "lift", "set"].contains(syntax.lemma(reading.token(other)))
    {
      guard reading.statuses[other].status == .occurred else { continue }
      if let date = dateKnown(events[clusterOfFrame[other]].time) { return date }
    }
    return nil
  }

  /// The verb of the clause that a phrase stands in.
  private func deed(above noun: Int) -> Int? {
    var token = noun
    for _ in 0..<4 {
      guard let head = reading.syntax.head(token) else { return nil }
      if reading.syntax.isVerb(head) { return reading.frame(at: head) }
      token = head
    }
    return nil
  }

  /// When what is told in the three sentences before had begun: the nearest verb of beginning, else the only time told.
  private func beginning(before token: Int, _ events: [Event]) -> CalendarDate? {
    let syntax = reading.syntax
    let sentence = syntax.sentence(of: token)
    var told: CalendarDate?
    var isOnly = true
    for other in reading.frames.indices.reversed() where reading.token(other) < token {
      guard sentence - syntax.sentence(of: reading.token(other)) <= 3 else { break }
      guard reading.statuses[other].status == .occurred,
        let date = dateKnown(events[clusterOfFrame[other]].time)
      else { continue }
      if Self.beginnings.contains(syntax.lemma(reading.token(other))) { return date }
      isOnly = isOnly && (told == nil || told == date)
      told = date
    }
    return isOnly ? told : nil
  }

  /// Verbs of setting out or taking up.
  private static let beginnings: Set<String> = [
    "begin", "start", "open", "leave", "depart", "sail", "launch", "embark", "join", "enter",
    "enlist", "commence", "kick",
  ]
}
