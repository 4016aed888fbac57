internal import TextModel

/// Conditions without *if*: “*had the appeal failed*, they would have paid”.
enum Conditions {
  /// Makes a condition of *had it not been for* and a noun.
  ///
  /// In *it would have sunk had it not been for the crew*, the crew is what it hung on.
  static func openHadItNotBeens(_ tree: inout SentenceTree) {
    for had in tree.sentence.dropLast(5)
    where ["had", "were"].contains(tree.lower(had)) && tree.lower(had + 1) == "it" {
      let been = tree.lower(had) == "had" ? had + 3 : had
      let preposition = been == had ? had + 3 : had + 4
      guard tree.lower(had + 2) == "not", been == had || tree.lower(been) == "been",
        tree.lower(preposition) == "for", case let cause = tree[preposition].head,
        cause > preposition, tree.sentence.contains(cause), tree.isNoun(cause),
        let main = tree.sentence.first(where: { tree[$0].relation == .root }), main != cause
      else { continue }
      tree.hang(cause, on: main, as: .advcl)
      if been != had { tree.hang(had, on: cause, as: .aux) }
      tree.hang(been, on: cause, as: .cop)
      tree.hang(had + 1, on: cause, as: .nsubj)
      tree.hang(had + 2, on: cause, as: .advmod)
      return
    }
  }

  /// Makes a condition of *had* before a subject and a participle behind a claim, where it was taken for what completes that.
  ///
  /// In *she would have won had she not fallen*, she did fall. *She would have him mended* stays.
  static func openClosing(_ tree: inout SentenceTree) {
    guard tree.mayHave(.xcomp), tree.mayHave(tag: .md) else { return }
    var repairs = 0
    for verb in tree.sentence.dropFirst(5)
    where tree[verb].relation == .xcomp && tree[verb].tag == .vbn
      && repairs < TreeMender.repairs
    {
      repairs += 1
      let claim = tree[verb].head
      guard tree.sentence.contains(claim), claim < verb,
        let had = tree.dependent(of: verb, in: claim + 1..<verb, .aux), tree.lower(had) == "had",
        tree.dependent(of: verb, in: had + 1..<verb, .nsubj, .nsubjPass) != nil,
        tree.dependents(of: claim).contains(where: { tree[$0].tag == .md })
      else { continue }
      tree[verb].relation = .advcl
    }
  }

  /// Puts a condition without *if* below the clause that depends on it.
  ///
  /// In *had the appeal failed, the firm would have paid*, the first clause is no claim of its own, though its verb
  /// was taken for the root and the claim hung on it. A question (*had it failed?*) has no second clause.
  static func subordinateConditions(_ tree: inout SentenceTree) {
    guard let opening = tree.sentence.first(where: { tree[$0].partOfSpeech != .punctuation }) else {
      return
    }
    if isInverter(opening, tree) {
      if openInverted(at: opening, &tree) { return }
      setAuxiliary(opening, &tree)
      invert(at: opening, &tree)
    } else if let auxiliary = tree.sentence.dropFirst().first(where: { isInverter($0, tree) }) {
      // “They would have paid *had the appeal failed*”
      if let had = tree.sentence.last(where: { tree.lower($0) == "had" }) {
        leaveClaim(before: had, &tree)
        closeInverted(at: had, &tree)
      }
      invert(at: auxiliary, &tree)
    }
  }

  private static func isInverter(_ token: Int, _ tree: SentenceTree) -> Bool {
    switch tree.lower(token) {
    case "had", "were", "should": true
    default: false
    }
  }

