import Annals
import DocumentReading
import EventModel
import TextModel

/// What files hold: texts, or one graph in JSON.
struct LoadedInput: Sendable {
  /// The texts; none where the file is a graph.
  let documents: [Document]
  /// The graph, where the file is one.
  let graph: EventGraph?
  /// Whether lines of the texts are lines of the files.
  let keepsSourceLines: Bool

  /// Reads texts, or a graph in JSON.
  ///
  /// - Throws: `CommandFailure` where an input cannot be read.
  init(reading paths: [String], reader: DocumentReader) throws(CommandFailure) {
    var documents: [Document] = []
    var keepsLines = true
    for path in paths {
      let bytes = try Self.reading { () throws(ReadingError) in try reader.bytes(at: path) }
      guard !Self.isGraph(bytes, named: path) else {
        guard paths.count == 1 else {
          throw CommandFailure("\(path): is a graph; graphs are read one at a time")
        }
        graph = try Self.graph(bytes, named: path)
        self.documents = []
        keepsSourceLines = false
        return
      }
      let document = try Self.reading { () throws(ReadingError) in
        try reader.document(bytes, source: path, id: "d\(documents.count + 1)")
      }
      if document.text.bytes != bytes { keepsLines = false }
      documents.append(document)
    }
    graph = nil
    self.documents = documents
    keepsSourceLines = keepsLines
  }

  /// Whether a file holds a graph rather than a text, by its name or its first character.
  static func isGraph(_ bytes: [UInt8], named path: String) -> Bool {
    if path.lowercased().hasSuffix(".json") { return true }
    // White space and a byte order mark may precede the brace; no prose begins with one.
    let space: Set<UInt8> = [0x20, 0x09, 0x0A, 0x0D, 0xEF, 0xBB, 0xBF]
    return bytes.first { !space.contains($0) } == UInt8(ascii: "{")
      && !bytes.starts(with: "{\\rtf".utf8)
  }

  private static func graph(
    _ bytes: [UInt8], named path: String
  ) throws(CommandFailure) -> EventGraph {
    do throws(GraphReadingError) {
      return try EventGraph(reading: bytes)
    } catch {
      let name = path == "-" ? "standard input" : path
      throw CommandFailure("\(name): \(error.description)")
    }
  }

  private static func reading<Value>(
    _ work: () throws(ReadingError) -> Value
  ) throws(CommandFailure) -> Value {
    do throws(ReadingError) {
      return try work()
    } catch {
      throw CommandFailure(error.description)
    }
  }
}
