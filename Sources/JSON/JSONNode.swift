/// A value of JSON together with the way to it, for reading shapes with errors that say where.
public struct JSONNode: Sendable {
  /// The value.
  public let value: JSONValue
  /// Where it stands, such as `events[3].status`.
  public let path: String

  /// Creates the node of a whole value.
  public init(_ value: JSONValue, path: String = "") {
    self.value = value
    self.path = path
  }

  /// An error about this value.
  public func error(_ reason: String) -> JSONShapeError {
    JSONShapeError(path: path, reason: reason)
  }

  private func expected(_ kind: String) -> JSONShapeError {
    error("\(kind) is expected, not \(value.kindName)")
  }

  /// The node of a key; nothing where it is missing or `null`.
  public func optional(_ key: String) throws(JSONShapeError) -> JSONNode? {
    guard case .object = value else { throw expected("an object") }
    guard let member = value[key], member != .null else { return nil }
    return JSONNode(member, path: path.isEmpty ? key : "\(path).\(key)")
  }

  /// The node of a key that must be there.
  public func required(_ key: String) throws(JSONShapeError) -> JSONNode {
    guard let node = try optional(key) else { throw error("the key '\(key)' is missing") }
    return node
  }

  /// The nodes of an array.
  public func elements() throws(JSONShapeError) -> [JSONNode] {
    guard case .array(let values) = value else { throw expected("an array") }
    return values.enumerated().map { JSONNode($1, path: "\(path)[\($0)]") }
  }

  /// The text.
  public func string() throws(JSONShapeError) -> String {
    guard case .string(let text) = value else { throw expected("a string") }
    return text
  }

  /// The whole number.
  public func integer() throws(JSONShapeError) -> Int {
    guard case .integer(let number) = value else { throw expected("a whole number") }
    return number
  }

  /// The whole number, which must not be negative.
  public func count() throws(JSONShapeError) -> Int {
    let number = try integer()
    guard number >= 0 else { throw error("\(number) is negative") }
    return number
  }

  /// The number, which must be from 0 to 1.
  public func share() throws(JSONShapeError) -> Double {
    let number = try number()
    guard (0...1).contains(number) else { throw error("a number from 0 to 1 is expected") }
    return number
  }

  /// The number.
  public func number() throws(JSONShapeError) -> Double {
    switch value {
    case .integer(let number): return Double(number)
    case .decimal(let number): return number
    default: throw expected("a number")
    }
  }

  /// The truth value.
  public func bool() throws(JSONShapeError) -> Bool {
    guard case .bool(let truth) = value else { throw expected("a truth value") }
    return truth
  }

  /// The case of an enumeration that the text names.
  public func oneOf<Choice: RawRepresentable<String> & CaseIterable>(
    _ type: Choice.Type
  ) throws(JSONShapeError) -> Choice {
    let text = try string()
    guard let choice = Choice(rawValue: text) else {
      let choices = Choice.allCases.map(\.rawValue).joined(separator: ", ")
      throw error("'\(text.prefix(60))' is not one of \(choices)")
    }
    return choice
  }
}
