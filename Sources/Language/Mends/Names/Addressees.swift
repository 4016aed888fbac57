internal import TextModel

/// Those whom a sentence addresses by name: *Ruth, the surveyor came*.
enum Addressees {
  /// Gives a predicate the noun behind the comma for a subject, where that was set beside the one addressed before the comma.
  ///
  /// In *Ruth, the surveyor came on Monday*, the surveyor came. *Ruth, the surveyor, came on Monday* and *Ruth, the surveyor and the
  /// cook came* stay.
  static func openSubjects(_ tree: inout SentenceTree) {
    guard tree.mayHave(.appos) else { return }
    for noun in tree.sentence.dropFirst(3).dropLast() where tree[noun].relation == .appos {
      let name = tree[noun].head
      guard tree.sentence.contains(name), name < noun, tree.isSubject(name),
        isAddressee(name, tree),
        case let verb = tree[name].head, tree.sentence.contains(verb), verb > noun,
        tree[verb].partOfSpeech == .verb || tree.hasDependent(of: verb, .cop),
        tree[name + 1].tag == .comma,
        ["the", "my", "your", "our", "his", "her", "their", "this", "that"].contains(
          tree.lower(name + 2)), tree.isWithin(name + 2, noun),
        tree.comma(in: noun + 1..<verb) == nil, !tree.hasDependent(of: noun, .conj, .cc, .appos),
        !tree.hasDependent(of: name, .conj, .cc, .flat)
      else { continue }
      tree.hang(noun, asSubjectOf: verb)
      tree.hang(name, on: verb, as: .vocative)
      return
    }
  }

  /// Whether a word can be whom a sentence addresses, and opens it: “*Ruth*, …”, “Dear *Ruth*, …”.
  private static func isAddressee(_ name: Int, _ tree: SentenceTree) -> Bool {
    guard
      tree[name].tag == .nnp && GivenNames.contains(tree.form(name))
        || relatives.contains(tree.lower(name)) && tree.isCapitalised(name)
    else { return false }
    return (tree.sentence.lowerBound..<name).allSatisfy {
      ["dear", "my", "dearest", "oh", "well", "no", "yes", "and", "but", "so"].contains(
        tree.lower($0))
        || tree[$0].partOfSpeech == .punctuation
    }
  }

  /// Nouns by which one's own people are addressed.
  private static let relatives: Set<String> = [
    "mother", "father", "mama", "papa", "mum", "dad", "uncle", "aunt", "grandmother",
    "grandfather", "sir", "madam",
  ]
}
