import Bitrix24
import FoundationEssentials

/// A chat that was created.
public struct HistoryEntry: Equatable, Sendable {
    public let chat: ChatID
    /// As it was asked for. Texts are hostile until control characters are made visible.
    public let title: String
    /// When the answer came, in whole seconds.
    public let time: Date
    /// The name of the portal.
    public let portal: String
    public let link: String
    /// As whom, if that was known.
    public let caller: Author?
    /// How many members were asked for, the owner included; nil where an older version has not written it down.
    public let members: Int?
    /// From the first byte to the last, as the program saw it, in whole milliseconds; zero where nobody saw it.
    public let took: Duration
    /// The form that it was made with, to start a new one like it; nil where there was no form.
    public let document: FormDocument?

    public init(
        chat: ChatID, title: String, time: Date, portal: String, link: String, caller: Author?,
        members: Int? = nil, took: Duration, document: FormDocument?
    ) {
        self.chat = chat
        self.title = title
        self.time = time
        self.portal = portal
        self.link = link
        self.caller = caller
        self.members = members
        self.took = took
        self.document = document
    }
}

extension HistoryEntry {
    /// The entry as a line of JSON, with what a terminal would obey escaped; a picture is its digest.
    public var line: String {
        var members: [JSONValue.Member] = [
            .init("at", .string(time.formatted(.iso8601))), .init("portal", .string(portal)),
            .init("chat", .integer(chat.rawValue)), .init("title", .string(title)), .init("link", .string(link)),
        ]
        if let caller { members.append(.init("as", caller.value)) }
        if let count = self.members { members.append(.init("members", .integer(count))) }
        members.append(.init("milliseconds", .integer(Int(took / .milliseconds(1)))))
        if let document { members.append(.init("form", document.value)) }
        return JSONValue.object(members).text()
    }

    /// Nil for a line that is torn, damaged, or was not written by convene. What it lacks is empty.
    init?(line: ArraySlice<UInt8>) {
        guard let text = String(validating: line, as: UTF8.self), let stored = try? JSONValue(parsing: text),
            let at = stored["at"]?.string, let time = try? Date(at, strategy: .iso8601),
            let portal = stored["portal"]?.string, let chat = stored["chat"]?.integer.flatMap(ChatID.init(rawValue:))
        else { return nil }
        self.init(
            chat: chat, title: stored["title"]?.string ?? "", time: time, portal: Portal.name(written: portal),
            link: stored["link"]?.string ?? "", caller: stored["as"].flatMap { Author($0) },
            members: stored["members"]?.integer, took: .milliseconds(stored["milliseconds"]?.integer ?? 0),
            // A form of another version is not worth losing the entry for.
            document: stored["form"].flatMap { try? FormDocument($0) })
    }
}
