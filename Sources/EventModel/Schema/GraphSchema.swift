import IntervalAlgebra
public import JSON

/// The JSON Schema (draft 2020-12) of the form that event graphs have in files.
public enum GraphSchema {
  /// The schema as a value.
  public static var json: JSONValue {
    .object([
      .init("$schema", "https://json-schema.org/draft/2020-12/schema"),
      .init("$id", .string("urn:annals:event-graph:\(EventGraph.formatVersion)")),
      .init("title", "Event graph"),
      .init(
        "description",
        """
        What happened when, as read from documents. Offsets are Unicode code points from the start of a document's \
        text, half-open. Only what is stated, or inferred and not implied by the rest, is listed; readers compute the \
        closure.
        """),
      .init("type", "object"),
      .init("required", ["version", "documents", "participants", "times", "events", "relations"]),
      .init(
        "properties",
        .object([
          .init(
            "version",
            .object([
              .init("const", .integer(EventGraph.formatVersion)),
              .init("description", "The version of this form."),
            ])),
          .init("documents", list(of: "document", "The documents read.")),
          .init("participants", list(of: "participant", "Those who took part.")),
          .init("times", list(of: "time", "The time expressions, by place.")),
          .init("events", list(of: "event", "The events, by first mention.")),
          .init("relations", list(of: "relation", "The relations, by source and target.")),
          .init("findings", list(of: "finding", "What the texts contradict or leave open.")),
        ])),
      .init(
        "$defs",
        .object([
          .init("evidence", evidence), .init("document", document),
          .init("participant", participant), .init("time", time), .init("event", event),
          .init("eventTime", eventTime), .init("mention", mention), .init("relation", relation),
          .init("finding", finding),
        ])),
    ])
  }

  /// The schema as text.
  public static var text: String { json.printed() }

  private static let evidence = shape(
    "A stretch of a document.",
    required: ["document", "begin", "end"],
    [
      .init("document", text("The document's id.")),
      .init("begin", count("Offset of the first code point.")),
      .init("end", count("Offset after the last code point.")),
    ])

  private static let document = shape(
    "A document.",
    required: ["id", "source"],
    [
      .init("id", text("The document's id, such as d1.")),
      .init("source", text("The file's name, or - for standard input.")),
      .init("title", optionalText("The title.")),
      .init("created", optionalText("When it was written, in ISO 8601.")),
      .init(
        "yearBegins",
        .object([
          .init("type", "integer"), .init("minimum", .integer(1)), .init("maximum", .integer(12)),
          .init(
            "description",
            "With which month the dates XXXX-… of a text begin that never tells its year and goes on over the end of one."
          ),
        ])),
    ])

  private static let participant = shape(
    "Somebody or something that took part in events.",
    required: ["id", "name", "kind"],
    [
      .init("id", text("The participant's id, such as p1.")),
      .init("name", text("The fullest name.")),
      .init("kind", choice(Participant.Kind.self, "What it is.")),
      .init("aliases", texts("The other names the text uses.")),
      .init("mentions", list(of: "evidence", "Where the text speaks of it.")),
    ])

  private static let time = shape(
    "A time expression with its TIMEX3 value.",
    required: ["id", "document", "begin", "end", "type", "value"],
    [
      .init("id", text("The expression's id, such as t3.")),
      .init("document", text("The document's id.")),
      .init("begin", count("Offset of the first code point.")),
      .init("end", count("Offset after the last code point.")),
      .init("text", text("The words.")),
      .init("type", choice(TimeMention.Kind.self, "The TIMEX3 type.")),
      .init("value", text("The TIMEX3 value.")),
      .init("mod", optionalText("The TIMEX3 modifier.")),
      .init("rule", text("The rule that read it.")),
    ])

  private static let event = shape(
    "Something that happened, was to happen, or did not.",
    required: ["id", "label", "status", "mentions"],
    [
      .init("id", text("The event's id, such as e7.")),
      .init("label", text("A short name, unique in the graph.")),
      .init("class", choice(EventClass.self, "The TimeML class.")),
      .init("status", choice(EventStatus.self, "Whether it took place.")),
      .init("statusRule", text("The rule that decided the status.")),
      .init("time", optional("eventTime", "When; null where the text does not say.")),
      .init("duration", optionalText("How long, as an ISO 8601 duration.")),
      .init("participants", texts("Ids of those who took part.")),
      .init("place", optionalText("Where.")),
      .init("salience", share("How telling the event is.")),
      .init("source", text("Who said so, where the text reports somebody's words.")),
      .init("parent", text("Id of the event that this one is part of.")),
      .init("mentions", list(of: "mention", "Where the text speaks of it.")),
    ])

  private static let eventTime = shape(
    "When an event took place, or was to.",
    required: ["edtf", "basis"],
    [
      .init(
        "edtf",
        text(
          """
          A date or interval of ISO 8601-2, never more precise than the text: XXXX-10-08 where it never tells the year.
          """)),
      .init(
        "within",
        .object([
          .init("type", "boolean"),
          .init("description", "Whether an interval means somewhere within it."),
        ])),
      .init("basis", choice(Basis.self, "How the time is known.")),
      .init("rule", text("The rule that gave the event this time.")),
      .init("evidence", list(of: "evidence", "The words it was read from.")),
      .init("from", texts("Ids of the relations that an inferred time follows from.")),
    ])

  private static let mention = shape(
    "A place in a document that speaks of an event.",
    required: ["document", "begin", "end"],
    [
      .init("document", text("The document's id.")),
      .init("begin", count("Offset of the first code point of the head words.")),
      .init("end", count("Offset after their last code point.")),
      .init("text", text("The head words.")),
      .init("sentence", count("The number of the sentence, from 0.")),
      .init("class", choice(EventClass.self, "The TimeML class.")),
      .init("tense", choice(Tense.self, "The TimeML tense.")),
      .init("aspect", choice(Aspect.self, "The TimeML aspect.")),
      .init("polarity", choice(Polarity.self, "The TimeML polarity.")),
      .init("modality", optionalText("The modal word.")),
      .init("rule", text("The rule or model that found the mention.")),
      .init("quote", text("The sentence, white space made single.")),
    ])

  private static let relation = shape(
    "An order of two events, or another link that the text gives a cue for.",
    required: ["source", "target", "type", "basis", "confidence"],
    [
      .init("id", text("The relation's id, such as r4.")),
      .init("source", text("Id of the first event.")),
      .init("target", text("Id of the second event.")),
      .init(
        "type",
        .object([
          .init(
            "enum", .array(AllenRelation.allCases.map { .string($0.rawValue) } + [.null])),
          .init("description", "One of Allen's thirteen; null where the link is not about time."),
        ])),
      .init("kind", choice(Relation.Kind.self, "What the relation is about; temporal if missing.")),
      .init("basis", choice(Basis.self, "How it is known.")),
      .init("confidence", share("How sure.")),
      .init("rule", text("The rule or model that made it.")),
      .init("evidence", list(of: "evidence", "The words it was read from.")),
      .init("from", texts("Ids of the relations that an inferred one follows from.")),
    ])

  private static let finding = shape(
    "Something the texts contradict or leave open.",
    required: ["kind", "message"],
    [
      .init("kind", choice(Finding.Kind.self, "What it is about.")),
      .init("message", text("One sentence for a person.")),
      .init("events", texts("Ids of the events concerned.")),
      .init("evidence", list(of: "evidence", "The words concerned.")),
    ])
}
