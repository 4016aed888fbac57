internal import PersonalNames
import TextModel

/// Decides what names name, by cues in the whole text.
struct NameClassifier {
  let text: AnalysedText
  let lexicon = EventLexicon.shared

  init(text: AnalysedText) { self.text = text }

  /// Returns the names of runs, each with its kind.
  ///
  /// - Parameters:
  ///   - runs: the runs, in order.
  ///   - learnt: what a model takes for names, in order; it counts for much.
  /// - Returns: the names in order.
  func names(of runs: [NameRun], learnt: [NameMention]) -> [NameMention] {
    var votes: [String: [NameMention.Kind: Int]] = [:]
    var parts: [String: [NameMention.Kind: Int]] = [:]
    var established: Set<String> = []
    let forms = runs.map(form)
    for (run, form) in zip(runs, forms) {
      if !run.beginsSentence { established.insert(form) }
      if run.tokens.count > 1 { established.insert(text.form(run.tokens.upperBound - 1)) }
      for (kind, weight) in evidence(run) {
        votes[form, default: [:]][kind, default: 0] += weight
        if kind == .place, namesLandform(run) {
          // “*Mount Holm* … climbed *Holm*”
          parts[text.form(run.tokens.upperBound - 1), default: [:]][kind, default: 0] += weight
        }
        if kind == .organisation, weight >= 5, opensFirm(run) {
          // “*Orlo Hydraulics* … *Orlo* appealed”
          parts[text.form(run.tokens.lowerBound), default: [:]][kind, default: 0] += weight
        }
        guard kind == .person, weight > 1 else { continue }
        if let surname = doubleSurname(run) {
          parts[surname, default: [:]][kind, default: 0] += weight
        }
        if run.tokens.count <= 4 || FamilyFirstName(form) != nil {
          parts[text.form(run.tokens.upperBound - 1), default: [:]][kind, default: 0] += weight
          if run.tokens.count > 1 {
            parts[text.form(run.tokens.lowerBound), default: [:]][kind, default: 0] += weight
          }
        }
      }
    }
    var next = 0
    for (run, form) in zip(runs, forms) {
      while next < learnt.count, learnt[next].tokens.upperBound <= run.tokens.lowerBound {
        next += 1
      }
      guard next < learnt.count, learnt[next].tokens.overlaps(run.tokens) else { continue }
      let name = learnt[next]
      votes[form, default: [:]][name.kind, default: 0] += 5
      established.insert(form)
      if name.kind == .person, let surname = doubleSurname(run) {
        parts[surname, default: [:]][name.kind, default: 0] += 3
      }
      if name.kind == .person, run.tokens.count > 1, run.tokens.count <= 4 {
        for token in [run.tokens.lowerBound, run.tokens.upperBound - 1] {
          parts[text.form(token), default: [:]][name.kind, default: 0] += 3
        }
      }
    }
    let bodies = NamedBodies(text: text).count(in: runs, form: form)
    return zip(runs, forms).compactMap { run, form in
      if run.beginsSentence, run.tokens.count == 1, !established.contains(form),
        isCommonWord(run, votes)
      {
        return nil
      }
      var total = votes[form] ?? [:]
      if run.tokens.count == 1 || isPair(run.tokens), let more = parts[form] {
        for (kind, weight) in more { total[kind, default: 0] += weight * 2 }
      }
      // “Ada *Holm*” and “Ada Maria *Holm*” are one.
      if run.tokens.count == 2, let first = parts[text.form(run.tokens.lowerBound)]?[.person],
        let last = parts[text.form(run.tokens.upperBound - 1)]?[.person]
      {
        total[.person, default: 0] += min(first, last)
      }
      let kind = NameMention.Kind.allCases.max { a, b in total[a, default: 0] < total[b, default: 0]
      }
      let best = kind.map { total[$0, default: 0] } ?? 0
      if isBody(run, kind, bodies) { return NameMention(tokens: run.tokens, kind: .organisation) }
      return NameMention(
        tokens: run.tokens, kind: best > 0 ? kind ?? .other : defaultKind(run))
    }
  }

