import EventMentions
import ISO8601
import TextModel
import TimeExpressions

/// Dates what the entries of a log or diary tell by the days or clock times that they begin with.
///
/// - Reads: “*14 June.* Sighted land. Holm fell on deck.”, the paragraphs under a heading that is a day, and
///   “*09:20* Canary healthy. Rollout starts.”
/// - Leaves alone: a day alone at the head of a text that has no other such (it says when it was written), clauses with a
///   time of their own, and what had been, would be or was not.
struct EntryDates {
  let syntax: Syntax
  let expressions: [TimeExpression]

  /// The time that a sentence of an entry stands under.
  private struct Entry {
    /// The time expression.
    var time: Int
    /// Whether the sentence is stamped with it; what is told behind that one came after it.
    var isStamped = true
  }

  /// Gives the time of its entry to each event of a main clause that has none: the day or minute, or from there on.
  func date(_ frames: inout [EventFrame]) {
    let entries = self.entries()
    guard Set(entries.compactMap { $0?.time }).count > 1 else { return }
    for index in frames.indices {
      let token = frames[index].mention.token
      let sentence = syntax.sentence(of: token)
      guard sentence >= 0, let entry = entries[sentence] else { continue }
      let isClock = expressions[entry.time].type == .time
      if frames[index].times.isEmpty,
        isTold(token, inPresent: isClock) || (isClock && isNamed(token))
      {
        frames[index].times = [
          TimeLink(
            expression: entry.time, relation: entry.isStamped ? .during : .after, rule: Self.rule)
        ]
      } else if frames[index].times.first?.expression == entry.time {
        frames[index].times[0].rule = Self.rule
      }
    }
  }

  /// The name of the rule, which says as well that a log tells of the event.
  static let rule = "time.entry"

  /// The entry of each sentence, if it stands in one.
  private func entries() -> [Entry?] {
    let text = syntax.text
    var result = [Entry?](repeating: nil, count: text.sentences.count)
    var ofBlocks: Int?
    var current: (block: Int, entry: Entry?) = (-1, nil)
    var next = 0
    for (index, sentence) in text.sentences.enumerated() {
      let opening = next
      while next < expressions.count,
        expressions[next].tokens.lowerBound < sentence.tokens.upperBound
      {
        next += 1
      }
      if sentence.block != current.block {
        let stamp = (opening..<next).first {
          isAlone($0, in: sentence.tokens) || isStamp($0, of: sentence.tokens)
        }
        let isWhole =
          index + 1 == text.sentences.count || text.sentences[index + 1].block != sentence.block
        if case .heading = text.document.blocks[sentence.block].kind { ofBlocks = nil }
        if isWhole, let stamp, expressions[stamp].type == .date { ofBlocks = stamp }
        current = (sentence.block, (stamp ?? ofBlocks).map { Entry(time: $0) })
      }
      result[index] = current.entry
      guard let entry = current.entry, expressions[entry.time].type == .time else { continue }
      let latest = (opening..<next).last {
        expressions[$0].type == .time && expressions[$0].extent?.date != nil
      }
      current.entry = Entry(time: latest ?? entry.time, isStamped: false)
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

  /// Whether a clock time stands before a sentence that it is no part of: “*09:20* Rollout starts”.
  private func isStamp(_ expression: Int, of sentence: Range<Int>) -> Bool {
    let time = expressions[expression]
    guard time.type == .time, time.tokens.lowerBound - sentence.lowerBound < 4,
      syntax.relation(time.tokens.lowerBound) == .oblUnmarked,
      (sentence.lowerBound..<time.tokens.lowerBound).allSatisfy({ syntax.relation($0) == .punct })
    else { return false }
    return syntax.head(time.tokens.lowerBound).map { syntax.relation($0) == .root } ?? false
  }

  /// Whether a noun is all that an entry says, or what an entry says that it went or began: “Rollback of 4.18”.
  private func isNamed(_ token: Int) -> Bool {
    guard syntax.isNoun(token) else { return false }
    if syntax.relation(token) == .root { return true }
    guard [.nsubj, .nsubjPass].contains(syntax.relation(token)), let verb = syntax.head(token)
    else {
      return false
    }
    return CourseVerb.tellsOutcome(syntax.lemma(verb))
  }

  /// Whether a main clause tells what happened: “Holm *fell*”, “*Sighted* land”, in logs in the present as well.
  private func isTold(_ token: Int, inPresent: Bool) -> Bool {
    guard syntax.isVerb(token) else { return false }
    switch syntax.relation(syntax.firstConjunct(of: token)) {
    case .root: break
    case .parataxis, .advcl:
      guard inPresent, syntax.marker(of: token) == nil, syntax.subject(of: token) != nil else {
        return false
      }
    default: return false
    }
    let group = VerbGroup(of: token, in: syntax)
    guard !group.isPerfect, group.modal == nil, group.negation == nil else { return false }
    switch group.form {
    case .past: return true
    case .present, .bare: return inPresent
    case .pastParticiple: return syntax.subject(of: token) == nil
    default: return false
    }
  }
}
