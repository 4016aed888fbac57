import EventModel
import Language

/// Names of several documents, in groups that mean one participant.
struct NameGroups {
  /// A name as it is written, and who bears it.
  private struct Group {
    var words: [String]
    var kind: Participant.Kind
    var isInitials: Bool
    /// Other proper names of the same in some document.
    var aliases: Set<String>
  }

  private var groups: [Group] = []
  private var sets = DisjointSets(count: 0)
  /// The documents that speak of each set, by its representative.
  private var documents: [Int: Set<Int>] = [:]
  private var byName: [String: [Int]] = [:]

  /// Adds a participant with a name; returns the group of that name.
  mutating func add(_ participant: Participant, document: Int) -> Int {
    let words = Self.words(of: participant.name)
    let name = words.joined(separator: " ")
    let known = byName[name]?.first { group in
      Self.canBeOne(groups[group].kind, participant.kind, words: words.count)
        && !(documents[group]?.contains(document) ?? false)
    }
    let group = known ?? groups.count
    if known == nil {
      groups.append(
        Group(
          words: words, kind: participant.kind, isInitials: Self.isInitials(participant.name),
          aliases: []))
      byName[name, default: []].append(group)
      sets.grow()
    } else if groups[group].kind == .other {
      groups[group].kind = participant.kind
    }
    documents[group, default: []].insert(document)
    if participant.kind != .person {
      for alias in participant.aliases where alias.first?.isUppercase ?? false {
        groups[group].aliases.insert(Self.words(of: alias).joined(separator: " "))
      }
    }
    return group
  }

  /// The least group that means the same as a group.
  mutating func representative(of group: Int) -> Int { sets.representative(of: group) }

  /// Joins short forms with the only name that each can stand for.
  mutating func joinShortForms() {
    var byLast: [String: [Int]] = [:]
    var byInitials: [String: [Int]] = [:]
    var byAlias: [String: [Int]] = [:]
    // The order of names, not that of documents, decides what is joined first.
    let order = groups.indices.sorted {
      (groups[$0].words.joined(separator: " "), groups[$0].kind.rawValue)
        < (groups[$1].words.joined(separator: " "), groups[$1].kind.rawValue)
    }
    for group in order {
      let words = groups[group].words
      for alias in groups[group].aliases { byAlias[alias, default: []].append(group) }
      guard words.count > 1, let last = words.last else { continue }
      if groups[group].kind == .person {
        byLast[last, default: []].append(group)
      } else {
        byInitials[NameForm.initials(words), default: []].append(group)
      }
    }
    for group in order {
      let words = groups[group].words
      guard let last = words.last else { continue }
      var fuller: [Int] = []
      if groups[group].kind == .person || groups[group].kind == .other {
        fuller = (byLast[last] ?? []).filter { $0 != group && isShort(group, for: $0) }
      }
      if fuller.isEmpty, groups[group].kind != .person {
        fuller = (byAlias[words.joined(separator: " ")] ?? []).filter { $0 != group }
        if fuller.isEmpty, groups[group].isInitials {
          fuller = byInitials[words.joined().filter { $0 != "." }] ?? []
        }
      }
      let candidates = Set(fuller.map { sets.representative(of: $0) })
      if candidates.count == 1, let only = candidates.first { join(group, only) }
    }
  }

  private mutating func join(_ a: Int, _ b: Int) {
    let (first, second) = (sets.representative(of: a), sets.representative(of: b))
    guard first != second else { return }
    let (one, other) = (documents[first] ?? [], documents[second] ?? [])
    guard one.isDisjoint(with: other) else { return }
    sets.join(first, second)
    documents[sets.representative(of: first)] = one.union(other)
  }

  /// Whether a person’s name leaves out something of another: “Lee” or “Ann Lee” for “Ann Mary Lee”.
  private func isShort(_ short: Int, for full: Int) -> Bool {
    let (words, others) = (groups[short].words, groups[full].words)
    guard words.count > 1 else { return true }
    guard groups[short].kind == .person, words.count <= others.count,
      NameForm.isSameGiven(words[0], others[0])
    else { return false }
    let middle = words.dropFirst().dropLast()
    return middle.isEmpty
      || middle.count == others.count - 2
        && zip(middle, others.dropFirst()).allSatisfy { NameForm.isSameGiven($0, $1) }
  }

  /// Whether what is written alike can be the same: a name of one word can be a person’s or a place’s.
  private static func canBeOne(
    _ a: Participant.Kind, _ b: Participant.Kind, words: Int
  ) -> Bool {
    words > 1 || a == b || a == .other || b == .other
  }

  private static func words(of name: String) -> [String] {
    NameForm.words(name.lowercased().split(separator: " ").map(String.init))
  }

  private static func isInitials(_ name: String) -> Bool {
    let letters = name.filter { $0 != "." }
    return letters.utf8.count > 2 && letters.allSatisfy { $0.isUppercase }
  }
}
