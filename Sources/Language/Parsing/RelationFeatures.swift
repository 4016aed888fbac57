internal import LinearModels
internal import TextModel

/// The features that choose the relation between a token and its head, when the whole tree is known.
package struct RelationFeatures {
  /// The name of the features.
  package static let set = "parsing-relations-1"

  private typealias Atom = TokenAtoms.Atom

  /// What is known of a node of the tree.
  private struct Node {
    var firstLeft = -1
    var lastLeft = -1
    var firstRight = -1
    var lastRight = -1
    var previousSibling = -1
    var nextSibling = -1
    /// The first adposition, subordinator or particle to the left.
    var marker = -1
    /// The first and last auxiliaries.
    var firstAuxiliary = -1
    var lastAuxiliary = -1
    var leftParts: UInt32 = 0
    var rightParts: UInt32 = 0
    var leftNominals = 0
    var rightNominals = 0
    var order = 0
  }

  private let atoms: [TokenAtoms.Atom]
  private let heads: [Int]
  private var nodes: [Node]

  /// Reads a tree: the head of each token, the number of tokens for the root's.
  package init(_ tokens: TokenAtoms, heads: [Int]) {
    atoms = tokens.atoms
    self.heads = heads
    let count = heads.count
    nodes = [Node](repeating: Node(), count: count + 2)
    let nominals: UInt32 =
      1 << UInt32(UniversalTag.noun.number) | 1 << UInt32(UniversalTag.properNoun.number)
      | 1 << UInt32(UniversalTag.pronoun.number) | 1 << UInt32(UniversalTag.numeral.number)
    let markers: UInt32 =
      1 << UInt32(UniversalTag.adposition.number) | 1 << UInt32(UniversalTag.subordinator.number)
      | 1 << UInt32(UniversalTag.particle.number)
    let auxiliary: UInt32 = 1 << UInt32(UniversalTag.auxiliary.number)
    for token in 0..<count {
      let head = heads[token]
      let bit = atoms[token].bit
      if token < head {
        if nodes[head].firstLeft < 0 { nodes[head].firstLeft = token }
        link(token, after: nodes[head].lastLeft)
        nodes[head].lastLeft = token
        nodes[head].leftParts |= bit
        if bit & nominals != 0 { nodes[head].leftNominals += 1 }
        nodes[token].order = nodes[head].leftNominals
        if bit & markers != 0, nodes[head].marker < 0 { nodes[head].marker = token }
      } else {
        let before = nodes[head].lastRight >= 0 ? nodes[head].lastRight : nodes[head].lastLeft
        if nodes[head].firstRight < 0 { nodes[head].firstRight = token }
        link(token, after: before)
        nodes[head].lastRight = token
        nodes[head].rightParts |= bit
        nodes[token].order = nodes[head].rightNominals
        if bit & nominals != 0 { nodes[head].rightNominals += 1 }
      }
      if bit & auxiliary != 0 {
        if nodes[head].firstAuxiliary < 0 { nodes[head].firstAuxiliary = token }
        nodes[head].lastAuxiliary = token
      }
    }
  }

  private mutating func link(_ token: Int, after sibling: Int) {
    nodes[token].previousSibling = sibling
    if sibling >= 0 { nodes[sibling].nextSibling = token }
  }

  /// The tokens from the root downwards, children from left to right.
  package var order: [Int] {
    let count = heads.count
    var order: [Int] = []
    order.reserveCapacity(count)
    var parent = count
    var visited = 0
    while true {
      let node = nodes[parent]
      var child = node.firstLeft >= 0 ? node.firstLeft : node.firstRight
      while child >= 0 {
        order.append(child)
        child = nodes[child].nextSibling
      }
      guard visited < order.count else { return order }
      parent = order[visited]
      visited += 1
    }
  }

  /// Appends the features of a token's relation.
  ///
  /// - Parameters:
  ///   - token: the token.
  ///   - relations: numbers of the relations chosen so far: those of the head and of the siblings before.
  ///   - features: receives the features.
  package func append(_ token: Int, relations: [UInt8], to features: inout [UInt64]) {
    let count = heads.count
    let head = heads[token]
    let none = atoms[count + 1]
    let node = nodes[token]
    let parent = nodes[head]
    let d = atoms[token]
    let h = atoms[head]
    let at = { (index: Int) -> TokenAtoms.Atom in index >= 0 && index < count ? atoms[index] : none
    }
    let grand = head < count ? atoms[heads[head]] : none
    let headRelation = head < count ? UInt64(relations[head]) + 1 : 0
    let sibling = node.previousSibling
    let siblingRelation = sibling >= 0 ? UInt64(relations[sibling]) + 1 : 0
    let side: UInt64 = token < head ? 1 : 2
    let reach = side << 4 | UInt64(min(abs(token - head), 8))
    let marker = at(node.marker)
    let headMarker = at(parent.marker)
    let firstAuxiliary = at(parent.firstAuxiliary)
    let lastAuxiliary = at(parent.lastAuxiliary)
    let ownAuxiliary = at(node.lastAuxiliary)
    let before = at(token - 1)
    let after = at(token + 1)
    let order = side << 4 | UInt64(min(node.order, 7))
    let pairTag = h.tag << 16 | d.tag
    func put(_ template: UInt64, _ a: UInt64) {
      features.append(FeatureHash.mix(template << 2 | side, a))
    }
    func put(_ template: UInt64, _ a: UInt64, _ b: UInt64) {
      features.append(FeatureHash.mix(template << 2 | side, a, b))
    }
    func put(_ template: UInt64, _ a: UInt64, _ b: UInt64, _ c: UInt64) {
      features.append(FeatureHash.mix(template << 2 | side, a, b, c))
    }
    put(1, d.word)
    put(2, d.tag)
    put(3, d.wordTag)
    put(4, h.word)
    put(5, h.tag)
    put(6, pairTag)
    put(7, h.word, d.tag)
    put(8, h.tag, d.word)
    put(9, h.word, d.word)
    put(10, pairTag, reach)
    put(11, d.tag, before.tag << 16 | after.tag)
    put(12, pairTag, before.tag)
    put(13, pairTag, after.tag)
    put(14, h.tag, d.tag, grand.tag)
    put(15, pairTag, headRelation)
    put(16, d.wordTag, headRelation)
    put(17, pairTag, siblingRelation)
    put(18, d.wordTag, siblingRelation)
    put(19, pairTag, at(sibling).tag)
    put(20, pairTag, at(node.nextSibling).tag)
    put(21, pairTag, marker.word)
    put(22, h.word, marker.word)
    put(23, d.word, marker.word)
    put(24, pairTag, ownAuxiliary.word)
    put(25, pairTag, firstAuxiliary.word, lastAuxiliary.word)
    put(26, d.part, lastAuxiliary.word, h.tag)
    put(27, pairTag, headMarker.word)
    put(28, pairTag, order)
    put(29, pairTag, UInt64(parent.leftParts))
    put(30, pairTag, UInt64(parent.rightParts))
    put(31, pairTag, UInt64(node.leftParts))
    put(32, pairTag, UInt64(node.rightParts))
    put(33, d.tag, UInt64(node.leftParts) << 20 | UInt64(node.rightParts))
    put(34, d.word, UInt64(node.leftParts))
    put(35, pairTag, at(node.firstLeft).wordTag)
    put(36, pairTag, at(node.lastLeft).wordTag)
    put(37, pairTag, at(node.firstRight).wordTag)
    put(38, pairTag, at(node.lastRight).wordTag)
    put(39, h.word, order, d.part)
    put(40, h.word, UInt64(parent.rightParts), d.part)
    put(41, pairTag, at(head - 1).tag << 16 | at(head + 1).tag)
    put(42, headRelation, d.word, h.tag)
    put(43, order, headRelation << 8 | siblingRelation, pairTag)
    put(44, siblingRelation, h.word, d.tag)
    put(45, pairTag, at(parent.firstLeft).wordTag)
    put(46, before.word, d.wordTag)
    put(47, after.word, d.wordTag)
    put(48, pairTag, grand.word)
    put(49, marker.wordTag, h.wordTag, d.tag)
    put(50, order, UInt64(parent.leftParts) << 20 | UInt64(parent.rightParts), d.part << 8 | h.part)
    put(51, pairTag, between(token, head))
    put(52, pairTag, marker.word, siblingRelation)
  }

  private func between(_ a: Int, _ b: Int) -> UInt64 {
    let difference = atoms[max(a, b)].counts &- atoms[min(a, b)].counts
    var result: UInt64 = 0
    for place in 0..<6 as Range<UInt64> {
      result = result << 2 | min(difference &>> (8 &* place) & 255, 2)
    }
    return result
  }
}
