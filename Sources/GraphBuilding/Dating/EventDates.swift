import EventArguments
import EventMentions
import EventModel
import Factuality
import ISO8601
import TemporalLinking
import TextModel
import TimeExpressions

/// Gives an event the time that its mentions tell, and the least that its tense tells where they are silent.
struct EventDates {
  let reading: EventReading
  let spans: SpanRecorder

  /// When the text was written, or the mail in it that tells of an event.
  private func created(_ cluster: EventCluster) -> CalendarDate? {
    reading.syntax.text.written(at: reading.token(cluster.main))
  }

  /// Returns when an event took place, or was to; nothing where the text does not say.
  func time(of cluster: EventCluster, status: EventStatus) -> EventTime? {
    let dates = cluster.frames.filter { !isDeadline($0, of: status) }
      .compactMap { reading.dates[$0] }
    if let best = dates.max(by: { isBetter($1, than: $0) }), !isAhead(best, status, cluster) {
      return stated(best, status, created(cluster))
    }
    return implied(by: status, cluster)
  }

  /// Whether a mention only says by when it was to be what came about, perhaps later: “*demanded an answer by May* … it *was answered*”.
  private func isDeadline(_ frame: Int, of status: EventStatus) -> Bool {
    status == .occurred && [.planned, .possible].contains(reading.statuses[frame].status)
      && reading.dates[frame]?.rule == "time.by"
  }

  /// Whether a date lies ahead of the text although its verb tells of what is past: “has *invited* him to Athens next
  /// spring” says when he is to come.
  private func isAhead(_ date: EventDate, _ status: EventStatus, _ cluster: EventCluster) -> Bool {
    guard status == .occurred, let now = created(cluster)?.bounds.latest,
      let begin = date.edtf.bounds.earliest, begin >= now
    else { return false }
    let token = reading.token(cluster.main)
    guard reading.syntax.isVerb(token) else { return false }
    let group = VerbGroup(of: token, in: reading.syntax)
    if group.form == .past, !group.isPerfect, isOfVerbAlone(date, token, cluster) { return false }
    return group.form == .past || group.isPerfect
  }

  /// Whether nothing but the verb can be what a date with its own year belongs to: “the ship *sank* on 3 May 2010”, which a
  /// text of 2009 cannot tell, but does.
  ///
  /// - Leaves alone: “*invited* him to Athens in May 2020”, “*signed a contract* for 2020”.
  private func isOfVerbAlone(_ date: EventDate, _ verb: Int, _ cluster: EventCluster) -> Bool {
    guard date.rule == "time.dependent",
      date.expressions.contains(where: {
        !reading.expressions[$0].isRelativeToDocument
          && !reading.expressions[$0].isRelativeToNarrative
      }),
      [.occurrence, .aspectual].contains(reading.frames[cluster.main].mention.kind),
      case let lemma = reading.syntax.lemma(verb), !Appointment.isMade(by: lemma, "for"),
      !["invite", "summon", "ask", "order", "call", "book", "bid"].contains(lemma)
    else { return false }
    return !reading.syntax.dependents(of: verb, .obj, .obl, .xcomp, .ccomp).contains {
      $0 > verb && reading.frame(at: $0) != nil
    }
  }

  private func isBetter(_ a: EventDate, than b: EventDate) -> Bool {
    if a.within != b.within {
      if isHours(a, of: b) || isHours(b, of: a) { return a.within }
      return !a.within
    }
    return b.edtf.bounds.contains(a.edtf.bounds) && a.edtf != b.edtf
  }

  /// Whether a time is somewhere between two hours of a day: “at 02:10 or 02:20 on 3 May”.
  private func isHours(_ hours: EventDate, of day: EventDate) -> Bool {
    guard hours.within, day.edtf.date?.granularity == .day,
      case .interval(.date(let first), .date(let last)) = hours.edtf.form
    else { return false }
    return first.granularity.isTimeOfDay && last.granularity.isTimeOfDay
      && day.edtf.bounds.contains(hours.edtf.bounds)
  }

  private func stated(
    _ date: EventDate, _ status: EventStatus, _ created: CalendarDate?
  ) -> EventTime {
    var edtf = date.edtf
    if date.within, status == .planned, case .interval(.open, let end) = edtf.form, let created,
      let first = created.bounds.earliest, let last = edtf.bounds.latest, first < last
    {
      edtf = EDTF(from: .date(created), to: end)
    }
    let isRelative = date.expressions.contains {
      reading.expressions[$0].isRelativeToDocument || reading.expressions[$0].isRelativeToNarrative
    }
    return EventTime(
      edtf: edtf, within: date.within, basis: isRelative ? .resolved : .stated, rule: date.rule,
      evidence: date.expressions.map { spans.evidence(reading.expressions[$0].span) })
  }

  /// What has happened had happened when the text was written; what is planned was still to come.
  private func implied(by status: EventStatus, _ cluster: EventCluster) -> EventTime? {
    guard let created = created(cluster), let edtf = EDTF(created) else { return nil }
    let side: EDTF.Endpoint = edtf.date.map { .date($0) } ?? .open
    switch status {
    case .occurred:
      return EventTime(
        edtf: EDTF(from: .open, to: side), within: true, basis: .inferred, rule: "tense.before-text"
      )
    case .planned where reading.statuses[cluster.main].rule != "status.would-reported":
      if let then = meantThen(cluster) {
        return EventTime(
          edtf: EDTF(from: then, to: .open), within: true, basis: .inferred,
          rule: "tense.after-telling")
      }
      guard tellsOfFuture(cluster) else { return nil }
      return EventTime(
        edtf: EDTF(from: side, to: .open), within: true, basis: .inferred, rule: "tense.after-text")
    default:
      return nil
    }
  }

  /// Whether the plan was still open when the text was written.
  private func tellsOfFuture(_ cluster: EventCluster) -> Bool {
    switch reading.statuses[cluster.main].rule {
    case "status.will", "status.present-for-future": true
    default: isToBe(cluster) && !isMeantThen(reading.token(cluster.main))
    }
  }

  /// The time of the telling that what *was* to be comes after: “*warned* in May 1990 that it was going to be sold”.
  private func meantThen(_ cluster: EventCluster) -> EDTF.Endpoint? {
    let token = reading.token(cluster.main)
    guard isToBe(cluster), isMeantThen(token) else { return nil }
    var above = reading.syntax.head(token)
    for _ in 0..<3 {
      guard let head = above else { return nil }
      if let frame = reading.frame(at: head), let date = reading.dates[frame]?.edtf.date {
        return .date(date)
      }
      above = reading.syntax.head(head)
    }
    return nil
  }

  private func isToBe(_ cluster: EventCluster) -> Bool {
    ["status.be-to", "status.going-to"].contains(reading.statuses[cluster.main].rule)
  }

  /// Whether it *was* to be at a time that the text tells of: “*was going to* be sold”, “*was to* last a year”.
  private func isMeantThen(_ verb: Int) -> Bool {
    let sentence = reading.syntax.text.sentences[reading.syntax.sentence(of: verb)].tokens
    for index in (max(sentence.lowerBound, verb - 8)..<max(sentence.lowerBound, verb)).reversed() {
      switch reading.syntax.lower(index) {
      case "was", "were": return true
      case "is", "are", "am", "'s", "’s", "'re", "’re", "'m", "’m": return false
      default: break
      }
    }
    return false
  }
}
