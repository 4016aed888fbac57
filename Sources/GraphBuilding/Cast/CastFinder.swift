import EventModel
import Language
import PersonalNames
import TextModel

/// Makes the participants of the graph from those that a text's names, descriptions and pronouns refer to.
struct CastFinder {
  let syntax: Syntax

  /// Returns the participants and the words that refer to them.
  func cast() -> Cast {
    let resolution = ParticipantResolver().resolve(syntax.text)
    let spans = SpanRecorder(syntax: syntax)
    var cast = Cast()
    let shared = sharedWords(resolution.participants)
    let surnames = ownSurnames(resolution.participants)
    for (index, resolved) in resolution.participants.enumerated() {
      cast.participants.append(
        Participant(
          id: "\(syntax.text.document.prefix)p\(index + 1)", name: resolved.name,
          kind: kind(resolved), aliases: resolved.aliases,
          mentions: resolved.mentions.map { spans.evidence(resolution.mentions[$0].tokens) }))
      let isAlone = standsAlone(resolved, resolution.mentions)
      cast.shortNames.append(shortName(resolved, shared, surnames, isAlone))
      cast.isNamed.append(resolved.isNamed)
    }
    var lastSentence: [Int: Int] = [:]
    for mention in resolution.mentions {
      let sentence = syntax.sentence(of: mention.head)
      if mention.form == .pronoun, mention.participants.count == 1,
        let last = mention.participants.first.flatMap({ lastSentence[$0] }), last < sentence,
        namesSomebody(in: sentence, before: mention.head, resolution)
          || (last < sentence - 1
            && (namesSomebody(in: sentence - 1, before: mention.head, resolution)
              || namesOwner(in: sentence - 1, before: mention.head, resolution)))
      {
        continue
      }
      // “*She* struck a reef” tells of no woman.
      if mention.form == .pronoun, Vessel.mustBe(mention.head, in: syntax.text),
        mention.participants.allSatisfy({
          cast.participants[$0].kind == .person
            // “*her* keel”, where a ship may be taken for a woman
            && (syntax.relation(mention.head) != .nmodPoss
              || cast.participants[$0].name.contains(" "))
        })
      {
        continue
      }
      if mention.form == .description {
        guard mention.participants.allSatisfy({ fits(mention.head, cast.participants[$0].name) })
        else { continue }
        cast.describing.insert(mention.head)
      }
      for participant in mention.participants { lastSentence[participant] = sentence }
      cast.ofToken[mention.head] = mention.participants
    }
    // Trees and names do not always agree on the head of a name, so each of its words stands for it.
    for mention in resolution.mentions where mention.form == .name {
      for token in mention.tokens where cast.ofToken[token] == nil {
        cast.ofToken[token] = mention.participants
      }
    }
    addUnrecognisedNames(to: &cast, spans)
    preferNamesInApposition(&cast)
    return cast
  }

  /// Adds the proper nouns that no recognised name covers; one with a known last word is that participant.
  private func addUnrecognisedNames(to cast: inout Cast, _ spans: SpanRecorder) {
    var known: [String: Int] = [:]
    for (index, participant) in cast.participants.enumerated() where cast.isNamed[index] {
      // “the Siege *of Lund*” is not Lund.
      guard participant.kind == .person || !participant.name.contains(" of ") else { continue }
      if let last = participant.name.split(separator: " ").last { known[String(last)] = index }
    }
    for token in syntax.text.tokens.indices
    where syntax.tag(token) == .nnp && cast.ofToken[token] == nil && isArgument(token) {
      let run = properRun(around: token)
      let last = syntax.text.form(run.upperBound - 1)
      guard last.count > 1 else { continue }
      let index = known[last] ?? cast.participants.count
      if known[last] == nil {
        known[last] = index
        let name = syntax.text.string(run)
        cast.participants.append(
          Participant(
            id: "\(syntax.text.document.prefix)p\(index + 1)", name: name, kind: .other,
            mentions: []))
        cast.shortNames.append(name)
        cast.isNamed.append(true)
      }
      cast.participants[index].mentions.append(spans.evidence(run))
      for part in run where cast.ofToken[part] == nil { cast.ofToken[part] = [index] }
    }
  }

  /// Whether a word stands where those who take part stand.
  private func isArgument(_ token: Int) -> Bool {
    switch syntax.relation(token) {
    case .nsubj, .nsubjPass, .obj, .iobj, .oblAgent, .conj, .appos, .nmodPoss: true
    case .obl, .nmod: ["with", "by", "between", "against"].contains(syntax.preposition(of: token))
    default: false
    }
  }

