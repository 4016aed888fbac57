/// A colour with a meaning of its own, light and dark.
///
/// No two meanings share a light colour, so that a style sheet can find each by its value. The inks
/// have a contrast of at least 4.5 to 1 on the paper and on the cards.
struct Palette {
  let light: String
  let dark: String

  static let paper = Palette(light: "#ffffff", dark: "#12161c")
  static let ink = Palette(light: "#1b2430", dark: "#e9edf2")
  static let muted = Palette(light: "#566172", dark: "#a3adba")
  static let faint = Palette(light: "#6b7686", dark: "#8b95a3")
  static let rule = Palette(light: "#cfd6df", dark: "#39434f")
  static let gap = Palette(light: "#8f9aaa", dark: "#76808d")

  static let occurred = Palette(light: "#1f5f99", dark: "#7ab8ee")
  static let occurredCard = Palette(light: "#eaf2fa", dark: "#1b2d40")
  static let planned = Palette(light: "#8a5a00", dark: "#e3b04b")
  static let plannedCard = Palette(light: "#fdf3df", dark: "#33290f")
  static let possible = Palette(light: "#6f4ba8", dark: "#bfa3ee")
  static let possibleCard = Palette(light: "#f3eefb", dark: "#2a2140")
  static let negated = Palette(light: "#b3403a", dark: "#ee8f88")
  static let negatedCard = Palette(light: "#fbeeed", dark: "#3a2020")
  static let cause = Palette(light: "#1d7a5f", dark: "#5fc9a6")

  /// Every colour, in the order in which a style sheet lists them.
  static let all = [
    paper, ink, muted, faint, rule, gap, occurred, occurredCard, planned, plannedCard, possible,
    possibleCard, negated, negatedCard, cause,
  ]
}
