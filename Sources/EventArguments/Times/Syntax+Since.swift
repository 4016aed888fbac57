public import TextModel

/// The words “since then” and “ever since”, which count from what was told before them.
extension Syntax {
  /// Returns the words “since then” or “ever since” that belong to a verb or to what something has been, though the tree hangs them
  /// on a name behind it: “has been mayor *of Bergen since then*”.
  public func wordsSince(of predicate: Int) -> Range<Int>? {
    let holders = [predicate] + dependents(of: predicate, .nmod).filter { $0 > predicate }
    for holder in holders {
      for word in dependents(of: holder, .obl, .advmod, .mark, .advcl, .nmod) {
        let since = lower(word) == "then" ? word - 1 : word
        guard since >= 0, lower(since) == "since" else { continue }
        if lower(word) == "then" { return since..<word + 1 }
        if since > 0, lower(since - 1) == "ever", isClosed(behind: since) {
          return since - 1..<since + 1
        }
      }
    }
    return nil
  }

  /// Whether nothing follows that *since* opens: “ever *since* the fire”.
  private func isClosed(behind since: Int) -> Bool {
    let next = since + 1
    return next == text.tokens.count
      || [".", ",", ";", ":", ")", "and", "but"].contains(lower(next))
  }
}
