import EventModel
import TextModel

/// Entries of lists whose state a mark tells.
extension StatusReader {
  /// What the mark of an entry makes of what its words say.
  func marked(_ token: Int, _ told: StatusReading) -> StatusReading {
    // “Mend the roof: done”
    guard told.rule != "status.item", isEntry(token),
      let (state, isOwn) = marks.state(of: token, in: syntax)
    else {
      return told
    }
    switch state {
    case .dropped: return .init(.negated, rule: "status.mark")
    case .open where told.status == .occurred || told.status == .ongoing:
      return isOwn || sides[token] != .past ? .init(.planned, rule: "status.mark") : told
    case .done where told.status == .planned || told.status == .possible:
      return sides[token] == .future ? told : .init(.occurred, rule: "status.mark")
    default: return told
    }
  }

  /// Whether a word tells all of an entry without an auxiliary: “*Visit* to Bern”, “Roof *mended*”, “*Mend* the roof”; or a noun has a
  /// bracket right behind it: “the *visit* (cancelled)”.
  private func isEntry(_ token: Int) -> Bool {
    if syntax.isNoun(token), syntax.lower(token + 1) == "(" { return true }
    guard syntax.dependent(of: token, .aux, .auxPass, .cop) == nil else { return false }
    switch syntax.relation(token) {
    case .root: return true
    case .acl, .appos:
      return syntax.head(token).map {
        syntax.relation($0) == .root && syntax.isNoun($0)
          && syntax.dependent(of: $0, .cop) == nil
      } ?? false
    default: return false
    }
  }
}
