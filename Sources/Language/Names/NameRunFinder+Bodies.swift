import TextModel

/// Names of bodies with common words in them.
extension NameRunFinder {
  /// Whether a common word with a capital stands before the word that says what is named: `Employment Tribunal`, `Higher Court`.
  func opensBody(_ token: Int) -> Bool {
    let isNoun = [.nn, .nns].contains(text.tokens[token].tag)
    guard token > sentence.lowerBound, text.tokens[token].relation == (isNoun ? .compound : .amod),
      isNoun || [.jj, .jjr].contains(text.tokens[token].tag)
    else { return false }
    var last = token
    while last - token < 3, last + 1 < sentence.upperBound, text.tag(last + 1) == .nnp {
      last += 1
    }
    return last > token && NameCues.kind(ofLast: text.lower(last)) == .organisation
  }

  /// Whether a noun at a sentence's beginning is one word before a hyphen and a common noun behind it: “*Pre-orders* of it began”.
  func isCompounded(_ token: Int) -> Bool {
    guard token == sentence.lowerBound, [.nn, .nns].contains(text.tag(token)) else { return false }
    let parts = text.lower(token).split(separator: "-")
    return parts.count > 1 && lexicon.isNoun(Lemmatiser().noun(String(parts[parts.count - 1])))
  }

  /// Whether a letter behind a noun for somebody stands for his name: “*Patient A* was moved”.
  ///
  /// - Leaves alone: “*Patient A. Holm*”, “the patient”.
  func isLettered(_ token: Int) -> Bool {
    let letter = token + 1
    guard [.nn, .nnp].contains(text.tag(token)), sentence.contains(letter),
      lexicon.isPerson(text.lower(token)), [.nnp, .nn].contains(text.tag(letter)),
      text.form(letter).utf8.count == 1,
      text.form(letter).utf8.allSatisfy({ (0x41...0x5A).contains($0) })
    else { return false }
    return !sentence.contains(letter + 1) || text.form(letter + 1) != "."
      || letter + 2 >= sentence.upperBound
  }

  /// Whether a word for a firm's owners ends a name: “Holm *Partners*”.
  func closesFirm(_ token: Int) -> Bool {
    token > sentence.lowerBound && text.tokens[token].tag == .nns
      && text.tag(token - 1) == .nnp && text.tokens[token - 1].head == token
      && text.tokens[token - 1].relation == .compound
      && NameCues.kind(ofLast: text.lower(token)) == .organisation
  }

  /// Whether a body or place bears the name of its people or its saint: “Owners' *League*”, “St Mary's *Hospital*”, but
  /// “Norway's *Parliament*” and “Berg's *Bank*” are two names.
  func isOwned(_ token: Int, by owner: Int, _ begin: Int) -> Bool {
    let isSaint = owner > begin && ["st", "st.", "saint"].contains(text.lower(owner - 1))
    let isPeople =
      owner == begin
      && (text.form(owner + 1).utf8.last != UInt8(ascii: "s")
        && lexicon.isNoun(Lemmatiser().noun(text.lower(owner)))
        && lexicon.nameKind(text.form(owner)) == nil
        || ["women", "children", "men", "people"].contains(text.lower(owner)))
    guard isSaint || isPeople else { return false }
    if isSaint, lexicon.isNoun(text.lower(token)) { return true }
    return (token..<min(token + 2, sentence.upperBound)).contains {
      guard isProper($0) else { return false }
      let word = text.lower($0)
      return NameCues.kind(ofLast: word) != nil || ParticipantNouns.isOrganisation(word)
        || lexicon.isPlace(word)
    }
  }

  /// The end of a body's name that begins with a day: “the *Ninth of June Brigade*”, “the *26th of July Movement*”.
  ///
  /// - Leaves alone: “on the *ninth of June* Parliament rose”, “the *9 June* brigade”.
  func bodyOfDay(from token: Int) -> Int? {
    guard token > sentence.lowerBound, token + 2 < sentence.upperBound,
      text.lower(token - 1) == "the",
      let month = (token + 1...token + 2).first(where: { NameCues.isCalendar(text.lower($0)) }),
      month == token + 1 || text.lower(token + 1) == "of",
      !NameCues.isCalendar(text.lower(token)), case let last = month + 1,
      last < sentence.upperBound, NameCues.namesMovement(text.lower(last)),
      text.words[text.tokens[last].word].shape.contains(.capitalised)
    else { return nil }
    return last + 1
  }

