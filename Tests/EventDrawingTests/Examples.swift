import EventModel
import ISO8601
import IntervalAlgebra

/// Event graphs made by hand, of stories invented for these tests.
enum Examples {
  /// Returns an event whose id is also the number of its sentence.
  static func event(
    _ id: String, _ label: String, _ date: String? = nil, within: Bool = false,
    status: EventStatus = .occurred, duration: String? = nil, with participants: [String] = [],
    place: String? = nil, salience: Double = 0.5, source: String? = nil, parent: String? = nil,
    quote: String? = nil
  ) -> Event {
    let time = date.flatMap { EDTF($0) }.map {
      EventTime(edtf: $0, within: within, basis: .stated, rule: "test")
    }
    let mention = EventMentionRecord(
      document: "d1", begin: 0, end: 1, text: label, sentence: 0,
      quote: quote ?? "This is the sentence that says: \(label).", class: .occurrence,
      tense: .past, aspect: .none, polarity: .positive, modality: nil, rule: "test")
    return Event(
      id: id, label: label, status: status, time: time, duration: duration,
      participants: participants, place: place, salience: salience, source: source,
      parent: parent, mentions: [mention])
  }

  /// Returns a relation.
  static func relation(
    _ source: String, _ type: AllenRelation?, _ target: String, _ kind: Relation.Kind = .temporal
  ) -> Relation {
    Relation(
      id: "\(source)-\(target)-\(kind.rawValue)", source: source, target: target, type: type,
      kind: kind, basis: .stated, confidence: 0.9, rule: "test")
  }

  /// Returns a graph of one document.
  static func graph(
    _ title: String, created: String?, _ events: [Event], _ relations: [Relation] = [],
    participants: [Participant] = []
  ) -> EventGraph {
    EventGraph(
      documents: [
        SourceDocument(id: "d1", source: "stories/tale.txt", title: title, created: created)
      ],
      participants: participants, events: events, relations: relations)
  }

  /// A ship is lost in one night and the inquiry follows.
  static let shipwreck = graph(
    "The loss of the Marigold", created: "1907-03-02",
    [
      event("e1", "Marigold launched at Leith", "1898"),
      event("e2", "Owners told of cracked boiler", "1906-10~"),
      event("e3", "Repair promised for the spring", "1907-04", status: .planned, with: ["p1"]),
      event("e4", "Marigold sails from Bergen", "1907-02-11", with: ["p2"]),
      event("e5", "Storm off Sumburgh Head", "1907-02-13/1907-02-14", duration: "PT19H"),
      event("e6", "Boiler bursts", "1907-02-13T23:40", parent: "e5"),
      event("e7", "Distress rockets fired", "1907-02-13T23:55", with: ["p2"], parent: "e5"),
      event("e8", "Lifeboat called out", parent: "e5"),
      event("e9", "Marigold sinks", "1907-02-14T02:20", salience: 0.99, parent: "e5"),
      event("e10", "Eleven men taken off", "1907-02-14", with: ["p3"]),
      event("e11", "Lloyd’s posts the ship as lost", "1907-02-20"),
      event("e12", "Second search of the wreck", status: .negated),
      event("e13", "Board of Trade opens its inquiry", "1907-03-01", with: ["p4"]),
      event("e14", "Owners to answer the inquiry", "1907-03-15", status: .planned),
      event("e15", "Prosecution of the engineer", status: .possible),
      event("e16", "Widows’ fund collects money", "1907-02-25/..", status: .ongoing),
    ],
    [
      relation("e2", .before, "e4"), relation("e3", .after, "e6", .reversal),
      relation("e6", .before, "e9", .causal), relation("e7", .before, "e8"),
      relation("e8", .before, "e10"), relation("e12", .after, "e10"),
      relation("e14", .before, "e15"), relation("e13", .before, "e14", .plan),
    ],
    participants: [
      Participant(id: "p1", name: "Harbottle & Sons", kind: .organisation),
      Participant(id: "p2", name: "Captain Elias Thorne", kind: .person),
      Participant(id: "p3", name: "Shetland lifeboat crew", kind: .group),
      Participant(id: "p4", name: "Board of Trade", kind: .organisation, aliases: ["BOT"]),
    ])

