import ArgumentParser

/// A format of results.
enum OutputFormat: String, CaseIterable, ExpressibleByArgument, Sendable {
  case svg
  case dot
  case json
  case text
  case outline
  case timeml

  /// Finds the format that a file's extension names.
  init?(extensionOf path: String) {
    let name = path.split(separator: "/").last ?? ""
    guard let dot = name.lastIndex(of: "."), dot > name.startIndex else { return nil }
    switch name[name.index(after: dot)...].lowercased() {
    case "svg": self = .svg
    case "dot", "gv": self = .dot
    case "json": self = .json
    case "txt", "text": self = .text
    case "outline": self = .outline
    case "tml", "timeml": self = .timeml
    default: return nil
    }
  }

  /// The extension that names the format.
  var fileExtension: String {
    switch self {
    case .svg, .dot, .json, .outline: rawValue
    case .text: "txt"
    case .timeml: "tml"
    }
  }

  /// The formats, for help.
  static var list: String { allCases.map(\.rawValue).joined(separator: ", ") }

  /// The extensions, for messages.
  static var extensions: String { allCases.map { "." + $0.fileExtension }.joined(separator: ", ") }
}
