internal import CModels

/// The models that were built into the program.
package enum ShippedModels {
  /// Returns the bytes of a model, which last as long as the program.
  package static func bytes(named name: String) -> UnsafeRawBufferPointer? {
    var size = 0
    guard let start = annals_model(name, &size), size > 0 else { return nil }
    return UnsafeRawBufferPointer(start: start, count: size)
  }
}
