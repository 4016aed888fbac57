import EventArguments
import EventModel
import Language
import PersonalNames
import TemporalLinking
import TextModel

/// The names that labels show in place of words: “*Sollund* planned voyage” for “he planned a voyage”.
///
/// A wrong name is worse than a pronoun, so none is given where another reading lies near.
struct LabelNames {
  let reading: EventReading
  let cast: Cast
  /// The short name that stands for each token.
  private(set) var ofToken: [Int: String] = [:]
  /// The name that each later part of one belongs to: that of “Battle of *Chudnov*”.
  private(set) var wholes: [Int: String] = [:]

  init(reading: EventReading, cast: Cast) {
    self.reading = reading
    self.cast = cast
    for (token, participants) in cast.ofToken where (1...2).contains(participants.count) {
      guard participants.allSatisfy({ cast.isNamed[$0] }),
        participants.count == 1 || reading.syntax.tag(token) == .prp || isCouple(token)
          || namesTogether(token),
        !isReflexive(token),
        reading.expression(at: token) == nil, !cast.describing.contains(token),
        reading.syntax.lower(token) != "it" || participants.allSatisfy(isProtagonist)
          || isSubjectStill(token, participants) || isLaw(token, participants)
          || Deed.turnsDownBid(reading.syntax.head(token) ?? -1, in: reading.syntax.text),
        !isAhead(token), !participants.contains(where: namesOffice)
      else { continue }
      guard !isInside(token, nameOf: participants[0]) else {
        wholes[token] = cast.shortNames[participants[0]]
        continue
      }
      ofToken[token] =
        participants.count == 1
        ? title(of: token, participants[0]) + cast.shortNames[participants[0]]
        : Self.list(participants.map { cast.shortNames[$0] })
    }
    for token in cast.describing {
      if let body = onlyBody(describedAt: token) { ofToken[token] = cast.shortNames[body] }
    }
    let pronouns = LabelPronouns(reading: reading, names: self)
    for token in ofToken.keys
    where pronouns.hasRival(before: token) || mayMeanPersons(token) || mayMeanNearer(token)
      || mayMeanOwnSubject(token) || mayMeanThing(token) || mayMeanMore(token)
    {
      ofToken[token] = nil
    }
    for token in ofToken.keys where isOfUnnamedSubject(token) { ofToken[token] = nil }
  }

  /// The same with persons by surname alone; nothing where nobody is called by more.
  var bySurname: LabelNames? {
    var shares: [Substring: Int] = [:]
    for participant in cast.participants {
      if let last = participant.name.split(separator: " ").last { shares[last, default: 0] += 1 }
    }
    func surname(_ participant: Int) -> String? {
      guard cast.participants[participant].kind == .person,
        case let words = cast.shortNames[participant].split(separator: " "),
        words.count == 2 || words.count == 3, let last = words.last, shares[last] == 1,
        GivenNames.isMale(String(words[0])) != nil,
        FamilyFirstName(cast.shortNames[participant]) == nil,
        last.count > 2, last.contains(where: \.isLowercase),
        words.allSatisfy({ $0.first?.isUppercase ?? false })
      else { return nil }
      return String(last)
    }
    let surnames = cast.participants.indices.map(surname)
    guard surnames.contains(where: { $0 != nil }) else { return nil }
    var brief = self
    for (token, name) in ofToken {
      guard let participants = cast.ofToken[token] else { continue }
      let full = Self.list(participants.map { cast.shortNames[$0] })
      guard name == full else { continue }
      brief.ofToken[token] = Self.list(participants.map { surnames[$0] ?? cast.shortNames[$0] })
    }
    return brief
  }

  /// Names in a row: “*Holm, Lind and Berg*”.
  private static func list(_ names: [String]) -> String {
    guard names.count > 2 else { return names.joined(separator: " and ") }
    return names.dropLast().joined(separator: ", ") + " and " + (names.last ?? "")
  }

  /// Whether a name stands for a couple: “Mr and Mrs *Holm*”.
  private func isCouple(_ token: Int) -> Bool {
    reading.syntax.tag(token) == .nnp
      && reading.syntax.dependents(of: token, .nmodDesc).count == 2
  }

