internal import TextModel

/// Clauses behind a verb of saying that are not what is said, though a tree takes them for it.
enum ReportedClauses {
  /// Joins a past tense behind what somebody has heard or said to that, where it was joined to the perfect above.
  ///
  /// In *the jury has heard that they met and fell out*, they fell out, since nobody has fell. *The jury has heard that they met and
  /// has gone home* stays.
  static func lowerPasts(_ tree: inout SentenceTree) {
    guard tree.mayHave(.ccomp), tree.mayHave(.conj), tree.mayHave(tag: .vbn) else { return }
    for past in tree.sentence.dropFirst(6) where tree[past].tag == .vbd {
      let perfect = tree[past].head
      guard tree[past].relation == .conj, tree.sentence.contains(perfect), perfect < past,
        tree[perfect].tag == .vbn, !tree.hasSubject(past),
        !tree.hasDependent(of: past, .aux, .auxPass, .mark, .cop),
        tree.dependents(of: perfect).contains(where: {
          tree[$0].relation == .aux && ["has", "have", "'ve", "’ve"].contains(tree.lower($0))
        }), !tree.isPassive(perfect),
        let told = tree.dependent(of: perfect, in: perfect + 1..<past, .ccomp),
        tree.hasTense(told), tree.hasSubject(told)
      else { continue }
      tree[past].head = told
    }
  }

  /// Makes who stands between commas before a verb of telling its subject, where what he says stands before.
  ///
  /// In *all were saved, the minister, Ann Lee, told reporters*, the minister told it. *All were saved, the minister said* stays.
  static func takeSpeakers(_ tree: inout SentenceTree) {
    guard tree.mayHave(.ccomp) else { return }
    for saying in tree.sentence.dropFirst(5)
    where [.vbd, .vbz].contains(tree[saying].tag) && tree[saying - 1].tag == .comma
      && tree.isReport(saying) && !tree.hasSubject(saying)
    {
      guard
        let content = tree.dependent(of: saying, in: tree.words(before: saying), .ccomp),
        let speaker = tree.words(before: saying).first(where: {
          $0 > content && tree[$0].head == content && tree.isNoun($0)
            && [.obl, .oblAgent, .obj, .appos, .nmod].contains(tree[$0].relation)
            && !tree.hasDependent(of: $0, .case)
            && tree.hasDependent(of: $0, in: $0 + 1..<saying, .appos)
        }), let first = tree.words(before: speaker).last(where: { tree[$0].tag == .comma }),
        first > content,
        tree.words(before: speaker).suffix(speaker - first - 1).allSatisfy({
          tree[$0].head == speaker
        })
      else { continue }
      tree.hang(speaker, asSubjectOf: saying)
    }
  }

  /// Makes what somebody thinks of the clause before a comma the main clause, where it was taken for words beside it.
  ///
  /// In *Dane drowned in the pond, his sister believes*, so she believes. *Dane drowned, by accident, his sister believes*, of which
  /// she may believe only the accident, and *Dane drowned, his sister believes, in the pond* stay.
  static func joinThoughts(_ tree: inout SentenceTree) {
    guard tree.mayHave(.parataxis), let end = tree.sentence.last else { return }
    for thought in tree.sentence.dropFirst(4)
    where tree[thought].relation == .parataxis && tree.hasTense(thought)
      && (thought == end || thought == end - 1 && tree[end].relation == .punct)
    {
      let told = tree[thought].head
      guard tree[told].relation == .root, told < thought, tree.hasSubject(told),
        Self.thinking.contains(Lemmatiser().verb(tree.lower(thought), tree[thought].tag)),
        let comma = tree.comma(from: told, to: thought), tree[comma + 1].tag != .comma,
        let subject = tree.dependent(of: thought, in: comma + 1..<thought, .nsubj),
        (comma + 1..<thought).allSatisfy({ tree.isWithin($0, subject) })
      else { continue }
      tree.hang(thought, inPlaceOf: told)
      tree.hang(told, on: thought, as: .ccomp)
      for mark in [comma, end] where tree[mark].relation == .punct { tree[mark].head = thought }
    }
  }

  private static let thinking: Set<String> = [
    "believe", "think", "suspect", "fear", "hope", "reckon", "assume", "guess", "say", "claim",
  ]

