import EventArguments
import EventMentions
import TemporalLinking
package import TextModel

/// Which mentions of a document's events are one event, and who takes part in each.
package struct MentionGroups: Sendable {
  /// The analysed text.
  package let syntax: Syntax
  /// The head word of each mention.
  package let heads: [Int]
  /// The mentions of each event: indices of `heads`.
  package private(set) var groups: [[Int]]
  /// For each mention the words of those who take part.
  package let arguments: [[Int]]

  /// The mentions of each event that only support another word: “*made* a visit”.
  private let supporting: Set<Int>

  init(reading: EventReading, groups: [[Int]]) {
    let support = SupportVerbs(reading: reading)
    syntax = reading.syntax
    heads = reading.frames.map(\.mention.token)
    self.groups = groups
    arguments = reading.frames.map { $0.arguments.map(\.token) }
    supporting = Set(
      groups.flatMap { group in
        group.filter { support.supported(by: $0).map(group.contains) ?? false }
      })
  }

  /// The same with every verb that only supports a noun by itself, as annotators have it.
  var withoutSupport: MentionGroups {
    var apart = self
    apart.groups = groups.flatMap { group in
      group.filter(supporting.contains).map { [$0] } + [group.filter { !supporting.contains($0) }]
    }
    return apart
  }

  /// Whether a mention only supports another word.
  package func isSupport(_ mention: Int) -> Bool { supporting.contains(mention) }
}
