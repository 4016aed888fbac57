internal import TextModel

/// Participles that a tree hangs on another word than the one they describe.
enum ParticipleHeads {
  /// Makes *oncoming* and the like words about the noun right behind them, where they were taken for what it did.
  static func describeComing(_ tree: inout SentenceTree) {
    for word in tree.sentence.dropLast(2)
    where ["oncoming", "incoming", "outgoing", "upcoming"].contains(tree.lower(word)) {
      guard tree.isNoun(word + 1), ![.amod, .compound].contains(tree[word].relation),
        tree[word].head > word
      else { continue }
      tree.tag(word, as: .jj, .adjective)
      tree.hang(word, on: word + 1, as: .amod)
    }
  }

  /// Gives a participle to the noun right before it, in a phrase that opens the clause.
  ///
  /// In *by a contract dated 3 May Holm agreed*, the contract is dated, and in *under the treaty signed in May he left*, it is signed.
  static func joinDated(_ tree: inout SentenceTree) {
    guard tree.mayHave(.advcl) else { return }
    var repairs = 0
    for participle in tree.sentence.dropFirst(2) where repairs < TreeMender.repairs {
      let (noun, verb) = (participle - 1, tree[participle].head)
      guard [.vbn, .vbd].contains(tree[participle].tag), tree[participle].relation == .advcl,
        verb > participle + 1, [verb, participle].contains(tree[noun].head),
        tree[noun].relation == .obl, tree[noun].partOfSpeech == .noun
      else { continue }
      repairs += 1
      guard tree.hasDependent(of: verb, in: participle + 1..<verb, .nsubj, .nsubjPass),
        !tree.hasDependent(of: participle, .mark, .aux, .auxPass, .nsubj, .nsubjPass)
      else { continue }
      tree[noun].head = verb
      tree.hang(participle, on: noun, as: .acl)
      tree[participle].tag = .vbn
    }
  }

  /// Gives a word about a noun that was hung on a verb to the noun before it.
  ///
  /// In *it stands on the site of a chapel first mentioned in 978*, the chapel is mentioned: verbs have no such words.
  static func returnToNouns(_ tree: inout SentenceTree) {
    for participle in tree.sentence.dropFirst(2)
    where [.vbn, .vbd].contains(tree[participle].tag)
      && (tree[participle].relation == .acl
        || tree[participle].relation == .advcl
          && ["first", "last", "once", "formerly", "previously"].contains(
            tree.lower(participle - 1)))
    {
      let verb = tree[participle].head
      guard tree.sentence.contains(verb), verb < participle, tree[verb].partOfSpeech == .verb,
        !tree.hasDependent(of: participle, .nsubj, .nsubjPass, .aux, .auxPass, .mark, .cc)
      else { continue }
      var noun = participle - 1
      while noun > verb, tree[noun].tag == .rb { noun -= 1 }
      guard noun > verb, tree.isNoun(noun) else { continue }
      tree.hang(participle, on: noun, as: .acl)
      tree[participle].tag = .vbn
    }
  }

  /// Gives what was built or founded to the thing before the comma, and not to the subject.
  ///
  /// In *the army took the fort at Lund, built in 1320, in May*, the fort was built, and taken in May.
  static func describeThings(_ tree: inout SentenceTree) {
    var repairs = 0
    for participle in tree.sentence.dropFirst(3) where repairs < TreeMender.repairs {
      let (token, verb) = (tree[participle], tree[participle].head)
      guard token.tag == .vbn, token.relation == .advcl, verb >= tree.sentence.lowerBound,
        verb < participle, tree[participle - 1].tag == .comma,
        ["built", "founded", "erected", "constructed", "established", "opened", "completed"]
          .contains(tree.lower(participle))
      else { continue }
      repairs += 1
      guard !tree.hasDependent(of: participle, .mark, .aux, .auxPass),
        let noun = (verb + 1..<participle - 1).first(where: {
          tree[$0].head == verb && [.obj, .obl].contains(tree[$0].relation)
            && tree[$0].partOfSpeech == .noun
        })
      else { continue }
      tree.hang(participle, on: noun, as: .acl)
      guard let comma = tree.comma(in: tree.words(behind: participle)) else { continue }
      tree.rehang(tree.words(behind: comma), from: participle, to: verb, only: .obl)
    }
  }