  /// Whether a plural goes by the names beside it: “the *brothers* Olaf and Bo Holm”.
  private func namesTogether(_ token: Int) -> Bool {
    let lemma = reading.syntax.lemma(token)
    let lexicon = EventLexicon.shared
    return reading.syntax.tag(token) == .nns && reading.syntax.dependent(of: token, .appos) != nil
      // “lost their *lives*: the driver, Ann Lee, and Bo Berg”
      && (lexicon.isPerson(lemma) || lexicon.isGroup(lemma) || lexicon.isPlace(lemma))
  }

  /// Whether a word is a later part of a name whose first noun has the rest in its phrase: “the Battle of *Chudnov*”.
  private func isInside(_ token: Int, nameOf participant: Int) -> Bool {
    let syntax = reading.syntax
    guard syntax.relation(token) == .nmod, let head = syntax.head(token), head < token,
      syntax.preposition(of: token) == "of"
    else { return false }
    let words = cast.shortNames[participant].split(separator: " ")
    return words.count >= 3 && words.last.map { $0 == syntax.text.form(token) } ?? false
      && words.contains { $0 == syntax.text.form(head) }
  }

  /// Whether what was taken for the name of a body is that of an office in it: “Holm Chief Executive”.
  private func namesOffice(_ participant: Int) -> Bool {
    guard cast.participants[participant].kind != .person,
      let last = cast.shortNames[participant].split(separator: " ").last
    else { return false }
    return cast.shortNames[participant].contains(" ")
      && [
        "officer", "executive", "chairman", "chairwoman", "president", "director", "minister",
        "secretary", "chief", "manager", "spokesman", "spokeswoman",
      ].contains(last.lowercased())
  }

  subscript(_ token: Int) -> String? { ofToken[token] }

  /// Whether a subject is shown by a name.
  func isShown(_ token: Int) -> Bool {
    ofToken[token] != nil && [.nsubj, .nsubjPass].contains(reading.syntax.relation(token))
  }

  /// What a word refers to, where that is known and all of one kind.
  func kind(of token: Int) -> Participant.Kind? {
    guard let participants = cast.ofToken[token], let first = participants.first else { return nil }
    let kind = cast.participants[first].kind
    return participants.allSatisfy { cast.participants[$0].kind == kind } ? kind : nil
  }

  /// The title before a person who has only one name: “*Princess* Margaret”, “*Vice President* Holm”.
  private func title(of token: Int, _ participant: Int) -> String {
    let syntax = reading.syntax
    guard cast.participants[participant].kind == .person, token > 0,
      !cast.participants[participant].name.contains(" "),
      syntax.text.form(token) == cast.shortNames[participant], syntax.tag(token - 1) == .nnp,
      syntax.head(token - 1) == token || syntax.head(token) == token - 1
    else { return "" }
    var first = token - 1
    while first > 0, token - first < 4,
      [nil, [participant]].contains(cast.ofToken[first - 1]),
      syntax.head(first - 1).map({ (first..<token).contains($0) }) ?? false,
      [.compound, .amod].contains(syntax.relation(first - 1)),
      [.nnp, .jj].contains(syntax.tag(first - 1))
    {
      first -= 1
    }
    return syntax.text.string(first..<token) + " "
  }

  /// Whether *they* was read as a body although two persons are named near before it, who may be meant.
  private func mayMeanPersons(_ token: Int) -> Bool {
    let syntax = reading.syntax
    guard ["they", "them"].contains(syntax.lower(token)),
      let participants = cast.ofToken[token], participants.count == 1,
      cast.participants[participants[0]].kind != .person
    else { return false }
    let sentence = syntax.sentence(of: token)
    guard sentence >= 0 else { return false }
    let first = syntax.text.sentences[max(0, sentence - 1)].tokens.lowerBound
    let persons = (max(first, token - 80)..<token).flatMap { cast.ofToken[$0] ?? [] }.filter {
      cast.participants[$0].kind == .person
    }
    return Set(persons).count >= 2
  }

  /// Whether *he* was read as somebody of an earlier sentence although another person is named nearer before it.
  private func mayMeanNearer(_ token: Int) -> Bool {
    let syntax = reading.syntax
    guard ["he", "she", "him", "her", "his", "it"].contains(syntax.lower(token)),
      let participants = cast.ofToken[token]
    else { return false }
    let isThing = syntax.lower(token) == "it"
    let sentence = syntax.sentence(of: token)
    guard sentence >= 0 else { return false }
    let first = syntax.text.sentences[sentence].tokens.lowerBound
    let clause = syntax.head(token)
    var others = false
    for word in max(first, token - 80)..<token {
      guard let found = cast.ofToken[word] else { continue }
      if found == participants { others = false }
      if found == participants, !isThing { return false }
      if found.allSatisfy({
        (cast.participants[$0].kind == .person) != isThing && cast.isNamed[$0]
      }), cast.ofToken[word] != participants, syntax.head(word) != clause,
        !isDealtWith(word, by: clause)
      {
        others = true
      }
    }
    return others
  }

