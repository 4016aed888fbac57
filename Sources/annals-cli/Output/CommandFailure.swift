import ArgumentParser

/// Why the command ends without its result.
struct CommandFailure: Error, Hashable, Sendable {
  /// One line for a person.
  let message: String
  /// The exit status.
  let status: Int32

  /// Creates a failure.
  init(_ message: String, status: Int32 = 2) {
    self.message = message
    self.status = status
  }

  /// A check found something.
  static let found: Int32 = 1
  /// An input could not be read or an output not written.
  static let unreadable: Int32 = 2
  /// Graphviz is missing.
  static let unavailable: Int32 = 69
}

/// Runs a command's work and reports its failure in one line.
func reportingFailure(_ work: () async throws -> Void) async throws {
  do {
    try await work()
  } catch let failure as CommandFailure {
    if !failure.message.isEmpty { StandardStreams.report("annals: \(failure.message)") }
    throw ExitCode(failure.status)
  }
}
