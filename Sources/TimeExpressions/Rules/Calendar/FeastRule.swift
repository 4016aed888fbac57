import ISO8601
import TextModel

/// Reads days that the calendar names, fixed or moving.
struct FeastRule: TimeRule {
  static let name = "feast"
  static let reads = [
    TimeExample("He was born on [Christmas Eve 1912].", "1912-12-24"),
    TimeExample("The rising of [Easter Monday 1916] failed.", "1916-04-24"),
    TimeExample("They voted on [Election Day 2016].", "2016-11-08"),
    TimeExample("The first was finished shortly before [Christmas 1912].", "1912-12-25"),
    TimeExample("They flew over the [1968 Christmas] holidays.", "1968-12-25"),
    TimeExample("The school opened on [Lady Day 1847].", "1847-03-25"),
    TimeExample("They prayed in [Easter week 2000].", "2000-W16"),
    TimeExample("They met again at [midsummer 1612].", "1612-06-24"),
    TimeExample("They met over the [Thanksgiving weekend of 2016].", "2016-W47-WE"),
  ]
  static let leavesAlone = [
    "The new president spoke.", "A mother came.", "The good doctor left.", "The lady stayed.",
    "All souls were lost.", "It was a midsummer night.", "They grew tomatoes at Easter Cotes.",
    "He sailed to Christmas Island.", "It was as it had been in her mother's day.",
    "She was jailed on election day.",
  ]

  /// First words that are plain ones in lower case.
  private static let plain: Set<String> = [
    "may", "good", "ash", "flag", "earth", "lady", "all", "twelfth", "bonfire", "burns",
    "midsummer",
    "ascension", "trinity", "election", "independence",
  ]

  func read(_ tokens: TimeTokens, at index: Int) -> TimeReading? {
    if tokens[index].isYear, tokens.role(index - 1) != .hyphen, tokens.mayBeginFeast(index + 1),
      var feast = read(tokens, at: index + 1), var fields = feast.meaning.fields, fields.year == nil
    {
      fields.year = tokens[index].number
      feast.meaning.core = .fields(fields, .open, .narrative)
      return feast
    }
    guard tokens.mayBeginFeast(index), let candidates = Feast.byFirstWord[tokens.lower(index)]
    else {
      return nil
    }
    for candidate in candidates {
      let words = Feast.all[candidate].words
      var matches = true
      for (offset, word) in words.enumerated() where matches {
        let form = tokens.lower(index + offset)
        matches = form == word || (word == "'s" && form == "’s")
      }
      if words.dropFirst().first == "'s", isOfSomebody(tokens, index) { continue }
      guard matches,
        tokens.shape(index).contains(.capitalised) || words.count > 1 || tokens[index].feast > 0
      else { continue }
      // “planned for *midsummer*”, whenever that is kept, but not “a midsummer night”
      let isAbout =
        words == ["midsummer"]
        && (tokens.year(at: index + 1) != nil || isTold(tokens, at: index))
      if Self.plain.contains(words[0]), !isAbout,
        !tokens.shape(index).contains(.capitalised) || words == ["midsummer"]
      {
        continue
      }
      var fields = CalendarFields()
      fields.feast = candidate + 1
      var end = index + words.count
      var next = end
      if tokens.role(next) == .comma || tokens.role(next) == .of
        || tokens.role(next) == .in && tokens[next + 1].isYear
          && tokens.shape(end - 1).contains(.capitalised)
      {
        next += 1
      }
      if let year = tokens.year(at: next) {
        fields.year = year.fields.year
        fields.isShort = year.fields.isShort
        end = year.end
      }
      if words.count == 1, end == index + 1, isName(tokens, from: index) { return nil }
      if fields.year == nil { end = withWeek(tokens, at: end, &fields) }
      var meaning = TimeMeaning(.fields(fields, .open, .narrative))
      if isAbout { meaning.modifier = .approximate }
      return TimeReading(end, meaning, Self.name)
    }
    return nil
  }

  /// Whether a day is the time of somebody's mother or father: “had not been shut since *her father's day*”.
  private func isOfSomebody(_ tokens: TimeTokens, _ index: Int) -> Bool {
    let owner = tokens.tag(index - 1) == .jj ? index - 2 : index - 1
    return [.possessivePronoun, .possessive].contains(tokens.role(owner))
  }

  /// Whether a word stands behind a preposition of time and before no noun.
  private func isTold(_ tokens: TimeTokens, at index: Int) -> Bool {
    switch tokens.lower(index - 1) {
    case "at", "by", "for", "until", "till", "before", "after", "since": break
    default: return false
    }
    return !tokens.isPlainWord(index + 1)
      || ![.nn, .nns, .nnp, .nnps, .jj].contains(tokens.tag(index + 1))
  }

  /// Whether a name of a place only begins like a feast: “at *Easter Cotes*”, “to *Christmas Island*”.
  private func isName(_ tokens: TimeTokens, from index: Int) -> Bool {
    switch tokens.lower(index - 1) {
    case "at", "in", "to", "of", "from", "near", "around", "off": break
    case "on" where tokens.lower(index + 1) == "island": break
    default: return false
    }
    let next = tokens[index + 1]
    return tokens.shape(index + 1).contains(.capitalised)
      && !tokens.shape(index + 1).contains(.allCapitals) && tokens.isPlainWord(index + 1)
      && next.weekday == 0 && next.month == 0 && next.unit == nil && next.part == nil
      && !tokens.mayBeginFeast(index + 1)
  }

  /// Reads the week or weekend about a feast: `Easter week`, `the Labor Day weekend of 1998`.
  private func withWeek(
    _ tokens: TimeTokens, at index: Int, _ fields: inout CalendarFields
  ) -> Int {
    let word = tokens[index]
    guard !word.plural, word.unit == .week || word.unit == .weekend else { return index }
    fields.weekOf = word.unit == .week
    fields.weekend = word.unit == .weekend
    var next = index + 1
    if tokens.role(next) == .comma || tokens.role(next) == .of { next += 1 }
    guard let year = tokens.year(at: next) else { return index + 1 }
    fields.year = year.fields.year
    fields.isShort = year.fields.isShort
    return year.end
  }
}
