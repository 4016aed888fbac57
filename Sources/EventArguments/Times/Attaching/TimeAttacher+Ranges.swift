import EventMentions
import ISO8601
import TextModel
import TimeExpressions

/// Times that a dash, a stroke or *to* joins: “18–21 March”, “22:00–06:00”, “Monday to Wednesday”.
extension TimeAttacher {
  /// Whether a dash or *to* joins a time with the one before: “6–*17 September*”.
  func isEndOfRange(_ index: Int) -> Bool {
    let (begin, end) = (
      expressions[index - 1].tokens.upperBound, expressions[index].tokens.lowerBound
    )
    return begin + 1 == end
      && ["–", "-", "—", "to", "through"].contains(syntax.lower(begin))
  }

  /// Lets what was held from one time to another fill the time between: “was *held* on 6–17 May”, “*ran* 2009–11”, “was *mayor*
  /// in 1845–47”.
  ///
  /// - Leaves alone: “*died* on 6–7 May”, which was some time between.
  func fillSpan(of index: Int, in frames: inout [EventFrame]) {
    let (event, times) = (frames[index].mention.token, frames[index].times)
    // Beside two hours their day may stand.
    guard 2...3 ~= times.count, times.allSatisfy({ $0.relation == .during }),
      let last = times.indices.dropFirst().first(where: {
        times[$0 - 1].expression == times[$0].expression - 1 && isEndOfRange(times[$0].expression)
      }), times.count == 2 || expressions[times[last].expression].type == .time,
      takesPlace(event)
        || syntax.isNoun(event)
          && syntax.dependent(of: syntax.firstConjunct(of: event), .cop) != nil
        || ["run", "last", "stage", "organise", "organize", "serve", "reign"]
          .contains(syntax.lemma(event))
    else { return }
    frames[index].times[last - 1].relation = .begins
    frames[index].times[last].relation = .ends
  }

  /// Gives events that have one end of a range the other, whatever the tree makes of it: “was *held* 18–21 March”.
  ///
  /// - Leaves alone: ends that stand apart, those of another event, and those that something else than the same time ties to it.
  func completeRanges(in frames: inout [EventFrame]) {
    let taken = Set(frames.lazy.flatMap { $0.times.lazy.map(\.expression) })
    for index in frames.indices {
      // Beside an hour its day may stand.
      for link in frames[index].times.prefix(2) {
        guard link.relation == .during, let other = otherEnd(of: link.expression),
          !taken.contains(other)
        else { continue }
        var end = link
        end.expression = other
        frames[index].times.append(end)
        frames[index].times.sort { $0.expression < $1.expression }
      }
    }
  }

  /// The other end of the range that a time is one end of.
  private func otherEnd(of time: Int) -> Int? {
    if time > 0, isRange(time - 1, time) { return time - 1 }
    return time + 1 < expressions.count && isRange(time, time + 1) ? time + 1 : nil
  }

  /// Whether two times are the ends of a range: of one size, joined by a mark, the later behind the earlier.
  private func isRange(_ first: Int, _ last: Int) -> Bool {
    let joint = expressions[first].tokens.upperBound
    guard
      isEndOfRange(last)
        || joint + 1 == expressions[last].tokens.lowerBound && syntax.lower(joint) == "/",
      syntax.sentence(of: joint) == syntax.sentence(of: expressions[last].tokens.lowerBound),
      expressions[first].type == expressions[last].type,
      let begin = expressions[first].extent, let end = expressions[last].extent,
      begin.date?.granularity == end.date?.granularity,
      let earlier = begin.bounds.earliest, let later = end.bounds.earliest
    else { return false }
    return earlier < later
  }
}
