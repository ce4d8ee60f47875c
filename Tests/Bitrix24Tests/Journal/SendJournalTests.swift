import Bitrix24
import Foundation
import TestSupport
import Testing

@Suite("The journal of what was sent")
struct SendJournalTests {
    let file: MemoryJournal
    let time = Date(timeIntervalSince1970: 1_775_137_943)
    let portal: Portal
    let caller: Caller
    let other: Sender
    static let own = Sender(rawValue: 1)

    init() throws {
        other = try #require(Sender(rawValue: 2))
        file = MemoryJournal(living: [other])
        portal = try Portal(reading: "https://acme.bitrix24.com/rest/17/s3cr3tc0de/")
        caller = try JSONDecoder().decode(Caller.self, from: Data(#"{"ID":"17","NAME":"Ann"}"#.utf8))
    }

    var journal: SendJournal { SendJournal(file, sender: Self.own) }

    var structure: ChatStructure {
        var structure = ChatStructure()
        structure.title = "Launch \"crew\"\nof May"
        structure.kind = .open
        structure.members = [10, 1].compactMap(UserID.init)
        structure[text: .message] = "Hello 👋"
        return structure
    }

    func begin(_ structure: ChatStructure? = nil, by sender: Sender? = own, to portal: Portal? = nil) throws -> UUID {
        let id = UUID()
        try SendJournal(file, sender: sender)
            .begin(id, structure ?? self.structure, to: portal ?? self.portal, as: caller, at: time)
        return id
    }

    /// As the next start of the program sees it, when this run is no more.
    func openAtNextStart() throws -> [OpenAttempt] {
        try SendJournal(file, sender: Sender(rawValue: 99)).open()
    }

    @Test("gives back all that was asked, to be looked for on the portal")
    func roundTrip() throws {
        let id = try begin()
        let open = try #require(try openAtNextStart().first)
        #expect(open.fate == .lost)
        #expect(open.sending.id == id)
        #expect(open.sending.time == time)
        #expect(open.sending.portal == "acme.bitrix24.com")
        #expect(open.sending.caller?.id == caller.id)
        #expect(open.sending.caller?.name == "Ann")
        #expect(open.sending.structure == structure)
    }

    @Test("is one line of JSON for each step, in a form that scripts can rely on")
    func format() throws {
        let id = try begin()
        try journal.end(id, .created(try #require(ChatID(rawValue: 3102))), at: time)
        let start = #"{"id":"\#(id.uuidString)","event":"#
        #expect(
            file.text == start + #""send","at":"2026-04-02T13:52:23Z","portal":"acme.bitrix24.com","#
                + #""as":{"id":17,"name":"Ann"},"sender":1,"structure":{"TITLE":"Launch \"crew\"\nof May","#
                + #""TYPE":"OPEN","USERS":[10,1],"MESSAGE":"Hello 👋"}}"# + "\n"
                + start + #""created","at":"2026-04-02T13:52:23Z","chat":3102}"# + "\n")
    }

    @Test("holds no secret, not even one that somebody typed into a message")
    func secrets() throws {
        var structure = structure
        structure[text: .message] = "Use https://acme.bitrix24.com/rest/17/s3cr3tc0de/"
        _ = try begin(structure)
        #expect(!file.text.contains("s3cr3tc0de"))
        #expect(file.text.contains("https://acme.bitrix24.com/rest/17/••••/"))
    }

    @Test("holds a picture by its digest")
    func picture() throws {
        var structure = structure
        let png = "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg=="
        structure.avatar = try Picture(base64: png)
        _ = try begin(structure)
        #expect(!file.text.contains("iVBORw0KGgo"))
        let sending = try #require(try openAtNextStart().first).sending
        #expect(sending.structure == self.structure)
        let digest = "6b7fa434f92a8b80aab02d9bf1a12e49ffcae424e4013a1c4f68b67e3d2bbcd0"
        #expect(file.text.contains(#"{"sha256":"\#(digest)","format":"PNG","bytes":70}"#))
    }

    @Test("counts a request as settled when its outcome is known", arguments: ["created", "refused", "cancelled"])
    func settled(outcome: String) throws {
        let chat = try #require(ChatID(rawValue: 5))
        let outcomes: [String: SendAttempt.Outcome] = [
            "created": .created(chat), "refused": .refused(code: "ACCESS_DENIED"), "cancelled": .cancelled,
        ]
        try journal.end(begin(), try #require(outcomes[outcome]), at: time)
        #expect(try openAtNextStart().isEmpty)
    }

    @Test("offers what is unknown until it is resolved, whatever way", arguments: ["found", "notCreated", "kept"])
    func resolved(how: String) throws {
        let id = try begin()
        try journal.end(id, .unknown(code: "timed-out"), at: time)
        #expect(try openAtNextStart().map(\.fate) == [.unknown(code: "timed-out")])
        #expect(try journal.open().count == 1, "the run that saw it offers it too")
        let chat = try #require(ChatID(rawValue: 5))
        let ways: [String: SendAttempt.Resolution] = [
            "found": .found(chat), "notCreated": .notCreated, "kept": .keptUnknown,
        ]
        try journal.resolve(id, try #require(ways[how]), at: time)
        #expect(try openAtNextStart().isEmpty)
    }

    @Test("does not call lost what another living program waits for; when that dies it does")
    func otherPrograms() throws {
        let id = try begin(by: other)
        #expect(try openAtNextStart().isEmpty)
        file.bury(other)
        #expect(try openAtNextStart().map(\.sending.id) == [id])
    }

    @Test("does not call lost what this very run waits for")
    func ownRequest() throws {
        _ = try begin()
        #expect(try journal.open().isEmpty)
    }

    @Test("is read past torn and foreign lines")
    func damage() throws {
        let first = try begin()
        let whole = file.text
        let torn = whole.dropLast(20)
        let damaged = MemoryJournal(
            "\u{0}\u{1}not JSON\n{\"id\":\"x\"}\n[]\n\(torn)\n"
                + #"{"id":"\#(first.uuidString)","event":"invented","at":""}"# + "\n"
                + #"{"id":"\#(first.uuidString)","event":"send","at":5}"# + "\n"
                + whole + #"{"id":"\#(first.uuidString)","event":"created","at":"20"#)
        let open = try SendJournal(damaged, sender: nil).open()
        #expect(open.map(\.sending.id) == [first], "a torn outcome proves nothing")
    }

    @Test("names the chats that other requests to the same portal made since")
    func others() throws {
        func chat(_ number: Int) throws -> ChatID { try #require(ChatID(rawValue: number)) }
        try journal.end(begin(), .created(chat(1)), at: time)
        let parallel = try begin()
        let lost = try begin()
        try journal.end(parallel, .created(chat(2)), at: time)
        let elsewhere = try Portal(reading: "https://other.example/rest/1/abc/")
        try journal.end(begin(to: elsewhere), .created(chat(3)), at: time)
        let found = try begin()
        try journal.end(found, .unknown(code: "timed-out"), at: time)
        try journal.resolve(found, .found(chat(4)), at: time)
        let sending = try #require(try openAtNextStart().first { $0.sending.id == lost }).sending
        #expect(try journal.chatsOfOthers(since: sending) == [chat(2), chat(4)])
    }

    @Test("of 10,000 lines is read at once")
    func size() throws {
        var structure = structure
        structure[text: .message] = String(repeating: "All about the launch. ", count: 20)
        for _ in 0..<5000 { try journal.end(begin(structure), .created(try #require(ChatID(rawValue: 7))), at: time) }
        let lost = try begin()
        let took = try ProcessorTime.measure {
            let open = try openAtNextStart()
            #expect(open.map(\.sending.id) == [lost])
        }
        #expect(took < .seconds(2), "generous for a debug build; a release build takes milliseconds")
    }
}

@Suite("What a failed call means to the journal")
struct OutcomeTests {
    @Test("is unknown wherever the call may have run")
    func unknown() {
        let timeout = PortalError(.transport(.init(.timedOut, mayHaveArrived: true)), effect: .changes)
        #expect(SendAttempt.Outcome(timeout) == .unknown(code: "timed-out"))
        let cancelled = PortalError(.transport(.init(.cancelled, mayHaveArrived: true)), effect: .changes)
        #expect(SendAttempt.Outcome(cancelled) == .unknown(code: "cancelled"))
    }

    @Test("is certain where it cannot have run")
    func certain() {
        let cancelled = PortalError(.transport(.init(.cancelled, mayHaveArrived: false)), effect: .changes)
        #expect(SendAttempt.Outcome(cancelled) == .cancelled)
        let refused = PortalError(
            .refused(code: "ACCESS_DENIED", known: .known("ACCESS_DENIED")), effect: .changes)
        #expect(SendAttempt.Outcome(refused) == .refused(code: "ACCESS_DENIED"))
    }
}
