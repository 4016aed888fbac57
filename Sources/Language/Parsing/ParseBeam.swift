/// Searches the tree of a sentence: the best few states of each length are kept (Zhang and Clark 2008).
package struct ParseBeam {
  /// The states and items.
  package private(set) var arena = ParseArena()
  /// The best states, the best first.
  package private(set) var beam: [Int32] = []
  /// How many states are kept.
  package let width: Int

  /// What a state may lead to.
  private struct Candidate {
    let score: Int32
    let state: Int32
    let transition: UInt8
  }

  private var candidates: [Candidate] = []
  private let buffer: UnsafeMutableBufferPointer<UInt64>

  /// Creates a search; `buffer` holds at least `TransitionFeatures.limit` features.
  package init(width: Int, buffer: UnsafeMutableBufferPointer<UInt64>) {
    self.width = max(width, 1)
    self.buffer = buffer
  }

  /// Begins a sentence.
  package mutating func begin(_ count: Int) -> Int32 {
    let first = arena.begin(count)
    beam.removeAll(keepingCapacity: true)
    beam.append(first)
    return first
  }

  /// Takes one transition everywhere in the beam.
  package mutating func advance(_ atoms: TokenAtoms, _ scorer: some TransitionScorer) {
    candidates.removeAll(keepingCapacity: true)
    for number in beam {
      let state = arena.states[Int(number)]
      let scores = scores(of: number, atoms, scorer)
      for transition in 0..<3 as Range<UInt8> where arena.allows(transition, in: state) {
        insert(
          Candidate(
            score: state.score &+ scores[Int(transition)], state: number, transition: transition))
      }
    }
    beam.removeAll(keepingCapacity: true)
    for candidate in candidates {
      beam.append(
        arena.take(
          candidate.transition, from: candidate.state, score: candidate.score, atoms: atoms))
    }
  }

  /// Returns the scores of a state's transitions.
  package func scores(
    of number: Int32, _ atoms: TokenAtoms, _ scorer: some TransitionScorer
  ) -> SIMD4<Int32> {
    scorer.score(features(of: number, atoms))
  }

  /// Returns the features of a state, until the next are asked for.
  package func features(of number: Int32, _ atoms: TokenAtoms) -> UnsafeBufferPointer<UInt64> {
    let count = TransitionFeatures.write(
      arena.states[Int(number)], arena, atoms, to: buffer)
    return UnsafeBufferPointer(start: UnsafePointer(buffer.baseAddress), count: count)
  }

  /// Takes a transition outside the beam, such as the right one in training.
  package mutating func take(
    _ transition: UInt8, from number: Int32, score: Int32, _ atoms: TokenAtoms
  ) -> Int32 {
    arena.take(transition, from: number, score: score, atoms: atoms)
  }

  /// Keeps the best few candidates in order; of equals the first.
  @inline(__always)
  private mutating func insert(_ candidate: Candidate) {
    if candidates.count == width {
      guard let last = candidates.last, candidate.score > last.score else { return }
      candidates.removeLast()
    }
    var place = candidates.count
    while place > 0, candidates[place - 1].score < candidate.score { place -= 1 }
    candidates.insert(candidate, at: place)
  }
}
