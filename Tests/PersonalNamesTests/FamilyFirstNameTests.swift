import PersonalNames
import Testing

@Suite struct `Names that begin with the family's` {
  @Test(arguments: [
    ("Yan Bolin", "Yan", "bolin"), ("Kim Jae-won", "Kim", "jaewon"),
    ("Zhao-Ming-De", "Zhao", "mingde"), ("Zhao Ming De", "Zhao", "mingde"),
    ("Tran Van Binh", "Tran", "vanbinh"), ("Hsu Tse-liang", "Hsu", "tseliang"),
  ])
  func `the family stands before the given name`(name: String, family: String, given: String) {
    let read = FamilyFirstName(name)
    #expect(read?.family == family[...])
    #expect(read?.given == given)
  }

  @Test(arguments: [
    "Anna Yan", "Kim Holm", "Kim Lane", "Lee Ann Marsh", "Song", "Yan", "", "-", "Guo Wilberforce",
  ])
  func `other names do not`(name: String) {
    #expect(FamilyFirstName(name) == nil)
  }
}
