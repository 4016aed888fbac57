internal import TextModel

/// Phrases that a tree hangs on the other of two joined verbs.
enum ConjunctPhrases {
  /// Gives a later conjunct the phrases that stand between its conjunction and itself.
  ///
  /// In *he left, and in a speech he urged them*, the speech belongs to *urged*, not to *left*.
  static func joinPhrases(_ tree: inout SentenceTree) {
    for conjunction in tree.sentence {
      let verb = tree[conjunction].head
      guard tree[conjunction].relation == .cc, verb > conjunction + 1, tree[verb].relation == .conj
      else { continue }
      let first = tree[verb].head
      tree.rehang(conjunction + 1..<verb, from: first, to: verb, only: .obl)
      // “was well in May, and *on 3 June* she left”, where the days were hung side by side
      if let day = (conjunction + 2..<verb).prefix(2).first(where: {
        tree[$0].relation == .conj && tree[$0].head < conjunction && tree[$0].partOfSpeech != .verb
      }), tree[conjunction + 1].relation == .case, tree[conjunction + 1].head == day {
        tree.hang(day, on: verb, as: .obl)
      }
    }
  }

  /// Leaves a first conjunct what stands before the conjunction, though it was hung on the later one.
  ///
  /// In *she sailed to Naples that autumn and did not return*, the autumn is no subject of *return*, and in *they won that
  /// November, and on Monday he left*, *that* opens no clause.
  static func leavePhrases(_ tree: inout SentenceTree) {
    for conjunction in tree.sentence {
      let verb = tree[conjunction].head
      guard tree[conjunction].relation == .cc, verb > conjunction, tree[verb].relation == .conj
      else { continue }
      let first = tree[verb].head
      guard first >= tree.sentence.lowerBound, first < conjunction else { continue }
      for phrase in first + 1..<conjunction where tree[phrase].head == verb {
        switch tree[phrase].relation {
        case .nsubj, .nsubjPass:
          tree[phrase].relation = tree.namesTime(phrase) ? .oblUnmarked : .obj
        case .obl, .oblUnmarked, .advmod, .obj: break
        case .mark
        where tree.namesTime(phrase + 1) && tree.lower(phrase) == "that"
          && tree[phrase + 1].head == first:
          tree.hang(phrase, on: phrase + 1, as: .det)
          tree.tag(phrase, as: .dt, .determiner)
          continue
        default: continue
        }
        tree[phrase].head = first
      }
    }
  }
}
