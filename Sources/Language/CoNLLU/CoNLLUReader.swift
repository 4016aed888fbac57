/// Reads CoNLL-U: sentences of ten tab-separated columns a word.
///
/// Empty nodes (`8.1`) are left out, since no tree of the basic layer reaches them.
public enum CoNLLUReader {
  /// Returns the sentences of a file's bytes.
  ///
  /// - Throws: `CoNLLUError` at the first line that has no ten columns or no number where one must be.
  public static func sentences(_ bytes: some Sequence<UInt8>) throws(CoNLLUError)
    -> [CoNLLUSentence]
  {
    let bytes = Array(bytes)
    var sentences: [CoNLLUSentence] = []
    var sentence = CoNLLUSentence()
    var number = 0
    var begin = 0
    while begin < bytes.count {
      var end = begin
      while end < bytes.count, bytes[end] != 0x0A { end += 1 }
      var stop = end
      if stop > begin, bytes[stop - 1] == 0x0D { stop -= 1 }
      number += 1
      if stop == begin {
        finish(&sentence, into: &sentences)
      } else if bytes[begin] == 0x23, sentence.words.isEmpty {
        sentence.comments.append(String(decoding: bytes[begin..<stop], as: UTF8.self))
      } else if bytes[begin] != 0x23 {
        try read(bytes[begin..<stop], number, into: &sentence)
      }
      begin = end + 1
    }
    finish(&sentence, into: &sentences)
    return sentences
  }

  private static func finish(
    _ sentence: inout CoNLLUSentence, into sentences: inout [CoNLLUSentence]
  ) {
    defer { sentence = CoNLLUSentence() }
    guard !sentence.words.isEmpty else { return }
    for index in sentence.words.indices
    where sentence.words[index].head >= sentence.words.count {
      sentence.words[index].head = -2
    }
    for multiword in sentence.multiwords
    where multiword.words.upperBound <= sentence.words.count {
      for index in multiword.words.dropLast() { sentence.words[index].spaceAfter = false }
      if multiword.miscellany.hasPrefix("SpaceAfter=No")
        || multiword.miscellany.contains("|SpaceAfter=No")
      {
        sentence.words[multiword.words.upperBound - 1].spaceAfter = false
      }
    }
    let count = sentence.words.count
    sentence.multiwords.removeAll { $0.words.upperBound > count }
    sentences.append(sentence)
  }

  private static func read(
    _ line: ArraySlice<UInt8>, _ number: Int, into sentence: inout CoNLLUSentence
  ) throws(CoNLLUError) {
    let columns = line.split(separator: 0x09, omittingEmptySubsequences: false)
    guard columns.count == 10 else {
      throw CoNLLUError(line: number, reason: "it has \(columns.count) columns, not 10")
    }
    let identifier = string(columns[0])
    if identifier.contains(".") { return }
    if let hyphen = identifier.firstIndex(of: "-") {
      guard let first = Int(identifier[..<hyphen]),
        let last = Int(identifier[identifier.index(after: hyphen)...]),
        first == sentence.words.count + 1, last >= first, last - first < 64
      else { throw CoNLLUError(line: number, reason: "“\(identifier)” is no range of words") }
      sentence.multiwords.append(
        CoNLLUSentence.Multiword(
          words: first - 1..<last, form: string(columns[1]), miscellany: string(columns[9])))
      return
    }
    guard let index = Int(identifier), index == sentence.words.count + 1 else {
      throw CoNLLUError(line: number, reason: "“\(identifier)” is not the next word's number")
    }
    var word = CoNLLUWord(form: string(columns[1]))
    word.lemma = string(columns[2])
    word.partOfSpeech = string(columns[3])
    word.tag = string(columns[4])
    word.features = string(columns[5])
    word.relation = string(columns[7])
    word.miscellany = string(columns[9])
    word.spaceAfter = !word.miscellany.contains("SpaceAfter=No")
    if let head = Int(string(columns[6])), head >= 0 { word.head = head - 1 }
    sentence.words.append(word)
  }

  private static func string(_ bytes: ArraySlice<UInt8>) -> String {
    String(decoding: bytes, as: UTF8.self)
  }
}
