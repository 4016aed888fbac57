internal import LinearModels

/// The features of a parser's state (after Zhang and Nivre 2011, without labels, with sets of children).
package enum TransitionFeatures {
  /// The name of the features.
  package static let set = "parsing-transitions-1"

  /// At least as many as there are templates.
  package static let limit = 192

  /// Writes the features of a state.
  ///
  /// - Returns: their number.
  package static func write(
    _ state: ParseState, _ arena: ParseArena, _ tokens: TokenAtoms,
    to buffer: UnsafeMutableBufferPointer<UInt64>
  ) -> Int {
    arena.items.withUnsafeBufferPointer { items in
      tokens.atoms.withUnsafeBufferPointer { atoms in
        var writer = Writer(buffer: buffer)
        writer.write(state, items, atoms)
        return writer.count
      }
    }
  }

  private struct Writer {
    let buffer: UnsafeMutableBufferPointer<UInt64>
    var count = 0

    typealias Atom = TokenAtoms.Atom

    @inline(__always)
    mutating func put(_ template: UInt64, _ a: UInt64) {
      buffer[count] = FeatureHash.mix(template, a)
      count += 1
    }

    @inline(__always)
    mutating func put(_ template: UInt64, _ a: UInt64, _ b: UInt64) {
      buffer[count] = FeatureHash.mix(template &+ (a &* 0x9E6C_63D0_876A_3F6B), b)
      count += 1
    }

    @inline(__always)
    mutating func put(_ template: UInt64, _ a: UInt64, _ b: UInt64, _ c: UInt64) {
      buffer[count] = FeatureHash.mix(
        template &+ (a &* 0x9E6C_63D0_876A_3F6B) &+ (b &* 0xC2B2_AE3D_27D4_EB4F), c)
      count += 1
    }

    mutating func write(
      _ state: ParseState, _ items: UnsafeBufferPointer<ParseItem>,
      _ atoms: UnsafeBufferPointer<Atom>
    ) {
      let length = Int32(atoms.count) - 2
      let nothing = Int(length) + 1
      let empty = ParseItem(token: length + 1)
      let i0 = state.top >= 0 ? items[Int(state.top)] : empty
      let i1 = i0.below >= 0 ? items[Int(i0.below)] : empty
      let i2 = i1.below >= 0 ? items[Int(i1.below)] : empty
      let j0 = items[Int(state.front)]
      let s0 = atoms[Int(i0.token)]
      let s1 = atoms[Int(i1.token)]
      let s2 = atoms[Int(i2.token)]
      let b0 = atoms[Int(j0.token)]
      let b1 = atoms[state.next < length ? Int(state.next) + 1 : nothing]
      let b2 = atoms[state.next + 1 < length ? Int(state.next) + 2 : nothing]
      let b3 = atoms[state.next + 2 < length ? Int(state.next) + 3 : nothing]
      let a0 = atoms[
        i0.token > 0 && i0.token < length ? Int(i0.token) - 1 : nothing]
      let c0 = atoms[i0.token + 1 < length ? Int(i0.token) + 1 : nothing]
      let z0 = atoms[j0.token > 0 ? Int(j0.token) - 1 : nothing]
      @inline(__always) func at(_ item: Int32) -> Atom {
        item >= 0 ? atoms[Int(items[Int(item)].token)] : atoms[nothing]
      }
      let l0 = at(i0.left)
      let m0 = at(i0.secondLeft)
      let n0 = at(i0.innerLeft)
      let r0 = at(i0.right)
      let q0 = at(i0.secondRight)
      let l1 = at(i1.left)
      let n1 = at(i1.innerLeft)
      let r1 = at(i1.right)
      let q1 = at(i1.secondRight)
      let lb = at(j0.left)
      let mb = at(j0.secondLeft)
      let nb = at(j0.innerLeft)
      let gap = distance(i0.token, j0.token)
      let back = distance(i1.token, i0.token)
      let between = Self.between(s0, b0)
      let behind = Self.between(s1, s0)

      put(1, 1)
      single(2, s0)
      single(5, s1)
      single(8, b0)
      single(11, b1)
      single(14, b2)
      put(17, s2.tag)
      put(18, s2.wordTag)
      put(19, b3.tag)
      pair(20, s0, b0)
      pair(27, s1, s0)
      put(34, s1.word, b0.word)
      put(35, s1.tag, b0.word)
      put(36, s1.word, b0.tag)
      put(37, s1.tag, b0.tag)
      put(38, b0.tag, b1.tag)
      put(39, b0.word, b1.word)
      put(40, b0.word, b1.tag)

      put(41, b0.tag, b1.tag, b2.tag)
      put(42, s0.tag, b0.tag, b1.tag)
      put(43, s1.tag, s0.tag, b0.tag)
      put(44, s2.tag, s1.tag, s0.tag)
      put(45, s0.word, b0.tag, b1.tag)
      put(46, s0.tag, b0.word, b1.tag)
      put(47, s1.tag, s0.word, b0.tag)
      put(48, s1.word, s0.tag, b0.tag)
      put(49, s1.tag, s0.tag, b0.word)
      put(50, FeatureHash.mix(s1.tag, s0.tag), b0.tag, b1.tag)
      put(51, FeatureHash.mix(s0.part, b0.part), b1.part, b2.part << 8 | b3.part)
      put(52, FeatureHash.mix(s2.part, s1.part), s0.part, b0.part)
      put(53, s0.tag, l0.tag, b0.tag)
      put(54, s0.tag, r0.tag, b0.tag)
      put(55, s0.tag, b0.tag, lb.tag)
      put(56, s0.tag, n0.tag, b0.tag)
      put(57, s1.tag, r1.tag, s0.tag)
      put(58, s1.tag, l1.tag, s0.tag)
      put(59, s1.tag, s0.tag, l0.tag)
      put(60, s1.tag, s0.tag, r0.tag)
      put(61, s1.tag, s0.tag, n0.tag)
      put(62, s1.tag, n1.tag, s0.tag)
      put(63, s0.tag, b0.tag, nb.tag)
      put(64, s1.tag, r1.word, s0.tag)
      put(65, s1.tag, s0.tag, l0.word)
      put(66, s0.tag, r0.word, b0.tag)
      put(67, s0.tag, l0.word, b0.tag)
      put(68, s0.tag, b0.tag, lb.word)

      put(70, s0.word, gap)
      put(71, s0.tag, gap)
      put(72, b0.word, gap)
      put(73, b0.tag, gap)
      put(74, s0.tag, b0.tag, gap)
      put(75, s0.word, b0.tag, gap)
      put(76, s0.tag, b0.word, gap)
      put(77, s1.word, back)
      put(78, s1.tag, back)
      put(79, s0.word, back)
      put(80, s0.tag, back)
      put(81, s1.tag, s0.tag, back)
      put(82, s1.word, s0.tag, back)
      put(83, s1.tag, s0.word, back)
      put(84, s0.tag, b0.tag, between)
      put(85, s1.tag, s0.tag, behind)
      put(86, s1.tag << 16 | s0.tag, b0.tag, between << 20 | behind)
      put(87, s0.word, b0.tag, between)
      put(88, s1.word, s0.tag, behind)

      let right0 = UInt64(i0.rightCount)
      let left0 = UInt64(i0.leftCount)
      let right1 = UInt64(i1.rightCount)
      let leftB = UInt64(j0.leftCount)
      put(90, s0.word, right0)
      put(91, s0.tag, right0)
      put(92, s0.word, left0)
      put(93, s0.tag, left0)
      put(94, b0.word, leftB)
      put(95, b0.tag, leftB)
      put(96, s1.word, right1)
      put(97, s1.tag, right1)
      put(98, s0.tag, UInt64(i0.rightParts))
      put(99, s0.tag, UInt64(i0.leftParts))
      put(100, s1.tag, UInt64(i1.rightParts), s0.tag)
      put(101, b0.tag, UInt64(j0.leftParts), s0.tag)
      put(102, s0.word, UInt64(i0.rightParts))
      put(103, s0.word, UInt64(i0.leftParts))
      put(104, s1.word, UInt64(i1.rightParts), s0.tag)
      put(105, b0.word, UInt64(j0.leftParts), s0.tag)
      put(106, s1.tag, UInt64(i1.leftParts), s0.tag)
      put(107, s0.tag, UInt64(i0.leftParts), b0.tag)
      put(108, s0.tag, UInt64(i0.rightParts), b0.tag)
      put(109, s0.tag << 16 | b0.tag, UInt64(i0.leftParts) << 20 | UInt64(j0.leftParts))
      put(110, s1.tag << 16 | s0.tag, UInt64(i1.leftParts) << 20 | UInt64(i0.leftParts))

      put(111, l0.wordTag)
      put(112, r0.wordTag)
      put(113, lb.wordTag)
      put(114, s0.tag, l0.word)
      put(115, s0.tag, r0.word)
      put(116, b0.tag, lb.word)
      put(117, s1.tag, r1.word)
      put(118, s1.tag, l1.word)
      put(119, s0.tag, l0.tag, m0.tag)
      put(120, s0.tag, r0.tag, q0.tag)
      put(121, b0.tag, lb.tag, mb.tag)
      put(122, s1.tag, r1.tag, q1.tag)
      put(123, s0.word, l0.word)
      put(124, s0.word, r0.word)
      put(125, s1.word, r1.word)
      put(126, s0.word, n0.word)
      put(127, b0.word, nb.word)
      put(128, s1.word, n1.word, s0.word)
      put(129, s1.word, n0.word, s0.tag)
      put(130, s1.tag, n0.word, s0.tag)
      put(131, s0.word, nb.word, b0.tag)
      put(132, s1.word, l0.word)

      put(133, s0.tag << 16 | b0.tag, c0.tag, z0.tag)
      put(134, s1.tag << 16 | s0.tag, a0.tag, b0.tag)
      put(135, s0.tag << 16 | b0.tag, a0.tag, b1.tag)
      put(136, s0.tag << 16 | b0.tag, a0.tag, z0.tag)
      put(137, s0.tag << 16 | b0.tag, c0.tag, b1.tag)
    }

    @inline(__always)
    private mutating func single(_ template: UInt64, _ a: Atom) {
      put(template, a.word)
      put(template &+ 1, a.tag)
      put(template &+ 2, a.wordTag)
    }

    @inline(__always)
    private mutating func pair(_ template: UInt64, _ a: Atom, _ b: Atom) {
      put(template, a.wordTag, b.wordTag)
      put(template &+ 1, a.wordTag, b.word)
      put(template &+ 2, a.word, b.wordTag)
      put(template &+ 3, a.wordTag, b.tag)
      put(template &+ 4, a.tag, b.wordTag)
      put(template &+ 5, a.word, b.word)
      put(template &+ 6, a.tag, b.tag)
    }

    @inline(__always)
    private func distance(_ from: Int32, _ to: Int32) -> UInt64 {
      switch to - from {
      case ..<1: 0
      case 1: 1
      case 2: 2
      case 3: 3
      case 4: 4
      case 5...6: 5
      case 7...9: 6
      case 10...14: 7
      default: 8
      }
    }

    /// What stands between two tokens, counts cut off at two.
    @inline(__always)
    private static func between(_ a: Atom, _ b: Atom) -> UInt64 {
      let difference = b.counts &- a.counts
      var result: UInt64 = 0
      for place in 0..<6 as Range<UInt64> {
        result = result << 2 | min(difference &>> (8 &* place) & 255, 2)
      }
      return result
    }
  }
}
