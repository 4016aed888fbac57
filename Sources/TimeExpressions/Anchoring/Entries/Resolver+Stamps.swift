import ISO8601
import TextModel

/// Where a log was as an entry began, such as “*10:00* The crate lost on 4 May was found”.
struct StampedEntry {
  let block: Int
  let focus: NarrativeFocus
  let hours: StoryHours
  let mention: (date: CalendarDate, sentence: Int)?
  /// Whether the line only says who wrote the message below it, which may have paragraphs.
  let isOfMessage: Bool
  /// The hour that stands there.
  let clock: CalendarDate?
}

/// The hours that head the entries of a log, which are of the log's day whatever other days an entry names.
extension Resolver {
  /// Returns the hours in figures that open a line, where more than one line opens so.
  ///
  /// - Reads: “*10:00* – The crate was found”, “- *[10:00]* The crate was found”, “Ada Holm *10:00*” above a message.
  /// - Leaves alone: “*At 10:00* the crate was found”, which tells a story.
  static func stamps(_ text: AnalysedText, _ found: [FoundExpression]) -> Set<Int> {
    var stamps: Set<Int> = []
    for (index, expression) in found.enumerated()
    where isStamp(expression, in: text) || isOfSender(expression, in: text) {
      stamps.insert(index)
    }
    return stamps.count > 1 ? stamps : []
  }

  private static func isStamp(_ expression: FoundExpression, in text: AnalysedText) -> Bool {
    let number = expression.sentence
    guard expression.reading.meaning.core == .none, expression.reading.meaning.clock?.hour != nil,
      number == 0 || text.sentences[number - 1].block != text.sentences[number].block,
      case let first = expression.tokens.lowerBound,
      text.lower(first).utf8.first.map({ UInt8(ascii: "0")...UInt8(ascii: "9") ~= $0 }) ?? false
    else { return false }
    return (text.sentences[number].tokens.lowerBound..<first).allSatisfy {
      text.words[text.tokens[$0].word].shape.contains(.punctuation)
    }
  }

  /// Whether an hour ends a line that says no more than who wrote the message below: “*Ada Holm* 14:02”, “*Ada* — 2:02 PM”.
  static func isOfSender(_ expression: FoundExpression, in text: AnalysedText) -> Bool {
    let number = expression.sentence
    guard expression.reading.meaning.core == .none, expression.reading.meaning.clock?.hour != nil,
      number + 1 < text.sentences.count, case let sentence = text.sentences[number],
      text.sentences[number + 1].block != sentence.block,
      number == 0 || text.sentences[number - 1].block != sentence.block,
      expression.tokens.upperBound == sentence.tokens.upperBound,
      case let name = sentence.tokens.lowerBound..<expression.tokens.lowerBound,
      1...4 ~= name.count, !isPunctuation(name.lowerBound, of: text)
    else { return false }
    return name.dropFirst().allSatisfy { !isPunctuation($0, of: text) || isRule($0, of: text) }
      && name.allSatisfy {
        ![.in, .to].contains(text.tag($0)) && text.tokens[$0].partOfSpeech != .verb
      }
  }

  /// Whether a day ends the line above the entries of a log: “Log of *4 May 2023*”.
  func headsLog(_ expression: FoundExpression) -> Bool {
    let next = expression.sentence + 1
    guard !stamps.isEmpty, stamped == nil, next < text.sentences.count,
      expression.tokens.upperBound == text.sentences[expression.sentence].tokens.upperBound
    else { return false }
    return stamps.contains(index + 1) && found[index + 1].sentence == next
  }

  /// Keeps where the log is at the head of an entry, with the day that stands there: “*10:00, 4 May*: …”.
  mutating func enterStamped() {
    guard
      stamps.contains(index)
        || stamps.contains(index - 1) && isBeside(found[index], stamp: found[index - 1])
    else { return }
    stamped = StampedEntry(
      block: block, focus: focus, hours: hours, mention: mention,
      isOfMessage: Self.isOfSender(found[index], in: text), clock: latestClock?.date)
  }

  /// Whether a date is that of an hour at the head of an entry: “*12:15 on 4 May*”, “*12:15, Friday*”, but not “*12:15* Ann today
  /// rang”.
  func isBeside(_ date: FoundExpression, stamp: FoundExpression) -> Bool {
    guard date.sentence == stamp.sentence else { return false }
    switch date.tokens.lowerBound - stamp.tokens.upperBound {
    case ...0: return true
    case 1: return [",", "on", "of", "("].contains(text.lower(stamp.tokens.upperBound))
    default: return false
    }
  }

  /// The hour at the head of the entry or message that an expression stands in, which its writer speaks at.
  var hourOfStamp: CalendarDate? {
    guard let stamped, stamped.isOfMessage || stamped.block == block, !stamps.contains(index)
    else { return nil }
    return stamped.clock
  }

  /// Whether an hour of the afternoon would be ahead of the message that tells of it in the past.
  ///
  /// “Ada Holm *4:22 PM*” above “We *lost* water between *8:38* and *10:00*”
  func isAheadOfStamp(_ hour: Int, _ minute: Int?) -> Bool {
    guard let told = hourOfStamp, let last = told.hour, tense(found[index]) == .past else {
      return false
    }
    return (hour, minute ?? 0) > (last, told.minute ?? 0)
  }

  /// Comes back to the day of the log behind an entry, whatever days that named.
  mutating func leaveStamped() {
    guard let stamped, stamped.block != block,
      !stamped.isOfMessage || stamps.contains(index) || headsEntry(found[index])
    else { return }
    (focus, hours, mention) = (stamped.focus, stamped.hours, stamped.mention)
    self.stamped = nil
  }
}
