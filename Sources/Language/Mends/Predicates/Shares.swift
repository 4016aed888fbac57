internal import TextModel

/// Numbers that stand for some of those named beside them.
enum Shares {
  /// Makes the number behind *of the …* that opens a clause the subject, and what it is of a part of its phrase.
  ///
  /// In *of the 40 miners 12 died*, twelve died, and no one of the forty is told of by himself.
  static func joinWholes(_ tree: inout SentenceTree) {
    guard
      let of = tree.sentence.prefix(8).first(where: {
        tree.lower($0) == "of" && ($0 == tree.sentence.lowerBound || tree[$0 - 1].tag == .comma)
      }), tree[of].relation == .case,
      case let whole = tree[of].head, whole > of + 1, tree.sentence.contains(whole),
      [.nns, .nn, .prp, .nnps].contains(tree[whole].tag),
      [.obl, .nsubj, .nsubjPass].contains(tree[whole].relation),
      case let verb = tree[whole].head, verb > whole + 1, tree.sentence.contains(verb),
      !tree.words(before: of).contains(where: { tree[$0].partOfSpeech == .verb })
    else { return }
    let number = tree[whole + 1].tag == .comma ? whole + 2 : whole + 1
    guard number < verb, tree[number].tag == .cd else { return }
    if !tree.isSubject(number) {
      let start = number + 1
      guard tree[number].head == whole, start == verb || tree[start].head == verb,
        start == verb || tree.isAuxiliary(start) || tree[start].relation == .advmod,
        tree.isSubject(whole) || !tree.hasSubject(verb)
      else { return }
      tree.hang(number, asSubjectOf: verb)
    }
    tree.hang(whole, on: number, as: .nmod)
  }

  /// Makes a number right before a verb without a subject that subject, where it was taken for a part of the date before it.
  ///
  /// In *in 1950 about 40 were sold* and *by the end of the decade several hundred were known*, forty were sold and not a year, and
  /// no decade is several hundred. *In May 1950 were sold forty* stays.
  static func openBehindDates(_ tree: inout SentenceTree) {
    guard [.nmod, .nmodUnmarked, .nummod, .appos].contains(where: tree.mayHave) else { return }
    for start in tree.sentence.dropFirst(3).dropLast() where tree.hasTense(start) {
      let (number, date) = (start - 1, tree[start - 1].head)
      guard isCount(number, tree), tree.sentence.contains(date), date < number,
        number - date < 8, [.nmod, .nmodUnmarked, .nummod, .appos].contains(tree[number].relation),
        case let top = tree[date].relation == .nmod ? tree[date].head : date,
        tree.sentence.contains(top), tree[top].relation == .obl,
        tree.namesTime(date) || tree[date].tag == .cd
          || ["decade", "century"].contains(tree.lower(date)),
        !(date..<number).contains(where: { [.comma, .cc].contains(tree[$0].tag) }),
        !tree.hasDependent(of: number, .case), !tree.namesTime(number - 1) || isRound(number, tree),
        case let verb = tree.isAuxiliary(start) ? tree[start].head : start,
        tree.sentence.contains(verb), tree[top].head == verb, !tree.hasSubject(verb)
      else { continue }
      tree.hang(number, asSubjectOf: verb)
    }
  }

  private static func isCount(_ word: Int, _ tree: SentenceTree) -> Bool {
    tree[word].tag == .cd || isRound(word, tree)
  }

  private static func isRound(_ word: Int, _ tree: SentenceTree) -> Bool {
    ["hundred", "thousand", "million", "dozen", "score"].contains(tree.lower(word))
  }

  /// Makes who is named in commas behind *one of …* the subject, and not the number.
  ///
  /// In *one of them, a young cook, fled*, the cook fled.
  static func nameOne(_ tree: inout SentenceTree) {
    guard tree.mayHave(.appos) else { return }
    for of in tree.sentence.dropFirst().dropLast(5)
    where tree.lower(of) == "of" && ["one", "another"].contains(tree.lower(of - 1)) {
      let (one, verb) = (of - 1, tree[of - 1].head)
      guard tree.isSubject(one), verb > of, tree.sentence.contains(verb),
        tree.hasDependent(of: one, .nmod),
        let name = tree.dependent(of: one, in: of + 2..<verb, .appos),
        [.nn, .nnp].contains(tree[name].tag),
        tree.comma(from: of, to: name) != nil, tree.comma(from: name, to: verb) != nil
      else { continue }
      tree.hang(name, on: verb, as: tree[one].relation)
      tree[one].relation = .obl
    }
  }

