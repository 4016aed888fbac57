internal import TextModel

/// Infinitives of what somebody promised, planned or refused.
enum PromisedDeeds {
  /// Makes an infinitive what somebody promised or refused, where the time between the two made a purpose of it.
  ///
  /// In *she promised in May to resign*, she did not promise in order to. *She promised it in May to please him* and *she left in May
  /// to study* stay.
  static func joinBehindTimes(_ tree: inout SentenceTree) {
    guard tree.mayHave(tag: .to), tree.mayHave(.advcl) else { return }
    for marker in tree.sentence.dropFirst(3).dropLast() where tree[marker].tag == .to {
      let deed = tree[marker].head
      guard deed > marker, tree.sentence.contains(deed), tree[deed].relation == .advcl,
        [.vb, .vbn].contains(tree[deed].tag) || tree.hasDependent(of: deed, .cop),
        case let verb = tree[deed].head, tree.sentence.contains(verb), verb < marker - 1,
        tree[verb].partOfSpeech == .verb, !tree.isPassive(verb),
        promises.contains(tree.base(ofPast: verb)) || promises.contains(tree.lower(verb)),
        !tree.hasDependent(of: verb, .obj, .iobj, .xcomp, .ccomp),
        isTime(verb + 1..<marker, of: verb, tree)
      else { continue }
      tree[deed].relation = .xcomp
    }
  }

  /// Whether some words behind a verb only say when: “*in May 1921*”, “*on the next day*”.
  private static func isTime(_ words: Range<Int>, of verb: Int, _ tree: SentenceTree) -> Bool {
    words.allSatisfy { tree[$0].tag != .comma && tree.isWithin($0, verb) }
      && words.contains { tree.namesTime($0) || tree.isYear($0) }
      && words.allSatisfy {
        tree[$0].head != verb || tree[$0].relation == .advmod
          || [.obl, .oblUnmarked].contains(tree[$0].relation)
            && (tree.namesTime($0) || tree[$0].tag == .cd)
      }
  }

  /// Verbs with an infinitive that says what was promised, planned, tried or refused.
  private static let promises: Set<String> = [
    "promise", "vow", "pledge", "swear", "agree", "undertake", "refuse", "decline", "offer",
    "threaten", "hope", "plan", "intend", "decide", "resolve", "vote", "choose", "try", "attempt",
    "consent", "volunteer", "fail", "manage", "begin", "start", "continue", "cease", "aim",
  ]
}
