/// Examples to train on: features, the right label, and the group that must stay together.
public struct TrainingExamples: Sendable {
  private var features: [UInt64] = []
  private var ends: [Int] = []

  /// The right label of each example.
  public private(set) var labels: [Int] = []

  /// The group of each example, such as the number of its document.
  ///
  /// Cross-validation never trains and tests on the same group.
  public private(set) var groups: [Int] = []

  /// Creates an empty set.
  public init() {}

  /// The number of examples.
  public var count: Int { ends.count }

  /// Appends an example.
  public mutating func append(_ features: [UInt64], label: Int, group: Int = 0) {
    self.features += features
    ends.append(self.features.count)
    labels.append(label)
    groups.append(group)
  }

  /// Returns the features of an example.
  public subscript(index: Int) -> [UInt64] {
    Array(features[(index == 0 ? 0 : ends[index - 1])..<ends[index]])
  }

  /// Lends the features of an example without copying them.
  func withFeatures<Result>(
    of index: Int, _ body: (UnsafeBufferPointer<UInt64>) -> Result
  ) -> Result {
    let begin = index == 0 ? 0 : ends[index - 1]
    let end = ends[index]
    return features.withUnsafeBufferPointer { body(UnsafeBufferPointer(rebasing: $0[begin..<end])) }
  }
}
