internal import FoundationEssentials

/// Trains the ranker and measures detection, from the top folder of the project: `Trainer train`, `Trainer evaluate`,
/// `Trainer speed`.
@main struct Trainer {
  static func main() throws {
    let today = Date().formatted(.iso8601.year().month().day())
    switch CommandLine.arguments.dropFirst().first {
    case "train": print(try Training(on: today).run())
    case "evaluate": print(try Evaluation(on: today).run())
    case "speed": print(try Speed().run())
    default: print("usage: Trainer train | evaluate | speed")
    }
  }
}
