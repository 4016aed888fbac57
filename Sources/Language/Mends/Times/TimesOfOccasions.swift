internal import TextModel

/// Dates of what *the time of* something names, hung on the word for the time.
enum TimesOfOccasions {
  /// Gives a date to the deed at whose time something was.
  ///
  /// In *at the time of her election to the board on 3 May 1934*, she was elected on that day. *At the time of the king, in 1934*
  /// stays.
  static func lowerTimes(_ tree: inout SentenceTree) {
    for time in tree.sentence.dropFirst(2).dropLast(4)
    where ["time", "moment", "date", "hour"].contains(tree.lower(time))
      && tree.lower(time + 1) == "of"
    {
      guard tree.lower(time - 1) == "the",
        let deed = tree.dependent(of: time, in: tree.words(behind: time + 1), .nmod),
        tree.dependent(of: deed, in: time + 1..<deed, .case) == time + 1,
        [.nn, .nns].contains(tree[deed].tag), isDeed(deed, tree),
        let date = tree.words(behind: deed).prefix(12).first(where: {
          tree[$0].head == time && tree[$0].relation == .nmod && isDate($0, tree)
        }), tree.comma(in: deed..<date) == nil,
        let marker = tree.dependent(of: date, in: deed + 1..<date, .case),
        ["on", "in", "at"].contains(tree.lower(marker))
      else { continue }
      tree[date].head = deed
    }
  }

  private static func isDate(_ word: Int, _ tree: SentenceTree) -> Bool {
    tree[word].tag == .cd || tree.namesTime(word)
  }

  private static func isDeed(_ noun: Int, _ tree: SentenceTree) -> Bool {
    EventLexicon.shared.nounSense(tree.base(ofNoun: noun)).map { $0.eventShare >= 64 } ?? false
  }
}
