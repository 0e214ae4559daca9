import ArgumentParser
import Casework
import Evidence

struct BuildCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "build",
    abstract: say(zh: "生成一个案件的证据包", en: "the dossier of one case, or of all that show signs"))

  @OptionGroup var common: CommonOptions

  @Option(help: ArgumentHelp(say(zh: "订单编号", en: "the order number"), valueName: "id"))
  var order: String?

  @Flag(help: ArgumentHelp(say(zh: "所有发现特征的案件", en: "every case that is strong or suspected")))
  var all = false

  @Option(
    name: .shortAndLong,
    help: ArgumentHelp(
      say(zh: "写到这里（--all 时是文件夹）", en: "where to write; a folder with --all"), valueName: "path"))
  var output: String

  @Option(help: ArgumentHelp(say(zh: "版本", en: "edition"), valueName: "platform"))
  var edition: Edition = .platform

  func validate() throws {
    guard (order == nil) == all else {
      throw ValidationError(
        say(zh: "请用 --order 指明一个订单，或用 --all", en: "name one order with --order, or use --all"))
    }
    guard edition == .platform else {
      throw ValidationError(
        say(zh: "目前只有平台版（platform）", en: "only the platform edition can be built so far"))
    }
  }

  func run() async throws {
    let request = BuildRequest(
      selection: order.map(BuildRequest.Selection.order) ?? .all, output: output, edition: edition,
      language: common.knowledge.language ?? .zh)
    let plan = try await BuildDossiers.plan(common.run(), request, on: common.bench())
    Console.note(plan.problems, in: Speech.language)
    for warning in plan.ownSideWarnings() {
      Console.note(say(zh: "己方言行须注意：", en: "mind the own side: ") + warning)
    }
    try Console.write(plan.summary(of: plan.write(), in: Speech.language))
    throw ExitCode(plan.exitStatus)
  }
}
