import ArgumentParser

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

/// A folder for files that nobody keeps.
struct TemporaryFolder {
  private let folder: String

  /// Makes the folder.
  init() throws {
    let root = getenv("TMPDIR").map { String(cString: $0) } ?? "/tmp"
    var template = Array("\(root)/annals-XXXXXX".utf8CString)
    guard let made = mkdtemp(&template) else {
      throw ValidationError("No temporary folder can be made in \(root).")
    }
    folder = String(cString: made)
  }

  /// Returns the path of a file in the folder.
  func path(_ name: String) -> String { "\(folder)/\(name)" }

  /// Writes a file and returns its path.
  func write(_ bytes: [UInt8], named name: String) throws -> String {
    guard let file = fopen(path(name), "w") else {
      throw ValidationError("\(path(name)) cannot be written.")
    }
    defer { fclose(file) }
    guard fwrite(bytes, 1, bytes.count, file) == bytes.count else {
      throw ValidationError("\(path(name)) cannot be written.")
    }
    return path(name)
  }

  /// Removes the folder and its files.
  func remove() {
    for name in ["article.txt", "a.json", "a.dot", "a.svg", "b.svg"] { unlink(path(name)) }
    rmdir(folder)
  }
}
