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
}