  /// Hangs a root with an auxiliary before its subject on the claim before or behind it.
  private static func invert(at auxiliary: Int, _ tree: inout SentenceTree) {
    let condition = tree[auxiliary].head
    guard condition > auxiliary, [.root, .ccomp, .parataxis].contains(tree[condition].relation),
      [.aux, .auxPass, .cop].contains(tree[auxiliary].relation),
      let subject = tree.sentence.first(where: {
        let token = tree[$0]
        return token.head == condition && [.nsubj, .nsubjPass].contains(token.relation)
          || token.relation == .obj && $0 < condition
            && [auxiliary, condition].contains(token.head)
      }), subject > auxiliary
    else { return }
    // “had Holm *been* heard”, where the tagger saw a participle
    if tree[auxiliary].tag == .vbn { tree.tag(auxiliary, as: .vbd, .auxiliary) }
    let above = tree[condition].head
    if above >= tree.sentence.lowerBound, above < auxiliary,
      tree.sentence.contains(where: { tree[$0].head == above && tree[$0].tag == .md })
    {
      tree[condition].relation = .advcl
    }
    guard tree[condition].relation == .root, let claim = claim(of: condition, tree) else { return }
    if tree[subject].relation == .obj { tree.hang(subject, asSubjectOf: condition) }
    tree.hang(claim, on: -1, as: .root)
    tree.hang(condition, on: claim, as: .advcl)
    tree.rehang(tree.words(behind: condition), from: condition, to: claim, only: .punct)
  }

  /// Puts an opening *had*, *should* or *were* with its verb below the claim behind the comma, wherever the tree had hung the three.
  ///
  /// In *had a vote been called, she would have lost*, she had lost nothing; in *had it failed, she said, they would have paid*,
  /// the condition is none of her saying.
  private static func openInverted(at had: Int, _ tree: inout SentenceTree) -> Bool {
    let (isHad, isWere) = (tree.lower(had) == "had", tree.lower(had) == "were")
    let tags: [PennTag] = isHad ? [.vbn, .vbd] : [.vb, .vbp]
    guard let first = tree.comma(in: tree.words(behind: had)),
      var subject = (had + 1..<first).first(where: {
        tree.isNoun($0) || [.prp, .cd, .dt].contains(tree[$0].tag) && tree[$0].relation != .det
          || ["anyone", "anybody", "someone", "somebody", "nobody"].contains(tree.lower($0))
      }),
      case let (start, comma) = span(from: subject + 1, to: first, tags, tree),
      let participle = conditionVerb(in: start..<comma, tags, tree),
      !isWere || tree[participle - 1].tag == .to,
      let claim = isHad ? claim(behind: comma, tree) : predicate(behind: comma, tree),
      claim > comma
    else { return false }
    // “had the *dead-letter queue* been read”
    while tree[subject].relation == .compound,
      (subject + 1..<participle).contains(tree[subject].head)
    {
      subject = tree[subject].head
    }
    let reports = (comma + 1..<claim).filter {
      tree.hasTense($0) && tree.isReport($0) && tree.hasSubject($0)
    }
    let above = tree[claim].head
    if above == participle || above == had || tree[claim].relation == .advcl
      || reports.contains(above)
    {
      tree.hang(claim, on: -1, as: .root)
    }
    for report in reports {
      tree.hang(report, on: claim, as: .parataxis)
      tree.rehang(tree.words(behind: claim), from: report, to: claim, only: .punct)
    }
    tree.hang(participle, on: claim, as: .advcl)
    tree.hang(had, on: participle, as: .aux)
    if isHad, tree[participle].partOfSpeech == .verb { tree[participle].tag = .vbn }
    // “had the *dam* broken”, where the noun was taken for part of a compound
    if [had, claim].contains(tree[subject].head)
      || [.obj, .compound, .amod].contains(tree[subject].relation)
        && subject == participle - 1
      || tree[subject].relation == .obj
    {
      tree.hang(subject, asSubjectOf: participle)
    }
    tree.rehang(had + 1..<comma, from: had, to: participle)
    // “Were the bank to fail, *the state* would pay”
    tree.rehang(tree.words(behind: comma), from: subject, to: claim)
    tree.rehang(tree.words(behind: comma), from: had, to: claim)
    return true
  }

  /// Where the predicate of a condition stands, and the comma that ends it, which is not the first where something is put in
  /// behind the subject: “had the *note*, ready by noon, *been sent*, …”.
  private static func span(
    from start: Int, to comma: Int, _ tags: [PennTag], _ tree: SentenceTree
  ) -> (start: Int, comma: Int) {
    guard conditionVerb(in: start..<comma, tags, tree) == nil,
      let close = tree.comma(in: tree.words(behind: comma)),
      let end = tree.comma(in: tree.words(behind: close)),
      conditionVerb(in: close + 1..<end, tags, tree) != nil
    else { return (start, comma) }
    return (close + 1, end)
  }

