import Annals
import ArgumentParser
import Graphviz

/// `annals doctor`: whether everything is there.
struct DoctorCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "doctor",
    abstract: "Say whether everything that drawing needs is there.")

  func run() async throws {
    try await reportingFailure {
      try StandardStreams.print("annals \(annalsVersion)\n")
      if let problem = Self.problem() {
        throw CommandFailure(problem.description, status: CommandFailure.unavailable)
      }
      try StandardStreams.print("Graphviz is there: SVG can be drawn\n")
    }
  }

  private static func problem() -> RenderingError? {
    do throws(RenderingError) {
      try GraphvizLibrary.open()
      return nil
    } catch {
      return error
    }
  }
}
