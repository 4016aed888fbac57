internal import TextModel

extension SyntaxAnalyser {
  /// Returns where the words of an entry begin behind the clock time that it is stamped with: `09:20 Rollout starts`.
  ///
  /// The stamp is no part of the sentence: read with it, the time takes the place of the verb. A sentence about a time
  /// (*09:20 was too early*) goes on in lower case and stays whole.
  static func wordsBehindStamp(_ sentence: Range<Int>, in text: AnalysedText) -> Int {
    let first = sentence.lowerBound
    var next = first
    func skip(while holds: (String) -> Bool, atMost count: Int = 3) {
      let end = min(next + count, sentence.upperBound)
      while next < end, holds(text.form(next)) { next += 1 }
    }
    skip(while: isMark)
    skip(while: isISODate, atMost: 1)
    guard next < sentence.upperBound, isClock(text.form(next)) else { return first }
    next += 1
    skip(while: isZone, atMost: 1)
    skip(while: isMark)
    guard sentence.upperBound - next > 1,
      text.words[text.tokens[next].word].shape.contains(.capitalised)
    else { return first }
    return next
  }

  /// Hangs the tokens of a stamp on the root of the words behind it.
  static func hang(stamp: Range<Int>, on root: Int, of text: inout AnalysedText) {
    guard let time = stamp.first(where: { !isMark(text.form($0)) }) else { return }
    for token in stamp {
      let form = text.form(token)
      let isTime = isClock(form) || isISODate(form)
      let isZone = isZone(form)
      text.tokens[token].head = token == time ? root : time
      text.tokens[token].relation =
        token == time ? .oblUnmarked : isTime || isZone ? .flat : .punct
      text.tokens[token].tag = isTime ? .cd : isZone ? .nnp : .colon
      text.tokens[token].partOfSpeech = isTime ? .numeral : isZone ? .properNoun : .punctuation
    }
  }

  /// Whether a form is a bullet, a bracket or another mark around a stamp.
  private static func isMark(_ form: String) -> Bool {
    ["-", "–", "—", "--", ":", "|", ",", "*", "•", "[", "]", "(", ")"].contains(form)
  }

  /// Whether a form is a day in digits: `2025-03-03`.
  private static func isISODate(_ form: String) -> Bool {
    let bytes = Array(form.utf8)
    return bytes.count == 10
      && bytes.indices.allSatisfy {
        $0 == 4 || $0 == 7 ? bytes[$0] == UInt8(ascii: "-") : (0x30...0x39).contains(bytes[$0])
      }
  }

  /// Whether a form is a clock time in digits: `9:20`, `09:20:31`.
  private static func isClock(_ form: String) -> Bool {
    let parts = form.utf8.split(separator: UInt8(ascii: ":"), omittingEmptySubsequences: false)
    return (2...3).contains(parts.count) && form.utf8.count <= 8
      && parts.allSatisfy { part in
        (1...2).contains(part.count) && part.allSatisfy { (0x30...0x39).contains($0) }
      }
  }

  private static func isZone(_ form: String) -> Bool {
    ["UTC", "GMT", "CET", "CEST", "EST", "EDT", "PST", "PDT", "BST", "Z"].contains(form)
  }
}
