import EventArguments
import EventMentions
import EventModel
import Factuality
import ISO8601
import TextModel
import TimeExpressions

/// What had been done before the story goes on, or by a time it had not reached.
extension NarrativeSieve {
  /// Whether a main clause tells of the past before the past.
  func hadBeen(_ frame: Int, _ reading: EventReading) -> Bool {
    let (syntax, verb) = (reading.syntax, reading.token(frame))
    guard reading.statuses[frame].status == .occurred,
      [.occurrence, .intentionalAction, .aspectual, .perception]
        .contains(reading.frames[frame].mention.kind),
      isMain(verb, syntax) || isSetBeside(syntax.firstConjunct(of: verb), reading)
    else { return false }
    let group = VerbGroup(of: verb, in: syntax)
    return group.isPastPerfect && !group.isProgressive
  }

  /// Whether a clause below the main one tells of the past before the past: “the clerk, who *had retired*”, “found that it *had gone*”.
  ///
  /// - Leaves alone: what was unreal, “until they *had paid*”, and what had been *by noon*.
  func hadBeenBelow(_ frame: Int, _ reading: EventReading) -> Bool {
    let (syntax, verb) = (reading.syntax, reading.token(frame))
    guard reading.statuses[frame].status == .occurred, syntax.isVerb(verb),
      [.occurrence, .intentionalAction, .aspectual, .perception]
        .contains(reading.frames[frame].mention.kind),
      case let clause = syntax.firstConjunct(of: verb),
      [.aclRelcl, .advcl, .ccomp, .csubj, .advclRelcl].contains(syntax.relation(clause)),
      syntax.marker(of: clause).map({ !["until", "till", "before", "if"].contains($0) }) ?? true,
      !isSetBeside(clause, reading), !breaksIn(clause, reading), !reading.isLimited(frame)
    else { return false }
    let group = VerbGroup(of: verb, in: syntax)
    return group.isPastPerfect && !group.isProgressive && group.modal == nil
  }

  /// Whether something was over by a time that the story had not reached.
  ///
  /// - Reads: “He signed at three. *By noon* he *had withdrawn* it”.
  /// - Leaves alone: “*by then*”, and what was done little by little over years: “*By 1970* she *had written twelve books*”.
  func isOverBy(_ frame: Int, _ reading: EventReading) -> Bool {
    guard reading.isLimited(frame), hadBeen(frame, reading),
      // “had been raised twice, *most recently in* 2014”, which was long before
      reading.frames[frame].times.allSatisfy({ $0.rule != TimeAttacher.series })
    else { return false }
    let (syntax, verb) = (reading.syntax, reading.token(frame))
    guard case .date(let time) = reading.limit(of: frame)?.value, time.granularity <= .year
    else { return true }
    let isCount = syntax.dependents(of: verb, .obj).contains {
      syntax.dependent(of: $0, .nummod) != nil
    }
    return !isCount
  }

  /// Whether a toll had been reached by a time, little by little since before what was told last: “*By the end of the year* it *had killed
  /// 3,300*”, “*By June 1,200 people* had died”.
  ///
  /// - Leaves alone: “By noon he *had withdrawn* it”, “By June she *had sold* nine”, “By June *the two men* had died”.
  func isRunningToll(_ frame: Int, _ reading: EventReading) -> Bool {
    guard hadBeen(frame, reading), case let verb = reading.token(frame),
      case .date(let time) = reading.limit(of: frame)?.value, time.granularity <= .day,
      Self.tolls.contains(reading.syntax.lemma(verb))
    else { return false }
    let syntax = reading.syntax
    return syntax.dependents(of: verb, .obj, .nsubj, .nsubjPass).contains { counted in
      syntax.dependent(of: counted, .det) == nil
        && syntax.dependent(of: counted, .nummod) != nil
    }
  }

  private static let tolls: Set<String> = [
    "kill", "die", "perish", "infect", "injure", "wound", "displace", "flee", "sicken", "drown",
    "starve", "hospitalise", "hospitalize", "affect", "claim",
  ]

  /// Whether a clause goes back to where somebody or something comes from: “was *born*”, “was *founded*”.
  func isOrigin(_ frame: Int, _ reading: EventReading) -> Bool {
    ["bear", "found", "establish", "build", "grow", "originate", "name"]
      .contains(reading.syntax.lemma(reading.token(frame)))
  }

  /// Whether a life is told from its beginning, behind words on what became of it.
  ///
  /// - Reads: “Berg rose from clerk to director. *At the age of twelve* he *left* school.”, “Berg rose to director. He *was born* in 1820.”,
  ///   “Berg sang in the 2002 festival. She *grew up* in Lund.”
  /// - Leaves alone: “Berg *grew up* in Lund. At the age of twelve he left school”, “Her father left Lund. She was born in 1820.”, and
  ///   birth or age behind a date.
  func beginsLife(_ frame: Int, behind last: Int, isDated: Bool, _ reading: EventReading) -> Bool {
    let syntax = reading.syntax
    let (verb, before) = (reading.token(frame), reading.token(last))
    let isOpening =
      syntax.tellsChildhood(verb)
      || !isDated && (syntax.lower(verb) == "born" || isOfYouth(verb, syntax))
    guard isOpening, !syntax.tellsChildhood(before), syntax.lower(before) != "born",
      let subject = doer(verb, syntax), let other = doer(before, syntax)
    else { return false }
    if syntax.lower(subject) == syntax.lower(other) { return true }
    let isPronoun = ["he", "she"].contains
    return [(subject, other), (other, subject)].contains { pronoun, name in
      isPronoun(syntax.lower(pronoun))
        && (syntax.tag(name) == .nnp || isPronoun(syntax.lower(name)))
    }
  }

  private func doer(_ verb: Int, _ syntax: Syntax) -> Int? {
    syntax.subject(of: verb) ?? syntax.subject(of: syntax.firstConjunct(of: verb))
  }

  /// Whether an age below twenty opens a clause: “*At the age of twelve*”, “*Aged twelve*,”.
  private func isOfYouth(_ verb: Int, _ syntax: Syntax) -> Bool {
    let first = syntax.text.sentences[syntax.sentence(of: verb)].tokens.lowerBound
    guard
      let age = (first..<min(verb, first + 4)).first(where: {
        ["age", "aged"].contains(syntax.lower($0))
      })
    else { return false }
    let number = syntax.lower(age + 1) == "of" ? age + 2 : age + 1
    return number < verb && Self.youth.contains(syntax.lower(number))
  }

  private static let youth: Set<String> = Set((1..<20).map(String.init)).union([
    "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve",
    "thirteen", "fourteen", "fifteen", "sixteen", "seventeen", "eighteen", "nineteen",
  ])
}
