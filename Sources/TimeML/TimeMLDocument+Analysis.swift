public import EventMentions
internal import EventModel
internal import ISO8601
public import TextModel
public import TimeExpressions

extension TimeMLDocument {
  /// Annotates a text with what was found in it.
  ///
  /// The creation time is `t0`, the time expressions are `t1`, `t2` and so on in their order, then what TIMEX3 has a second
  /// tag for, the instances of events `ei1`, `ei2` and so on.
  ///
  /// - Parameters:
  ///   - text: the analysed text.
  ///   - times: its time expressions.
  ///   - mentions: its events.
  ///   - links: relations between them, by the ids above.
  public init(
    _ text: AnalysedText, times: [TimeExpression], mentions: [EventMention],
    links: [TimeMLLink] = []
  ) {
    let document = text.document
    self.init(id: document.source, title: document.title, text: document.text.bytes, links: links)
    created = document.created.map {
      TimeMLTime(id: "t0", span: nil, words: $0.timeML, type: "DATE", value: $0.timeML)
    }
    var further = times.count
    for (index, time) in times.enumerated() {
      for (place, part) in time.timex3(in: text).enumerated() {
        self.times.append(
          TimeMLTime(
            id: Self.id(ofTime: place == 0 ? index : further),
            span: document.sourceSpan(of: part.span), type: part.type.rawValue,
            value: part.value.timeML, modifier: part.modifier?.rawValue,
            frequency: part.frequency))
        if place > 0 { further += 1 }
      }
    }
    events = mentions.enumerated().map { index, mention in
      let token = text.tokens[mention.token]
      return TimeMLEvent(
        id: "e\(index + 1)", instance: Self.id(ofInstance: index),
        span: document.sourceSpan(of: token.span),
        kind: mention.kind.rawValue, tense: mention.tense.rawValue,
        aspect: mention.aspect.rawValue, polarity: mention.polarity.rawValue,
        modality: mention.modality, partOfSpeech: Self.partOfSpeech(token.tag))
    }
  }

  /// Returns the id of a time expression by its place among them, from 0.
  public static func id(ofTime index: Int) -> String { "t\(index + 1)" }

  /// Returns the id of an event's instance by its place among the mentions, from 0.
  public static func id(ofInstance index: Int) -> String { "ei\(index + 1)" }

  private static func partOfSpeech(_ tag: PennTag) -> String {
    switch tag {
    case .vb, .vbd, .vbg, .vbn, .vbp, .vbz: "VERB"
    case .nn, .nns, .nnp, .nnps: "NOUN"
    case .jj, .jjr, .jjs: "ADJECTIVE"
    case .in: "PREPOSITION"
    default: "OTHER"
    }
  }
}
