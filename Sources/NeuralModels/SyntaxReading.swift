internal import CKernels
internal import LinearModels

/// The network at work on one text: memory for a sentence, and for what the words say by themselves.
///
/// Used by one thread at a time.
public final class SyntaxReading {
  /// How many words' representations are kept.
  private static let mostSlots = 4096

  private let network: SyntaxNetwork
  /// The most tokens of a sentence.
  private let longest: Int
  private let slots: Int
  private var usedSlots = 0
  /// The slot of each word's representation, or -1.
  private let slotOfWord: UnsafeMutableBufferPointer<Int32>
  private let spread: UnsafeMutablePointer<Int16>
  private let silence: UnsafeMutablePointer<Int16>
  private let vectors: UnsafeMutablePointer<Int16>
  private let known: UnsafeMutablePointer<Int16>
  private let input: UnsafeMutablePointer<Int16>
  private let places: UnsafeMutablePointer<Int>
  private let gates: UnsafeMutablePointer<Int16>
  private let cells: UnsafeMutablePointer<Int16>
  private let values: UnsafeMutablePointer<Int16>
  private let outputs: UnsafeMutablePointer<Int16>
  private let headSide: UnsafeMutablePointer<Int16>
  private let dependentSide: UnsafeMutablePointer<Int16>
  private let hidden: UnsafeMutablePointer<Int16>
  private let scores: UnsafeMutablePointer<Int16>
  private let line: UnsafeMutablePointer<Int32>
  private var count = 0

  /// Makes room for a text.
  ///
  /// - Parameters:
  ///   - network: the network.
  ///   - words: the number of distinct words.
  ///   - longest: the number of tokens of the longest sentence.
  public init(_ network: SyntaxNetwork, words: Int, longest: Int) {
    self.network = network
    self.longest = max(longest, 1)
    let shape = network.shape
    let width = shape.width
    slots = max(1, min(words, max(Self.mostSlots, longest)))
    func zeros(_ count: Int) -> UnsafeMutablePointer<Int16> {
      let memory = UnsafeMutablePointer<Int16>.allocate(capacity: count)
      memory.initialize(repeating: 0, count: count)
      return memory
    }
    slotOfWord = .allocate(capacity: max(words, 1))
    slotOfWord.initialize(repeating: -1)
    spread = .allocate(capacity: slots * 14 * width)
    silence = zeros(4 * width)
    vectors = zeros(self.longest * network.vectorLength)
    known = zeros(self.longest * shape.input)
    input = zeros(self.longest * shape.input)
    places = .allocate(capacity: self.longest)
    gates = zeros(self.longest * 4 * width)
    cells = zeros(self.longest * 2 * width)
    values = zeros(self.longest * 2 * width)
    outputs = zeros(self.longest * shape.outputs)
    headSide = zeros(self.longest * (shape.arc + SyntaxShape.distances))
    dependentSide = zeros(self.longest * SyntaxShape.distances)
    hidden = zeros(self.longest * shape.label)
    scores = zeros(self.longest * shape.relations)
    line = .allocate(capacity: self.longest)
    line.initialize(repeating: 0, count: self.longest)
  }

  deinit {
    slotOfWord.deallocate()
    places.deallocate()
    line.deallocate()
    for memory in [
      spread, silence, vectors, known, input, gates, cells, values, outputs, headSide,
      dependentSide, hidden, scores,
    ] { memory.deallocate() }
  }