  private func properRun(around token: Int) -> Range<Int> {
    let sentence = syntax.sentence(of: token)
    guard sentence >= 0 else { return token..<(token + 1) }
    let tokens = syntax.text.sentences[sentence].tokens
    var first = token
    var last = token
    while first > tokens.lowerBound, syntax.tag(first - 1) == .nnp { first -= 1 }
    while last + 1 < tokens.upperBound, syntax.tag(last + 1) == .nnp { last += 1 }
    return first..<(last + 1)
  }

  /// Lets a described person go by the name beside: “her *coach*, Ann Lee”, “*Secretary* … Lee”.
  private func preferNamesInApposition(_ cast: inout Cast) {
    // “took the *name* Berg”, which is nobody
    // From the end: “its *owner*, the *fund* Holm & Co”
    for token in syntax.text.tokens.indices.reversed()
    where isNominal(token) && !["name", "surname"].contains(syntax.lemma(token)) {
      if let own = cast.ofToken[token], own.contains(where: { cast.isNamed[$0] }),
        !isOffice(token, own, cast)
      {
        // “the king's *son*, Olaf”, who was known for the same man already
        let names = syntax.dependents(of: token, .appos).compactMap { cast.ofToken[$0] }
        if names.contains(own) { cast.describing.remove(token) }
        continue
      }
      for dependent in syntax.dependents(of: token, .appos, .flat, .nmodDesc) {
        guard let named = cast.ofToken[dependent], named.contains(where: { cast.isNamed[$0] }),
          !isOneOfOthers(dependent, beside: token, named, cast)
        else { continue }
        // “the new line, the *Swift*”: only people and bodies go by the name beside them.
        guard
          !named.contains(where: { cast.participants[$0].kind == .other })
            || dependent == token + 1 || isBareSubject(token, beside: dependent)
        else { continue }
        cast.ofToken[token] = named + together(with: dependent, beside: token, cast)
        cast.describing.remove(token)
        break
      }
    }
  }

  /// Whether what was taken for a name is an office of somebody named beside it: “the *Minister of Mines*, Ida Berg”.
  private func isOffice(_ token: Int, _ own: [Int], _ cast: Cast) -> Bool {
    EventLexicon.shared.isPerson(syntax.lower(token))
      && own.allSatisfy { cast.participants[$0].name.hasPrefix(syntax.text.form(token)) }
      && syntax.dependents(of: token, .appos).contains {
        cast.ofToken[$0].map { named in
          named != own && named.allSatisfy { cast.participants[$0].kind == .person }
        } ?? false
      }
  }

  /// Those named together with the first whom a plural means: “the brothers Olaf *and Bo Holm*”.
  private func together(with name: Int, beside noun: Int, _ cast: Cast) -> [Int] {
    guard syntax.tag(noun) == .nns, syntax.relation(name) == .appos else { return [] }
    let first = cast.ofToken[name] ?? []
    return syntax.dependents(of: name, .conj).flatMap { cast.ofToken[$0] ?? [] }.filter {
      !first.contains($0) && cast.isNamed[$0]
    }
  }

  /// Whether a name for one thing stands beside a noun for several, and so belongs to another word: “the one machine without
  /// the new *chips*, the *Holm G5*”.
  private func isOneOfOthers(
    _ name: Int, beside noun: Int, _ named: [Int], _ cast: Cast
  ) -> Bool {
    syntax.tag(noun) == .nns && syntax.tag(name) == .nnp && syntax.tag(name - 1) != .comma
      && named.allSatisfy { [.other, .organisation].contains(cast.participants[$0].kind) }
      && syntax.dependents(of: name, .det).contains { syntax.lower($0) == "the" }
      && syntax.dependent(of: name, .conj) == nil
  }

  /// Whether a thing that is new goes by the name in commas behind it: “an earlier *probe*, Bunting, fell silent”.
  private func isBareSubject(_ noun: Int, beside name: Int) -> Bool {
    [.nsubj, .nsubjPass].contains(syntax.relation(noun)) && name > noun
      && syntax.tag(name - 1) == .comma
      && syntax.dependents(of: noun, .det).contains {
        ["a", "an", "another", "one"].contains(syntax.lower($0))
      }
  }