  /// Makes the claim before a closing *had* the predicate, where that was hung on *had*.
  private static func leaveClaim(before had: Int, _ tree: inout SentenceTree) {
    openClaim(before: had, &tree)
    guard tree[had].relation == .root,
      let claim = tree.words(before: had).last(where: {
        tree[$0].head == had && [.advcl, .csubj].contains(tree[$0].relation)
      }),
      tree.hasDependent(of: claim, in: tree.words(before: claim), .nsubj, .nsubjPass),
      tree.sentence.contains(where: { tree[$0].head == claim && tree[$0].tag == .md }),
      tree.dependent(of: had, in: tree.words(behind: had), .obj, .nsubj) != nil,
      !tree.hasDependent(of: had, in: claim..<had, .nsubj, .nsubjPass)
    else { return }
    tree.hang(claim, on: -1, as: .root)
    tree.hang(had, on: claim, as: .advcl)
    tree.rehang(tree.words(before: had), from: had, to: claim)
    tree.rehang(tree.words(behind: had), from: had, to: claim, only: .punct)
  }

  /// Makes the word right before a closing *had* the predicate of the claim, where all of that was hung on *had*: “it might have been
  /// *enough* had he come”.
  private static func openClaim(before had: Int, _ tree: inout SentenceTree) {
    let predicate = had - 1
    let words = tree.words(before: predicate)
    partClaim(at: predicate, before: had, &tree)
    guard tree[had].relation == .root, tree[predicate].head == had,
      tree[predicate].partOfSpeech != .auxiliary, tree[predicate].partOfSpeech != .punctuation,
      let subject = tree.dependent(of: had, in: words, .nsubj),
      words.contains(where: { tree[$0].head == had && tree[$0].tag == .md && $0 > subject }),
      tree.hasDependent(of: had, in: tree.words(behind: had), .obj)
    else { return }
    tree.rehang(words, from: had, to: predicate)
    tree.hang(predicate, on: had, as: .advcl)
  }

  /// The same where it was hung on the participle behind *had*, with the modal.
  private static func partClaim(at predicate: Int, before had: Int, _ tree: inout SentenceTree) {
    let participle = tree[predicate].head
    guard participle > had, tree[participle].relation == .root, tree[had].head == participle,
      [.jj, .rb].contains(tree[predicate].tag), tree.hasDependent(of: predicate, .cop),
      let modal = tree.words(before: predicate).first(where: {
        tree[$0].tag == .md && [predicate, participle].contains(tree[$0].head)
      })
    else { return }
    tree.hang(modal, on: predicate, as: .aux)
    tree.tag(had, as: .vbd, .auxiliary)
    tree.hang(predicate, on: -1, as: .root)
    tree.hang(participle, on: predicate, as: .advcl)
    tree.rehang(tree.words(before: predicate), from: participle, to: predicate)
    tree.rehang(tree.words(behind: participle), from: participle, to: predicate, only: .punct)
  }

