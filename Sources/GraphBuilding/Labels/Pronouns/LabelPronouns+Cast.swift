import Language
import TextModel

/// Pronouns of which it was found before whom they mean.
extension LabelPronouns {
  /// The noun before *it* in the same sentence for somebody who was read to do what is asked: “wrote to the *firm*, urging *it* to act”.
  ///
  /// - Leaves alone: “the *firm* dug a pit and filled *it*”, where no deed of the firm's follows.
  func somebodyRead(as pronoun: Int) -> Int? {
    guard syntax.lower(pronoun) == "it", syntax.relation(pronoun) == .obj,
      let read = names.cast.ofToken[pronoun]
    else { return nil }
    let sentence = syntax.sentence(of: pronoun)
    guard sentence >= 0 else { return nil }
    let words = syntax.text.sentences[sentence].tokens
    return (words.lowerBound..<max(words.lowerBound, pronoun)).last {
      syntax.isNoun($0) && names.cast.ofToken[$0].map { Set($0) == Set(read) } ?? false
    }
  }
}
