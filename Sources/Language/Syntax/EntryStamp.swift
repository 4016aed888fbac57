internal import TextModel

/// The time that an entry is stamped with: `09:20 Rollout starts`, `09:20. Rollout starts`, `14 March 1998 – The firm applies`.
///
/// The stamp is no part of the sentence: read with it, the time takes the place of the verb. A sentence about a time
/// (*09:20 was too early*) goes on in lower case and stays whole.
struct EntryStamp {
  /// The tokens of the stamp with the marks around it; none where a sentence has no stamp.
  let tokens: Range<Int>

  /// Finds the stamp before the words of a sentence.
  init(before sentence: Sentence, in text: AnalysedText) {
    tokens = sentence.tokens.lowerBound..<Self.wordsBehind(sentence, in: text)
  }

  /// Hangs the tokens of the stamp on the root of the words behind it.
  func hang(on root: Int, of text: inout AnalysedText) {
    guard
      let time = tokens.first(where: { Self.isOfDate($0, in: text) && !Self.isMark(text.form($0)) })
    else { return }
    for token in tokens {
      let form = text.form(token)
      let isMark = token < time || Self.isMark(form) || form == "."
      text.tokens[token].head = token == time ? root : time
      text.tokens[token].relation = token == time ? .oblUnmarked : isMark ? .punct : .flat
      if isMark {
        text.tokens[token].tag = .colon
        text.tokens[token].partOfSpeech = .punctuation
      } else if form.utf8.first.map({ (0x30...0x39).contains($0) }) ?? false {
        text.tokens[token].tag = .cd
        text.tokens[token].partOfSpeech = .numeral
      } else {
        let isName = text.words[text.tokens[token].word].shape.contains(.capitalised)
        text.tokens[token].tag = isName ? .nnp : .nn
        text.tokens[token].partOfSpeech = isName ? .properNoun : .noun
      }
    }
  }

  /// Returns where the words of an entry begin behind its stamp.
  private static func wordsBehind(_ opening: Sentence, in text: AnalysedText) -> Int {
    let sentence = opening.tokens
    let first = sentence.lowerBound
    var next = endOfNumber(before: sentence, in: text)
    guard isMark(text.form(next)) || isOfDate(next, in: text) else { return first }
    func skip(while holds: (Int) -> Bool, atMost count: Int) {
      let end = min(next + count, sentence.upperBound)
      while next < end, holds(next) { next += 1 }
    }
    skip(while: { isMark(text.form($0)) }, atMost: 3)
    let begin = next
    let isListed = isListed(opening, in: text)
    skip(while: { isISODate(text.form($0)) }, atMost: 1)
    if next < sentence.upperBound, isClock(text.form(next)) {
      next += 1
      skip(while: { isHalf(text.lower($0)) }, atMost: 1)
      skip(while: { isZone(text.form($0)) }, atMost: 1)
      skip(while: { isMark(text.form($0)) || text.form($0) == "." }, atMost: 3)
    } else {
      skip(
        while: {
          ($0 == begin || !isWide(before: $0, in: text)) && isOfDate($0, in: text)
            && ($0 == begin || !isCapital($0, in: text)
              || NameCues.isCalendar(text.lower($0))
                && !endsWithShortMonth(begin..<$0, in: text))
        }, atMost: 12)
      guard
        (begin..<next).contains(where: { tellsDate(text.form($0)) })
          || isNumberedDay(begin..<next, in: text), next < sentence.upperBound
      else { return first }
      if isSeparator(next, in: text) {
        next += 1
      } else if !endsWithShortMonth(begin..<next, in: text), !isListed,
        !isWide(before: next, in: text), text.form(next - 1) != "]"
      {
        return first
      }
    }
    guard sentence.upperBound - next > (isListed ? 0 : 1),
      isCapital(next, in: text)
        // “1 July 2020: 12 complaints”
        || isSeparator(next - 1, in: text)
          && (isNumber(text.form(next)) || isListed)
        || isListed && isWide(before: next, in: text)
    else { return first }
    return next
  }

  /// Whether a sentence opens an item of a list, where a time needs no mark behind it: “*1921* Mill opened”.
  private static func isListed(_ sentence: Sentence, in text: AnalysedText) -> Bool {
    guard text.document.blocks.indices.contains(sentence.block) else { return false }
    let (block, first) = (text.document.blocks[sentence.block], sentence.tokens.lowerBound)
    return block.kind == .listItem
      && (first == 0 || text.tokens[first - 1].span.end <= block.span.begin)
  }

  /// Returns the end of the number that an item of a list bears: “*(ii)* 3 May – roof mended”.
  private static func endOfNumber(before sentence: Range<Int>, in text: AnalysedText) -> Int {
    let first = sentence.lowerBound
    let letter = text.form(first) == "(" ? first + 1 : first
    guard letter + 2 < sentence.upperBound, text.form(letter + 1) == ")",
      !text.tokens[letter + 1].spaceBefore, case let form = text.form(letter),
      form.utf8.count <= 3, form.utf8.allSatisfy({ $0 &- 0x61 < 26 })
    else { return first }
    return letter + 2
  }

  /// Whether a word stands behind a tab or more than one space.
  private static func isWide(before token: Int, in text: AnalysedText) -> Bool {
    guard token > 0, token < text.tokens.count else { return false }
    let begin = text.tokens[token - 1].span.end
    let bytes = text.document.prose.bytes
    guard begin < text.tokens[token].span.begin, begin < bytes.count else { return false }
    return text.tokens[token].span.begin - begin > 1 || bytes[begin] == 0x09
  }

