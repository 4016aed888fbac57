import ArgumentParser

@testable import annals_cli

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

/// A folder of its own for each test that writes files.
final class Workplace {
  let path: String

  init() {
    var template = Array("/tmp/annals-tests-XXXXXX".utf8CString)
    path = mkdtemp(&template).map { String(cString: $0) } ?? "/tmp"
  }

  deinit {
    for name in names { unlink(file(name)) }
    for name in names { rmdir(file(name)) }
    rmdir(path)
  }

  /// The path of a file in the folder.
  func file(_ name: String) -> String { "\(path)/\(name)" }

  /// Writes a file and returns its path.
  func write(_ text: String, _ name: String) -> String {
    let file = fopen(file(name), "w")
    defer { if let file { fclose(file) } }
    if let file { fputs(text, file) }
    return self.file(name)
  }

  /// The text of a file; nothing where there is none.
  func read(_ name: String) -> String? {
    guard let file = fopen(file(name), "r") else { return nil }
    defer { fclose(file) }
    var bytes: [UInt8] = []
    while case let byte = fgetc(file), byte != EOF { bytes.append(UInt8(byte)) }
    return String(decoding: bytes, as: UTF8.self)
  }

  /// The names of the files in the folder.
  var names: [String] {
    guard let folder = opendir(path) else { return [] }
    defer { closedir(folder) }
    var names: [String] = []
    while let entry = readdir(folder) {
      let name = withUnsafePointer(to: &entry.pointee.d_name) {
        $0.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
      }
      if name != ".", name != ".." { names.append(name) }
    }
    return names.sorted()
  }
}

/// Runs the command in this process and returns its exit status.
func annals(_ arguments: String...) async -> Int32 {
  do {
    var command = try AnnalsCommand.parseAsRoot(arguments)
    if var asynchronous = command as? any AsyncParsableCommand {
      try await asynchronous.run()
    } else {
      try command.run()
    }
    return 0
  } catch {
    return AnnalsCommand.exitCode(for: error).rawValue
  }
}
