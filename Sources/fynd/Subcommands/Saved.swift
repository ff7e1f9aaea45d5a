import ArgumentParser
import FyndClient

/// `fynd saved`
struct Saved: ParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Keep queries under names, and print what they find that is new.",
        discussion: """
            A saved query keeps the query with its filters, the index that is meant, and which passages were there last time. \
            They lie as JSON in $XDG_DATA_HOME/fynd/saved, or else in ~/.local/share/fynd/saved.

            Examples:
              fynd saved add avtal 'avtalsuppföljning brist' --municipality Norrbro
              fynd saved list
              fynd saved run avtal --limit 5
              fynd saved new avtal --format csv
              fynd saved remove avtal
            """,
        subcommands: [
            SavedAdd.self, SavedList.self, SavedShow.self, SavedRun.self, SavedNew.self, SavedRemove.self,
        ])
}
