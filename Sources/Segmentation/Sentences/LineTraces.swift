import TextModel

/// Tells where a line ended in writing whose newlines were lost, by what stands at lines' edges.
///
/// Messages and lists lose their newlines when they are copied, so that a sentence runs into the next without a
/// full stop. The traces are the stamps of messages (`Ana Ruiz 03/04/2001 09:12 AM`), rules of hyphens, faces, web
/// addresses before capitals and closing words (`Thanks, Ana`).
struct LineTraces {
  let tokens: [Token]
  let marks: [Tokenizer.Mark]
  let words: [Word]

  /// Whether a line ended between a token and the one after it.
  ///
  /// - Parameters:
  ///   - token: the token, not the last of its block.
  ///   - begin: the first token of its sentence.
  ///   - end: the end of its block.
  /// - Returns: whether a line ended there.
  func endsLine(after token: Int, from begin: Int, to end: Int) -> Bool {
    let next = token + 1
    guard next < end, tokens[next].spaceBefore else { return false }
    if isRule(token) != isRule(next) { return true }
    let word = words[tokens[next].word]
    let capital = word.shape.contains(.capitalised)
    if marks[token] == .emoticon { return capital && word.form != "I" }
    if isAddress(token) { return capital || isAddress(next) }
    if capital, endsAngle(token) || isLabel(next, end) && isWordOrAngle(token) { return true }
    if isClock(next + 1), next + 1 < end, isDate(next) { return isNameLike(token) }
    if endsStamp(token, from: begin) {
      return !word.shape.contains(.punctuation) && !isHalf(next)
    }
    return capital && endsClosing(token, from: begin)
  }

  /// Whether a token is a date and a clock's time end with a token: `03/04/2001 09:12 AM`.
  private func endsStamp(_ token: Int, from begin: Int) -> Bool {
    if isHalf(token) {
      return token - 2 >= begin && isClock(token - 1) && isDate(token - 2)
    }
    return token - 1 >= begin && isClock(token) && isDate(token - 1)
  }

  private func isHalf(_ token: Int) -> Bool {
    ["am", "pm"].contains(words[tokens[token].word].lower)
  }

  /// Whether a token is a date written with figures and strokes.
  private func isDate(_ token: Int) -> Bool {
    guard let form = numeric(token) else { return false }
    return form.count >= 6 && form.count <= 10 && form.count { $0 == 0x2F } == 2
  }

  private func isClock(_ token: Int) -> Bool {
    guard token < tokens.count, let form = numeric(token) else { return false }
    return form.count >= 4 && form.count <= 8 && form.contains(0x3A)
  }

  private func numeric(_ token: Int) -> String.UTF8View? {
    let word = words[tokens[token].word]
    return word.shape.contains(.startsWithDigit) ? word.form.utf8 : nil
  }

  /// Whether a token may be the end of a sender's name or address.
  private func isNameLike(_ token: Int) -> Bool {
    let word = words[tokens[token].word]
    return word.shape.contains(.capitalised) || word.form.utf8.contains(0x40)
      || word.form.utf8.last == 0x3E
  }

  /// Whether a token is a line drawn with marks.
  private func isRule(_ token: Int) -> Bool {
    let form = words[tokens[token].word].form.utf8
    guard form.count >= 5, let first = form.first else { return false }
    return [0x2D, 0x3D, 0x2A, 0x7E].contains(first) && form.allSatisfy { $0 == first }
  }

  /// Whether a token is an address on the web.
  private func isAddress(_ token: Int) -> Bool {
    let form = words[tokens[token].word].lower
    return form.hasPrefix("http://") || form.hasPrefix("https://") || form.hasPrefix("www.")
  }

  /// Whether a token ends with the bracket of a mail address or an attachment.
  private func endsAngle(_ token: Int) -> Bool { words[tokens[token].word].form.utf8.last == 0x3E }

  private func isWordOrAngle(_ token: Int) -> Bool {
    endsAngle(token) || !words[tokens[token].word].shape.contains(.punctuation)
  }

  /// Whether a token is a label of a message's head: `Subject:`.
  private func isLabel(_ token: Int, _ end: Int) -> Bool {
    guard token + 1 < end, words[tokens[token + 1].word].form == ":",
      !tokens[token + 1].spaceBefore
    else { return false }
    return ["date", "time", "subject", "to", "from", "cc", "sent", "when", "where"].contains(
      words[tokens[token].word].lower)
  }

  /// Whether a token is the comma that ends the closing words of a message that its sentence began with.
  private func endsClosing(_ token: Int, from begin: Int) -> Bool {
    guard token - begin >= 1, token - begin <= 2, words[tokens[token].word].form == "," else {
      return false
    }
    let last = words[tokens[token - 1].word].lower
    if token - begin == 1 { return ["thanks", "regards", "sincerely", "cheers"].contains(last) }
    let first = words[tokens[begin].word].lower
    return last == "regards" || first == "thank" && last == "you"
  }
}
