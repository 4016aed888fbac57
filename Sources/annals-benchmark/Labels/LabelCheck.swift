import Language
import TextModel

/// What can be said of labels without reading: whether they are short, the only ones of their kind, and made of the text's words.
struct LabelCheck {
  /// The longest label, in characters.
  static let limit = 45

  private let words: Set<String>

  /// Prepares the check of labels of a document.
  init(_ document: Document) {
    let prose = document.prose
    let found = Self.words(in: prose.string(in: TextSpan(0, prose.bytes.count)))
    // “sank, *killing* two” has “*killed* two”
    words = Set(
      found
        + found.filter { $0.hasSuffix("ing") }.map { PastTense.form(ofParticiple: $0) })
  }

  /// Returns what is wrong with the labels of a graph.
  func faults(in labels: [String]) -> [String] {
    var taken: Set<String> = []
    return labels.flatMap { label in
      var faults: [String] = []
      if label.count > Self.limit { faults.append("“\(label)” has \(label.count) characters") }
      if !taken.insert(label).inserted { faults.append("“\(label)” stands for two events") }
      let strange = Self.words(in: label).filter { !isKnown($0) }
      if !strange.isEmpty {
        faults.append("“\(label)” has words of its own: " + strange.joined(separator: ", "))
      }
      return faults
    }
  }

  /// Whether a word is one of the text's, or one that joins and tells apart: “*and*”, “(*2*)”, “*born*”.
  private func isKnown(_ word: String) -> Bool {
    words.contains(word) || Self.joining.contains(word)
      || word.allSatisfy(\.isNumber)
  }

  private static let joining: Set<String> = ["and", "s", "born", "died"]

  /// The runs of letters and those of digits, in lower case: “2GB” has two.
  private static func words(in text: String) -> [String] {
    let text = text.lowercased()
    return text.split { !$0.isLetter }.map(String.init)
      + text.split { !$0.isNumber }.map(String.init)
  }
}
