import EventArguments
import EventMentions
import EventModel
import Factuality
import ISO8601
import Language
import TemporalLinking
import TextModel

/// Joins the mentions of one event.
///
/// Two mentions are one event where their words are the same or one names the other's deed (*meet*, *meeting*),
/// the later one takes up the earlier, and neither who, when, where nor whether speaks against it.
struct EventMerger {
  let reading: EventReading
  let takingPart: TakingPart
  let links: [TemporalLink]

  /// How far back, in frames, a mention can point; headings hold for the whole text.
  private let reach = 150

  /// With how many mentions of its word a mention is compared.
  private let breadth = 12

  /// Returns the events of the text in order of their first mention.
  func clusters() -> [EventCluster] {
    var sets = DisjointSets(count: reading.frames.count)
    var rules: [Int: String] = [:]
    let profiles = reading.frames.indices.map(
      ProfileReader(reading: reading, takingPart: takingPart).profile)
    let agreement = MentionAgreement(reading: reading, profiles: profiles)
    let support = SupportVerbs(reading: reading)
    var order = OrderVeto(reading: reading, links: links)
    var isSupport = [Bool](repeating: false, count: reading.frames.count)
    for frame in reading.frames.indices {
      guard let event = support.supported(by: frame), agreement.timesAgree(frame, event),
        agreement.placesAgree(frame, event)
      else { continue }
      sets.join(frame, event)
      isSupport[frame] = true
      _ = order.unite(frame, event)
      rules[sets.representative(of: frame)] = "merge.support"
    }
    let naming = reading.frames.indices.filter { !isSupport[$0] }
    joinSameWords(naming, profiles, agreement, &order, &sets, &rules)
    joinHeadings(naming, profiles, agreement, &order, &sets, &rules)
    joinDeeds(naming, profiles, agreement, &order, &sets, &rules)
    let general = joinGeneral(naming, profiles, agreement, &order, &sets, &rules)
    joinDropped(naming, profiles, agreement, &order, &sets, &rules)
    return grouped(&sets, rules, support, general)
  }

  private func joinSameWords(
    _ naming: [Int], _ profiles: [MentionProfile], _ agreement: MentionAgreement,
    _ order: inout OrderVeto, _ sets: inout DisjointSets, _ rules: inout [Int: String]
  ) {
    let reference = BackReference(reading: reading, profiles: profiles)
    var seen: [String: [Int]] = [:]
    // A heading’s verb may lack its particle, or pass for a noun: “Firm *rolls* out tram”.
    var headings: [Substring: Int] = [:]
    var members: [Int: [Int]] = [:]
    for frame in naming {
      let key = profiles[frame].kind
      let known = seen[key] ?? []
      let word = profiles[frame].key
      let base = word.utf8.contains(UInt8(ascii: " ")) ? word.prefix { $0 != " " } : word[...]
      defer {
        seen[key, default: []].append(frame)
        if profiles[frame].isHeading, headings[base] == nil { headings[base] = frame }
      }
      let near = known.reversed().prefix { frame - $0 <= reach }.prefix(breadth)
      let heading = [known.first { profiles[$0].isHeading }, headings[base]]
        .compactMap { $0 }.filter { !near.contains($0) }
      let antecedent = (near + heading).first { earlier in
        let mentions = members[sets.representative(of: earlier), default: [earlier]]
        return reference.repeats(frame, earlier)
          || reference.takesUp(frame, earlier, told: mentions.count)
            && agreement.agree(earlier, frame)
            && mentions.suffix(breadth).allSatisfy { agreement.areCompatible($0, frame) }
      }
      guard let antecedent, order.unite(antecedent, frame) else { continue }
      let before = sets.representative(of: antecedent)
      let mentions = members[before, default: [antecedent]] + [frame]
      members[before] = nil
      sets.join(frame, antecedent)
      members[sets.representative(of: frame)] = mentions
      rules[sets.representative(of: frame)] = "merge.same-word"
    }
  }

  /// Joins the noun of a heading with the verb just below that tells of it by another stem, where a name stands in both: “*Collision*
  /// of the Rose and the Hoop … The Rose *hit* the Hoop”.
  ///
  /// - Leaves alone: “*Raid* on Lund … The army *took* Orlo”.
  private func joinHeadings(
    _ naming: [Int], _ profiles: [MentionProfile], _ agreement: MentionAgreement,
    _ order: inout OrderVeto, _ sets: inout DisjointSets, _ rules: inout [Int: String]
  ) {
    for (place, heading) in naming.enumerated()
    where profiles[heading].isHeading && !profiles[heading].isVerb && !profiles[heading].isPlural {
      guard let deeds = Deeds.ofNoun[reading.syntax.lemma(reading.token(heading)).lowercased()]
      else { continue }
      let sentence = reading.syntax.sentence(of: reading.token(heading))
      let below = naming[(place + 1)...].prefix { frame in
        reading.syntax.sentence(of: reading.token(frame)) - sentence <= 2
      }.filter { profiles[$0].isVerb && !profiles[$0].isHeading }
      let root = sets.representative(of: heading)
      guard !below.contains(where: { sets.representative(of: $0) == root }),
        let deed = below.first(where: { frame in
          deeds.contains(reading.syntax.lemma(reading.token(frame)))
            && !profiles[frame].isBackground && reading.statuses[frame].status == .occurred
            && profiles[frame].all.sharesName(with: profiles[heading].all)
            && agreement.areCompatible(heading, frame)
        }), order.unite(heading, deed)
      else { continue }
      sets.join(deed, heading)
      rules[sets.representative(of: heading)] = "merge.heading"
    }
  }