  /// Reads a sentence, whose tokens become tokens 0 and up.
  ///
  /// - Parameters:
  ///   - words: the number of each token's word, below the number of words; at most as many as the longest sentence
  ///     has.
  ///   - spaces: whether white space stands before each token.
  ///   - describe: returns a word's rows of learnt features and the index of its pretrained vector or -1; called
  ///     only for words whose representation is not at hand.
  public func read(
    words: [Int], spaces: [Bool], describe: (Int) -> (rows: [Int32], vector: Int)
  ) {
    let shape = network.shape
    let count = min(words.count, spaces.count, longest)
    self.count = count
    if slotOfWord.count > slots, usedSlots + count > slots {
      slotOfWord.update(repeating: -1)
      usedSlots = 0
    }
    let firstSlot = usedSlots
    for index in 0..<count { places[index] = place(words[index], after: firstSlot, describe) }
    represent(slots: firstSlot..<usedSlots)
    enterFirst(spaces)
    recur()
    for matrix in network.deeper {
      multiply(matrix, values, rowStride: 2 * shape.width, rows: count, into: gates)
      recur()
    }
    multiply(network.outputs, values, rowStride: 2 * shape.width, rows: count, into: outputs)
    for token in 0..<count {
      activate(outputs + token * shape.outputs, count: 2 * shape.arc)
    }
    multiply(
      network.dependentSide, outputs, rowStride: shape.outputs, rows: count, into: dependentSide)
    multiply(
      network.headSide, outputs + shape.arc, rowStride: shape.outputs, rows: count, into: headSide)
    let columns = shape.arc + SyntaxShape.distances
    for token in 0..<count {
      // Halved and bounded, so that the sums of the arcs' scores stay within 32 bits.
      let row = headSide + token * columns
      for index in 0..<shape.arc { row[index] = max(-7600, min(7600, row[index] &>> 1)) }
    }
  }

  /// Returns the slot of a word's representation; those from the first slot on are to be made.
  private func place(
    _ word: Int, after firstSlot: Int, _ describe: (Int) -> (rows: [Int32], vector: Int)
  ) -> Int {
    guard slotOfWord.indices.contains(word) else { return 0 }
    if slotOfWord[word] >= 0 { return Int(slotOfWord[word]) }
    guard usedSlots < slots else { return 0 }
    let slot = usedSlots
    usedSlots += 1
    slotOfWord[word] = Int32(slot)
    let (features, index) = describe(word)
    let shape = network.shape
    let length = network.vectorLength
    let vector = vectors + (slot - firstSlot) * length
    if index >= 0, index < network.vectorCount {
      let numbers = network.bytes(at: network.vectorsOffset + index * length)
      for place in 0..<length { vector[place] = Int16(numbers[place]) }
    } else {
      vector.update(repeating: 0, count: length)
    }
    let known = 0..<Int32(1 << shape.bits)
    let rows = features.allSatisfy(known.contains) ? features : features.filter(known.contains)
    annals_sum_int8(
      network.bytes(at: network.tableOffset), shape.input, rows, rows.count,
      Int32(10 - network.tableShift), input + (slot - firstSlot) * shape.input)
    return slot
  }

  /// Makes the representations of the words that are new in a sentence, all at once.
  private func represent(slots: Range<Int>) {
    let shape = network.shape
    multiply(
      network.vectors, vectors, rowStride: network.vectorLength, rows: slots.count, into: known)
    for place in 0..<slots.count * shape.input { input[place] &+= known[place] }
    activate(input, count: slots.count * shape.input)
    let line = 14 * shape.width
    multiply(
      network.first, input, rowStride: shape.input, rows: slots.count,
      into: spread + slots.lowerBound * line)
    for slot in slots { activate(spread + slot * line + 12 * shape.width, count: 2 * shape.width) }
  }

  /// Adds up what the words beside and at each place say to its gates, and keeps what goes past them.
  private func enterFirst(_ spaces: [Bool]) {
    let width = network.shape.width
    let line = 14 * width
    let space = network.shorts(at: network.spaceOffset)
    for index in 0..<count {
      let own = spread + places[index] * line
      annals_add_int16(
        index == 0 ? silence : spread + places[index - 1] * line, own + 4 * width,
        index + 1 == count ? silence : spread + places[index + 1] * line + 8 * width,
        spaces[index] ? space : UnsafePointer(silence), 4 * width, gates + index * 4 * width)
      (values + index * 2 * width).update(from: own + 12 * width, count: 2 * width)
    }
  }

  /// Runs the gates' sums through the recurrence, whose cells are added to the layer's input.
  private func recur() {
    let width = network.shape.width
    for token in 0..<count {
      let at = gates + token * 4 * width
      activate(at, count: 2 * width)
      annals_gate_int16(at + 2 * width, 2 * width)
    }
    annals_recur_int16(gates, count, width, cells)
    for index in 0..<count * 2 * width { values[index] &+= cells[index] }
  }

  private func activate(_ numbers: UnsafeMutablePointer<Int16>, count: Int) {
    annals_activate_int16(numbers, count)
  }

