internal import TextModel

/// Days that stand before a sentence by themselves, or are told again by their feast, and are taken for who did something.
enum DaysAsSubjects {
  /// Takes the word behind a weekday and its date for the subject, where the weekday was.
  ///
  /// In *Tues., 2 Mar. Ida Holm was found there*, no Tuesday was found. *Tuesday, 2 March, was a holiday* stays.
  static func openSubjects(_ tree: inout SentenceTree) {
    let day = tree.sentence.lowerBound
    guard tree.sentence.count > 6, tree.isSubject(day), NameCues.isCalendar(tree.lower(day)),
      case let verb = tree[day].head, verb > day + 4,
      let end = lastOfDate(from: day, to: verb, tree),
      let subject = (end + 1..<verb).first(where: {
        (day...end).contains(tree[$0].head) && tree.isNoun($0)
          && [.appos, .flat, .compound, .nmodUnmarked, .nmod].contains(tree[$0].relation)
      }), (end + 1..<subject).allSatisfy({ tree.isWithin($0, subject) })
    else { return }
    tree.hang(subject, asSubjectOf: verb)
    tree[day].relation = .oblUnmarked
    tree.rehang(subject + 1..<verb, from: day, to: subject)
  }

  /// The last word of a day, month and hour behind a weekday: “Tues., 2 *Mar.*”, “Fri., 5 Mar., 8:20 *a.m.*”.
  private static func lastOfDate(from day: Int, to end: Int, _ tree: SentenceTree) -> Int? {
    var last: Int?
    for word in day + 1..<end {
      if tree.isHourOrMonth(word) || isMeridiem(word, tree) { last = word; continue }
      guard [.cd, .comma].contains(tree[word].tag) else { break }
    }
    return last
  }

  private static func isMeridiem(_ word: Int, _ tree: SentenceTree) -> Bool {
    ["a.m.", "p.m.", "am", "pm"].contains(tree.lower(word))
  }

  /// Takes whom a weekday right before the verb was taken for a title of for the subject.
  ///
  /// In *a senior official Monday called them*, the official did. *Monday was a holiday* stays.
  static func openPersons(_ tree: inout SentenceTree) {
    guard tree.mayHave(.nmodDesc) else { return }
    for day in tree.sentence.dropFirst().dropLast()
    where NameCues.isWeekday(tree.lower(day)) && tree.isSubject(day) {
      let (person, verb) = (day - 1, tree[day].head)
      guard tree[person].relation == .nmodDesc, tree[person].head == day,
        [.nn, .nns].contains(tree[person].tag)
      else { continue }
      tree.hang(person, asSubjectOf: verb)
      tree.rehang(tree.words(before: person), from: day, to: person)
      tree[day].relation = .oblUnmarked
    }
  }

  /// Takes the part of a day behind a weekday with its preposition for no subject.
  ///
  /// In *they rang, and by Monday evening had left*, no evening left. *On Monday evening fell early* stays.
  static func openPartsOfDays(_ tree: inout SentenceTree) {
    guard tree.mayHave(.nsubj) || tree.mayHave(.nsubjPass) else { return }
    for part in tree.sentence.dropFirst(3).dropLast(1) where tree.isSubject(part) {
      let (day, marker, verb) = (part - 1, part - 2, tree[part].head)
      guard ["morning", "afternoon", "evening", "night"].contains(tree.lower(part)),
        NameCues.isCalendar(tree.lower(day)), tree[day].relation == .obl, tree[day].head == verb,
        ["by", "until", "till", "since", "before", "on"].contains(tree.lower(marker)),
        tree[marker].head == day, verb == part + 2, tree[part + 1].head == verb,
        [.aux, .auxPass].contains(tree[part + 1].relation)
      else { continue }
      tree[part].relation = .obl
      tree.hang(day, on: part, as: .compound)
      tree.hang(marker, on: part, as: .case)
    }
  }

  /// Takes a feast between commas behind its date for no subject where the noun behind it has no other place.
  ///
  /// In *on 2 May, the feast of St Hugh, a monk rang it*, no feast rang. *On 2 May the feast of St Hugh, a monk, began* stays.
  static func openFeasts(_ tree: inout SentenceTree) {
    for feast in tree.sentence.dropFirst(4).dropLast(6) where tree.isSubject(feast) {
      guard
        ["feast", "eve", "vigil", "anniversary", "day", "birthday", "centenary", "festival"]
          .contains(tree.lower(feast)),
        tree.lower(feast - 1) == "the", tree[feast - 2].tag == .comma,
        tree.lower(feast + 1) == "of", case let time = feast - 3,
        tree.isYear(time) || tree[time].tag == .cd || tree.namesTime(time),
        case let verb = tree[feast].head, verb > feast,
        let comma = tree.comma(from: feast, to: verb),
        let subject = (comma + 1..<max(comma + 1, verb)).first(where: {
          tree.isNoun($0) && (feast..<comma).contains(tree[$0].head)
        }), (comma + 1..<subject).allSatisfy({ tree.isWithin($0, subject) })
      else { continue }
      let date = tree.words(before: feast - 2).first {
        tree[$0].head == verb && [.obl, .oblUnmarked].contains(tree[$0].relation)
      }
      tree.hang(subject, asSubjectOf: verb)
      tree.hang(feast, on: date ?? verb, as: date == nil ? .oblUnmarked : .appos)
    }
  }
}