  func form(_ run: NameRun) -> String {
    run.tokens.map { text.form($0) }.joined(separator: " ")
  }

  /// Whether a name begins with what sort of place it is of: “*Mount* Holm”, “*Lake* Berg”.
  private func namesLandform(_ run: NameRun) -> Bool {
    run.tokens.count == 2
      && ["Mount", "Mt.", "Mt", "Lake", "Loch", "Cape"].contains(text.form(run.tokens.lowerBound))
  }

  /// Whether the first word of a firm's name is one that it may go by alone: “*Orlo* Hydraulics”, but not “*National* Foods”.
  private func opensFirm(_ run: NameRun) -> Bool {
    let first = text.lower(run.tokens.lowerBound)
    return (2...3).contains(run.tokens.count) && !lexicon.isNoun(first)
      && !lexicon.isAdjective(first) && !GivenNames.contains(text.form(run.tokens.lowerBound))
      && lexicon.nameKind(text.form(run.tokens.lowerBound)) == nil
  }

  /// The double surname behind somebody's given name: “Ida *Berg-Holm*”.
  private func doubleSurname(_ run: NameRun) -> String? {
    let pair = max(run.tokens.upperBound - 3, 0)..<run.tokens.upperBound
    guard pair.lowerBound > run.tokens.lowerBound, isPair(pair) else { return nil }
    return pair.map { text.form($0) }.joined(separator: " ")
  }

  /// Whether a hyphen joins two words without space: “*Berg-Holm*”.
  private func isPair(_ tokens: Range<Int>) -> Bool {
    let hyphen = tokens.lowerBound + 1
    return tokens.count == 3 && text.lower(hyphen) == "-" && !text.tokens[hyphen].spaceBefore
      && !text.tokens[hyphen + 1].spaceBefore
  }

  /// Whether a name is that of a body though words and model take it for a place or person.
  private func isBody(
    _ run: NameRun, _ kind: NameMention.Kind?, _ bodies: [String: Int]
  ) -> Bool {
    guard run.tokens.count <= 3, let cues = bodies[form(run)], cues > 0 else { return false }
    return switch kind {
    case .place: !lexicon.isCountry(form(run))
    case .person: !GivenNames.contains(text.form(run.tokens.lowerBound)) && !run.hasTitle
    default: true
    }
  }

  /// Whether a capital at a sentence's start is all that makes a word a name.
  private func isCommonWord(_ run: NameRun, _ votes: [String: [NameMention.Kind: Int]]) -> Bool {
    let token = run.tokens.lowerBound
    guard (votes[form(run)] ?? [:]).isEmpty else { return false }
    let lower = text.lower(token)
    return lexicon.isNoun(lower) || lexicon.isVerb(lower) || lexicon.isAdjective(lower)
  }

