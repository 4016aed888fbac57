import Annals
import EventModel
import IntervalAlgebra
import Testing

private let steps = "Mila flees to the island. She digs up the chest and buries it again."

@Suite struct `What is told in the present` {
  @Test(arguments: [
    "## Plot\n\n\(steps)", "Synopsis: Nora sails to Ely. \(steps)",
    "The film opens in a harbour. \(steps)",
    "In 1931 Mila leaves Ely. \(steps)", "## Plot\n\nIt was a novel of 1950. \(steps)",
  ])
  func `a plot or chronicle tells what happened, step by step`(text: String) throws {
    let graph = try story(text, created: nil, format: .markdown)
    for word in ["flees", "digs", "buries"] {
      #expect(try graph.event(word).status == .occurred)
    }
    #expect(try graph.relation(from: graph.event("flees"), to: graph.event("digs")) == .before)
    #expect(try graph.relation(from: graph.event("digs"), to: graph.event("buries")) == .before)
  }

  @Test(arguments: [
    steps, "In 1931 Mila left Ely. \(steps)",
    "## Plot\n\nThe film opens in Ely.\n\n## Visits\n\n\(steps)",
  ])
  func `elsewhere the present tells what is so now`(text: String) throws {
    let graph = try story(text, created: nil, format: .markdown)
    #expect(try graph.event("digs").status == .ongoing)
  }

  @Test func `what a firm does in a chronicle may still be so`() throws {
    let graph = try story(
      "In 1931 the firm moves to Ely. It makes kilns. Berg still runs the office.", created: nil)
    #expect(try graph.event("moves").status == .occurred)
    #expect(try graph.event("makes").status == .ongoing)
    #expect(try graph.event("runs").status == .ongoing)
  }

  @Test func `what a book tells is no sequel of how the book came about`() throws {
    let graph = try story(
      "Berg finished the novel in 1950. The story begins in 1931, when Mila arrives. "
        + "She digs up a chest. The novel was filmed in 1960.", created: nil)
    #expect(try graph.event("digs").status == .occurred)
    #expect(try graph.relation(from: graph.event("digs"), to: graph.event("filmed")) == nil)
  }
}
