import DocumentReading
import EventModel
import ISO8601
import TextModel

/// Makes the results of inputs and puts them where they belong.
struct Results: Sendable {
  /// Where the results go.
  let destination: Destination
  /// How the inputs are read.
  let reader: DocumentReader
  /// Whether to say nothing but errors.
  let isQuiet: Bool
  /// Makes a graph's text, in any format but TimeML.
  let text: @Sendable (LoadedGraph, OutputFormat) throws(CommandFailure) -> String

  /// Makes the results of some inputs: one for all of them, or one an input in a folder.
  ///
  /// - Throws: `CommandFailure`; a bad input among several does not stop the others.
  func make(_ inputs: [String]) async throws {
    switch destination {
    case .standardOutput(let format):
      let result = try result(inputs, format)
      try StandardStreams.print(result.text)
      for note in result.notes where !isQuiet { StandardStreams.report(note) }
    case .file(let path, let format):
      try spare(inputs, from: path)
      let result = try result(inputs, format)
      try FileSystem.write(result.text, to: path)
      for note in result.notes where !isQuiet { StandardStreams.report(note) }
    case .folder(let folder, let format):
      try await makeEach(inputs, folder, format)
    }
  }

  private struct Result: Sendable {
    var text = ""
    var notes: [String] = []
    var failure: CommandFailure?
  }

  private func result(
    _ inputs: [String], _ format: OutputFormat
  ) throws(CommandFailure) -> Result {
    let input = try LoadedInput(reading: inputs, reader: reader)
    guard format != .timeml else {
      let made = try TimeMLText(input)
      return Result(text: made.text, notes: made.note.map { [$0] } ?? [])
    }
    let loaded = try LoadedGraph(input)
    return Result(
      text: try text(loaded, format),
      notes: loaded.documents.compactMap { document in
        open(document, in: loaded.graph).map { Self.note(on: document, $0) }
      })
  }

  /// The note that a document leaves something open.
  static func note(on document: Document, _ open: String) -> String {
    let name = document.source == "-" ? "standard input" : document.source
    return "annals: note: \(name) \(open) (--date tells)"
  }

  /// What a text leaves open that does not say when it was written.
  static let undated = "does not say when it was written; “last Friday” and the like stay open"

  /// What a text leaves open for want of a date; nothing where it leaves nothing open.
  private func open(_ document: Document, in graph: EventGraph) -> String? {
    let times = graph.events.compactMap(\.time?.edtf)
    if times.contains(where: \.isDayOpen) { return "never says which day its hours are of" }
    if times.contains(where: \.isInOpenYear) { return "never says which year its days are of" }
    guard document.created == nil,
      graph.times.contains(where: { $0.document == document.id && $0.isOpen })
    else { return nil }
    return Self.undated
  }

  /// Makes one result an input, on all cores.
  private func makeEach(_ inputs: [String], _ folder: String, _ format: OutputFormat) async throws {
    let paths = try outputs(inputs, folder, format)
    try FileSystem.makeFolder(folder)
    let bar = ProgressBar(total: inputs.count, quiet: isQuiet)
    let results = await withTaskGroup(of: (Int, Result).self) { group in
      for (index, input) in inputs.enumerated() {
        group.addTask {
          defer { bar.advance() }
          do throws(CommandFailure) {
            var result = try self.result([input], format)
            try FileSystem.write(result.text, to: paths[index])
            result.text = ""
            return (index, result)
          } catch {
            return (index, Result(failure: error))
          }
        }
      }
      var results = [Result](repeating: Result(), count: inputs.count)
      for await (index, result) in group { results[index] = result }
      return results
    }
    bar.remove()
    for note in results.flatMap(\.notes) where !isQuiet { StandardStreams.report(note) }
    let failures = results.compactMap(\.failure)
    guard let worst = failures.max(by: { $0.status < $1.status }) else { return }
    for failure in failures { StandardStreams.report("annals: \(failure.message)") }
    guard inputs.count > 1 else { throw CommandFailure("", status: worst.status) }
    throw CommandFailure(
      "\(failures.count) of \(inputs.count) inputs failed; the others are in \(folder)",
      status: worst.status)
  }

  /// Makes sure that no result is written over a text that it is made from.
  private func spare(_ inputs: [String], from path: String) throws(CommandFailure) {
    guard inputs.contains(where: { $0 != "-" && FileSystem.isSame($0, path) }) else { return }
    throw CommandFailure("\(path) is an input; write the result under another name", status: 64)
  }

  /// The files that results go to, named for their inputs.
  private func outputs(
    _ inputs: [String], _ folder: String, _ format: OutputFormat
  ) throws(CommandFailure) -> [String] {
    var owners: [String: String] = [:]
    var paths: [String] = []
    for input in inputs {
      let name = input.split(separator: "/").last.map(String.init) ?? input
      var stem = name == "-" ? "stdin" : name[...]
      if let dot = stem.lastIndex(of: "."), dot > stem.startIndex { stem = stem[..<dot] }
      let path = folder + (folder.hasSuffix("/") ? "" : "/") + stem + "." + format.fileExtension
      if let owner = owners.updateValue(input, forKey: path) {
        throw CommandFailure(
          "\(owner) and \(input) would both be written as \(path); read them into two folders",
          status: 64)
      }
      try spare(inputs, from: path)
      paths.append(path)
    }
    return paths
  }
}