  /// Whether a house goes by the name of its saint alone: “a nurse at St *Mary's*”, but “St Mary's feast”.
  func isHouse(_ apostrophe: Int, _ begin: Int) -> Bool {
    guard ["'s", "’s"].contains(text.lower(apostrophe)), begin + 1 < apostrophe,
      ["st", "st.", "saint"].contains(text.lower(begin))
    else { return false }
    guard apostrophe + 1 < sentence.upperBound else { return true }
    switch text.tag(apostrophe + 1) {
    case .nn, .nns, .nnp, .nnps, .jj, .jjr, .jjs, .cd, .vbn, .vbg: return false
    default: return true
    }
  }

  /// Whether *of* or *for* goes on with a name: “Ministry *of* Roads”, “Bank *for* Reconstruction”, but “left the Bank *for* Lloyds”.
  func takesConcern(_ preposition: Int) -> Bool {
    let before = text.lower(preposition - 1)
    guard text.lower(preposition) == "for" else {
      return NameCues.takesOf(before) || NameCues.isTitle(before)
    }
    guard Self.takersOfFor.contains(before), text.tokens[preposition].spaceBefore else {
      return false
    }
    // “Undersecretary of the Board *for Supply Ann Lee*”
    var word = preposition + 1
    while word < sentence.upperBound, word - preposition < 5, isProper(word) {
      guard isCommon(word), lexicon.nameKind(text.form(word)) == nil else { return false }
      word += 1
    }
    return word > preposition + 1
  }

  private static let takersOfFor: Set<String> = [
    "bank", "centre", "center", "centers", "centres", "campaign", "institute", "council", "office",
    "agency", "department", "ministry", "foundation", "association", "society", "commission",
    "committee", "authority", "bureau", "board", "fund", "trust", "court", "tribunal", "school",
    "college", "academy", "museum", "alliance", "coalition", "movement", "union", "federation",
    "organisation", "organization", "network",
  ]

  /// Whether *and* stands between two things that one body is for: “Food *and* Drug Administration”, “Ministry of Health *and*
  /// Social Care”, but “the Treasury and Foreign Office” and “the Ministry of Health and Parliament” are two.
  func joinsConcerns(_ joint: Int, _ begin: Int) -> Bool {
    let (first, second) = (joint - 1, joint + 1)
    guard first >= begin, isCommon(first) else { return false }
    var last = second
    while last - second < 3, last + 1 < sentence.upperBound, isProper(last + 1) { last += 1 }
    let opening = (max(begin + 1, first - 2)..<max(begin + 1, first)).last {
      ["of", "for"].contains(text.lower($0))
    }
    if let opening {
      let isOne =
        last == second
        || text.tokens[last].relation == .conj && (begin...first).contains(text.tokens[last].head)
          && (second..<last).allSatisfy { text.tokens[$0].head == last }
          && !["hall", "house"].contains(text.lower(last))
      return isOne && isCommon(last)
        && takesConcern(opening)
    }
    guard first == begin, last > second, isCommon(second),
      NameCues.kind(ofLast: text.lower(last)) == .organisation,
      // “the *Treasury* and Foreign Office”
      [first, second].allSatisfy({
        lexicon.nameKind(text.form($0)) == nil
          && (Self.fields.contains(text.lower($0))
            || !lexicon.isGroup(Lemmatiser().noun(text.lower($0))))
      })
    else { return false }
    // “the *Farmers* and Growers Union was founded”, but “the King and Privy Council”
    let isOfBody =
      begin > sentence.lowerBound && text.lower(begin - 1) == "the"
      && !["were", "are", "have"].contains(text.lower(last + 1))
      && [first, second].contains { [.nns, .nnps].contains(text.tag($0)) }
      && [first, second].allSatisfy {
        [.nns, .nnps].contains(text.tag($0)) || !lexicon.isPerson(text.lower($0))
      }
    return isOfBody
      || last == second + 1 && namesConcern(first) && namesConcern(second)
        && text.tokens[second].relation == .conj && text.tokens[second].head == first
        && text.tokens[first].relation == .compound && text.tokens[first].head == last
  }

