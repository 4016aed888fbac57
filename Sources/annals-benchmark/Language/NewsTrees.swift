import Foundation
import Language
import TimeML

/// Trees of news sentences that are kept without their words.
///
/// The words stand in the documents, where the last column of each line says: `Start=120|Length=5`, in code points.
struct NewsTrees {
  /// A tree whose words are not where it says.
  struct Misplaced: Error, CustomStringConvertible {
    let sentence: Int
    let document: String
    var description: String { "sentence \(sentence) is not in \(document)" }
  }

  /// The sentences by the part of the corpus that they are from, words filled in.
  let parts: [(name: String, sentences: [CoNLLUSentence])]

  /// Reads the trees of a file, and their words from the documents in a folder.
  init(contentsOf path: String, documents folder: String) throws {
    var texts: [String: [Unicode.Scalar]] = [:]
    var parts: [(name: String, sentences: [CoNLLUSentence])] = []
    let trees = try CoNLLUReader.sentences(Data(contentsOf: URL(fileURLWithPath: path)))
    for (number, tree) in trees.enumerated() {
      let document = Self.comment("document", of: tree)
      if texts[document] == nil {
        let bytes = try Data(contentsOf: URL(fileURLWithPath: folder + "/" + document))
        let text = TimeMLDocument(parsing: [UInt8](bytes)).text
        texts[document] = Array(String(decoding: text, as: UTF8.self).unicodeScalars)
      }
      guard let sentence = Self.fill(tree, from: texts[document] ?? []) else {
        throw Misplaced(sentence: number + 1, document: document)
      }
      let name = Self.comment("part", of: tree)
      if let part = parts.firstIndex(where: { $0.name == name }) {
        parts[part].sentences.append(sentence)
      } else {
        parts.append((name, [sentence]))
      }
    }
    self.parts = parts
  }

  private static func fill(_ tree: CoNLLUSentence, from text: [Unicode.Scalar]) -> CoNLLUSentence? {
    var sentence = tree
    var end = 0
    for index in tree.words.indices {
      guard let start = number("Start", of: tree.words[index]),
        let length = number("Length", of: tree.words[index]),
        length > 0, start >= end, start + length <= text.count
      else { return nil }
      var form = String.UnicodeScalarView()
      form.append(contentsOf: text[start..<start + length])
      sentence.words[index].form = String(form)
      if index > 0, start == end { sentence.words[index - 1].spaceAfter = false }
      end = start + length
    }
    return sentence
  }

  private static func number(_ name: String, of word: CoNLLUWord) -> Int? {
    let field = word.miscellany.split(separator: "|").first { $0.hasPrefix(name + "=") }
    return field.flatMap { Int($0.dropFirst(name.count + 1)) }
  }

  private static func comment(_ name: String, of sentence: CoNLLUSentence) -> String {
    let prefix = "# \(name) = "
    let line = sentence.comments.first { $0.hasPrefix(prefix) }
    return line.map { String($0.dropFirst(prefix.count)) } ?? ""
  }
}
