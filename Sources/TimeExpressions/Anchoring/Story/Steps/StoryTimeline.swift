import ISO8601
import TextModel

/// Finds the way through a narrative's times that needs the fewest leaps.
///
/// Dates that name their year either move the story or are told in passing; dates that leave it out
/// lie in the year that keeps the story near them. The cheapest path over all dates decides both, as
/// in the decoding of a hidden Markov model, with the best few states kept at each date.
///
/// - Complexity: linear in the number of expressions.
struct StoryTimeline {
  /// The years of dates that do not name theirs, by the index of the expression.
  private(set) var years: [Int: Int] = [:]
  /// Indices of the dates that are told in passing, without the story's moving to them.
  private(set) var asides: Set<Int> = []
  /// Indices of the dates with which a paragraph goes back, until it ends.
  private(set) var frames: Set<Int> = []

  /// A date on the way.
  struct Step {
    enum Kind {
      /// A date with its year, and the month where one is named.
      case stated(Int, Int?)
      /// A month without a year.
      case open(Int)
      /// A number of years later or earlier.
      case moved(Int)
      /// The next such month or season: “the following spring”.
      case coming(Int)
    }

    let index: Int
    let kind: Kind
    /// What it costs to leave the story where it is.
    var aside: Int
    /// Whether a verb of its own tells what was in it, so that the story moves on to a later year where nothing speaks against
    /// it: “Hale *took* the farm in 1930”.
    var isTold = false
    /// Whether the clause looks back: “had”.
    var looksBack = false
    /// Whether its clause opens a paragraph that goes back: “In October he *had promised* help”.
    var goesBack = false
    /// Whether it counts from the day of writing, as “last autumn” does: what comes next is no earlier.
    var countsFromWriting = false
    /// Whether a paragraph begins with it.
    var opensBlock = false
    /// Whether it begins a year that ends in the next: “the 2013–14 season”.
    var isSeason = false
    /// Whether it is a summer, without its months.
    var isSummer = false
    /// Whether it is a winter that may be the one with which the year told before begins.
    var isWinterOfYear = false
    /// The sentence that it stands in.
    var sentence = 0
    /// The weekday that is named with a day of a month.
    var weekday: (number: Int, day: Int)?
    /// Whether what stands next counts from it.
    var isCountedFrom = false
    /// Whether what stands next counts from it though it stands in a clause put in, if it comes behind what was told.
    ///
    /// “The board, which *reported in June 1992*, blamed Holm. Its own inquiry had ended a year earlier”.
    var isCountedAhead = false
    /// Whether it names a day of a month.
    var isDay = false
    /// The year in which the text elsewhere names the same day in full.
    var namedYear: Int?
    /// The year in which the text has told of a day next to one that is looked back to.
    var nearYear: Int?
    /// The year of the day that the text began with, where a day without its year comes back to it.
    var leadYear: Int?
    /// Whether its sentence goes on with whom the one before told of: “He”.
    var goesOn = false
    /// Whether it may be a month just before the day that the story has come to: “began on 9 January; we voted *in December*”.
    var mayGlanceBack = false
    /// Whether it tells of what is still to be.
    var isPlanned = false
    /// Whether it tells of what was still to be then.
    var isMeant = false
    /// Whether it only says when something of the story was made known.
    var isOfDisclosure = false
    /// Whether it counts from a clause put in before it: “Olsen, *who came in 1891*, married *the next year*”.
    var isOfInsertion = false
    /// Whether it opens its sentence.
    var opensSentence = false
    /// Whether the sentence before tells of months that went by.
    var isBehindStay = false
    /// The block that it stands in.
    var block = 0
    /// Whether it opens a paragraph about what had been before, which the rest of the paragraph goes on with.
    var opensFrame = false
  }

