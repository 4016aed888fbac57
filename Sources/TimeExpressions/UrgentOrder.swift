public import TextModel

/// Orders that are carried out at once, so that the time behind them is that of the order.
public enum UrgentOrder {
  /// The verb that orders, tells or urges somebody to leave where he is or to stay indoors, before a time.
  ///
  /// - Reads: “families were *told* to leave their homes *on Friday*”, “police *ordered* the village to evacuate *at ten*”.
  /// - Leaves alone: “were told to leave their homes *by* Friday”, “was told to leave her job on Friday”, “was ordered to pay on
  ///   Friday”.
  ///
  /// - Parameters:
  ///   - tokens: the expression of time.
  ///   - sentence: the tokens of its sentence.
  ///   - text: the text.
  /// - Returns: its token; nothing where there is none.
  public static func verb(
    before tokens: Range<Int>, in sentence: Range<Int>, of text: AnalysedText
  ) -> Int? {
    var end = tokens.lowerBound
    if sentence.contains(end - 1), text.tokens[end - 1].tag == .in {
      guard ["on", "at", "in", "during"].contains(text.lower(end - 1)) else { return nil }
      end -= 1
    }
    let near = max(sentence.lowerBound, end - 12)..<max(sentence.lowerBound, end)
    guard let to = near.last(where: { text.tokens[$0].tag == .to && text.tag($0 + 1) == .vb }),
      to > sentence.lowerBound, isDoneAtOnce(to + 1, before: end, text),
      (to + 2..<max(to + 2, end)).allSatisfy({
        ![.comma, .colon, .vbd, .vb, .md].contains(text.tokens[$0].tag)
      })
    else { return nil }
    for index in (max(sentence.lowerBound, to - 8)..<to).reversed() {
      switch text.tokens[index].tag {
      case .vbd, .vbn: return orders.contains(text.lower(index)) ? index : nil
      case .vb, .vbz, .vbp, .md, .comma, .colon: return nil
      default: continue
      }
    }
    return nil
  }

  /// Whether a verb tells of going or staying as one does in danger: “*leave* their homes”, “*evacuate*”, “*stay* indoors”.
  private static func isDoneAtOnce(_ verb: Int, before end: Int, _ text: AnalysedText) -> Bool {
    let behind = verb + 1..<max(verb + 1, end)
    switch text.lower(verb) {
    case "evacuate", "flee", "shelter", "disperse": return true
    case "leave": return behind.contains { homes.contains(text.lower($0)) }
    case "stay", "remain", "keep":
      return behind.contains { ["indoors", "inside"].contains(text.lower($0)) }
    default: return false
    }
  }

  private static let orders: Set<String> = [
    "ordered", "told", "asked", "advised", "urged", "instructed", "warned", "forced",
  ]

  private static let homes: Set<String> = [
    "home", "homes", "house", "houses", "building", "buildings", "flat", "flats", "apartment",
    "apartments", "area", "areas", "village", "villages", "street", "streets", "hotel", "hotels",
    "room", "rooms", "valley", "island", "beach",
  ]
}