  /// Makes *as much as* before a number a word of it, where *much* was taken for what is counted.
  ///
  /// In *shares fell by as much as 17 per cent*, they fell by that. *He ate as much as two men* has its number beside the noun.
  static func leaveMeasures(_ tree: inout SentenceTree) {
    for much in tree.sentence.dropFirst().dropLast(2)
    where ["much", "many", "few", "little"].contains(tree.lower(much)) {
      let number = tree[much + 2].tag == .currency ? much + 3 : much + 2
      guard tree.lower(much - 1) == "as", tree.lower(much + 1) == "as",
        tree[number].tag == .cd || ["half", "two-thirds"].contains(tree.lower(number))
      else { continue }
      var unit = number
      for _ in 0..<3
      where tree.sentence.contains(tree[unit].head) && tree[unit].head > unit
        && tree.isNoun(tree[unit].head)
      {
        unit = tree[unit].head
      }
      if tree[unit].head == much || tree[unit].head < much - 1 && tree[much].head < much - 1 {
        tree.hang(unit, inPlaceOf: much)
        tree.rehang(tree.words(before: much - 1), from: much, to: unit)
        if tree[unit].relation == .advmod { tree[unit].relation = .oblUnmarked }
      }
      tree.tag(much, as: .rb, .adverb)
      tree.hang(much, on: number, as: .advmod)
      tree.hang(much - 1, on: much, as: .advmod)
      tree.hang(much + 1, on: much, as: .fixed)
    }
  }

  /// Hangs how it befell some on their number, where it was told of all.
  ///
  /// In *nine people were hurt, two of them badly*, seven were not hurt badly.
  static func takeManners(_ tree: inout SentenceTree) {
    guard tree.mayHave(tag: .rb) else { return }
    for of in tree.sentence.dropFirst(3).dropLast(2)
    where tree.lower(of) == "of" && ["them", "whom", "these"].contains(tree.lower(of + 1)) {
      let (number, manner) = (of - 1, of + 2)
      guard [.cd, .dt, .jj].contains(tree[number].tag), tree[number - 1].tag == .comma,
        tree[manner].tag == .rb, manner + 1 < tree.sentence.upperBound,
        [.comma, .fullStop].contains(tree[manner + 1].tag), tree[manner].head < number,
        tree.sentence.contains(tree[manner].head)
      else { continue }
      tree.hang(manner, on: number, as: .advmod)
    }
  }

  /// Gives a predicate the noun before *worth* and a sum for its subject, where *worth* was taken for that or for a conjunction.
  ///
  /// In *stock worth £3,000 was missing*, the stock was. *The worth of the land was lost* stays.
  static func nameWorth(_ tree: inout SentenceTree) {
    for worth in tree.sentence.dropFirst().dropLast(2) where tree.lower(worth) == "worth" {
      let (noun, sum) = (worth - 1, worth + 1)
      guard tree.isNoun(noun), [.currency, .cd].contains(tree[sum].tag),
        let end = tree.words(behind: worth).first(where: {
          ![.currency, .cd].contains(tree[$0].tag)
        }), tree.isFinite(end),
        case let verb = tree.isAuxiliary(end) ? tree[end].head : end, verb >= end,
        tree.sentence.contains(verb), [worth, verb].contains(tree[noun].head),
        [.mark, .nsubj, .nsubjPass, .amod, .compound].contains(tree[worth].relation)
          && tree[worth].head == verb
      else { continue }
      let head =
        (sum..<end).first { !(sum..<end).contains(tree[$0].head) } ?? sum
      tree.hang(noun, asSubjectOf: verb)
      tree.tag(worth, as: .jj, .adjective)
      tree.hang(worth, on: noun, as: .amod)
      tree.hang(head, on: worth, as: .oblUnmarked)
    }
  }
}
