import TextModel
import ISO8601

/// Reads a season, with or without a year.
struct SeasonRule: TimeRule {
  static let name = "season"
  static let reads = [
    TimeExample("It will open in [the spring of 2025].", "2025-SP"),
    TimeExample("The treaty of [summer 1990] was kept.", "1990-SU"),
    TimeExample("Work stopped in [winter].", "2016-WI", created: "2017-04-11"),
    TimeExample("It happened in [fall 2001].", "2001-FA"),
    TimeExample("They launched a [spring] offensive.", "2017-SP"),
    TimeExample("Their [1982 summer] offensive failed.", "1982-SU"),
    TimeExample("It has mild [winters].", "XXXX-WI"),
    TimeExample("In [the winter] the pass is closed.", "XXXX-WI"),
    TimeExample("[Summer] is hot there.", "XXXX-SU"),
    TimeExample("[Spring] and late autumn are best.", "XXXX-SP"),
    TimeExample("The river froze in [the winter of 1962–3].", "1962-WI"),
    TimeExample("She rowed at the [2004] Summer Olympics.", "2004"),
    TimeExample("He fell ill in [the winter of 2014/15].", "2014-WI"),
    TimeExample("In 480 BC they came; he died in [the autumn of 429], at home.", "-0428-FA"),
  ]
  static let leavesAlone = [
    "The fall of the city came quickly.", "A spring broke.", "They spring into action.",
    "She went home for a summer.", "He watched the Winter Olympics.",
    "They went to the Winter Carnival.", "The king slept in his summer house.",
    "She wore a winter coat.",
  ]

  func read(_ tokens: TimeTokens, at index: Int) -> TimeReading? {
    var position = index
    if tokens.role(position) == .the { position += 1 }
    if tokens[position].isYear, tokens.role(position - 1) != .hyphen {
      let word = tokens[position + 1]
      guard !word.plural, !word.mid, let season = Season(rawValue: Int(word.season)) else {
        return nil
      }
      var fields = CalendarFields()
      if isName(tokens, at: position + 1) { return nil }
      fields.year = tokens[position].number
      fields.season = season
      return TimeReading(position + 2, TimeMeaning(.fields(fields, .open, .narrative)), Self.name)
    }
    let word = tokens[position]
    if word.plural, let season = Season(rawValue: Int(word.season)), !word.ambiguous {
      let every = TimeMeaning(.set(.date(CalendarDate(year: nil, season: season))))
      return TimeReading(position + 1, every, Self.name)
    }
    guard word.season > 0, !word.plural, let season = Season(rawValue: Int(word.season)) else {
      return nil
    }
    var fields = CalendarFields()
    fields.season = season
    var end = position + 1
    var next = tokens.afterHyphen(end)
    if tokens.role(next) == .comma || tokens.role(next) == .of { next += 1 }
    if let year = tokens.year(at: next) {
      fields.year = year.fields.year
      fields.isShort = year.fields.isShort
      // The winter of two years begins in the first of them.
      if season != .winter { fields.lastYear = year.fields.lastYear }
      end = year.end
      if tokens.role(end) == .hyphen, tokens[end + 1].form == .integer,
        tokens[end + 1].digits <= 2
      {
        end += 2
      }
      return TimeReading(
        end, TimeMeaning(.fields(fields, .open, .narrative), modifier: word.mid ? .mid : nil),
        Self.name)
    }
    if tokens.hasEarlyYears || position > index && tokens.role(next - 1) == .of, next > end,
      let early = tokens.earlyYear(at: next)
    {
      fields.year = early
      fields.isEraOpen = true
      end = next + 1
    } else if !isSeason(tokens, at: position, determined: position > index) {
      return nil
    }
    return TimeReading(
      end, TimeMeaning(.fields(fields, .open, .narrative), modifier: word.mid ? .mid : nil),
      Self.name)
  }

  /// Nouns that a season before them dates, whatever stands before it.
  private static let seasonal: Set<String> = [
    "offensive", "offensives", "campaign", "session", "semester", "term", "festival", "elections",
    "conference", "meeting", "storm", "storms", "floods", "collection", "fighting", "harvest",
  ]

  /// Nouns of things that a season before them says the use of, and not the time: “his *summer house*”.
  private static let things: Set<String> = [
    "house", "houses", "home", "homes", "residence", "residences", "palace", "cottage", "cottages",
    "lodge", "villa", "quarters", "capital", "garden", "gardens", "kitchen", "room", "coat",
    "coats", "jacket", "dress", "dresses", "clothes", "clothing", "boots", "hat", "uniform",
    "uniforms", "tyre", "tyres", "tire", "tires", "wheat", "barley", "squash", "pasture",
    "pastures",
  ]

  private func isSeason(_ tokens: TimeTokens, at index: Int, determined: Bool) -> Bool {
    switch tokens.tag(index) {
    case .unknown, .nn, .nnp: break
    default: return false
    }
    let before = tokens.role(determined ? index - 2 : index - 1)
    if tokens.role(index + 1) == .of || tokens.role(index + 1) == .hyphen { return false }
    if isName(tokens, at: index) || Self.things.contains(tokens.lower(index + 1)) { return false }
    // “Went home *for a summer*” says how long.
    if tokens.role(index - 1) == .a, tokens.role(index - 2) == .for,
      !tokens.isPlainWord(index + 1)
    {
      return false
    }
    if index == tokens.range.lowerBound, opensPair(tokens, at: index) { return true }
    if tokens[index].mid || Self.seasonal.contains(tokens.lower(index + 1)) { return true }
    switch before {
    case .in, .during, .by, .since, .until, .through, .of, .after, .before, .from, .early, .late,
      .mid:
      if before == .of || before == .from || before == .after || before == .before {
        return determined || !tokens[index].ambiguous
      }
      return determined || !tokens[index].ambiguous || tokens.role(index - 1) == .in
    default:
      guard
        !tokens[index].ambiguous
          || (determined && tokens[index].season == 1 && !tokens.isPlainWord(index + 1))
      else { return false }
      return !tokens.shape(index).contains(.capitalised) || determined
        || index == tokens.range.lowerBound
    }
  }

  /// Whether a sentence begins with two seasons: `Spring and late autumn are best`.
  private func opensPair(_ tokens: TimeTokens, at index: Int) -> Bool {
    guard tokens.role(index + 1) == .and || tokens.role(index + 1) == .or else { return false }
    let next = tokens.role(index + 2) == .early || tokens.role(index + 2) == .late ? 3 : 2
    return tokens[index + next].season > 0 && !tokens[index + next].plural
  }

  /// Whether a season is part of a name: `the 2004 Summer Olympics`.
  private func isName(_ tokens: TimeTokens, at index: Int) -> Bool {
    guard tokens.shape(index).contains(.capitalised) else { return false }
    switch tokens.lower(index + 1) {
    case "olympics", "olympic", "paralympics", "paralympic", "games", "palace": return true
    default:
      return index > tokens.range.lowerBound && tokens.isPlainWord(index + 1)
        && tokens.shape(index + 1).contains(.capitalised)
        && !Self.seasonal.contains(tokens.lower(index + 1))
    }
  }
}
