import TextModel

/// Which names of a text name the same participant.
struct NameAliases {
  /// The participants that have names.
  private(set) var entries: [ParticipantEntry] = []

  /// For each name, as a key, the participants that it may mean.
  private(set) var candidates: [String: [Int]] = [:]

  private let text: AnalysedText
  private var byToken: [String: [Int]] = [:]
  private var byInitials: [String: [Int]] = [:]
  private var nameTokens: [[String]] = []

  private struct Form {
    var key: String
    var name: String
    var tokens: [String]
    var kinds: [NameMention.Kind: Int] = [:]
    var count = 0
    var first: Int
    var gender: Gender?
    /// The first word of each gender before it: *Mr* and *Mrs*.
    var addresses: [Gender: String] = [:]
    /// Whether it stands somewhere without *Mr*, *Mrs* and the like before it.
    var isBare = false
    var isCompany = false
    /// Whether it is brought in as the name of somebody's child: “his son, *Otto*, was born”.
    var isChild = false
  }

  /// Reads all the names of a text.
  init(text: AnalysedText, genders: GenderVotes) {
    self.text = text
    var forms: [Form] = []
    var places: [String: Int] = [:]
    for name in text.names {
      let key = Self.key(of: name, in: text)
      let place = places[key] ?? forms.count
      if place == forms.count {
        places[key] = place
        forms.append(
          Form(
            key: key, name: NameForm.string(of: name, in: text),
            tokens: Self.tokens(of: name, in: text),
            first: name.tokens.lowerBound))
      }
      // A dateline's “LEEDS” is “Leeds”.
      if forms[place].name.allSatisfy({ !$0.isLowercase }), forms[place].name.count > 4,
        case let other = text.string(name.tokens), other.contains(where: \.isLowercase)
      {
        forms[place].name = other
      }
      forms[place].kinds[name.kind, default: 0] += 1
      forms[place].count += 1
      if forms[place].count == 1, isChild(name) { forms[place].isChild = true }
      if NameForm.isCompany(name, in: text) {
        // “Holm”, and later “Holm *AG*”
        if !forms[place].isCompany { forms[place].name = text.string(name.tokens) }
        forms[place].isCompany = true
      }
      let gender = Self.addressed(name, in: text)
      if gender == nil { forms[place].isBare = true }
      if forms[place].gender == nil { forms[place].gender = gender }
      for token in [name.tokens.lowerBound - 1, Self.coupled(name, in: text)].compactMap(\.self)
      where token >= 0 {
        guard let gender = NameCues.gender(ofAddress: text.lower(token)) else { continue }
        if forms[place].addresses[gender] == nil {
          forms[place].addresses[gender] = text.form(token)
        }
      }
    }
    let sorted = forms.sorted {
      ($1.tokens.count, $0.first) < ($0.tokens.count, $1.first)
    }
    for form in sorted { place(form) }
    for name in text.names { addBirthName(name) }
    learn(genders)
  }

  /// Takes for men and women those of whom only the clauses about them tell it.
  private mutating func learn(_ genders: GenderVotes) {
    var told: [Int: Set<Gender>] = [:]
    for (key, genders) in genders.byKey {
      guard let found = candidates[key], found.count == 1 else { continue }
      told[found[0], default: []].formUnion(genders)
    }
    for (entry, genders) in told where genders.count == 1 {
      guard entries[entry].kind == .person, entries[entry].gender == nil else { continue }
      entries[entry].gender = genders.first
    }
  }

  /// Lets somebody go by the surname of her birth: “Ann Lee (née *Berg*)”, “Ann Lee (born *Ann Berg*)”.
  private mutating func addBirthName(_ name: NameMention) {
    guard let bearer = bearer(ofBirthName: name) else { return }
    let words = Self.tokens(of: name, in: text)
    guard let surname = words.last, let given = nameTokens[bearer].first else { return }
    for key in Set([words.joined(separator: " "), surname, "\(given) \(surname)"]) {
      // Those who share it are persons of their own; whom nothing but this name is told of is she.
      let others = (candidates[key] ?? []).filter {
        $0 != bearer && nameTokens[$0].count > 1 && nameTokens[$0].first != nameTokens[bearer].first
      }
      candidates[key] = [bearer] + others
    }
  }

  /// The person whom brackets or commas behind her name tell the name of her birth: “*Ann Lee* (née Berg)”.
  private func bearer(ofBirthName name: NameMention) -> Int? {
    let sign = name.tokens.lowerBound - 1
    guard sign > 1, ["(", ","].contains(text.lower(sign - 1)),
      let host = text.names.first(at: sign - 2), host.kind == .person, host.tokens.count > 1,
      let bearers = candidates[Self.key(of: host, in: text)], bearers.count == 1
    else { return nil }
    switch text.lower(sign) {
    case "née", "nee": return bearers[0]
    case "born"
    where name.kind == .person && name.tokens.count > 1
      && text.lower(name.tokens.lowerBound) == text.lower(host.tokens.lowerBound):
      return bearers[0]
    default: return nil
    }
  }