  private static func isCapital(_ token: Int, in text: AnalysedText) -> Bool {
    text.words[text.tokens[token].word].shape.contains(.capitalised)
  }

  /// Whether a date ends with the stop of a month cut short, which closes the sentence as well: “*Fri., 5 Mar.* The van was found.”
  private static func endsWithShortMonth(_ date: Range<Int>, in text: AnalysedText) -> Bool {
    guard date.count > 1, text.form(date.upperBound - 1).utf8.last == UInt8(ascii: ".") else {
      return false
    }
    let day = text.form(date.upperBound - 2)
    return day.utf8.count <= 2 && isNumber(day)
  }

  /// Whether a form is a bullet, a bracket, a dash or another mark in or around a stamp.
  private static func isMark(_ form: String) -> Bool {
    switch form {
    case "-", "–", "—", "--", ":", "|", ",", "*", "**", "•", "[", "]", "(", ")": true
    default: false
    }
  }

  /// Whether a dash with spaces about it, or a colon, parts a stamp from what it stands before.
  private static func isSeparator(_ token: Int, in text: AnalysedText) -> Bool {
    switch text.form(token) {
    case "-", "–", "—", "--", "|":
      text.tokens[token].spaceBefore && token + 1 < text.tokens.count
        && text.tokens[token + 1].spaceBefore
    case ":": token + 1 < text.tokens.count && text.tokens[token + 1].spaceBefore
    default: false
    }
  }

  /// Whether a token can stand in a date: a number, a month, a season, a mark that is no separator.
  private static func isOfDate(_ token: Int, in text: AnalysedText) -> Bool {
    guard !isSeparator(token, in: text) else { return false }
    if isHalf(text.lower(token)) { return true }
    let form = text.form(token)
    if form.utf8.first.map({ (0x30...0x39).contains($0) }) ?? false { return form.utf8.count <= 10 }
    let lower = text.lower(token)
    return NameCues.isCalendar(lower) || isMark(form) || dateWords.contains(lower)
  }

  /// Whether a form by itself says that a stamp is a date: a month, a weekday, a year.
  private static func tellsDate(_ form: String) -> Bool {
    let digits = form.utf8.prefix(4)
    return NameCues.isCalendar(form.lowercased()) || isNumericDay(form)
      || (digits.count == 4 && digits.allSatisfy { (0x30...0x39).contains($0) })
  }

  private static let dateWords: Set<String> = [
    "spring", "summer", "autumn", "fall", "winter", "early", "late", "mid", "c.", "ca.", "circa",
    "about", "around", "and", "to", "the", "of", "end", "beginning", "century", "week", "day",
    "pod", "hospital", "postoperative", "post-operative", "postop", "post-op", "planned",
    "scheduled", "expected", "mon", "tue", "tues", "wed",
    "thu", "thur", "thurs", "fri", "sat", "sun",
  ]

  private static func isNumber(_ form: String) -> Bool {
    form.utf8.allSatisfy { (0x30...0x39).contains($0) || $0 == UInt8(ascii: ",") }
  }

  /// Whether a stamp numbers a day: “*Day 3*: gate mended”, “*POD 2* – sat up”.
  private static func isNumberedDay(_ stamp: Range<Int>, in text: AnalysedText) -> Bool {
    guard let last = stamp.last, 2...3 ~= stamp.count, text.form(last).utf8.count <= 3,
      isNumber(text.form(last)), isCapital(stamp.lowerBound, in: text)
    else { return false }
    return stamp.count == 2
      ? ["day", "pod"].contains(text.lower(stamp.lowerBound))
      : text.lower(stamp.lowerBound + 1) == "day"
  }

  /// Whether a form is a day in digits: `2025-03-03`.
  private static func isISODate(_ form: String) -> Bool {
    guard form.utf8.count == 10 else { return false }
    let bytes = Array(form.utf8)
    return bytes.indices.allSatisfy {
      $0 == 4 || $0 == 7 ? bytes[$0] == UInt8(ascii: "-") : (0x30...0x39).contains(bytes[$0])
    }
  }

  /// Whether a form is a day in digits of any order: `03/05/2025`, `3.5.25`, `2025-05-03`.
  private static func isNumericDay(_ form: String) -> Bool {
    guard (6...10).contains(form.utf8.count) else { return false }
    return ["/", ".", "-"].contains { mark in
      let parts = form.utf8.split(separator: mark.utf8.first ?? 0, omittingEmptySubsequences: false)
      return parts.count == 3
        && parts.allSatisfy { !$0.isEmpty && $0.allSatisfy { (0x30...0x39).contains($0) } }
    }
  }

  /// Whether a form is a clock time in digits: `9:20`, `09:20:31`.
  private static func isClock(_ form: String) -> Bool {
    guard form.utf8.count <= 8, form.utf8.contains(UInt8(ascii: ":")) else { return false }
    let parts = form.utf8.split(separator: UInt8(ascii: ":"), omittingEmptySubsequences: false)
    return (2...3).contains(parts.count)
      && parts.allSatisfy { part in
        (1...2).contains(part.count) && part.allSatisfy { (0x30...0x39).contains($0) }
      }
  }

  private static func isHalf(_ lower: String) -> Bool {
    ["am", "pm", "a.m.", "p.m."].contains(lower)
  }

  private static func isZone(_ form: String) -> Bool {
    ["UTC", "GMT", "CET", "CEST", "EST", "EDT", "PST", "PDT", "BST", "Z"].contains(form)
  }
}
