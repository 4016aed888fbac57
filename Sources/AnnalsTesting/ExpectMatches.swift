public import EventModel
public import EventOutline
public import Testing

/// Expects a graph to meet an outline, and shows a line diff at the caller where it does not.
///
///     expect(
///       graph,
///       matches: """
///         struck @ 1912-04-14T23:40
///         struck before sank
///         """)
///
/// - Parameters:
///   - graph: the graph.
///   - outline: the rules, one a line; see ``Outline``.
///   - sourceLocation: where to report.
public func expect(
  _ graph: EventGraph, matches outline: String, sourceLocation: SourceLocation = #_sourceLocation
) {
  do throws(OutlineError) {
    expect(graph, matches: try Outline(parsing: outline), sourceLocation: sourceLocation)
  } catch {
    Issue.record("the outline cannot be read: \(error)", sourceLocation: sourceLocation)
  }
}

/// Expects a graph to meet an outline, and shows a line diff at the caller where it does not.
public func expect(
  _ graph: EventGraph, matches outline: Outline,
  sourceLocation: SourceLocation = #_sourceLocation
) {
  let report = outline.check(graph)
  guard !report.isMet else { return }
  Issue.record(
    "the graph does not match (- expected, + actual):\n\(report.difference)",
    sourceLocation: sourceLocation)
}