  /// Returns the key of a name, the same for its ways of writing.
  static func key(of name: NameMention, in text: AnalysedText) -> String {
    tokens(of: name, in: text).joined(separator: " ")
  }

  /// Whether a name of one word is brought in as that of somebody's child: “two sons, the *elder of whom*, *Otto*”, “whose son, *Otto*,
  /// was born”.
  ///
  /// - Leaves alone: “his son *Otto* left”, who may have been named before.
  private func isChild(_ name: NameMention) -> Bool {
    guard name.tokens.count == 1, case let before = name.tokens.lowerBound - 1, before > 0 else {
      return false
    }
    let word = text.lower(before) == "," ? before - 1 : before
    switch text.lower(word) {
    case "son", "daughter", "grandson", "granddaughter", "elder", "younger", "eldest", "youngest",
      "oldest":
      return word < before
        && (name.tokens.upperBound..<min(name.tokens.upperBound + 6, text.tokens.count)).contains {
          text.lower($0) == "born"
        }
    case "whom":
      return word < before && word > 1 && text.lower(word - 1) == "of"
        && ["elder", "younger", "eldest", "youngest", "oldest", "one", "first", "last", "third"]
          .contains(text.lower(word - 2))
    default: return false
    }
  }

  /// The first form of address of two before a name: “*Mr* and Mrs Holm”.
  static func coupled(_ name: NameMention, in text: AnalysedText) -> Int? {
    let first = name.tokens.lowerBound - 3
    guard first >= 0, text.lower(first + 1) == "and", let second = addressed(name, in: text),
      let gender = NameCues.gender(ofAddress: text.lower(first)), gender != second
    else { return nil }
    return first
  }

  /// The gender that the form of address before a name tells: “*Mrs* Holm”.
  static func addressed(_ name: NameMention, in text: AnalysedText) -> Gender? {
    let before = name.tokens.lowerBound - 1
    return before >= 0 ? NameCues.gender(ofAddress: text.lower(before)) : nil
  }

  /// Returns the words of a name in lower case, without `Inc.` and the like.
  private static func tokens(of name: NameMention, in text: AnalysedText) -> [String] {
    var words = NameForm.words(NameForm.ordered(name, in: text).map { text.lower($0) })
    if name.kind == .person { NameForm.joinSurname(&words) }
    // “The 1968 Olympics” were not the Olympics of 2012.
    let before = name.tokens.lowerBound - 1
    guard before >= 0, let last = words.last, Self.recurring.contains(last),
      text.tokens[before].tag == .cd, text.lower(before).utf8.count == 4
    else { return words }
    return [text.lower(before)] + words
  }

  private static let recurring: Set<String> = [
    "olympics", "paralympics", "games", "cup", "championship", "championships", "awards", "open",
    "prix", "trophy", "festival",
  ]

  private mutating func place(_ form: Form) {
    let most =
      form.kinds.max { a, b in (a.value, b.key.rawValue) < (b.value, a.key.rawValue) }?.key
    // “the Siege of Lund” is nobody.
    let kind: NameMention.Kind =
      form.isCompany
      ? .organisation
      : most == .person && Self.namesEvent(form)
        // “*Mr* Holm” is somebody, whatever firm has the name as well.
        ? .other : form.gender != nil && most == .organisation ? .person : most ?? .other
    if kind == .person, form.tokens.count == 1, form.addresses.count == 2 {
      placeCouple(form)
      return
    }
    var found = matches(form, kind)
    if found.isEmpty {
      let index = entries.count
      var entry = ParticipantEntry(
        name: NameForm.fullNames[form.key] ?? form.name, kind: kind, isNamed: true)
      entry.gender = form.gender ?? Self.gender(form, kind)
      entry.expected = form.count
      entry.firstNamed = form.first
      entry.isCompany = form.isCompany
      entry.isPlural = NameForm.isSeveral(form.name)
      entries.append(entry)
      nameTokens.append(form.tokens)
      for token in Set(form.tokens) where byToken[token, default: []].count < 64 {
        byToken[token, default: []].append(index)
      }
      if form.tokens.count > 1, kind != .person {
        byInitials[NameForm.initials(form.tokens), default: []].append(index)
      }
      found = [index]
    } else if found.count == 1 {
      entries[found[0]].expected += form.count
      if entries[found[0]].gender == nil { entries[found[0]].gender = form.gender }
      if form.isCompany { entries[found[0]].isCompany = true }
    }
    candidates[form.key] = found + namesakes(form, found)
  }

  /// Places a surname that a man and a woman bear: “*Mr* Holm”, “*Mrs* Holm”.
  private mutating func placeCouple(_ form: Form) {
    var found: [Int] = []
    for gender in [Gender.male, .female] {
      var half = form
      half.gender = gender
      half.addresses = [:]
      half.isBare = false
      if matches(half, .person).isEmpty, let address = form.addresses[gender] {
        half.name = "\(address) \(form.name)"
      }
      place(half)
      found += candidates[form.key] ?? []
    }
    candidates[form.key] = found
  }

