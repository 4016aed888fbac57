public import TextModel

/// Finds the names of persons, organisations, places and other things in a tagged text.
///
/// A name is a run of proper nouns with the small words that belong inside it; forms of address and titles
/// before a person's name, months and weekdays are left out. Its kind follows from what the model says of it here
/// and elsewhere in the text, from the words in and around it, and from well-known names.
public struct NameRecogniser: Sendable {
  private let tagger: NameTagger?

  /// Creates a recogniser with the shipped model; without one it goes by rules alone.
  public init() { tagger = try? NameTagger() }

  /// Creates a recogniser with a model, or one that goes by rules alone.
  public init(tagger: NameTagger?) { self.tagger = tagger }

  /// Sets the names of a tagged text, in order and without overlap.
  public func recognise(_ text: inout AnalysedText) {
    var runs: [NameRun] = []
    let alone = Self.wordsAlone(text)
    let surnames = CommonSurnames.months(in: text)
    for sentence in text.sentences {
      NameRunFinder(text: text, sentence: sentence.tokens, alone: alone, surnames: surnames)
        .find(into: &runs)
    }
    runs.removeAll { Self.isListing($0.tokens, text) }
    let learnt = (tagger?.names(text) ?? []).filter { !Self.isListing($0.tokens, text) }
    text.names = NameClassifier(text: text)
      .names(of: parted(runs, by: learnt, text), learnt: learnt)
    text.names = Headwords(text: text).joined(text.names)
  }

  /// Whether a name only tells at which exchange, and by which letters, a firm is listed: “Brightwell plc (*LSE*: *BWL*)”.
  private static func isListing(_ name: Range<Int>, _ text: AnalysedText) -> Bool {
    let (before, after) = (name.lowerBound - 1, name.upperBound)
    if text.lower(before) == "(" {
      return ExchangeListing.isJoined(by: after) { text.form($0) }
    }
    return name.count == 1 && ExchangeListing.isJoined(by: before) { text.form($0) }
  }

  /// Whether something stands between two names, or the later one is a person with a given name.
  private func areApart(_ names: [NameMention], in text: AnalysedText) -> Bool {
    zip(names, names.dropFirst()).contains { first, second in
      first.tokens.upperBound < second.tokens.lowerBound
        || (second.kind == .person && second.tokens.count > 1
          && GivenNames.contains(text.form(second.tokens.lowerBound)))
    }
  }

  /// Returns the runs, each cut in two where a model finds names of two kinds in it that are not just
  /// the words of one name: “Iran-Iraq” is two, “Kallio Works” one.
  private func parted(
    _ runs: [NameRun], by learnt: [NameMention], _ text: AnalysedText
  ) -> [NameRun] {
    var next = 0
    var result: [NameRun] = []
    for run in runs {
      while next < learnt.count, learnt[next].tokens.upperBound <= run.tokens.lowerBound {
        next += 1
      }
      var inside: [NameMention] = []
      var index = next
      while index < learnt.count, learnt[index].tokens.upperBound <= run.tokens.upperBound {
        if learnt[index].tokens.lowerBound >= run.tokens.lowerBound { inside.append(learnt[index]) }
        index += 1
      }
      // “*St Mary's Hospital*”, “*Ely and Orsk Water Board*”: rules have joined what stands there.
      let isJoined = run.tokens.contains { text.tag($0) == .pos || text.lower($0) == "and" }
      guard inside.count > 1, !isJoined, Set(inside.map(\.kind)).count > 1,
        areApart(inside, in: text)
      else {
        result.append(run)
        continue
      }
      for name in inside {
        result.append(
          NameRun(
            tokens: name.tokens, hasTitle: false,
            beginsSentence: run.beginsSentence && name.tokens.lowerBound == run.tokens.lowerBound))
      }
    }
    return result
  }

  /// Returns the proper nouns that stand without a hyphen somewhere in the text.
  private static func wordsAlone(_ text: AnalysedText) -> Set<Int> {
    var alone: Set<Int> = []
    for (index, token) in text.tokens.enumerated() where token.tag == .nnp {
      let before = index > 0 && !token.spaceBefore && text.tag(index - 1) == .hyph
      let after = index + 1 < text.tokens.count && text.tag(index + 1) == .hyph
      if !before, !after { alone.insert(token.word) }
    }
    return alone
  }
}

/// A run of tokens that is one name, with what stands before it.
struct NameRun {
  /// The tokens of the name.
  var tokens: Range<Int>

  /// Whether a form of address or a title stands before it.
  var hasTitle = false

  /// Whether the run begins a sentence, where a capital says nothing.
  var beginsSentence = false
}