  /// Returns weighted cues of the kind of a run.
  private func evidence(_ run: NameRun) -> [(NameMention.Kind, Int)] {
    var found: [(NameMention.Kind, Int)] = []
    let first = text.form(run.tokens.lowerBound)
    let last = run.tokens.upperBound - 1
    if run.hasTitle { found.append((.person, 3)) }
    if isDateline(run) { found.append((.place, 15)) }
    // “the Ninth of June Column”
    if run.tokens.count > 2, run.tokens.contains(where: { NameCues.isCalendar(text.lower($0)) }),
      NameCues.namesMovement(text.lower(last))
    {
      found.append((.organisation, 30))
    }
    if namesLandform(run) { found.append((.place, 15)) }
    // “*Patient B*”
    if run.tokens.count == 2, text.form(last).utf8.count == 1, lexicon.isPerson(first.lowercased())
    {
      found.append((.person, 15))
    }
    // “a nurse at *St Mary's*”
    if text.tag(last) == .pos { found.append((.organisation, 12)) }
    // “Operation Overlord”
    if run.tokens.count > 1, first == "Operation" { found.append((.other, 15)) }
    if let kind = lexicon.nameKind(form(run)) {
      found.append((kind, lexicon.isCountry(form(run)) ? 10 : run.tokens.count > 1 ? 4 : 3))
    }
    switch NameCues.kind(ofLast: text.lower(last)) {
    case _ where isSomebodyNamed(first, text.lower(last), run): break
    case .organisation where run.tokens.count > 1:
      let mayBeSurname = GivenNames.contains(first) || NameCues.isSurname(text.lower(last))
      found.append((.organisation, mayBeSurname ? 5 : 12))
    case .place where run.tokens.count > 1: found.append((.place, 6))
    case .other where run.tokens.count > 1: found.append((.other, 7))
    case .other where isDefinite(run): found.append((.other, 7))
    default: break
    }
    for token in run.tokens.dropLast() where text.lower(token + 1) == "of" {
      switch NameCues.kind(ofLast: text.lower(token)) {
      case .organisation: found.append((.organisation, 5))
      case .place: found.append((.place, 4))
      case .other: found.append((.other, 7))
      case nil: break
      }
    }
    if run.tokens.count > 1, GivenNames.contains(first) { found.append((.person, 4)) }
    // “*Yan Bolin*”, “*Kim Jae-won*”
    if run.tokens.count > 1, NameCues.kind(ofLast: text.lower(last)) == nil,
      FamilyFirstName(form(run)) != nil
    {
      found.append((.person, run.tokens.count > 3 ? 12 : 4))
    }
    if run.tokens.count == 1, GivenNames.gender(of: first) != nil, isActor(last) {
      found.append((.person, 6))
    }
    if run.tokens.count > 1,
      isInitial(run.tokens.lowerBound + 1) || isInitial(run.tokens.lowerBound)
    {
      found.append((.person, 3))
    }
    let word = text.words[text.tokens[last].word]
    if run.tokens.count == 1, word.shape.contains(.allCapitals), word.form.utf8.count > 1,
      !lexicon.isDemonym(word.form)
    {
      found.append((.organisation, 1))
    }
    found += context(run)
    return found
  }

  /// Whether a given name stands before a word that is a surname too: “*Ada Church*”.
  ///
  /// - Leaves alone: “Florence Castle”, which a town may give its name.
  private func isSomebodyNamed(_ first: String, _ last: String, _ run: NameRun) -> Bool {
    run.tokens.count == 2 && GivenNames.contains(first) && NameCues.isSurname(last)
      && lexicon.nameKind(first) != .place
  }

  /// Whether a word that names nothing but persons, as far as is known, does something: “*Ingrid* joined the call”.
  private func isActor(_ token: Int) -> Bool {
    guard text.tokens[token].relation == .nsubj,
      lexicon.nameKind(text.form(token)) ?? .person == .person,
      token == 0 || ![.dt, .jj, .nn, .nnp].contains(text.tag(token - 1))
    else { return false }
    let verb = text.tokens[token].head
    return verb > token && [.vbd, .vbz, .vbn].contains(text.tokens[verb].tag)
  }

  /// Whether capitals at a sentence’s start and a day behind them tell where a text was written: “*MILL CROSS*, 4 May – The
  /// council …”.
  private func isDateline(_ run: NameRun) -> Bool {
    let next = run.tokens.upperBound
    guard run.beginsSentence, next + 2 < text.tokens.count, text.lower(next) == ",",
      run.tokens.allSatisfy({
        text.words[text.tokens[$0].word].shape.contains(.allCapitals)
      })
    else { return false }
    return (next + 1...next + 2).contains { NameCues.isCalendar(text.lower($0)) }
  }

  /// Whether “the” stands before a run: “the *Depression*”.
  func isDefinite(_ run: NameRun) -> Bool {
    run.tokens.lowerBound > 0 && text.lower(run.tokens.lowerBound - 1) == "the"
  }

  private func isInitial(_ token: Int) -> Bool {
    let form = text.form(token)
    return form.utf8.count == 2 && form.hasSuffix(".")
  }

  private func defaultKind(_ run: NameRun) -> NameMention.Kind {
    switch run.tokens.count {
    case 2...3:
      run.tokens.contains { lexicon.isNoun(text.lower($0)) || lexicon.isAdjective(text.lower($0)) }
        ? .organisation : .person
    default: .other
    }
  }
}
