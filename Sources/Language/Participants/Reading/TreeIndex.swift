import TextModel

/// Subjects, objects and copulas of a parsed text, by the token that they belong to.
struct TreeIndex {
  private let text: AnalysedText
  private var subject: [Int32]
  private var object: [Int32]
  private var copula: [Bool]

  init(text: AnalysedText) {
    self.text = text
    subject = Array(repeating: -1, count: text.tokens.count)
    object = subject
    copula = Array(repeating: false, count: text.tokens.count)
    for (index, token) in text.tokens.enumerated() where token.head >= 0 {
      guard token.head < text.tokens.count else { continue }
      switch token.relation {
      case .nsubj, .nsubjPass, .nsubjOuter:
        if subject[token.head] < 0 { subject[token.head] = Int32(truncatingIfNeeded: index) }
      case .obj:
        if object[token.head] < 0 { object[token.head] = Int32(truncatingIfNeeded: index) }
      case .cop: copula[token.head] = true
      default: break
      }
    }
  }

  /// Returns the subject of a token, or nil.
  func subject(of token: Int) -> Int? {
    guard subject.indices.contains(token), subject[token] >= 0 else { return nil }
    return Int(subject[token])
  }

  /// Returns what is done to in the clause of a verb, or nil.
  func object(ofVerb verb: Int) -> Int? {
    guard object.indices.contains(verb), object[verb] >= 0 else { return nil }
    return Int(object[verb])
  }

  /// Returns the subject of a verb, be it that of the verb before or above.
  func subject(understoodIn verb: Int) -> Int? {
    guard text.tokens.indices.contains(verb) else { return nil }
    if let own = subject(of: verb) ?? sharedSubject(of: verb) ?? understoodSubject(of: verb) {
      return own
    }
    // “*Otto*, exiled to Genoa”
    let head = text.tokens[verb].head
    return text.tokens[verb].relation == .acl && head >= 0 ? head : nil
  }

  /// Returns the last word of whom a noun belongs to: “*Ann Holm’s* wife”.
  func owner(of noun: Int) -> Int? {
    var token = noun - 1
    while token >= 0, noun - token < 5, text.tokens[token].tag == .jj { token -= 1 }
    guard token > 0, text.tokens[token].tag == .pos else { return nil }
    return token - 1
  }

  /// Returns the noun that a name belongs to or is set beside, the name itself elsewhere: “his *host*, Ida Berg”.
  func top(of name: Int) -> Int {
    var token = name
    for _ in 0..<3 where [.flat, .appos, .compound].contains(text.tokens[token].relation) {
      guard text.tokens[token].head >= 0 else { break }
      token = text.tokens[token].head
    }
    return token
  }

  /// Returns the subject that a later conjunct shares with the first: `the cook came and found him`.
  private func sharedSubject(of token: Int) -> Int? {
    var token = token
    for _ in 0..<8 where text.tokens[token].relation == .conj && text.tokens[token].head >= 0 {
      token = text.tokens[token].head
      if let subject = subject(of: token) { return subject }
    }
    return nil
  }

  /// Returns the subject of the verb that an infinitive completes: `the county wanted to close it`, `Dane made an offer to buy it`.
  private func understoodSubject(of verb: Int) -> Int? {
    let head = text.tokens[verb].head
    if text.tokens[verb].relation == .acl, text.tokens[verb].tag == .vb { return doer(of: head) }
    if text.tokens[verb].relation == .advcl, text.tokens[verb].tag == .vb, head >= 0, head < verb {
      return subject(of: head) ?? sharedSubject(of: head)
    }
    guard text.tokens[verb].relation == .xcomp, head >= 0, verb - head < 40,
      !(head + 1..<max(verb, head + 1)).contains(where: {
        text.tokens[$0].head == head && [.obj, .iobj].contains(text.tokens[$0].relation)
      })
    else { return nil }
    return subject(of: head)
  }

  /// Returns whose a deed is that a noun means: `*its* plan`, `*Dane* dropped the plan`.
  private func doer(of noun: Int) -> Int? {
    guard noun >= 0 else { return nil }
    if let owner = owner(of: noun) { return owner }
    let verb = text.tokens[noun].head
    guard verb >= 0, verb < noun, [.obj, .obl].contains(text.tokens[noun].relation) else {
      return nil
    }
    return subject(of: verb) ?? sharedSubject(of: verb)
  }

