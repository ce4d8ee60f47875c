import Bitrix24
import Synchronization

/// A journal in memory, for tests of what is written and how it is read.
final class MemoryJournal: JournalFile {
    private let state = Mutex((bytes: [UInt8](), living: Set<Sender>()))

    init(_ text: String = "", living: Set<Sender> = []) {
        state.withLock { $0 = (Array(text.utf8), living) }
    }

    var text: String { state.withLock { String(decoding: $0.bytes, as: UTF8.self) } }

    func append(line: [UInt8]) { state.withLock { $0.bytes += line + [UInt8(ascii: "\n")] } }
    func read() -> [UInt8] { state.withLock { $0.bytes } }
    func isAlive(_ sender: Sender) -> Bool { state.withLock { $0.living.contains(sender) } }
    func bury(_ sender: Sender) { _ = state.withLock { $0.living.remove(sender) } }
}
