import EventArguments
import EventMentions
import EventModel
import Factuality
import ISO8601
import TimeExpressions

/// Tells the present tense of a history from that of a timetable in a text that does not say when it was written.
///
/// - Reads: “*In 1926* the founder *dies*” as past, “She *leaves* office *on 7 January 2019*”, the last day that is told, as still to come.
struct PresentTense {
  let frames: [EventFrame]
  let dates: [EventDate?]
  let expressions: [TimeExpression]

  /// The side of the writing on which dated events in the present lie, by token.
  func sides() -> [Int: DocumentSide] {
    let last = dates.lazy.compactMap { $0?.edtf.bounds.latest }.max()
    var sides: [Int: DocumentSide] = [:]
    for (frame, date) in zip(frames, dates) {
      guard frame.mention.tense == .present, frame.mention.kind != .state, let date,
        let day = date.edtf.date, !date.within
      else { continue }
      let isOpened = date.expressions.contains {
        expressions[$0].tokens.upperBound <= frame.mention.token
      }
      let isLast = date.edtf.bounds.latest == last && day.granularity >= .month
      sides[frame.mention.token] = isLast && !isOpened ? .future : .past
    }
    return sides
  }
}
