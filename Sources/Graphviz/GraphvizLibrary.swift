import CGraphviz
public import DOT
import Synchronization
import Typography

/// The C library of Graphviz, opened when it is first needed.
///
/// Graphviz keeps global state, and two threads in it crash the process even with a context each, so
/// that every call goes through one lock. A picture takes milliseconds; the rest of the work on
/// several documents runs beside it.
public enum GraphvizLibrary {
  private static let lock = Mutex(())

  /// Opens the library, or says what is missing.
  public static func open() throws(RenderingError) {
    let missing = lock.withLock { _ in opened() }
    if let missing { throw .graphvizMissing(part: missing) }
  }

  /// Lays a document out and returns the picture as Graphviz writes it.
  ///
  /// - Throws: `RenderingError` where Graphviz is missing, the graph too large, or where Graphviz
  ///   says anything at all about it: a warning means that the picture is not what was asked for.
  public static func svg(drawing document: DOTDocument) throws(RenderingError) -> String {
    let name = document.engine ?? LayoutEngine.dot.rawValue
    guard let engine = LayoutEngine(rawValue: name) else {
      throw .refused(message: "the layout engine “\(name)” is not supported")
    }
    guard document.nodeCount <= engine.nodeLimit else {
      throw .tooLarge(nodes: document.nodeCount, limit: engine.nodeLimit, engine: name)
    }
    let result = lock.withLock { _ in rendered(document, engine) }
    return try result.get()
  }

  /// Reads DOT and returns the nodes' names with the value of an attribute, in order.
  static func nodes(
    reading dot: String, attribute: String
  ) throws(RenderingError) -> [(name: String, value: String)] {
    let result = lock.withLock { _ in read(dot, attribute) }
    return try result.get()
  }

  private static func opened() -> String? {
    let missing = cgraphviz_open { text, size, bold in
      guard let text else { return 0 }
      return TextMetrics(size: size, isBold: bold != 0).width(of: String(cString: text))
    }
    return missing.map { String(cString: $0) }
  }

  private static func rendered(
    _ document: DOTDocument, _ engine: LayoutEngine
  ) -> Result<String, RenderingError> {
    if let missing = opened() { return .failure(.graphvizMissing(part: missing)) }
    cgraphviz_forget_messages()
    guard let graph = GraphvizGraph(document) else { return .failure(refusal()) }
    defer { graph.close() }
    var data: UnsafeMutablePointer<CChar>?
    var length = 0
    let status = cgraphviz_render(graph.pointer, engine.rawValue, "svg", &data, &length)
    defer { if let data { cgraphviz_free_data(data) } }
    let messages = String(cString: cgraphviz_messages())
    guard status == 0, messages.isEmpty, let data else { return .failure(refusal()) }
    let bytes = UnsafeRawBufferPointer(start: data, count: length)
    return .success(String(decoding: bytes, as: UTF8.self))
  }

  private static func read(
    _ dot: String, _ attribute: String
  ) -> Result<[(name: String, value: String)], RenderingError> {
    if let missing = opened() { return .failure(.graphvizMissing(part: missing)) }
    cgraphviz_forget_messages()
    guard let graph = cgraphviz_read(dot) else { return .failure(refusal()) }
    defer { cgraphviz_close(graph) }
    var nodes: [(name: String, value: String)] = []
    var next = cgraphviz_first_node(graph)
    while let node = next {
      let name = cgraphviz_name(node).map { String(cString: $0) } ?? ""
      let value = cgraphviz_get(node, attribute).map { String(cString: $0) } ?? ""
      nodes.append((name, value))
      next = cgraphviz_next_node(graph, node)
    }
    guard cgraphviz_messages().pointee == 0 else { return .failure(refusal()) }
    return .success(nodes)
  }

  /// What Graphviz said, on one line.
  private static func refusal() -> RenderingError {
    let messages = String(cString: cgraphviz_messages())
    let line = messages.split(whereSeparator: \.isNewline).joined(separator: "; ")
    return .refused(message: line.isEmpty ? "no reason given" : line)
  }
}
