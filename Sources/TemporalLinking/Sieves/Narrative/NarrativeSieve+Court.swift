import EventArguments
import EventModel
import ISO8601
import TextModel

/// What is told in court of what had been.
extension NarrativeSieve {
  /// Whether somebody said in court or the like what had been before: “*denied in evidence* that …”.
  func isInEvidence(_ verb: Int, _ syntax: Syntax) -> Bool {
    syntax.dependent(of: verb, .ccomp) != nil
      && syntax.dependents(of: verb, .obl).contains {
        ["evidence", "court", "testimony", "oath", "trial", "inquest", "memoir"]
          .contains(syntax.lemma($0))
      }
  }

  /// Whether somebody tells a court, on a day shortly before a text was written, what had been: the sentences behind may go on with
  /// that.
  ///
  /// - Reads: “On Friday she *gave evidence*. They parted at nine”, “The jury *was told* that …”.
  /// - Leaves alone: a history, “In June 1912 she *gave evidence*. The firm failed”.
  func beginsEvidence(_ frame: Int, _ reading: EventReading) -> Bool {
    let (syntax, verb) = (reading.syntax, reading.token(frame))
    guard let written = syntax.text.document.created?.bounds.earliest, syntax.isVerb(verb),
      syntax.relation(syntax.firstConjunct(of: verb)) == .root,
      let end = reading.dates[frame]?.edtf.bounds.latest, written - end < Self.fortnight
    else { return false }
    func isCourt(_ word: Int) -> Bool { Self.courts.contains(syntax.lemma(word)) }
    switch syntax.lemma(verb) {
    case "testify": return true
    case "give": return syntax.dependent(of: verb, .obj).map { syntax.lower($0) } == "evidence"
    case "tell":
      return syntax.dependents(of: verb, .obj, .iobj, .nsubjPass).contains(where: isCourt)
    case "hear": return syntax.dependents(of: verb, .nsubj).contains(where: isCourt)
    default: return false
    }
  }

  private static let courts: Set<String> = [
    "court", "jury", "juror", "judge", "inquest", "inquiry", "enquiry", "hearing", "tribunal",
    "magistrate", "coroner", "trial",
  ]
}
