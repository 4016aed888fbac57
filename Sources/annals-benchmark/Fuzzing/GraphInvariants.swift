import EventModel
import EventOutline
import TextModel

/// What holds of every graph, whether it was read from prose or from JSON.
struct GraphInvariants {
  let graph: EventGraph

  /// Throws where something does not hold.
  func check() throws {
    let text = graph.jsonText()
    do {
      let again = try EventGraph(reading: text.utf8)
      try FuzzFailure.unless(again.jsonText() == text, "a graph changes when it is read again")
    } catch let error as GraphReadingError {
      throw FuzzFailure(reason: "a graph that was written cannot be read: \(error)")
    }
    _ = graph.allFindings
    let outline = Outline(graph)
    do {
      let again = try Outline(parsing: outline.description)
      try FuzzFailure.unless(
        again.rules.count == outline.rules.count, "an outline loses rules when it is read again")
    } catch let error as OutlineError {
      throw FuzzFailure(reason: "a graph's outline cannot be read: \(error)")
    }
  }

  /// Checks a graph, and that its evidence stands in the document it was read from.
  func check(against document: Document) throws {
    try check()
    let count = String(decoding: document.text.bytes, as: UTF8.self).unicodeScalars.count
    for event in graph.events {
      try FuzzFailure.unless(!event.label.isEmpty, "an event has no label")
      try FuzzFailure.unless(!event.mentions.isEmpty, "an event is nowhere in the text")
      for mention in event.mentions {
        try FuzzFailure.unless(
          0 <= mention.begin && mention.begin < mention.end && mention.end <= count,
          "a mention is outside the text")
      }
      try check(event.time?.evidence ?? [], count)
    }
    for time in graph.times {
      try FuzzFailure.unless(
        0 <= time.begin && time.begin <= time.end && time.end <= count,
        "a time is outside the text")
    }
    for relation in graph.relations { try check(relation.evidence, count) }
    let report = Outline(graph).check(graph)
    try FuzzFailure.unless(
      report.isMet, "a graph does not meet its own outline: \(report.difference)")
  }

  private func check(_ evidence: [Evidence], _ count: Int) throws {
    for place in evidence {
      try FuzzFailure.unless(
        0 <= place.begin && place.begin <= place.end && place.end <= count,
        "evidence is outside the text")
    }
  }
}
