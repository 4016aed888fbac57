/// On which side of the document's date an event's own time lies.
public enum DocumentSide: Hashable, Sendable {
  case past, future
}
