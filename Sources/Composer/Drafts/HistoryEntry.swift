import Bitrix24
import FoundationEssentials

/// A chat that was created, changed or deleted, as it was then.
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
    /// How many members it has, whoever has created it included as far as that is known; nil where an older version has
    /// not written it down.
    public let members: Int?
    /// From the first byte to the last, as the program saw it, in whole milliseconds; zero where nobody saw it.
    public let took: Duration
    /// The form that it was made with, to start a new one like it; nil where there was no form.
    public let document: FormDocument?
    /// It was deleted over this machine.
    public let isDeleted: Bool

    public init(
        chat: ChatID, title: String, time: Date, portal: String, link: String, caller: Author?,
        members: Int? = nil, took: Duration, document: FormDocument?,
        isDeleted: Bool = false
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
        self.isDeleted = isDeleted
    }

    /// A chat that was created from a structure.
    ///
    /// - Parameter caller: who has created it, and is its member without being asked for; nil where that is not known.
    public init(
        creating chat: ChatID, _ structure: ChatStructure, on portal: Portal, by caller: Author?, took: Duration,
        at time: Date, document: FormDocument? = nil
    ) {
        let members = structure.allMembers
        let isAdded = caller.map { !members.contains($0.id) } ?? false
        self.init(
            chat: chat, title: structure.title, time: time, portal: portal.name, link: portal.link(to: chat),
            caller: caller, members: members.count + (isAdded ? 1 : 0), took: took,
            document: document ?? FormDocument(structure, on: portal))
    }

    /// A chat that was changed, as the portal has stored it.
    public init(changing chat: StoredChat, on portal: Portal, took: Duration, at time: Date) {
        self.init(
            chat: chat.id, title: chat.title, time: time, portal: portal.name, link: portal.link(to: chat.id),
            caller: nil, members: chat.memberCount ?? chat.members?.count, took: took,
            document: FormDocument(ChatStructure(like: chat), on: portal))
    }

    /// A chat that is gone.
    public init(deleting chat: ChatID, titled title: String, on portal: Portal, at time: Date) {
        self.init(
            chat: chat, title: title, time: time, portal: portal.name, link: portal.link(to: chat), caller: nil,
            took: .zero, document: nil, isDeleted: true)
    }

    /// With what it does not say itself, from an earlier entry of the same chat.
    func completed(by earlier: Self) -> Self {
        Self(
            chat: chat, title: title.isEmpty ? earlier.title : title, time: time, portal: portal, link: link,
            caller: caller ?? earlier.caller, members: members ?? earlier.members, took: took,
            document: document ?? earlier.document, isDeleted: isDeleted)
    }
}

extension FormDocument {
    /// The form that makes another chat like this one.
    fileprivate init(_ structure: ChatStructure, on portal: Portal) {
        self.init(Form(structure), focus: .field(.title), portal: portal.name, people: [:])
    }
}

extension HistoryEntry {
    /// The entry as a line of JSON, with what a terminal would obey escaped; a picture is its digest.
    public var line: String {
        var members: [JSONValue.Member] = [
            .init("at", .string(time.timestamp)), .init("portal", .string(portal)),
            .init("chat", .integer(chat.rawValue)), .init("title", .string(title)), .init("link", .string(link)),
        ]
        if let caller { members.append(.init("as", caller.value)) }
        if let count = self.members { members.append(.init("members", .integer(count))) }
        members.append(.init("milliseconds", .integer(Int(took / .milliseconds(1)))))
        if isDeleted { members.append(.init("deleted", .bool(true))) }
        if let document { members.append(.init("form", document.value)) }
        return JSONValue.object(members).text()
    }

    /// Nil for a line that is torn, damaged, or was not written by convene. What it lacks is empty.
    init?(line: ArraySlice<UInt8>) {
        guard let text = String(validating: line, as: UTF8.self), let stored = try? JSONValue(parsing: text),
            let at = stored["at"]?.string, let time = Date(timestamp: at),
            let portal = stored["portal"]?.string, let chat = stored["chat"]?.integer.flatMap(ChatID.init(rawValue:))
        else { return nil }
        self.init(
            chat: chat, title: stored["title"]?.string ?? "", time: time, portal: Portal.name(written: portal),
            link: stored["link"]?.string ?? "", caller: stored["as"].flatMap { Author($0) },
            members: stored["members"]?.integer, took: .milliseconds(stored["milliseconds"]?.integer ?? 0),
            // A form of another version is not worth losing the entry for.
            document: stored["form"].flatMap { try? FormDocument($0) },
            isDeleted: stored["deleted"] == .bool(true))
    }
}