  /// Joins *would* and a verb without a subject to what is said to be so, where it was joined to the saying or to a verb before it.
  ///
  /// In *she said she could not wait “at all” and would leave*, she says that she would leave; in *they met, saying that the dams
  /// were unsafe, and must be moved*, the dams must be. *He had agreed and would leave* stays.
  static func joinModals(_ tree: inout SentenceTree) {
    guard tree.mayHave(.ccomp), tree.mayHave(tag: .md), tree.mayHave(.conj) else { return }
    for modal in tree.sentence.dropFirst(4).dropLast() where tree[modal].tag == .md {
      let verb = tree[modal].head
      guard verb > modal, tree[verb].relation == .conj, tree[modal - 1].relation == .cc,
        !tree.hasSubject(verb), case let saying = tree[verb].head, tree.sentence.contains(saying),
        saying < modal, tree[saying].tag == .vbd,
        let content = (saying + 1..<modal).last(where: {
          tree[$0].relation == .ccomp && isSaying(tree[$0].head, tree)
        }),
        let subject = tree.dependent(of: content, .nsubj, .nsubjPass),
        tree[content].head == saying
          && tree.dependents(of: content).contains(where: { tree[$0].tag == .md && $0 < content })
          || isDemanded(verb, of: subject, tree)
      else { continue }
      tree[verb].head = content
    }
  }

  /// Whether a verb is one of saying, in its past or as *-ing*.
  private static func isSaying(_ verb: Int, _ tree: SentenceTree) -> Bool {
    tree.isReport(verb)
      || tree[verb].tag == .vbg
        && EventLexicon.shared.verbSupersense(Lemmatiser().verb(tree.lower(verb), .vbg))
          == .verbCommunication
  }

  /// Whether a passive tells what must or should become of a thing.
  private static func isDemanded(_ verb: Int, of thing: Int, _ tree: SentenceTree) -> Bool {
    tree.isPassive(verb)
      && tree.dependents(of: verb).contains {
        ["must", "should", "ought", "may", "can", "could"].contains(tree.lower($0))
      } && [.nn, .nns].contains(tree[thing].tag) && !tree.namesSomebody(thing)
  }

  /// Joins a verb of saying behind a comma and *and* to the one before, where it was joined to what that says somebody had done.
  ///
  /// In *she said that he had left, and asked for a day*, he asked nothing. *She said that he had come, and had asked* stays.
  static func joinSayings(_ tree: inout SentenceTree) {
    for saying in tree.sentence.dropFirst(6) where tree[saying].relation == .conj {
      let content = tree[saying].head
      guard [.vbd, .vbn].contains(tree[saying].tag), tree.sentence.contains(content),
        tree[saying - 1].relation == .cc, tree[saying - 2].tag == .comma,
        ["asked", "said", "added", "warned", "urged", "demanded", "promised", "told", "offered"]
          .contains(tree.lower(saying)),
        tree[content].relation == .ccomp, !tree.hasSubject(saying),
        !tree.hasDependent(of: saying, .aux, .auxPass),
        tree.sentence.contains(where: { tree[$0].head == content && tree.lower($0) == "had" }),
        case let first = tree[content].head, tree.sentence.contains(first), tree.isReport(first),
        tree.hasSubject(first)
      else { continue }
      tree[saying].head = first
      tree[saying].tag = .vbd
    }
  }

  /// Joins a past tense to the verb of saying, where it was joined to what is said, of whose subject it cannot be told.
  ///
  /// In *the judge said that the hearing had failed and ordered a retrial*, no hearing orders, and in *she told him that he must
  /// hurry and went home*, nobody *must went*. *Police said that a bomb had gone off and killed two* stays, as does all that
  /// might be told of either. In *the panel found that Holm had cheated and fined him* and *Lee said that Holm had lied and went
  /// home*, what is no participle behind *had* is the deed of who speaks.
  static func leaveReports(_ tree: inout SentenceTree) {
    guard tree.mayHave(.conj) else { return }
    var repairs = 0
    for verb in tree.sentence.dropFirst(5) where repairs < TreeMender.repairs {
      let said = tree[verb].head
      guard tree[verb].relation == .conj, [.vbd, .vbn].contains(tree[verb].tag),
        tree.sentence.contains(said), said < verb,
        [.ccomp, .acl, .advcl].contains(tree[said].relation),
        !tree.hasDependent(of: verb, .nsubj, .nsubjPass, .aux, .auxPass, .mark, .cop),
        let start = start(of: said, tree),
        let subject = tree.dependent(of: said, in: start..<said, .nsubj, .nsubjPass),
        let joint = (said..<verb).last(where: { tree[$0].relation == .cc }),
        (joint + 1..<verb).allSatisfy({ tree[$0].tag == .rb })
      else { continue }
      repairs += 1
      guard let report = verbAbove(said, tree), report < start, tree.hasSubject(report),
        isOfReporter(verb, said: said, subject, tree)
          || isBesidePerfect(verb, said: said, subject, of: report, tree)
      else { continue }
      // “ordered *tests*”, which the tree left to the clause before
      tree.rehang(tree.words(behind: verb), from: said, to: verb, only: .obj, .obl)
      tree[verb].tag = .vbd
      tree.hang(verb, on: report, as: .conj)
      tree[joint].head = verb
    }
  }

