import EventArguments
import EventMentions
import EventModel
import Factuality
import ISO8601
import Language
import Segmentation
import TemporalLinking
import TextModel
import TimeExpressions
import TimeML

/// The stages of reading one document, in order.
struct TextPipeline {
  let document: Document
  let analysis: EnglishAnalysis
  let recognizer: EventMentionRecognizer
  let salience: SalienceModel
  /// The words that name events, where they are known; otherwise they are found.
  var known: [TextSpan]?

  /// Reads the document into a graph.
  func graph() -> EventGraph {
    let (reading, cast, times) = read(forGraph: true)
    var graph = builder(reading, cast).graph()
    graph.findings += findings(times.findings, reading)
    if let openYear = times.openYear {
      YearHider(openYear: openYear, shown: times.expressions).hide(in: &graph)
    }
    return graph
  }

  /// Reads the document into a graph that can be joined with others.
  ///
  /// Texts that never tell their year may be of different ones, so that their days are left open.
  func part() -> DocumentPart {
    let (reading, cast, times) = read(forGraph: true, yearMayBeOpen: false)
    var part = builder(reading, cast).part()
    part.graph.findings += findings(times.findings, reading)
    return part
  }

  /// Returns the document's events as examples for the model of salience.
  func salienceExamples() -> [SalienceExample] {
    let (reading, cast, _) = read(forGraph: true)
    return builder(reading, cast).salienceExamples()
  }

  private func builder(_ reading: EventReading, _ cast: Cast) -> GraphBuilder {
    GraphBuilder(
      reading: reading, cast: cast,
      links: LifeOrder(reading: reading, cast: cast).links()
        + TemporalLinker().links(in: reading), salience: salience)
  }

  private func findings(_ open: [TimeFinding], _ reading: EventReading) -> [Finding] {
    let spans = SpanRecorder(syntax: reading.syntax)
    return open.map { finding in
      Finding(
        kind: kind(finding.kind), message: finding.message, evidence: [spans.evidence(finding.span)]
      )
    }
  }

  private func kind(_ kind: TimeFinding.Kind) -> Finding.Kind {
    switch kind {
    case .ambiguousDate: .ambiguousDate
    case .noAnchor: .noAnchor
    case .impossibleDate: .impossibleDate
    }
  }

  /// Reads the document's times, events and relations.
  func timeML() -> TimeMLDocument {
    let (reading, _, times) = read()
    return TimeMLBuilder(
      reading: reading, links: TemporalLinker().links(in: reading), openYear: times.openYear
    ).document
  }

  /// Reads the document's events, those who take part, and what its times leave open.
  ///
  /// - Parameters:
  ///   - forGraph: whether events are read that no word of their own tells of: births and deaths told by the dates
  ///   after a name, and what a verb tells of several times. TimeML has no event there.
  ///   - yearMayBeOpen: whether days of a year that the text never tells are compared with one another.
  /// - Returns: the events, those who take part, and the times.
  func read(
    forGraph: Bool = false, yearMayBeOpen: Bool = true
  ) -> (reading: EventReading, cast: Cast, times: TimeExpressionRecognizer.Result) {
    var text = Segmenter().segment(document)
    analysis.annotate(&text)
    let times = TimeExpressionRecognizer().recognize(text, yearMayBeOpen: yearMayBeOpen)
    let syntax = Syntax(text.written(on: times.created))
    let expressions = times.placed
    let timeTokens = expressions.map(\.tokens)
    let mentions = mentions(in: syntax, outside: timeTokens)
    var frames = frames(of: mentions, syntax, expressions)
    Repetitions(syntax, expressions: expressions).part(&frames)
    // TimeML has no event but at words that tell of one.
    if !forGraph { frames.removeAll { $0.repetition != nil } }
    let cast = CastFinder(syntax: syntax).cast()
    if forGraph {
      let ends = DictionaryLives(syntax: syntax, expressions: expressions).complete(&frames)
      WorkLists(syntax: syntax, expressions: expressions).complete(&frames)
      FormFields(syntax: syntax, expressions: expressions).complete(&frames)
      LifeDates(syntax: syntax, expressions: expressions, cast: cast).complete(&frames, with: ends)
    }
    return (read(frames, mentions, syntax, expressions, cast), cast, times)
  }

  private func mentions(in syntax: Syntax, outside times: [Range<Int>]) -> [EventMention] {
    guard let known else {
      return GraphMentions(syntax: syntax)
        .chosen(from: recognizer.mentions(in: syntax, excluding: times), outside: times)
    }
    let heads = known.compactMap { syntax.head(of: syntax.text.tokens(in: $0)) }
    return recognizer.mentions(at: Set(heads).sorted(), in: syntax, excluding: times)
  }