  private func multiply(
    _ matrix: SyntaxNetwork.Matrix, _ input: UnsafePointer<Int16>, rowStride: Int, rows: Int,
    into output: UnsafeMutablePointer<Int16>
  ) {
    annals_multiply_int16(
      input, rowStride, rows, network.shorts(at: matrix.weights), network.numbers(at: matrix.bias),
      matrix.rows, matrix.columns, Int32(matrix.shift), output)
  }

  /// Returns the numbers of a token's Penn tag and of the best universal tag that goes with it.
  public func tags(_ token: Int) -> (penn: Int, part: Int) {
    let shape = network.shape
    let first = outputs + token * shape.outputs + 2 * shape.arc + 2 * shape.label
    var penn = 0
    for index in 0..<network.penn.count where first[index] > first[penn] { penn = index }
    var part = -1
    let second = first + shape.penn
    let compatible = network.parts(ofPenn: penn)
    for index in 0..<network.parts.count where compatible >> UInt32(index & 31) & 1 == 1 {
      if part < 0 || second[index] > second[part] { part = index }
    }
    return (penn, max(part, 0))
  }

  /// Writes a token's scores as an event, in 1024ths: `SyntaxShape.events` for none and the classes, then
  /// `SyntaxShape.notes` for tense, aspect and polarity.
  public func events(_ token: Int, into scores: UnsafeMutablePointer<Int16>) {
    let first = outputs + token * network.shape.outputs + network.shape.eventOutputs
    scores.update(from: first, count: SyntaxShape.events + SyntaxShape.notes)
  }

  /// Writes the scores of the arcs of the sentence.
  ///
  /// A row for each dependent, a column for each head and one for the root. Scores are below 2^22; those of a token's arc to itself mean nothing.
  public func scoreArcs(into result: inout [Int32]) {
    let shape = network.shape
    let columns = shape.arc + SyntaxShape.distances
    let kinds = (-count..<count).map(SyntaxShape.kind(ofDistance:))
    result.removeAll(keepingCapacity: true)
    result.reserveCapacity(count * (count + 1))
    for token in 0..<count {
      annals_dot_int16(
        outputs + token * shape.outputs, headSide, columns, count, shape.arc, line)
      let own = dependentSide + token * SyntaxShape.distances
      for head in 0..<count {
        let kind = kinds[count + head - token]
        let distance = Int32(own[kind]) + Int32(headSide[head * columns + shape.arc + kind])
        result.append((line[head] &+ distance &<< 11) &>> 10)
      }
      result.append(Int32(own[SyntaxShape.rootDistance]) &<< 1)
    }
  }

  /// Writes the number of the best relation between each token and its head, of those that are allowed.
  ///
  /// - Parameters:
  ///   - heads: a head for each token; those of roots count for nothing.
  ///   - isAllowed: whether each relation may be chosen.
  ///   - result: receives a number for each token.
  public func relations(_ heads: [Int], isAllowed: [Bool], into result: inout [Int]) {
    let shape = network.shape
    let begin = 2 * shape.arc
    result.removeAll(keepingCapacity: true)
    guard heads.count >= count, isAllowed.count >= network.relations.count else { return }
    let distances = network.shorts(at: network.labelDistanceOffset)
    for token in 0..<count {
      let head = heads[token] >= 0 && heads[token] < count ? heads[token] : token
      let kind = SyntaxShape.kind(ofDistance: head - token) * shape.label
      annals_add_int16(
        outputs + token * shape.outputs + begin,
        outputs + head * shape.outputs + begin + shape.label, distances + kind, silence,
        min(shape.label, 4 * shape.width), hidden + token * shape.label)
    }
    activate(hidden, count: count * shape.label)
    multiply(network.labels, hidden, rowStride: shape.label, rows: count, into: scores)
    for token in 0..<count { result.append(relation(of: token, isAllowed: isAllowed)) }
  }

  /// Returns the best of the relations that are allowed, between a token and its head of the last call of
  /// `relations`.
  public func relation(of token: Int, isAllowed: [Bool]) -> Int {
    let own = scores + token * network.shape.relations
    var best = -1
    for index in 0..<min(network.relations.count, isAllowed.count) where isAllowed[index] {
      if best < 0 || own[index] > own[best] { best = index }
    }
    return max(best, 0)
  }
}