  /// Where a clause begins that is what somebody said, with or without *that*.
  private static func start(of clause: Int, _ tree: SentenceTree) -> Int? {
    if let marker = tree.dependent(of: clause, in: tree.words(before: clause), .mark) {
      return tree.lower(marker) == "that" ? marker : nil
    }
    let report = tree[clause].head
    guard tree[clause].relation == .ccomp, tree.sentence.contains(report), report < clause,
      tree.isReport(report), tree[report + 1].tag != .comma
    else { return nil }
    return report + 1
  }

  /// The verb in the past that governs a clause, also over the noun of whom it tells something.
  private static func verbAbove(_ clause: Int, _ tree: SentenceTree) -> Int? {
    var above = tree[clause].head
    if tree.sentence.contains(above), tree.isNoun(above),
      [.obj, .iobj].contains(tree[above].relation)
    {
      above = tree[above].head
    }
    return tree.sentence.contains(above) && tree[above].tag == .vbd ? above : nil
  }

  /// Whether what a verb tells is the deed of who speaks, and not of what he speaks of.
  private static func isOfReporter(
    _ verb: Int, said: Int, _ subject: Int, _ tree: SentenceTree
  ) -> Bool {
    // No past tense stands under a modal; some pasts are as the base form: *must leave and put it back*.
    if tree[verb].tag == .vbd, tree.lower(verb) != tree.base(ofPast: verb),
      tree.sentence.contains(where: { tree[$0].head == said && tree[$0].tag == .md })
    {
      return true
    }
    let (noun, deed) = (Lemmatiser().noun(tree.lower(subject)), tree.lower(verb))
    let lexicon = EventLexicon.shared
    guard [.nn, .nns].contains(tree[subject].tag), !lexicon.isPerson(noun), !lexicon.isGroup(noun)
    else { return false }
    if Self.directions.contains(deed) { return true }
    guard
      lexicon.nounSense(noun).map({ Int($0.eventShare) + Int($0.communicationShare) >= 128 })
        ?? false
    else { return false }
    return Self.journeys.contains(deed)
      || deed == "left"
        && tree.words(behind: verb).contains {
          tree.lower($0) == "for" && tree[$0].relation == .case
            && [verb, said].contains(tree[tree[$0].head].head)
        }
  }

  /// Whether a past tense stands behind *had* and a participle, and cannot share in the *had*: because it is no participle, or
  /// because it tells what those decide who find and rule.
  private static func isBesidePerfect(
    _ verb: Int, said: Int, _ subject: Int, of report: Int, _ tree: SentenceTree
  ) -> Bool {
    guard canAct(subject, tree),
      tree.sentence.contains(where: { tree[$0].head == said && tree.lower($0) == "had" })
    else { return false }
    if Self.simplePasts.contains(tree.lower(verb)) { return true }
    guard Self.findings.contains(tree.lower(report)),
      let judge = tree.dependent(of: report, in: tree.words(before: report), .nsubj),
      isJudge(judge, tree)
    else { return false }
    if Self.sentences.contains(tree.lower(verb)) { return true }
    // “had known of the raids and ordered *them*”: either may have.
    return Self.measures.contains(tree.lower(verb)) && verb + 1 < tree.sentence.upperBound
      && tree[verb + 1].tag != .prp
      && tree.words(behind: verb).contains {
        tree[$0].relation == .obj && [verb, said].contains(tree[$0].head)
      }
  }

  /// Whether a noun means, or may mean, somebody who acts.
  private static func canAct(_ noun: Int, _ tree: SentenceTree) -> Bool {
    ![.nn, .nns].contains(tree[noun].tag) || tree.namesSomebody(noun)
  }

  /// Whether a noun, or the title before a name, means those who find and rule.
  private static func isJudge(_ noun: Int, _ tree: SentenceTree) -> Bool {
    ([noun] + tree.dependents(of: noun).filter { tree[$0].relation == .nmodDesc }).contains {
      Self.judges.contains(Lemmatiser().noun(tree.lower($0)))
    }
  }

  /// Pasts of what persons and bodies do that are written otherwise than their participles.
  private static let simplePasts: Set<String> = [
    "went", "took", "gave", "wrote", "spoke", "chose", "drove", "rode", "flew", "sang", "swam",
    "withdrew", "swore", "forgave", "forbade", "threw", "drew", "tore", "began", "came",
  ]

  private static let findings: Set<String> = [
    "found", "ruled", "concluded", "held", "decided", "determined", "said", "agreed", "accepted",
  ]

  private static let judges: Set<String> = [
    "court", "jury", "judge", "justice", "tribunal", "inquiry", "panel", "magistrate", "arbitrator",
    "commission", "committee", "board", "regulator", "ombudsman", "referee", "adjudicator",
    "coroner", "auditor",
  ]

