import EventArguments
import EventModel
import Factuality
import ISO8601
import IntervalAlgebra
import TextModel

/// Follows a story through a text, event by event, and links each to where the story had got to.
struct NarrativeWalk {
  /// The links found so far.
  private(set) var links: [TemporalLink] = []

  private let reading: EventReading
  private let sieve = NarrativeSieve()
  private var place = Place()
  /// What clauses below the main ones said *had been* since the last event of the story.
  private var lookedBack: [Int] = []

  /// Where a story has got to.
  private struct Place {
    /// Its last event.
    var frame: Int?
    /// The one before.
    var previous: Int?
    /// The paragraph.
    var block = -1
    /// The last date told.
    var date: TimeBounds?
    /// What was told beside its events since the last of them.
    var beside: [Int] = []
    /// What *had been* before its next event.
    var before: [Int] = []
    /// What only filled in at the head of a paragraph.
    var filler: Int?
    /// With what the first event of a paragraph came: “// *When* the ice *broke*, they left”.
    var opening: Int?
    /// The last event, where its date puts it before all that was told; nothing where that only was so.
    var glance: (frame: Int?, date: TimeBounds)?
  }

  private var syntax: Syntax { reading.syntax }

  /// Begins at the beginning of a text.
  init(_ reading: EventReading) { self.reading = reading }

  /// Goes on to the next event of the text.
  mutating func tell(_ frame: Int) {
    // What a meeting did is not what its minutes tell of: “The roof *leaked*. The Chair *thanked* the Clerk.”
    guard sentence(frame) >= 0, reading.frames[frame].times.first?.rule != "time.minutes" else {
      return
    }
    if sieve.hadBeenBelow(frame, reading) {
      lookBack(frame)
      return
    }
    if sieve.beginsEvidence(frame, reading) {
      place = Place(block: block(frame))
      lookedBack = []
      return
    }
    let isStep = sieve.advances(frame, reading)
    guard stays(frame, isStep) else { return }
    let isDated = place.date != nil
    if syntax.isVerb(reading.token(frame)), reading.statuses[frame].status == .occurred,
      let date = reading.dates[frame]?.edtf.bounds
    {
      if let told = place.date, date.precedes(told) {
        goBack(frame, to: date, before: told, isStep)
        return
      }
      if !sieve.isOverBy(frame, reading) { place.date = date }
    } else if reading.dates[frame] == nil {
      stayBack(frame, isStep || sieve.standsBeside(frame, reading))
    }
    if sieve.hadBeen(frame, reading) { place.before.append(frame) }
    if isStep {
      if let last = place.frame,
        sieve.beginsLife(frame, behind: last, isDated: isDated, reading)
      {
        place = Place(block: place.block, date: place.date)
      }
      // What a book tells is no sequel of how it was written.
      if let last = place.frame, sieve.isPresent(last, reading) != sieve.isPresent(frame, reading) {
        place = Place(block: place.block, date: reading.dates[frame]?.edtf.bounds)
        lookedBack = []
      }
      step(frame)
    } else if sieve.standsBeside(frame, reading)
      || sieve.isAnnounced(frame, behind: place.date, reading)
    {
      // “The tower *fell* when a ship *hit* it”: not after the fall
      let isBehind = place.frame.map { sieve.comesWithMain($0, frame, reading) } ?? false
      if let last = isBehind ? place.previous : place.frame,
        !sieve.isRunningToll(frame, reading)
      {
        link(last, frame, .beside)
      }
      // “She left when he *rang*. He *told her* …”
      for other in place.beside
      where sentence(other) < sentence(frame) && sieve.comesWith(other, reading) {
        link(other, frame, .beside)
      }
      place.beside.append(frame)
    } else if sieve.isNoticed(frame, reading) {
      if let last = place.frame { place.beside.append(last) }
      place.frame = frame
    }
  }

  /// Takes in what a clause below the main one says had been: before the next event of the story, and before the last where a
  /// paragraph begins anew.
  private mutating func lookBack(_ frame: Int) {
    lookedBack.append(frame)
    if block(frame) != place.block, let last = place.frame { link(frame, last, .perfect) }
  }

  private func sentence(_ frame: Int) -> Int { syntax.sentence(of: reading.token(frame)) }

  private func block(_ frame: Int) -> Int { syntax.text.sentences[sentence(frame)].block }

  /// Whether an event has to do with the story; in another paragraph it may begin another.
  private mutating func stays(_ frame: Int, _ isStep: Bool) -> Bool {
    let block = block(frame)
    if block != place.block, !isStep {
      if sieve.comesWith(frame, reading) {
        place.opening = frame
        return false
      }
      // “The *board*, *formed* in 1979, met”
      let token = reading.token(frame)
      guard syntax.isVerb(token), syntax.relation(syntax.firstConjunct(of: token)) == .root
      else { return false }
      // What only fills in before the story goes on does not end it.
      if block == place.block + 1, place.frame != nil, sieve.isFiller(frame, reading),
        !sieve.standsBeside(frame, reading) || sieve.isOpenedByLength(frame, reading)
      {
        place.filler = frame
        return false
      }
    }
    if block != place.block,
      !isStep
        || !sieve.goesOn(frame, from: place.date, place.block, behind: place.filler, reading)
    {
      place = Place(block: block, opening: place.opening)
      lookedBack = lookedBack.filter { self.block($0) == block }
    }
    if let opening = place.opening, sentence(opening) == sentence(frame) {
      if let last = place.frame { link(last, opening, .beside) }
      place.beside.append(opening)
    }
    place.opening = nil
    place.block = block
    place.filler = nil
    return true
  }

