/// Trains the ranker and measures detection, from the top folder of the project: `Trainer train`, `Trainer evaluate`.
@main struct Trainer {
  static func main() throws {
    switch CommandLine.arguments.dropFirst().first {
    case "train": try Training().run()
    case "evaluate": try Evaluation().run()
    default: print("usage: Trainer train | evaluate")
    }
  }
}
