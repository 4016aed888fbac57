public import TextModel

/// Finds where an event took place, from names of places after *in*, *at*, *near* and the like.
public struct PlaceFinder: Sendable {
  let syntax: Syntax

  /// The place name that each token belongs to: an index into `AnalysedText.names`, -1 for none.
  private let placeOfToken: [Int32]

  /// Creates a finder for a text, from the names that were recognised in it.
  public init(_ syntax: Syntax) {
    self.syntax = syntax
    var placeOfToken = [Int32](repeating: -1, count: syntax.text.tokens.count)
    for (index, name) in syntax.text.names.enumerated() where name.kind == .place {
      for token in name.tokens { placeOfToken[token] = Int32(index) }
    }
    self.placeOfToken = placeOfToken
  }

  /// Returns the words that name an event's place: a place name without its preposition.
  ///
  /// The object of a light verb takes place where the verb does: *gave a speech in Paris*.
  public func place(of event: Int) -> Range<Int>? {
    if let own = ownPlace(of: event) { return own }
    guard syntax.relation(event) == .obj, let verb = syntax.head(event),
      LightVerbs.contains(syntax.lemma(verb))
    else { return nil }
    return ownPlace(of: verb)
  }

  private func ownPlace(of event: Int) -> Range<Int>? {
    for dependent in syntax.dependents(of: event, .obl, .nmod, .nmodUnmarked) {
      guard let preposition = syntax.preposition(of: dependent),
        ["in", "at", "near", "outside", "off", "inside", "around", "across", "over"]
          .contains(preposition)
      else { continue }
      if let name = name(around: dependent) { return name }
      let inner = syntax.dependents(of: dependent, .nmod, .nmodUnmarked, .appos)
      if let name = inner.lazy.compactMap(name(around:)).first { return name }
    }
    return nil
  }

  private func name(around token: Int) -> Range<Int>? {
    let index = placeOfToken[token]
    return index >= 0 ? syntax.text.names[Int(index)].tokens : nil
  }
}
