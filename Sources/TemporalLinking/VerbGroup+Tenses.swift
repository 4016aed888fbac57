import TextModel

/// The two tenses in which stories are told.
extension VerbGroup {
  /// Whether it tells that something was done, and no more: “*left*”, “*was sold*”.
  var isSimplePast: Bool { form == .past && !isPerfect && !isProgressive && negation == nil }

  /// Whether it looks back from the past: “*had left*”, “*had been leaving*”.
  var isPastPerfect: Bool { form == .past && isPerfect && negation == nil }
}
