import EventMentions
import TextModel

/// What is told in somebody's words and denied right behind.
extension StatusReader {
  /// The clause told before in somebody's words that a predicate denies without naming it.
  ///
  /// - Reads: “the firm said that the tank had been *inspected*. It *had not*.”, “the page says it was *delivered*. It *wasn't*.”
  /// - Leaves alone: “said that it had been inspected. It was not *new*.”, and a denial of another form: “said that she *had left*.
  ///   He *was not*.”
  func claim(deniedBy predicate: Int) -> Int? {
    guard Ellipsis.isDenial(predicate, in: syntax), stands(predicate),
      let subject = syntax.subject(of: predicate), syntax.tag(subject) == .prp,
      syntax.tag(predicate) == .vbd,
      case let sentence = syntax.sentence(of: predicate), sentence >= 0
    else { return nil }
    for candidate in [sentence, sentence - 1] where candidate >= 0 {
      let before = syntax.text.sentences[candidate].tokens.clamped(
        to: max(0, subject - 60)..<subject)
      guard let clause = before.last(where: { isClaimed($0) || isAccordingToSomebody($0) }) else {
        continue
      }
      let isLast = !before.contains { $0 > clause && stands($0) && syntax.isVerb($0) }
      return isLast && canBeDenied(clause, by: predicate) ? clause : nil
    }
    return nil
  }

  /// Whether the word that a denial is left with fits the verb of a clause: “*had* been paid. It *had* not.”
  private func canBeDenied(_ clause: Int, by predicate: Int) -> Bool {
    let group = VerbGroup(of: clause, in: syntax)
    guard group.form == .past || group.isPerfect, group.modal == nil, group.negation == nil else {
      return false
    }
    switch syntax.lemma(predicate) {
    case "have": return group.isPerfect
    case "be":
      return !group.isPerfect && (group.isPassive || syntax.dependent(of: clause, .cop) != nil)
    case "do": return !group.isPassive && syntax.dependent(of: clause, .cop) == nil
    default: return false
    }
  }

  /// Whether a clause stands by itself and says whose word it is: “*according to* the log the box *arrived*”.
  func isAccordingToSomebody(_ verb: Int) -> Bool {
    syntax.isVerb(verb) && stands(verb) && accordance(of: verb) != nil
  }

  private func accordance(of verb: Int) -> Int? {
    syntax.dependents(of: verb, .obl).first { word in
      (word - 6..<word).contains {
        $0 >= 0 && syntax.lower($0) == "according" && syntax.lower($0 + 1) == "to"
      }
    }
  }

  /// Whether a verb is that of a main clause.
  func stands(_ verb: Int) -> Bool {
    [.root, .conj, .parataxis].contains(syntax.relation(verb))
  }

  /// Whether a pronoun is what a predicate is said of: “*that* was wrong”, “*it* is not so”.
  func takesUpByPronoun(_ predicate: Int) -> Bool {
    syntax.subject(of: predicate).map {
      ["this", "that", "it", "which"].contains(syntax.lower($0))
    } ?? false
  }

  /// Whether a word that is no verb can say of a claim that it is not so: “that is not *so*”, “this was a *lie*”.
  func canDeny(_ word: String) -> Bool { ["so", "case", "lie"].contains(word) }

  /// Whether a word can blame a deed as well as deny it: “that was *wrong*”.
  func isBlame(_ predicate: Int) -> Bool { syntax.lower(predicate) == "wrong" }

  /// Whether what a clause tells stands in a writing, of which *wrong* says that it was not so: “the *log* says that”.
  func isInWriting(_ clause: Int) -> Bool {
    let head = syntax.head(clause)
    let holder = accordance(of: clause) ?? head.flatMap { syntax.subject(of: $0) }
    return holder.map { Self.writings.contains(syntax.lemma($0)) } ?? false
  }

  private static let writings: Set<String> = [
    "page", "website", "site", "log", "report", "paper", "newspaper", "letter", "notice", "record",
    "register", "app", "system", "entry", "file", "book", "article", "statement", "timetable",
    "receipt", "invoice", "tracker", "note", "bulletin", "release", "sign", "list", "map", "text",
    "email", "e-mail", "message", "dashboard", "screen", "form", "diary", "account",
  ]
}
