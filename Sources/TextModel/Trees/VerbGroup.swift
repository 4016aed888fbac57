/// What the auxiliaries, marks and negations around a predicate say of it.
public struct VerbGroup: Hashable, Sendable {
  /// The form of the first verb of the group.
  public enum Form: String, Hashable, Sendable {
    case past, present, modal, infinitive, bare, presentParticiple, pastParticiple
    /// No verb: a nominal or adjective without copula.
    case none
  }

  /// The form of the first verb.
  public var form: Form = .none
  /// The modal verb's lemma: will, would, may, might, can, could, shall, should, must.
  public var modal: String?
  /// Whether a form of *have* makes it perfect.
  public var isPerfect = false
  /// Whether a form of *be* and *-ing* make it progressive.
  public var isProgressive = false
  /// Whether it is passive.
  public var isPassive = false
  /// The word that negates it, if any: an index into the text's tokens.
  public var negation: Int?
  /// Whether a copula joins it to its subject.
  public var isCopular = false

  /// Whether the group has a finite verb.
  public var isFinite: Bool { form == .past || form == .present || form == .modal }

  /// Whether the modal is *will* or *shall*.
  public var isFuture: Bool { modal == "will" || modal == "shall" }

  /// Returns the verb group of a predicate.
  public init(of token: Int, in syntax: Syntax) { self = syntax.verbGroup(of: token) }

  /// Reads the verb group of a predicate.
  init(reading token: Int, in syntax: Syntax) {
    read(token, syntax)
    if syntax.relation(token) == .conj,
      !isFinite || (form == .past && syntax.dependent(of: token, .aux, .auxPass, .cop) == nil)
    {
      inherit(token, syntax)
    }
    negation = Negation.word(of: token, in: syntax)
  }

  private mutating func read(_ token: Int, _ syntax: Syntax) {
    var hasTo = false
    var hasBe = false
    var first: Int?
    for dependent in syntax.tree.dependents(of: token) {
      switch syntax.relation(dependent) {
      case .aux, .auxPass, .cop:
        if first == nil { first = dependent }
        let form = syntax.lower(dependent)
        let lemma = Self.auxiliaryLemma(form)
        if syntax.tag(dependent) == .md { modal = modal ?? lemma }
        // “she*'s* sold it”
        let isHas =
          ["'s", "’s"].contains(form) && syntax.relation(dependent) == .aux
          && syntax.tag(token) == .vbn
        if isHas || lemma == "have" && syntax.relation(dependent) == .aux { isPerfect = true }
        if Self.isBe(form), !isHas { hasBe = true }
      case .mark where syntax.tag(dependent) == .to: hasTo = true
      // “*so as to* reach them”
      case .mark
      where syntax.dependents(of: dependent, .fixed).contains { syntax.lower($0) == "to" }:
        hasTo = true
      default: break
      }
      if syntax.relation(dependent) == .auxPass { isPassive = true }
      if syntax.relation(dependent) == .cop { isCopular = true }
    }
    if syntax.tag(token) == .vbg, hasBe { isProgressive = true }
    form = Self.form(token, first: first, hasTo: hasTo, syntax)
  }

  private static func form(_ token: Int, first: Int?, hasTo: Bool, _ syntax: Syntax) -> Form {
    if let first {
      switch syntax.tag(first) {
      case .md: return .modal
      case .vbd: return .past
      case .vbz, .vbp: return .present
      case .vbg: return .presentParticiple
      case .vb: return hasTo ? .infinitive : .bare
      case .vbn: return .pastParticiple
      default:
        return ["was", "were", "had", "did", "'d"].contains(syntax.lower(first)) ? .past : .present
      }
    }
    switch syntax.tag(token) {
    case .vbd: return .past
    case .vbz: return .present
    case .vbp: return PastForms.isPast(token, in: syntax) ? .past : .present
    case .vb where hasTo: return .infinitive
    case .vb:
      return standsFinite(token, syntax) && PastForms.isPast(token, in: syntax) ? .past : .bare
    case .vbg: return .presentParticiple
    case .vbn: return standsFinite(token, syntax) ? .past : .pastParticiple
    default: return .none
    }
  }

  /// Whether a verb without auxiliary has a subject of its own, as only finite ones have.
  private static func standsFinite(_ token: Int, _ syntax: Syntax) -> Bool {
    syntax.dependent(of: token, .nsubj) != nil
      && [.root, .conj, .ccomp, .parataxis, .advcl, .aclRelcl].contains(syntax.relation(token))
  }

  /// Takes over what a later conjunct leaves out: “was tried and sentenced”, “will meet and talk”.
  private mutating func inherit(_ token: Int, _ syntax: Syntax) {
    let first = syntax.firstConjunct(of: token)
    guard first != token else { return }
    let hasSubject = syntax.subject(of: token) != nil
    if hasSubject, ![.vbn, .vbd].contains(syntax.tag(token)) { return }
    var model = VerbGroup()
    model.read(first, syntax)
    // “The school would have closed and its pupils *moved*”, but not “it should have sailed but a strike *kept* it”
    let isElliptic =
      model.modal == "would" && model.isPerfect && [.vbn, .vbd].contains(syntax.tag(token))
      && !syntax.dependents(of: token, .punct).contains { $0 < token }
      && !syntax.dependents(of: token, .cc).contains { syntax.lower($0) == "but" }
    guard !hasSubject || isElliptic else { return }
    // “He *did* not pay and *left*”: *did* goes with no past.
    if !hasSubject, [.vbn, .vbd].contains(syntax.tag(token)),
      let first = syntax.dependents(of: first, .aux).last, syntax.lower(first) == "did"
    {
      form = .past
      return
    }
    switch syntax.tag(token) {
    case .vbn where model.isPassive || model.isPerfect, .vbd where isElliptic:
      form = model.form
      modal = model.modal
      isPassive = model.isPassive
      isPerfect = model.isPerfect
    // “He *had fought* abroad and *won* a medal”
    case .vbd
    where model.isPerfect && model.form == .past && Self.goesOn(token, after: first, syntax):
      isPerfect = true
      isPassive = model.isPassive
    case .vb where model.form == .modal || model.form == .infinitive || model.form == .past:
      form = model.form
      modal = model.modal
    case .vbg where model.isProgressive:
      form = model.form
      isProgressive = true
    case .vbg, .vbn, .vb, .vbd, .vbz, .vbp: break
    default:
      if model.isCopular { form = model.form }
    }
  }

  /// Whether a past tense shares the *had* of the first conjunct: no clause with a subject, comma or causative (“*had* him
  /// *jailed* and left”) comes between.
  private static func goesOn(_ token: Int, after first: Int, _ syntax: Syntax) -> Bool {
    let isParted =
      syntax.dependents(of: token, .punct).contains { $0 < token }
      || syntax.dependents(of: first, .conj).contains {
        $0 < token && syntax.subject(of: $0) != nil
      }
    guard !isParted, let have = syntax.dependents(of: first, .aux).last, have < first else {
      return false
    }
    return (have + 1..<first).allSatisfy { syntax.relation($0) == .advmod }
  }

  private init() {}

  private static func isBe(_ form: String) -> Bool {
    switch form {
    case "be", "am", "is", "are", "was", "were", "been", "being", "'s", "'re", "'m": true
    default: false
    }
  }

  private static func auxiliaryLemma(_ form: String) -> String {
    switch form {
    case "will", "'ll", "wo": "will"
    case "would", "'d": "would"
    case "ca": "can"
    case "sha": "shall"
    case "have", "has", "had", "having", "'ve": "have"
    default: form
    }
  }
}
