import ArgumentParser
import Casework

struct RulesCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "rules", abstract: say(zh: "查看和检验规则", en: "list, show and test the rules"),
    subcommands: [List.self, Show.self, Test.self])

  struct List: ParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: say(zh: "列出全部规则", en: "every rule and platform pack"))
    @OptionGroup var knowledge: KnowledgeOptions

    func run() throws {
      let rules = try ReviewRules(rules: knowledge.rules, language: Speech.language, on: .standard)
      try Console.write(rules.list())
    }
  }

  struct Show: ParsableCommand {
    static let configuration = CommandConfiguration(abstract: say(zh: "解释一条规则", en: "explain one rule"))
    @Argument(help: ArgumentHelp(say(zh: "规则编号", en: "the rule's identifier"), valueName: "id"))
    var id: String
    @OptionGroup var knowledge: KnowledgeOptions

    func run() throws {
      let rules = try ReviewRules(rules: knowledge.rules, language: Speech.language, on: .standard)
      try Console.write(rules.show(id))
    }
  }

  struct Test: ParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: say(zh: "用规则自带的示例检验规则", en: "hold every rule to its own examples"))
    @Argument(help: ArgumentHelp(say(zh: "自己的规则文件夹", en: "a folder of your own packs"), valueName: "dir"))
    var folder: String?
    @OptionGroup var knowledge: KnowledgeOptions

    func run() throws {
      let rules = try ReviewRules(
        rules: folder ?? knowledge.rules, language: Speech.language, on: .standard)
      let outcome = try rules.test()
      try Console.write(outcome.report)
      throw ExitCode(outcome.passed ? 0 : 1)
    }
  }
}
