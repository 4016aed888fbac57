/// A value with one shape in JSON, which is also its `Codable` form.
public protocol JSONRepresentable: Codable {
  /// Reads the value.
  init(json: JSONNode) throws(JSONShapeError)

  /// The value in JSON.
  var json: JSONValue { get }
}

extension JSONRepresentable {
  /// Reads the value from any decoder.
  public init(from decoder: any Decoder) throws {
    try self.init(json: JSONNode(JSONValue(from: decoder)))
  }

  /// Writes the value to any encoder.
  public func encode(to encoder: any Encoder) throws {
    try json.encode(to: encoder)
  }
}

extension JSONNode {
  /// The value of a shape.
  public func decoded<Shape: JSONRepresentable>(
    as shape: Shape.Type = Shape.self
  ) throws(JSONShapeError) -> Shape {
    try Shape(json: self)
  }

  /// The values of an array of shapes under a key; none where the key is missing.
  public func list<Shape: JSONRepresentable>(
    _ key: String, of shape: Shape.Type = Shape.self
  ) throws(JSONShapeError) -> [Shape] {
    guard let node = try optional(key) else { return [] }
    var list: [Shape] = []
    for element in try node.elements() { list.append(try Shape(json: element)) }
    return list
  }

  /// The texts of an array under a key; none where the key is missing.
  public func strings(_ key: String) throws(JSONShapeError) -> [String] {
    guard let node = try optional(key) else { return [] }
    var list: [String] = []
    for element in try node.elements() { list.append(try element.string()) }
    return list
  }
}
