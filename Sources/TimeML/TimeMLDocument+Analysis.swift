public import EventMentions
internal import EventModel
internal import ISO8601
public import TextModel
public import TimeExpressions

extension TimeMLDocument {
  /// Annotates a text with what was found in it.
  ///
  /// The creation time is `t0`, the time expressions are `t1`, `t2` and so on in their order, the instances of
  /// events `ei1`, `ei2` and so on.
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
    self.times = times.enumerated().map { index, time in
      TimeMLTime(
        id: Self.id(ofTime: index), span: document.sourceSpan(of: time.span),
        type: time.type.rawValue,
        value: time.value.timeML, modifier: time.modifier?.rawValue,
        frequency: time.frequency)
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
