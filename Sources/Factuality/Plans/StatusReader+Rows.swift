import EventModel
import TextModel

/// What the columns of tables say of the events that their rows name.
extension StatusReader {
  /// The status of the main event of a row whose column tells how far it has come: `| Office opened | Cancelled |`.
  func stateOfRow(_ token: Int) -> StatusReading? {
    guard let state = syntax.text.row(ofSentence: syntax.sentence(of: token))?.state,
      ![.aclRelcl, .advcl, .acl, .ccomp].contains(syntax.relation(token))
    else { return nil }
    switch state {
    case .done: return .init(.occurred, rule: "status.row-done")
    case .planned: return .init(.planned, rule: "status.row-planned")
    case .cancelled: return .init(.negated, rule: "status.row-cancelled")
    }
  }
}
