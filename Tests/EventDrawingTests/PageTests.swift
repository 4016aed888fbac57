import DOT
import EventDrawing
import EventModel
import Foundation
import Graphviz
import IntervalAlgebra
import Testing

struct PageTests {
  static let hostile = Examples.graph(
    "A <title> & \"more\" \\N ]]> \u{202E}turned", created: "not a date",
    [
      Examples.event("a\"b", "<script>alert(1)</script> & \\N \\l \"quoted\" {a|b} \\", "1950"),
      Examples.event("a b", "日本語の長い題名がここにあります。そして続きもありますよ、まだまだ続く長い長い題名", "1951"),
      Examples.event(
        "ä", "اتفاقية وقف إطلاق النار في الجنوب بين الطرفين بعد مفاوضات طويلة جدا", "1952"),
      Examples.event("#date e", String(repeating: "endless ", count: 200), "1953"),
      Examples.event(
        "e", "\u{0}\u{1}", "1954", quote: "A quote with </title> & \u{0}\u{FFFE} controls"),
      Examples.event("", "", "1955"),
      Examples.event("_61", "Seventh", "1956"), Examples.event("👩‍👩‍👧‍👦", "👩‍👩‍👧‍👦👩‍👩‍👧‍👦", "1957"),
    ])

  static let extremes = Examples.graph(
    "Far away and long ago", created: "2020-01-01",
    [
      Examples.event("e1", "The last year", "Y99999999999"),
      Examples.event("e2", "The first year", "Y-99999999999"),
      Examples.event("e3", "All of time", "Y-99999999999/Y99999999999", within: true),
      Examples.event("e4", "Always", "../.."), Examples.event("e5", "Year nought", "0000"),
      Examples.event("e6", "Unknown year", "XXXX-04-14"), Examples.event("e7", "Ages", "XXXX"),
      Examples.event("e8", "Midnight", "2020-01-01T24:00"),
      Examples.event("e9", "Long", "2020", duration: "P99999999999Y"),
      Examples.event("e10", "No duration", "2020", duration: "a while", parent: "e9"),
    ],
    [
      Examples.relation("e1", .before, "e2"), Examples.relation("e2", .before, "e1"),
      Examples.relation("e4", .equals, "e1"), Examples.relation("e6", .contains, "e7"),
      Examples.relation("e3", nil, "e4", .causal),
    ])

  static let crowd = Examples.graph(
    String(repeating: "A title that will not fit on one line ", count: 8), created: "2020-01-01",
    (0..<300).map { number in
      Examples.event(
        "e\(number)", "Event number \(number) with a name of some length, to be cut",
        number % 3 == 0 ? nil : "\(1700 + number)-0\(1 + number % 9)",
        status: RowStatus.all[number % 5], duration: "P\(number)D", with: ["p1", "p2"],
        parent: number % 7 == 6 ? "e\(number - 1)" : nil)
    },
    (1..<300).map { number in
      Examples.relation(
        "e\(number - 1)", .before, "e\(number)", RowStatus.kinds[number % 4])
    },
    participants: [
      Participant(
        id: "p1", name: "The Society for the Protection of Harbours", kind: .organisation),
      Participant(id: "p2", name: "Ida Fenwick", kind: .person),
    ])

  static let empty = Examples.graph("Nothing", created: nil, [])

  static let graphs =
    Examples.all + [
      ("hostile", hostile), ("crowd", crowd), ("empty", empty), ("extremes", extremes),
    ]

  static func page(_ graph: EventGraph, _ options: DrawingOptions = DrawingOptions()) throws
    -> String
  {
    let drawing = TimelineDrawing(graph, options: options)
    return try drawing.svg(finishing: GraphvizLibrary.svg(drawing: drawing.dot))
  }

  static let variants: [DrawingOptions] = [
    DrawingOptions(), DrawingOptions(events: .all, theme: .dark),
    DrawingOptions(events: .most(3), theme: .light), DrawingOptions(layout: .dot),
  ]

  @Test(arguments: graphs.map(\.0), variants)
  func `every page is well formed, each event drawn once`(
    name: String, options: DrawingOptions
  ) throws {
    let graph = try #require(Self.graphs.first { $0.0 == name }?.1)
    let drawing = TimelineDrawing(graph, options: options)
    let page = PageReader(try Self.page(graph, options))
    #expect(page.isWellFormed)
    #expect(Set(page.ids).count == page.ids.count, "an id is used twice")
    #expect(page.events.count == drawing.eventCount)
    #expect(page.events.allSatisfy { !$0.title.isEmpty })
  }

  @Test(arguments: graphs.map(\.0), variants.prefix(3))
  func `no text leaves its card or the page and nothing overlaps`(
    name: String, options: DrawingOptions
  ) throws {
    let graph = try #require(Self.graphs.first { $0.0 == name }?.1)
    let page = PageReader(try Self.page(graph, options))
    for text in page.texts {
      #expect(page.size.contains(text.box), "\(text.content) leaves the page")
    }
    let cards = page.events.compactMap(\.cards.first)
    for (above, below) in zip(cards, cards.dropFirst()) {
      #expect(above.bottom < below.top)
    }
    for event in page.events {
      let card = try #require(event.cards.first)
      let inside = event.texts.filter { $0.box.right > card.left }
      for text in inside { #expect(card.contains(text.box), "\(text.content) leaves its card") }
      for first in event.texts.indices {
        for second in event.texts.indices where second > first {
          #expect(!event.texts[first].box.overlaps(event.texts[second].box))
        }
      }
    }
  }

  @Test(arguments: graphs.map(\.0)) func `a page holds nothing from outside and nothing active`(
    name: String
  ) throws {
    let graph = try #require(Self.graphs.first { $0.0 == name }?.1)
    let text = try Self.page(graph)
    let page = PageReader(text)
    let allowed: Set<String> = [
      "svg", "title", "desc", "style", "rect", "g", "polygon", "ellipse", "path", "polyline",
      "text",
    ]
    #expect(page.names.subtracting(allowed).isEmpty)
    #expect(!page.attributeNames.contains { $0.contains("href") || $0.hasPrefix("on") })
    #expect(!text.contains("<!") && !text.contains("<?") && !text.contains("url("))
  }

  @Test(arguments: graphs.map(\.0)) func `the same graph gives the same bytes`(
    name: String
  ) throws {
    let graph = try #require(Self.graphs.first { $0.0 == name }?.1)
    #expect(try Self.page(graph) == Self.page(graph))
    #expect(
      TimelineDrawing(graph).dot.description == TimelineDrawing(graph).dot.description)
  }

