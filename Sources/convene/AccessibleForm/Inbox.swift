import Composer
import Synchronization
import CLibrary

/// How other threads, and signals, reach the one that waits for a line.
final class Inbox: Sendable {
    enum Envelope: Sendable {
        case report(Report)
        case signal(Int32)
    }

    private let letters = Mutex<[Envelope]>([])
    private let pipe: Pipe

    init() throws(SystemError) {
        pipe = try Pipe()
    }

    deinit {
        close(pipe.reading)
        close(pipe.writing)
    }

    /// Can be read while there are letters.
    var descriptor: Int32 { pipe.reading }

    /// Hands over a letter, from any thread.
    func post(_ letter: Envelope) {
        let wasEmpty = letters.withLock { letters in
            letters.append(letter)
            return letters.count == 1
        }
        var byte: UInt8 = 1
        if wasEmpty { write(pipe.writing, &byte, 1) }
    }

    /// Takes the oldest letter out.
    func take() -> Envelope? {
        letters.withLock { letters in
            if letters.isEmpty { return nil }
            if letters.count == 1 {
                var byte: UInt8 = 0
                read(pipe.reading, &byte, 1)
            }
            return letters.removeFirst()
        }
    }
}
