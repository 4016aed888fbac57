/// Finds the order of a text's events by its sieves, the surest first.
public struct TemporalLinker: Sendable {
  /// The sieves in order.
  private let sieves: [any Sieve] = [
    ConnectiveSieve(), PrepositionSieve(), CauseSieve(), ReportingSieve(), AnswerSieve(),
    JudgementSieve(),
    AdverbSieve(), DayPartSieve(),
    ComplementSieve(), CourseSieve(), TenseSieve(), NarrativeSieve(), RecallSieve(),
    DescriptionSieve(),
  ]

  /// Creates a linker.
  public init() {}

  /// Returns the links between the events of a text, the surest first; each pair once.
  public func links(in reading: EventReading) -> [TemporalLink] {
    var seen: Set<[Int]> = []
    var found: [TemporalLink] = []
    for sieve in sieves {
      for link in sieve.links(in: reading) where link.source != link.target {
        let pair = [min(link.source, link.target), max(link.source, link.target)]
        guard seen.insert(pair).inserted else { continue }
        found.append(link)
      }
    }
    return found.enumerated()
      .sorted { ($1.element.confidence, $0.offset) < ($0.element.confidence, $1.offset) }
      .map(\.element)
  }
}
