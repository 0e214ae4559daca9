import Evidence
import Testing

@Test(arguments: [
  (["diaowang_w3"], "微 diaowang 下划线 w3", "微 d***g 下划线 w3"), (["19900007715"], "后面 7715", "后面 7***5"),
  (["lulu_990"], "加lulu_990说", "加l***0说"), (["19900007715"], "转我300 19900007715", "转我300 199***7715"),
  (["zhouzhi669"], "zhouzhi669 和 zhouzhi", "zho***i669 和 z***i"), ([], "加我微信", "加我微信"),
  (["lulu88"], "luna88", "luna88"),
])
func `accounts are covered, whole and in parts, and nothing else`(
  accounts: [String], text: String, masked: String
) {
  #expect(Mask.accounts(accounts, in: text) == masked)
}
