internal import FoundationEssentials

/// Trains the ranker and measures detection, from the top folder of the project: `Trainer train`, `Trainer evaluate`,
/// `Trainer speed`.
@main struct Trainer {
  static func main() throws {
    let today = Date().formatted(.iso8601.year().month().day())
    print(try told(by: CommandLine.arguments.dropFirst().first, on: today))
  }

  private static func told(by command: String?, on today: String) throws -> String {
    switch command {
    case "train": try Training(on: today).run()
    case "evaluate": try Evaluation(on: today).run()
    case "speed": try Speed().run()
    default: "usage: Trainer train | evaluate | speed"
    }
  }
}
