import Foundation
import TextModel

/// A treebank in CoNLL-U, as one text whose analysis is the treebank's.
struct Treebank {
  /// The text; spans refer to its tokens set one space apart.
  let text: AnalysedText
  /// The last column of each token.
  let notes: [String]

  /// Reads files, one after the other.
  init(contentsOf paths: [String]) throws {
    var reader = TreebankReader()
    for path in paths {
      try reader.read(Data(contentsOf: URL(fileURLWithPath: path)))
    }
    text = reader.text()
    notes = reader.notes
  }
}
