import Annals
import EventModel
import Testing

@Suite struct `Marks of entries` {
  @Test(arguments: [
    "- [ ] Fence mended by 4 June 2021", "🟡 Fence mended – 4 June 2021",
    "☐ Fence mended – 4 June 2021", "Fence mended: 4 June 2021 (planned)",
    "Fence mended by 4 June 2021 (not yet)", "- Fence mended by 4 June 2021 (pending).",
  ])
  func `say that a thing is still to be done`(entry: String) throws {
    for format in [DocumentFormat.plainText, .markdown] {
      let graph = try story("Tasks of the guild\n\n\(entry)", created: nil, format: format)
      #expect(graph.events.filter { $0.label.contains("mended") }.map(\.status) == [.planned])
    }
  }

  @Test(arguments: [
    "- [x] Fence mended by 4 June 2021", "✅ Fence mended – 4 June 2021",
    "Fence mended: 4 June 2021 (done)", "- Fence mended by 4 June 2021",
    "Fence (planned by Holt) mended on 4 June 2021",
  ])
  func `or that it is done, as it is without a mark`(entry: String) throws {
    for format in [DocumentFormat.plainText, .markdown] {
      let graph = try story("Tasks of the guild\n\n\(entry)", created: nil, format: format)
      #expect(graph.events.filter { $0.label.contains("mended") }.map(\.status) == [.occurred])
    }
  }

  @Test(arguments: [
    "Fence mended: 4 June 2021 (cancelled)", "❌ Fence mended – 4 June 2021",
    "- Fence mended by 4 June 2021 (abandoned)",
  ])
  func `or that nothing came of it`(entry: String) throws {
    let graph = try story("Tasks of the guild\n\n\(entry)", created: nil)
    #expect(graph.events.map(\.status) == [.negated])
  }

  @Test(arguments: [
    "Next steps", "To do", "Planned for the next period", "Upcoming", "Next", "Open items",
    "Follow-ups", "Actions", "Remaining work",
  ])
  func `what is listed under next steps is to be done`(heading: String) throws {
    let text = "## \(heading)\n\n- Fence mended by 4 June 2021\n- Holt mended the roof in May 2021."
    let graph = try story(text, created: nil, format: .markdown)
    #expect(try graph.event("fence").status == .planned)
    let past = try story(
      text.replacing(heading, with: "What was done"), created: nil, format: .markdown)
    #expect(try past.event("fence").status == .occurred)
  }

  @Test func `a sentence under a heading tells what it tells`() throws {
    let text = "## Next steps\n\nHolt mended the fence on 4 June 2019."
    #expect(try story(text, created: nil, format: .markdown).event("fence").status == .occurred)
  }

  @Test(arguments: [
    ("Outstanding: painting of the fence (4 June 2021).", EventStatus.planned),
    ("Due 4 June 2021: painting of the fence.", .planned),
    ("Due to the rain: painting of the fence on 4 June 2021.", .occurred),
    ("Outstanding was the painting of the fence on 4 June 2021.", .occurred),
  ])
  func `what a word before a colon lists is to be done`(text: String, status: EventStatus) throws {
    #expect(
      try story("The shed burned.\n\n\(text)", created: nil).event("painting").status == status)
  }

  @Test func `what was mended is no thing to be done, what is to be put up is`() throws {
    let text =
      "## Actions\n\n- Holt mended the roof in May 2021.\n- Holt: put up a fence by 4 June 2021"
    let graph = try story(text, created: nil, format: .markdown)
    #expect(try graph.event("mended").status == .occurred)
    #expect(try graph.event("put").status != .occurred)
    let taken = try story(
      "## Actions taken\n\n- Fence mended by 4 June 2021", created: nil, format: .markdown)
    #expect(try taken.event("mended").status == .occurred)
  }

  @Test func `a participle with a day ahead is to be done`() throws {
    let text = "The shed burned.\n\n- Tiles ordered by 4 June 2021"
    #expect(try story(text, created: "2021-05-03").event("ordered").status == .planned)
    #expect(try story(text, created: "2021-07-03").event("ordered").status == .occurred)
  }
}