  /// Whether a word is a noun, or stands for one: “the *younger*, Jean”.
  private func isNominal(_ token: Int) -> Bool {
    syntax.isNoun(token)
      || ([.jj, .jjr, .jjs].contains(syntax.tag(token))
        && [.nsubj, .nsubjPass, .obj].contains(syntax.relation(token)))
  }

  /// Whether a description can mean a body of that name: no court is “the company”.
  private func fits(_ head: Int, _ name: String) -> Bool {
    !(ParticipantNouns.isFirm(syntax.lemma(head)) && ParticipantNouns.isNameOfBody(name))
  }

  /// Whether a sentence speaks of one person by description, whom a pronoun after it may mean instead.
  private func namesSomebody(
    in sentence: Int, before pronoun: Int, _ resolution: ParticipantResolution
  ) -> Bool {
    guard sentence >= 0 else { return false }
    let clause = syntax.relation(pronoun) == .obj ? syntax.head(pronoun) : nil
    return syntax.text.sentences[sentence].tokens.clamped(to: (pronoun - 80)..<pronoun).contains {
      // “The judge fined *him*”: whoever does it is not whom it is done to.
      syntax.tag($0) == .nn && EventLexicon.shared.isPerson(syntax.lemma($0))
        // “after years as a *soldier*, he …”
        && syntax.preposition(of: $0) != "as" && !isSaid($0, of: pronoun)
        && !isBystander($0, pronoun) && !isOfOtherGender($0, pronoun, resolution)
        && (clause == nil || syntax.head($0) != clause)
    }
  }

  /// Whether a noun before a pronoun only says what its person was: “*while still a student*, she married”.
  private func isSaid(_ noun: Int, of pronoun: Int) -> Bool {
    syntax.relation(noun) == .appos && syntax.head(noun) == pronoun
      || syntax.relation(noun) == .advcl && syntax.head(noun) == syntax.head(pronoun)
        && syntax.subject(of: noun) == nil
  }

  /// Whether a sentence names somebody by what is his, whom *he* after it may mean as well.
  ///
  /// - Reads: “They searched *Holm's* house. He …”.
  /// - Leaves alone: “They searched Anna's house. He …”.
  private func namesOwner(
    in sentence: Int, before pronoun: Int, _ resolution: ParticipantResolution
  ) -> Bool {
    guard sentence >= 0, ["he", "him", "his", "she", "her"].contains(syntax.lower(pronoun)) else {
      return false
    }
    let isMale = syntax.lower(pronoun).hasPrefix("h") && syntax.lower(pronoun) != "her"
    return syntax.text.sentences[sentence].tokens.contains { token in
      guard syntax.relation(token) == .nmodPoss, syntax.tag(token) == .nnp,
        let mention = resolution.mention(at: token), mention.form == .name,
        let owner = mention.participants.first, resolution.participants[owner].kind == .person
      else { return false }
      let given = resolution.participants[owner].name.prefix { $0 != " " }
      return GivenNames.isMale(String(given)) ?? isMale == isMale
    }
  }

  /// Whether a noun means somebody whom a pronoun cannot: “the new *premier*, Bo Holm, … *she*”.
  private func isOfOtherGender(
    _ noun: Int, _ pronoun: Int, _ resolution: ParticipantResolution
  ) -> Bool {
    guard let isMale = PronounKind.isMale(syntax.lower(pronoun)) else { return false }
    let meant = resolution.mention(at: noun)?.participants ?? []
    return meant.count == 1 && resolution.participants[meant[0]].isMale == !isMale
  }

  /// Whether somebody is only brought in by the way, so that a later pronoun hardly means him.
  private func isBystander(_ noun: Int, _ pronoun: Int) -> Bool {
    Bystander.isAside(noun, in: syntax.text)
      || Bystander.isStaff(syntax.lemma(noun), whileCaredFor: pronoun, in: syntax.text)
      || Bystander.isOfOtherGender(noun, than: pronoun, in: syntax.text)
      || Bystander.tells(noun, ofOther: pronoun, in: syntax.text)
      || isParted(noun, from: pronoun)
      // “*The first woman* there, *she* served for years”
      || syntax.relation(noun) == .appos && syntax.head(noun) == pronoun
  }