  /// Where the story may be after a step.
  private struct State {
    var year: Int?
    var month: Int?
    var cost: Int
    var origin: Int
    var isAside: Bool
    /// Whether the story has come to a date that counts from the day of writing.
    var isRecent = false
    /// The year that the step's own date has.
    var stated: Int?
    /// The year in whose autumn the season begins that the story tells of.
    var season: Int?
    /// What the story has looked back to, while it stays where it is.
    var lookedBack: LookBack?
    /// Whether the step's own date lies a little before the story, in the simple past.
    var isGlance = false
    /// Where the story was before the paragraph that it is in went back.
    var frame: Frame?
  }

  /// Where a story is that goes on behind a paragraph about what had been before.
  private struct Frame {
    let year: Int
    let month: Int?
    let block: Int
  }

  /// A time that “had” looks back to, and where it is told of.
  private struct LookBack {
    let year: Int
    let month: Int?
    let sentence: Int
  }

  /// How many years before the day of writing a story may be and still come to “last autumn”.
  private static let reach = 5

  /// The number of states that are kept at each step.
  private static let width = 8

  init() {}

  init(_ steps: [Step]) {
    var columns: [[State]] = []
    columns.reserveCapacity(steps.count)
    var last = [State(cost: 0, origin: -1, isAside: false)]
    for step in steps {
      last = Self.advance(last, step)
      columns.append(last)
    }
    var place = 0
    for (step, column) in zip(steps, columns).reversed() {
      let state = column[place]
      if case .open = step.kind, let year = state.stated { years[step.index] = year }
      if state.isAside {
        asides.insert(step.index)
      } else if step.opensFrame, state.frame != nil {
        frames.insert(step.index)
      }
      place = state.origin
    }
  }

