internal import FoundationEssentials

/// Trains the ranker and measures detection, from the top folder of the project: `Trainer train`, `Trainer evaluate`,
/// `Trainer speed`.
@main struct Trainer {
  static func main() async throws {
    let today = Date().formatted(.iso8601.year().month().day())
    print(try await told(by: CommandLine.arguments.dropFirst().first, on: today))
  }

  private static func told(by command: String?, on today: String) async throws -> String {
    switch command {
    case "train": try await Training(on: today).run()
    case "evaluate": try Evaluation(on: today).run()
    case "speed": try Speed().run()
    default: "usage: Trainer train | evaluate | speed"
    }
  }
}
