/// One way of finding order in a text: a small set of rules with a known share of right answers.
///
/// Sieves run from the surest to the least sure, as in CAEVO (Chambers et al. 2014); whoever joins their links
/// refuses a later one that contradicts the earlier.
public protocol Sieve: Sendable {
  /// Returns the links that the rules find.
  func links(in reading: EventReading) -> [TemporalLink]
}
