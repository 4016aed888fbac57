/// A sentence in which words can be marked.
struct MarkedSentence {
  private let sentence: [Character]

  /// Creates a sentence without marks.
  init(_ sentence: String) {
    self.sentence = Array(sentence)
  }

  /// Returns the sentence with words in brackets.
  ///
  /// - Parameters:
  ///   - words: the words.
  ///   - occurrence: which of several, from 0; the last one where there are fewer.
  /// - Returns: the sentence; unmarked where it does not have the words.
  func marking(_ words: String, occurrence: Int) -> String {
    let wanted = Array(words.split(whereSeparator: \.isWhitespace).joined(separator: " "))
    let places = places(of: wanted)
    guard !wanted.isEmpty, let last = places.last else { return String(sentence) }
    let begin = occurrence < places.count ? places[occurrence] : last
    let end = begin + wanted.count
    return String(sentence[..<begin] + ["["] + wanted + ["]"] + sentence[end...])
  }

  private func places(of words: [Character]) -> [Int] {
    guard !words.isEmpty, words.count <= sentence.count else { return [] }
    return (0...sentence.count - words.count).filter { begin in
      let end = begin + words.count
      return Array(sentence[begin..<end]) == words && !isLetter(begin - 1) && !isLetter(end)
    }
  }

  private func isLetter(_ place: Int) -> Bool {
    sentence.indices.contains(place) && (sentence[place].isLetter || sentence[place].isNumber)
  }
}
