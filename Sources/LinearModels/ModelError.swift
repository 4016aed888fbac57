/// Why bytes are not a model that can be used.
public enum ModelError: Error, Hashable, Sendable, CustomStringConvertible {
  /// The program was built without a model of this name.
  case missing(name: String)
  /// The bytes do not begin as a model does.
  case notAModel
  /// The format's version is another.
  case version(Int)
  /// The bytes end before the table does, or their header contradicts itself.
  case damaged
  /// The model was trained for other features than the reader makes.
  case features(expected: String, found: String)

  /// A sentence for the user.
  public var description: String {
    switch self {
    case .missing(let name): "No model named \(name) was built into this program."
    case .notAModel: "These bytes are not a model of Annals."
    case .version(let version): "The model's format is version \(version), which cannot be read."
    case .damaged: "The model is damaged."
    case .features(let expected, let found):
      "The model was trained for the features \(found), but \(expected) are needed."
    }
  }
}
