/// The items and states of one sentence's search; emptied, not freed, from sentence to sentence.
package struct ParseArena {
  package private(set) var states: [ParseState] = []
  private(set) var items: [ParseItem] = []
  /// The number of tokens.
  package private(set) var count = 0

  package init() {}

  /// Begins a sentence.
  ///
  /// - Returns: the number of the first state.
  package mutating func begin(_ count: Int) -> Int32 {
    self.count = count
    items.removeAll(keepingCapacity: true)
    states.removeAll(keepingCapacity: true)
    for token in 0...count { items.append(ParseItem(token: Int32(token))) }
    states.append(ParseState(top: -1, front: 0, next: 0, score: 0, parent: -1, transition: 0))
    return 0
  }

  /// Whether a transition may be taken in a state.
  package func allows(_ transition: UInt8, in state: ParseState) -> Bool {
    switch transition {
    case ParseTransition.shift: Int(state.next) < count
    case ParseTransition.left:
      state.top >= 0 && (Int(state.next) < count || items[Int(state.top)].below < 0)
    default: state.top >= 0 && items[Int(state.top)].below >= 0
    }
  }

  /// Takes a transition.
  ///
  /// - Returns: the number of the new state.
  package mutating func take(
    _ transition: UInt8, from number: Int32, score: Int32, atoms: TokenAtoms
  ) -> Int32 {
    var state = states[Int(number)]
    let made = Int32(items.count)
    switch transition {
    case ParseTransition.shift:
      var item = items[Int(state.front)]
      item.below = state.top
      items.append(item)
      state.top = made
      state.next += 1
      state.front = state.next
    case ParseTransition.left:
      var item = items[Int(state.front)]
      let child = items[Int(state.top)]
      item.secondLeft = item.left
      item.left = state.top
      if item.innerLeft < 0 { item.innerLeft = state.top }
      item.leftParts |= atoms.atoms[Int(child.token)].bit
      item.leftCount = min(item.leftCount + 1, 7)
      items.append(item)
      state.front = made
      state.top = child.below
    default:
      let child = items[Int(state.top)]
      var item = items[Int(child.below)]
      item.secondRight = item.right
      item.right = state.top
      item.rightParts |= atoms.atoms[Int(child.token)].bit
      item.rightCount = min(item.rightCount + 1, 7)
      items.append(item)
      state.top = made
    }
    state.parent = number
    state.score = score
    state.transition = transition
    states.append(state)
    return Int32(states.count - 1)
  }

  /// Returns the head of every token in the tree that a final state stands for; the root's is the number of
  /// tokens.
  package func heads(of number: Int32) -> [Int] {
    var heads = [Int](repeating: count, count: count)
    var number = number
    while number >= 0 {
      let state = states[Int(number)]
      guard state.parent >= 0 else { break }
      let before = states[Int(state.parent)]
      if state.transition == ParseTransition.left {
        heads[Int(items[Int(before.top)].token)] = Int(before.next)
      } else if state.transition == ParseTransition.right {
        let child = items[Int(before.top)]
        heads[Int(child.token)] = Int(items[Int(child.below)].token)
      }
      number = state.parent
    }
    return heads
  }
}
