import ISO8601
import Testing

@Test func `a year is written as it was read`() {
  #expect(EDTF("1912")?.description == "1912")
}
