import ArgumentParser

@main
struct Juzheng: ParsableCommand {
}
