internal import TextModel

/// Times behind the noun of what somebody blames or names as a reason.
enum TimesOfCauses {
  /// Gives the time, and the place before it, to the deed or mishap that is blamed, where they were hung on the verb of blaming.
  ///
  /// In *they blamed a fire at the mill in June that halted work*, the fire was in June, and halted it. *They blamed a rival in
  /// June*, *in June they blamed a fire* and *they blamed a fire on Monday* stay.
  static func joinTimes(_ tree: inout SentenceTree) {
    for verb in tree.sentence.dropFirst().dropLast(3)
    where [.vbd, .vbn, .vbz, .vbp, .vbg].contains(tree[verb].tag) {
      let markers = Cause.markers(behind: tree.lower(verb))
      guard !markers.isEmpty, tree.lower(verb) != "put" || tree.lower(verb + 1) == "down" else {
        continue
      }
      let causes = tree.words(behind: verb).prefix(16).filter {
        isCause($0, of: verb, behind: markers, tree)
      }
      // “blamed the loss *on a fire*”
      for noun in causes
      where tree[noun].relation == .nmod && causes.contains(tree[noun].head)
        && tree[tree[noun].head].relation == .obj
      {
        let object = tree[noun].head
        for word in tree.words(behind: noun - 1)
        where tree[word].head == object && tree[word].relation == .nmod {
          tree.hang(word, on: verb, as: .obl)
        }
      }
      for noun in causes { join(behind: noun, before: causes, of: verb, &tree) }
    }
  }

  /// Whether a noun is what is blamed: the object, or what stands behind the preposition.
  private static func isCause(
    _ noun: Int, of verb: Int, behind markers: [String], _ tree: SentenceTree
  ) -> Bool {
    guard [.nn, .nns].contains(tree[noun].tag), Cause.isDeed(tree.base(ofNoun: noun)) else {
      return false
    }
    switch tree[noun].relation {
    case .obj: return markers.contains("") && tree[noun].head == verb
    case .obl, .nmod:
      guard tree.isWithin(noun, verb),
        let marker = tree.dependent(of: noun, in: verb + 1..<noun, .case)
      else { return false }
      return markers.contains(tree.lower(marker))
    default: return false
    }
  }

  /// Hangs the place and the time right behind a noun on it, and those behind a noun that *and* joins to it on that.
  private static func join(
    behind cause: Int, before others: [Int], of verb: Int, _ tree: inout SentenceTree
  ) {
    let above = tree[cause].head
    var (noun, end) = (cause, cause + 1)
    for word in tree.words(behind: cause) {
      if others.contains(word) { return }
      if tree.isWithin(word, noun) {
        if tree[word].relation == .aclRelcl { return }
        end = word + 1
        continue
      }
      let head = tree[word].head
      guard
        head == verb || head == above || head == cause || tree.isWithin(head, noun) || head > word
      else { return }
      if [.obl, .nmod].contains(tree[word].relation), head == verb || head == above,
        let marker = tree.dependent(of: word, in: end..<word, .case), marker == end,
        isDate(word, tree) || ["at", "in", "on", "near"].contains(tree.lower(marker))
      {
        tree.hang(word, on: noun, as: .nmod)
        end = word + 1
        if let clause = tree.dependent(of: word, .aclRelcl), isDate(word, tree) {
          tree[clause].head = noun
          return
        }
      } else if [.conj].contains(tree[word].relation), head == verb || head == noun,
        tree.isNoun(word), let joint = tree.dependent(of: word, in: end..<word, .cc), joint == end,
        Cause.isDeed(tree.base(ofNoun: word))
      {
        // “a strike in May and a *fire* in June”
        tree.hang(word, on: cause, as: .conj)
        noun = word
        end = word + 1
        for time in tree.dependents(of: word) where tree[time].relation == .orphan {
          tree[time].relation = .nmod
        }
      } else if head < end {
        return
      }
    }
  }

  /// Whether a word is a month, a season, a year or a number of the month, and no weekday, on which news is told.
  private static func isDate(_ word: Int, _ tree: SentenceTree) -> Bool {
    (tree.namesTime(word) || tree.isYear(word)) && !tree.lower(word).hasSuffix("day")
  }
}
