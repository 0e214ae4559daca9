import ArgumentParser
import Casework

struct DeadlinesCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "deadlines",
    abstract: say(zh: "每条中差评还能不能投诉、还剩几天、还缺什么", en: "every negative review: days left and what is missing"))

  @OptionGroup var common: CommonOptions
  @Option(help: ArgumentHelp(say(zh: "输出格式", en: "output format"), valueName: "text|json|csv"))
  var format: TableFormat = .text
  @Option(help: ArgumentHelp(say(zh: "另写一份日历文件", en: "also write a calendar file"), valueName: "file"))
  var ics: String?

  func run() async throws {
    let result = try await ListDeadlines.run(common.run(), on: common.bench())
    Console.note(result.problems, in: Speech.language)
    if let ics { try result.writeCalendar(to: ics, in: Speech.language, on: .standard) }
    try await result.write(format, in: Speech.language) { try Console.write($0) }
    throw ExitCode(result.exitStatus)
  }
}
