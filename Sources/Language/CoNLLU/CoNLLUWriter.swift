/// Writes sentences as CoNLL-U.
public enum CoNLLUWriter {
  /// Returns the lines of sentences, a blank line after each.
  public static func string(_ sentences: [CoNLLUSentence]) -> String {
    var out = ""
    for sentence in sentences {
      for comment in sentence.comments { out += comment + "\n" }
      var multiwords = sentence.multiwords[...]
      for (index, word) in sentence.words.enumerated() {
        if let multiword = multiwords.first, multiword.words.lowerBound == index {
          multiwords.removeFirst()
          out += "\(index + 1)-\(multiword.words.upperBound)\t\(multiword.form)"
          out += "\t_\t_\t_\t_\t_\t_\t_\t\(multiword.miscellany)\n"
        }
        let head = word.head == -2 ? "_" : "\(word.head + 1)"
        out += "\(index + 1)\t\(word.form)\t\(word.lemma)\t\(word.partOfSpeech)\t\(word.tag)"
        out += "\t\(word.features)\t\(head)\t\(word.relation)\t_\t\(word.miscellany)\n"
      }
      out += "\n"
    }
    return out
  }
}
