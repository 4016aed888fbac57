import EventModel

/// Who or what fills one part in an event, as one mention tells it.
struct Fillers {
  /// Those with names, by their numbers in the cast: persons, bodies, places and others apart.
  var named: [Participant.Kind: Set<Int>] = [:]
  /// Those who are only described, by their numbers in the cast.
  var described: Set<Int> = []
  /// The nouns of what has no name: “sold the *boat*”.
  var words: Set<String> = []
  /// Whether some noun is a name that the cast does not have.
  var hasUnknownName = false
  /// How many there are: “*five* ships”.
  var numbers: Set<String> = []
  /// The words that count one behind another: “the *second* mill”.
  var ranks: Set<String> = []

  /// Whether nothing is known.
  var isEmpty: Bool { named.isEmpty && words.isEmpty }

  /// Whether two mentions tell of one named filler at least in common.
  func sharesName(with other: Fillers) -> Bool {
    named.contains { kind, fillers in
      other.named[kind].map { !fillers.isDisjoint(with: $0) } ?? false
    }
  }

  /// Whether two mentions tell of one filler at least in common.
  func shares(with other: Fillers) -> Bool {
    sharesName(with: other) || !described.isDisjoint(with: other.described)
      || !words.isDisjoint(with: other.words)
  }

  /// Whether two mentions name others of one kind: “Ann”, “Bo”.
  ///
  /// A name and a description may mean the same, and so may a person and the body he speaks for.
  func isNamedOtherwise(than other: Fillers) -> Bool {
    !shares(with: other) && named.keys.contains { other.named[$0] != nil }
  }

  /// Whether two mentions tell of others by name, noun or number.
  func differs(from other: Fillers) -> Bool {
    if isNamedOtherwise(than: other) { return true }
    if !numbers.isEmpty, !other.numbers.isEmpty, numbers.isDisjoint(with: other.numbers) {
      return true
    }
    return hasUnknownName == other.hasUnknownName && named.isEmpty && other.named.isEmpty
      && !words.isEmpty && !other.words.isEmpty && !shares(with: other)
  }

  /// Whether nothing at all is said.
  private var isBlank: Bool {
    named.isEmpty && described.isEmpty && words.isEmpty && !hasUnknownName && numbers.isEmpty
      && ranks.isEmpty
  }

  /// Adds what another part is filled with.
  func union(_ other: Fillers) -> Fillers {
    if isBlank { return other }
    if other.isBlank { return self }
    return Fillers(
      named: named.merging(other.named) { $0.union($1) },
      described: described.union(other.described), words: words.union(other.words),
      hasUnknownName: hasUnknownName || other.hasUnknownName,
      numbers: numbers.union(other.numbers), ranks: ranks.union(other.ranks))
  }

  /// The same fillers by their places in a joint cast; those without a name are told by their nouns alone.
  func renamed(_ index: [Int], _ kinds: [Participant.Kind]) -> Fillers {
    var renamed = self
    renamed.described = []
    renamed.named = [:]
    for participant in named.values.joined() {
      let place = index[participant]
      renamed.named[kinds[place], default: []].insert(place)
    }
    return renamed
  }

  /// Those with names that are no places: a town burns more than once.
  var withoutPlaces: Fillers {
    Fillers(named: named.filter { $0.key != .place })
  }

  /// The same fillers whatever their number.
  var withoutNumbers: Fillers {
    var fillers = self
    fillers.numbers = []
    return fillers
  }
}
