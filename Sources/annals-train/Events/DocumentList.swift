import Foundation

/// Which documents of a corpus are learnt from.
enum DocumentList {
  /// Reads a list of documents, one a line, with or without `.tml`.
  static func read(_ path: String) throws -> Set<String> {
    Set(
      try String(contentsOfFile: path, encoding: .utf8).split(whereSeparator: \.isWhitespace)
        .map { $0.hasSuffix(".tml") ? String($0.dropLast(4)) : String($0) })
  }

  /// Whether a document is held out for choosing settings: every so-manieth, spread evenly.
  static func isHeldOut(_ index: Int, oneIn share: Int) -> Bool {
    share > 1 && index % share == share / 2
  }
}
