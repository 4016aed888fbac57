/// The tense of an event mention in TimeML.
public enum Tense: String, Hashable, Sendable, Codable, CaseIterable {
  case past = "PAST"
  case present = "PRESENT"
  case future = "FUTURE"
  case infinitive = "INFINITIVE"
  case presentParticiple = "PRESPART"
  case pastParticiple = "PASTPART"
  case none = "NONE"
}
