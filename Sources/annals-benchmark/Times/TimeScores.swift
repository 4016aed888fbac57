/// The counts behind the scores of TempEval-3 for time expressions.
struct TimeScores {
  var gold = 0
  var system = 0
  var strict = 0
  var relaxed = 0
  var type = 0
  /// Values that are written alike.
  var value = 0
  /// Values that are the same once both are written in one form.
  var normalised = 0
  /// What differs, by kind.
  var errors: [(kind: String, line: String)] = []

  /// Adds a document, its expressions aligned one to one: same spans first, then most overlap.
  mutating func add(_ gold: [GoldTimes.Mention], _ system: [GoldTimes.Mention], _ document: String)
  {
    self.gold += gold.count
    self.system += system.count
    var pairs: [(Bool, Int, Int, Int)] = []
    for (i, a) in gold.enumerated() {
      for (j, b) in system.enumerated() {
        let overlap = min(a.end, b.end) - max(a.begin, b.begin)
        if overlap > 0 { pairs.append((a.begin != b.begin || a.end != b.end, -overlap, i, j)) }
      }
    }
    pairs.sort { a, b in
      (a.0 ? 1 : 0, a.1, a.2, a.3) < (b.0 ? 1 : 0, b.1, b.2, b.3)
    }
    var matched: [Int: Int] = [:]
    var taken: Set<Int> = []
    for (_, _, i, j) in pairs where matched[i] == nil && !taken.contains(j) {
      matched[i] = j
      taken.insert(j)
    }
    for (i, a) in gold.enumerated() {
      guard let j = matched[i] else {
        errors.append(("missed", "\(document)\t\(a.text)\t\(a.type) \(a.value)\t\t\(a.context)"))
        continue
      }
      let b = system[j]
      relaxed += 1
      if a.begin == b.begin, a.end == b.end {
        strict += 1
      } else {
        errors.append(("span", "\(document)\t\(a.text)\tread \(b.text)"))
      }
      if a.type == b.type {
        type += 1
      } else {
        errors.append(
          ("type", "\(document)\t\(a.text)\t\(a.type) \(a.value)\tread \(b.type) \(b.value)"))
      }
      if a.value == b.value { value += 1 }
      if SameValue.isSame(a.value, b.value) {
        normalised += 1
      } else {
        errors.append(
          ("value", "\(document)\t\(a.text)\t\(a.value)\tread \(b.value)\t\(a.context)"))
      }
    }
    for (j, b) in system.enumerated() where !taken.contains(j) {
      errors.append(("spurious", "\(document)\t\(b.text)\t\(b.type) \(b.value)\t\t\(b.context)"))
    }
  }

  /// The scores on one line.
  func line(_ name: String) -> String {
    let name = name.padding(16)
    return
      "\(name) strict \(f1(strict))  relaxed \(f1(relaxed))  value \(f1(value))  (normalised \(f1(normalised)))  type \(f1(type))  gold \(gold) system \(system)"
  }

  private func f1(_ hits: Int) -> String {
    Self.percent(2 * hits, gold + system)
  }

  /// A share in per cent with one decimal.
  static func percent(_ part: Int, _ whole: Int) -> String {
    guard whole > 0 else { return "  – " }
    let tenths = (part * 2000 + whole) / (2 * whole)
    return "\(tenths / 10).\(tenths % 10)".leftPadding(5)
  }
}

extension String {
  /// The text with spaces after it.
  func padding(_ width: Int) -> String {
    self + String(repeating: " ", count: max(0, width - count))
  }

  /// The text with spaces before it.
  func leftPadding(_ width: Int) -> String {
    String(repeating: " ", count: max(0, width - count)) + self
  }
}
