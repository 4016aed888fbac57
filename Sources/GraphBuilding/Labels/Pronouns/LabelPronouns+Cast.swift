import EventArguments
import EventMentions
import EventModel
import Language
import TemporalLinking
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

  /// The noun for what the sentence before set up, where *it* was read as that or as nothing: “appointed a *commission*; *it* sat for a
  /// year”.
  func bodyRead(as pronoun: Int) -> Int? {
    if let asked = bodyAsked(before: pronoun) { return asked }
    guard syntax.lower(pronoun) == "it", isSubject(pronoun), let verb = syntax.head(pronoun),
      case let first = syntax.firstConjunct(of: verb),
      case let sentence = syntax.sentence(of: pronoun),
      sentence >= 0
    else { return nil }
    let noun = FoundedBody.noun(
      before: pronoun, doing: Deed.isSitting(syntax.lemma(verb)) ? verb : first,
      sentence: sentence, in: syntax.text)
    guard let read = names.cast.ofToken[pronoun] else {
      return noun.flatMap { names.cast.ofToken[$0] == nil ? $0 : nil }
    }
    if let noun, names.cast.ofToken[noun].map({ Set($0) == Set(read) }) ?? false { return noun }
    guard sentence > 0, Deed.isSitting(syntax.lemma(first)) else { return nil }
    return syntax.text.sentences[sentence - 1].tokens.last {
      syntax.relation($0) == .obj && names.cast.ofToken[$0].map { Set($0) == Set(read) } ?? false
    }
  }

  /// The noun for the body that *it* was read as, which somebody asked for something: “asked the *council* for a loan; *it* declined”.
  private func bodyAsked(before pronoun: Int) -> Int? {
    guard syntax.lower(pronoun) == "it", isSubject(pronoun), let verb = syntax.head(pronoun),
      Deed.isAnswer(syntax.lemma(verb)), let read = names.cast.ofToken[pronoun],
      case let sentence = syntax.sentence(of: pronoun), sentence >= 0
    else { return nil }
    let first = syntax.text.sentences[max(0, sentence - 1)].tokens.lowerBound
    return (max(first, pronoun - 60)..<pronoun).last {
      [.obj, .iobj].contains(syntax.relation($0))
        && names.cast.ofToken[$0].map { Set($0) == Set(read) } ?? false
    }
  }

  /// Who says “*I*”: the subject of the verb of saying in the same sentence.
  func speaker(above pronoun: Int) -> Int? {
    var clauses = ancestors(of: pronoun)
    if let root = clauses.last {
      clauses += syntax.dependents(of: root, .parataxis, .ccomp)
    }
    let saying = clauses.first { verb in
      guard let frame = reading.frame(at: verb), syntax.isVerb(verb) else { return false }
      return reading.frames[frame].mention.kind == .reporting
        && syntax.subject(of: verb).map { $0 != pronoun } ?? false
    }
    guard let subject = saying.flatMap(syntax.subject),
      syntax.isNoun(subject) || names[subject] != nil
    else { return nil }
    return subject
  }

  /// The nearest noun for whom a pronoun was read to mean, who has no name: “the *witness* said: ‘A door slammed. *I* ran out.’”
  func noun(for pronoun: Int) -> Int? {
    guard let read = names.cast.ofToken[pronoun] else { return nil }
    let end = min(syntax.text.tokens.count, pronoun + 40)
    return (max(0, pronoun - 80)..<end).filter {
      names.cast.describing.contains($0) && syntax.isNoun($0) && names.cast.ofToken[$0] == read
    }.min { abs($0 - pronoun) < abs($1 - pronoun) }
  }

  /// The noun that a sentence names first to say something of it, where a pronoun was not read as anybody else.
  ///
  /// - Reads: “As for *the guild*, *it* struck”.
  /// - Leaves alone: “As for the guild, *it* was clear that …”.
  func topic(of pronoun: Int) -> Int? {
    guard syntax.tag(pronoun) == .prp, syntax.relation(pronoun) != .expl,
      let noun = FrontedTopic.noun(
        before: pronoun, sentence: syntax.sentence(of: pronoun), in: syntax.text)
    else { return nil }
    guard let read = names.cast.ofToken[pronoun] else {
      let isSeveral = syntax.tag(noun) == .nns
      return (isSubject(pronoun) || syntax.relation(pronoun) == .obj)
        && syntax.head(pronoun) == syntax.head(noun)
        && (isSeveral ? ["they", "them"] : ["it"]).contains(syntax.lower(pronoun)) ? noun : nil
    }
    return names.cast.ofToken[noun].map { Set($0) == Set(read) } ?? false ? noun : nil
  }
}
