/// One of Allen's thirteen relations between two intervals.
public enum AllenRelation: String, Hashable, Sendable, Codable, CaseIterable {
  case before, meets, overlaps, starts, during, finishes, equals
  case after, metBy, overlappedBy, startedBy, contains, finishedBy
}
