internal import TextModel

/// Clauses and initials in brackets, which belong to the name right before them.
enum BracketedClauses {
  /// Hangs a clause that opens a bracket on the name before it, where it was hung on a noun further back: “two sons, Tom (born 2001) and
  /// *Sam (born* 2004)”.
  static func describeNames(_ tree: inout SentenceTree) {
    for bracket in tree.sentence.dropFirst().dropLast() where tree.lower(bracket) == "(" {
      guard tree[bracket - 1].tag == .nnp,
        let clause = tree.words(behind: bracket).prefix(3).first(where: {
          [.acl, .aclRelcl].contains(tree[$0].relation)
        }), case let old = tree[clause].head, old < bracket - 1, tree.sentence.contains(old),
        case let name = tree[bracket - 1].relation == .flat ? tree[bracket - 1].head : bracket - 1,
        name != old, name > old, name < bracket
      else { continue }
      tree[clause].head = name
    }
  }

  /// Sets the initials in brackets beside the name right before them, where they were set beside whoever stands at its head, and frees
  /// the name behind them.
  ///
  /// In *the head of the Office of Ships (OS) Ann Holm said so*, Holm is the head, and the office is the OS.
  static func lowerInitials(_ tree: inout SentenceTree) {
    guard tree.mayHave(.appos) else { return }
    for bracket in tree.sentence.dropFirst(3).dropLast(2)
    where tree.lower(bracket) == "(" && tree.lower(bracket + 2) == ")" {
      let (initials, office) = (bracket + 1, bracket - 1)
      let head = tree[initials].head
      guard tree[initials].relation == .appos, tree.form(initials).count > 1,
        tree.form(initials).utf8.allSatisfy({ (65...90).contains($0) }), head < office,
        tree.sentence.contains(head), [.nnp, .nnps].contains(tree[office].tag)
      else { continue }
      tree[initials].head = office
      for name in tree.words(behind: bracket + 2)
      where tree[name].head == initials && [.flat, .appos].contains(tree[name].relation) {
        tree.hang(name, on: head, as: .appos)
      }
    }
  }

  /// Lets what says in brackets when a deed was done hang on its verb, where it was taken for a word about the noun before.
  ///
  /// In *moved the files to a new disk (done 3 May)*, no disk was done. *sold the mill (completed in 1890)* and *sold the house
  /// (finished in slate)* stay.
  static func settleDeeds(_ tree: inout SentenceTree) {
    guard tree.mayHave(tag: .vbn) else { return }
    for word in tree.sentence.dropFirst(2).dropLast(2)
    where tree[word].tag == .vbn && tree.lower(word - 1) == "("
      && ["done", "completed", "finished"].contains(tree.lower(word))
    {
      guard tree[word].relation != .root,
        let close = (word + 1..<min(word + 8, tree.sentence.upperBound)).first(where: {
          tree.lower($0) == ")"
        }),
        (word + 1..<close).contains(where: { tree[$0].tag == .cd }),
        tree.lower(word + 1) != "in" || tree.lower(word) == "done"
      else { continue }
      var verb = tree[word].head
      for _ in 0..<8 where tree.sentence.contains(verb) && tree[verb].partOfSpeech != .verb {
        verb = tree[verb].head
      }
      guard tree.sentence.contains(verb), verb < word, tree[verb].partOfSpeech == .verb else {
        continue
      }
      tree.hang(word, on: verb, as: .parataxis)
    }
  }
}
