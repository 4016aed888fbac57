internal import TextModel

/// Offices that somebody held one after the other, each with its years.
enum OfficeSeries {
  /// Joins the offices of a series to the first, where a tree hangs them on its years or its place, and leaves each its own years.
  ///
  /// In *he was a teacher from 1950 to 1961 and headmaster from 1961 to 1975* he was both, and *she was mayor of Hull (1990–98),
  /// minister of transport (1998–2002) and envoy* had three offices. *He was a teacher in 1950 and the son of a clerk* stays.
  static func joinDated(_ tree: inout SentenceTree) {
    guard tree.mayHave(.cop), tree.mayHave(tag: .cd) else { return }
    for copula in tree.sentence where tree[copula].relation == .cop {
      let first = tree[copula].head
      guard first > copula, tree.sentence.contains(first), tree.isNoun(first),
        tree.namesSomebody(first)
      else { continue }
      var last = first
      for _ in 0..<TreeMender.repairs {
        guard let next = office(behind: last, tree) else { break }
        take(years(last + 1..<next.joint, tree), to: last, &tree)
        tree.hang(next.noun, on: first, as: .conj)
        for word in next.joint..<next.noun
        where tree[word].relation == .cc || tree[word].tag == .comma {
          tree[word].head = next.noun
        }
        last = next.noun
      }
      if last > first { take(years(last + 1..<end(behind: last, tree), tree), to: last, &tree) }
      return
    }
  }

  /// The next office that a comma or *and* right behind a year joins, and that has a year of its own.
  private static func office(
    behind last: Int, _ tree: SentenceTree
  ) -> (joint: Int, noun: Int)? {
    guard
      let joint = (last + 1..<end(behind: last, tree)).dropFirst().first(where: {
        (tree[$0].tag == .comma || tree[$0].relation == .cc) && endsYears(before: $0, tree)
      })
    else { return nil }
    let phrase = (joint + 1..<min(joint + 8, tree.sentence.upperBound)).prefix {
      [.dt, .jj, .nn, .nnp, .cc, .rb, .comma, .prpPossessive].contains(tree[$0].tag)
    }
    guard let noun = phrase.last(where: { [.nn, .nnp].contains(tree[$0].tag) }),
      phrase.last == noun, tree.namesSomebody(noun), tree.lower(joint + 1) != "the",
      !phrase.contains(where: { tree[$0].tag == .prpPossessive }),
      !years(noun + 1..<end(behind: noun, tree), tree).isEmpty
    else { return nil }
    return (joint, noun)
  }

  /// Whether a year, or the bracket behind one, ends right before a word.
  private static func endsYears(before joint: Int, _ tree: SentenceTree) -> Bool {
    let word = tree[joint - 1].tag == .closeBracket ? joint - 2 : joint - 1
    return tree[word].tag == .cd && (tree.isYear(word) || isShortYear(word, tree))
  }

  /// Whether two digits end a stretch of years: “1950–*61*”.
  private static func isShortYear(_ word: Int, _ tree: SentenceTree) -> Bool {
    tree.lower(word).utf8.count == 2 && ["-", "–"].contains(tree.lower(word - 1))
      && tree.isYear(word - 2)
  }

  /// Where the clause of an office ends: before a verb with a tense, a relative pronoun or a semicolon.
  private static func end(behind noun: Int, _ tree: SentenceTree) -> Int {
    tree.words(behind: noun).first {
      tree.isFinite($0) || [.wdt, .wp, .wrb, .vbg, .vbn].contains(tree[$0].tag)
        || [";", "."].contains(tree.lower($0))
    } ?? tree.sentence.upperBound
  }

  /// The years among some words, before the next office.
  private static func years(_ words: Range<Int>, _ tree: SentenceTree) -> [Int] {
    let end = words.dropFirst().first {
      (tree[$0].tag == .comma || tree[$0].relation == .cc) && endsYears(before: $0, tree)
    }
    return (words.lowerBound..<max(words.lowerBound, end ?? words.upperBound)).filter {
      tree.isYear($0)
    }
  }

  /// Hangs the first of some years on an office, and the others that hang on another word on the first.
  private static func take(_ years: [Int], to office: Int, _ tree: inout SentenceTree) {
    guard let first = years.first else { return }
    let isMarked = tree.dependents(of: first).contains { tree[$0].relation == .case && $0 < first }
    tree.hang(first, on: office, as: isMarked ? .obl : .nmodUnmarked)
    for year in years.dropFirst() where ![first, office].contains(tree[year].head) {
      tree.hang(year, on: first, as: .nmod)
    }
  }
}
