import Foundation
import Language
import NeuralModels
import TextModel

/// Treebanks as the syntax network learns from them.
struct SyntaxExamples {
  private(set) var words: [SyntaxWord] = []
  private var numbers: [String: Int32] = [:]
  private let bits: Int
  private let vectors: WordVectors
  private let teacher: SyntaxAnalyser?

  /// Reads none yet; the teacher says what is to be learnt of events where a treebank that is learnt says nothing.
  init(bits: Int, vectors: WordVectors, teacher: SyntaxAnalyser? = nil) {
    self.bits = bits
    self.vectors = vectors
    self.teacher = teacher
  }

  /// Returns a treebank's sentences, and counts their words where they are to be learnt.
  mutating func read(_ treebank: Treebank, counting: Bool) -> [SyntaxExample] {
    let text = treebank.text
    var taught = text
    if counting { teacher?.annotate(&taught) }
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
      } else {
        for (index, scores) in taught.events(of: range).enumerated() {
          example.learnEvents(like: scores, token: index)
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

extension AnalysedText {
  /// What a network said of some tokens as events; nothing where none was asked.
  fileprivate func events(of range: Range<Int>) -> ArraySlice<EventScores> {
    events.isEmpty ? [] : events[range]
  }
}

extension SyntaxExample {
  /// Adds what a network thinks of the next token as an event, by the shares of its softmax.
  fileprivate mutating func learnEvents(like scores: EventScores, token: Int) {
    let odds = (0..<8).map { exp(Double(scores.kinds[$0]) / 1024) }
    let whole = odds.reduce(0, +)
    for (label, odd) in odds.enumerated() {
      let share = Int((odd / whole * 1000).rounded())
      if share > 0 { eventShares.append(Share(token: token, label: label, share: share)) }
    }
    events.append(scores.margin > 0 ? UInt8(scores.kind + 1) : 0)
    notes.append(SIMD4(repeating: Self.unknown))
  }
}
