import Language
import NeuralModels
import TextModel

/// Treebanks as the syntax network learns from them.
struct SyntaxExamples {
  private(set) var words: [SyntaxWord] = []
  private var numbers: [String: Int32] = [:]
  private let bits: Int
  private let vectors: WordVectors

  init(bits: Int, vectors: WordVectors) {
    self.bits = bits
    self.vectors = vectors
  }

  /// Returns a treebank's sentences, and counts their words where they are to be learnt.
  mutating func read(_ treebank: Treebank, counting: Bool) -> [SyntaxExample] {
    let text = treebank.text
    let map = text.words.map { number($0.form) }
    let tellsEvents = treebank.notes.contains { $0.contains("Event=") }
    return text.sentences.compactMap { sentence in
      let range = sentence.tokens
      guard range.count <= 150 else { return nil }
      let tokens = text.tokens[range]
      if counting {
        for token in tokens { words[Int(map[token.word])].frequency += 1 }
      }
      var example = SyntaxExample(
        words: tokens.map { map[$0.word] }, spaces: tokens.map(\.spaceBefore),
        penn: tokens.map(\.tag.number), parts: tokens.map(\.partOfSpeech.number),
        heads: tokens.map { Int32($0.head < 0 ? range.count : $0.head - range.lowerBound) },
        relations: tokens.map(\.relation.number))
      if tellsEvents {
        for (index, line) in treebank.notes[range].enumerated() {
          TokenNotes(line).add(to: &example, token: index)
        }
      }
      return example
    }
  }

  private mutating func number(_ form: String) -> Int32 {
    if let known = numbers[form] { return known }
    let number = Int32(words.count)
    numbers[form] = number
    words.append(
      SyntaxWord(
        rows: SyntaxFeatures.rows(form, bits: bits), ownRows: SyntaxFeatures.ownRows,
        vector: vectors.index(of: form)))
    return number
  }
}
