import EventArguments
import Language
import TextModel

/// Counts and numbers in labels, and how exact they are: “*more than* 40 rescued” is not “40 rescued”.
extension EventLabeller {
  /// Returns the words before the counts among a noun's words that say how exact they are, and the first number of a range.
  ///
  /// - Reads: “*more than* 200 were built”, “*nearly* half of them”, “*some* 300 men”, “*between 30 and* 40 people”, “over *a* hundred”.
  /// - Leaves alone: “*some* men”, “*over* the river”, “*about* a treaty”.
  /// - Complexity: linear in the number of words given.
  func approximations(of words: [Int]) -> [Int] {
    var found: [Int] = []
    let shown = Set(words)
    for word in words where isCount(word) {
      var first = word
      while shown.contains(first - 1), isPartOfCount(first - 1) { first -= 1 }
      if first > 0, !shown.contains(first - 1), ["a", "an"].contains(syntax.lower(first - 1)),
        isRound(first)
      {
        first -= 1
        found.append(first)
      }
      guard !shown.contains(first - 1) else { continue }
      if let range = rangeBefore(first) {
        found += range
      } else {
        found += exactness(before: first)
      }
    }
    if let first = words.min(), let range = rangeEnding(before: first) { found += range }
    return found
  }

  /// Returns those of a label's words that say how exact a count is and that it can do without: “*some* 300 men”.
  func exactness(in words: [Int]) -> [Int] {
    words.filter(isCount).flatMap { word in
      exactness(before: syntax.tag(word - 1) == .cd ? word - 1 : word)
    }.filter(words.contains)
  }

  /// Whether a word is a number, or a share as *half*.
  private func isCount(_ word: Int) -> Bool {
    syntax.tag(word) == .cd && !isTime(word) || Self.shares.contains(syntax.lower(word))
      || isRound(word)
  }

  /// Whether a word before a number is part of it: “*$*40 million”, “*a* third”.
  private func isPartOfCount(_ word: Int) -> Bool {
    [.cd, .currency].contains(syntax.tag(word)) || ["a", "an"].contains(syntax.lower(word))
  }

  private func isRound(_ word: Int) -> Bool {
    ["dozen", "hundred", "thousand", "million", "billion"].contains(syntax.lower(word))
  }

  private func exactness(before number: Int) -> [Int] {
    let begin = syntax.text.sentences[max(0, syntax.sentence(of: number))].tokens.lowerBound
    var first = number
    if first > begin, syntax.tag(first - 1) == .currency { first -= 1 }
    for phrase in Self.phrases where first - phrase.count >= begin {
      let place = first - phrase.count..<first
      if zip(place, phrase).allSatisfy({ syntax.lower($0) == $1 }) { return Array(place) }
    }
    return []
  }

  /// The words of a range before its second number: “*between 30 and* 40”.
  private func rangeBefore(_ number: Int) -> [Int]? {
    let begin = syntax.text.sentences[max(0, syntax.sentence(of: number))].tokens.lowerBound
    guard number - 3 >= begin, ["and", "to"].contains(syntax.lower(number - 1)),
      syntax.tag(number - 2) == .cd, ["between", "from"].contains(syntax.lower(number - 3))
    else { return nil }
    return [number - 3, number - 2, number - 1]
  }

  /// The words of a range that hangs on something else than the noun behind it.
  private func rangeEnding(before word: Int) -> [Int]? {
    guard word > 0, syntax.tag(word - 1) == .cd, !isTime(word - 1),
      let range = rangeBefore(word - 1)
    else { return nil }
    return range + [word - 1]
  }

  /// The words of an adjective or a number, with those that say how exact it is.
  func extent(ofQualifier word: Int) -> [Int] {
    let words = Array(syntax.extent(of: word))
    return words + approximations(of: words)
  }

  /// The number behind a noun, without which it is any of its kind: “version *4*”, “gate *2b*”.
  func number(of noun: Int) -> [Int] {
    syntax.dependents(of: noun, .flat, .nummod).filter {
      $0 == noun + 1 && syntax.tag($0) == .cd && !isTime($0)
    }
  }

  /// Whether two numbers with a dash between are a score.
  func isScore(_ first: Int, _ second: Int) -> Bool {
    syntax.tag(first) == .cd && syntax.tag(second) == .cd
      && ["-", "–", "—", ":"].contains(syntax.lower(first + 1))
      && !syntax.text.tokens[first + 1].spaceBefore && !syntax.text.tokens[second].spaceBefore
  }

  func beginsWithDigit(_ token: Int) -> Bool {
    syntax.lower(token).utf8.first.map { 0x30...0x39 ~= $0 } ?? false
  }

  /// Whether a word or another of its hyphened word is a number or an adjective: “a *9-year-old* girl”.
  func isQualifying(_ token: Int) -> Bool {
    if isOfFew(token) { return true }
    var (first, last) = (token, token)
    while first > 1, token - first < 6, isHyphen(first - 1) || isHyphen(first) { first -= 1 }
    while last + 1 < syntax.text.tokens.count, last - token < 6,
      isHyphen(last) || isHyphen(last + 1)
    {
      last += 1
    }
    return (first...last).contains { [.cd, .jj].contains(syntax.tag($0)) }
  }

  private static let shares: Set<String> = [
    "half", "third", "quarter", "all", "most", "none", "everyone", "everything", "everybody",
  ]

  /// What stands before a number that is not exact, the longest first.
  private static let phrases: [[String]] = [
    ["as", "many", "as"], ["as", "few", "as"], ["as", "much", "as"], ["more", "than"],
    ["less", "than"], ["fewer", "than"], ["at", "least"], ["at", "most"], ["up", "to"],
    ["close", "to"], ["an", "estimated"], ["well", "over"], ["just", "over"], ["just", "under"],
    ["nearly"], ["almost"], ["about"], ["around"], ["roughly"], ["approximately"], ["some"],
    ["over"], ["under"], ["virtually"], ["practically"],
  ]

  /// The hyphens between some words, which may hang on either: “eighty*-*eight”.
  func hyphens(between tokens: [Int]) -> [Int] {
    tokens.map { $0 + 1 }.filter {
      isHyphen($0) && tokens.contains($0 + 1) && !tokens.contains($0)
    }
  }

  /// Whether a number is one side of a score: “voted *nine to two*”.
  func isScore(_ number: Int) -> Bool {
    syntax.lower(number + 1) == "to" && syntax.tag(number + 2) == .cd
  }
}