  /// Whether *and* joins the names of partners into the one of their firm, which a noun for one firm stands before.
  ///
  /// - Reads: “the shipbuilder *Holm and Berg*”, “its publisher, *Holm and Berg*”.
  /// - Leaves alone: “the shipbuilders Holm and Berg”, “the lawyers Holm and Berg”.
  func joinsPartners(_ joint: Int, _ begin: Int) -> Bool {
    let (second, next) = (joint + 1, joint + 2)
    guard text.lower(joint) == "and", joint - 1 == begin, begin > sentence.lowerBound + 1,
      isProper(second), !(next < sentence.upperBound && isProper(next)),
      ![begin, second].contains(where: { GivenNames.contains(text.form($0)) })
    else { return false }
    let isBehindComma = text.tag(begin - 1) == .comma
    let noun = isBehindComma ? begin - 2 : begin - 1
    guard sentence.contains(noun), text.tag(noun) == .nn else { return false }
    return Self.concerns.contains(text.lower(noun))
      || !isBehindComma && NameCues.kind(ofLast: text.lower(noun)) == .organisation
  }

  private static let concerns: Set<String> = [
    "firm", "company", "shipbuilder", "builder", "shipyard", "yard", "maker", "manufacturer",
    "publisher", "retailer", "brewer", "brewery", "distiller", "distillery", "partnership",
    "practice", "auctioneer", "contractor", "supplier", "jeweller", "grocer", "developer",
    "chain", "label", "agency", "consultancy", "wholesaler", "printer", "carmaker", "drugmaker",
    "store", "engineer", "merchant", "shipowner",
  ]

  /// The end of a body's name in which *and* stands between two places that it is for.
  ///
  /// - Reads: “the *Ely and Orsk Water Board* was fined”.
  /// - Leaves alone: “the Treasury and Holm Water Board”, “the Ely and Orsk Water Board were fined”.
  func endOfBody(ofPlacesAt joint: Int, _ begin: Int) -> Int? {
    guard text.lower(joint) == "and", joint - 1 == begin, begin > sentence.lowerBound,
      text.lower(begin - 1) == "the", !namesBody(begin), !namesBody(joint + 1)
    else { return nil }
    var last = joint + 1
    while last - joint < 5, sentence.contains(last + 1), isProper(last + 1) { last += 1 }
    guard last - joint >= 2, NameCues.kind(ofLast: text.lower(last)) == .organisation,
      !["were", "are", "have"].contains(text.lower(last + 1))
    else { return nil }
    return last + 1
  }

  /// Whether a word alone may be a body's name.
  private func namesBody(_ token: Int) -> Bool {
    let lower = text.lower(token)
    if lexicon.nameKind(text.form(token)) == .place { return false }
    return lexicon.isGroup(lower) || lexicon.isNoun(lower)
      || lexicon.isNoun(Lemmatiser().noun(lower))
      || NameCues.kind(ofLast: lower) != nil || lexicon.nameKind(text.form(token)) == .organisation
      || text.words[text.tokens[token].word].shape.contains(.allCapitals)
  }

  /// Whether a word with a capital is a common noun for what a body may be for, although firms are called after some such.
  private func isCommon(_ token: Int) -> Bool {
    namesConcern(token)
      || Self.fields.contains(text.lower(token))
        && text.words[text.tokens[token].word].shape.contains(.capitalised)
  }

  private static let fields: Set<String> = [
    "securities", "services", "sciences", "aviation", "insurance", "railways", "engineering",
    "construction", "energy", "mining", "shipping", "communications", "industries", "technologies",
    "communities", "records", "minerals", "works", "metals", "foods", "chemicals", "transport",
    "exchange",
  ]

  /// Whether a word with a capital is a common noun for no body.
  private func namesConcern(_ token: Int) -> Bool {
    let lower = text.lower(token)
    return text.words[text.tokens[token].word].shape.contains(.capitalised)
      && (lexicon.isNoun(lower) || lexicon.isNoun(Lemmatiser().noun(lower)))
      && NameCues.kind(ofLast: lower) != .organisation && !ParticipantNouns.isPublicBody(lower)
  }
}