  /// Those of one surname whom it means where nothing before it tells of a man or woman, or where a firm bears it too: “*Mrs*
  /// Holm”, but “Holm”; “Holm *AG*”, but “Holm”.
  private func namesakes(_ form: Form, _ found: [Int]) -> [Int] {
    guard form.isBare, form.gender != nil || form.isCompany, form.tokens.count == 1 else {
      return []
    }
    return (byToken[form.key] ?? []).filter {
      entries[$0].kind == .person && nameTokens[$0].count > 1 && nameTokens[$0].last == form.key
        && !found.contains($0)
    }
  }

  /// Returns the entries with a fuller name that a form may shorten.
  private func matches(_ form: Form, _ kind: NameMention.Kind) -> [Int] {
    guard let first = form.tokens.first, let last = form.tokens.last else { return [] }
    var found: [Int] = []
    for index in byToken[last] ?? [] {
      let full = nameTokens[index]
      guard full != form.tokens, full.count >= form.tokens.count else { continue }
      let other = entries[index].kind
      // “*Mr* Holm” is no short form of “Holm Mills Ltd”.
      if form.gender != nil, other == .organisation { continue }
      switch other {
      // “*Holm AG*” is nobody of that surname.
      case .person where kind == .person || form.tokens.count == 1 && !form.isCompany:
        let genders = (form.gender, entries[index].gender)
        if let a = genders.0, let b = genders.1, a != b { continue }
        if isOther(form, than: full) { continue }
        // “Otto Emil Holm died in 1880. … whose son, *Otto*, was born in 1902”
        if form.isChild, full.first == first, entries[index].firstNamed < form.first { continue }
        if full.last == last, form.tokens.count == 1 || NameForm.isSameGiven(first, full[0]) {
          found.append(index)
        } else if form.tokens.count == 1, full.first == first, kind == .person {
          found.append(index)
        }
      case .organisation where kind == .organisation || kind == .other,
        .other where kind == other && form.tokens.count > 1:
        let isPart =
          full.starts(with: form.tokens)
          // “the House” sits, and is no house with a name
          || full.suffix(form.tokens.count) == form.tokens[...] && form.key != "house"
            && !isOwner(form, of: full) && !isOther(form, than: full)
        if isPart { found.append(index) }
      case .organisation where kind == .person && isShortFirm(form, of: index):
        found.append(index)
      default: continue
      }
    }
    // Where several of one surname are named, it alone is more often their firm: “Holm was sold to …”.
    if found.count > 1, form.tokens.count == 1, form.gender == nil,
      let firm = byToken[first]?.first(where: isFirm)
    {
      return [firm]
    }
    if found.isEmpty, form.tokens.count == 1, kind != .person {
      let letters = first.filter { $0 != "." }
      if letters.count > 1 { found = byInitials[letters] ?? [] }
    }
    return found
  }

  /// Whether one word that was taken for somebody's name begins that of a firm: “*Orlo* Mills Ltd”.
  ///
  /// - Leaves alone: “Mr *Orlo*”, “*Ada* Mills Ltd”, and whoever bears the name.
  private func isShortFirm(_ form: Form, of index: Int) -> Bool {
    form.tokens.count == 1 && form.addresses.isEmpty && entries[index].isCompany
      && nameTokens[index].count > 1 && nameTokens[index].first == form.tokens[0]
      && !GivenNames.contains(form.name) && form.name.first?.isUppercase ?? false
      && !(byToken[form.tokens[0]] ?? []).contains { entries[$0].kind == .person }
  }

  /// Whether a name is that of an event at a place: “the *Siege of* Lund”.
  private static func namesEvent(_ form: Form) -> Bool {
    form.tokens.count > 2 && form.tokens[1] == "of"
      && EventLexicon.shared.nounSense(form.tokens[0])?.isEvent ?? false
  }

  /// Whether a name is only what a body or an event is of: “the Siege of *Lund*”, but “the House of *Lords*”.
  private func isOwner(_ form: Form, of full: [String]) -> Bool {
    full.dropLast(form.tokens.count).last == "of" && full.first != "house"
  }

  /// Whether a word before a name makes it that of another place: “*Upper* Lund” and the river Lund.
  private func isOther(_ form: Form, than full: [String]) -> Bool {
    full.count == form.tokens.count + 1
      && [
        "upper", "lower", "nether", "little", "great", "new", "old", "north", "south", "east",
        "west",
      ]
      .contains(full[0])
  }

  /// Whether a name is that of a family's firm: “Holm & Sons”.
  private func isFirm(_ index: Int) -> Bool {
    entries[index].kind == .organisation && nameTokens[index].count == 3
      && ["&", "and"].contains(nameTokens[index][1])
  }

  private static func gender(_ form: Form, _ kind: NameMention.Kind) -> Gender? {
    // “the Queen”
    if kind == .person, form.tokens.count == 1,
      ["queen", "king", "empress", "emperor"].contains(form.key)
    {
      return NameCues.gender(ofAddress: form.key)
    }
    guard kind == .person, form.tokens.count > 1, let first = form.name.split(separator: " ").first
    else { return nil }
    return GivenNames.gender(of: String(first))
  }
}
