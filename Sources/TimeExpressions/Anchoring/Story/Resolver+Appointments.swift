import ISO8601
import TextModel

/// Days for which something was only called, put off or meant.
extension Resolver {
  /// Whether a date is only that of what was still to be, so that the story stays where it is.
  mutating func isOnlyAhead(_ date: CalendarDate, _ anchor: Anchor?) -> Bool {
    isForetold(date, anchor) || isAheadOfEntry(date) || enterPlanned(date) || isAppointment(date)
  }

  /// Whether a day behind the one that the story has come to is only that for which something was arranged on it, so that hours and
  /// parts of the day go on from the story's own day.
  ///
  /// - Reads: “On Monday 5 March 2018 the nurses called a strike *for Friday*. In the evening …”, “said that he *would leave on 9
  ///   March*. At noon …”
  /// - Leaves alone: what the next time goes on with, “called a strike *for Friday*. In the morning the *strike* …”, and what somebody
  ///   means to do soon, to which a story may just go on: “They *meant to leave* the next day. At dawn …”; what the next time
  ///   counts back from; what then came about, “called a *vote for Friday*. The men *voted* to go back. The next day …”.
  private func isAppointment(_ date: CalendarDate) -> Bool {
    guard goesOnInParagraph, date.granularity >= .day, date.isFullySpecified,
      let told = focus.day?.civilDay?.number,
      let day = date.containing(.day)?.civilDay?.number, day > told,
      case let tokens = found[index].tokens, case let sentence = sentence(of: found[index]),
      cues.setsTerm(before: tokens, in: sentence)
        || day - told >= Self.daysToPlan
          && (cues.saysWould(before: tokens, in: sentence) || cues.isOnlyMeant(index, found))
    else { return false }
    if goesOnWithWhatWasArranged || isCountedBackFrom { return false }
    let isToCome = documentDay.map { !date.bounds.precedes($0.bounds) } ?? false
    return isToCome || !cues.isBroughtAbout(index, found)
  }

  /// Whether the next time counts back: “The hearing was set *for 2 March*. Two days *earlier* she asked for more time.”
  private var isCountedBackFrom: Bool {
    guard index + 1 < found.count else { return false }
    switch found[index + 1].reading.meaning.core {
    case .shift(_, forward: false, _): return true
    case .stretch(let offset, _, .narrative): return offset < 0
    default: return false
    }
  }

  /// How many days ahead somebody's plan is, so that no story comes to it without saying so.
  private static let daysToPlan = 3

  /// Whether the paragraph goes on to another time.
  private var goesOnInParagraph: Bool {
    index + 1 < found.count && text.sentences[found[index + 1].sentence].block == block
  }

  /// Whether the sentence of the next time, this one or the one behind it, speaks of what a sentence has told of before its time.
  private var goesOnWithWhatWasArranged: Bool {
    let own = found[index]
    guard index + 1 < found.count, case let next = found[index + 1],
      next.sentence - own.sentence == 1
    else { return false }
    let arranged = sentence(of: own).clamped(to: 0..<own.tokens.lowerBound).suffix(12)
      .filter { [.nn, .nns, .vb].contains(text.tag($0)) }.map(text.lemma)
    return sentence(of: next).contains {
      [.nn, .nns, .vbd, .vbn].contains(text.tag($0)) && arranged.contains(text.lemma($0))
    }
  }
}