  private static func advance(_ states: [State], _ step: Step) -> [State] {
    var next: [State] = []
    for (origin, last) in states.enumerated() {
      let state = leavingFrame(last, before: step)
      let isRecent =
        switch step.kind {
        case .stated: step.countsFromWriting
        case .open, .moved, .coming: state.isRecent
        }
      func add(
        _ year: Int?, _ month: Int?, _ cost: Int, aside: Bool = false, stated: Int? = nil,
        back: LookBack? = nil, glance: Bool = false,
        season: Int? = nil, frame: Frame? = nil
      ) {
        let frame = frame ?? state.frame
        let total = min(state.cost + cost, 1_000_000_000)
        if let same = next.firstIndex(where: {
          $0.year == year && $0.month == month && $0.isAside == aside
            && $0.isRecent == (aside ? state.isRecent : isRecent)
            && $0.season == season && ($0.lookedBack == nil) == (back == nil)
            && $0.isGlance == glance && ($0.frame == nil) == (frame == nil)
        }) {
          guard next[same].cost > total else { return }
          next.remove(at: same)
        }
        next.append(
          State(
            year: year, month: month, cost: total, origin: origin, isAside: aside,
            isRecent: aside ? state.isRecent : isRecent, stated: stated, season: season,
            lookedBack: back, isGlance: glance, frame: frame))
      }
      switch step.kind {
      case .stated(let year, _) where step.isPlanned:
        add(state.year, state.month, 0, aside: true, stated: year, season: state.season)
      case .stated(let year, let month) where step.isMeant:
        // Where nothing has been told before, the story may begin with it.
        let isFirst = state.year == nil
        add(
          state.year, state.month, isFirst ? 30 : 0, aside: true, stated: year,
          season: state.season)
        if isFirst { add(year, month, 0, stated: year) }
      case .stated(let year, nil) where step.isSeason:
        add(year, nil, leap(state, year, 8, step), stated: year, season: year)
        guard let now = state.year else { continue }
        add(now, state.month, step.aside, aside: true, stated: year, season: state.season)
      case .stated(let year, let month):
        let kept = month ?? (year == state.year ? state.month : nil)
        add(year, kept, leap(state, year, month, step), stated: year)
        guard let now = state.year else { continue }
        if step.opensFrame, isBefore(state, year, month) {
          add(
            year, month, 0, stated: year,
            frame: Frame(year: now, month: state.month, block: step.block))
        }
        if step.looksBack, isBefore(state, year, month) {
          add(
            now, state.month, 20, aside: !step.isCountedFrom, stated: year,
            back: LookBack(year: year, month: month, sentence: step.sentence), season: state.season)
        }
        let isFar = step.countsFromWriting && year - now > reach
        let aside = aside(step, year, month, from: now, state.month)
        add(
          now, state.month, isFar ? min(150, aside) : aside, aside: true, stated: year,
          season: state.season)
      case .moved(let years):
        if let back = state.lookedBack, step.looksBack || back.sentence == step.sentence {
          add(
            state.year, state.month, 0,
            back: LookBack(year: back.year + years, month: nil, sentence: step.sentence))
          continue
        }
        if step.isOfInsertion {
          add(state.year, state.month, 0, aside: true, season: state.season)
          continue
        }
        // “She *had* won a prize *the year before*. On 7 May she hired a cook”, in the story's own year
        if years < 0, let now = state.year, step.looksBack {
          add(
            now, state.month, 0, aside: true,
            back: LookBack(year: now + years, month: nil, sentence: step.sentence),
            season: state.season)
          continue
        }
        if let back = state.lookedBack, !state.isAside {
          add(back.year + years, nil, 0)
          continue
        }
        // “a trip made *the previous year*”
        if years < 0, !step.opensSentence, state.year != nil {
          add(state.year, state.month, 0, aside: true, season: state.season)
          add(state.year.map { $0 + years }, nil, 25)
          continue
        }
        add(state.year.map { $0 + years }, years == 0 ? state.month : nil, 0)
      case .coming(let month):
        let isLater = state.month.map { $0 < month } ?? false
        add(state.year.map { isLater ? $0 : $0 + 1 }, state.year == nil ? nil : month, 0)
      case .open(let month):
        if let year = step.leadYear {
          add(year, month, 0, stated: year)
          continue
        }
        if let season = state.season, !step.looksBack || step.isSummer {
          // “The season ended in May. *In August* a new coach came.”
          let isOver = state.year == season + 1 && 4...6 ~= state.month ?? 0 && month > 6
          // “The 2013–14 season was hard. *Over the summer* they had sold him”, which was before it.
          let isBefore = step.isSummer && state.month == nil
          let year = month < 7 && !isBefore || isOver ? season + 1 : season
          add(year, month, 0, stated: year, season: isOver ? nil : season)
          continue
        }
        guard let now = state.year else {
          add(nil, nil, 0)
          continue
        }
        if let year = step.nearYear {
          add(now, state.month, 0, aside: true, stated: year, season: state.season)
          continue
        }
        for year in now - 1...now + 1 {
          let cost = drift(state, year, month, step)
          if let back = state.lookedBack, back.sentence == step.sentence, step.looksBack {
            let next = month < back.month ?? 1 ? back.year + 1 : back.year
            add(
              now, state.month, 0, aside: state.isAside, stated: next,
              back: LookBack(year: next, month: month, sentence: step.sentence))
          } else if step.looksBack {
            add(now, state.month, cost, aside: true, stated: year, season: state.season)
          } else {
            add(year, month, cost + strayed(state, year, month, step), stated: year)
          }
        }
        // “The campaign of 1812”, “Over *the winter* they armed. In February …”
        if step.isWinterOfYear, state.month == nil { add(now, 1, 10, stated: now - 1) }
        if step.mayGlanceBack, let from = state.month, 9...11 ~= month - from {
          add(now, from, 75, aside: true, stated: now - 1, glance: true)
        }
      }
    }
    next.sort { a, b in
      (a.cost, a.year ?? 0, a.month ?? 0, a.origin) < (b.cost, b.year ?? 0, b.month ?? 0, b.origin)
    }
    return Array(next.prefix(width))
  }

