/// A word that names who or what takes part in an event.
public struct Argument: Hashable, Sendable {
  /// The part an argument plays.
  public enum Role: Hashable, Sendable {
    /// Who does it: a subject, an agent after *by*, a possessor.
    case agent
    /// Who or what it is done to: an object, a passive subject, an *of* phrase.
    case patient
    /// Who else takes part: *with*, *between*, *against*.
    case partner
    /// Who it is directed to: *to*, an indirect object.
    case recipient
  }

  /// The part it plays.
  public var role: Role
  /// The head word: an index into the text's tokens.
  public var token: Int

  /// Creates an argument.
  public init(_ role: Role, token: Int) {
    self.role = role
    self.token = token
  }
}
