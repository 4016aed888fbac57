package import TextModel

/// Numbers of tags, as they are laid out in memory: below 256, the same in trainer and program.
extension PennTag {
  /// The tag's place in the order of declaration.
  @inline(__always)
  package var number: UInt8 { withUnsafeBytes(of: self) { $0.first ?? 0 } }
}

extension UniversalTag {
  /// The tag's place in the order of declaration.
  @inline(__always)
  package var number: UInt8 { withUnsafeBytes(of: self) { $0.first ?? 0 } }
}

extension DependencyRelation {
  /// The relation's place in the order of declaration.
  @inline(__always)
  package var number: UInt8 { withUnsafeBytes(of: self) { $0.first ?? 0 } }
}
