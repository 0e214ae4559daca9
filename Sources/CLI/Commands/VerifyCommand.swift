import ArgumentParser
import Casework

struct VerifyCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "verify", abstract: say(zh: "校验证据包，逐项给出编号", en: "check a dossier; every fault has a code"))

  @Argument(help: ArgumentHelp(say(zh: "证据包", en: "the dossier"), valueName: "file.zip"))
  var file: String?

  @Option(
    help: ArgumentHelp(say(zh: "改为校验一个 BagIt 文件夹", en: "check a BagIt folder instead"), valueName: "dir"))
  var bag: String?

  @Option(help: ArgumentHelp(say(zh: "输出格式", en: "output format"), valueName: "text|json"))
  var format: DocumentFormat = .text

  @OptionGroup var knowledge: KnowledgeOptions

  func validate() throws {
    guard (file == nil) != (bag == nil) else {
      throw ValidationError(
        say(zh: "请给出一个证据包，或用 --bag 给出文件夹", en: "give one dossier, or a folder with --bag"))
    }
  }

  func run() throws {
    let subject = bag.map(VerifyDossier.Subject.bag) ?? .archive(file ?? "")
    let result = try VerifyDossier.run(
      subject, rules: knowledge.rules, language: Speech.language, on: .standard)
    try Console.write(result.output(format, in: Speech.language))
    throw ExitCode(result.exitStatus)
  }
}