  @Test func `a tooltip holds the sentence, the date and the status`() throws {
    let page = PageReader(try Self.page(Examples.shipwreck))
    let event = try #require(page.events.first { $0.id.hasSuffix("-e9") })
    #expect(event.title.hasPrefix("“This is the sentence that says: Marigold sinks.”"))
    #expect(event.title.contains("14 February 1907, 02:20"))
    #expect(event.title.hasSuffix("happened."))
  }

  @Test func `ids keep to the events whatever else is drawn`() throws {
    let options = DrawingOptions(events: .most(5), identifierPrefix: "fig1")
    let page = PageReader(try Self.page(Examples.shipwreck, options))
    #expect(page.events.contains { $0.id == "fig1-e9" })
  }

  @Test func `pictures of different documents or options have different ids`() throws {
    let light = PageReader(try Self.page(Examples.shipwreck))
    let dark = PageReader(try Self.page(Examples.shipwreck, DrawingOptions(theme: .dark)))
    let other = PageReader(try Self.page(Examples.bill))
    #expect(Set(light.ids).isDisjoint(with: dark.ids))
    #expect(Set(light.ids).isDisjoint(with: other.ids))
  }

  @Test func `dark pages have no light paper and automatic ones have both`() throws {
    let dark = try Self.page(Examples.bill, DrawingOptions(theme: .dark))
    #expect(!dark.contains("#ffffff") && !dark.contains("prefers-color-scheme"))
    let automatic = try Self.page(Examples.bill)
    #expect(automatic.contains("prefers-color-scheme:dark") && automatic.contains("#ffffff"))
    let light = try Self.page(Examples.bill, DrawingOptions(theme: .light))
    #expect(!light.contains("prefers-color-scheme"))
  }

  @Test func `a text without events is a page that says so`() throws {
    let page = try Self.page(Self.empty)
    #expect(page.contains("No events were found in the text."))
  }

  @Test func `the description tells the timeline in words`() throws {
    let page = try Self.page(Examples.bill)
    #expect(page.contains("March 2017: White paper published."))
    #expect(page.contains("Third reading [did not happen]"))
  }

  @Test func `the DOT names its engine and the place of every node`() {
    let dot = TimelineDrawing(Examples.bill).dot
    #expect(dot.engine == "nop2")
    #expect(dot.nodes.allSatisfy { $0.attributes.contains { $0.name == "pos" } })
    #expect(dot.edges.allSatisfy { $0.attributes.contains { $0.name == "pos" } })
  }

  @Test func `what is no picture of Graphviz is refused`() {
    let drawing = TimelineDrawing(Examples.bill)
    #expect(throws: FinishingError.self) { try drawing.svg(finishing: "no picture") }
    #expect(throws: FinishingError.self) { try drawing.svg(finishing: "<svg a=") }
  }

  @Test func `a terminal gets one event a line`() {
    let text = TimelineDrawing(Examples.outage).text
    #expect(text.contains("  05:51 UTC                  ● Alert reaches the wrong rota\n"))
    #expect(text.contains("× Rollback makes no difference"))
    #expect(text.contains("Mon 3 June 2024\n"))
  }

  @Test func `what only somebody says stands with who says it`() throws {
    let graph = Examples.graph(
      "The fire", created: nil,
      [
        Examples.event("e1", "Stable burned down", "1950-05-03"),
        Examples.event("e2", "Groom left lamp alight", "1950-05-03", source: "the inspector"),
      ])
    let text = TimelineDrawing(graph).text
    #expect(text.contains("Groom left lamp alight  (according to the inspector)"))
    #expect(text.components(separatedBy: "according to").count == 2)
  }

  @Test func `only names stand beside a label, not who is described by one`() {
    let graph = Examples.graph(
      "The shell", created: nil,
      [Examples.event("e1", "Shell stands behind fence", "1950", with: ["p1", "p2", "p3", "p4"])],
      participants: [
        Participant(id: "p1", name: "the shell of Holm Hospital", kind: .other),
        Participant(id: "p2", name: "Ministry of Works", kind: .organisation),
        Participant(id: "p3", name: "The owners of Berg", kind: .group),
        Participant(id: "p4", name: "the Shell", kind: .organisation),
      ])
    let text = TimelineDrawing(graph).text
    #expect(text.contains("Ministry of Works"))
    #expect(!text.contains("Holm Hospital"))
    #expect(!text.contains("owners"))
    #expect(!text.contains("the Shell"))
  }
}

/// Every status and kind of relation, in turn.
enum RowStatus {
  static let all = EventStatus.allCases
  static let kinds = Relation.Kind.allCases
}
