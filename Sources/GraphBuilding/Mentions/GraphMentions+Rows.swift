import TextModel

/// Events that the rows of tables name with nouns alone: `| Handover | 3 May 2021 |`.
extension GraphMentions {
  /// The noun that a row names beside a day, where no other word of it tells of an event.
  func named(inRowOf time: Range<Int>, _ isTaken: [Bool]) -> Int? {
    let number = syntax.sentence(of: time.lowerBound)
    guard syntax.text.row(ofSentence: number)?.isDated == true else { return nil }
    let sentence = syntax.text.sentences[number].tokens
    var begin = sentence.lowerBound
    // “14 July 2023: *Handover*”
    if time.lowerBound == begin {
      begin = time.upperBound
      while begin < sentence.upperBound, syntax.tag(begin) == .colon { begin += 1 }
    }
    let cell = (begin..<sentence.upperBound).prefix { ![":", ";"].contains(syntax.lower($0)) }
    let run = cell.prefix {
      [.nn, .nns, .nnp, .nnps, .jj, .hyph, .dt, .cd, .vbg].contains(syntax.tag($0))
    }
    guard let noun = run.last(where: syntax.isNoun),
      // “*Planning* consent”
      !cell.contains(where: {
        (isTaken[$0] || syntax.isVerb($0))
          && !(syntax.head($0) == noun && [.compound, .amod].contains(syntax.relation($0)))
      })
    else { return nil }
    // “*Kick-off*”
    let isJoined = syntax.tag(noun + 1) == .hyph && cell.contains(noun + 2)
    return isJoined ? noun + 2 : noun
  }
}
