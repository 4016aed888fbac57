/// How well groups of mentions agree with the groups of a gold standard, by the measures of the field.
///
/// MUC counts links (Vilain et al. 1995), B³ mentions (Bagga and Baldwin 1998), CEAF-e aligned groups (Luo 2005);
/// the CoNLL figure is the mean of their F1. BLANC is the mean F1 of links within and of links between groups,
/// as extended to mentions that only one side has (Luo et al. 2014). Counts are summed over documents.
package struct CoreferenceScore {
  /// The links of MUC.
  package private(set) var muc = AgreementCounts()
  /// The mentions of B³.
  package private(set) var bCubed = AgreementCounts()
  /// The groups of CEAF, each weighed by its likeness to its partner.
  package private(set) var ceaf = AgreementCounts()
  /// The links of BLANC within groups.
  package private(set) var within = AgreementCounts()
  /// The links of BLANC between groups.
  package private(set) var between = AgreementCounts()

  /// Creates a score of nothing yet.
  package init() {}

  /// The mean F1 of MUC, B³ and CEAF-e.
  package var conll: Double { (muc.f1 + bCubed.f1 + ceaf.f1) / 3 }

  /// The mean F1 of links within and between groups; of one kind alone where neither side has the other.
  package var blanc: Double {
    if within.isEmpty { return between.f1 }
    return between.isEmpty ? within.f1 : (within.f1 + between.f1) / 2
  }

  /// Adds a document's groups; each mention is a number, the same on both sides.
  package mutating func add(gold: [[Int]], system: [[Int]]) {
    let groupOfGold = Self.groups(gold)
    let groupOfSystem = Self.groups(system)
    addLinks(gold, groupOfSystem, recall: true)
    addLinks(system, groupOfGold, recall: false)
    let overlaps = gold.map { group in
      var counts = [Int](repeating: 0, count: system.count)
      for mention in group { if let other = groupOfSystem[mention] { counts[other] += 1 } }
      return counts
    }
    for (row, group) in overlaps.enumerated() {
      for (column, shared) in group.enumerated() where shared > 0 {
        let square = Double(shared * shared)
        bCubed.recalled += square / Double(gold[row].count)
        bCubed.right += square / Double(system[column].count)
      }
    }
    bCubed.gold += Double(groupOfGold.count)
    bCubed.system += Double(groupOfSystem.count)
    let likeness = overlaps.enumerated().map { row, group in
      group.enumerated().map { column, shared in
        2 * Double(shared) / Double(gold[row].count + system[column].count)
      }
    }
    let best = Assignment.greatestSum(of: likeness)
    ceaf.recalled += best
    ceaf.right += best
    ceaf.gold += Double(gold.count)
    ceaf.system += Double(system.count)
    addPairs(groupOfGold, groupOfSystem)
  }

  private static func groups(_ groups: [[Int]]) -> [Int: Int] {
    var result: [Int: Int] = [:]
    for (index, group) in groups.enumerated() { for mention in group { result[mention] = index } }
    return result
  }

  private mutating func addLinks(_ groups: [[Int]], _ other: [Int: Int], recall: Bool) {
    for group in groups where group.count > 1 {
      let known = group.compactMap { other[$0] }
      let parts = Set(known).count + group.count - known.count
      if recall {
        muc.recalled += Double(group.count - parts)
        muc.gold += Double(group.count - 1)
      } else {
        muc.right += Double(group.count - parts)
        muc.system += Double(group.count - 1)
      }
    }
  }

  private mutating func addPairs(_ gold: [Int: Int], _ system: [Int: Int]) {
    let mentions = Set(gold.keys).union(system.keys).sorted()
    for (index, first) in mentions.enumerated() {
      for second in mentions[(index + 1)...] {
        let inGold = Self.areOne(first, second, gold)
        let inSystem = Self.areOne(first, second, system)
        within.addPair(gold: inGold == true, system: inSystem == true)
        between.addPair(gold: inGold == false, system: inSystem == false)
      }
    }
  }

  private static func areOne(_ first: Int, _ second: Int, _ groups: [Int: Int]) -> Bool? {
    guard let a = groups[first], let b = groups[second] else { return nil }
    return a == b
  }
}