  /// Puts a closing *had* with its participle below the claim before it, where *had* was taken for the verb.
  private static func closeInverted(at had: Int, _ tree: inout SentenceTree) {
    var claim = tree[had].head
    // “He came and would have *stayed* had it failed”
    if tree[had].relation == .conj, !tree.hasDependent(of: had, .cc) {
      claim =
        tree.words(before: had).last { verb in
          tree.sentence.contains { tree[$0].head == verb && tree[$0].tag == .md }
        } ?? claim
    }
    guard tree.lower(had) == "had", tree.sentence.contains(claim), claim < had,
      [.advcl, .parataxis, .ccomp, .xcomp, .aux].contains(tree[had].relation)
        || claim != tree[had].head,
      tree.sentence.contains(where: { tree[$0].head == claim && tree[$0].tag == .md }),
      let subject = tree.dependent(of: had, in: tree.words(behind: had), .obj, .nsubj)
        ?? tree.words(behind: had).first(where: {
          tree.isSubject($0) && tree[$0].head > $0 && tree[tree[$0].head].head == had
        }),
      let participle = tree.dependent(
        of: had, in: tree.words(behind: subject), .xcomp, .ccomp, .parataxis)
        // “it would not have sunk had *the pumps worked*”
        ?? tree.dependent(of: subject, in: tree.words(behind: subject), .acl)
        ?? tree.dependent(of: claim, in: tree.words(behind: subject), .xcomp),
      [.vbn, .vbd].contains(tree[participle].tag) || isUnchanged(participle, tree),
      !tree.hasDependent(of: had, in: tree.words(before: had), .nsubj, .nsubjPass)
    else { return }
    tree.tag(participle, as: .vbn, .verb)
    tree.rehang(tree.words(behind: had), from: had, to: participle)
    tree.hang(participle, on: claim, as: .advcl)
    tree.hang(had, on: participle, as: .aux)
    tree.tag(had, as: .vbd, .auxiliary)
    tree.hang(subject, asSubjectOf: participle)
  }

  /// The verb of a condition without *if*: a participle behind *had*, a base form behind *should*.
  static func conditionVerb(
    in words: Range<Int>, _ tags: [PennTag], _ tree: SentenceTree
  ) -> Int? {
    let verbs = words.filter {
      (tags.contains(tree[$0].tag) || tags.contains(.vbn) && isUnchanged($0, tree))
        && ![.aux, .auxPass, .cop].contains(tree[$0].relation)
    }
    if let verb = verbs.first(where: { ![.acl, .aclRelcl].contains(tree[$0].relation) })
      ?? verbs.first
    {
      return verb
    }
    // “had he *been ill*”
    let copula = words.first { tags.contains(tree[$0].tag) && tree[$0].relation == .cop }
    return copula.map { tree[$0].head }.flatMap { words.contains($0) ? $0 : nil }
  }

  /// Whether a verb taken for a base form can be a participle: “had the firm *let* go”.
  private static func isUnchanged(_ verb: Int, _ tree: SentenceTree) -> Bool {
    guard [.vb, .vbp].contains(tree[verb].tag) else { return false }
    return PastForms.isUnchanged(tree.lower(verb)) && tree.lower(verb) != "beat"
      || ["come", "become", "overcome", "run"].contains(tree.lower(verb))
  }

  /// The verb of the clause behind a comma that says what would have been.
  private static func claim(behind comma: Int, _ tree: SentenceTree) -> Int? {
    guard let modal = tree.words(behind: comma).first(where: { tree[$0].tag == .md }),
      ["would", "could", "might"].contains(tree.lower(modal)), tree[modal].head > modal
    else { return nil }
    return tree[modal].head
  }

  /// The predicate of the clause behind a comma.
  private static func predicate(behind comma: Int, _ tree: SentenceTree) -> Int? {
    let words = tree.words(behind: comma)
    if let root = words.first(where: { tree[$0].relation == .root }) { return root }
    guard let finite = words.first(where: { tree.isFinite($0) }) else { return nil }
    return [.aux, .auxPass, .cop].contains(tree[finite].relation) ? tree[finite].head : finite
  }

  /// The clause with a modal that hangs on another one.
  private static func claim(of condition: Int, _ tree: SentenceTree) -> Int? {
    let modals = Set(tree.sentence.lazy.filter { tree[$0].tag == .md }.map { tree[$0].head })
    return tree.sentence.first {
      tree[$0].head == condition && modals.contains($0)
        && [.parataxis, .conj, .ccomp, .advcl, .csubj].contains(tree[$0].relation)
    }
  }

  /// Makes an opening *had* the auxiliary of the participle that was hung on it, if a claim follows the two.
  private static func setAuxiliary(_ first: Int, _ tree: inout SentenceTree) {
    guard tree[first].relation == .root, claim(of: first, tree) != nil,
      let participle = tree.sentence.first(where: {
        tree[$0].head == first && tree[$0].tag == .vbn
          && [.advcl, .ccomp, .xcomp].contains(tree[$0].relation)
      })
    else { return }
    tree.rehang(tree.sentence, from: first, to: participle)
    tree.hang(participle, on: -1, as: .root)
    tree.hang(first, on: participle, as: .aux)
  }

