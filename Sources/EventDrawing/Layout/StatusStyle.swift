import EventModel

/// How an event's status looks: a colour, a line and a mark, so that none depends on colour alone.
struct StatusStyle {
  /// The colour of the border and the mark.
  let line: Palette
  /// The colour of the card.
  let card: Palette
  /// The style of the card's border, in Graphviz's words.
  let border: String
  /// The words of the legend.
  let legend: String
  /// The mark in texts.
  let mark: String

  /// The look of a status.
  init(_ status: EventStatus) {
    switch status {
    case .occurred:
      self.init(.occurred, .occurredCard, "filled", "Happened", "●")
    case .ongoing:
      self.init(.occurred, .occurredCard, "filled,bold", "Still going on", "▶")
    case .planned:
      self.init(.planned, .plannedCard, "filled,dashed", "Planned or announced", "○")
    case .possible:
      self.init(.possible, .possibleCard, "filled,dotted", "Possible, talked of", "◇")
    case .negated:
      self.init(.negated, .negatedCard, "filled,dashed", "Did not happen", "×")
    }
  }

  private init(
    _ line: Palette, _ card: Palette, _ border: String, _ legend: String, _ mark: String
  ) {
    self.line = line
    self.card = card
    self.border = border
    self.legend = legend
    self.mark = mark
  }

  /// The colour of the border: that of the card where the border says nothing.
  func borderColour(_ status: EventStatus) -> Palette {
    status == .occurred ? card : line
  }
}

extension TimelineLink.Kind {
  /// The colour of the curve.
  var colour: Palette {
    switch self {
    case .plan: .planned
    case .reversal: .negated
    case .cause: .cause
    case .contradiction: .faint
    }
  }

  /// The style of the curve, in Graphviz's words.
  var style: String {
    switch self {
    case .plan: "dashed"
    case .reversal, .cause: "solid"
    case .contradiction: "dotted"
    }
  }

  /// The words of the legend.
  var legend: String {
    switch self {
    case .plan: "plan for"
    case .reversal: "called off, put off"
    case .cause: "led to"
    case .contradiction: "said to come first"
    }
  }

  /// The words between the two events.
  var phrase: String {
    switch self {
    case .plan: "was a plan for"
    case .reversal: "was called off, put off or reversed by"
    case .cause: "led to"
    case .contradiction: "is said to come before, against the dates,"
    }
  }
}