  /// Gives what has become of a thing since to the thing right before the comma.
  ///
  /// In *she copied two letters, since lost, in May*, the letters are lost, and were copied in May.
  static func describeFates(_ tree: inout SentenceTree) {
    guard tree.mayHave(.advcl), tree.mayHave(tag: .vbn) else { return }
    for since in tree.sentence.dropFirst(3).dropLast() where tree.lower(since) == "since" {
      let (comma, participle) = (since - 1, since + 1)
      let verb = tree[participle].head
      guard tree[comma].tag == .comma, tree[participle].tag == .vbn, tree.sentence.contains(verb),
        verb < comma, tree[participle].relation == .advcl, tree.isNoun(comma - 1),
        !tree.hasDependent(of: participle, .aux, .auxPass, .nsubj, .nsubjPass, .obj)
      else { continue }
      var noun = comma - 1
      while [.flat, .compound].contains(tree[noun].relation),
        tree.sentence.contains(tree[noun].head),
        tree[noun].head < comma
      {
        noun = tree[noun].head
        if tree[noun].head > noun { break }
      }
      tree.hang(participle, on: noun, as: .acl)
      tree.hang(since, on: participle, as: .advmod)
      guard let next = tree.comma(in: tree.words(behind: participle)) else { continue }
      tree.rehang(tree.words(behind: next), from: participle, to: verb, only: .obl, .oblUnmarked)
    }
  }

  /// Gives a participle of appointing to what can be appointed, and not to those whom the noun before says it is of.
  ///
  /// In *the congress of miners scheduled for May*, the congress is scheduled. *The team of men chosen for May* stays.
  static func raiseAppointed(_ tree: inout SentenceTree) {
    guard tree.mayHave(.acl) else { return }
    for participle in tree.sentence.dropFirst(3).dropLast()
    where tree.lower(participle + 1) == "for" && tree[participle].relation == .acl {
      let people = tree[participle].head
      guard
        ["scheduled", "planned", "arranged", "set", "fixed", "called", "billed", "booked"]
          .contains(tree.lower(participle)),
        people == participle - 1, tree[people].relation == .nmod, tree.namesSomebody(people),
        tree.dependent(of: people, .case).map({ tree.lower($0) == "of" }) ?? false,
        case let event = tree[people].head, tree.sentence.contains(event), event < people,
        [.nn, .nns].contains(tree[event].tag), !tree.namesSomebody(event)
      else { continue }
      tree.hang(participle, on: event, as: .acl)
    }
  }

  /// Makes a clause of a participle that opens a sentence and what somebody was made, which were taken for the subject.
  ///
  /// In *appointed manager in 2017, she had left*, no manager had. *Appointed managers, she said, left* stays.
  static func openAppointed(_ tree: inout SentenceTree) {
    let participle = tree.sentence.lowerBound
    guard tree.sentence.count > 5, Self.appointments.contains(tree.lower(participle)),
      tree[participle].tag == .vbn, case let office = tree[participle].head,
      tree.sentence.contains(office), tree[office].tag == .nn,
      tree.isSubject(office)
        || [.oblUnmarked, .dislocated, .obj, .nmodDesc].contains(tree[office].relation),
      (participle..<office).allSatisfy({ tree[$0].head == office }),
      case let above = tree[office].head, tree.sentence.contains(above),
      // “appointed manager in 2017, *Holm* had left”
      case let verb = tree[office].relation == .nmodDesc ? tree[above].head : above,
      tree.sentence.contains(verb),
      let comma = tree.comma(from: office, to: max(office, verb)), comma + 1 < verb,
      [.prp, .nnp].contains(tree[comma + 1].tag),
      !(office..<comma).contains(where: { tree[$0].partOfSpeech == .verb })
    else { return }
    tree.hang(participle, on: verb, as: .advcl)
    tree.rehang(office..<comma, from: office, to: participle)
    tree.rehang(office..<comma, from: verb, to: participle, only: .obl, .oblUnmarked)
    tree.hang(office, on: participle, as: .xcomp)
    for word in office + 1..<comma where tree[word].relation == .nmod { tree[word].relation = .obl }
    var subject = comma + 1
    while tree[subject].relation == .flat || tree[subject].relation == .compound,
      tree[subject].head > comma, tree[subject].head < verb
    {
      subject = tree[subject].head
    }
    tree.hang(subject, asSubjectOf: verb)
  }

