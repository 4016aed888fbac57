internal import TextModel

/// Names that a tree cuts in two, or joins with what stands before them.
enum NameBoundaries {
  /// Joins the second word of a place to its first, where it was taken for the subject of the participle before.
  ///
  /// In *a school located in Mount Vernon can move*, nothing but the school is located.
  static func joinNames(_ tree: inout SentenceTree) {
    for name in tree.sentence.dropFirst(3) {
      let (token, first) = (tree[name], name - 1)
      guard token.tag == .nnp, [.nsubj, .nsubjPass].contains(token.relation),
        tree.sentence.contains(token.head), token.head < first, tree[token.head].tag == .vbn,
        tree[first].tag == .nnp, tree[first].relation == .obl, tree[first].head == token.head,
        tree[first - 1].relation == .case, tree[first - 1].head == first
      else { continue }
      tree.hang(name, on: first, as: .flat)
    }
  }

  /// Takes *Us* with one capital for the pronoun that it is in a title: in *They Told Us He Was Here*, no state was told.
  static func tagPronouns(_ tree: inout SentenceTree) {
    for word in tree.sentence.dropFirst() where tree[word].tag == .nnp && tree.form(word) == "Us" {
      tree.tag(word, as: .prp, .pronoun)
    }
  }

  /// Sets a name beside the noun before it, where it was taken for the object of an infinitive.
  ///
  /// In *the last guest to leave, Anna Berg, said so*, no comma parts a verb from its object.
  static func setApart(_ tree: inout SentenceTree) {
    guard tree.mayHave(.acl), tree.mayHave(tag: .vb) else { return }
    for verb in tree.sentence.dropLast(2) {
      guard tree[verb].relation == .acl, tree[verb].tag == .vb, tree[verb + 1].tag == .comma,
        let name = tree.dependent(of: verb, in: verb + 2..<tree.sentence.upperBound, .obj),
        [.nnp, .nnps].contains(tree[name].tag), name - verb < 6
      else { continue }
      tree.hang(name, on: tree[verb].head, as: .appos)
    }
  }

  /// Takes a word in small letters behind *a* for a common noun, where it was taken for a name.
  ///
  /// In *Holm, a clothier from York*, nobody is called clothier. *An iPhone* stays.
  static func tagDescriptions(_ tree: inout SentenceTree) {
    for noun in tree.sentence.dropFirst()
    where tree[noun].tag == .nnp && ["a", "an"].contains(tree.lower(noun - 1)) {
      guard tree.form(noun) == tree.lower(noun),
        tree.form(noun).utf8.allSatisfy({ (0x61...0x7A).contains($0) })
      else { continue }
      tree.tag(noun, as: .nn, .noun)
    }
  }

  /// Parts a phrase with a preposition from the name behind it, of which it was taken for a part.
  ///
  /// In *during the First World War Nyberg worked*, the war has a preposition of its own and belongs to no name.
  static func partNames(_ tree: inout SentenceTree) {
    for marker in tree.sentence where tree[marker].relation == .case {
      let noun = tree[marker].head
      guard noun > marker, tree[noun].relation == .compound, case let name = tree[noun].head,
        name == noun + 1, tree[name].tag == .nnp, tree.isSubject(name),
        !NameCues.opensPlace(tree.lower(noun))
      else { continue }
      tree.hang(noun, on: tree[name].head, as: .obl)
    }
  }
}
