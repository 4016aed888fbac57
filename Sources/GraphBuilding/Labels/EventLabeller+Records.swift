import EventArguments
import EventMentions
import TemporalLinking
import TextModel

/// Labels of what brief words with a date tell.
extension EventLabeller {
  /// The words of a record as they stand: “Assistant Curator, Museum of Botany”, “Holt married Carl Berg”, “The Hills of Fife published”.
  func recordLabel(_ frame: Int) -> Label? {
    let own = reading.frames[frame]
    guard !own.words.isEmpty else { return nil }
    if own.mention.rule == FormFields.rule { return fieldLabel(own) }
    var words = own.words
    let isWork = own.mention.rule == WorkLists.rule
    var opening = ""
    if let first = words.first, syntax.lower(first) == "married" || syntax.lower(first) == "2nd",
      !isWork
    {
      let person = own.arguments.first.flatMap { names[$0.token] }
      opening = person.map { "\($0) married" } ?? "Married"
      words.removeAll { $0 == first || syntax.lower($0) == "," }
    }
    if let first = words.first, syntax.lower(first).hasPrefix("educ"), words.count > 1 {
      opening = "Educated:"
      words.removeFirst()
    }
    let closing = isWork ? " published" : ""
    var text = ""
    repeat {
      text = LabelWords.capitalised(
        [opening, spaced(words)].filter { !$0.isEmpty }.joined(separator: " ") + closing)
      // What stands behind the last comma tells least.
      guard !Self.fits(text), let comma = words.lastIndex(where: { syntax.lower($0) == "," }),
        comma > 0
      else { break }
      words.removeSubrange(comma...)
    } while true
    return Label(text: text, tokens: Set(words))
  }

  /// The label of a field behind whom the form is about: “Ann Holt released on bail”.
  private func fieldLabel(_ frame: EventFrame) -> Label {
    var (person, deed): ([String], [String]) = ([], [])
    for word in frame.words {
      let form = syntax.text.form(word)
      guard deed.isEmpty, word != frame.mention.token else {
        deed.append(deed.isEmpty && !person.isEmpty ? syntax.lower(word) : form)
        continue
      }
      person.append(
        form.count > 2 && form.allSatisfy(\.isUppercase)
          ? form.prefix(1) + form.dropFirst().lowercased() : form)
    }
    if !person.isEmpty, let first = deed.first {
      deed[0] = ["birth": "born", "death": "died"][first] ?? first
    }
    var words = person + deed
    while words.count > deed.count + 1, !Self.fits(words.joined(separator: " ")) {
      words.removeFirst()
    }
    return Label(
      text: LabelWords.capitalised(words.joined(separator: " ")), tokens: Set(frame.words))
  }

  private func spaced(_ words: [Int]) -> String {
    var text = ""
    for (index, word) in words.enumerated() {
      if index > 0, syntax.text.tokens[word].spaceBefore { text += " " }
      text += syntax.text.form(word)
    }
    return text
  }
}
