import TextModel
import Testing

@Suite struct `Times before and behind clauses` {
  @Test func `a season that opens a sentence did nothing in it`() throws {
    let parse = try Parse(
      "That autumn a retired nurse, Ines Palm, founded a club to save the park.")
    #expect(try parse.role(of: "autumn") == "obl:unmarked founded")
    #expect(try parse.role(of: "nurse") == "nsubj founded")
    let joined = try Parse(
      "He buried the gold and the next day led the riders that broke the line.")
    #expect(try joined.role(of: "day") == "obl:unmarked led")
    let rain = try Parse("The night broke the heat.")
    #expect(try rain.role(of: "night") == "nsubj broke")
  }

  @Test func `where somebody was is told, not how much later`() throws {
    let parse = try Parse("The tug left Hull and was alongside twelve minutes later.")
    #expect(try parse.role(of: "alongside") == "conj left")
    #expect(try parse.role(of: "later") == "advmod alongside")
    let fall = try Parse("The fall was two hours later.")
    #expect(try fall.role(of: "fall") == "nsubj later")
  }

  @Test(arguments: [
    ("The inquiry became a formal trial on 3 May.", "3", "obl became"),
    ("The bill became the law of 1911.", "1911", "nmod law"),
    (
      "Holm resigned in June, and Anna Lind took over three weeks later after her rival fled.",
      "fled", "advcl took"
    ),
    (
      "Holm resigned in June, and Anna Lind took over three weeks later after her rival fled.",
      "later", "advmod took"
    ),
  ])
  func `a time goes with the verb that it tells of`(text: String, word: String, role: String) throws
  {
    #expect(try Parse(text).role(of: word) == role)
  }

  @Test func `that before a month opens no clause`() throws {
    let parse = try Parse("His boat was seen that April by a diver near Hull.")
    #expect(try parse.role(of: "that") == "det April")
    #expect(try Parse("He said that April was dry.").role(of: "that") != "det April")
  }

  @Test func `a time behind that is of what is recalled`() throws {
    let parse = try Parse(
      "Readers will remember that on 3 May a man called Orr asked them to help.")
    #expect(try parse.role(of: "3") == "obl asked")
    let before = try Parse("Readers said on 3 May that a man called Orr asked them to help.")
    #expect(try before.role(of: "3") == "obl said")
  }

  @Test func `several hundred are no part of the decade before them`() throws {
    let parse = try Parse("By the end of the decade several hundred were known.")
    #expect(try parse.role(of: "hundred") == "nsubj:pass known")
    #expect(try Parse("In May 1950 were sold forty.").role(of: "1950") == "nmod:unmarked May")
  }

  @Test func `an age is no part of the name behind it`() throws {
    let parse = try Parse("At sixteen Ruth was sent to a printer in Leeds.")
    #expect(try parse.role(of: "sixteen") == "obl sent")
    let houses = try Parse("At sixteen houses Ruth was sent away.")
    #expect(try houses.role(of: "sixteen") == "nummod houses")
  }

  @Test func `an occasion is no title of the name behind it`() throws {
    let parse = try Parse("On the evening of the vote Anna Berg left.")
    #expect(try parse.role(of: "Anna") == "nsubj left")
    let chair = try Parse("On the advice of the chairman Anna Berg they left.")
    #expect(try chair.role(of: "Anna") != "nsubj left")
  }

  @Test(arguments: [
    ("In 1972 miners blocked the road.", "miners", "nsubj blocked", "1972", "obl blocked"),
    (
      "In April 1822 weavers from Leeds broke the looms.", "weavers", "nsubj broke", "April",
      "obl broke"
    ),
    ("In 1832 cholera broke out.", "cholera", "nsubj broke", "1832", "obl broke"),
    ("On Tuesday nurses walked out.", "nurses", "nsubj walked", "Tuesday", "obl walked"),
    ("In October trade unions called a strike.", "unions", "nsubj called", "October", "obl called"),
    ("Since 2012 rents have doubled.", "rents", "nsubj doubled", "2012", "obl doubled"),
    (
      "On 8 May between 08:10 and 09:25 users saw errors.", "users", "nsubj saw", "09:25",
      "conj 08:10"
    ),
    (
      "During the famine of 1846 hungry farmers stormed the mill.", "farmers", "nsubj stormed",
      "1846",
      "nmod famine"
    ),
    (
      "After the war of 1812 young sailors left the port.", "sailors", "nsubj left", "war",
      "obl left"
    ),
  ])
  func `a date that opens a clause is no part of its subject`(
    text: String, subject: String, role: String, date: String, dateRole: String
  ) throws {
    let parse = try Parse(text)
    #expect(try parse.role(of: subject) == role)
    #expect(try parse.role(of: date) == dateRole)
  }

