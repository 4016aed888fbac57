internal import TextModel

/// Mends what no English sentence has in a tree.
///
/// The network scores arcs one by one, and some trees that it makes are of no sentence. Each mend states one such fault, changes
/// the few arcs concerned and leaves all else. The mends stand in folders by what they are about: a new one goes to the type of
/// its phenomenon, and into the list below.
enum TreeMender {
  /// A change to what no English sentence has in a tree.
  typealias Mend = @Sendable (inout SentenceTree) -> Void

  /// How many faults of its kind a mend looks into in a sentence, where each costs a look at the whole of it.
  static let repairs = 4

  /// The mends, in the order in which they are made: later ones build on what earlier ones left.
  private static let mends: [Mend] = [
    VerblessClauses.openRemnants,
    VerblessClauses.openAgents,
    UnitsOfTime.leaveMeridiems,
    SubordinateSubjects.joinSubjects,
    SubordinateSubjects.joinSums,
    SubordinateSubjects.joinNamed,
    Particles.leaveParticles,
    Particles.takeParticles,
    PrepositionalPhrases.leavePrepositions,
    ConjunctPhrases.joinPhrases,
    ConjunctPhrases.leavePhrases,
    ConjunctPhrases.joinListed,
    ConjunctPhrases.raiseToNames,
    VerbChains.joinParticiples,
    NameBoundaries.partNames,
    NameBoundaries.tagDescriptions,
    Auxiliaries.joinPassives,
    Auxiliaries.openCausatives,
    Auxiliaries.openToHaves,
    Auxiliaries.tagPerfects,
    EntriesAndHeadlines.openHeadlines,
    EntriesAndHeadlines.openPassives,
    ConjoinedClauses.partClauses,
    DatesBeforeSubjects.joinRanges,
    DatesBeforeSubjects.partDates,
    DatesBeforeSubjects.openSubjects,
    DatesBeforeSubjects.partOccasions,
    DatesBeforeSubjects.openObjects,
    PrepositionalPhrases.tagCharges,
    PrepositionalPhrases.tagOffices,
    PrepositionalPhrases.raiseCopulas,
    PrepositionalPhrases.raiseAgents,
    DatedDocuments.leaveDated,
    DatedDocuments.joinSigned,
    ParticipleHeads.returnToNouns,
    ReducedRelatives.leaveReports,
    ReducedRelatives.describeObjects,
    RelativePredicates.returnObjects,
    RelativePredicates.returnPredicates,
    Conditions.openProvisos,
    ComplementClauses.openForClauses,
    ComplementClauses.joinContents,
    ComplementClauses.leaveTimes,
    Impersonals.openAgreements,
    WhatClefts.openClefts,
    Shares.joinWholes,
    Shares.takeManners,
    Shares.nameOne,
    ParticipleHeads.joinDated,
    ConjoinedClauses.openFirstClauses,
    DatesBeforeSubjects.leaveYears,
    TimesBeforeNames.leaveTimes,
    TimesBeforeNames.leaveDays,
    TimesBeforeNames.leaveTitles,
    TitledPersons.partTitles,
    TitledPersons.joinTitles,
    TitledPersons.returnHolders,
    TitledPersons.raiseHolders,
    TitledPersons.raiseChiefs,
    NameBoundaries.joinNames,
    ModifierVerbs.openPasts,
    ModifierVerbs.openDeeds,
    ModifierVerbs.openNamed,
    GivingVerbs.openGivings,
    ModifierVerbs.openNumbered,
    ModifierVerbs.openTransitives,
    ModifierVerbs.openResults,
    DuePredicates.openDues,
    RelativePredicates.raiseLast,
    ReducedRelatives.raiseReduced,
    ReducedRelatives.raisePurposes,
    RelativePredicates.raiseBehindTimes,
    RelativePredicates.raisePassives,
    RelativePredicates.takeMeasures,
    TemporalClauses.openAfters,
    TemporalClauses.openDescribed,
    TimesBehindNouns.leaveThose,
    TimesBehindNouns.openClauses,
    UnitsOfTime.takeNamedDays,
    VerbChains.raiseFirst,
    VerbChains.openFirst,
    VerbChains.joinChains,
    VerbChains.joinDeeds,
    EntriesAndHeadlines.tagPresents,
    PluralVerbs.tagSubjects,
    PluralVerbs.raisePresents,
    InsertedParticiples.leaveParticiples,
    EntriesAndHeadlines.returnNames,
    ParticipleHeads.raisePerfects,
    ParticipleHeads.raiseAppointed,
    ComplementClauses.tagSubjunctives,
    UnitsOfTime.leaveUnits,
    UnitsOfTime.leaveLaters,
    OpeningTimes.openTimes,
    TimesBeforePlurals.leaveTimes,
    TimesBeforeNames.leaveOccasions,
    TimesBeforeNames.leaveAges,
    InsertedParticiples.returnSubjects,
    InsertedParticiples.returnNextSubjects,
    InsertedParticiples.openNextSubjects,
    InsertedParticiples.leaveOpenings,
    ConjoinedClauses.openNextClauses,
    ConjoinedClauses.joinClauses,
    ConjoinedClauses.joinAgreeing,
    ConjoinedClauses.joinCourses,
    NounSubjects.openNouns,
    Antecedents.takeOwned,
    TimesBehindWhen.leaveTimes,
    TemporalClauses.leaveMoments,
    TemporalClauses.leaveInsertedMoments,
    InsertedClauses.returnTimes,
    ReducedRelatives.leaveReducedClauses,
    NameBoundaries.setApart,
    Appositions.takeLast,
    Appositions.joinAgents,
    Appositions.raiseNamed,
    Antecedents.raiseRelatives,
    Antecedents.raiseTogether,
    Antecedents.raisePlurals,
    Antecedents.raiseByPronoun,
    Antecedents.raiseCourses,
    ModifierVerbs.partCompounds,
    DuePredicates.openInfinitives,
    SubordinateSubjects.takeSubjects,
    ComplementClauses.returnThemes,
    Conditions.subordinateConditions,
    TemporalClauses.partAfters,
    TemporalClauses.joinAfters,
    TemporalClauses.openNotBefores,
    TemporalClauses.partNotUntils,
    TemporalClauses.openPassives,
    TemporalClauses.takeDeeds,
    ParticipleHeads.describeThings,
    ParticipleHeads.describeFates,
    SubordinateSubjects.raiseConjunctions,
    ComplementClauses.openDeeds,
    ReportedClauses.leaveReports,
    ReportedClauses.leaveNextClauses,
    ReportedClauses.joinInterrupted,
    SemicolonClauses.openDescribed,
    SemicolonClauses.takeFronted,
    ConjoinedClauses.joinBehindSemicolons,
    RelativeConjuncts.leaveRelatives,
    RelativeConjuncts.joinRelatives,
    RelativeConjuncts.joinUnclosed,
    RelativeConjuncts.leavePlaces,
    PluralVerbs.tagPredicates,
    VerbChains.raiseVerbs,
    InsertedParticiples.findPredicate,
  ]

  /// Mends the tree of a sentence, but leaves out each mend that would make a circle of it.
  static func mend(_ sentence: Range<Int>, of text: inout AnalysedText) {
    var tree = SentenceTree(of: sentence, takenFrom: &text)
    let unmended = tree.state
    for mend in mends { mend(&tree) }
    if tree.hasCircle {
      tree.state = unmended
      mendWithoutCircles(&tree)
    }
    tree.giveBack(to: &text)
  }

  /// Makes each mend by itself, and takes it back where it made a circle.
  private static func mendWithoutCircles(_ tree: inout SentenceTree) {
    for mend in mends {
      let before = tree.state
      mend(&tree)
      if tree.hasCircle { tree.state = before }
    }
  }
}
