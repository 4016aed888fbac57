internal import LinearModels

/// What the syntax network sees of a word: rows of learnt features, and which pretrained vector is its own.
package enum SyntaxFeatures {
  /// The name of the features.
  package static let set = "syntax-2"

  /// How many of the rows stand for the form itself.
  package static let ownRows = 2

  /// Returns the rows of a form's features: the form, its lower case, its shape, ends and beginnings.
  package static func rows(_ form: String, bits: Int) -> [Int32] {
    let atoms = WordAtoms(form)
    let shift = UInt64(64 - bits)
    func row(_ template: UInt64, _ value: UInt64) -> Int32 {
      Int32(truncatingIfNeeded: FeatureHash.mix(template, value) &>> shift)
    }
    return [
      row(201, atoms.lower), row(202, atoms.form), row(203, atoms.shape),
      row(204, atoms.suffixes[0]), row(205, atoms.suffixes[1]), row(206, atoms.suffixes[2]),
      row(207, atoms.suffixes[3]), row(208, atoms.prefixes[0]), row(209, atoms.prefixes[1]),
      row(210, atoms.prefixes[2]), row(211, atoms.prefixes[3]),
    ]
  }

  /// Returns the key of a form among the pretrained vectors: a hash of its bytes, ASCII capitals made small.
  package static func key(_ form: String) -> UInt32 {
    var hash: UInt64 = 0xCBF2_9CE4_8422_2325
    for byte in form.utf8 {
      hash = FeatureHash.step(hash, (65...90).contains(byte) ? byte | 32 : byte)
    }
    return UInt32(truncatingIfNeeded: FeatureHash.finish(hash) &>> 32)
  }
}
