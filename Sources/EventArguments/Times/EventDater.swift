import EventMentions
import ISO8601
public import TextModel
public import TimeExpressions

/// Reads the date of an event from the time expressions tied to it, never more precise than they are.
public struct EventDater: Sendable {
  private let expressions: [TimeExpression]
  private let text: AnalysedText

  /// The name of the rule for “by Friday”, at the latest then.
  static let by = "time.by"
  /// The name of the rule for “not before Friday”, at the earliest then.
  static let notBefore = "time.not-before"
  /// The name of the rule for “taught there until 1940”, which had begun at a time untold.
  static let until = "time.until"
  /// The name of the rule for “had lived there since 1961”, which had gone on until then.
  static let sinceThen = "time.since-then"

  /// Creates a dater for a text with its time expressions.
  public init(expressions: [TimeExpression], text: AnalysedText) {
    self.expressions = expressions
    self.text = text
  }

  /// Returns when an event took place; nothing where its sentence does not say.
  public func date(of frame: EventFrame) -> EventDate? {
    let inside = frame.times.filter {
      $0.relation == .during && extent($0) != nil && !isOfAccounts($0, frame.mention)
    }
    let limits = limited(
      frame.times.filter { $0.relation != .during && extent($0) != nil }, frame.durations.first,
      written: text.written(at: frame.mention.token))
    guard let date = within(inside) else { return limits }
    if let limits, isFiner(limits, than: date) { return limits }
    return date
  }

  /// Whether limits are hours of a day or night that the date only names.
  private func isFiner(_ limits: EventDate, than date: EventDate) -> Bool {
    let (inner, outer) = (limits.edtf.bounds, date.edtf.bounds)
    // “From 11 p.m. to 6 a.m. on 3 March”, whose night may begin or end on it
    if inner.contains(outer) {
      return limits.expressions.contains { expressions[$0].isOpenStretch }
    }
    guard !limits.within else { return false }
    // “From 08:15 to 09:40 on 3 March”
    if outer.contains(inner) { return true }
    // “On 3 March from 11 p.m. to 6 a.m.”
    guard case .interval(.date(let begin), .date(let end)) = limits.edtf.form,
      begin.granularity.isTimeOfDay, end.granularity.isTimeOfDay, let first = inner.earliest,
      let from = outer.earliest, let to = outer.latest
    else { return false }
    return from <= first && first < to
  }

  /// Whether a year of accounts is only what somebody reported of: “*reported* a loss *for the year ended 31 May*”, “a *report for the
  /// year ended 31 May*”.
  private func isOfAccounts(_ link: TimeLink, _ mention: EventMention) -> Bool {
    let expression = expressions[link.expression]
    guard expression.isEndedTerm, text.lower(expression.tokens.lowerBound - 1) == "for" else {
      return false
    }
    return Self.accounting.contains(text.lemma(mention.token))
  }

  /// Nouns of what tells of a year gone by, and verbs of telling it.
  private static let accounting: Set<String> = [
    "report", "account", "statement", "result", "figure", "budget", "return", "review", "audit",
    "balance", "tell", "state", "show", "publish", "announce", "release", "issue", "approve",
    "adopt", "present", "file",
    "declare", "post", "accept", "sign", "submit", "lay", "receive",
  ]

  private func extent(_ link: TimeLink) -> EDTF? {
    let expression = expressions[link.expression]
    // “Several years ago” says no more than what the tense does.
    guard let extent = expression.extent,
      extent.isClosed || expression.rule == "that-time" && extent.bounds.latest != nil
    else { return nil }
    if link.isOfWeek, let day = extent.date, let end = day.adding(6, .day) {
      return EDTF(from: .date(day), to: .date(end))
    }
    if link.isDayOnly, let date = extent.date, date.granularity.isTimeOfDay {
      return date.containing(.day).flatMap { EDTF($0) }
    }
    return narrowed(extent, by: expression.modifier)
  }

  /// “Early 1920” is its first half, “late 1920” its second, as far as EDTF can say so.
  private func narrowed(_ edtf: EDTF, by modifier: TimeModifier?) -> EDTF {
    guard let date = edtf.date, date.granularity == .year else { return edtf }
    let half: Int? =
      switch modifier {
      case .start: 1
      case .end: 2
      default: nil
      }
    return half.flatMap { CalendarDate(year: date.year, half: $0) }.flatMap { EDTF($0) } ?? edtf
  }

  // MARK: In, on, at