  /// Returns the subject of a noun that a form of `be` makes a predicate, or nil: “*she* was an engineer and *politician*”.
  func copularSubject(of token: Int) -> Int? {
    guard copula.indices.contains(token) else { return nil }
    if copula[token] { return subject(of: token) }
    let first = text.tokens[token].head
    guard text.tokens[token].relation == .conj, first >= 0, copula[first],
      text.tokens[token].tag == .nn, text.tokens[first].tag == .nn
    else { return nil }
    return subject(of: first)
  }

  /// Returns whom a sentence brings forward that a clause belongs to: `It was *Ann Lee*, then new here, who mended it`.
  func cleftFocus(_ clause: Int) -> Int? {
    let head = text.tokens[clause].head
    guard head >= 0, let subject = copularSubject(of: head), text.lower(subject) == "it" else {
      return nil
    }
    return head
  }

  /// Whether a token is what a verb's deed is done to, or stands beside that: “her partner, *Holm*”.
  func isObject(_ token: Int) -> Bool {
    guard text.tokens.indices.contains(token) else { return false }
    var token = token
    for _ in 0..<3 {
      switch text.tokens[token].relation {
      case .obj, .iobj: return true
      case .flat, .appos, .compound:
        guard text.tokens[token].head >= 0 else { return false }
        token = text.tokens[token].head
      default: return false
      }
    }
    return false
  }

  /// Whether a token is the subject of its clause.
  func isSubject(_ token: Int) -> Bool {
    switch text.tokens[token].relation {
    case .nsubj, .nsubjPass, .nsubjOuter: true
    default: false
    }
  }

  /// Returns the object that a token is, or is set beside: `met her *husband*, the writer *Lars Berg*`.
  func object(of token: Int) -> Int? {
    var token = token
    for _ in 0..<4 {
      switch text.tokens[token].relation {
      case .obj: return token
      case .appos, .flat: token = max(text.tokens[token].head, 0)
      default: return nil
      }
    }
    return nil
  }

  /// Returns who tells what a pronoun takes part in: “*Ford* said that *it* would sell”, “*Ann* said that they had seen *her*”.
  func teller(of pronoun: Int) -> Int? {
    guard text.tokens[pronoun].head >= 0 else { return nil }
    var clause = text.tokens[pronoun].head
    for _ in 0..<8 {
      switch text.tokens[clause].relation {
      case .conj, .xcomp, .obj, .obl, .nmod, .nsubj:
        // “said that Holm met *Berg* and shot *him*”: whom the first verb tells of is nearer.
        guard text.tokens[clause].head >= 0,
          text.tokens[clause].relation != .conj || isSubject(pronoun)
        else { return nil }
        clause = text.tokens[clause].head
        continue
      default: break
      }
      break
    }
    let verb = text.tokens[clause].head
    guard text.tokens[clause].relation == .ccomp, verb >= 0, verb < pronoun,
      isSubject(pronoun) || subject(of: clause) != nil
    else { return nil }
    return subject(of: verb) ?? sharedSubject(of: verb)
  }

  /// Returns who lets or helps somebody do what an infinitive without *to* tells: “*she* let *him* use it”.
  func causer(of token: Int) -> Int? {
    let verb = text.tokens[token].head
    guard text.tokens[token].relation == .nsubj, verb > token, text.tokens[verb].tag == .vb,
      [.ccomp, .xcomp].contains(text.tokens[verb].relation),
      case let above = text.tokens[verb].head, above >= 0, above < token,
      ["help", "let", "make", "have", "see", "hear", "watch"].contains(text.lemma(above))
    else { return nil }
    return subject(understoodIn: above)
  }

  /// Returns the subject of the clause that a token is an object or complement in, or nil.
  func coargument(of token: Int) -> Int? {
    let head = text.tokens[token].head
    guard head >= 0 else { return nil }
    switch text.tokens[token].relation {
    case .obj, .iobj, .obl, .oblAgent:
      return subject(of: head) ?? sharedSubject(of: head) ?? understoodSubject(of: head)
    default: return nil
    }
  }
}
