/// The grammatical aspect of an event mention in TimeML.
public enum Aspect: String, Hashable, Sendable, Codable, CaseIterable {
  case progressive = "PROGRESSIVE"
  case perfective = "PERFECTIVE"
  case perfectiveProgressive = "PERFECTIVE_PROGRESSIVE"
  case none = "NONE"
}
