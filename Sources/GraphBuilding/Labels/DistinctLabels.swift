/// Labels of which no two are the same.
struct DistinctLabels {
  private var taken: Set<String> = []
  private var numbers: [String: Int] = [:]

  /// Returns a label that no event has yet, and takes it: the one wished for, else another that fits, else one with a number.
  mutating func take(_ label: String, others: @autoclosure () -> [String]) -> String {
    var chosen = label
    if taken.contains(label) {
      chosen = others().first { !taken.contains($0) && EventLabeller.fits($0) } ?? label
    }
    while !taken.insert(chosen).inserted {
      let number = numbers[label, default: 1] + 1
      numbers[label] = number
      chosen = "\(label) (\(number))"
      if !EventLabeller.fits(chosen), let space = label.lastIndex(of: " ") {
        chosen = "\(label[..<space]) (\(number))"
      }
    }
    return chosen
  }

  /// A label without the number that told it from others of one text.
  static func withoutNumber(_ label: String) -> String {
    guard label.hasSuffix(")"), let open = label.lastIndex(of: "("), open > label.startIndex,
      label[label.index(before: open)] == " ",
      label[label.index(after: open)...].dropLast().allSatisfy(\.isNumber)
    else { return label }
    return String(label[..<label.index(before: open)])
  }
}