  /// A service fails for a morning.
  static let outage = graph(
    "Checkout outage of 3 June", created: "2024-06-05",
    [
      event("e1", "Certificate renewal fails silently", "2024-05-20"),
      event("e2", "Certificate expires", "2024-06-03T05:42Z", salience: 0.9),
      event("e3", "First failed payment", "2024-06-03T05:43Z"),
      event("e4", "Alert reaches the wrong rota", "2024-06-03T05:51Z"),
      event("e5", "On-call engineer paged by phone", "2024-06-03T06:20Z", with: ["p1"]),
      event("e6", "Deployment rolled back", "2024-06-03T06:31Z", with: ["p1"]),
      event("e7", "Rollback makes no difference", "2024-06-03T06:44Z", status: .negated),
      event("e8", "Certificate replaced by hand", "2024-06-03T07:10Z"),
      event("e9", "Payments work again", "2024-06-03T07:16Z"),
      event("e10", "Checkout down", "2024-06-03T05:42Z/2024-06-03T07:16Z", duration: "PT1H34M"),
      event("e11", "Customers refunded", "2024-06-04"),
      event("e12", "Expiry alarm for all certificates", "2024-06-14", status: .planned),
      event("e13", "Rota review", status: .planned),
      event("e14", "Moving to another provider", status: .possible),
    ],
    [
      relation("e1", .before, "e2", .causal), relation("e2", .before, "e3", .causal),
      relation("e8", .before, "e9", .causal), relation("e12", .before, "e14"),
      relation("e6", .before, "e7"),
    ],
    participants: [Participant(id: "p1", name: "Priya Raman", kind: .person)])

  /// A painter of antiquity and those who wrote of her.
  static let painter = graph(
    "Iaia the painter", created: nil,
    [
      event("e1", "Rome takes Cyzicus into alliance", "-0190~"),
      event("e2", "Iaia born at Cyzicus", "-0119~"),
      event("e3", "Moves to Rome", "-0099?"),
      event("e4", "Paints an old woman of Naples", "-00XX", place: "Naples"),
      event("e5", "Sopolis and Dionysius sell for less", "-0089/-0079", within: true),
      event("e6", "Caesar killed", "-0043-03-15"),
      event("e7", "Pliny writes of her", "0077", with: ["p1"]),
      event("e8", "Vesuvius buries Pompeii", "0079-10-24~"),
      event("e9", "Boccaccio retells her life", "1361/1362", within: true),
      event("e10", "Her self-portrait seen in a mirror"),
      event("e11", "A portrait in Naples identified as hers", "19XX", status: .possible),
      event("e12", "Catalogue of women painters", "1858", status: .occurred),
    ],
    [relation("e3", .before, "e4"), relation("e10", .after, "e3")],
    participants: [Participant(id: "p1", name: "Pliny the Elder", kind: .person)])

  /// A bill with deadlines, delays and a withdrawal.
  static let bill = graph(
    "The Harbour Dues Bill", created: "2019-11-04",
    [
      event("e1", "White paper published", "2017-03"),
      event("e2", "Bill introduced", "2018-01-16"),
      event("e3", "Second reading", "2018-02-27", duration: "PT6H"),
      event("e4", "Committee report due", "2018-05-31", status: .negated),
      event("e5", "Deadline extended", "2018-05-29"),
      event("e6", "Committee reports", "2018-09-30"),
      event("e7", "Port of Wexham threatens to sue", "2018"),
      event("e8", "Compensation clause agreed"),
      event("e9", "Third reading", "2019-02-12", status: .negated),
      event("e10", "Bill withdrawn", "2019-02-11", salience: 0.9),
      event("e11", "New bill promised", "2019-06/2019-08", within: true),
      event("e12", "New bill introduced", "2020-01/2020-03", within: true, status: .planned),
      event("e13", "Dues fall by a tenth", status: .possible),
    ],
    [
      relation("e4", .after, "e5", .reversal), relation("e4", .before, "e6", .plan),
      relation("e7", .before, "e8", .causal), relation("e8", .before, "e10"),
      relation("e9", .after, "e10", .reversal), relation("e11", .before, "e12", .plan),
      relation("e12", .before, "e13"),
    ])

  /// Every example with a name for its file.
  static let all = [
    ("shipwreck", shipwreck), ("outage", outage), ("painter", painter), ("bill", bill),
  ]
}
