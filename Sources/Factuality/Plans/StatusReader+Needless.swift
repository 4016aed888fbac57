import TextModel

/// What was planned and then not needed, and tests that were held and failed.
extension StatusReader {
  /// The word that says that something was not needed, so that it was not done: “a second search proved *unnecessary*”, “a planned
  /// search was *not needed*”.
  ///
  /// - Leaves alone: “the war was *not necessary*”, which there was, “a search was *not unnecessary*”.
  func needlessness(of token: Int) -> Int? {
    guard [.nsubj, .nsubjPass].contains(syntax.relation(token)), let predicate = syntax.head(token)
    else { return nil }
    let words = [predicate] + syntax.dependents(of: predicate, .xcomp)
    let isDenied = words.contains { Negation.word(of: $0, in: syntax) != nil }
    return words.first {
      switch syntax.lower($0) {
      case "unnecessary", "needless", "superfluous", "redundant": !isDenied
      case "needed", "required", "necessary": isDenied && isOnlyPlanned(token, before: predicate)
      default: false
      }
    }
  }

  /// Whether a noun is of something that was no more than planned: “a *planned* search”, “a search *set* for May”, “*a second* search”.
  private func isOnlyPlanned(_ noun: Int, before predicate: Int) -> Bool {
    if ["longer", "end"].contains(where: { word in
      syntax.tree.dependents(of: predicate).contains { syntax.lower($0) == word }
    }) {
      return true
    }
    let isNew = syntax.dependents(of: noun, .det).contains {
      ["a", "an", "another"].contains(syntax.lower($0))
    }
    return isNew
      || syntax.dependents(of: noun, .amod, .acl).contains {
        [
          "planned", "scheduled", "proposed", "intended", "booked", "arranged", "set", "fixed",
          "ordered", "promised", "expected", "announced",
        ]
        .contains(syntax.lower($0))
      }
  }

  /// Whether somebody or something did not pass a test, which took place: “the pump *failed* its factory *test*”.
  func isTestFailed(_ noun: Int, by verb: Int) -> Bool {
    syntax.lemma(verb) == "fail" && syntax.relation(noun) == .obj
      && [
        "test", "exam", "examination", "inspection", "audit", "check", "trial", "assessment",
        "interview", "review", "audition", "course", "retest", "viva", "screening", "medical",
      ]
      .contains(syntax.lemma(noun))
  }
}
