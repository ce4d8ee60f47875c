import Bitrix24
import Catalog
import FoundationEssentials
import TerminalKit

extension HistoryEntry {
    /// What the columns of the history are called: title, members, date, portal.
    public static func headings(in messages: Messages) -> [String] {
        [messages.titleField.label, messages.membersField.label, messages.dateColumn, messages.portalColumn]
    }

    /// The cells of the row. Harmless on a terminal.
    public func cells(in zone: TimeZone, _ messages: Messages) -> [String] {
        [
            shownTitle(in: messages), memberCount.map(messages.number) ?? "",
            messages.minute(CivilMoment(time, in: zone)), portal,
        ].map { Visible.text($0) }
    }

    /// The same in one sentence, with the number of the chat.
    func sentence(in zone: TimeZone, messages: Messages) -> String {
        var cells = cells(in: zone, messages)
        cells[1] = memberCount.map(messages.members) ?? ""
        return (cells + [messages.chat(chat.rawValue)]).filter { !$0.isEmpty }.joined(separator: ", ")
    }

    private func shownTitle(in messages: Messages) -> String {
        let title = title.isEmpty ? messages.titleByPortal : title
        return isDeleted ? messages.deleted(title) : title
    }

    private var memberCount: Int? { members ?? document?.form.structure.allMembers.count }
}
