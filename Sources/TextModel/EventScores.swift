/// What the syntax network says of a token as an event, in 1024ths of logarithms of odds.
public struct EventScores: Hashable, Sendable {
  /// No event, then the classes in the order of their enumeration.
  public var kinds: SIMD8<Int16>
  /// The tenses from 0, the aspects from 8 and the polarities from 12, in the order of their enumerations.
  public var notes: SIMD16<Int16>

  /// How many of a thousand such tokens name events, as measured on texts not learnt from.
  public var perMille: Int16 = 0

  /// Creates scores.
  public init(kinds: SIMD8<Int16> = .zero, notes: SIMD16<Int16> = .zero) {
    self.kinds = kinds
    self.notes = notes
  }

  /// The number of the best class.
  public var kind: Int {
    var best = 1
    for index in 2..<8 where kinds[index] > kinds[best] { best = index }
    return best - 1
  }

  /// The logarithm of the odds that the token names an event of any class.
  public var margin: Int {
    var sum = Int(kinds[1])
    for index in 2..<8 { sum = Self.added(sum, Int(kinds[index])) }
    return sum - Int(kinds[0])
  }

  /// The logarithm of the sum of two powers: the larger, and what the smaller adds.
  private static func added(_ first: Int, _ second: Int) -> Int {
    let distance = abs(first - second)
    guard distance < 256 * (steps.count - 1) else { return max(first, second) }
    let index = distance / 256
    let part = distance % 256
    return max(first, second) + (steps[index] * (256 - part) + steps[index + 1] * part) / 256
  }

  /// 1024 ln (1 + e^-x) for x from 0 in steps of a quarter.
  private static let steps = [
    710, 590, 485, 396, 321, 258, 206, 164, 130, 103, 81, 63, 50, 39, 30, 24, 19, 15, 11, 9, 7, 5,
    4, 3, 3,
  ]

  /// The number of the best tense.
  public var tense: Int { best(0..<7) }

  /// The number of the best aspect.
  public var aspect: Int { best(8..<12) }

  /// The number of the best polarity.
  public var polarity: Int { best(12..<14) }

  private func best(_ range: Range<Int>) -> Int {
    var best = range.lowerBound
    for index in range where notes[index] > notes[best] { best = index }
    return best - range.lowerBound
  }
}
