import TextModel

/// Surnames that are common words, which taggers take for those: “Ann Marsh left; *Marsh* sold it”.
///
/// Who is named in full somewhere in a text lends his surname to the rest of it. The trees stay as they are.
struct CommonSurnames: TextAnnotator {
  /// Tags as proper nouns the surnames that were taken for common words.
  ///
  /// - Leaves alone: “*Marsh* birds left”, where a sentence begins and the word is no subject by itself.
  func annotate(_ text: inout AnalysedText) {
    let surnames = surnames(in: text)
    guard !surnames.isEmpty else { return }
    for sentence in text.sentences {
      for token in sentence.tokens
      where surnames.contains(text.tokens[token].word) && isTakenForCommon(text.tag(token)) {
        guard token > sentence.tokens.lowerBound || isFollowedByDeed(token, text) else { continue }
        text.tokens[token].tag = .nnp
        text.tokens[token].partOfSpeech = .properNoun
      }
    }
  }

  /// The words that a given name stands before at the end of a run of proper nouns.
  private func surnames(in text: AnalysedText) -> Set<Int> {
    var surnames: Set<Int> = []
    for token in text.tokens.indices.dropLast()
    where text.tag(token) == .nnp && text.tag(token + 1) == .nnp && text.tag(token + 2) != .nnp
      && text.tokens[token + 1].spaceBefore && GivenNames.contains(text.form(token))
      && !NameCues.isCalendar(text.lower(token + 1))
      && NameCues.kind(ofLast: text.lower(token + 1)) == nil
    {
      surnames.insert(text.tokens[token + 1].word)
    }
    return surnames
  }

  /// The words for months that somebody of the text bears as a surname: “Edna *May*”.
  static func months(in text: AnalysedText) -> Set<Int> {
    var surnames: Set<Int> = []
    for token in text.tokens.indices.dropFirst()
    where text.tag(token) == .nnp && NameCues.isCalendar(text.lower(token))
      && isBehindGivenName(token, in: text)
    {
      surnames.insert(text.tokens[token].word)
    }
    return surnames
  }

  /// Whether a month that is also a surname of the text is one here: “Edna *May*”, “*May* signed it”.
  ///
  /// - Leaves alone: “in *May*”, “7 *May*”, “*May* 2017”.
  static func isMonthOfName(_ token: Int, in text: AnalysedText) -> Bool {
    if isBehindGivenName(token, in: text) { return true }
    guard text.tag(token) == .nnp, text.tag(token + 1) != .cd,
      token == 0 || ![.cd, .in, .dt, .jj].contains(text.tag(token - 1))
    else { return false }
    switch text.tokens[token].relation {
    case .nsubj, .nsubjPass, .obj, .iobj, .nmodPoss: return true
    default: return false
    }
  }

  private static func isBehindGivenName(_ token: Int, in text: AnalysedText) -> Bool {
    token > 0 && text.tag(token - 1) == .nnp && text.tokens[token].spaceBefore
      && GivenNames.contains(text.form(token - 1)) && text.tag(token + 1) != .cd
      && (text.tokens[token].relation == .flat && text.tokens[token].head == token - 1
        || text.tokens[token - 1].head == token)
  }

  private func isTakenForCommon(_ tag: PennTag) -> Bool {
    switch tag {
    case .nn, .nns, .jj, .jjr, .vb, .vbp, .rb: true
    default: false
    }
  }

  /// Whether a verb or an apostrophe stands right behind a word, so that it is a subject or owner by itself.
  private func isFollowedByDeed(_ token: Int, _ text: AnalysedText) -> Bool {
    switch text.tag(token + 1) {
    case .vbd, .vbz, .vbp, .md, .pos: true
    default: false
    }
  }
}