  /// Whether a name is what the doer of a clause did something to in a participle before it: “after leaving *Oslo*, she called”.
  private func isDealtWith(_ name: Int, by clause: Int?) -> Bool {
    let syntax = reading.syntax
    guard let clause, let participle = syntax.head(name), syntax.head(participle) == clause
    else { return false }
    return syntax.relation(participle) == .advcl && syntax.tag(participle) == .vbg
      && participle < clause && syntax.subject(of: participle) == nil
  }

  /// Whether *it* stands in a clause before the subject that it may mean: “After *it* had sunk, the …”.
  private func isAhead(_ token: Int) -> Bool {
    let syntax = reading.syntax
    guard syntax.lower(token) == "it" else { return false }
    var word = token
    for _ in 0..<8 {
      guard let head = syntax.head(word) else { return false }
      if syntax.relation(word) == .advcl, head > token {
        return syntax.subject(of: head).map { $0 > token } ?? false
      }
      word = head
    }
    return false
  }

  /// Whether a text speaks of a body often enough that “it” can be told to mean it.
  private func isProtagonist(_ participant: Int) -> Bool {
    cast.participants[participant].kind == .organisation
      && cast.participants[participant].mentions.count >= 4
  }

  /// Whether *it* goes on with the named thing that was the subject before.
  ///
  /// - Reads: “*Aurora* reached Mars in May. It took pictures”, “*Holm Ltd* was founded in 2001. It was sold in 2015”.
  /// - Leaves alone: “*Holm Ltd* built a mill. It was sold in 2015”.
  private func isSubjectStill(_ token: Int, _ participants: [Int]) -> Bool {
    let syntax = reading.syntax
    guard [.nsubj, .nsubjPass].contains(syntax.relation(token)), participants.count == 1,
      case let kind = cast.participants[participants[0]].kind,
      [.other, .organisation].contains(kind),
      case let sentence = syntax.sentence(of: token),
      sentence >= 0
    else { return false }
    let first = syntax.text.sentences[max(0, sentence - 1)].tokens.lowerBound
    let subject = (max(first, token - 80)..<token).last {
      [.nsubj, .nsubjPass].contains(syntax.relation($0)) && syntax.tag($0) != .wdt
    }
    guard let subject, cast.ofToken[subject] == participants else { return false }
    return kind == .other
      || syntax.sentence(of: subject) < sentence
        && syntax.head(subject).map { syntax.dependent(of: $0, .obj) == nil } ?? false
  }

  /// Whether *it* was read as a named thing that is made law: “Parliament ratified *it*”.
  private func isLaw(_ token: Int, _ participants: [Int]) -> Bool {
    let syntax = reading.syntax
    guard [.obj, .nsubjPass].contains(syntax.relation(token)), let verb = syntax.head(token),
      Deed.isOfLaws(syntax.lemma(verb))
    else { return false }
    return participants.allSatisfy { cast.participants[$0].kind == .other }
  }

  /// Whether *it* was read as a body although its verb tells what befalls events, or may as well tell of a thing named near
  /// before it.
  ///
  /// - Reads: “Round four was put off by the *council*. *It* was held in May”, “The *council* chose Aurora. *It* flew in May”.
  /// - Leaves alone: “The *council* chose Aurora. *It* said so”, as only a body says, decides or buys.
  private func mayMeanThing(_ token: Int) -> Bool {
    let syntax = reading.syntax
    guard syntax.lower(token) == "it", let body = cast.ofToken[token], body.allSatisfy(isBody),
      let verb = syntax.head(token), case let sentence = syntax.sentence(of: token), sentence >= 0
    else { return false }
    if syntax.relation(token) == .nsubjPass, CourseVerb.contains(syntax.lemma(verb)) { return true }
    let deeds: [Supersense] = [
      .verbCommunication, .verbCognition, .verbPossession, .verbSocial, .verbEmotion,
    ]
    guard let sense = EventLexicon.shared.verbSupersense(syntax.lemma(verb)), !deeds.contains(sense)
    else { return false }
    let first = syntax.text.sentences[max(0, sentence - 1)].tokens.lowerBound
    return (max(first, token - 80)..<token).contains { word in
      [.nsubj, .nsubjPass, .obj].contains(syntax.relation(word))
        && cast.ofToken[word].map { found in
          found != body
            && found.allSatisfy { cast.isNamed[$0] && cast.participants[$0].kind == .other }
        } ?? false
    }
  }

