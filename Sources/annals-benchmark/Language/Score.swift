/// Precision, recall and their mean over counted decisions.
struct Score {
  var gold = 0
  var system = 0
  var correct = 0

  var f1: Double {
    gold + system == 0 ? 0 : 200 * Double(correct) / Double(gold + system)
  }

  var precision: Double { system == 0 ? 0 : 100 * Double(correct) / Double(system) }

  var recall: Double { gold == 0 ? 0 : 100 * Double(correct) / Double(gold) }

  static func += (a: inout Score, b: Score) {
    a.gold += b.gold
    a.system += b.system
    a.correct += b.correct
  }

  /// A number with two decimals.
  static func format(_ value: Double) -> String {
    let hundredths = Int((value * 100).rounded())
    let fraction = hundredths % 100
    return "\(hundredths / 100).\(fraction < 10 ? "0" : "")\(fraction)"
  }
}
