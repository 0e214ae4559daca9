import ArgumentParser
import Casework

struct FlagCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "flag",
    abstract: say(zh: "哪些买家出现差评要挟特征，逐条引用原话", en: "which buyers show the pattern, with every reason quoted"))

  @OptionGroup var common: CommonOptions
  @Option(help: ArgumentHelp(say(zh: "输出格式", en: "output format"), valueName: "text|json|csv"))
  var format: TableFormat = .text

  func run() async throws {
    let result = try await FlagBuyers.run(common.run(), on: common.bench())
    Console.note(result.problems, in: Speech.language)
    try Console.write(result.output(format, in: Speech.language))
    throw ExitCode(result.exitStatus)
  }
}
