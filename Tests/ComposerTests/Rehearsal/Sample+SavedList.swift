import Bitrix24
import Foundation
import Testing

@testable import Composer

extension Sample {
    static let variables = [TemplateVariable(name: "team", usual: "Sales"), TemplateVariable(name: "room", usual: nil)]

    /// A weekly meeting in each week of a year, and a launch among them.
    static func history() throws -> [HistoryEntry] {
        try (1...52).map { week in
            var structure = ChatStructure()
            structure.title = week == 7 ? "Launch of the new warehouse in Rotterdam" : "Weekly meeting \(week)"
            return HistoryEntry(
                chat: try #require(ChatID(rawValue: 3000 + week)), title: structure.title,
                time: time.addingTimeInterval(Double(week) * -604_800), portal: "portal.example",
                link: "https://portal.example/online/?IM_DIALOG=chat\(3000 + week)", caller: Author(caller),
                members: week, took: .milliseconds(120 + week), document: document(Form(structure)))
        }
    }
}
