import EventArguments
import EventMentions
import EventModel
import Factuality
import ISO8601
import IntervalAlgebra
import TextModel

/// Puts a past perfect before the simple past it looks back from (Reichenbach 1947).
///
/// - Reads: “The fuse *had blown* before … and the lights *went* out”; “He *opened* it. He *had found* the key.”
/// - Leaves alone: a past perfect in reported words, which looks back from the saying, and one after a glance at what
///   is dated before all that was just told: “The army marched in May 2020. It *was* last *seen* in 1998. The
///   government *had considered* it” looks back from May.
struct TenseSieve: Sieve {
  func links(in reading: EventReading) -> [TemporalLink] {
    var found: [TemporalLink] = []
    var lastPast: (frame: Int, sentence: Int)?
    var told: TimeBounds?
    for frame in reading.frames.indices {
      let syntax = reading.syntax
      let token = reading.token(frame)
      guard syntax.isVerb(token), isNarrated(token, syntax) else { continue }
      let group = VerbGroup(of: token, in: syntax)
      let sentence = syntax.sentence(of: token)
      guard group.form == .past, group.negation == nil else { continue }
      if group.isPerfect {
        if let anchor = anchor(of: token, frame, reading)
          ?? lastPast.flatMap({ sentence - $0.sentence <= 1 ? $0.frame : nil })
        {
          found.append(
            TemporalLink(frame, .before, anchor, confidence: 78, rule: "tense.past-perfect"))
        }
      } else if !group.isProgressive, reading.frames[frame].mention.kind != .state {
        let date = reading.dates[frame]?.edtf.bounds
        let isGlance = date.flatMap { date in told.map { date.precedes($0) } } ?? false
        lastPast = isGlance ? nil : (frame, sentence)
        told = date ?? told
      }
    }
    return found
  }

  /// The simple past that governs the clause, or is governed by it.
  private func anchor(of token: Int, _ frame: Int, _ reading: EventReading) -> Int? {
    var clause = token
    for _ in 0..<4 {
      guard let head = reading.syntax.head(clause) else { return nil }
      if let above = reading.frame(at: head), above != frame {
        let group = VerbGroup(of: head, in: reading.syntax)
        if group.form == .past, !group.isPerfect { return above }
      }
      clause = head
    }
    return nil
  }

  private func isNarrated(_ token: Int, _ syntax: Syntax) -> Bool {
    let first = syntax.firstConjunct(of: token)
    return syntax.relation(first) != .ccomp
  }
}
