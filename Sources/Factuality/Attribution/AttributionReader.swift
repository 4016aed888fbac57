import Language
public import TextModel

/// Reads who says what a text tells: “*Berg* said that the roof had fallen”, “according to *the police*”, a quotation's speaker.
///
/// What the writer tells in the writer's own name has nobody.
public struct AttributionReader {
  private let syntax: Syntax
  private let governor: Governor
  private let quotations: QuotationSpeakers

  /// Prepares the reading of a text.
  ///
  /// - Complexity: linear in the text.
  public init(_ syntax: Syntax) {
    self.syntax = syntax
    governor = Governor(syntax: syntax)
    quotations = QuotationSpeakers(syntax, governor)
  }

  /// Returns the word for whoever says what a word tells; nothing where nobody but the writer does.
  ///
  /// - Complexity: linear in the depth of the tree.
  public func source(of token: Int) -> Int? {
    var current = token
    var below: [Int] = []
    // A clause with a subject of its own beside a reported one is told by the writer: “Berg said that it fell, and *rain came*”.
    var isBeside = false
    for _ in 0..<Self.deepest {
      // What tells of the informant, “a memoir that *he published*”, is the writer's.
      if let named = informant(of: current), !below.contains(named), !isBeside || named < current {
        return named
      }
      guard let head = syntax.head(current) else { break }
      switch syntax.relation(current) {
      case .parataxis where isNextClause(current, behind: head): isBeside = true
      case .ccomp, .xcomp, .parataxis, .acl:
        if !isBeside, let source = governor.speaker(of: head, saying: current) { return source }
      case .conj:
        isBeside =
          isBeside
          || syntax.isVerb(current) && syntax.subject(of: current) != nil
            && syntax.marker(of: current) != "that"
      case .aclRelcl where isAside(current): return quotations.speaker(of: token)
      case .advcl where Self.contrasting.contains(syntax.marker(of: current) ?? ""):
        return quotations.speaker(of: token)
      default: break
      }
      below.append(current)
      current = head
    }
    return quotations.speaker(of: token)
  }

  /// What a writer sets against what somebody says: “nobody was hurt, according to the firm, *although a nurse was scalded*”.
  private static let contrasting: Set<String> = ["although", "though", "while", "whereas"]

  /// More than any sentence that people write is deep.
  private static let deepest = 64

  /// Who is named beside a clause, or its subject, as the one it is known from: “according to *the report*”, “the bridge, according to
  /// *Berg*, fell”.
  private func informant(of clause: Int) -> Int? {
    let beside = syntax.dependents(of: clause, .obl)
    let behind = syntax.subject(of: clause).map { syntax.dependents(of: $0, .nmod) } ?? []
    return (beside + behind).first { named in
      syntax.dependents(of: named, .case).contains { syntax.lower($0) == "according" }
    }
  }

  /// Whether a clause behind a semicolon goes on from one that says nothing of what was said: “She did not testify; *she had died*”.
  private func isNextClause(_ clause: Int, behind main: Int) -> Bool {
    guard main < clause, case let begin = syntax.extent(of: clause).lowerBound,
      [begin, begin - 1].contains(where: { syntax.lower($0) == ";" })
    else { return false }
    return Negation.word(of: main, in: syntax) != nil
      || syntax.dependent(of: main, .ccomp, .xcomp, .obj) == nil
  }

  /// Whether a relative clause stands behind a comma, where a writer adds what readers should know.
  private func isAside(_ clause: Int) -> Bool {
    syntax.tag(syntax.extent(of: clause).lowerBound - 1) == .comma
      || syntax.tag(syntax.extent(of: clause).lowerBound) == .comma
  }
}
