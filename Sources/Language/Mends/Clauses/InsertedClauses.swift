internal import TextModel

/// Clauses with *as* that a sentence puts in between commas.
enum InsertedClauses {
  /// Gives what stands behind a clause put in with *as* to the verb before it.
  ///
  /// In *the play opened, as he had hoped, a year after his death*, he hoped before.
  static func returnTimes(_ tree: inout SentenceTree) {
    guard tree.mayHave(.advcl), tree.mayHave(.mark) else { return }
    var repairs = 0
    for marker in tree.sentence.dropFirst(2) where repairs < TreeMender.repairs {
      guard tree.lower(marker) == "as", tree[marker].relation == .mark,
        tree[marker - 1].tag == .comma, case let verb = tree[marker].head, verb > marker,
        tree[verb].relation == .advcl, case let main = tree[verb].head,
        tree.sentence.contains(main), main < marker, tree[main].partOfSpeech == .verb
      else { continue }
      repairs += 1
      guard let comma = tree.comma(in: tree.words(behind: verb)), comma <= verb + 2,
        comma - marker <= 7
      else { continue }
      tree.rehang(tree.words(behind: comma), from: verb, to: main)
    }
  }
}
