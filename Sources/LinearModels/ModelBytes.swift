/// The bytes of a model: part of the program itself, or read from a file.
///
/// Unchecked: the memory is never written after `init`, and lives as long as the value (for the program's own
/// bytes, for ever), so that threads may share it.
package final class ModelBytes: @unchecked Sendable {
  /// The bytes.
  package let buffer: UnsafeRawBufferPointer

  private let owned: UnsafeMutableRawBufferPointer?

  /// Refers to bytes that are never freed or changed, without copying.
  package init(permanent buffer: UnsafeRawBufferPointer) {
    self.buffer = buffer
    self.owned = nil
  }

  /// Keeps a copy of some bytes.
  package init(copying bytes: [UInt8]) {
    let owned = UnsafeMutableRawBufferPointer.allocate(byteCount: bytes.count, alignment: 64)
    owned.copyBytes(from: bytes)
    self.buffer = UnsafeRawBufferPointer(owned)
    self.owned = owned
  }

  deinit { owned?.deallocate() }
}
