import Bitrix24
import Foundation
import Settings
import Synchronization
import TerminalKit
import TestSupport
import Testing

@testable import Composer

@Suite("The draft is written")
struct DraftWriterTests {
    let home: TemporaryHome
    let folder: StateFolder
    let slot: DraftSlot
    let pictures: PictureFolder

    init() throws {
        home = try TemporaryHome()
        folder = StateFolder(try #require(Paths(environment: home.environment)), isDemo: false)
        slot = try DraftSlot.claimEmpty(in: folder)
        pictures = PictureFolder(folder)
    }

    /// One that has taken the test's place.
    func writer(report: @escaping @Sendable (FileError?) -> Void = { _ in }) -> DraftWriter {
        taken(DraftWriter(in: folder, report: report))
    }

    private func taken(_ writer: DraftWriter) -> DraftWriter {
        writer.take(slot)
        return writer
    }

    func document(_ title: String) -> FormDocument {
        var form = Form()
        form.title = TextBuffer(title)
        return FormDocument(form, focus: .field(.title), portal: "acme", people: [:])
    }

    func titleOnDisk() throws -> String? {
        try slot.read().map { try FormDocument(decoding: $0).form.title.text }
    }

    @Test("after one pause, which is short and which no further key makes longer, in its newest state")
    func soon() async throws {
        #expect(DraftWriter.pause <= .milliseconds(500))
        let pauses = Pauses()
        let writer = taken(DraftWriter(in: folder, pause: pauses.pause) { _ in })
        for length in 1...50 { writer.save(document(String(repeating: "x", count: length))) }
        try await eventually("a pause begins") { pauses.begun == 1 }
        #expect(try titleOnDisk() == nil)
        pauses.end()
        try await eventually("the newest draft is on disk") { try titleOnDisk()?.count == 50 }
        #expect(pauses.begun == 1)
        writer.save(document("next"))
        try await eventually("the next pause begins") { pauses.begun == 2 }
        #expect(try titleOnDisk()?.count == 50)
        pauses.end()
        try await eventually("what was typed next is on disk") { try titleOnDisk() == "next" }
    }

    @Test("at once when the program is about to end")
    func flush() throws {
        let writer = writer()
        writer.save(document("typed just now"))
        writer.flush()
        #expect(try titleOnDisk() == "typed just now")
        writer.flush()
    }

    @Test("in order, whoever flushes: an older state never takes the place of a newer one")
    func order() async throws {
        let writer = writer()
        await withTaskGroup { group in
            group.addTask { for number in 1...200 { writer.save(document("\(number)")) } }
            for _ in 0..<4 { group.addTask { for _ in 0..<50 { writer.flush() } } }
        }
        writer.flush()
        #expect(try titleOnDisk() == "200")
    }

    @Test("away when there is nothing in the form")
    func emptied() throws {
        let writer = writer()
        writer.save(document("something"))
        writer.flush()
        writer.save(document(""))
        writer.flush()
        #expect(try slot.read() == nil)
    }

    @Test("later when the disk fails: that is reported once, and once more when it works again")
    func failure() throws {
        let reports = Mutex<[FileError?]>([])
        let writer = writer { error in reports.withLock { $0.append(error) } }
        try FileManager.default.createDirectory(atPath: slot.path, withIntermediateDirectories: false)
        writer.save(document("one"))
        writer.flush()
        writer.flush()
        #expect(reports.withLock { $0.map { $0?.action } } == [.written])
        try FileManager.default.removeItem(atPath: slot.path)
        writer.flush()
        #expect(try titleOnDisk() == "one", "what could not be written was kept")
        #expect(reports.withLock { $0.map { $0?.action } } == [.written, nil])
    }

    @Test("with a picture that no file holds beside it, by its digest")
    func picture() throws {
        var structure = ChatStructure()
        structure.avatar = try Picture(base64: FormDocumentTests.png)
        let writer = writer()
        writer.save(FormDocument(Form(structure), focus: .more, portal: "acme", people: [:]))
        writer.flush()
        let bytes = try #require(try slot.read())
        #expect(!String(decoding: bytes, as: UTF8.self).contains("iVBORw0KGgo"))
        var document = try FormDocument(decoding: bytes)
        #expect(try document.fetchPicture(from: pictures))
        #expect(document.form.structure.avatar == structure.avatar)
    }

    @Test("to a place of its own, which nobody has as long as nothing is typed")
    func ownPlace() throws {
        let writer = DraftWriter(in: folder) { _ in }
        writer.save(document(""))
        writer.flush()
        #expect(try DraftSlot.claimEmpty(in: folder).number == 2, "only the test's own place is taken")
        writer.save(document("typed"))
        writer.flush()
        #expect(FileManager.default.fileExists(atPath: folder.path + "/draft-2.json"))
        #expect(try DraftSlot.claimLeftOver(in: folder) == nil, "nobody else takes it for a draft that was left over")
    }

    @Test("nowhere, if there is no place for it: that is said at the start, and only once")
    func noPlace() throws {
        try FileManager.default.removeItem(atPath: folder.path)
        let recoverableError = try home.write("a file where the folder should be", to: ".local/state/convene")
        let reports = Mutex<[FileError?]>([])
        let writer = DraftWriter(in: folder) { error in reports.withLock { $0.append(error) } }
        writer.prepare()
        writer.save(document("typed"))
        writer.flush()
        #expect(reports.withLock { $0.map { $0?.action } } == [.written])
        try FileManager.default.removeItem(at: recoverableError)
        writer.flush()
        #expect(reports.withLock { $0.map { $0?.action } } == [.written, nil])
        #expect(FileManager.default.fileExists(atPath: folder.path + "/draft.json"), "what was typed is not lost")
    }
}

/// Pauses that end when a test says so.
private final class Pauses: Sendable {
    private let count = Mutex(0)
    private let ends = DispatchSemaphore(value: 0)

    var begun: Int { count.withLock(\.self) }

    var pause: @Sendable () -> Void {
        { [self] in
            count.withLock { $0 += 1 }
            ends.wait()
        }
    }

    func end() { ends.signal() }
}
