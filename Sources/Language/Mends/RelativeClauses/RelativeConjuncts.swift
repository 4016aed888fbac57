internal import TextModel

/// Verbs that a tree joins to the verb before a relative clause instead of its own, or the other way round.
enum RelativeConjuncts {
  /// Joins a noun behind a relative clause to the noun that the clause is about, where it was joined to the verb of the clause.
  ///
  /// In *she missed the final, which they lost, and the whole of the next season*, they lost no season.
  static func raiseNouns(_ tree: inout SentenceTree) {
    guard tree.mayHave(.aclRelcl), tree.mayHave(.conj) else { return }
    for noun in tree.sentence.dropFirst(5)
    where tree[noun].relation == .conj && (tree.isNoun(noun) || tree[noun].tag == .jjs) {
      let clause = tree[noun].head
      guard tree.sentence.contains(clause), clause < noun, tree[clause].relation == .aclRelcl,
        tree[clause].partOfSpeech == .verb, !tree.hasDependent(of: noun, .orphan, .cop, .nsubj),
        let joint = tree.dependent(of: noun, in: clause + 1..<noun, .cc),
        tree[joint - 1].tag == .comma, case let antecedent = tree[clause].head,
        antecedent < clause, [.obj, .obl].contains(tree[antecedent].relation),
        tree.comma(in: antecedent + 1..<clause) != nil
      else { continue }
      tree.hang(noun, on: antecedent, as: .conj)
    }
  }

  /// Joins a past tense to the verb of the sentence, where it was joined to the past perfect of a relative clause.
  ///
  /// In *he doubted a note that she had sent and tore it up*, he tore it up.
  static func leaveRelatives(_ tree: inout SentenceTree) {
    guard tree.mayHave(.aclRelcl), tree.mayHave(tag: .vbn) else { return }
    var repairs = 0
    for verb in tree.sentence where repairs < TreeMender.repairs {
      let (token, relative) = (tree[verb], tree[verb].head)
      guard token.relation == .conj, token.tag == .vbd, tree.sentence.contains(relative),
        tree[relative].tag == .vbn, tree[relative].relation == .aclRelcl
      else { continue }
      repairs += 1
      let noun = tree[relative].head
      guard tree.sentence.contains(noun), case let first = tree[noun].head,
        tree.sentence.contains(first), tree[first].tag == .vbd, first < noun,
        tree.sentence.contains(where: { tree[$0].head == relative && tree.lower($0) == "had" }),
        !tree.hasSubject(verb)
      else { continue }
      tree[verb].head = first
    }
  }

  /// Joins a verb to the relative clause that a comma opened and none closed, where it was joined to the verb before.
  ///
  /// In *the van struck Ida Holm, who cried out but was not heard*, no van was heard; in *it is led by Holm, who was born in Rome and moved
  /// in 1990*, Holm did. Leaves alone: *the van struck Ida Holm, who
  /// cried out, but was not stopped*.
  static func joinUnclosed(_ tree: inout SentenceTree) {
    var repairs = 0
    for verb in tree.sentence where repairs < TreeMender.repairs {
      let (token, first) = (tree[verb], tree[verb].head)
      guard token.relation == .conj, tree.sentence.contains(first), first < verb,
        [.vbd, .vbz, .vbp, .vbn].contains(token.tag), tree[first].partOfSpeech == .verb,
        let pronoun = (first + 1..<verb).last(where: {
          ["who", "which"].contains(tree.lower($0)) && tree.isSubject($0)
            || tree.lower($0) == "whom" && tree[$0].relation == .obj
        }), tree[pronoun - 1].tag == .comma
      else { continue }
      repairs += 1
      let relative = tree[pronoun].head
      guard relative > pronoun, relative < verb, tree[relative].relation == .aclRelcl,
        tree[relative].head > first,
        case let isOfPast = isPresent(first, tree) && !isPresent(relative, tree),
        tree[relative].tag != .vbn || isOfPast
          || tree.words(behind: pronoun).prefix(3).contains(where: {
            tree[$0].tag == .to && tree[$0].head == relative
          }), !tree.hasSubject(verb),
        tree.hasDependent(of: verb, in: relative + 1..<verb, .cc),
        // “whom she met and *married* in May”, who would otherwise be nobody
        tree.lower(pronoun) != "whom"
          || tree.dependent(of: verb, .obj).map({ tree.namesTime($0) }) ?? true,
        token.tag != .vbn || tree.isPassive(verb) || isOfPast && tree[relative].tag == .vbn,
        !isOfPast || [.vbd, .vbn].contains(token.tag),
        tree.comma(from: pronoun, to: verb) == nil
      else { continue }
      tree[verb].head = relative
    }
  }

