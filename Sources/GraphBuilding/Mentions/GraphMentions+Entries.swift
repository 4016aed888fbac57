import EventArguments
import EventMentions
import Language
import TextModel

/// What the entries of chronologies, logs and lists of dates tell by a noun alone.
extension GraphMentions {
  /// The words that are all that entries tell: “1902: *Fire* at the mill”, “09:47 First *errors*”, “*Handover*: 1 October 2024”.
  ///
  /// - Reads: also “17 May. *Letter* from the bank, saying that”; in lists also “2014: European *champion*”, “10:24 All *clear*”.
  /// - Leaves alone: entries with another event, names alone (“1902: Anna Berg”), and a time that no other is like.
  func entries(stampedBy times: [Range<Int>], telling mentions: [EventMention]) -> [Int] {
    let roots = times.compactMap {
      syntax.root(stampedBy: $0) ?? syntax.root(headedBy: $0) ?? label(closedBy: $0)
    }
    guard roots.count > 1 else { return [] }
    // “Letter of the bank, *saying* that it *would* sue” tells of the letter.
    let told = Set(
      mentions.filter { !isOfContent($0.token) }.map { syntax.sentence(of: $0.token) })
    return roots.filter { root in
      guard !told.contains(syntax.sentence(of: root)), syntax.dependent(of: root, .cop) == nil
      else { return false }
      switch syntax.tag(root) {
      case .nns: return true
      case .nn, .vbg: return isListed(root) || !isPerson(root)
      case .nnp, .nnps: return isListed(root) && isCommonNoun(root)
      case .jj, .rb, .rp: return isListed(root)
      default: return false
      }
    }
  }

  /// The label of a line in a list of dates that ends with its date: “*Handover*: 1 October 2024”.
  ///
  /// - Leaves alone: what says when a text was made (“Published: 3 May 2024”) or by when something is due.
  private func label(closedBy time: Range<Int>) -> Int? {
    guard let first = time.first, case let number = syntax.sentence(of: first), number >= 0,
      case let sentence = syntax.text.sentences[number].tokens,
      first - sentence.lowerBound > 1, isMark(first - 1),
      time.upperBound == sentence.upperBound
        || ["(", ",", "."].contains(syntax.lower(time.upperBound)),
      let root = sentence.first(where: { syntax.relation($0) == .root }), root < first,
      isListed(root), !isOfWriting(root)
    else { return nil }
    return root
  }

  private func isMark(_ token: Int) -> Bool {
    [":", "–", "—", "-"].contains(syntax.lower(token))
  }

  /// Whether a label only says what a date is to a text or a form.
  private func isOfWriting(_ label: Int) -> Bool {
    [
      "date", "day", "time", "period", "deadline", "due", "update", "version", "release", "report",
      "letter", "age", "birthday",
    ].contains(syntax.lemma(label))
  }

  /// Whether a word written as a name is a noun like others, with the capital of its line: “1961: *Mayor*”.
  private func isCommonNoun(_ word: Int) -> Bool {
    EventLexicon.shared.nounSense(syntax.lower(word)) != nil
      && syntax.dependent(of: word, .flat) == nil
  }

  /// Whether a word stands in an item of a list.
  private func isListed(_ word: Int) -> Bool {
    let block = syntax.text.sentences[syntax.sentence(of: word)].block
    return syntax.text.document.blocks[block].kind == .listItem
  }

  /// Whether a word stands in a clause that only says more of a noun, or what is said.
  private func isOfContent(_ token: Int) -> Bool {
    let first = syntax.firstConjunct(of: token)
    // “Roof *destroyed* by fire”
    if syntax.relation(first) == .acl, syntax.tag(first) == .vbn,
      syntax.head(first).map({ syntax.relation($0) == .root }) ?? false
    {
      return false
    }
    if [.acl, .advcl, .aclRelcl, .ccomp].contains(syntax.relation(first)) { return true }
    guard let head = syntax.head(first) else { return false }
    return [.acl, .advcl, .aclRelcl, .ccomp].contains(syntax.relation(head))
  }
}
