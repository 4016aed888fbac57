/// The class of an event in TimeML.
public enum EventClass: String, Hashable, Sendable, Codable, CaseIterable {
  case occurrence = "OCCURRENCE"
  case state = "STATE"
  case reporting = "REPORTING"
  case perception = "PERCEPTION"
  case aspectual = "ASPECTUAL"
  case intentionalAction = "I_ACTION"
  case intentionalState = "I_STATE"
}
