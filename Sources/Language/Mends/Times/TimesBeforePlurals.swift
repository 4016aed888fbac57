internal import TextModel

/// Times without a comma that a tree takes for a part of the bare plural behind them, which is the subject.
enum TimesBeforePlurals {
  /// Hangs a time at the start of a clause on its verb, and leaves the plural behind it without it.
  ///
  /// In *two days later soldiers came* and *that night police came*, no soldiers are later and no police are of the night. *The
  /// summer visitors came* stays.
  static func leaveTimes(_ tree: inout SentenceTree) {
    var repairs = 0
    for noun in tree.sentence.dropFirst().dropLast() where repairs < TreeMender.repairs {
      guard tree.isSubject(noun), [.nns, .nn].contains(tree[noun].tag),
        case let verb = tree[noun].head, verb > noun,
        let time = BareTime(before: noun, of: tree)
      else { continue }
      repairs += 1
      tree.rehang(time.first..<time.unit, from: noun, to: time.unit)
      if let later = time.later {
        tree.tag(later, as: .rbr, .adverb)
        tree.hang(later, on: verb, as: .advmod)
        tree.hang(time.unit, on: later, as: .oblUnmarked)
      } else {
        let isMarked = tree.hasDependent(of: time.unit, .case)
        tree.hang(time.unit, on: verb, as: isMarked ? .obl : .oblUnmarked)
      }
    }
  }

  /// Gives a verb the subject that was taken for what *the end* of a month is of.
  ///
  /// In *by the end of May savers had fled*, they had. *By the end of May rains they had fled* stays.
  static func openBehindEdges(_ tree: inout SentenceTree) {
    for edge in tree.sentence.dropFirst(2).dropLast(4)
    where ["end", "start", "beginning", "middle"].contains(tree.lower(edge)) {
      let (verb, marker) = (tree[edge].head, edge + 1)
      let time = tree.lower(edge + 2) == "the" ? edge + 3 : edge + 2
      guard tree.lower(marker) == "of", verb > time + 1, tree.namesTime(time),
        tree[verb].partOfSpeech == .verb, !tree.hasSubject(verb),
        let start = (time + 2...verb).first(where: { $0 == verb || tree[$0].head == verb }),
        tree.isFinite(start), case let noun = start - 1, tree.isNoun(noun),
        tree[noun].head == edge, tree[noun].relation == .nmod
      else { continue }
      tree.hang(time, on: edge, as: .nmod)
      tree.hang(marker, on: time, as: .case)
      if time == edge + 3 { tree.hang(edge + 2, on: time, as: .det) }
      tree.hang(noun, asSubjectOf: verb)
    }
  }
}

/// A time at the start of a clause right before a noun: “*six weeks later* troops left”, “*the next day* students marched”.
private struct BareTime {
  let first: Int
  let unit: Int
  private(set) var later: Int?

  init?(before noun: Int, of tree: SentenceTree) {
    var unit = noun - 1
    if unit > tree.sentence.lowerBound,
      ["later", "earlier", "afterwards"].contains(tree.lower(unit))
    {
      later = unit
      unit -= 1
    }
    let isPlural = Self.plurals.contains(tree.lower(unit))
    guard isPlural || Self.turns.contains(tree.lower(unit)) else { return nil }
    var first = unit
    var points = isPlural && later != nil
    while first > tree.sentence.lowerBound, unit - first < 5 {
      let before = tree.lower(first - 1)
      let isPointer = Self.pointers.contains(before)
      // “*at the weekend* divers found it”
      let isMarker =
        ["within", "after", "in", "for"].contains(before)
        || before == "at" && tree.lower(unit) == "weekend"
      guard
        isPointer || isMarker || tree[first - 1].tag == .cd
          || ["the", "a", "few", "several", "some", "many"].contains(before)
      else { break }
      first -= 1
      points = points || isPointer && !isPlural || isMarker && isPlural || before == "at"
      if isMarker { break }
    }
    guard points, tree[noun].tag == .nns || ["police", "nobody"].contains(tree.lower(noun)),
      first == tree.sentence.lowerBound || tree[first - 1].relation == .cc
        || [.comma, .colon].contains(tree[first - 1].tag)
    else { return nil }
    self.first = first
    self.unit = unit
  }

  private static let turns: Set<String> = [
    "day", "week", "month", "year", "spring", "summer", "autumn", "winter", "morning", "afternoon",
    "evening", "night", "weekend",
  ]

  private static let plurals: Set<String> = [
    "days", "weeks", "months", "years", "hours", "minutes", "decades",
  ]

  private static let pointers: Set<String> = [
    "that", "next", "following", "same", "previous", "last",
  ]
}
