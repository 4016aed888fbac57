import Language
public import TextModel

/// Days that a text gives as the date of something: “*Date of accident*: 3 May 2021”, “the *hearing date* was 3 May”.
extension Syntax {
  /// The noun of what a time is the date of, where the text says that it is.
  ///
  /// - Leaves alone: dates of writings, “*Date of report*: 3 May”, which say when the text itself was written.
  public func noun(datedBy time: Range<Int>) -> Int? {
    guard let date = dateNoun(before: time) else { return nil }
    let noun =
      dependents(of: date, .nmod).first { preposition(of: $0) == "of" && $0 > date }
      ?? dependents(of: date, .compound).last { $0 == date - 1 }
    guard let noun, noun < time.lowerBound, [.nn, .nnp].contains(tag(noun)),
      case let lemma = text.form(noun).lowercased(), !Self.writings.contains(lemma),
      let sense = EventLexicon.shared.nounSense(lemma), sense.eventShare >= 64
    else { return nil }
    return noun
  }

  /// The word *date* that a time follows with a colon, a comma or a form of *be* between.
  private func dateNoun(before time: Range<Int>) -> Int? {
    let sentence = sentence(of: time.lowerBound)
    guard sentence >= 0 else { return nil }
    let begin = text.sentences[sentence].tokens.lowerBound
    var link = time.lowerBound - 1
    guard link > begin else { return nil }
    if lower(link) == "on", ["was", "is"].contains(lower(link - 1)) { link -= 1 }
    guard [":", ",", "was", "is"].contains(lower(link)) else { return nil }
    return (max(begin, link - 5)..<link).last { token in
      lower(token) == "date"
        && (token + 1..<link).allSatisfy {
          [PennTag.in, .dt, .nn, .nnp, .jj, .vbn].contains(tag($0))
        }
    }
  }

  private static let writings: Set<String> = [
    "report", "letter", "statement", "issue", "publication", "notice", "document", "submission",
    "filing", "review", "writing", "release", "application", "survey", "start", "end", "due",
    "expiry", "birth",
  ]
}
