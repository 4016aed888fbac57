import EventArguments
public import TextModel

extension Syntax {
  /// Whether a verb tells of somebody's childhood: “*grew up* in Lund”, “*was educated* at Lund”.
  public func tellsChildhood(_ verb: Int) -> Bool {
    switch lemma(verb) {
    case "grow", "bring":
      (lemma(verb) == "grow" || tag(verb) == .vbn)
        && dependents(of: verb, .compoundPrt, .advmod).contains { lower($0) == "up" }
    case "raise", "rear", "educate", "school": tag(verb) == .vbn
    default: false
    }
  }
}
