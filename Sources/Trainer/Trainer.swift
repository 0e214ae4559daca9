/// Trains the ranker and measures detection, from the top folder of the project: `Trainer train`, `Trainer evaluate`,
/// `Trainer speed`.
@main struct Trainer {
  static func main() throws {
    switch CommandLine.arguments.dropFirst().first {
    case "train": try Training().run()
    case "evaluate": try Evaluation().run()
    case "speed": try Speed().run()
    default: print("usage: Trainer train | evaluate | speed")
    }
  }
}
