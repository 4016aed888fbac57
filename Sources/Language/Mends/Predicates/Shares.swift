internal import TextModel

/// Numbers that stand for some of those named beside them.
enum Shares {
  /// Makes the number behind *of the …* that opens a sentence the subject, and what it is of a part of its phrase.
  ///
  /// In *of the 40 miners 12 died*, twelve died, and no one of the forty is told of by himself.
  static func joinWholes(_ tree: inout SentenceTree) {
    let of = tree.sentence.lowerBound
    guard tree.sentence.count > 5, tree.lower(of) == "of", tree[of].relation == .case,
      case let whole = tree[of].head, whole > of + 1, tree.sentence.contains(whole),
      [.nns, .nn, .prp, .nnps].contains(tree[whole].tag), tree[whole].relation == .obl,
      case let verb = tree[whole].head, verb > whole + 1, tree.sentence.contains(verb)
    else { return }
    let number = tree[whole + 1].tag == .comma ? whole + 2 : whole + 1
    guard number < verb, tree[number].tag == .cd, !tree.isYear(number) || tree.isSubject(number)
    else { return }
    if !tree.isSubject(number) {
      guard tree[number].head == whole, tree[number + 1].head == verb, !tree.hasSubject(verb),
        number + 1 == verb
          || [.aux, .auxPass, .advmod, .cop].contains(tree[number + 1].relation)
      else { return }
      tree.hang(number, asSubjectOf: verb)
    }
    tree.hang(whole, on: number, as: .nmod)
  }

  /// Hangs how it befell some on their number, where it was told of all.
  ///
  /// In *nine people were hurt, two of them badly*, seven were not hurt badly.
  static func takeManners(_ tree: inout SentenceTree) {
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
}
