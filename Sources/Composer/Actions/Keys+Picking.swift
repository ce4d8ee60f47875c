import TerminalKit

extension Keys {
    /// The rows of the picker of people.
    static let picking: [Table.Row] = [
        .init(
            [.enter], in: [.searching, .people], does: .open, label: "Take and close",
            sentence: "Takes the highlighted person if nobody was taken, and closes; looks up a list that was typed.",
            rank: 9),
        .init(
            [.space], in: [.people], does: .toggle, label: "Take",
            sentence: "In the list, takes and releases a person.",
            rank: 8),
        .init(
            [.tab, .function(3)], in: [.searching, .people], does: .otherFace, label: "Departments",
            sentence: "Shows the departments with their people.", rank: 5),
        .init(
            [.tab, .function(3)], in: [.company], does: .otherFace, label: "Search",
            sentence: "Goes back to the search by name.", rank: 5),
        .init(
            [.space], in: [.company], does: .toggle, label: "Take",
            sentence: "Takes and releases a person; says how many people a department adds before it does.", rank: 9),
        .init(
            [.right], in: [.company], does: .unfold, label: "Open",
            sentence: "Opens a department and lists its people.",
            rank: 8),
        .init(
            [.left], in: [.company], does: .fold, label: "Close",
            sentence: "Closes a department, or goes to the one above.", rank: 4),
        .init(
            [.enter], in: [.company], does: .open, label: "Open",
            sentence: "Opens and closes a department; takes a person, if nobody was taken, and closes."),
        .init(
            [.space], in: [.doubts], does: .toggle, label: "Take", sentence: "Takes and releases whoever is meant.",
            rank: 8),
        .init(
            [.enter], in: [.doubts], does: .open, label: "Leave the rest out",
            sentence: "Takes whoever was marked, and leaves out the rest.", rank: 9),
        .init(
            [.escape], in: [.doubts], does: .back, label: "Correct",
            sentence: "Takes whoever was marked, and leaves the rest in the field to be corrected.", rank: 7),
    ]
}