  /// The state that a step starts from: the story's own place, where a paragraph that went back is over.
  private static func leavingFrame(_ state: State, before step: Step) -> State {
    guard let frame = state.frame, frame.block != step.block else { return state }
    var state = state
    (state.year, state.month, state.frame) = (frame.year, frame.month, nil)
    state.lookedBack = nil
    return state
  }

  /// What it costs that a date does not move the story.
  ///
  /// A month of a later year that opens its sentence is where the story goes on; a day more than a year back that stands within is
  /// told in passing: “The bill, it turned out, was signed *on 3 May 2012*.”
  private static func aside(
    _ step: Step, _ year: Int, _ month: Int?, from now: Int, _ place: Int?
  ) -> Int {
    if year > now {
      if step.isCountedAhead { return 120 }
      if step.isOfDisclosure, place != nil { return min(40, step.aside) }
      if step.opensSentence, month != nil { return max(240, step.aside) }
      return step.isTold ? max(95, step.aside) : step.aside
    }
    let months = (now - year) * 12 + (place ?? 1) - (month ?? 12)
    return step.isDay && months > 12 && !step.opensSentence && !step.isCountedFrom
      ? min(110, step.aside) : step.aside
  }

  /// Whether a date lies before where the story is.
  private static func isBefore(_ state: State, _ year: Int, _ month: Int?) -> Bool {
    guard let now = state.year else { return false }
    guard year == now, let month, let from = state.month else { return year < now }
    return month < from
  }

  /// What it costs more to go on with a date that is not on its weekday, is not in the year that the text elsewhere names it
  /// in (“the flood of *14 May 1987* … At noon on *14 May* …”), or does not come back to a story which has looked back a
  /// little.
  private static func strayed(_ state: State, _ year: Int, _ month: Int, _ step: Step) -> Int {
    var cost = 0
    if let weekday = step.weekday,
      CalendarDate(year: year, month: month, day: weekday.day)?.civilDay?.weekday != weekday.number
    {
      cost += 120
    }
    if let named = step.namedYear, year != named { cost += 150 }
    if state.isGlance,
      step.goesOn || !step.isDay || year != state.year || !(0...1 ~= month - (state.month ?? month))
    {
      cost += 200
    }
    return cost
  }

  /// What it costs to move the story to a date with its year.
  private static func leap(_ state: State, _ year: Int, _ month: Int?, _ step: Step) -> Int {
    guard let now = state.year else { return 0 }
    let months: Int
    if let month, let from = state.month {
      months = (year - now) * 12 + month - from
    } else {
      months = (year - now) * 12
    }
    if months >= 0 { return months <= 12 ? 5 * months : min(60 + months / 2, 90) }
    let back = 20 + 15 * min(-months, 18) + min(-months, 240) / 4
    return step.opensBlock ? back / 2 : back
  }

  /// What it costs to take a month to lie in a year.
  private static func drift(_ state: State, _ year: Int, _ month: Int, _ step: Step) -> Int {
    guard let now = state.year else { return 0 }
    guard let from = state.month else { return year == now ? 0 : year > now ? 150 : 250 }
    let months = (year - now) * 12 + month - from
    if step.looksBack { return months > 0 ? 40 + 15 * months : -8 * months }
    if step.goesBack { return months > 0 ? 60 + 15 * months : -4 * months }
    if step.isBehindStay, month < from {
      return year == now ? 200 - 15 * months : year > now ? 20 : 300 - 25 * months
    }
    if year == now { return months >= 0 ? 4 * months : (state.isRecent ? 200 : 0) - 15 * months }
    guard year > now else { return 100 - 25 * months }
    // A new paragraph: “*In March* he was tried”, behind days of September.
    if !step.isDay, step.opensBlock, step.opensSentence { return 25 + 7 * months }
    // “On 18 July … *On 6 January* …” goes on to the next year.
    return step.isDay && from <= 12 ? 30 + 8 * months : (step.opensSentence ? 45 : 60) + 10 * months
  }
}
