import EventArguments
import EventMentions
import EventModel
import Factuality
import IntervalAlgebra
import TemporalLinking
import TextModel

/// Puts a birth before the death of the same person, whatever order the text tells them in.
struct LifeOrder {
  let reading: EventReading
  let cast: Cast

  /// Returns one link for each death of somebody whose birth the text tells.
  func links() -> [TemporalLink] {
    var births: [Int: Int] = [:]
    for frame in reading.frames.indices where isBirth(frame) {
      guard let person = person(of: frame), births[person] == nil else { continue }
      births[person] = frame
    }
    guard !births.isEmpty else { return [] }
    return reading.frames.indices.compactMap { frame in
      guard isDeath(frame), reading.statuses[frame].status == .occurred,
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