  /// Whether a participle whose subject a pronoun is tells of somebody else: “Born to a *seamstress*, *she* left school”.
  private func isParted(_ noun: Int, from pronoun: Int) -> Bool {
    guard [.nsubj, .nsubjPass].contains(syntax.relation(pronoun)), let verb = syntax.head(pronoun)
    else { return false }
    var word = noun
    for _ in 0..<6 {
      guard let head = syntax.head(word) else { return false }
      if head == verb {
        return syntax.relation(word) == .advcl && [.vbn, .vbg].contains(syntax.tag(word))
          && syntax.subject(of: word) == nil
      }
      word = head
    }
    return false
  }

  private func kind(_ participant: ResolvedParticipant) -> Participant.Kind {
    switch participant.kind {
    case .person: participant.isPlural ? .group : .person
    case .organisation: .organisation
    case .place: .place
    case .other: participant.isPlural ? .group : .other
    }
  }

  /// The words that stand in the names of more than one person or body, so that they tell nobody apart.
  private func sharedWords(_ participants: [ResolvedParticipant]) -> Set<Substring> {
    var seen: Set<Substring> = []
    var shared: Set<Substring> = []
    for participant in participants where participant.isNamed {
      guard participant.kind == .person || participant.kind == .organisation else { continue }
      for word in Set(participant.name.split(separator: " ")) where !seen.insert(word).inserted {
        shared.insert(word)
      }
    }
    return shared
  }

  /// The surnames by which the text often calls one person alone, and all others who bear them by more.
  private func ownSurnames(_ participants: [ResolvedParticipant]) -> Set<Substring> {
    var bearers: [Substring: [ResolvedParticipant]] = [:]
    for participant in participants where participant.isNamed {
      guard let last = participant.name.split(separator: " ").last else { continue }
      let isCalledSo = participant.aliases.contains(String(last))
      if isCalledSo || participant.kind != .person || !participant.name.contains(" ") {
        bearers[last, default: []].append(participant)
      }
    }
    let own = bearers.filter { surname, persons in
      persons.count == 1 && persons[0].kind == .person && persons[0].name.contains(" ")
        && persons[0].mentions.count > 7
    }
    return Set(own.keys)
  }

  /// Whether the text has a form of a name by itself, and not only before another noun: “*Congressional* lawmakers”.
  private func standsAlone(
    _ participant: ResolvedParticipant, _ mentions: [ParticipantMention]
  ) -> (String) -> Bool {
    { form in
      participant.mentions.contains {
        let mention = mentions[$0]
        return mention.form == .name
          && ![.amod, .compound, .flat].contains(syntax.relation(mention.head))
          && syntax.text.string(mention.tokens) == form
      }
    }
  }

  /// Whether a word by itself is a common one, and only the word for an office makes a name of it: “*State* Department”.
  private func isCommon(_ form: String, in name: String) -> Bool {
    guard !form.contains(" "), !form.allSatisfy(\.isUppercase),
      let last = name.split(separator: " ").last,
      ["department", "ministry", "office", "agency", "council", "court", "bureau", "committee"]
        .contains(last.lowercased())
    else { return false }
    return EventLexicon.shared.nounSense(form.lowercased()) != nil
  }

  /// The shortest form that still tells who is meant: a surname, a short alias.
  private func shortName(
    _ participant: ResolvedParticipant, _ shared: Set<Substring>, _ surnames: Set<Substring>,
    _ isAlone: (String) -> Bool
  ) -> String {
    guard participant.isNamed else { return participant.name }
    let forms = participant.aliases + [participant.name]
    if participant.kind == .person {
      if let family = FamilyFirstName(participant.name)?.family, !shared.contains(family),
        forms.contains(String(family))
      {
        return String(family)
      }
      let words = participant.name.split(separator: " ")
      if let surname = words.last, !shared.contains(surname) || surnames.contains(surname),
        forms.contains(String(surname))
      {
        return String(surname)
      }
      // “Ida Maria Berg”, who is *Ida Berg* elsewhere
      guard words.count == 3, case let brief = "\(words[0]) \(words[2])", forms.contains(brief)
      else { return participant.name }
      return brief
    }
    let first = participant.name.prefix { $0 != " " }
    return forms.filter { $0.count > 1 && ($0.allSatisfy(\.isUppercase) || $0.hasPrefix(first)) }
      .filter { !shared.contains($0[...]) && ($0 == participant.name || isAlone($0)) }
      .filter { $0 == participant.name || !isCommon($0, in: participant.name) }
      .min { ($0.count, $0) < ($1.count, $1) } ?? participant.name
  }
}