  /// Takes in what its date puts before all that was told: a glance back, or the story's new place.
  private mutating func goBack(
    _ frame: Int, to date: TimeBounds, before told: TimeBounds, _ isStep: Bool
  ) {
    if sieve.opensStory(frame, at: date, before: told, reading) {
      let stays = sieve.staysThere(frame, told, reading)
      place = Place(frame: frame, block: place.block, date: stays ? date : told)
    } else if isStep {
      guard let glance = place.glance, !date.precedes(glance.date) else {
        place.glance = (frame, date)
        return
      }
      // Two on end are no glance.
      if let last = glance.frame { linkStep(last, frame) }
      place = Place(frame: frame, block: place.block, date: date)
    } else if sieve.isMainPast(frame, reading) || sieve.leadsIn(frame, reading) {
      place.glance = (sieve.wasSo(frame, reading) ? nil : frame, date)
    }
  }

  /// Goes on from a glance back where nothing says that the story has come back from there.
  ///
  /// “She died on 3 May 2020. She was born in 1941. She *studied* law”: that came after 1941, and nothing says that it came after 2020.
  ///
  /// Where the next date of the paragraph is no earlier than what was told before the glance, the story has come back from what
  /// things did, and of what somebody did it may be on either side.
  private mutating func stayBack(_ frame: Int, _ isOfStory: Bool) {
    guard isOfStory, let glance = place.glance else { return }
    if let told = place.date, sieve.comesBack(behind: frame, to: told, reading) {
      place.glance = nil
      if glance.frame.map({ !sieve.isOfThings($0, reading) }) ?? true {
        place = Place(block: place.block, date: told)
      }
    } else {
      place = Place(frame: glance.frame, block: place.block, date: glance.date)
    }
  }

  /// Moves the story on to its next event.
  private mutating func step(_ frame: Int) {
    if let last = place.frame {
      linkStep(sieve.isAheadOfStory(last, before: frame, reading) ? place.previous : last, frame)
    }
    let sentence = sentence(frame)
    for other in place.before
    where sentence - self.sentence(other) <= 2 && !sieve.isOrigin(frame, reading) {
      link(other, frame, .perfect)
    }
    place.before = []
    for other in lookedBack
    where sentence - self.sentence(other) <= 2 && !sieve.isOrigin(frame, reading) {
      link(other, frame, .perfect)
    }
    lookedBack = []
    let told = place.beside.filter { self.sentence($0) < sentence || isJoined(frame, to: $0) }
    for other in told {
      link(other, frame, self.sentence(other) < sentence ? .beside : .conjunct)
    }
    place.beside.removeAll(where: told.contains)
    place.glance = nil
    if sieve.announces(frame, reading) { return }
    // What “*lasted* for two weeks” may still go on when the next thing happens.
    if reading.frames[frame].durations.isEmpty
      || !["last", "continue", "persist", "endure"].contains(
        syntax.lemma(reading.token(frame)))
    {
      place.previous = place.frame
      place.frame = frame
    }
  }

  /// Whether a clause goes on behind what was told beside the ones before it: “She *told him* to wait and *left*”, “rang Berg, who
  /// *refused*; Holm *agreed*”.
  private func isJoined(_ frame: Int, to other: Int) -> Bool {
    let (verb, earlier) = (reading.token(frame), reading.token(other))
    guard earlier < verb, syntax.isVerb(earlier),
      [.conj, .parataxis].contains(syntax.relation(verb))
    else { return false }
    return syntax.firstConjunct(of: verb) == syntax.firstConjunct(of: earlier)
      || earlier < syntax.extent(of: verb).lowerBound
  }

  private mutating func linkStep(_ earlier: Int?, _ later: Int) {
    guard let earlier else { return }
    link(earlier, later, sentence(earlier) == sentence(later) ? .conjunct : .sequence)
  }

  private mutating func link(_ earlier: Int, _ later: Int, _ rule: Rule) {
    links.append(
      TemporalLink(
        earlier, .before, later, confidence: rule.confidence, rule: "narrative.\(rule)"))
  }

  /// How an event hangs on the story.
  private enum Rule {
    case conjunct, sequence, perfect, beside

    /// How often such a link is right, in per cent.
    var confidence: Int {
      switch self {
      case .conjunct: 70
      case .sequence: 65
      case .perfect: 64
      case .beside: 62
      }
    }
  }
}
