import EventModel
import TextModel

/// Entries of lists and rows of tables whose state a mark or a column tells.
extension StatusReader {
  /// What a column or the mark of an entry makes of what its words say: `| Office opened | Cancelled |`, “Office opened (cancelled)”.
  func marked(_ token: Int, _ told: StatusReading) -> StatusReading {
    if let state = syntax.text.row(ofSentence: syntax.sentence(of: token))?.state,
      ![.aclRelcl, .advcl, .acl, .ccomp].contains(syntax.relation(token))
    {
      return Self.reading(of: state, rule: "status.row")
    }
    // “Mend the roof: done”
    guard told.rule != "status.item", isEntry(token),
      let (state, isOwn) = marks.state(of: token, in: syntax)
    else { return told }
    let isChanged =
      switch state {
      case .cancelled: true
      case .planned:
        (told.status == .occurred || told.status == .ongoing)
          && (isOwn || sides[token] != .past && !tellsPast(token))
      case .done:
        (told.status == .planned || told.status == .possible) && sides[token] != .future
      }
    return isChanged ? Self.reading(of: state, rule: "status.mark") : told
  }

  private static func reading(of state: TableRow.State, rule: String) -> StatusReading {
    switch state {
    case .done: .init(.occurred, rule: rule)
    case .planned: .init(.planned, rule: rule)
    case .cancelled: .init(.negated, rule: rule)
    }
  }

  /// Whether a verb by its form tells what was done, in a list of what is to be done: “*mended* the roof”, but “*put* up a fence”.
  private func tellsPast(_ token: Int) -> Bool {
    syntax.tag(token) == .vbd && syntax.lower(token) != syntax.lemma(token)
      && syntax.dependent(of: token, .obj) != nil
  }

  /// Whether a word tells all of an entry without an auxiliary: “*Visit* to Bern”, “Roof *mended*”, “*Mend* the roof”; or a noun has a
  /// bracket right behind it: “the *visit* (cancelled)”.
  private func isEntry(_ token: Int) -> Bool {
    if syntax.isNoun(token), syntax.lower(token + 1) == "(" { return true }
    guard syntax.dependent(of: token, .aux, .auxPass, .cop) == nil else { return false }
    let first = syntax.isNoun(token) ? syntax.firstConjunct(of: token) : token
    switch syntax.relation(first) {
    case .root: return true
    // “Outstanding: *painting* of the fence”
    case .acl, .appos:
      return syntax.head(first).map {
        syntax.relation($0) == .root && !syntax.isVerb($0)
          && syntax.dependent(of: $0, .cop) == nil
      } ?? false
    default: return false
    }
  }
}
