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

  @Test(arguments: ["Next steps", "To do", "Planned for the next period", "Upcoming"])
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
}