  /// The finest of nested times; the whole of several that stand side by side.
  private func within(_ links: [TimeLink]) -> EventDate? {
    guard let first = links.first, var finest = extent(first) else { return nil }
    var used = [first.expression]
    var separate: [(edtf: EDTF, link: TimeLink)] = [(finest, first)]
    for link in links.dropFirst() {
      guard let next = extent(link) else { continue }
      used.append(link.expression)
      if finest.bounds.contains(next.bounds) || isMidnight(next, of: finest) {
        finest = next
        separate[0] = (next, link)
      } else if !next.bounds.contains(finest.bounds), !isMidnight(finest, of: next) {
        separate.append((next, link))
      }
    }
    let stated = separate.filter { !expressions[$0.link.expression].isCounted }
    if stated.count == 1, let only = stated.first, separate.count > 1 {
      // “Three weeks later, on 23 March”: the date tells, the count is from something else.
      return EventDate(only.edtf, within: false, expressions: used, rule: only.link.rule)
    }
    separate = agreeing(separate)
    guard separate.count > 1 else {
      guard let only = separate.first else { return nil }
      return EventDate(
        only.edtf, within: isSomewhere(only.edtf, only.link), expressions: used,
        rule: first.rule)
    }
    let sorted = separate.map(\.edtf).sorted {
      ($0.bounds.earliest ?? .min, $0.bounds.latest ?? .max)
        < ($1.bounds.earliest ?? .min, $1.bounds.latest ?? .max)
    }
    guard let earliest = sorted.first, let latest = sorted.last else { return nil }
    return EventDate(
      EDTF.span(earliest, latest), within: true, expressions: used, rule: "time.several")
  }

  /// The times that a date with its own year leaves of some that stand beside it: what is counted from elsewhere and lies more than a
  /// month off tells less than it: “the same week, *in May 1919*”, “on a Tuesday *in May 1919*”.
  private func agreeing(
    _ times: [(edtf: EDTF, link: TimeLink)]
  ) -> [(edtf: EDTF, link: TimeLink)] {
    let fixed = times.filter { !isRelative($0.link) }
    guard times.count > 1, fixed.count == 1, let only = fixed.first,
      let begin = only.edtf.bounds.earliest, let end = only.edtf.bounds.latest
    else { return times }
    let month = 31 * 86_400
    return times.filter { time in
      guard isRelative(time.link), let first = time.edtf.bounds.earliest,
        let last = time.edtf.bounds.latest
      else { return true }
      return last > begin - month && first < end + month
    }
  }

  private func isRelative(_ link: TimeLink) -> Bool {
    expressions[link.expression].isRelativeToDocument
      || expressions[link.expression].isRelativeToNarrative
  }

  /// Whether a stretch only holds what was in it: “in the fourth millennium BC”, “in his second year”, “six
  /// months later” than a year.
  private func isSomewhere(_ stretch: EDTF, _ link: TimeLink) -> Bool {
    let expression = expressions[link.expression]
    guard stretch.date == nil else { return false }
    if link.isOfWeek || expression.isOpenStretch { return true }
    if expression.rule == "that-time" { return true }
    if expression.isEndedTerm {
      // “Worked there *for* the two years *to* June 1920”
      return text.lower(expression.tokens.lowerBound - 1) != "for"
        || expression.tokens.contains { ["ended", "ending"].contains(text.lower($0)) }
    }
    // “During *the year*”, which means one of accounts
    if case .date(let date) = expression.value, date.granularity == .year,
      expression.rule == "stretch"
    {
      return true
    }
    if case .date(let date) = expression.value { return !date.isFullySpecified }
    if case .reference = expression.value { return true }
    return expression.rule == "course"
  }

  /// Whether a time is the midnight that ends a day: “around *midnight* on *the night of 6 June*”.
  private func isMidnight(_ time: EDTF, of day: EDTF) -> Bool {
    time.date?.hour == 24 && time.date?.containing(.day)?.bounds == day.bounds
  }

  // MARK: From, until, by, before, after

