import EventModel
import ISO8601

/// The order of a graph's events: by their relations, their dates, and last by the text.
///
/// Events said to begin together stand together. Relations that the events' own dates deny are left
/// out. An undated event stands where its relations allow, as near as they let it to the events that
/// the text names beside it.
struct EventOrder {
  /// When each event began, by its own date and by those of the events before and after it.
  private(set) var windows: [TimeWindow]
  /// The event whose date bounds each event from below.
  private(set) var lowerSources: [Int?]
  /// The event whose date bounds each event from above.
  private(set) var upperSources: [Int?]
  /// Whether something that happened is known to have come later.
  private(set) var precedesFact: [Bool]
  /// The place of each event in the order.
  private(set) var rank: [Int]
  /// Where on the time axis each event is put, for headings; nothing where there is no telling.
  private(set) var instants: [Int?]
  /// Whether only the order of the text puts an event where it stands.
  private(set) var isPlacedByText: [Bool]
  /// Whether an event's own time says no more than that it came before or after the text.
  private let isVague: [Bool]

  /// Orders events; the ids of the relations have been replaced by places in the array.
  ///
  /// - Parameters:
  ///   - events: the events in the order of the text.
  ///   - relations: which of two began first.
  ///   - isVague: whether an event's own time is only known by the time of writing.
  ///   - late: the instant before which no event began that the text puts late in its month or year.
  init(
    _ events: [Event], _ relations: [(source: Int, target: Int, order: StartOrder)],
    isVague: [Bool], late: [Int: Int] = [:]
  ) {
    var own = events.map { TimeWindow($0.time) }
    for (index, begin) in late { own[index].earliest = begin }
    var groups = Groups(count: events.count)
    for relation in relations where relation.order == .together {
      let (a, b) = (own[relation.source], own[relation.target])
      if !a.isAfter(b), !b.isAfter(a) { groups.join(relation.source, relation.target) }
    }
    let leaders = events.indices.map { groups.leader(of: $0) }
    var graph = PrecedenceGraph(count: events.count)
    for relation in relations where relation.order != .together {
      let isFirst = relation.order == .first
      let first = isFirst ? relation.source : relation.target
      let second = isFirst ? relation.target : relation.source
      guard leaders[first] != leaders[second], !own[first].isAfter(own[second]) else { continue }
      graph.add(leaders[first], before: leaders[second])
    }
    windows = own
    self.isVague = isVague
    lowerSources = events.indices.map { own[$0].earliest == nil || isVague[$0] ? nil : $0 }
    upperSources = events.indices.map { own[$0].latest == nil || isVague[$0] ? nil : $0 }
    precedesFact = Array(repeating: false, count: events.count)
    isPlacedByText = Array(repeating: false, count: events.count)
    instants = []
    rank = []
    for index in events.indices where leaders[index] != index { tighten(leaders[index], by: index) }
    propagate(along: graph, events: events)
    for index in events.indices where leaders[index] != index { copy(leaders[index], to: index) }
    place(events, own)
    placeBeforeLimits(events, own, along: graph, leaders)
    rank = ranks(of: leaders, graph: graph)
  }

  private mutating func tighten(_ leader: Int, by index: Int) {
    raise(leader, to: windows[index].earliest, from: lowerSources[index])
    lower(leader, to: windows[index].latest, from: upperSources[index])
  }

  private mutating func copy(_ leader: Int, to index: Int) {
    precedesFact[index] = precedesFact[index] || precedesFact[leader]
    raise(index, to: windows[leader].earliest, from: lowerSources[leader])
    lower(index, to: windows[leader].latest, from: upperSources[leader])
  }

  private mutating func raise(_ index: Int, to bound: Int?, from source: Int?) {
    guard let bound, bound > windows[index].earliest ?? .min,
      bound <= windows[index].latest ?? .max
    else { return }
    windows[index].earliest = bound
    lowerSources[index] = source
  }

  private mutating func lower(_ index: Int, to bound: Int?, from source: Int?) {
    guard let bound, bound < windows[index].latest ?? .max,
      bound >= windows[index].earliest ?? .min
    else { return }
    windows[index].latest = bound
    upperSources[index] = source
  }

  private mutating func propagate(along graph: PrecedenceGraph, events: [Event]) {
    let order = graph.order(by: Array(events.indices))
    for index in order {
      for next in graph.after(index) {
        raise(next, to: windows[index].earliest, from: lowerSources[index])
      }
    }
    for index in order.reversed() {
      for next in graph.after(index) {
        lower(index, to: windows[next].latest, from: upperSources[next])
        let isFact = events[next].status == .occurred || events[next].status == .ongoing
        if isFact || precedesFact[next] { precedesFact[index] = true }
      }
    }
  }

