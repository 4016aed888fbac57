import Foundation
import TextModel

/// Collects the sentences of CoNLL-U files; ranges and empty nodes are left out.
struct TreebankReader {
  private var bytes: [UInt8] = []
  private var words: [Word] = []
  private var index: [String: Int] = [:]
  private var tokens: [Token] = []
  /// The last column of each token.
  private(set) var notes: [String] = []
  private var sentences: [Sentence] = []
  private var begin = 0
  private var spaceBefore = true
  private var rangeEnd = 0
  private var rangeHasSpaceAfter = true

  /// Reads one file.
  mutating func read(_ data: Data) {
    for line in data.split(separator: 10, omittingEmptySubsequences: false) {
      if line.isEmpty {
        endSentence()
      } else if line.first != 35 {
        readLine(line.split(separator: 9).map { String(decoding: $0, as: UTF8.self) })
      }
    }
    endSentence()
  }

  private mutating func readLine(_ fields: [String]) {
    guard fields.count >= 8 else { return }
    let hasSpaceAfter = !(fields.count > 9 && fields[9].contains("SpaceAfter=No"))
    guard let id = Int(fields[0]) else {
      let ends = fields[0].split(separator: "-")
      if ends.count == 2, let last = Int(ends[1]) {
        rangeEnd = last
        rangeHasSpaceAfter = hasSpaceAfter
      }
      return
    }
    let form = fields[1]
    let word = index[form] ?? words.count
    if word == words.count {
      index[form] = word
      words.append(Word(form: form, lower: form.lowercased(), shape: []))
    }
    let start = bytes.count
    bytes += Array(form.utf8)
    var token = Token(
      span: TextSpan(start, bytes.count), word: word, spaceBefore: spaceBefore)
    bytes.append(32)
    token.tag = PennTag(rawValue: fields[4]) ?? .unknown
    token.partOfSpeech = UniversalTag(rawValue: fields[3]) ?? .x
    token.head = (Int(fields[6]) ?? 0) - 1 + (fields[6] == "0" ? 0 : begin)
    token.relation = DependencyRelation(rawValue: fields[7]) ?? .unknown
    tokens.append(token)
    notes.append(fields.count > 9 && fields[9].contains("=") ? fields[9] : "")
    if id < rangeEnd {
      spaceBefore = false
    } else if id == rangeEnd {
      spaceBefore = rangeHasSpaceAfter
    } else {
      spaceBefore = hasSpaceAfter
    }
  }

  private mutating func endSentence() {
    if tokens.count > begin { sentences.append(Sentence(tokens: begin..<tokens.count, block: 0)) }
    begin = tokens.count
    rangeEnd = 0
    spaceBefore = true
  }

  /// Returns what was read as one text.
  func text() -> AnalysedText {
    let source = SourceText(validUTF8: bytes)
    return AnalysedText(
      document: Document(text: source, blocks: [Block(span: source.span, kind: .paragraph)]),
      words: words, tokens: tokens, sentences: sentences)
  }
}
