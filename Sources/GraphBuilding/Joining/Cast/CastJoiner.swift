import EventModel
import Language

/// Finds those of several documents’ casts that are one person, body or place.
///
/// Names that are written alike mean the same; a surname means the only person who bears it, initials the only body
/// that they stand for. Who a document itself keeps apart stays apart, and what has no name is never joined.
struct CastJoiner {
  /// The casts, in order of input.
  let casts: [Cast]
  /// The order in which names are compared, so that the order of input decides nothing.
  let order: [Int]

  /// Returns the joint cast.
  func joined() -> JoinedCast {
    var names = NameGroups()
    var groups = [[Int?]](repeating: [], count: casts.count)
    for document in order {
      let cast = casts[document]
      groups[document] = cast.participants.indices.map { index in
        cast.isNamed[index] ? names.add(cast.participants[index], document: document) : nil
      }
    }
    names.joinShortForms()
    var joined = JoinedCast()
    var members: [[Participant]] = []
    var placeOfGroup: [Int: Int] = [:]
    for (document, cast) in casts.enumerated() {
      var index: [Int] = []
      for (participant, group) in zip(cast.participants, groups[document]) {
        let root = group.map { names.representative(of: $0) }
        if let known = root.flatMap({ placeOfGroup[$0] }) {
          members[known].append(participant)
          index.append(known)
        } else {
          if let root { placeOfGroup[root] = members.count }
          index.append(members.count)
          members.append([participant])
        }
      }
      joined.index.append(index)
    }
    joined.participants = members.map(Self.one)
    return joined
  }

  /// One participant from what several documents call it.
  private static func one(_ members: [Participant]) -> Participant {
    guard var one = members.first, members.count > 1 else {
      return members.first ?? Participant(id: "", name: "", kind: .other)
    }
    one.name = name(of: members)
    var votes: [Participant.Kind: Int] = [:]
    for member in members where member.kind != .other { votes[member.kind, default: 0] += 1 }
    one.kind =
      votes.max { a, b in
        a.value == b.value ? a.key.rawValue > b.key.rawValue : a.value < b.value
      }?.key ?? .other
    var aliases: Set<String> = []
    for member in members { aliases.formUnion([member.name] + member.aliases) }
    aliases.remove(one.name)
    one.aliases = aliases.sorted()
    one.mentions = members.flatMap(\.mentions)
    return one
  }

  /// The fullest name of a person; of others the name that most documents give in full.
  private static func name(of members: [Participant]) -> String {
    var counts: [String: Int] = [:]
    for member in members { counts[member.name, default: 0] += 1 }
    let isPerson = members.contains { $0.kind == .person }
    func rank(_ name: String) -> (Int, Int, Int) {
      (
        isPerson ? 0 : counts[name, default: 0], name.split(separator: " ").count, name.utf8.count
      )
    }
    let names = counts.keys.sorted()
    return names.max { rank($0) < rank($1) } ?? ""
  }
}