  /// Whether a predicate is in the present: “*sells*”, “is *sold*”.
  private static func isPresent(_ verb: Int, _ tree: SentenceTree) -> Bool {
    [.vbz, .vbp].contains(tree[verb].tag)
      || tree.dependents(of: verb).contains {
        [.aux, .auxPass].contains(tree[$0].relation) && [.vbz, .vbp].contains(tree[$0].tag)
      }
  }

  /// Joins what is done to something to the verb of going, where it was joined to the clause that tells where to.
  ///
  /// In *they rowed to where the raft lay and freed the crew*, no raft freed anybody. Leaves alone: *to where the raft lay and rotted*.
  static func leavePlaces(_ tree: inout SentenceTree) {
    var repairs = 0
    for adverb in tree.sentence.dropFirst(2)
    where repairs < TreeMender.repairs && tree.lower(adverb) == "where" {
      repairs += 1
      guard tree[adverb - 1].partOfSpeech == .adposition,
        let place = tree.words(behind: adverb).first(where: { tree.hasTense($0) }),
        Self.postures.contains(tree.base(ofPast: place)),
        tree.hasSubject(place),
        let first = tree.words(before: adverb).last(where: { tree.hasTense($0) }),
        tree[first].tag == tree[place].tag,
        let verb = tree.words(behind: place).first(where: {
          tree[$0].head == place && tree[$0].relation == .conj
        }), tree[verb].tag == tree[first].tag, !tree.hasSubject(verb),
        tree.hasDependent(of: verb, .obj),
        tree.comma(from: adverb, to: verb) == nil
      else { continue }
      tree[verb].head = first
    }
  }

  private static let postures: Set<String> = ["lie", "stand", "hang", "sit", "wait", "be", "live"]

  /// Joins a passive in the present to the passive of a relative clause, where it was joined to an active in the past.
  ///
  /// In *they announced an update that was tested and is planned for June*, the update is planned.
  static func joinRelatives(_ tree: inout SentenceTree) {
    var repairs = 0
    for verb in tree.sentence where repairs < TreeMender.repairs {
      let (token, first) = (tree[verb], tree[verb].head)
      guard token.relation == .conj, token.tag == .vbn, tree.sentence.contains(first),
        tree[first].tag == .vbd
      else { continue }
      repairs += 1
      let own = tree.dependents(of: verb)
      guard own.contains(where: { tree[$0].relation == .auxPass && tree[$0].tag == .vbz }),
        !own.contains(where: { tree.isSubject($0) }),
        let relative = (first + 1..<max(first + 1, verb)).last(where: {
          tree[$0].relation == .aclRelcl && tree.isPassive($0)
        }), tree.sentence.contains(tree[relative].head), tree[relative].head > first
      else { continue }
      tree[verb].head = relative
    }
  }

  /// Joins a verb to the verb of the sentence, where it was joined to a clause that says that the noun before did not exist.
  ///
  /// In *the dog saw a cat that was not there and ran off*, no cat ran.
  static func leaveMissing(_ tree: inout SentenceTree) {
    guard tree.mayHave(.aclRelcl), tree.mayHave(.conj) else { return }
    for verb in tree.sentence.dropFirst(5) where tree[verb].relation == .conj {
      let missing = tree[verb].head
      guard [.vbd, .vbn].contains(tree[verb].tag), tree.sentence.contains(missing),
        missing < verb, tree[missing].relation == .aclRelcl,
        !tree.hasDependent(of: verb, .aux, .auxPass),
        tree.lower(missing) == "exist"
          || tree.lower(missing) == "there" && tree.hasDependent(of: missing, .cop),
        tree.dependents(of: missing).contains(where: {
          ["not", "n’t", "n't"].contains(tree.lower($0))
        }),
        !tree.hasSubject(verb), case let noun = tree[missing].head,
        tree.sentence.contains(noun), case let first = tree[noun].head,
        tree.sentence.contains(first), first < noun, tree[first].tag == .vbd
      else { continue }
      tree[verb].head = first
      if tree[verb].tag == .vbn { tree[verb].tag = .vbd }
    }
  }

