internal import TextModel

/// Small numbers for the cases of enumerations: their place in the order of declaration.
enum EventCodes {
  /// The tag's number.
  @inline(__always)
  static func code(_ tag: PennTag) -> UInt8 { withUnsafeBytes(of: tag) { $0.first ?? 0 } }

  /// The part of speech's number.
  @inline(__always)
  static func code(_ part: UniversalTag) -> UInt8 { withUnsafeBytes(of: part) { $0.first ?? 0 } }

  /// The relation's number.
  @inline(__always)
  static func code(_ relation: DependencyRelation) -> UInt8 {
    withUnsafeBytes(of: relation) { $0.first ?? 0 }
  }

  /// The kind of name's number.
  @inline(__always)
  static func code(_ kind: NameMention.Kind) -> UInt8 {
    withUnsafeBytes(of: kind) { $0.first ?? 0 }
  }
}
