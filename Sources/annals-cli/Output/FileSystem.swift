#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

/// Files as results need them: written whole or not at all.
enum FileSystem {
  /// Whether a path is a folder's.
  static func isFolder(_ path: String) -> Bool {
    var status = stat()
    return stat(path, &status) == 0 && status.st_mode & S_IFMT == S_IFDIR
  }

  /// Whether two paths lead to one file.
  static func isSame(_ a: String, _ b: String) -> Bool {
    var (first, second) = (stat(), stat())
    return stat(a, &first) == 0 && stat(b, &second) == 0 && first.st_dev == second.st_dev
      && first.st_ino == second.st_ino
  }

  /// Makes a folder and those above it, where they are not there.
  static func makeFolder(_ path: String) throws(CommandFailure) {
    var made = path.hasPrefix("/") ? "/" : ""
    for part in path.split(separator: "/") {
      made += part + "/"
      guard !isFolder(made) else { continue }
      // Another process may have made it in the meantime.
      guard mkdir(made, 0o777) == 0 || isFolder(made) else {
        throw CommandFailure("the folder \(path) cannot be made (\(problem()))")
      }
    }
  }

  /// Writes a file under a temporary name and renames it, so that nobody ever sees a part of it.
  static func write(_ text: String, to path: String) throws(CommandFailure) {
    var status = stat()
    let exists = stat(path, &status) == 0
    if exists, status.st_mode & S_IFMT == S_IFDIR {
      throw CommandFailure("\(path) is a folder; name a file in it")
    }
    if exists, status.st_mode & S_IFMT != S_IFREG {
      // A pipe or device is written to, not replaced.
      return try write(text, toDevice: path)
    }
    var target = path
    if exists, let resolved = realpath(path, nil) {
      target = String(cString: resolved)
      free(resolved)
    }
    guard !exists || access(target, W_OK) == 0 else {
      throw CommandFailure("\(path) cannot be written (\(problem()))")
    }
    var template = Array((target + ".XXXXXX").utf8CString)
    let descriptor = mkstemp(&template)
    guard descriptor >= 0 else { throw CommandFailure("\(path) cannot be written (\(problem()))") }
    let mask = umask(0)
    umask(mask)
    _ = fchmod(descriptor, exists ? status.st_mode & 0o7777 : 0o666 & ~mask)
    var bytes = text
    var failure = bytes.withUTF8 { write($0, to: descriptor) }
    if close(descriptor) != 0, failure == nil { failure = problem() }
    if failure == nil, rename(template, target) != 0 { failure = problem() }
    guard let failure else { return }
    unlink(template)
    throw CommandFailure("\(path) cannot be written (\(failure))")
  }

  /// Writes bytes to an open file and returns what went wrong.
  static func write(_ bytes: UnsafeBufferPointer<UInt8>, to descriptor: Int32) -> String? {
    var rest = UnsafeRawBufferPointer(bytes)
    while !rest.isEmpty {
      let count = systemWrite(descriptor, rest.baseAddress, rest.count)
      if count < 0 {
        guard errno == EINTR else { return problem() }
      } else {
        rest = UnsafeRawBufferPointer(rebasing: rest.dropFirst(count))
      }
    }
    return nil
  }

  private static func write(_ text: String, toDevice path: String) throws(CommandFailure) {
    let descriptor = open(path, O_WRONLY | O_CLOEXEC)
    guard descriptor >= 0 else { throw CommandFailure("\(path) cannot be written (\(problem()))") }
    var bytes = text
    var failure = bytes.withUTF8 { write($0, to: descriptor) }
    if close(descriptor) != 0, failure == nil { failure = problem() }
    if let failure { throw CommandFailure("\(path) cannot be written (\(failure))") }
  }

  private static func problem() -> String { String(cString: strerror(errno)) }
}

private let systemWrite = write
