import JSON

/// A text that is not an event graph in JSON.
public struct GraphReadingError: Error, Hashable, Sendable, CustomStringConvertible {
  /// One sentence: where and what, such as `events[3].status: 'happend' is not one of occurred, ongoing …`.
  public let description: String

  /// Creates an error.
  public init(_ description: String) {
    self.description = description
  }
}

extension EventGraph {
  /// Reads a graph from JSON in UTF-8.
  ///
  /// - Parameter bytes: the text.
  /// - Throws: ``GraphReadingError`` with line and column where the text is no JSON, with the path of keys where it is
  ///   JSON of another shape.
  public init(reading bytes: some Sequence<UInt8>) throws(GraphReadingError) {
    let value: JSONValue
    do throws(JSONSyntaxError) {
      value = try JSONValue(parsing: bytes)
    } catch {
      throw GraphReadingError(error.description)
    }
    do throws(JSONShapeError) {
      self = try EventGraph(json: JSONNode(value))
    } catch {
      throw GraphReadingError(error.description)
    }
  }

  /// The graph as JSON text: the same graph gives the same bytes.
  public func jsonText() -> String {
    json.printed()
  }
}
