import ArgumentParser
import Casework

struct InspectCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "inspect",
    abstract: say(zh: "读到了什么、没读到什么、为什么", en: "what was read, what was not, and why"))

  @OptionGroup var common: CommonOptions
  @Option(help: ArgumentHelp(say(zh: "输出格式", en: "output format"), valueName: "text|json"))
  var format: DocumentFormat = .text
  @Flag(help: ArgumentHelp(say(zh: "逐条输出消息，每条一行 JSON", en: "every message, one JSON line each")))
  var messages = false

  func run() async throws {
    let result = try await InspectFiles.run(common.run(), on: common.bench())
    Console.note(result.problems, in: Speech.language)
    if messages {
      try result.messages { try Console.write($0) }
    } else {
      try Console.write(result.output(format, in: Speech.language))
    }
    throw ExitCode(result.exitStatus)
  }
}
