import Foundation
import TestSupport
import Testing

@testable import Bitrix24

/// Journals that earlier versions have written, and journals of versions to come.
@Suite("A journal of another version")
struct KeptJournalTests {
    private static func fixture() throws -> String {
        let file = Repository.root.appending(path: "Tests/Bitrix24Tests/Fixtures/journal-2026-11-27.jsonl")
        return try String(contentsOf: file, encoding: .utf8)
    }

    private func open(_ text: String) throws -> [OpenAttempt] {
        try SendJournal(MemoryJournal(text), sender: Sender(rawValue: 99)).open()
    }

    @Test("is read: what is unknown and what was lost, with all that was asked")
    func today() throws {
        let open = try open(try Self.fixture())
        #expect(open.map(\.sending.structure.title) == ["Landing", "Lost"])
        #expect(open.map(\.fate) == [.unknown(code: "timed-out"), .lost])
        let first = try #require(open.first).sending
        #expect(first.caller?.name == "Ann Holm")
        let asked = ChatField.allCases.filter { first.structure.value(of: $0) != nil }
        #expect(
            asked
                == ChatField.allCases.filter {
                    $0 != .avatar && $0 != .description && $0.stage != .afterCreation
                })
    }

    @Test("holds what a chat takes once it is there, too: a request that is sent once more asks for all of it")
    func steps() throws {
        var structure = ChatStructure()
        structure.title = "Launch"
        structure.members = [2]
        structure.managers = [2]
        structure.departments = [DepartmentLink(7, includesBelow: true)]
        structure.rights = [.look: .manager]
        let file = MemoryJournal("")
        let portal = try Portal(reading: "https://portal.example/rest/17/s3cr3tc0de/")
        try SendJournal(file, sender: nil).begin(UUID(), structure, to: portal, as: nil, at: .now)
        #expect(try SendJournal(file, sender: nil).open().map(\.sending.structure) == [structure])
    }

    @Test("with fields and members that this one does not know forgets no request")
    func later() throws {
        let text =
            try Self.fixture()
            .replacing(#""structure":{"#, with: #""step":2,"structure":{"GUESTS":[12],"LOOKS":{"add":"owner"},"#)
            .replacing(#""name":"Ann Holm"}"#, with: #""name":"Ann Holm","position":"Lead"}"#)
            + #"{"id":"0B8E3A0E-6C8C-4C39-9E3E-0B8D0F3F3A03","event":"step","at":"2026-04-02T13:56:00Z"}"# + "\n"
        #expect(try open(text) == open(try Self.fixture()))
    }
}
