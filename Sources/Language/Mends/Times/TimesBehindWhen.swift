internal import TextModel

/// Times behind *when* and a comma that a tree takes for those of the clause before.
enum TimesBehindWhen {
  /// Hangs *when*, and the times between it and the subject of its clause, on the verb of that clause.
  ///
  /// In *it had snowed for days when, at six on the evening of 3 May, the shepherd saw the flood*, the hour is that of seeing.
  static func leaveTimes(_ tree: inout SentenceTree) {
    var repairs = 0
    for when in tree.sentence.dropFirst(2).dropLast(4)
    where repairs < TreeMender.repairs && tree.lower(when) == "when"
      && tree[when + 1].tag == .comma && [.in, .rb, .to].contains(tree[when + 2].tag)
    {
      repairs += 1
      guard
        let subject = tree.words(behind: when + 2).first(where: {
          tree.isSubject($0) && tree[$0].head > $0
        }), subject - when <= 24, case let verb = tree[subject].head, tree.hasTense(verb),
        case let main = tree[verb].head, tree.sentence.contains(main), main < when
      else { continue }
      tree.rehang(when..<subject, from: main, to: verb)
    }
  }

  /// Gives *when* and the time in commas behind it to the clause that they begin, where they were hung on the verb before.
  ///
  /// In *they were about to leave when, late on 3 May, a letter came*, the letter came on 3 May.
  static func openInserted(_ tree: inout SentenceTree) {
    for when in tree.sentence.dropFirst(2).dropLast(5) where tree.lower(when) == "when" {
      let verb = tree[when].head
      guard tree[when + 1].tag == .comma, verb >= tree.sentence.lowerBound, verb < when,
        let close = tree.comma(from: when + 2, to: tree.sentence.upperBound),
        let subject = tree.words(behind: close).first(where: {
          tree.isSubject($0) && tree[$0].head > $0
        }), (close + 1..<subject).allSatisfy({ tree.isWithin($0, subject) }),
        case let clause = tree[subject].head, tree.hasTense(clause),
        !(when + 2..<close).contains(where: { tree.isFinite($0) })
      else { continue }
      tree.hang(when, on: clause, as: .advmod)
      for word in when + 1..<close + 1 where tree[word].head < when {
        tree[word].head = clause
      }
    }
  }
}
