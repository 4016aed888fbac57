import EventArguments
import EventMentions
import EventModel
import Factuality
import ISO8601
import IntervalAlgebra
import TemporalLinking
import TextModel

/// Puts a birth before the childhood and the death of the same person, whatever order the text tells them in, and before a death what its clause tells of
/// whom it was: “Berg, who *was arrested* in 1990, *killed himself*”.
struct LifeOrder {
  let reading: EventReading
  let cast: Cast

  /// Returns one link for each death or childhood of somebody whose birth the text tells, one for what came behind a childhood, and for each deed in a clause that describes the dead.
  func links() -> [TemporalLink] { ofBirths() + ofChildhoods() + ofClauses() }

  /// Puts a childhood before the first deed that its person did at twenty or later: “Berg, born in 1950, *grew up* in Lund. He *left* it in
  /// 1975.”
  private func ofChildhoods() -> [TemporalLink] {
    let childhoods = reading.frames.indices.filter {
      isChildhood($0) && reading.statuses[$0].status == .occurred
    }
    guard !childhoods.isEmpty else { return [] }
    var births: [Int: CalendarDate] = [:]
    var deeds: [Int: [(frame: Int, begin: Int)]] = [:]
    for frame in reading.frames.indices {
      guard let date = reading.dates[frame]?.edtf, let begin = date.bounds.earliest,
        let person = person(of: frame)
      else { continue }
      if isBirth(frame) {
        births[person] = births[person] ?? date.date
      } else if !isDeath(frame), reading.statuses[frame].status == .occurred {
        deeds[person, default: []].append((frame, begin))
      }
    }
    return childhoods.compactMap { frame in
      guard let person = person(of: frame), let grown = births[person]?.adding(20, .year),
        let age = grown.bounds.earliest,
        let deed = deeds[person]?.filter({ $0.begin >= age }).min(by: { $0.begin < $1.begin })
      else { return nil }
      return TemporalLink(
        frame, .before, deed.frame, confidence: 90, rule: "life.childhood",
        cue: reading.token(frame))
    }
  }

  private func ofClauses() -> [TemporalLink] {
    let syntax = reading.syntax
    return reading.frames.indices.flatMap { frame -> [TemporalLink] in
      guard isDeath(frame) || isOwnDeath(frame), reading.statuses[frame].status == .occurred,
        let subject = syntax.subject(of: reading.token(frame))
      else { return [] }
      return syntax.dependents(of: subject, .aclRelcl).compactMap { clause in
        guard let told = reading.frame(at: clause), reading.statuses[told].status == .occurred,
          !Self.afterDeath.contains(syntax.lemma(clause)),
          syntax.subject(of: clause).map({ syntax.lower($0) == "who" }) ?? false
        else { return nil }
        return TemporalLink(
          told, .before, frame, confidence: 90, rule: "life.clause", cue: clause)
      }
    }
  }

  /// Whether a verb tells that somebody ended his own life: “*hanged himself*”.
  private func isOwnDeath(_ frame: Int) -> Bool {
    let verb = reading.token(frame)
    guard ["kill", "hang", "shoot", "poison", "drown"].contains(reading.syntax.lemma(verb)),
      let object = reading.syntax.dependent(of: verb, .obj)
    else { return false }
    return ["himself", "herself", "themselves"].contains(reading.syntax.lower(object))
  }

  /// What is done to and for somebody when he is dead.
  private static let afterDeath: Set<String> = [
    "bury", "cremate", "succeed", "survive", "mourn", "remember", "honour", "honor", "pardon",
    "rehabilitate", "vindicate", "replace", "die", "kill", "leave", "be", "canonise", "canonize",
  ]

  private func ofBirths() -> [TemporalLink] {
    var births: [Int: Int] = [:]
    for frame in reading.frames.indices where isBirth(frame) {
      guard let person = person(of: frame), births[person] == nil else { continue }
      births[person] = frame
    }
    guard !births.isEmpty else { return [] }
    return reading.frames.indices.compactMap { frame in
      guard isDeath(frame) || isChildhood(frame), reading.statuses[frame].status == .occurred,
        let person = person(of: frame), let birth = births[person], birth != frame
      else { return nil }
      return TemporalLink(
        birth, .before, frame, confidence: 95, rule: "life.order", cue: reading.token(frame))
    }
  }

  private func isBirth(_ frame: Int) -> Bool {
    reading.syntax.lower(reading.token(frame)) == "born"
      || reading.frames[frame].mention.rule == LifeDates.birth
  }

  private func isChildhood(_ frame: Int) -> Bool {
    reading.syntax.tellsChildhood(reading.token(frame))
  }

  private func isDeath(_ frame: Int) -> Bool {
    ["die", "drown", "perish"].contains(reading.syntax.lemma(reading.token(frame)))
      || reading.frames[frame].mention.rule == LifeDates.death
  }

  /// The only person who is born or dies.
  private func person(of frame: Int) -> Int? {
    let persons = reading.frames[frame].arguments.filter {
      // “His father, *John Lee*, died”: a namesake
      [.agent, .patient].contains($0.role)
        && !reading.syntax.dependents(of: $0.token, .appos).contains(where: {
          reading.syntax.tag($0) == .nnp
        }) && reading.syntax.relation($0.token) != .appos
    }.flatMap { cast.ofToken[$0.token] ?? [] }
    return Set(persons).count == 1 ? persons[0] : nil
  }
}
