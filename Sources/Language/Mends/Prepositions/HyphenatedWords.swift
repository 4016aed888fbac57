internal import TextModel

/// Words that a hyphen joins to what describes a noun.
enum HyphenatedWords {
  /// Takes a preposition before a hyphen for a part of the word that the hyphen makes: *the on-call nurse*.
  static func joinPrepositions(_ tree: inout SentenceTree) {
    guard tree.mayHave(tag: .hyph) else { return }
    for preposition in tree.sentence.dropLast(2) where tree[preposition].relation == .case {
      let (hyphen, word) = (preposition + 1, preposition + 2)
      guard tree[hyphen].tag == .hyph, !tree[hyphen].spaceBefore, !tree[word].spaceBefore,
        tree[preposition].head == word, [.compound, .amod].contains(tree[word].relation)
      else { continue }
      tree[preposition].relation = .compound
    }
  }

  /// Hangs the hyphen of a number in words on its last part, to which it belongs with the first: “eighty*-*eight”.
  static func joinNumbers(_ tree: inout SentenceTree) {
    guard tree.mayHave(tag: .hyph) else { return }
    for hyphen in tree.sentence.dropFirst().dropLast() where tree[hyphen].tag == .hyph {
      let (first, last) = (hyphen - 1, hyphen + 1)
      guard tree[first].tag == .cd, tree[last].tag == .cd, tree[first].head == last,
        tree[hyphen].head == first
      else { continue }
      tree[hyphen].head = last
    }
  }

  /// Makes a word that is no verb the noun which a word with hyphens before it describes.
  ///
  /// In *she played a half-size viola in May*, nobody violas. *A full-time job lost in May* stays.
  static func openNouns(_ tree: inout SentenceTree) {
    guard tree.mayHave(tag: .hyph), tree.mayHave(.acl) else { return }
    for noun in tree.sentence.dropFirst(4) where tree[noun].relation == .acl {
      let size = noun - 1
      guard tree[noun].partOfSpeech == .verb, tree[noun].head == size, tree[size].tag == .nn,
        tree[size - 1].tag == .hyph, EventLexicon.shared.isNoun(tree.lower(noun)),
        !EventLexicon.shared.isVerb(tree.base(ofPast: noun))
      else { continue }
      let above = tree[size].head
      tree.hang(noun, inPlaceOf: size)
      tree.hang(size, on: noun, as: .compound)
      tree.tag(noun, as: .nn, .noun)
      tree.rehang(
        tree.words(before: size), from: size, to: noun, only: .det, .amod, .nmodPoss, .case)
      for word in tree.words(behind: noun)
      where tree[word].head == noun && [.obl, .oblAgent, .advmod].contains(tree[word].relation) {
        if tree.sentence.contains(above) { tree[word].head = above }
      }
    }
  }
}
