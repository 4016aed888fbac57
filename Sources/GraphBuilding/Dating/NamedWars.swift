import EventArguments
import ISO8601
import TemporalLinking
import TextModel

/// Dates the two world wars, which texts name instead of their years: “served at sea *during the Second World War*”.
///
/// The years are what everybody knows, and no finer. Other wars have no date but the text's.
///
/// - Reads: “the *First World War*”, “*World War II*”, “*WW2*”.
/// - Leaves alone: “a *world war*”, “the *Third World War*”, “a *First World War* gun”, which is no event.
struct NamedWars {
  let reading: EventReading

  private var syntax: Syntax { reading.syntax }

  /// Returns the dates of the wars and of what was in them, by frame; not of what the text dates itself.
  func dates() -> [Int: EventDate] {
    var found: [Int: EventDate] = [:]
    for frame in reading.frames.indices where reading.dates[frame] == nil {
      let token = reading.token(frame)
      if let years = years(of: token) ?? edge(of: token) {
        found[frame] = date(years, within: false)
      } else if let years = setting(of: token) ?? opening(of: token) {
        found[frame] = date(years, within: true)
      }
    }
    return found
  }

  private func date(_ years: ClosedRange<Int>, within: Bool) -> EventDate {
    let (first, last) = (
      CalendarDate(year: years.lowerBound), CalendarDate(year: years.upperBound)
    )
    let stretch = EDTF(from: .date(first), to: .date(last))
    return EventDate(
      first == last ? EDTF(first) ?? stretch : stretch, within: within, rule: "time.named-war")
  }

  /// The year in which a verb tells that a war began or ended: “when World War I *broke out*”.
  private func edge(of verb: Int) -> ClosedRange<Int>? {
    guard syntax.isVerb(verb), let subject = syntax.subject(of: verb),
      let years = years(of: subject)
    else { return nil }
    switch syntax.lemma(verb) {
    case "break", "begin", "start", "erupt": return years.lowerBound...years.lowerBound
    case "end", "finish": return years.upperBound...years.upperBound
    default: return nil
    }
  }

  /// The years of the war in which something is told to have happened: “*fell* in the First World War”.
  ///
  /// - Leaves alone: “*described* the men in the First World War”, “a film *set* in it”, which were made later.
  private func setting(of verb: Int) -> ClosedRange<Int>? {
    guard !Occasions.retells(syntax.lemma(verb)) else { return nil }
    let objects = syntax.dependents(of: verb, .obj)
    let phrases =
      syntax.dependents(of: verb, .obl) + objects.flatMap { syntax.dependents(of: $0, .nmod) }
    return phrases.lazy.compactMap { phrase in
      ["in", "during", "throughout"].contains(syntax.preposition(of: phrase) ?? "")
        ? years(of: phrase) : nil
    }.first
  }

  /// The years of the war that opens the sentence, for a clause joined to its first: “During World War I the firm was split, and Orr
  /// *lived* in Bath”.
  ///
  /// - Leaves alone: “The firm was split in World War I, and Orr *left*”, “…, and *later* Orr *left*”.
  private func opening(of verb: Int) -> ClosedRange<Int>? {
    guard syntax.isVerb(verb), syntax.relation(verb) == .conj,
      case let first = syntax.firstConjunct(of: verb), first < verb,
      syntax.relation(first) == .root,
      case let group = VerbGroup(of: verb, in: syntax), group.form == .past, !group.isPerfect,
      !syntax.dependents(of: verb, .advmod).contains(where: {
        ["later", "then", "afterwards", "subsequently", "eventually", "now"]
          .contains(syntax.lower($0))
      })
    else { return nil }
    let start = syntax.text.sentences[syntax.sentence(of: first)].tokens.lowerBound
    return syntax.dependents(of: first, .obl).lazy.compactMap { phrase in
      phrase < first && syntax.dependent(of: phrase, .case) == start
        && ["in", "during", "throughout"].contains(syntax.preposition(of: phrase) ?? "")
        ? years(of: phrase) : nil
    }.first
  }

  private func years(of token: Int) -> ClosedRange<Int>? {
    switch syntax.lower(token) {
    case "wwi", "ww1": return Self.first
    case "wwii", "ww2": return Self.second
    case "war", "i", "ii", "one", "two", "1", "2": break
    default: return nil
    }
    for war in [token - 2, token - 1, token] where war > 0 && syntax.lower(war) == "war" {
      guard syntax.tag(war) == .nnp, syntax.lower(war - 1) == "world" else { continue }
      switch syntax.lower(war + 1) {
      case "i", "one", "1": return Self.first
      case "ii", "two", "2": return Self.second
      default: break
      }
      guard war > 1 else { continue }
      switch syntax.lower(war - 2) {
      case "first": return Self.first
      case "second": return Self.second
      default: break
      }
    }
    return nil
  }

  private static let first = 1914...1918
  private static let second = 1939...1945
}
