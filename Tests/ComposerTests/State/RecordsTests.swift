import Bitrix24
import Catalog
import Foundation
import Settings
import Synchronization
import Tables
import TerminalKit
import TestSupport
import Testing

@testable import Composer

@Suite("What the composer keeps")
struct RecordsTests {
    let home: TemporaryHome
    let folder: StateFolder
    let warnings = Warnings()

    init() throws {
        home = try TemporaryHome()
        folder = StateFolder(try #require(Paths(environment: home.environment)), isDemo: false)
    }

    final class Warnings: Sendable {
        let sentences = Mutex<[String]>([])
    }

    func records() throws -> Records {
        let portal = try Portal(reading: "https://acme.bitrix24.com/rest/1/s3cr3tc0de/")
        return Records(in: folder, of: portal, named: "acme", messages: Messages(.english)) {
            [warnings] action in
            switch action {
            case .warned(let sentence), .draftUnkept(let sentence?):
                warnings.sentences.withLock { $0.append(sentence) }
            default: break
            }
        }
    }

    func document(_ title: String) -> FormDocument {
        var form = Form()
        form.title = TextBuffer(title)
        return FormDocument(form, focus: .field(.title), portal: "acme", people: [:])
    }

    /// The records of the next start, with what it goes on with. The one before has its place until the thread that
    /// wrote for it has ended.
    func restarted() async throws -> (Records, FormDocument) {
        try await firstValue("the draft is taken up again") {
            let records = try records()
            return records.leftDraft().map { (records, $0) }
        }
    }

    var isUntouched: Bool { !FileManager.default.fileExists(atPath: folder.path) }

    @Test("says why a template is of no use")
    func unusableTemplates() throws {
        func refusal(_ name: String, _ text: String) throws -> String? {
            try home.write(text, to: ".local/state/convene/templates/\(name).json")
            guard case .failed(let sentence) = try records().template(name, user: "", values: [:]) else { return nil }
            return sentence
        }
        #expect(try refusal("torn", "{")?.contains("It is damaged") == true)
        #expect(try refusal("new", #"{"version":99}"#)?.contains("another version of convene (format 99") == true)
    }

    @Test("makes nothing on disk until the form is on the screen")
    func untouched() throws {
        let records = try records()
        #expect(records.leftDraft() == nil)
        records.setDraftAside()
        #expect(isUntouched)
        records.prepareDraft()
        #expect(!isUntouched)
    }

    @Test("is one draft from start to start")
    func goingOn() async throws {
        do {
            let records = try records()
            records.save(document("Launch"))
            records.flush()
        }
        let (records, draft) = try await restarted()
        #expect(draft.form.title.text == "Launch")
        records.save(document("Launch crew"))
        records.flush()
        let files = try FileManager.default.contentsOfDirectory(atPath: folder.path)
        #expect(files.sorted() == ["draft.json", "drafts.locks"])
    }

    @Test("leaves a draft that cannot be read where it is, whoever starts", arguments: [false, true])
    func unreadable(hasOtherInput: Bool) async throws {
        let unreadable = folder.path + "/draft.json"
        try FileManager.default.createDirectory(atPath: unreadable, withIntermediateDirectories: true)
        do {
            let records = try records()
            if hasOtherInput { records.setDraftAside() } else { #expect(records.leftDraft() == nil) }
            #expect(warnings.sentences.withLock(\.count) == 1)
            records.save(document("Launch"))
            records.flush()
        }
        #expect(try FileManager.default.contentsOfDirectory(atPath: unreadable).isEmpty)
        #expect(try await restarted().1.form.title.text == "Launch", "the next start goes on with what was typed")
    }

    @Test("tells of a draft that cannot be read also where it goes on with another one")
    func unreadableBesideAnother() throws {
        let unreadable = folder.path + "/draft.json"
        try FileManager.default.createDirectory(atPath: unreadable, withIntermediateDirectories: true)
        try home.write(
            String(decoding: document("Launch").encoded(), as: UTF8.self), to: ".local/state/convene/draft-2.json")
        #expect(try records().leftDraft()?.form.title.text == "Launch")
        let sentences = warnings.sentences.withLock(\.self)
        #expect(sentences.count == 1 && sentences[0].contains(unreadable), "\(sentences)")
    }

    @Test("tells of each draft that cannot be read where all are like that")
    func allUnreadable() throws {
        for name in ["draft.json", "draft-2.json"] {
            try FileManager.default.createDirectory(
                atPath: folder.path + "/" + name, withIntermediateDirectories: true)
        }
        #expect(try records().leftDraft() == nil)
        #expect(warnings.sentences.withLock(\.count) == 2)
    }

    @Test("says once that there is no place for a draft, also where one was left over")
    func noPlace() throws {
        try home.write("{}", to: ".local/state/convene/draft.json")
        let locks = folder.path + "/drafts.locks"
        try FileManager.default.createDirectory(atPath: locks, withIntermediateDirectories: false)
        let records = try records()
        #expect(records.leftDraft() == nil)
        records.prepareDraft()
        records.save(document("Launch"))
        records.flush()
        #expect(warnings.sentences.withLock(\.count) == 1)
        #expect(try String(contentsOfFile: folder.path + "/draft.json", encoding: .utf8) == "{}")
    }
}

extension RecordsTests {
    @Test("are what was corrected in the rows of a table, one beside the other")
    func corrections() throws {
        let records = try records()
        let table = try Sample.teams()
        records.keep(RowCorrection(number: 6, texts: [.color: "MINT"]), of: table)
        records.keep(RowCorrection(number: 7, texts: [.title: "Six"]), of: table)
        let corrected = records.corrections(of: table.name).applied(to: table.original)
        #expect(corrected.csv.contains("Six"))
        #expect(!corrected.csv.contains("mauve"))
        #expect(warnings.sentences.withLock(\.self) == [])
    }
}
