import GraphBuilding
import TextModel

/// The pairs of an article's mentions that were joined or kept apart wrongly, by kind.
struct JoiningErrors {
  let gold: MeantimeDocument
  let groups: MentionGroups
  /// The gold mentions with each head word.
  let mentions: [Int: [Int]]

  /// One line a pair: what went wrong, the words and their sentences.
  var lines: [String] {
    var group = [Int](repeating: 0, count: groups.heads.count)
    for (index, members) in groups.groups.enumerated() {
      for member in members { group[member] = index }
    }
    var found: [String] = []
    for first in groups.heads.indices {
      for second in groups.heads.indices.dropFirst(first + 1) {
        let isOne = !chains(first).isDisjoint(with: chains(second))
        guard isOne != (group[first] == group[second]) else { continue }
        found.append(
          "\(isOne ? "missed" : "wrong") \(kind(first, second)): "
            + "\(words(first)) | \(words(second)) (\(gold.name))")
      }
    }
    return found
  }

  private func chains(_ head: Int) -> Set<Int> {
    Set((mentions[groups.heads[head]] ?? []).map { gold.events[$0].chain })
  }

  private func kind(_ first: Int, _ second: Int) -> String {
    let syntax = groups.syntax
    let (first, second) = (groups.heads[first], groups.heads[second])
    let forms = [first, second].map { syntax.isVerb($0) ? "verb" : "noun" }.joined(separator: "-")
    return syntax.lemma(first) == syntax.lemma(second) ? "\(forms) same" : "\(forms) other"
  }

  private func words(_ head: Int) -> String {
    let syntax = groups.syntax
    let token = groups.heads[head]
    let sentence = syntax.sentence(of: token)
    guard sentence >= 0 else { return syntax.text.form(token) }
    let tokens = syntax.text.sentences[sentence].tokens
    return "\(sentence): "
      + syntax.text.string(max(tokens.lowerBound, token - 4)..<min(tokens.upperBound, token + 5))
      + " [\(syntax.text.form(token))]"
  }
}
