import EventMentions
import Language
import TextModel

/// Whose plan it is that a noun takes up, and whether what is said of it undoes the plan.
extension StatusReader {
  /// Whether whoever gave up *its* plan can be whoever had the plan told before.
  ///
  /// - Reads: “*Belcor* meant to sell it. *The company* dropped its plan”, “*Ida Moss* … *Moss* gave up her plan”, “A court blocked her
  ///   plan”.
  /// - Leaves alone: “*The choir* planned a tour. *The orchestra* dropped its plan”.
  func isOwner(_ plan: Int, ofNoun noun: Int, droppedBy verb: Int) -> Bool {
    guard syntax.dependent(of: noun, .nmodPoss) != nil, !isPutDownByOthers(verb),
      syntax.dependent(of: verb, .obj) == noun,
      let owner = syntax.subject(of: verb) ?? syntax.subject(of: syntax.firstConjunct(of: verb)),
      syntax.isNoun(owner), let planner = planner(of: plan), planner != owner,
      syntax.isNoun(planner)
    else { return true }
    let told = syntax.extent(of: planner).filter(syntax.isNoun).map(syntax.lemma)
    if syntax.extent(of: owner).contains(where: { told.contains(syntax.lemma($0)) }) { return true }
    let isNamed = [.nnp, .nnps].contains(syntax.tag(planner))
    let takesUpName =
      [.nn, .nns].contains(syntax.tag(owner))
      && syntax.dependents(of: owner, .det).contains { syntax.lower($0) == "the" }
    // “*Lena and her brother* … *the couple*”
    return takesUpName && (isNamed || syntax.dependent(of: planner, .conj) != nil)
  }

  /// Whoever is said to have planned a deed: “*the choir* planned to tour”.
  private func planner(of plan: Int) -> Int? {
    var verb = syntax.firstConjunct(of: plan)
    for _ in 0..<3 {
      if let subject = syntax.dependent(of: verb, .nsubj) { return subject }
      guard [.xcomp, .ccomp, .obj, .acl, .advcl].contains(syntax.relation(verb)),
        let head = syntax.head(verb)
      else { return nil }
      verb = syntax.firstConjunct(of: head)
    }
    return nil
  }

  /// Whether others than those who had a plan put it down: “*blocked* her plan”.
  private func isPutDownByOthers(_ verb: Int) -> Bool {
    ![
      "withdraw", "drop", "abandon", "cancel", "scrap", "shelve", "give", "forget", "ditch", "call",
    ]
    .contains(syntax.lemma(verb))
  }

  /// Whether the words right behind a dropped noun say which one it was: “dropped its plan *for a vote*”, “cancelled its visit *to Rome*”.
  ///
  /// - Leaves alone: “dropped its plan *for lack of money*”, “*in May*”.
  func isToldOfFurther(_ noun: Int, droppedBy verb: Int) -> Bool {
    noun > verb
      && syntax.dependents(of: verb, .obl, .advcl).contains { word in
        guard syntax.extent(of: word).first == noun + 1 else { return false }
        return switch syntax.lower(noun + 1) {
        case "to", "of", "against", "with": true
        case "for": syntax.dependent(of: word, .det, .nmodPoss) != nil
        default: false
        }
      }
  }

  /// Whether a deed that a noun names had to begin for what a verb says of it: “the *strike* was *ended*”, “the *talks* failed”.
  ///
  /// - Leaves alone: “the *sale* failed”, “the *attempt* failed”.
  func mustHaveBegun(_ noun: Int, whenEndedBy verb: Int) -> Bool {
    guard case .deed = PlanNouns.meaning(of: syntax.lemma(noun)) else { return false }
    switch syntax.lemma(verb) {
    case "end", "halt", "stop", "reverse", "overturn", "collapse":
      return ![
        "purchase", "takeover", "sale", "auction", "merger", "marriage", "wedding", "move",
        "publication", "bid",
      ].contains(syntax.lemma(noun))
    default: return false
    }
  }
}
