/// What a word says about the events it governs: whether “try to leave” or “plan a visit” came about.
///
/// The classes follow the signatures of implicative and factive verbs (Karttunen 1971; Nairn, Condoravdi and
/// Karttunen 2006), with planning, asking and cancelling kept apart for the sake of timelines.
enum GovernorClass: UInt8, Sendable {
  /// Both stand or fall together: manage, force, begin, continue.
  case implicative
  /// One excludes the other: fail, refuse, prevent, avoid.
  case negativeImplicative
  /// The governed event is taken as a fact: know, regret, follow, cause.
  case factive
  /// Somebody's words: the governed clause speaks for itself.
  case reporting
  /// Somebody denies it: deny, reject, dispute.
  case denying
  /// It was decided or expected: plan, agree, promise, schedule.
  case planning
  /// It was wished, asked for, discussed or feared: hope, want, propose, consider, urge.
  case wishing
  /// It was tried, with unknown success: try, seek, attempt.
  case trying
  /// Somebody holds it to be so: think, believe, suspect.
  case believing
  /// It was to be, and was taken back: cancel, call off, withdraw, abandon.
  case cancelling
  /// It was to be, and is to be later: postpone, delay, adjourn.
  case postponing
  /// It had been going on: stop, end, interrupt.
  case ending
}
