internal import TextModel

/// Quoted words that say how something is done, and tell of no deed.
enum SetPhrases {
  /// Makes a manner of two bare verbs that *or* joins between quotation marks.
  ///
  /// In *she vowed to leave “live or die”*, nobody lives or dies. *The note said: “fight or flee”* stays.
  static func leaveAlternatives(_ tree: inout SentenceTree) {
    for joint in tree.sentence.dropFirst(3).dropLast(2) where tree.lower(joint) == "or" {
      let (first, second) = (joint - 1, joint + 1)
      guard isMark(joint - 2, tree), isMark(joint + 2, tree), isBare(first, tree),
        isBare(second, tree), case let verb = tree[first].head, tree.sentence.contains(verb),
        verb < first, tree[first].relation != .root, tree[second].head == first,
        tree.lower(joint - 3) != ":",
        !(tree[joint - 3].tag == .comma && tree[joint - 4].partOfSpeech == .verb)
      else { continue }
      let above = tree.words(before: joint - 2).last { tree[$0].partOfSpeech == .verb } ?? verb
      tree.hang(first, on: above, as: .discourse)
      tree[second].relation = .discourse
      for word in [first, second] { tree.tag(word, as: .rb, .adverb) }
    }
  }

  private static func isMark(_ word: Int, _ tree: SentenceTree) -> Bool {
    ["\"", "“", "”", "‘", "’", "'", "``", "''"].contains(tree.lower(word))
  }

  private static func isBare(_ word: Int, _ tree: SentenceTree) -> Bool {
    [.vb, .vbp, .nn].contains(tree[word].tag)
      && EventLexicon.shared.isVerb(tree.lower(word))
  }
}
