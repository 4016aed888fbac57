/// How much of a gold standard was found, and how much of what was found is right.
package struct AgreementCounts {
  /// How much of the gold standard was found.
  package var recalled = 0.0
  /// How much there was to find.
  package var gold = 0.0
  /// How much of what was found is right.
  package var right = 0.0
  /// How much was found.
  package var system = 0.0

  /// The share of the gold standard that was found, in per cent.
  package var recall: Double { gold > 0 ? 100 * recalled / gold : 0 }

  /// The share of what was found that is right, in per cent.
  package var precision: Double { system > 0 ? 100 * right / system : 0 }

  /// The harmonic mean of recall and precision.
  package var f1: Double {
    recall + precision > 0 ? 2 * recall * precision / (recall + precision) : 0
  }

  /// Whether neither side has anything.
  package var isEmpty: Bool { gold == 0 && system == 0 }

  /// Counts a pair that the sides have or lack.
  mutating func addPair(gold inGold: Bool, system inSystem: Bool) {
    if inGold { gold += 1 }
    if inSystem { system += 1 }
    if inGold, inSystem {
      recalled += 1
      right += 1
    }
  }
}
