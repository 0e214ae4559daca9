import ArgumentParser

/// The program: one subcommand a use case.
struct Juzheng: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "juzheng",
    abstract: say(
      zh: "把商家手里的聊天、订单、评价、通话导出文件整理成可核验的举证材料",
      en: "turns a merchant's exports into evidence against extortionate reviews that anyone can verify"),
    version: "0.1.0",
    subcommands: [
      FlagCommand.self, DeadlinesCommand.self, BuildCommand.self, VerifyCommand.self, InspectCommand.self,
      RulesCommand.self,
    ])
}

@main
enum Main {
  static func main() async {
    Console.occupyClosedStreams()
    do {
      var command = try Juzheng.parseAsRoot()
      if var command = command as? any AsyncParsableCommand {
        try await command.run()
      } else {
        try command.run()
      }
    } catch {
      Console.leave(after: error)
    }
  }
}
