import EventMentions
import ISO8601
import TextModel
import TimeExpressions

/// Dates what the entries of a log or diary tell by the days that they begin with.
///
/// - Reads: “*14 June.* Sighted land. Holm fell on deck.”, and the paragraphs under a heading that is a day.
/// - Leaves alone: a day alone at the head of a text that has no other such (it says when it was written), clauses with a
///   time of their own, and what had been, would be or was not.
struct EntryDates {
  let syntax: Syntax
  let expressions: [TimeExpression]

  /// Gives the day of its entry to each event of a main clause that has no time.
  func date(_ frames: inout [EventFrame]) {
    let entries = self.entries()
    guard Set(entries.compactMap { $0 }).count > 1 else { return }
    for index in frames.indices where frames[index].times.isEmpty {
      let sentence = syntax.sentence(of: frames[index].mention.token)
      guard sentence >= 0, let entry = entries[sentence], isTold(frames[index].mention.token)
      else { continue }
      frames[index].times = [TimeLink(expression: entry, relation: .during, rule: "time.entry")]
    }
  }

  /// The expression that begins the entry of each sentence, if it stands in one.
  private func entries() -> [Int?] {
    let text = syntax.text
    let blocks = text.document.blocks
    var result = [Int?](repeating: nil, count: text.sentences.count)
    var ofBlocks: Int?
    var current: (block: Int, entry: Int?) = (-1, nil)
    var next = 0
    for (index, sentence) in text.sentences.enumerated() {
      while next < expressions.count,
        expressions[next].tokens.lowerBound < sentence.tokens.lowerBound
      {
        next += 1
      }
      let day = next < expressions.count && isAlone(next, in: sentence.tokens) ? next : nil
      if sentence.block != current.block {
        let isWhole =
          index + 1 == text.sentences.count || text.sentences[index + 1].block != sentence.block
        if case .heading = blocks[sentence.block].kind { ofBlocks = nil }
        if isWhole, day != nil { ofBlocks = day }
        current = (sentence.block, day ?? ofBlocks)
      }
      result[index] = current.entry
    }
    return result
  }

  /// Whether a day is all that a sentence says.
  private func isAlone(_ expression: Int, in sentence: Range<Int>) -> Bool {
    let time = expressions[expression]
    guard time.type == .date, time.extent?.date?.granularity == .day,
      sentence.contains(time.tokens.lowerBound)
    else { return false }
    return sentence.allSatisfy { token in
      time.tokens.contains(token)
        || [.fullStop, .colon, .comma, .hyph, .nfp].contains(syntax.tag(token))
    }
  }

  /// Whether a main clause tells what happened: “Holm *fell*”, “*Sighted* land”.
  private func isTold(_ token: Int) -> Bool {
    guard syntax.isVerb(token), syntax.relation(syntax.firstConjunct(of: token)) == .root else {
      return false
    }
    let group = VerbGroup(of: token, in: syntax)
    guard !group.isPerfect, group.modal == nil, group.negation == nil else { return false }
    switch group.form {
    case .past: return true
    case .pastParticiple: return syntax.subject(of: token) == nil
    default: return false
    }
  }
}
