import Evidence
import Testing

@Suite struct PhoneNumberTests {
  @Test(arguments: [
    "19900001234", "199 0000 1234", "+86 199-0000-1234", "0086 19900001234", "8619900001234", "'19900001234",
  ])
  func `one number is one number however it is written`(text: String) {
    #expect(PhoneNumber(text) == PhoneNumber("19900001234"))
    #expect(PhoneNumber(text)?.digits == "19900001234")
  }

  @Test(arguments: ["199****1234", "*", "", "12345", "无", "-1234"])
  func `what means no one subscriber is no number`(text: String) { #expect(PhoneNumber(text) == nil) }

  @Test func `a landline keeps its area code`() {
    #expect(PhoneNumber("0571-88880000")?.digits == "057188880000")
  }

  @Test func `different numbers differ`() {
    #expect(PhoneNumber("19900001234") != PhoneNumber("19900001235"))
  }
}
