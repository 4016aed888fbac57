public import ISO8601
public import IntervalAlgebra

extension EventGraph {
  /// The event that some words name: an id, a label, the words of a mention, or some words of these.
  ///
  ///     try graph.event("struck")
  ///     try graph.event("NATO summit")
  ///
  /// - Parameter name: the words; case and punctuation do not count.
  /// - Returns: the one event that fits best.
  /// - Throws: ``LookupError`` where none fits, or several equally well.
  public func event(_ name: String) throws(LookupError) -> Event {
    try EventNames(events).event(name)
  }

  /// All events that some words name equally well; see ``event(_:)``.
  public func events(called name: String) -> [Event] {
    EventNames(events).events(called: name)
  }

  /// The event with an id.
  public func event(id: String) -> Event? {
    events.first { $0.id == id }
  }

  /// The order of the events, reasoned out; ask it many questions rather than the graph.
  public var chronology: Chronology { Chronology(self) }

  /// The relation between two events as a reader would name it; nothing where the order is open.
  ///
  /// - Complexity: linear, as is each question to the graph; a ``Chronology`` answers many after one pass.
  public func relation(from a: Event, to b: Event) -> AllenRelation? {
    chronology.relation(from: a, to: b)
  }

  /// The relations that may hold between two events.
  public func possibleRelations(from a: Event, to b: Event) -> AllenRelationSet {
    chronology.possibleRelations(from: a, to: b)
  }

  /// The events that are known to lie within a stretch of the calendar.
  public func events(during time: EDTF) -> [Event] {
    chronology.events(during: time)
  }

  /// The events that are known to lie within a stretch of the calendar, given in EDTF.
  ///
  /// - Throws: ``LookupError`` where the text is no date.
  public func events(during time: String) throws(LookupError) -> [Event] {
    guard let edtf = EDTF(time) else { throw .noDate(time) }
    return events(during: edtf)
  }

  /// The events that lie within an event.
  public func events(during event: Event) -> [Event] {
    chronology.events(during: event)
  }

  /// The events that are over when an event begins.
  public func events(before event: Event) -> [Event] {
    chronology.events(before: event)
  }

  /// The events that begin when an event is over.
  public func events(after event: Event) -> [Event] {
    chronology.events(after: event)
  }

  /// The events along the shortest chain that puts one before another, both included.
  public func path(from a: Event, to b: Event) -> [Event]? {
    chronology.path(from: a, to: b)
  }

  /// The relations and dates behind a relation that is not stated itself.
  public func explain(_ relation: Relation) -> Explanation? {
    guard let source = event(id: relation.source), let target = event(id: relation.target) else {
      return nil
    }
    let others = relations.filter { $0.id != relation.id }
    return Chronology(EventGraph(events: events, relations: others))
      .explanation(from: source, to: target)
  }

  /// The events in one order that agrees with everything known.
  public var ordered: [Event] { chronology.ordered }

  /// The graph with only those relations that the others and the dates do not already say.
  public var reduced: EventGraph {
    var graph = self
    graph.relations = chronology.reduced
    return graph
  }
}