  private func limited(_ links: [TimeLink], _ length: Int?, written: CalendarDate?) -> EventDate? {
    if let length, let begun = begun(links, length) { return begun }
    var begin: EDTF.Endpoint?
    var end: EDTF.Endpoint?
    var isSpan = false
    var start: CalendarDate?
    for link in links {
      guard let extent = extent(link) else { continue }
      switch link.relation {
      case .begins:
        begin = side(of: extent, last: false)
        isSpan = true
      case .ends:
        end = side(of: extent, last: true)
        isSpan = true
        // “It burned *until noon the next day*” began on the day that this counts from.
        start = start ?? expressions[link.expression].goneOnFrom
      case .after where link.rule == Self.notBefore: begin = side(of: extent, last: false)
      case .after:
        // “After the *beginning* of May”, “before the *end* of the month”
        begin = side(of: extent, last: expressions[link.expression].modifier != .start)
        if link.isNear { end = near(begin, 1, of: link) }
      case .before:
        end = side(of: extent, last: expressions[link.expression].modifier == .end)
        if link.isNear { begin = near(end, -1, of: link) }
        // “He died before the end of the year”, which had been told of.
        if isBy(link) { start = start ?? expressions[link.expression].goneOnFrom }
      case .by: end = side(of: extent, last: true)
      case .during: continue
      }
    }
    guard begin != nil || end != nil else { return nil }
    let isWhole = isSpan && begin == nil && start != nil
    begin = begin ?? start.map { .date($0) }
    // What begins only after the writing goes on from then.
    if begin != nil, end == nil, isSpan, let written, !isAhead(begin, of: written) {
      end = .date(written)
    }
    var edtf = EDTF(from: begin ?? .open, to: end ?? .open)
    // “Before the end of the year”, where no more than the year was told
    if case .date(let day) = begin, edtf.bounds == day.bounds, let whole = EDTF(day) {
      edtf = whole
    }
    if let earliest = edtf.bounds.earliest, let latest = edtf.bounds.latest, earliest >= latest {
      return nil
    }
    return EventDate(
      edtf,
      within: links.contains { expressions[$0.expression].isOpenStretch }
        || !(isSpan && begin != nil && (end == nil || links.count > 1 || isWhole)),
      expressions: links.map(\.expression),
      rule: links.allSatisfy(isBy)
        ? Self.by
        : begin == nil && links.allSatisfy { $0.relation == .ends }
          ? Self.until
          : [Self.notBefore, Self.sinceThen].first { rule in links.allSatisfy { $0.rule == rule } }
            ?? "time.limit")
  }

  /// The stretch of what went on for a length from the time that the verb before tells: “came in 1931 and *stayed for ten years*”.
  private func begun(_ links: [TimeLink], _ length: Int) -> EventDate? {
    guard links.count == 1, links[0].rule == TimeAttacher.begun, let extent = extent(links[0])
    else { return nil }
    let begin = side(of: extent, last: false)
    var end: (date: CalendarDate, isExact: Bool)?
    if case .date(let date) = begin, extent.date != nil { end = self.end(of: length, from: date) }
    return EventDate(
      EDTF(from: begin, to: end.map { .date($0.date) } ?? .open),
      within: !(end?.isExact ?? false),
      expressions: [links[0].expression, length], rule: TimeAttacher.begun)
  }

  /// When a length from a date on was over, and whether that is all that can be meant: 36 hours from a day end on the next or the one
  /// after.
  private func end(of length: Int, from date: CalendarDate) -> (CalendarDate, isExact: Bool)? {
    guard case .duration(let duration) = expressions[length].value,
      duration.components.count == 1, let component = duration.components.first,
      let count = component.count
    else { return nil }
    let unit = component.unit.granularity
    if date.granularity == .day, unit == .hour {
      return date.adding((count + 23) / 24, .day).map { ($0, false) }
    }
    // Weeks count from the day, not from the Monday before it.
    if unit == .week, date.granularity == .day {
      return date.adding(count * 7, .day).map { ($0, true) }
    }
    guard date.granularity >= unit else { return nil }
    return (date.containing(unit) ?? date).adding(count, unit).map { ($0, true) }
  }

  /// Whether an event had come about at the end of a time: “by Friday”, “before the end of May”.
  private func isBy(_ link: TimeLink) -> Bool {
    link.relation == .by
      || link.relation == .before && expressions[link.expression].modifier == .end
  }

  private func isAhead(_ side: EDTF.Endpoint?, of created: CalendarDate) -> Bool {
    guard case .date(let date) = side, let begin = date.bounds.earliest,
      let now = created.bounds.latest
    else { return false }
    return begin >= now
  }

  /// How far *shortly before* and *shortly after* reach: an hour from a time of the clock, over the day of *dawn*, a month
  /// from a day.
  private func near(_ side: EDTF.Endpoint?, _ step: Int, of link: TimeLink) -> EDTF.Endpoint? {
    guard case .date(let date) = side else { return nil }
    let isOfDay = expressions[link.expression].type == .time
    if date.granularity >= .hour, let other = date.adding(step * 60, .minute) {
      return .date(other)
    }
    if date.granularity >= .hour || isOfDay && date.granularity == .day {
      return date.containing(.day).map { .date($0) }
    }
    guard date.granularity == .day else { return nil }
    return date.adding(step * 31, .day).map { .date($0) }
  }

  private func side(of edtf: EDTF, last: Bool) -> EDTF.Endpoint {
    switch edtf.form {
    case .date(let date): .date(date)
    case .interval(let begin, let end): last ? end : begin
    }
  }
}
