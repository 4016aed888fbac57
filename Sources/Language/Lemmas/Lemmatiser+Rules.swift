import TextModel

// The suffix rules; `Scripts/make-lexicon` holds the same ones, to know the exceptions from them.
extension Lemmatiser {
  /// Returns the singular of a plural noun.
  ///
  /// - Reads: `parties` as `party`, `boxes` as `box`, `wolves` as `wolf`, `firemen` as `fireman`.
  func noun(_ form: String) -> String {
    let lexicon = EventLexicon.shared
    if form.hasSuffix("ies"), form.utf8.count > 4 {
      let y = form.dropLast(3) + "y"
      let ie = String(form.dropLast())
      return lexicon.isNoun(ie) && !lexicon.isNoun(String(y)) ? ie : String(y)
    }
    if form.hasSuffix("ves") {
      let candidates = [form.dropLast(), form.dropLast(3) + "f", form.dropLast(3) + "fe"]
      return candidates.map(String.init).first(where: lexicon.isNoun) ?? String(form.dropLast())
    }
    if form.hasSuffix("es") {
      for lemma in [String(form.dropLast()), String(form.dropLast(2))] where lexicon.isNoun(lemma) {
        return lemma
      }
      return String(form.dropLast(takesES(form) ? 2 : 1))
    }
    if form.hasSuffix("men"), form.utf8.count > 3 { return form.dropLast(2) + "an" }
    if form.hasSuffix("s"), !form.hasSuffix("ss"), form.utf8.count > 2 {
      return String(form.dropLast())
    }
    return form
  }

  /// Returns the infinitive of an inflected verb.
  ///
  /// - Reads: `tries` as `try`, `planned` as `plan`, `closing` as `close`.
  func verb(_ form: String, _ tag: PennTag) -> String {
    let lexicon = EventLexicon.shared
    switch tag {
    case .vbz:
      guard form.hasSuffix("s"), form.utf8.count > 2 else { return form }
      let plain = String(form.dropLast())
      if lexicon.isVerb(plain) { return plain }
      if form.hasSuffix("ies") { return form.dropLast(3) + "y" }
      if form.hasSuffix("es"), takesES(form) || lexicon.isVerb(String(form.dropLast(2))) {
        return String(form.dropLast(2))
      }
      return plain
    case .vbg where form.hasSuffix("ing") && form.utf8.count > 4:
      return base(form.dropLast(3), lexicon.isVerb)
    case .vbd where form.hasSuffix("ed") && form.utf8.count > 3,
      .vbn where form.hasSuffix("ed") && form.utf8.count > 3:
      return base(form.dropLast(2), lexicon.isVerb)
    default: return form
    }
  }

  /// Returns the positive of a comparative or superlative.
  ///
  /// - Reads: `larger` as `large`, `biggest` as `big`, `happier` as `happy`.
  func adjective(_ form: String, _ tag: PennTag) -> String {
    let lexicon = EventLexicon.shared
    switch tag {
    case .jjr where form.hasSuffix("er") && form.utf8.count > 4,
      .rbr where form.hasSuffix("er") && form.utf8.count > 4:
      return base(form.dropLast(2), lexicon.isAdjective)
    case .jjs where form.hasSuffix("est") && form.utf8.count > 5,
      .rbs where form.hasSuffix("est") && form.utf8.count > 5:
      return base(form.dropLast(3), lexicon.isAdjective)
    default: return form
    }
  }

  /// Returns the word that a stem without its ending belongs to.
  private func base(_ stem: Substring, _ isKnown: (String) -> Bool) -> String {
    let stem = String(stem)
    if isKnown(stem + "e") { return stem + "e" }
    let y = stem.hasSuffix("i") ? String(stem.dropLast() + "y") : nil
    if let y, isKnown(y) { return y }
    if isKnown(stem) { return stem }
    let bytes = Array(stem.utf8)
    let last = bytes.last ?? 0
    let double =
      bytes.count > 2 && last == bytes[bytes.count - 2] && !"aeiou".utf8.contains(last)
    if double, isKnown(String(stem.dropLast())) { return String(stem.dropLast()) }
    if let y { return y }
    if double, !"lsz".utf8.contains(last) { return String(stem.dropLast()) }
    let takesE =
      "vu".utf8.contains(last) || Self.stemsWithE.contains(where: { stem.hasSuffix($0) })
    return bytes.count > 2 && takesE ? stem + "e" : stem
  }

  private func takesES(_ form: String) -> Bool {
    ["xes", "ches", "shes", "sses", "oes", "zzes"].contains { form.hasSuffix($0) }
  }

  private static let stemsWithE = [
    "at", "iz", "is", "bl", "dl", "gl", "tl", "uc", "nc", "rg", "dg", "rs", "ns",
  ]
}
