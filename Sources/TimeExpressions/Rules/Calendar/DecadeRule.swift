import TextModel

/// Reads ten years named by their first.
struct DecadeRule: TimeRule {
  static let name = "decade"
  static let reads = [
    TimeExample("She declined it in [the 1920s].", "192"),
    TimeExample("It was common in [the '80s].", "198"),
    TimeExample("It was common in [the nineteen eighties].", "198"),
    TimeExample("Prices fell in [the mid-1990s].", "199"),
    TimeExample("Prices fell in [the 80s].", "198"),
    TimeExample("It was common in [the '60's].", "196"),
    TimeExample("The quarter was built in [the 1600s].", "16"),
    TimeExample("It was built in [the later 1800s].", "18"),
  ]
  static let leavesAlone = [
    "He died in his eighties.", "She is in her 80s.", "Temperatures were in the 40s.",
  ]

  func read(_ tokens: TimeTokens, at index: Int) -> TimeReading? {
    var position = index
    var modifier: TimeModifier?
    let determined = tokens.role(index) == .the
    if determined { position += 1 }
    switch tokens.role(position) {
    case .early: modifier = .start
    case .mid, .middle: modifier = .mid
    case .late: modifier = .end
    case .earlier where determined: modifier = .start
    case .later where determined: modifier = .end
    default: break
    }
    if modifier != nil {
      position = tokens.afterHyphen(position + 1)
    } else if determined, isEpithet(tokens, position) {
      position += 1
    }
    if tokens[position].mid { modifier = .mid }
    guard let decade = decade(tokens, at: position, determined) else { return nil }
    return TimeReading(
      decade.end,
      TimeMeaning(.fields(decade.fields, .open, .narrative), modifier: modifier), Self.name)
  }

  /// Whether a word says what a decade was like rather than how warm it was: `the roaring '20s`.
  private func isEpithet(_ tokens: TimeTokens, _ index: Int) -> Bool {
    switch tokens.tag(index) {
    case .jj, .vbg, .vbn: break
    default: return false
    }
    switch tokens.lower(index) {
    case "low", "lower", "high", "higher", "upper": return false
    default: return tokens.isPlainWord(index) && tokens[index + 1].form == .shortDecade
    }
  }

  /// Whether the words around speak of the weather: `temperatures in the 40s`.
  private func isTemperature(_ tokens: TimeTokens, near index: Int) -> Bool {
    (index - 8..<index + 6).contains { place in
      switch tokens.lower(place) {
      case "temperature", "temperatures", "degrees", "lows", "highs", "fahrenheit", "mph": true
      default: false
      }
    }
  }

  private func decade(
    _ tokens: TimeTokens, at index: Int, _ determined: Bool
  ) -> (fields: CalendarFields, end: Int)? {
    let word = tokens[index]
    var fields = CalendarFields()
    if word.form == .decade {
      // “The 1600s” are the century; of “the 1900s” and “the 2000s” it is open, and the decade is told.
      if word.number % 100 == 0, word.number < 1900 {
        fields.century = word.number / 100
        return (fields, index + 1)
      }
      fields.decade = word.number / 10
      return (fields, index + 1)
    }
    if word.form == .integer, word.isYear, word.number % 10 == 0, tokens.lower(index + 1) == "'s",
      determined, !tokens.spaceBefore(index + 1)
    {
      if word.number % 100 == 0, word.number < 1900 {
        fields.century = word.number / 100
        return (fields, index + 2)
      }
      fields.decade = word.number / 10
      return (fields, index + 2)
    }
    if word.form == .shortYear, word.number % 10 == 0, determined,
      tokens.role(index + 1) == .possessive,
      !tokens.spaceBefore(index + 1)
    {
      fields.decade = word.number / 10
      fields.isShort = true
      return (fields, index + 2)
    }
    if word.form == .shortDecade {
      guard tokens.role(index - 1) != .possessivePronoun,
        tokens.role(index - 2) != .possessivePronoun
      else { return nil }
      guard determined || !word.ambiguous && word.digits == 2 && tokens.lower(index).hasPrefix("'")
      else { return nil }
      if word.digits == 2, !tokens.lower(index).hasPrefix("'"), isTemperature(tokens, near: index) {
        return nil
      }
      fields.decade = word.number / 10
      fields.isShort = true
      return (fields, index + 1)
    }
    if word.form == .none, 17...20 ~= word.number, tokens[index + 1].form == .shortDecade,
      tokens[index + 1].digits == 0
    {
      fields.decade = word.number * 10 + tokens[index + 1].number / 10
      return (fields, index + 2)
    }
    return nil
  }
}
