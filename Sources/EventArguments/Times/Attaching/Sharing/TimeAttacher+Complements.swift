import EventMentions
import TextModel

/// Times behind a complement that tell of its verb as well.
extension TimeAttacher {
  /// Gives a verb without a time that of the infinitive behind it, where what it says of that was then too.
  ///
  /// - Reads: “*refused* to sign on 3 May”, “*tried* to sell it in May”, “*noticed* a man running on 3 May”, “*let* the firm fold on 3
  ///   May”, “was *forced* to sell it in May”.
  /// - Leaves alone: “*agreed* to meet on 3 May”, “*reported* seeing a man on 3 May”, which may have been said before or later.
  func shareAttempt(with index: Int, in frames: inout [EventFrame]) {
    let verb = frames[index].mention.token
    guard frames[index].times.isEmpty, isTold(verb),
      let complement = syntax.dependent(of: verb, .xcomp, .ccomp) ?? described(objectOf: verb),
      frameOfToken[complement] >= 0,
      isAttempted(complement, by: verb) || isBrought(complement, by: verb)
        || isNoticed(complement, by: verb)
    else { return }
    frames[index].times = inside(frames[Int(frameOfToken[complement])], "time.complement") {
      $0.lowerBound > complement
    }
  }

  /// The participle that tells of the object of a verb, which is as often taken for what was noticed of it: “*noticed* a man *running*”.
  private func described(objectOf verb: Int) -> Int? {
    syntax.dependent(of: verb, .obj).flatMap { syntax.dependent(of: $0, .acl) }
  }

  /// Whether a verb tells of the moment at which something was done or left undone: “*tried to sell* it”.
  private func isAttempted(_ complement: Int, by verb: Int) -> Bool {
    syntax.relation(complement) == .xcomp
      && (Self.attempts.contains(syntax.lemma(verb)) || Self.forcing.contains(syntax.lemma(verb)))
      && syntax.dependents(of: complement, .mark).contains { syntax.tag($0) == .to }
  }

  private static let attempts: Set<String> = [
    "decline", "refuse", "fail", "try", "attempt", "manage", "forget", "neglect",
  ]

  private static let forcing: Set<String> = [
    "force", "oblige", "compel", "cause", "enable", "lead", "allow", "permit",
  ]

  /// Whether a verb tells what somebody brought about or met with as it was done: “*let* the firm *fold*”, “*saw* him *leave*”.
  private func isBrought(_ complement: Int, by verb: Int) -> Bool {
    let bare = syntax.dependent(of: complement, .auxPass) ?? complement
    return syntax.tag(bare) == .vb && syntax.dependents(of: complement, .mark, .aux).isEmpty
      && ["let", "make", "have", "help", "see", "watch", "hear"].contains(syntax.lemma(verb))
      && (syntax.dependent(of: verb, .obj) ?? syntax.subject(of: complement)).map {
        (verb..<complement).contains($0)
      } ?? false
  }

  /// Whether a verb says that somebody met with something as it went on: “*noticed a man running*”.
  private func isNoticed(_ complement: Int, by verb: Int) -> Bool {
    guard syntax.tag(complement) == .vbg, syntax.dependents(of: complement, .mark, .aux).isEmpty,
      ["notice", "report", "see", "observe", "spot", "hear", "film", "photograph", "find", "catch"]
        .contains(syntax.lemma(verb)),
      let object = syntax.dependent(of: verb, .obj)
    else { return false }
    return (verb..<complement).contains(object)
  }
}