  /// Joins a verb to the relative clause before *and*, where it was joined to the noun and no comma stands between.
  ///
  /// In *with them were Ida Holm and her son, who were ill and had come by sea*, both had. *She is a nurse who was ill, and has two
  /// sons* stays.
  static func takeFromNouns(_ tree: inout SentenceTree) {
    guard tree.mayHave(.aclRelcl), tree.mayHave(.conj) else { return }
    for verb in tree.sentence.dropFirst(6) where tree[verb].relation == .conj {
      let noun = tree[verb].head
      guard tree[verb].partOfSpeech == .verb, tree.sentence.contains(noun), noun < verb,
        tree.isNoun(noun), !tree.hasSubject(verb),
        let joint = tree.dependent(of: verb, in: noun + 1..<verb, .cc),
        let relative = tree.dependent(of: noun, in: noun + 1..<joint, .aclRelcl),
        tree.hasSubject(relative), tree.comma(from: relative, to: joint) == nil,
        joint + 1 == verb ? tree.hasTense(verb) : tree.isAuxiliary(joint + 1)
      else { continue }
      tree[verb].head = relative
    }
  }

  /// Joins a verb behind a comma to the clause with *where they* before it, where it was joined to what one did before that.
  ///
  /// In *Holm asked both to his inn, where they talked, broke off, and met again*, they did. *Holm asked them to Lund, where they sang,
  /// and left* and *where they sang, gave them bread, and left* stay.
  static func joinTogether(_ tree: inout SentenceTree) {
    for they in tree.sentence.dropFirst(4).dropLast(4) where tree.lower(they) == "they" {
      let first = tree[they].head
      guard tree.lower(they - 1) == "where", tree[they].relation == .nsubj, first > they,
        let verb = tree.words(behind: first).first(where: {
          tree[$0].relation == .conj && tree[$0 - 1].tag == .comma && tree[$0].tag == .vbd
        }), case let main = tree[verb].head, tree.sentence.contains(main), main < they,
        !tree.hasDependent(of: verb, .cc, .obj, .nsubj, .nsubjPass, .aux),
        tree.comma(from: first, to: verb - 1) == nil,
        tree.words(behind: verb).contains(where: {
          tree[$0].relation == .conj && [verb, main].contains(tree[$0].head)
            && tree[$0].partOfSpeech == .verb && !tree.hasSubject($0)
        }),
        let one = tree.dependent(of: main, .nsubj), [.nn, .nnp].contains(tree[one].tag),
        !tree.hasDependent(of: one, .conj)
      else { continue }
      tree[verb].head = first
      for other in tree.words(behind: verb)
      where tree[other].head == main && tree[other].relation == .conj && !tree.hasSubject(other) {
        tree[other].head = verb
      }
    }
  }

  /// Joins a row of deeds in the past to the relative clause that its first is in, where they were joined to a pluperfect before.
  ///
  /// In *all had gone to Holm & Co, a firm that was founded in May, paid no tax and was struck off*, the firm was. *They had gone to a
  /// firm that sank, paid and left* stays: *left* needs no *was*.
  static func joinRows(_ tree: inout SentenceTree) {
    guard tree.mayHave(.aclRelcl), tree.mayHave(.conj) else { return }
    for verb in tree.sentence.dropFirst(8) where tree[verb].relation == .conj {
      let first = tree[verb].head
      guard tree[verb].partOfSpeech == .verb, tree.sentence.contains(first), first < verb,
        tree.dependents(of: first).contains(where: {
          tree[$0].relation == .aux && tree.lower($0) == "had"
        }), !tree.hasSubject(verb), !tree.hasDependent(of: verb, .cc, .aux, .auxPass),
        let relative = (first + 1..<verb).last(where: { tree[$0].relation == .aclRelcl }),
        tree.hasDependent(of: relative, .auxPass, .aux)
          ? tree.dependents(of: relative).contains(where: { tree.lower($0) == "was" })
          : tree.hasTense(relative), tree.isWithin(relative, first),
        let comma = tree.comma(from: relative, to: verb),
        tree.comma(from: comma + 1, to: verb) == nil,
        tree.words(behind: verb).contains(where: {
          tree[$0].relation == .conj && [verb, first].contains(tree[$0].head)
            && !tree.hasSubject($0)
            && tree.dependents(of: $0).contains { tree[$0].relation == .auxPass }
        })
      else { continue }
      tree[verb].head = relative
      for other in tree.words(behind: verb)
      where tree[other].relation == .conj && tree[other].head == first && !tree.hasSubject(other) {
        tree[other].head = relative
      }
    }
  }