  /// A verb in the present that was taken for the last noun of what was provided: “provided the inspection *passes*”.
  private static func present(
    takenForObjectOf provided: Int, _ tree: inout SentenceTree
  ) -> Int? {
    guard let verb = tree.dependent(of: provided, in: tree.words(behind: provided), .obj),
      openPresent(verb, behind: provided, &tree)
    else { return nil }
    return verb
  }

  /// Makes a verb in the present of the last word of a compound that can be one, and its subject of the words before.
  ///
  /// - Returns: whether it can.
  private static func openPresent(
    _ verb: Int, behind conjunction: Int, _ tree: inout SentenceTree
  ) -> Bool {
    let subject = verb - 1
    guard tree[verb].tag == .nns, tree.canBePresent(verb), tree[subject].relation == .compound,
      tree[subject].head == verb
    else { return false }
    tree.tag(verb, as: .vbz, .verb)
    tree.hang(subject, on: verb, as: .nsubj)
    tree.rehang(conjunction + 1..<subject, from: verb, to: subject)
    return true
  }

  /// Whether a clause without *that* behind *provided* has its own subject, which may have been taken for what was provided.
  private static func isCondition(
    _ clause: Int, of provided: Int, _ tree: inout SentenceTree
  ) -> Bool {
    guard
      tree[clause].tag == .vbn || tree.hasTense(clause)
        || tree.hasDependent(of: clause, .aux, .auxPass, .cop)
    else { return false }
    if tree.hasSubject(clause) { return true }
    guard let object = tree.dependent(of: provided, in: provided + 1..<clause, .obj) else {
      return false
    }
    tree.hang(object, asSubjectOf: clause)
    if tree[object].relation == .nsubj, tree[clause].tag == .vbn {
      tree.tag(clause, as: .vbd, .verb)
    }
    return true
  }

  /// Makes *provided that*, or *provided* alone, the conjunction of the clause behind it, where it was taken for what somebody did.
  ///
  /// In *agreed to sell, provided that the council consents* and *would sell, provided the council agreed*, nobody provided anything. *The law provided that it be sold* stays.
  static func openProvisos(_ tree: inout SentenceTree) {
    for provided in tree.sentence.dropFirst(2).dropLast(3) where tree.lower(provided) == "provided"
    {
      let (that, above) = (provided + 1, tree[provided].head)
      let hasThat = tree.lower(that) == "that"
      guard tree[provided - 1].tag == .comma,
        [.conj, .advcl, .acl, .parataxis, .xcomp, .ccomp].contains(tree[provided].relation),
        tree.sentence.contains(above), above < provided,
        !tree.hasDependent(of: provided, .nsubj, .nsubjPass, .aux, .auxPass),
        let clause = tree.dependent(of: provided, in: tree.words(behind: that), .ccomp, .xcomp)
          ?? tree.dependent(of: above, in: tree.words(behind: that), .parataxis)
          ?? present(takenForObjectOf: provided, &tree),
        hasThat || isCondition(clause, of: provided, &tree)
      else { continue }
      tree.hang(clause, on: above, as: .advcl)
      tree.hang(provided, on: clause, as: .mark)
      tree.tag(provided, as: .in, .subordinator)
      if hasThat { tree.hang(that, on: provided, as: .fixed) }
      tree.rehang(tree.words(behind: that), from: provided, to: clause)
      guard hasThat else { continue }
      // “that the council *grants* consent”, where the verb was taken for a noun
      guard openPresent(clause, behind: that, &tree) else { continue }
      let object = clause + 1
      guard tree.sentence.contains(object), tree[object].head == clause,
        tree[object].relation == .acl
      else { continue }
      tree.tag(object, as: .nn, .noun)
      tree[object].relation = .obj
      tree.rehang(tree.words(behind: object), from: object, to: clause)
    }
  }
}