  /// Joins a noun that brings in nothing new with the verb of another stem that told of it: “the van *hit* a bus … *the crash*
  /// killed two”, “braked a second before *impact*”.
  ///
  /// Where the text has told of several such deeds, the noun means one right before it.
  private func joinDeeds(
    _ naming: [Int], _ profiles: [MentionProfile], _ agreement: MentionAgreement,
    _ order: inout OrderVeto, _ sets: inout DisjointSets, _ rules: inout [Int: String]
  ) {
    let taking = DeedNouns(reading: reading, profiles: profiles)
    for (place, noun) in naming.enumerated() where taking.bringsNothingNew(noun) {
      let before = naming[..<place].suffix(reach).filter { taking.canMean(noun, $0) }
      guard let deed = before.last,
        before.count == 1 || taking.isNear(noun, deed),
        sets.representative(of: noun) != sets.representative(of: deed),
        agreement.agree(deed, noun), order.unite(deed, noun)
      else { continue }
      sets.join(noun, deed)
      rules[sets.representative(of: noun)] = "merge.deed"
    }
  }

  /// Joins a general noun with the event that it means: “the *bombing* in Lund … *the attack* in Lund”.
  ///
  /// - Returns: the general nouns so joined, which name their event worse than the others.
  private func joinGeneral(
    _ naming: [Int], _ profiles: [MentionProfile], _ agreement: MentionAgreement,
    _ order: inout OrderVeto, _ sets: inout DisjointSets, _ rules: inout [Int: String]
  ) -> Set<Int> {
    let deeds = GeneralDeeds(reading: reading, profiles: profiles)
    var joined: Set<Int> = []
    for (place, noun) in naming.enumerated() where deeds.isGeneral(noun) {
      let before = naming[..<place].suffix(reach)
      let near = before.filter { deeds.isNear(noun, $0) }
      guard
        let deed = before.last(where: { deeds.means(noun, $0) })
          ?? (Set(near.map { sets.representative(of: $0) }).count == 1 ? near.last : nil),
        sets.representative(of: noun) != sets.representative(of: deed),
        agreement.areCompatible(deed, noun), order.unite(deed, noun)
      else { continue }
      sets.join(noun, deed)
      rules[sets.representative(of: noun)] = "merge.general"
      joined.insert(noun)
    }
    return joined
  }

  /// Joins a noun with the plan that it takes up, where one verb says that both came to nothing: “meant to *storm* it … *the assault* was
  /// called off”.
  private func joinDropped(
    _ naming: [Int], _ profiles: [MentionProfile], _ agreement: MentionAgreement,
    _ order: inout OrderVeto, _ sets: inout DisjointSets, _ rules: inout [Int: String]
  ) {
    var planOfCue: [Int: Int] = [:]
    for frame in naming {
      let status = reading.statuses[frame]
      guard status.rule == "status.came-to-nothing", let cue = status.cue else { continue }
      guard let plan = planOfCue[cue] else {
        planOfCue[cue] = frame
        continue
      }
      guard !profiles[frame].isVerb, profiles[frame].determiner == .definite,
        sets.representative(of: frame) != sets.representative(of: plan),
        agreement.areCompatible(plan, frame), order.unite(plan, frame)
      else { continue }
      sets.join(frame, plan)
      rules[sets.representative(of: frame)] = "merge.dropped"
    }
  }

  private func grouped(
    _ sets: inout DisjointSets, _ rules: [Int: String], _ support: SupportVerbs,
    _ general: Set<Int>
  ) -> [EventCluster] {
    var members: [Int: [Int]] = [:]
    for frame in reading.frames.indices {
      members[sets.representative(of: frame), default: []].append(frame)
    }
    return members.keys.sorted().compactMap { root in
      guard let frames = members[root],
        let main = frames.max(by: { isBetter($1, than: $0, support, general) })
      else { return nil }
      return EventCluster(frames: frames, main: main, rule: frames.count > 1 ? rules[root] : nil)
    }
  }

  /// Whether a frame names the event better than another: not a support verb, dated, a fact, with more arguments.
  private func isBetter(
    _ a: Int, than b: Int, _ support: SupportVerbs, _ general: Set<Int>
  ) -> Bool {
    func rank(_ frame: Int) -> (Int, Int, Int, Int) {
      (
        support.supported(by: frame) == nil && !general.contains(frame) ? 1 : 0,
        reading.frames[frame].arguments.count + (reading.dates[frame] == nil ? 0 : 1)
          + ([.occurred, .ongoing].contains(reading.statuses[frame].status) ? 1 : 0),
        known(frame), -frame
      )
    }
    return rank(a) > rank(b)
  }

  /// How many of the cast take part, as one mention tells.
  private func known(_ frame: Int) -> Int {
    Set(
      reading.frames[frame].arguments.flatMap {
        takingPart.participants(of: frame, at: $0.token)
      }
    ).count
  }
}
