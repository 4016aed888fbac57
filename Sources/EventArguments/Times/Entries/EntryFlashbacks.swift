import EventMentions
import ISO8601
import TextModel
import TimeExpressions

/// The sentences of entries that go on with a story which the entry only looks back to.
///
/// - Reads: “*6 March.* Ann was found today. She *had left* on Monday. She *slept* in a barn.”
/// - Leaves alone: “*6 March.* Ann was found today. She *had left* on Monday. The police *closed* the road.”
struct EntryFlashbacks {
  let syntax: Syntax
  let expressions: [TimeExpression]

  /// What a sentence tells in its main clause.
  private struct Told {
    var sentence: Int
    var isPerfect: Bool
    /// Whether its subject is somebody told of before: “she”.
    var isOfPronoun: Bool
    /// The day that it names.
    var day: TimeBounds?
  }

  /// Returns the sentences in which what is told in the simple past has not the day of its entry.
  ///
  /// The events stand in order of the text.
  func sentences(_ frames: [EventFrame], dayOfEntry: (Int) -> CalendarDate?) -> Set<Int> {
    var result: Set<Int> = []
    var block: (number: Int, told: [Told]) = (-1, [])
    for frame in frames {
      guard let told = told(frame) else { continue }
      let number = syntax.text.sentences[told.sentence].block
      if number != block.number {
        result.formUnion(behindLookBack(block.told, dayOfEntry))
        block = (number, [])
      }
      block.told.append(told)
    }
    return result.union(behindLookBack(block.told, dayOfEntry))
  }

  private func behindLookBack(
    _ told: [Told], _ dayOfEntry: (Int) -> CalendarDate?
  ) -> Set<Int> {
    func isBefore(_ one: Told) -> Bool? {
      guard let day = one.day, let entry = dayOfEntry(one.sentence)?.bounds else { return nil }
      return day.precedes(entry)
    }
    guard let opening = told.firstIndex(where: { $0.isPerfect && isBefore($0) == true }) else {
      return []
    }
    let first = told[opening].sentence
    // What is dated before the entry, with no *had*, shows that the story has not come back yet.
    let last = told[opening...].last { !$0.isPerfect && isBefore($0) == true }?.sentence ?? first
    var end = last
    for one in told[opening...] where one.sentence > end {
      guard one.isOfPronoun, isBefore(one) != false else { break }
      end = one.sentence
    }
    return Set(first..<end + 1).subtracting([first])
  }

  private func told(_ frame: EventFrame) -> Told? {
    let token = frame.mention.token
    let sentence = syntax.sentence(of: token)
    guard sentence >= 0, syntax.isVerb(token),
      syntax.relation(syntax.firstConjunct(of: token)) == .root
    else { return nil }
    let group = VerbGroup(of: token, in: syntax)
    guard group.form == .past else { return nil }
    let subject = syntax.subject(of: syntax.firstConjunct(of: token))
    return Told(
      sentence: sentence, isPerfect: group.isPerfect,
      isOfPronoun: subject.map { ["he", "she", "it", "they"].contains(syntax.lower($0)) } ?? false,
      day: frame.times.first.flatMap { expressions[$0.expression].extent?.bounds })
  }
}
