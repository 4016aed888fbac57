import EventModel
import Language
import NeuralModels
import TextModel

/// What the last column of a CoNLL-U file says of a token: its event, and what a teacher was not sure of.
struct TokenNotes {
  private var values: [Substring: Substring] = [:]

  init(_ line: String) {
    for note in line.split(separator: "|") {
      let parts = note.split(separator: "=", maxSplits: 1)
      if parts.count == 2 { values[parts[0]] = parts[1] }
    }
  }

  /// Adds what is said of the next token to an example.
  func add(to example: inout SyntaxExample, token: Int) {
    let unknown = SyntaxExample.unknown
    let event = values["Event"].map { Self.event($0) } ?? 0
    example.events.append(event.map(UInt8.init) ?? unknown)
    example.notes.append(
      SIMD4(
        Self.number(values["Tense"], Tense.allCases.map(\.rawValue)) ?? unknown,
        Self.number(values["Aspect"], Aspect.allCases.map(\.rawValue)) ?? unknown,
        Self.number(values["Polarity"], Polarity.allCases.map(\.rawValue)) ?? unknown, unknown))
    Self.add(values["Tags"], token, to: &example.pennShares) { name in
      PennTag(rawValue: String(name)).map { Int($0.number) }
    }
    let count = example.words.count
    Self.add(values["Heads"], token, to: &example.headShares) { name in
      Int(name).flatMap { $0 > count || $0 == token + 1 ? nil : $0 == 0 ? count : $0 - 1 }
    }
    Self.add(values["Events"], token, to: &example.eventShares, Self.event)
  }

  /// 0 for no event, then the classes; nothing for what is unknown.
  private static func event(_ name: Substring) -> Int? {
    if name == "None" { return 0 }
    return EventClass.allCases.firstIndex { $0.rawValue == name }.map { $0 + 1 }
  }

  private static func number(_ name: Substring?, _ names: [String]) -> UInt8? {
    name.flatMap { name in names.firstIndex { $0 == name } }.map(UInt8.init)
  }

  /// Reads shares such as `NN:870,JJ:120`; the last colon parts a label from its thousandths.
  private static func add(
    _ list: Substring?, _ token: Int, to shares: inout [SyntaxExample.Share],
    _ number: (Substring) -> Int?
  ) {
    for item in list?.split(separator: ",", omittingEmptySubsequences: true) ?? [] {
      guard let colon = item.lastIndex(of: ":"), let label = number(item[..<colon]),
        let share = Int(item[item.index(after: colon)...])
      else { continue }
      shares.append(.init(token: token, label: label, share: share))
    }
  }
}
