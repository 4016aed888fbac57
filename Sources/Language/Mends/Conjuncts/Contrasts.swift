internal import TextModel

/// What a sentence denies of one and says of another: “not *Holm* but *Berg*”, “*Berg*, not *Holm*”.
///
/// Things stay as Universal Dependencies have them, joined: “*tea*, not *coffee*”. Only who took part is told apart.
enum Contrasts {
  /// Puts the one behind *but* where the tree has the one denied before it.
  ///
  /// In *not Holm but Berg was chosen*, Berg was.
  static func raiseAffirmed(_ tree: inout SentenceTree) {
    guard tree.mayHave(.advmod) else { return }
    var repairs = 0
    for not in tree.sentence.dropLast(4)
    where tree.lower(not) == "not" && repairs < TreeMender.repairs {
      repairs += 1
      let denied = tree[not].head
      guard tree[not].relation == .advmod, denied > not, denied <= not + 6, mayAct(denied, tree),
        !["only", "just", "merely", "simply", "even", "all"].contains(tree.lower(not + 1)),
        let but = (denied + 1..<min(denied + 8, tree.sentence.upperBound)).first(where: {
          tree.lower($0) == "but" && tree[$0].relation == .cc
        }),
        let affirmed = tree.dependent(of: denied, in: tree.words(behind: but), .conj),
        affirmed <= but + 6, mayAct(affirmed, tree)
      else { continue }
      tree.hang(affirmed, inPlaceOf: denied)
      tree.hang(denied, on: affirmed, as: .dep)
      tree.hang(but, on: denied, as: .cc)
      if !tree.hasDependent(of: affirmed, .case) {
        tree.rehang(tree.words(before: denied), from: denied, to: affirmed, only: .case)
      }
      tree.rehang(
        tree.words(before: not), from: denied, to: affirmed,
        only: .nsubj, .cop, .expl, .aux, .mark, .cc, .punct, .obl, .advmod)
      tree.rehang(tree.words(behind: affirmed), from: denied, to: affirmed)
    }
  }

  /// Leaves what is denied behind another out of what the other does.
  ///
  /// In *found by Berg and not by Holm* and *went to Berg rather than Holm*, only Berg is meant.
  static func leaveDenied(_ tree: inout SentenceTree) {
    guard tree.mayHave(.conj) else { return }
    for cue in tree.sentence.dropFirst(2).dropLast() {
      guard [.advmod, .cc].contains(tree[cue].relation), case let denied = tree[cue].head,
        denied > cue, denied <= cue + 6, ["not", "rather"].contains(tree.lower(cue)),
        mayAct(denied, tree), tree[denied].relation == .conj,
        !tree.hasDependent(of: denied, .cop, .nsubj),
        !["only", "just", "merely", "simply"].contains(tree.lower(cue + 1)),
        case let kept = tree[denied].head, kept < cue, tree.sentence.contains(kept),
        mayAct(kept, tree), tree.lower(cue) == "not" || tree.lower(cue + 1) == "than"
      else { continue }
      tree[denied].relation = .dep
    }
  }

  /// Gives a clause with *who* or *that* to whom a sentence puts forward, not to whom it denies beside him.
  ///
  /// In *it was the cook, not the guard, who called*, the cook called.
  static func returnClauses(_ tree: inout SentenceTree) {
    guard tree.mayHave(.cop), tree.mayHave(.advmod) else { return }
    var repairs = 0
    for not in tree.sentence.dropFirst(3).dropLast(3)
    where tree.lower(not) == "not" && repairs < TreeMender.repairs {
      repairs += 1
      let denied = tree[not].head
      guard tree[not].relation == .advmod, denied > not, denied <= not + 6, mayAct(denied, tree),
        [.appos, .parataxis, .conj, .dep].contains(tree[denied].relation),
        case let kept = tree[denied].head, tree.sentence.contains(kept), kept < not,
        tree.hasDependent(of: kept, .cop),
        tree.sentence.contains(where: {
          tree[$0].head == kept && tree.lower($0) == "it" && $0 < kept
        }), let clause = tree.dependent(of: denied, in: tree.words(behind: denied), .aclRelcl)
      else { continue }
      tree[clause].head = kept
      tree[denied].relation = .dep
    }
  }

  /// Hangs what is denied at the end of a clause on the word before its comma.
  ///
  /// In *the wish to sail was his, not Ann's*, Ann did not wish it.
  static func joinDenied(_ tree: inout SentenceTree) {
    guard tree.mayHave(.appos), tree.mayHave(.advmod) else { return }
    for not in tree.sentence.dropFirst(2).dropLast(2) where tree.lower(not) == "not" {
      let denied = tree[not].head
      guard tree[not].relation == .advmod, tree[not - 1].tag == .comma, denied > not,
        denied <= not + 3, mayAct(denied, tree), mayAct(not - 2, tree),
        tree[denied].head != not - 2, tree[denied].relation == .appos,
        (denied + 1..<min(denied + 3, tree.sentence.upperBound)).contains(where: {
          [.fullStop, .comma].contains(tree[$0].tag)
        })
      else { continue }
      tree.rehang(tree.words(before: not - 1), from: denied, to: not - 2)
      tree.hang(denied, on: not - 2, as: .dep)
    }
  }

  /// Whether a word is a name, a noun for somebody or a personal pronoun: who takes part in what is told.
  private static func mayAct(_ word: Int, _ tree: SentenceTree) -> Bool {
    switch tree[word].tag {
    case .nnp, .nnps, .prp, .prpPossessive: true
    case .nn, .nns: tree.namesSomebody(word)
    default: false
    }
  }
}
