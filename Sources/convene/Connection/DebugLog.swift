import Avatar
import Bitrix24
import Catalog
import Settings
import Synchronization
import CLibrary

/// The file of `--debug`: requests and answers as they happen, without secrets; private.
final class DebugLog: Sendable {
    private let file: Int32
    private let lock = Mutex(())

    /// - Throws: `Failure` where the file cannot be made or is another's.
    init(path: String) throws(Failure) {
        func refusal(_ reason: String) -> Failure {
            Failure(
                .unreadableInput, messages.debugUnwritable(path, reason), chat: .nothingSent,
                next: messages.nameOtherDebugFile)
        }
        // Whoever may put a link there chooses what is written to; what is no file may block, or be read by others.
        var facts = stat()
        if lstat(path, &facts) == 0 {
            if facts.st_mode & S_IFMT == S_IFLNK { throw refusal(messages.isLink) }
            if let special = SpecialFile(facts) { throw refusal(special.sentence(in: messages)) }
            if facts.st_nlink > 1 { throw refusal(messages.isLink) }
        }
        file = open(path, O_WRONLY | O_CREAT | O_APPEND | O_CLOEXEC | O_NOFOLLOW | O_NONBLOCK, 0o600)
        guard file >= 0 else { throw refusal(SystemError.last.text) }
        guard fstat(file, &facts) == 0, SpecialFile(facts) == nil, fchmod(file, 0o600) == 0 else {
            throw refusal(SystemError.last.text)
        }
        if !PictureDecoder.isFiltered { write(["--- \(messages.picturesUnfiltered)"]) }
    }

    deinit { close(file) }

    /// Writes down what passes between this program and a portal.
    func append(_ event: WireEvent) {
        switch event {
        case .sent(let address, let body):
            let parameters = try? JSONValue(parsing: body)
            write([">>> POST \(address)", parameters.map { RequestText.withoutLongAvatar($0).text() } ?? body])
        case .answered(let status, let contentType, let body):
            write(["<<< HTTP \(status) \(JSONText.quoted(contentType))", JSONText.compact(body)])
        case .failed(let failure):
            write(["<<< \(failure.kind.rawValue)\(failure.mayHaveArrived ? ", may have arrived" : "")"])
        }
    }

    private func write(_ lines: [String]) {
        let text = lines.map { $0 + "\n" }.joined()
        lock.withLock { _ in _ = writeAll(text, to: file) }
    }
}