  private static let appointments: Set<String> = [
    "appointed", "elected", "named", "made", "crowned", "ordained", "promoted", "chosen",
    "proclaimed", "declared", "voted",
  ]

  /// Gives a participle of giving out between commas to the noun of the phrase that opens the sentence, where it was taken for the
  /// predicate or for a clause of its own.
  ///
  /// In *in her ruling, handed down in May, the judge dismissed it*, the ruling was handed down. *In the hall, cheered by all, the
  /// judge dismissed it* stays.
  static func describeOpening(_ tree: inout SentenceTree) {
    for participle in tree.sentence.dropFirst(3).prefix(8)
    where Self.publishings.contains(tree.lower(participle))
      && [.root, .advcl].contains(tree[participle].relation)
    {
      let isRoot = tree[participle].relation == .root
      let noun = participle - 2
      guard [.vbn, .vbd].contains(tree[participle].tag), tree[participle - 1].tag == .comma,
        tree.isNoun(noun), !tree.namesTime(noun), tree[noun].relation == .obl,
        !tree.hasDependent(
          of: participle, .nsubj, .nsubjPass, .aux, .auxPass, .cop, .mark, .obj, .expl),
        let main = isRoot
          ? tree.dependent(
            of: participle, in: tree.words(behind: participle), .parataxis, .ccomp)
          : tree[participle].head, main > participle, tree.sentence.contains(main),
        [participle, main].contains(tree[noun].head), tree[main].partOfSpeech == .verb,
        let subject = tree.dependent(of: main, .nsubj, .nsubjPass), subject < main,
        tree.comma(from: participle, to: subject) != nil
      else { continue }
      if isRoot {
        tree.hang(main, inPlaceOf: participle)
        tree.rehang(tree.words(before: noun), from: participle, to: main)
        tree.rehang(tree.words(behind: main), from: participle, to: main)
      }
      tree.hang(noun, on: main, as: .obl)
      tree.hang(participle, on: noun, as: .acl)
      tree[participle].tag = .vbn
      return
    }
  }

  private static let publishings: Set<String> = [
    "handed", "published", "issued", "released", "delivered", "given", "signed", "dated", "written",
    "sent", "filed", "circulated", "adopted", "passed",
  ]

  /// Gives a verb a participle with *having* behind a comma that was hung on its object.
  ///
  /// In *they had made discoveries, having determined who carried it*, no discovery determined anything.
  static func raisePerfects(_ tree: inout SentenceTree) {
    guard tree.mayHave(.acl), tree.mayHave(.aux) else { return }
    for having in tree.sentence.dropFirst().dropLast() {
      let participle = tree[having].head
      guard tree.lower(having) == "having", tree[having].relation == .aux,
        tree[having - 1].tag == .comma, participle > having, tree[participle].relation == .acl,
        case let noun = tree[participle].head, noun >= tree.sentence.lowerBound, noun < having,
        [.obj, .obl].contains(tree[noun].relation), case let verb = tree[noun].head,
        verb >= tree.sentence.lowerBound, verb < having, tree[verb].partOfSpeech == .verb
      else { continue }
      tree.hang(participle, on: verb, as: .advcl)
    }
  }

  /// Gives a participle between an article and a noun to that noun, where it was hung on the noun before.
  ///
  /// In *orders for the recently built Aurora fell*, Aurora was built.
  static func describeNext(_ tree: inout SentenceTree) {
    guard tree.mayHave(.acl), tree.mayHave(tag: .vbn) else { return }
    for participle in tree.sentence.dropFirst(3).dropLast()
    where tree[participle].tag == .vbn && tree[participle].relation == .acl {
      let other = tree[participle].head
      var (article, noun) = (participle - 1, participle + 1)
      while tree[article].tag == .rb, article > tree.sentence.lowerBound { article -= 1 }
      guard tree.sentence.contains(other), other < article,
        [.dt, .prpPossessive].contains(tree[article].tag), tree.isNoun(noun),
        !tree.hasDependent(of: participle, .obl, .oblAgent, .obj, .aux, .auxPass)
      else { continue }
      while tree[noun].relation == .compound, tree[noun].head > noun,
        tree.sentence.contains(tree[noun].head)
      {
        noun = tree[noun].head
      }
      tree.rehang(other + 1..<article, from: participle, to: noun, only: .case)
      tree.hang(participle, on: noun, as: .amod)
      tree[article].head = noun
    }
  }

