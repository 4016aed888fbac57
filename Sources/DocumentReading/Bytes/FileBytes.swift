#if canImport(Glibc)
  internal import Glibc
#elseif canImport(Musl)
  internal import Musl
#elseif canImport(Darwin)
  internal import Darwin
#endif

private let systemRead = read

/// The bytes of a file or of standard input.
enum FileBytes {
  /// Returns the bytes of a file; `-` names standard input.
  ///
  /// - Throws: `ReadingError` where there is no such file, it cannot be read, or it is too large.
  static func read(_ path: String, limit: Int) throws(ReadingError) -> [UInt8] {
    guard path != "-" else { return try read(descriptor: 0, path: path, expected: 0, limit: limit) }
    let descriptor = open(path, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else { throw failure(path) }
    defer { close(descriptor) }
    var status = stat()
    guard fstat(descriptor, &status) == 0 else { throw failure(path) }
    guard status.st_mode & S_IFMT != S_IFDIR else {
      throw ReadingError(source: path, reason: .directory)
    }
    let size = Int(status.st_size)
    guard size <= limit else { throw ReadingError(source: path, reason: .tooLarge(limit: limit)) }
    return try read(descriptor: descriptor, path: path, expected: size, limit: limit)
  }

  private static func read(
    descriptor: Int32, path: String, expected: Int, limit: Int
  ) throws(ReadingError) -> [UInt8] {
    var bytes: [UInt8] = []
    // One byte more than expected, so that the end shows without another round.
    var chunk = max(expected + 1, 65_536)
    while bytes.count <= limit {
      var received = 0
      let piece = [UInt8](unsafeUninitializedCapacity: chunk) { buffer, count in
        repeat {
          received = systemRead(descriptor, buffer.baseAddress, chunk)
        } while received < 0 && errno == EINTR
        count = max(received, 0)
      }
      guard received >= 0 else { throw failure(path) }
      guard received > 0 else { return bytes }
      if bytes.isEmpty { bytes = piece } else { bytes += piece }
      chunk = 1 << 20
    }
    throw ReadingError(source: path, reason: .tooLarge(limit: limit))
  }

  private static func failure(_ path: String) -> ReadingError {
    switch errno {
    case ENOENT, ENOTDIR: ReadingError(source: path, reason: .missing)
    case EISDIR: ReadingError(source: path, reason: .directory)
    default: ReadingError(source: path, reason: .unreadable(String(cString: strerror(errno))))
    }
  }
}
