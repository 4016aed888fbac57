import EventModel
import TextModel

/// What a check printed, and whether it failed.
struct CheckReport {
  /// The lines for a person.
  let text: String
  /// Whether the exit status has to say so.
  let hasFailed: Bool
}

extension CheckReport {
  /// Reports what a graph's findings say, with the words underlined.
  init(findings loaded: LoadedGraph, named name: String, isStrict: Bool) {
    let findings = loaded.graph.allFindings
    text = findings.map { Self.entry($0, loaded, name) }.joined()
    hasFailed = findings.contains {
      isStrict || $0.isContradiction
    }
  }

  private static func entry(_ finding: Finding, _ loaded: LoadedGraph, _ name: String) -> String {
    let kind = kindName(finding.kind)
    let excerpts = loaded.documents.map { document in
      (document, SourceExcerpt.excerpts(of: finding.evidence, in: document))
    }.filter { !$0.1.isEmpty }
    guard let (document, found) = excerpts.first, let first = found.first else {
      return "\(name): \(kind): \(finding.message)\n" + quotes(finding, loaded.graph)
    }
    // Lines of decoded text are not those of the page's source.
    let place = loaded.keepsSourceLines ? ":\(first.line):\(first.column)" : ""
    guard loaded.documents.count > 1 else {
      return "\(name)\(place): \(kind): \(finding.message)\n"
        + found.map(\.underlined).joined()
    }
    return "\(document.source)\(place): \(kind): \(finding.message)\n"
      + excerpts.map { document, found in
        "  \(document.source)\n" + found.map(\.underlined).joined()
      }.joined()
  }

  /// The sentences of a finding's events, where the text itself is not at hand.
  private static func quotes(_ finding: Finding, _ graph: EventGraph) -> String {
    let events = finding.events.compactMap { graph.event(id: $0) }
    return events.compactMap { $0.mentions.first }
      .map { "    \(MarkedSentence($0.quote).marking($0.text, occurrence: 0))\n" }.joined()
  }

  private static func kindName(_ kind: Finding.Kind) -> String {
    switch kind {
    case .contradiction: "contradiction"
    case .ambiguousDate: "ambiguous date"
    case .noAnchor: "no anchor"
    case .impossibleDate: "impossible date"
    case .durationMismatch: "duration does not fit"
    case .disagreement: "disagreement"
    }
  }
}
