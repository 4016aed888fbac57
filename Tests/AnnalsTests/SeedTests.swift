import Annals
import EventDrawing
import EventModel
import ISO8601
import Testing
import TextModel

@Suite struct SeedTests {
  static let seeds: [(name: String, created: String?, title: String)] = [
    ("hamburg.md", "2017-07-11", "What Hamburg settled, and what it did not"),
    ("checkout-outage.md", "2025-02-14", "Post-mortem: payments refused on 12 February"),
    ("library-of-alexandria.txt", nil, "The Library of Alexandria"),
    ("harbour-tunnel.txt", "2023-06-30", "Chronology of the Harbour Tunnel contract"),
    ("lighthouse.html", "2022-09-19", "The lamp is lit again"),
  ]

  private func document(_ name: String) throws -> Document {
    let here = #filePath.split(separator: "/").dropLast(3).joined(separator: "/")
    return try DocumentReader().document(at: "/\(here)/seeds/\(name)")
  }

  @Test(arguments: seeds)
  func `a seed tells its title and date`(name: String, created: String?, title: String) throws {
    let document = try document(name)
    #expect(document.title == title)
    #expect(document.created?.description == created)
    #expect(document.source == name)
    #expect(document.blocks.count > 5)
  }

  @Test(arguments: seeds.map(\.name))
  func `two readings give the same graph and the same picture`(name: String) throws {
    let first = try EventGraph(document(name))
    let second = try EventGraph(document(name))
    #expect(first == second)
    #expect(TimelineDrawing(first).dot == TimelineDrawing(second).dot)
  }

  @Test(arguments: seeds.map(\.name))
  func `a graph read back from its JSON is the same`(name: String) throws {
    let text = try EventGraph(document(name)).jsonText()
    #expect(try EventGraph(reading: text.utf8).jsonText() == text)
  }

  @Test(arguments: seeds.map(\.name))
  func `no order of events leads back to itself`(name: String) throws {
    let graph = try EventGraph(document(name))
    #expect(graph.isAcyclic)
  }

  @Test(arguments: seeds.map(\.name))
  func `every mention's offsets give its words`(name: String) throws {
    let document = try document(name)
    let text = Array(String(decoding: document.text.bytes, as: UTF8.self).unicodeScalars)
    for mention in try EventGraph(document).events.flatMap(\.mentions) {
      try #require(mention.begin >= 0 && mention.end <= text.count && mention.begin < mention.end)
      let words = String(String.UnicodeScalarView(text[mention.begin..<mention.end]))
      #expect(
        words.split(whereSeparator: \.isWhitespace)
          == mention.text.split(whereSeparator: \.isWhitespace))
    }
  }
}
