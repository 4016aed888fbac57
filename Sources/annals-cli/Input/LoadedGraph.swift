import Annals
import DocumentReading
import EventModel
import LinearModels
import TextModel

/// A graph, and the texts it was read from where they are at hand.
struct LoadedGraph: Sendable {
  /// The graph.
  let graph: EventGraph
  /// The texts; none where the graph came from JSON.
  let documents: [Document]
  /// Whether lines of the texts are lines of the files.
  let keepsSourceLines: Bool

  /// Reads one graph from texts, or takes the one that was in JSON.
  ///
  /// - Throws: `CommandFailure` where a model is damaged.
  init(_ input: LoadedInput) throws(CommandFailure) {
    documents = input.documents
    keepsSourceLines = input.keepsSourceLines
    if let given = input.graph {
      graph = given
      return
    }
    do throws(ModelError) {
      graph = try EventGraph(input.documents)
    } catch {
      throw CommandFailure(error.description)
    }
  }

  /// Reads one graph from texts, or from a graph in JSON.
  ///
  /// - Throws: `CommandFailure` where an input cannot be read.
  init(reading paths: [String], reader: DocumentReader) throws(CommandFailure) {
    try self.init(LoadedInput(reading: paths, reader: reader))
  }
}