  /// What none but those who rule do.
  private static let sentences: Set<String> = [
    "awarded", "fined", "sentenced", "acquitted", "convicted", "overturned", "quashed", "upheld",
    "dismissed", "adjourned", "disqualified", "cleared", "imposed", "granted",
  ]

  /// What others do as well.
  private static let measures: Set<String> = [
    "ordered", "recommended", "rejected", "suspended", "banned", "reduced", "cancelled", "set",
  ]

  /// What only persons and bodies do, mostly by saying so.
  private static let directions: Set<String> = [
    "ordered", "asked", "called", "adjourned", "recommended", "urged", "demanded", "appealed",
    "resigned", "sued", "declined", "apologised", "apologized", "promised", "refused", "proposed",
    "thanked",
    "instructed", "requested", "begged", "pleaded", "pledged", "vowed",
  ]

  private static let journeys: Set<String> = [
    "flew", "went", "sailed", "travelled", "traveled", "drove", "walked", "rode",
  ]

  /// Joins a verb behind an inserted “they said” to the clause before that, whose subject it shares.
  ///
  /// In *the envoys met, two aides said, but failed to agree*, the aides failed in nothing. *“We met”, they said, and left* stays.
  static func joinInterrupted(_ tree: inout SentenceTree) {
    guard tree.mayHave(.cc) else { return }
    var repairs = 0
    for verb in tree.sentence.dropFirst(6) where repairs < TreeMender.repairs {
      let (token, said) = (tree[verb], tree[verb].head)
      guard token.relation == .conj, tree.sentence.contains(said), said < verb - 2,
        tree.hasTense(said), tree[said + 1].tag == .comma,
        let joint = tree.dependent(of: verb, in: said + 2..<verb, .cc), joint == said + 2,
        tree.isReport(said)
      else { continue }
      repairs += 1
      guard !tree.hasSubject(verb), !tree.hasDependent(of: verb, .mark),
        let clause = tree[said].relation == .parataxis
          ? tree[said].head : tree.dependent(of: said, in: tree.words(before: said), .ccomp),
        tree.words(before: said).contains(clause), tree.hasSubject(clause),
        tree[clause].partOfSpeech == .verb,
        let teller = tree.dependent(of: said, in: clause + 1..<said, .nsubj),
        let comma = tree.comma(from: clause + 1, to: teller), comma < teller,
        !tree.sentence.contains(where: { [.openQuote, .closeQuote].contains(tree[$0].tag) })
      else { continue }
      tree[verb].head = clause
    }
  }

  /// Makes a clause with *that* behind a verb of saying and an adverb between commas what was said.
  ///
  /// In *talks failed when a paper wrote, wrongly, that he had left*, the talks did not fail that he had left.
  static func joinBehindAdverbs(_ tree: inout SentenceTree) {
    guard tree.mayHave(.mark) else { return }
    for marker in tree.sentence.dropFirst(5).dropLast(2)
    where tree[marker].relation == .mark && tree.lower(marker) == "that" {
      let (clause, report) = (tree[marker].head, marker - 4)
      guard tree.sentence.contains(report), tree[marker - 1].tag == .comma,
        tree[marker - 2].tag == .rb, tree[marker - 3].tag == .comma, tree.isReport(report),
        tree.hasTense(report), tree.hasSubject(report), clause > marker,
        tree[clause].relation == .advcl, tree[clause].head < report,
        !tree.hasDependent(of: report, .ccomp)
      else { continue }
      tree.hang(clause, on: report, as: .ccomp)
    }
  }

  /// Joins a clause with its own subject behind a semicolon to the verb of saying, where it was taken for what is said.
  ///
  /// In *Lee wrote that it rained; Holm left in June*, Lee wrote nothing of Holm. What is quoted stays, as does *wrote that it
  /// rained; that they left*.
  static func leaveNextClauses(_ tree: inout SentenceTree) {
    var repairs = 0
    for semicolon in tree.sentence.dropFirst(3).dropLast(2)
    where repairs < TreeMender.repairs && tree.lower(semicolon) == ";" {
      repairs += 1
      guard
        let subject = tree.words(behind: semicolon).first(where: {
          tree.isSubject($0) && tree[$0].head > $0
        }), case let clause = tree[subject].head,
        [.ccomp, .parataxis].contains(tree[clause].relation),
        case let report = tree[clause].head, tree.sentence.contains(report), report < semicolon,
        tree[report].partOfSpeech == .verb, tree.hasTense(report), tree.hasSubject(report),
        !tree.hasDependent(of: clause, .mark, .cc),
        !tree.sentence.contains(where: {
          [.openQuote, .closeQuote].contains(tree[$0].tag)
            || tree[$0].tag == .colon && tree.lower($0) == ":"
        })
      else { continue }
      tree[clause].relation = .conj
    }
  }
}
