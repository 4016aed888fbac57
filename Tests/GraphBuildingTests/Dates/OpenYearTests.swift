import Annals
import EventModel
import Testing

/// Graphs of texts that never tell their year.
@Suite struct OpenYearTests {
  private let fire =
    "The boiler burst on 8 October. The next day Ann Lee mended it. It is to be replaced in November."

  @Test func `events are dated without a year`() throws {
    let graph = try story(fire, created: nil)
    let times = graph.events.compactMap { $0.time?.edtf.description }
    #expect(times == ["XXXX-10-08", "XXXX-10-09", "XXXX-11"])
    #expect(graph.documents.map(\.created) == [nil])
    #expect(!graph.times.contains { $0.value.contains("8") && $0.value.hasPrefix("8") })
  }

  @Test func `a graph that was written and read again is the same`() throws {
    let graph = try story(fire, created: nil)
    let again = try EventGraph(reading: graph.jsonText().utf8)
    #expect(again.events.map { $0.time?.edtf } == graph.events.map { $0.time?.edtf })
    #expect(again.events.compactMap { $0.time?.bounds.earliest }.count == 3)
  }

  @Test func `a day of writing tells the year`() throws {
    let graph = try story(fire, created: "2020-10-20")
    #expect(
      graph.events.compactMap { $0.time?.edtf.description } == [
        "2020-10-08", "2020-10-09", "2020-11",
      ])
  }

  @Test func `weekdays alone are told, but order nothing`() throws {
    let graph = try story(
      "Ann Lee was fined on Thursday. The theft came to light on Monday.", created: nil)
    #expect(graph.events.compactMap { $0.time?.rule } == ["time.weekday", "time.weekday"])
    #expect(graph.events.allSatisfy { $0.time?.bounds.earliest == nil })
    #expect(!graph.relations.contains { $0.rule == "calendar.order" })
    let weekly = try story("The boiler is checked every Thursday.", created: nil)
    #expect(weekly.events.allSatisfy { $0.time == nil })
  }

  @Test(arguments: [
    ("The lease runs until 2031. In March the owner sold the barn.", "sold", "XXXX-03"),
    ("She is under contract until 2031. On 5 May she broke her arm.", "broke", "XXXX-05-05"),
    ("The rink is unlikely to open before 2031. On 5 May a leak was found.", "found", "XXXX-05-05"),
    ("We saw a museum that opened in 1911. On 5 May we left.", "left", "XXXX-05-05"),
    ("In 1911 the rink opened. On 5 May it burned.", "burned", "1911-05-05"),
    ("The rink opened in 1911. On 5 May it burned.", "burned", "1911-05-05"),
  ])
  func `a year that is only told in passing is not the story's`(
    text: String, word: String, time: String
  ) throws {
    let graph = try story(text, created: nil)
    let event = try #require(graph.events.first { $0.mentions.contains { $0.text == word } })
    #expect(event.time?.edtf.description == time)
  }

  @Test func `a battle's year is not that of a walk over its field`() throws {
    let graph = try story(
      "We saw the battlefield of 1643 this morning. In the afternoon we drove on.", created: nil
    )
    #expect(graph.events.filter { $0.label.hasPrefix("We") }.allSatisfy { $0.time == nil })
  }

  @Test func `a winter goes on from December to January`() throws {
    let graph = try story(
      "The lease ended on 30 September. Tenants moved in on 12 January. In March the roof leaked.",
      created: nil)
    let times = graph.events.compactMap(\.time)
    #expect(times.map(\.edtf.description) == ["XXXX-09-30", "XXXX-01-12", "XXXX-03"])
    #expect(graph.documents.map(\.yearBegins) == [9])
    #expect(times[0].bounds.precedes(times[1].bounds))
    let again = try EventGraph(reading: graph.jsonText().utf8)
    #expect(again.events.compactMap(\.time) == times)
  }

  @Test func `one vague day leaves the others theirs`() throws {
    let graph = try story("The cat was lost on the 3rd. It came home on 9 May.", created: nil)
    #expect(graph.events.contains { $0.time?.edtf.description == "XXXX-05-09" })
  }

  @Test func `several texts without a year are not of one year`() throws {
    let graph = try stories([
      (created: nil, text: "The boiler burst on 8 October."),
      (created: nil, text: "The mast fell on 9 October."),
    ])
    #expect(graph.events.count == 2)
    #expect(graph.events.allSatisfy { $0.time == nil })
  }
}
