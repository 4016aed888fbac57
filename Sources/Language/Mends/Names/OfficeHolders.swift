internal import TextModel

/// Persons right before a verb whose office, or the body they serve, was taken for the subject.
enum OfficeHolders {
  /// Makes the person the subject whose office with *of* or *for*, or whose body, stands before his name without a comma.
  ///
  /// - Reads: “Minister for Roads Ms. *Holm* says”, “Guild of the Green Hill secretary Ida *Holm* said”.
  /// - Leaves alone: “the spokesman for President Holm said”, “supporters of the Labour leader Ida Holm said”.
  static func openSubjects(_ tree: inout SentenceTree) {
    guard tree.mayHave(tag: .nnp) else { return }
    for of in tree.sentence.dropFirst().dropLast(3)
    where tree.lower(of) == "of" || tree.lower(of) == "for" {
      let subject = of - 1
      let verb = tree[subject].head
      guard tree.isSubject(subject), tree.isNoun(subject), verb > of + 3,
        let (begin, name, end) = person(behind: of + 1, before: verb, tree),
        predicate(from: end, tree) == verb,
        (of..<end).allSatisfy({
          tree[$0].tag != .comma && (tree.isWithin($0, subject) || tree[$0].head == verb)
        })
      else { continue }
      if isOffice(subject, tree), !isHolder(begin - 1, tree),
        begin < name || namesCharge(begin - 1, tree)
      {
        tree.hang(name, asSubjectOf: verb)
        join(begin..<end, to: name, &tree)
        tree.hang(subject, on: name, as: .nmodDesc)
        part(of..<begin, to: subject, &tree)
      } else if isBody(subject, tree), isHolder(begin - 1, tree),
        let last = (of + 1..<begin - 1).last(where: {
          [.nnp, .nnps].contains(tree[$0].tag) && !NameCues.modifiesTitle(tree.lower($0))
        })
      {
        let office = begin - 1
        tree.hang(name, asSubjectOf: verb)
        join(begin..<end, to: name, &tree)
        tree.hang(office, on: name, as: .nmodDesc)
        tree.hang(subject, on: office, as: .compound)
        part(of..<last + 1, to: subject, &tree)
        for word in last + 1..<office where !(last + 1..<office).contains(tree[word].head) {
          tree.hang(word, on: office, as: .compound)
        }
      }
    }
  }

  /// The name of a person that ends right before a predicate: where it begins with a form of address, its first word, and its end.
  private static func person(
    behind first: Int, before verb: Int, _ tree: SentenceTree
  ) -> (begin: Int, name: Int, end: Int)? {
    for word in first + 1..<max(first + 1, min(verb, first + 9)) where tree[word].tag == .nnp {
      let isAddressed = NameCues.isAddress(tree.lower(word))
      let name = isAddressed ? word + 1 : word
      guard tree[name].tag == .nnp,
        isAddressed || GivenNames.contains(tree.form(name)) && tree[name + 1].tag == .nnp
      else { continue }
      var end = name + 1
      while tree[end].tag == .nnp { end += 1 }
      let isPerson = end - name < 4 && NameCues.kind(ofLast: tree.lower(end - 1)) == nil
      return isPerson ? (word, name, end) : nil
    }
    return nil
  }

  /// The predicate that a word begins.
  private static func predicate(from word: Int, _ tree: SentenceTree) -> Int? {
    tree.isAuxiliary(word) ? tree[word].head : tree.isFinite(word) ? word : nil
  }

  /// Whether a noun with *of* or *for* is an office that one person holds.
  private static func isOffice(_ noun: Int, _ tree: SentenceTree) -> Bool {
    [.nn, .nnp].contains(tree[noun].tag)
      && NameCues.isTitle(tree.lower(noun).split(separator: "-").last.map(String.init) ?? "")
      && !["a", "an"].contains(tree.lower(noun - 1))
  }

  /// Whether a word before a name tells what its bearer is.
  private static func isHolder(_ word: Int, _ tree: SentenceTree) -> Bool {
    tree.isNoun(word)
      && (NameCues.isTitle(tree.lower(word)) || NameCues.isAddress(tree.lower(word))
        || EventLexicon.shared.isPerson(tree.lower(word)))
  }

  /// Whether a word can end what an office is charged with, and begins no name of a place: “Minister of *Trade*”.
  private static func namesCharge(_ word: Int, _ tree: SentenceTree) -> Bool {
    tree.isNoun(word) && !NameCues.opensPlace(tree.lower(word))
      && EventLexicon.shared.nounSense(tree.base(ofNoun: word)) != nil
      && !ParticipantNouns.isOrganisation(tree.lower(word))
  }

  /// Whether a noun begins the name of a body: it has a capital where no sentence asks for one, or is a word for bodies.
  private static func isBody(_ noun: Int, _ tree: SentenceTree) -> Bool {
    guard tree.isCapitalised(noun), tree.lower(noun) != "office" else { return false }
    let isInside = noun > tree.sentence.lowerBound && tree[noun - 1].tag != .openQuote
    let lower = tree.base(ofNoun: noun)
    return isInside || NameCues.takesOf(lower) || ParticipantNouns.isOrganisation(lower)
  }

  /// Makes one name of its words.
  private static func join(_ words: Range<Int>, to name: Int, _ tree: inout SentenceTree) {
    for word in words where word != name {
      tree.hang(word, on: name, as: word < name ? .nmodDesc : .flat)
    }
  }

  /// Hangs a phrase with *of* on the noun before it, where its words were hung on something behind.
  private static func part(
    _ phrase: Range<Int>, to noun: Int, _ tree: inout SentenceTree
  ) {
    let last = phrase.upperBound - 1
    for word in phrase.dropLast() where tree[word].head > last {
      tree[word].head = last
    }
    if !phrase.contains(tree[last].head) { tree.hang(last, on: noun, as: .nmod) }
  }
}
