import ArgumentParser

/// Reads the material into passages; run as a process of its own.
struct ReadMaterial: ParsableCommand {
    static let configuration = CommandConfiguration(commandName: "read-material", shouldDisplay: false)

    @Argument var folder: String
    @Argument var passages: String

    func run() throws {
        try Worker.report(PassageDump.write(folder: folder, to: passages))
    }
}
