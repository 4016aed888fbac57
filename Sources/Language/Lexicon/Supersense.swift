/// The broad meaning of a word: the lexicographer files of WordNet.
public enum Supersense: UInt8, Hashable, Sendable, CaseIterable {
  case nounTops = 3
  case act, animal, artifact, attribute, body, cognition, communication, event, feeling, food, group
  case location, motive, object, person, phenomenon, plant, possession, process, quantity, relation
  case shape, state, substance, time
  case verbBody = 29
  case verbChange, verbCognition, verbCommunication, verbCompetition, verbConsumption, verbContact
  case verbCreation, verbEmotion, verbMotion, verbPerception, verbPossession, verbSocial,
    verbStative
  case verbWeather
}
