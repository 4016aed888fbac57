/// The noun that names a verb's deed, for verbs whose noun is the usual one.
enum EventNouns {
  /// Returns the noun of a verb, by lemma: `meeting` of `meet`.
  static func noun(ofVerb lemma: String) -> String? { nouns[lemma] }

  private static let nouns = [
    "meet": "meeting"
  ]
}
