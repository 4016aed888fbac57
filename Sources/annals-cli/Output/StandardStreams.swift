#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

/// Standard input, output and error.
enum StandardStreams {
  /// Whether standard input is a terminal.
  static var inputIsTerminal: Bool { isatty(0) == 1 }

  /// Whether standard output is a terminal.
  static var outputIsTerminal: Bool { isatty(1) == 1 }

  /// Whether standard error is a terminal.
  static var errorIsTerminal: Bool { isatty(2) == 1 }

  /// Writes to standard output.
  static func print(_ text: String) throws(CommandFailure) {
    var bytes = text
    let problem = bytes.withUTF8 { FileSystem.write($0, to: 1) }
    guard let problem else { return }
    throw CommandFailure("standard output cannot be written (\(problem))")
  }

  /// Writes a line to standard error.
  static func report(_ line: String) {
    var bytes = line + "\n"
    _ = bytes.withUTF8 { FileSystem.write($0, to: 2) }
  }

  /// Writes to standard error as it is, without a line's end.
  static func show(_ text: String) {
    var bytes = text
    _ = bytes.withUTF8 { FileSystem.write($0, to: 2) }
  }
}
