internal import TextModel

/// Clauses that a sentence puts in between commas.
enum InsertedClauses {
  /// Gives what stands behind a clause put in with *as* to the verb before it.
  ///
  /// In *the play opened, as he had hoped, a year after his death*, he hoped before.
  static func returnTimes(_ tree: inout SentenceTree) {
    guard tree.mayHave(.advcl), tree.mayHave(.mark) else { return }
    var repairs = 0
    for marker in tree.sentence.dropFirst(2) where repairs < TreeMender.repairs {
      guard tree.lower(marker) == "as", tree[marker].relation == .mark,
        tree[marker - 1].tag == .comma, case let verb = tree[marker].head, verb > marker,
        tree[verb].relation == .advcl, case let main = tree[verb].head,
        tree.sentence.contains(main), main < marker, tree[main].partOfSpeech == .verb
      else { continue }
      repairs += 1
      guard let comma = tree.comma(in: tree.words(behind: verb)), comma <= verb + 2,
        comma - marker <= 7
      else { continue }
      tree.rehang(tree.words(behind: comma), from: verb, to: main)
    }
  }

  /// Hangs *such as it was* between commas on the noun before it, where its verb was taken for an auxiliary of the next.
  ///
  /// In *the truce, such as it was, came late*, the truce came.
  static func leaveSuches(_ tree: inout SentenceTree) {
    for such in tree.sentence.dropFirst(2).dropLast(4) where tree.lower(such) == "such" {
      let (noun, verb) = (such - 2, such + 3)
      guard tree[such - 1].tag == .comma, tree.lower(such + 1) == "as",
        ["it", "they"].contains(tree.lower(such + 2)),
        ["was", "were", "is", "are"].contains(tree.lower(verb)), tree[verb + 1].tag == .comma,
        tree.isNoun(noun)
      else { continue }
      let (above, main) = (tree[verb].head, tree[noun].head)
      if tree.isSubject(noun) || tree[noun].relation == .nsubjOuter, main > verb + 1 {
        // “…, *was* finished”, or “came”, of which this *was* is no part
        if tree[main].tag == .vbn, above == main,
          !tree.hasDependent(of: main, in: verb + 2..<main, .aux, .auxPass)
        {
          tree[main].tag = .vbd
        }
        tree.hang(verb, on: noun, as: .parataxis)
        tree.hang(noun, asSubjectOf: main)
      } else {
        tree.hang(verb, on: noun, as: .parataxis)
      }
      tree.tag(verb, as: .vbd, .auxiliary)
      tree.hang(such, on: verb, as: .advmod)
      tree.hang(such + 1, on: such, as: .fixed)
      tree.hang(such + 2, on: verb, as: .nsubj)
    }
  }

  /// Gives what stands behind a clause of thinking put in between commas to the verb before it.
  ///
  /// In *the blaze began, experts now believe, with a spark*, nobody believes with a spark. *It burned, she said, and left* stays.
  static func leaveThoughts(_ tree: inout SentenceTree) {
    guard tree.mayHave(.parataxis) else { return }
    var repairs = 0
    for verb in tree.sentence.dropFirst(3).dropLast(2)
    where repairs < TreeMender.repairs && tree[verb].relation == .parataxis
      && tree[verb + 1].tag == .comma
    {
      repairs += 1
      let main = tree[verb].head
      guard tree.sentence.contains(main), main < verb, tree[main].partOfSpeech == .verb,
        tree.hasTense(verb) || [.vbp, .vbz].contains(tree[verb].tag),
        let comma = (max(main, verb - 6)..<verb).last(where: { tree[$0].tag == .comma }),
        tree.hasDependent(of: verb, in: comma + 1..<verb, .nsubj),
        !tree.hasDependent(of: verb, in: tree.words(behind: verb), .obj, .ccomp, .xcomp)
      else { continue }
      tree.rehang(
        tree.words(behind: verb + 1), from: verb, to: main, only: .obl, .oblUnmarked, .advcl,
        .oblAgent)
    }
  }

  /// Makes a thought behind a comma at the end of a sentence the main clause, where it was set beside what is thought.
  ///
  /// In *Holm drowned in the pond, his sister believes*, that is what she believes. *Holm drowned, by accident, his sister believes*
  /// stays: she only thinks how.
  static func raiseThoughts(_ tree: inout SentenceTree) {
    guard tree.mayHave(.parataxis) else { return }
    for verb in tree.sentence.dropFirst(4)
    where tree[verb].relation == .parataxis && tree[verb + 1].tag == .fullStop {
      let main = tree[verb].head
      guard
        ["believe", "believes", "think", "thinks", "suspect", "suspects", "fear", "fears"]
          .contains(tree.lower(verb)), tree.sentence.contains(main), main < verb,
        tree[main].relation == .root,
        let comma = (max(main, verb - 6)..<verb).last(where: { tree[$0].tag == .comma }),
        tree.comma(from: main, to: comma) == nil,
        tree.hasDependent(of: verb, in: comma + 1..<verb, .nsubj)
      else { continue }
      tree.hang(verb, inPlaceOf: main)
      tree.hang(main, on: verb, as: .ccomp)
      tree.hang(verb + 1, on: verb, as: .punct)
      return
    }
  }

  /// Makes a clause of what is to become of a thing that belongs to somebody, where the thing was given to a verb or name before.
  ///
  /// In *the town, for which many had died, was sold, its walls to be razed*, nobody died them. *They sold the mill and its walls,
  /// to be razed in May* stays.
  static func openOutlooks(_ tree: inout SentenceTree) {
    guard tree.mayHave(.acl), tree.mayHave(tag: .prpPossessive) else { return }
    for fate in tree.sentence.dropFirst(6) where tree[fate].relation == .acl {
      let thing = tree[fate].head
      guard tree[fate].tag == .vbn, tree.isPassive(fate), thing == fate - 3,
        tree[thing + 1].tag == .to, tree[thing - 1].tag == .prpPossessive,
        tree[thing - 1].head == thing, tree[thing - 2].tag == .comma,
        case let wrong = tree[thing].head, tree.sentence.contains(wrong), wrong < thing,
        tree[wrong].relation == .aclRelcl || tree[thing].relation == .appos
      else { continue }
      let main =
        tree[thing].relation == .appos
        ? tree.words(before: wrong).last(where: {
          tree[$0].partOfSpeech == .verb && tree.isWithin(wrong, $0) && tree.hasSubject($0)
        })
        : (wrong + 1..<thing).first(where: {
          tree[$0].partOfSpeech == .verb && tree.isWithin(wrong, $0)
        })
      guard let main else { continue }
      tree.hang(fate, on: main, as: .advcl)
      tree.hang(thing, on: fate, as: .nsubjPass)
    }
  }
}