  /// Whether *they* was read as one person, or as two who are some of those told of near before it.
  ///
  /// - Reads: “Anna and two *guides*, Bo and Ida, were found. *They* …”, “The *sides* met. Bo and Ida watched. *They* agreed”.
  private func mayMeanMore(_ token: Int) -> Bool {
    let syntax = reading.syntax
    guard ["they", "them", "their"].contains(syntax.lower(token)), let found = cast.ofToken[token]
    else { return false }
    if found.count == 1, cast.participants[found[0]].kind == .person { return true }
    let sentence = syntax.sentence(of: token)
    guard sentence >= 0 else { return false }
    let first = syntax.text.sentences[max(0, sentence - 3)].tokens.lowerBound
    return (max(first, token - 80)..<token).contains { word in
      // “two *guides*, Bo and Ida”, who are not all
      if syntax.relation(word) == .conj, syntax.tag(word) == .nns || syntax.tag(word) == .nn {
        return syntax.dependents(of: word, .appos).contains {
          cast.ofToken[$0].map { $0.contains(where: found.contains) } ?? false
        }
      }
      return [.nsubj, .nsubjPass].contains(syntax.relation(word)) && isSeveral(word)
        && cast.ofToken[word] != found
    }
  }

  /// Whether a common noun means several persons or bodies, or is joined to another that does: “the *union* and the owners”.
  private func isSeveral(_ noun: Int) -> Bool {
    let syntax = reading.syntax
    func isActor(_ noun: Int) -> Bool {
      let lemma = syntax.lemma(noun)
      return EventLexicon.shared.isPerson(lemma) || EventLexicon.shared.isGroup(lemma)
        || ["side", "party"].contains(lemma)
    }
    switch syntax.tag(noun) {
    case .nns: return isActor(noun)
    case .nn: return isActor(noun) && syntax.dependents(of: noun, .conj).contains(where: isActor)
    default: return false
    }
  }

  /// The body that “the *company*” means, where no other is named in its sentence before it or in the last one.
  private func onlyBody(describedAt token: Int) -> Int? {
    let syntax = reading.syntax
    guard let found = cast.ofToken[token], found.count == 1, cast.isNamed[found[0]],
      isBody(found[0]), !namesOffice(found[0]), EventLexicon.shared.isGroup(syntax.lemma(token)),
      // “the company”, not “the company that she left” nor “the parent company”
      let determiner = syntax.dependents(of: token, .det).first, determiner == token - 1,
      syntax.lower(determiner) == "the", ![.appos, .root].contains(syntax.relation(token)),
      syntax.dependent(of: token, .acl, .aclRelcl, .appos, .nmod, .cop) == nil
    else { return nil }
    let sentence = syntax.sentence(of: token)
    guard sentence >= 0 else { return nil }
    let first = syntax.text.sentences[max(0, sentence - 1)].tokens.lowerBound
    let own = syntax.text.sentences[sentence].tokens.lowerBound
    // “*Holm* says that the *company* bought it”: whoever was named in the sentence before
    let isTopic = (max(own, token - 80)..<token).contains {
      cast.ofToken[$0] == found && syntax.relation($0) == .nsubj
        && syntax.tag($0) == .nnp
    }
    let near = (max(isTopic ? own : first, token - 80)..<token).flatMap { cast.ofToken[$0] ?? [] }
    return near.contains(found[0])
      && near.allSatisfy({ $0 == found[0] || !(cast.isNamed[$0] && isBody($0)) })
      ? found[0] : nil
  }

  private func isBody(_ participant: Int) -> Bool {
    cast.participants[participant].kind == .organisation
  }

  private func isReflexive(_ token: Int) -> Bool {
    let form = reading.syntax.lower(token)
    return form.hasSuffix("self") || form.hasSuffix("selves")
  }
}