  /// Joins a passive behind a comma and *and* to the passive before a relative clause in commas, where it was joined to that.
  ///
  /// In *the song was found by Holm, whose book sold well, and was sung in May*, the song was. *The van was sold to Holm, who was ill
  /// and was freed* stays.
  static func leaveClosed(_ tree: inout SentenceTree) {
    guard tree.mayHave(.aclRelcl), tree.mayHave(.auxPass) else { return }
    for verb in tree.sentence.dropFirst(8) where tree[verb].relation == .conj {
      let relative = tree[verb].head
      guard tree.sentence.contains(relative), relative < verb,
        tree[relative].relation == .aclRelcl, tree.isPassive(verb), !tree.isPassive(relative),
        !tree.hasSubject(verb), let joint = tree.dependent(of: verb, in: relative + 1..<verb, .cc),
        tree[joint - 1].tag == .comma, tree.comma(from: relative, to: joint - 1) == nil,
        !tree.hasDependent(of: relative, in: relative + 1..<verb, .conj),
        case let noun = tree[relative].head, tree.sentence.contains(noun), noun < relative,
        tree.comma(from: noun, to: relative) != nil, case let main = tree[noun].head,
        tree.sentence.contains(main), main < noun, tree.isPassive(main)
      else { continue }
      tree[verb].head = main
    }
  }

  /// Gives back to a verb of asking or telling the infinitive behind the comma that ends what is said of who is asked.
  ///
  /// In *she asked Holt, who left in May, to return the keys*, he did not leave to return them. *She saw Holt, who came to sing*
  /// stays.
  static func leaveInfinitives(_ tree: inout SentenceTree) {
    guard tree.mayHave(tag: .wp), tree.mayHave(tag: .vb) else { return }
    var repairs = 0
    for deed in tree.sentence.dropFirst(6)
    where tree[deed].tag == .vb && repairs < TreeMender.repairs {
      let (to, comma, clause) = (deed - 1, deed - 2, tree[deed].head)
      guard tree[to].tag == .to, tree[to].head == deed, tree[comma].tag == .comma,
        [.advcl, .xcomp, .acl].contains(tree[deed].relation), tree.sentence.contains(clause),
        clause < comma
      else { continue }
      repairs += 1
      guard
        let who = tree.dependent(of: clause, in: tree.words(before: clause), .nsubj, .nsubjPass),
        tree.lower(who) == "who", tree[who - 1].tag == .comma, tree.sentence.contains(who - 2),
        let asking = tree.words(before: who).last(where: { tree[$0].partOfSpeech == .verb }),
        case let isPast = [.vbd, .vbn].contains(tree[asking].tag),
        [
          "ask", "tell", "order", "urge", "persuade", "invite", "allow", "permit", "force",
          "encourage", "instruct", "advise", "want", "help", "require", "appoint", "hire", "send",
        ].contains(
          isPast
            ? tree.base(ofPast: asking) : Lemmatiser().verb(tree.lower(asking), tree[asking].tag)),
        let asked = tree.dependent(of: asking, in: asking + 1..<who, .obj, .iobj)
      else { continue }
      tree.hang(clause, on: asked, as: .aclRelcl)
      tree.hang(deed, on: asking, as: .xcomp)
    }
  }
}