  @Test func `a number of people or a date of a thing stays with them`() throws {
    #expect(
      try Parse("The fort was held by 1200 soldiers.").role(of: "1200") == "nummod soldiers")
    #expect(try Parse("The 1972 miners won.").role(of: "1972").hasSuffix("miners"))
  }

  @Test func `a year before a name is not the subject`() throws {
    let text = try analyse("Around 245 BCE Berenice III called him to Alexandria, where he taught.")
    let subject = text.tokens.indices.filter {
      text.tokens[$0].relation == .nsubj && text.form(text.tokens[$0].head) == "called"
    }
    #expect(subject.map { text.form($0) } == ["Berenice"])
  }

  @Test func `a number of persons behind an occasion is the subject`() throws {
    let parse = try Parse("At the time of the flood two guards were asleep.")
    #expect(try parse.role(of: "guards") == "nsubj asleep")
    let after = try Parse("In the week after the fire three nurses came forward.")
    #expect(try after.role(of: "nurses") == "nsubj came")
    #expect(try after.role(of: "fire") == "nmod week")
  }

  @Test(arguments: [
    ("Rebels shelled the port, wounding two men, and on Monday Sabo hinted at talks.", "Sabo"),
    ("Rebels shelled the port, wounding two men, and in May Okoro hinted at talks.", "Okoro"),
    ("On Monday President Sabo hinted at talks.", "Sabo"),
  ])
  func `a day before a name is when and not who`(text: String, subject: String) throws {
    let parse = try Parse(text)
    #expect(try parse.role(of: subject) == "nsubj hinted")
    #expect(try parse.role(of: text.contains("Monday") ? "Monday" : "May") == "obl hinted")
  }

  @Test func `a day named by its number is no part of the name behind it`() throws {
    let parse = try Parse("They dug for two days, and on the third Okoro hinted at talks.")
    #expect(try parse.role(of: "Okoro") == "nsubj hinted")
    #expect(try parse.role(of: "third") == "obl hinted")
    let floor = try Parse("They slept on the third Okoro barge.")
    #expect(try floor.role(of: "third") != "obl slept")
  }

  @Test(arguments: [
    ("On 7 June Vell Rowan withdrew its offer.", "Vell"),
    ("On 7 June Rowan withdrew its offer.", "Rowan"),
  ])
  func `nobody is called by the month of a day`(text: String, name: String) throws {
    #expect(try Parse(text).role(of: name) == "nsubj withdrew")
  }

  @Test func `a month that is a given name stays one`() throws {
    #expect(try Parse("In Leeds June Berg hinted at talks.").role(of: "June") != "obl hinted")
  }

  @Test func `a year counts no work that begins and no talks that fail`() throws {
    let parse = try Parse("In 1905 work on the pier began.")
    #expect(try parse.role(of: "work") == "nsubj began")
    #expect(try parse.role(of: "1905") == "obl began")
    let talks = try Parse("In 1990 talks with Norway failed.")
    #expect(try talks.role(of: "talks") == "nsubj failed")
    let count = try Parse("In 1200 homes in Norway she found mould.")
    #expect(try count.role(of: "homes") == "obl found")
  }

  @Test func `the short end of a range of years counts nothing`() throws {
    let parse = try Parse("During the siege of 1702–04 French guns sank the ship.")
    #expect(try parse.role(of: "04") == "nmod 1702")
    let count = try Parse("During the siege 40 French guns sank the ship.")
    #expect(try count.role(of: "40") == "nummod guns")
  }

  @Test func `a time without a comma is no part of the plural behind it`() throws {
    let later = try Parse("Three weeks later sailors seized the port.")
    #expect(try later.role(of: "later") == "advmod seized")
    #expect(try later.role(of: "sailors") == "nsubj seized")
    let night = try Parse("That evening farmers blocked the bridge.")
    #expect(try night.role(of: "evening") == "obl:unmarked blocked")
    #expect(try night.role(of: "That") == "det evening")
    let visitors = try Parse("The summer visitors left the port.")
    #expect(try visitors.role(of: "summer") == "compound visitors")
  }

  @Test func `an hour behind when and a comma is that of the clause of when`() throws {
    let parse = try Parse(
      "It had rained for a week when, at about six o'clock on the evening of 4 May 1905, the smith, Ned Orr, heard that the mill had burned."
    )
    #expect(try parse.role(of: "six") == "obl heard")
    #expect(try parse.role(of: "evening") == "obl heard")
    let week = try parse.role(of: "week")
    #expect(week == "obl rained")
  }

  @Test func `that before a season behind a relative clause opens none`() throws {
    let parse = try Parse("A panel that sat for ten days that summer cleared the mayor.")
    #expect(try parse.role(of: "panel") == "nsubj cleared")
    #expect(try parse.role(of: "summer") == "obl:unmarked sat")
    let other = try Parse("A board that met for two weeks cleared Holm that spring.")
    #expect(try other.role(of: "board") == "nsubj cleared")
  }

  @Test func `how far off a thing is and all of a life are no second object`() throws {
    let tree = try Parse("The car hit a tree 200 metres east of the farm.")
    #expect(try tree.role(of: "tree") == "obj hit")
    #expect(try tree.role(of: "metres").hasPrefix("obj") == false)
    let life = try Parse("Holm disputed it all his life.")
    #expect(try life.role(of: "life") == "obl:unmarked disputed")
    let cable = try Parse("The crew laid 200 metres of cable.")
    #expect(try cable.role(of: "metres") == "obj laid")
  }

  @Test func `at the weekend is no part of the plural behind it`() throws {
    let parse = try Parse("At the weekend divers found the hull.")
    #expect(try parse.role(of: "weekend") == "obl found")
    let named = try Parse("The weekend divers found the hull.")
    #expect(try named.role(of: "divers") == "nsubj found")
    #expect(try named.role(of: "weekend").hasPrefix("obl") == false)
  }

  @Test func `a count of time that ends a relative clause belongs to it`() throws {
    let parse = try Parse("Karl Brook, who had rented the shop four years before, sold the roof.")
    #expect(try parse.role(of: "before") == "advmod rented")
    let plain = try Parse("Karl Brook, who had rented the shop, sold it four years later.")
    #expect(try plain.role(of: "later") == "advmod sold")
  }

  @Test func `the name behind the year of a season is the subject`() throws {
    let parse = try Parse("In the spring of 1912 Karl Brook, who kept bees, had the roof tarred.")
    #expect(try parse.role(of: "Karl") == "nsubj had")
    #expect(try parse.role(of: "1912") == "nmod spring")
    let common = try Parse(
      "By the spring of 1912 a smaller crew, with lighter oars, stood on the pier.")
    #expect(try common.role(of: "crew") == "nsubj stood")
  }

  @Test func `that before a month opens no main clause`() throws {
    let parse = try Parse("When it was painted again that March it was found to leak.")
    #expect(try parse.role(of: "that") == "det March")
    let clause = try Parse("She said that March was too soon.")
    #expect(try clause.role(of: "that").hasPrefix("mark"))
  }

  @Test func `a time behind a preposition is no subject`() throws {
    let parse = try Parse(
      "She took a house, stayed for a summer, and in the spring of 1959 was hired.")
    #expect(try parse.role(of: "spring") == "obl hired")
    let plain = try Parse("She took a house, and the spring of 1959 was warm.")
    #expect(try plain.role(of: "spring") == "nsubj warm")
  }

  @Test func `who scores with seconds left is left by nobody`() throws {
    let parse = try Parse(
      "With ten seconds left Ida Kemp, Anna's younger sister, made the catch that won it.")
    #expect(try parse.role(of: "Ida") == "nsubj made")
    #expect(try parse.role(of: "left") == "acl seconds")
    let plain = try Parse("With ten guards she left Oslo.")
    #expect(try plain.role(of: "left") == "root")
  }

  @Test func `the time in commas behind when is that of the clause behind it`() throws {
    let parse = try Parse("He was about to leave when, early on 3 May 2010, a parcel came.")
    #expect(try parse.role(of: "when") == "advmod came")
    #expect(try parse.role(of: "3") == "obl came")
  }

  @Test func `a month of a date is no given name`() throws {
    let parse = try Parse("On 7 June Mott Barlow withdrew its offer.")
    #expect(try parse.role(of: "Mott") == "nsubj withdrew")
  }

  @Test func `no hour is the pilot's, and no weeks are joined to cases`() throws {
    let hour = try Parse(
      "An hour into the voyage the mate at Rusk, Sara Lunt, warned Captain Munk.")
    #expect(try hour.role(of: "mate") == "nsubj warned")
    let weeks = try Parse("Within six weeks eight similar cases had been reported.")
    #expect(try weeks.role(of: "cases") == "nsubj:pass reported")
  }

  @Test func `an hour is no part of somebody who did something then`() throws {
    let parse = try Parse("By 04:10 a colleague, Lin Obara, noticed that the seal had expired.")
    #expect(try parse.role(of: "colleague") == "nsubj noticed")
    let hour = try Parse("At 10:40 a colleague of Lin Obara noticed it.")
    #expect(try hour.role(of: "colleague") == "nsubj noticed")
  }

  @Test func `what is counted by the day does what the verb says`() throws {
    let parse = try Parse("By 1900 nineteen ships a day were calling there.")
    #expect(try parse.role(of: "ships") == "nsubj calling")
    let turn = try Parse(
      "It leased the quay in 1874, and by the turn of the century thirty-two ships a day were "
        + "calling there.")
    #expect(try turn.role(of: "ships") == "nsubj calling")
    let miles = try Parse("By 1900 she rowed nineteen miles a day.")
    #expect(try miles.role(of: "miles") != "nsubj rowed")
  }

  @Test func `a turn of the day with a preposition is no part of the subject`() throws {
    let parse = try Parse("At dawn heavy rain fell.")
    #expect(try parse.role(of: "dawn") == "obl fell")
    #expect(try parse.role(of: "rain") == "nsubj fell")
    let chorus = try Parse("The dawn chorus fell silent.")
    #expect(try chorus.role(of: "dawn") == "compound chorus")
  }

  @Test func `a road remains closed for weeks`() throws {
    let parse = try Parse("The road remained closed for two months in 1902.")
    #expect(try parse.role(of: "months") == "obl remained")
    let closed = try Parse("The road was closed for two months in 1902.")
    #expect(try closed.role(of: "months") == "obl closed")
  }

  @Test func `no date is joined to those who act on it`() throws {
    let parse = try Parse(
      "Holm raised the rent in April and again a week later, and on 20 May the tenants, by then divided, accepted it."
    )
    #expect(try parse.role(of: "tenants") == "nsubj accepted")
  }

  @Test func `a date set off behind what it counts from is that of the verb`() throws {
    let parse = try Parse("A week after the quarrel, on April 9, Ida left the choir.")
    #expect(try parse.role(of: "9") == "obl left")
    let own = try Parse("A week after the quarrel on April 9, Ida left the choir.")
    #expect(try own.role(of: "9") != "obl left")
  }

  @Test(arguments: [
    ("The guild voted to shut the forge Thursday.", "obl:unmarked voted"),
    ("The dean refused to sign the charter Thursday, and left.", "obl:unmarked refused"),
    ("The guild hoped to shut the forge Thursday.", "obl:unmarked shut"),
  ])
  func `a decision is made on the day that ends the sentence`(text: String, role: String) throws {
    #expect(try Parse(text).role(of: "Thursday") == role)
  }
}