  /// Makes the verb behind a participle what is said of a noun, where the participle was taken for it.
  ///
  /// In *the raid carried out by rebels on Friday killed three*, the raid killed them and carried nothing.
  static func openBehind(_ tree: inout SentenceTree) {
    guard let participle = tree.sentence.first(where: { tree[$0].relation == .root }),
      [.vbn, .vbd].contains(tree[participle].tag), participle > tree.sentence.lowerBound,
      !tree.hasSubject(participle), !tree.hasDependent(of: participle, .aux, .auxPass, .cop, .obj),
      let verb = tree.words(behind: participle).first(where: {
        tree[$0].head == participle && tree.hasTense($0)
          && [.advcl, .conj, .ccomp, .parataxis].contains(tree[$0].relation)
      }), !tree.hasDependent(of: verb, .mark, .cc),
      let noun = tree.dependent(of: verb, in: tree.words(before: participle), .nsubj, .nsubjPass),
      tree.isWithin(participle - 1, noun)
    else { return }
    tree.hang(verb, on: -1, as: .root)
    tree.rehang(tree.words(before: noun), from: participle, to: verb)
    tree.rehang(tree.words(behind: verb), from: participle, to: verb)
    tree.hang(participle, on: noun, as: .acl)
    tree.tag(participle, as: .vbn, .verb)
  }

  /// Takes *set* behind an event and before the day it is set for, where it was taken for a noun, for a participle.
  ///
  /// In *the hearing set for 17 May was adjourned*, the hearing was adjourned. *A chess set for beginners* stays.
  static func openSet(_ tree: inout SentenceTree) {
    for set in tree.sentence.dropFirst().dropLast(2)
    where tree.lower(set) == "set" && tree[set].tag == .nn && tree.lower(set + 1) == "for" {
      let (event, day) = (set - 1, tree[set + 1].head)
      guard tree[event].head == set, tree[event].relation == .compound,
        EventLexicon.shared.nounSense(tree.base(ofNoun: event))?.isEvent ?? false,
        day > set + 1, tree[day].head == set,
        tree[day].tag == .cd || tree.namesTime(day)
      else { continue }
      tree.hang(event, inPlaceOf: set)
      tree.rehang(tree.words(before: event), from: set, to: event)
      tree.hang(set, on: event, as: .acl)
      tree.tag(set, as: .vbn, .verb)
      tree[day].relation = .obl
    }
  }

  /// Gives a participle of making or signing behind a comma to the paper before, and not to whose it is.
  ///
  /// In *the order of Judge Holm, made on 3 May* and *a plan for a dam, filed in May*, order and plan were made and filed. *The
  /// letter of Ida Holm, born in May* stays.
  static func raisePapers(_ tree: inout SentenceTree) {
    guard tree.mayHave(.acl), tree.mayHave(.nmod) else { return }
    for participle in tree.sentence.dropFirst(4).dropLast()
    where tree[participle].relation == .acl && tree[participle - 1].tag == .comma
      && Self.issuing.contains(tree.lower(participle))
    {
      let person = tree[participle].head
      guard tree.sentence.contains(person), person < participle, tree[person].relation == .nmod,
        let marker = tree.dependent(of: person, in: tree.words(before: person), .case),
        case let paper = tree[person].head, tree.sentence.contains(paper), paper < person,
        [.nn, .nns].contains(tree[paper].tag), !tree.namesSomebody(paper),
        tree[person].tag == .nnp
          ? ["of", "from", "by"].contains(tree.lower(marker))
          : ["for", "to", "against", "on"].contains(tree.lower(marker))
            && Self.requests.contains(tree.base(ofNoun: paper))
      else { continue }
      tree.hang(participle, on: paper, as: .acl)
    }
  }

  private static let issuing: Set<String> = [
    "made", "given", "handed", "delivered", "issued", "signed", "dated", "written", "published",
    "drafted", "filed", "lodged", "sealed", "pronounced", "printed", "recorded", "released",
    "submitted", "proposed", "tabled", "presented", "announced", "unveiled", "rejected",
  ]

  /// Papers that are named by what they ask for.
  private static let requests: Set<String> = [
    "plan", "proposal", "scheme", "bid", "bill", "application", "petition", "request", "claim",
    "complaint", "design", "appeal", "report", "project",
  ]
}