  /// Puts events on the time axis: at their own date, else where their relations allow, as near as
  /// they can be to what the text names before.
  ///
  /// An event that nothing bounds is put between the facts before and after it in the text where
  /// these follow closely on one another: then the text tells a story. Else it has no place.
  private mutating func place(_ events: [Event], _ own: [TimeWindow]) {
    instants = own.indices.map { index in
      own[index].earliest == nil || isVague[index] ? nil : windows[index].earliest
    }
    let isFact = events.indices.map { index in
      // What is only known by others is no place in the story that more could be put beside.
      instants[index] != nil && events[index].time?.basis != .inferred
        && (events[index].status == .occurred || events[index].status == .ongoing)
    }
    let dated = events.indices.compactMap { isFact[$0] ? instants[$0] : nil }
    let span = (dated.max() ?? 0) - (dated.min() ?? 0)
    let close = max(span / 50, 86_400)
    var following: [Int?] = Array(repeating: nil, count: own.count)
    var next: Int?
    for index in own.indices.reversed() {
      following[index] = next
      if isFact[index] { next = instants[index] }
    }
    var previous: Int?
    for index in own.indices {
      if let begin = instants[index] {
        // “They searched it that week” comes behind the theft of a day in it, which was told before.
        if let previous, previous > begin, isSomewhereAround(previous, events[index].time) {
          instants[index] = previous
        } else if isFact[index] {
          previous = begin
        }
        continue
      }
      // “By the summer” stands there, whatever was told before it.
      if let end = own[index].latest, own[index].earliest == nil, !isVague[index],
        let time = events[index].time, time.basis != .inferred
      {
        let last = (beginOfLimit(time) ?? end) - 1
        instants[index] = max(last, windows[index].earliest ?? last)
        continue
      }
      let lower = lowerSources[index] == nil ? nil : windows[index].earliest
      let upper = upperSources[index] == nil ? nil : windows[index].latest
      if lower == nil, upper == nil {
        guard let previous, let next = following[index], previous <= next, next - previous <= close
        else { continue }
        instants[index] = previous
        isPlacedByText[index] = true
        continue
      }
      // “1941 or later” stands at 1941, and “by 1941” at its end, whatever was told before.
      if lower == nil, let upper {
        instants[index] = upper - 1
        continue
      }
      var place =
        (upper == nil ? lower : nil) ?? previous ?? following[index] ?? lower ?? upper ?? 0
      if let upper { place = min(place, upper) }
      if let lower { place = max(place, lower) }
      instants[index] = place
    }
  }

  /// Puts events of which only relations tell that they came before others right before the first of these.
  private mutating func placeBeforeLimits(
    _ events: [Event], _ own: [TimeWindow], along graph: PrecedenceGraph, _ leaders: [Int]
  ) {
    for index in graph.order(by: Array(leaders.indices)).reversed()
    where leaders[index] == index && own[index].earliest == nil {
      guard lowerSources[index] == nil, upperSources[index] != nil,
        events[index].time.map({ $0.basis == .inferred }) ?? true, var place = instants[index]
      else { continue }
      for next in graph.after(index) { place = min(place, instants[next] ?? place) }
      instants[index] = place
    }
  }

  /// The beginning of the time that an event was before: “before *the winter*” stands ahead of what was in it.
  private func beginOfLimit(_ time: EventTime) -> Int? {
    guard time.within, time.rule == "time.limit",
      case .interval(_, .date(let date)) = time.edtf.form
    else { return nil }
    return date.bounds.earliest
  }

  /// Whether an event was some time in a stretch that holds an instant: “that week”.
  ///
  /// - Leaves alone: “has been so since May”, which stands in May.
  private func isSomewhereAround(_ instant: Int, _ time: EventTime?) -> Bool {
    guard let time, time.basis != .inferred,
      !time.within || !["time.limit", "time.since-then"].contains(time.rule),
      time.within || time.edtf.date != nil
        || time.basis == .resolved && time.evidence.count == 1 && time.rule != "time.limit",
      let begin = time.edtf.bounds.earliest, let end = time.edtf.bounds.latest
    else { return false }
    guard begin < instant, instant < end else { return false }
    // “In the 1920s” told behind June 1928 stands at its own beginning: most of it is over by then.
    return end - begin <= Self.long || instant - begin <= end - instant
  }

  /// Two years, in seconds: what is shorter is told with the story, wherever in it that has come to.
  private static let long = 2 * 366 * 86_400

  private func ranks(of leaders: [Int], graph: PrecedenceGraph) -> [Int] {
    var place = leaders.indices.map { instants[$0] ?? windows[$0].latest ?? .max }
    for index in leaders.indices {
      place[leaders[index]] = min(place[leaders[index]], place[index])
    }
    // An undated event keeps nothing that follows it from its own place.
    for index in graph.order(by: Array(leaders.indices)).reversed() where instants[index] == nil {
      for next in graph.after(index) { place[index] = min(place[index], place[next]) }
    }
    let sorted = leaders.indices.sorted { (place[$0], $0) < (place[$1], $1) }
    var keys = Array(repeating: 0, count: leaders.count)
    for (key, index) in sorted.enumerated() { keys[index] = key }
    var position = Array(repeating: 0, count: leaders.count)
    for (key, index) in graph.order(by: keys).enumerated() { position[index] = key }
    let order = leaders.indices.sorted {
      (position[leaders[$0]], $0) < (position[leaders[$1]], $1)
    }
    var rank = Array(repeating: 0, count: leaders.count)
    for (place, index) in order.enumerated() { rank[index] = place }
    return rank
  }
}

/// Events that begin together.
private struct Groups {
  private var parents: [Int]

  init(count: Int) { parents = Array(0..<count) }

  /// Returns the first event of a group.
  mutating func leader(of index: Int) -> Int {
    var root = index
    while parents[root] != root { root = parents[root] }
    var step = index
    while parents[step] != root { (step, parents[step]) = (parents[step], root) }
    return root
  }

  /// Makes two groups one.
  mutating func join(_ first: Int, _ second: Int) {
    let (a, b) = (leader(of: first), leader(of: second))
    if a != b { parents[max(a, b)] = min(a, b) }
  }
}
