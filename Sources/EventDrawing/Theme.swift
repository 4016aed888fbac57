/// The colours of a picture.
public enum Theme: String, Hashable, Sendable, CaseIterable {
  /// Light, and dark where the reader's screen prefers it.
  case automatic = "auto"
  /// Light everywhere.
  case light
  /// Dark everywhere.
  case dark
}
