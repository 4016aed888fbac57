import DocumentReading
import EventModel
import EventOutline

/// An outline of what has to hold, from a file.
struct Rules {
  private let outline: Outline
  private let path: String

  /// Reads the outline in a file; `-` names standard input.
  ///
  /// - Throws: `CommandFailure` where it cannot be read or is no outline.
  init(at path: String) throws(CommandFailure) {
    self.path = path
    let bytes: [UInt8]
    do throws(ReadingError) {
      bytes = try DocumentReader().bytes(at: path)
    } catch {
      throw CommandFailure(error.description)
    }
    guard let text = String(validating: bytes, as: UTF8.self) else {
      throw CommandFailure("\(path): the rules are not UTF-8")
    }
    do throws(OutlineError) {
      outline = try Outline(parsing: text)
    } catch {
      throw CommandFailure("\(path): \(error.description)")
    }
    guard !outline.rules.isEmpty else { throw CommandFailure("\(path): there are no rules in it") }
  }

  /// Checks a graph: each rule that does not hold, with its line and what the graph says instead.
  func check(_ graph: EventGraph, named name: String) -> CheckReport {
    let report = outline.check(graph)
    var lines = report.failures.map { failure in
      "\(path):\(failure.rule.line): \(failure.rule.statement): \(failure.actual ?? "")"
    }
    let held = report.entries.count - report.failures.count
    lines.append("\(name): \(held) of \(report.entries.count) rules hold")
    return CheckReport(text: lines.joined(separator: "\n") + "\n", hasFailed: !report.isMet)
  }
}