  /// Finds what the sentence of each event says of it.
  private func frames(
    of mentions: [EventMention], _ syntax: Syntax, _ expressions: [TimeExpression]
  ) -> [EventFrame] {
    let arguments = ArgumentFinder(syntax)
    let places = PlaceFinder(syntax)
    var frames = mentions.map { mention in
      var frame = EventFrame(mention)
      frame.arguments = arguments.arguments(of: mention.token)
      frame.place = places.place(of: mention.token)
      return frame
    }
    TimeAttacher(syntax, expressions: expressions, frames: frames).attach(to: &frames)
    return frames
  }

  /// Dates the events and reads whether they took place.
  private func read(
    _ frames: [EventFrame], _ mentions: [EventMention], _ syntax: Syntax,
    _ expressions: [TimeExpression], _ cast: Cast
  ) -> EventReading {
    let dater = EventDater(expressions: expressions, text: syntax.text)
    var dates = frames.map(dater.date)
    let dated = EventReading(
      syntax: syntax, expressions: expressions, frames: frames, statuses: [], dates: dates)
    let wars = NamedWars(reading: dated).dates()
    dates = dates.indices.map { dates[$0] ?? wars[$0] }
    let ages = AgeDater(reading: dated, cast: cast).dates()
    for (frame, date) in ages.sorted(by: { $0.key < $1.key }) {
      dates[frame] = date
      guard date.rule != AgeDater.limited else { continue }
      forgetRelatives(after: frame, in: &dates, dated)
    }
    var sides = sides(frames, dates, in: syntax.text)
    if syntax.text.document.created == nil {
      sides.merge(PresentTense(frames: frames, dates: dates, expressions: expressions).sides()) {
        known, _ in known
      }
    }
    var statusReader = StatusReader(syntax, mentions: mentions, sides: sides)
    var statuses = frames.map {
      $0.words.isEmpty
        ? statusReader.status(of: $0.repetition?.verb ?? $0.mention.token)
        : StatusReading(
          sides[$0.mention.token] == .future ? .planned : .occurred, rule: "status.record")
    }
    CutShortPlans(syntax: syntax, frames: frames, dates: dates).deny(in: &statuses)
    HeldAfterAll(syntax: syntax, frames: frames, dates: dates).affirm(in: &statuses)
    return EventReading(
      syntax: syntax, expressions: expressions, frames: frames, statuses: statuses, dates: dates)
  }

  /// Takes back what “that winter” was counted from where an age in the sentence moved the story on before it.
  private func forgetRelatives(
    after frame: Int, in dates: inout [EventDate?], _ dated: EventReading
  ) {
    let syntax = dated.syntax
    let sentence = syntax.sentence(of: dated.token(frame))
    for later in (frame + 1)..<max(frame + 1, dates.count) {
      guard syntax.sentence(of: dated.token(later)) == sentence else { return }
      guard let date = dates[later], date.rule != "time.age",
        date.expressions.contains(where: { dated.expressions[$0].isRelativeToNarrative }),
        !isCountedOn(date, from: dates[frame], dated)
      else { continue }
      dates[later] = nil
    }
  }

  /// Whether a date counts years on from an age: “when she was six; *two years later* …”.
  private func isCountedOn(
    _ date: EventDate, from age: EventDate?, _ dated: EventReading
  ) -> Bool {
    guard let birthday = age?.edtf.bounds.latest, let begin = date.edtf.bounds.earliest else {
      return false
    }
    return begin >= birthday - 86_400
      && date.expressions.allSatisfy { dated.expressions[$0].isCounted }
  }

  /// Whether a noun or participle has a day ahead by which it is to be: “*route alerts* to the desk by 1 July”, “filters *ordered* by
  /// 1 July”.
  private func isDue(_ frame: EventFrame, _ date: EventDate?, after created: TimeBounds) -> Bool {
    guard date?.rule == "time.by", let end = date?.edtf.bounds.latest, let now = created.latest
    else { return false }
    return end > now && [.none, .pastParticiple].contains(frame.mention.tense)
  }

  /// On which side of the document's date each dated event lies; what a log has entered lies behind it.
  private func sides(
    _ frames: [EventFrame], _ dates: [EventDate?], in text: AnalysedText
  ) -> [Int: DocumentSide] {
    var sides: [Int: DocumentSide] = [:]
    for (frame, date) in zip(frames, dates) {
      let created = text.written(at: frame.mention.token)?.bounds
      if let created, let bounds = date?.edtf.bounds,
        created.precedes(bounds) || isDue(frame, date, after: created)
      {
        sides[frame.mention.token] = .future
      } else if let created, let bounds = date?.edtf.bounds, bounds.precedes(created) {
        sides[frame.mention.token] = .past
      } else if frame.isLogged {
        sides[frame.mention.token] = .past
      }
    }
    return sides
  }
}
