import Avatar
import Bitrix24
import Catalog
import FoundationEssentials
import Synchronization
import CLibrary

/// The file of `--debug`: requests and answers as they happen, without secrets; private.
final class DebugLog: Sendable {
    private let file: Int32
    private let lock = Mutex(())

    /// - Throws: `Failure` where the file cannot be made or is another's.
    init(path: String) throws(Failure) {
        file = open(path, O_WRONLY | O_CREAT | O_APPEND | O_CLOEXEC, 0o600)
        guard file >= 0, fchmod(file, 0o600) == 0 else {
            throw Failure(
                .unreadableInput, messages.debugUnwritable(path, SystemError.last.text),
                chat: .nothingSent, next: messages.nameOtherDebugFile)
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
