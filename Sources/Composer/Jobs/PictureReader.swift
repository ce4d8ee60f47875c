import Avatar
import Bitrix24
import Catalog
import FoundationEssentials
import Pictures
import Synchronization

/// Reads pictures on threads of their own, one at a time: who asks for another one gives up the one before.
final class PictureReader: Sendable {
    private struct Work {
        let cancellation = Cancellation()
        var fetching: Task<Void, Never>?
    }

    private let paths: PathCompletion
    private let download: Download
    private let decoder: PictureDecoder
    private let work = Mutex(Work())

    init(paths: PathCompletion, download: Download, decoder: PictureDecoder) {
        self.paths = paths
        self.download = download
        self.decoder = decoder
    }

    /// - Parameter tell: called on another thread, unless the work was given up.
    func read(_ source: PictureSource, tell: @escaping @Sendable (Result<ChosenPicture, PictureError>) -> Void) {
        let cancellation = begin()
        switch source {
        case .file(let path):
            PlainThread.run { [self] in
                decode(cancellation, tell) { () throws(PictureError) in
                    try ImageFile.bytes(of: paths.expanded(path))
                }
            }
        case .given(let picture): PlainThread.run { [self] in decode(cancellation, tell) { picture.bytes } }
        case .address(let address): fetch(address, cancellation, tell)
        }
    }

    private func begin() -> Cancellation {
        let next = Work()
        let before = work.withLock { work in
            defer { work = next }
            return work
        }
        before.cancellation.cancel()
        before.fetching?.cancel()
        return next.cancellation
    }

    private func fetch(
        _ address: String, _ cancellation: Cancellation,
        _ tell: @escaping @Sendable (Result<ChosenPicture, PictureError>) -> Void
    ) {
        let fetching = Worker.shared.start { [self] in
            do throws(PortalError) {
                let bytes = try await download.bytes(of: address)
                PlainThread.run { [self] in decode(cancellation, tell) { bytes } }
            } catch {
                if !cancellation.isCancelled { tell(.failure(.notFetched(Phrase(error.explanation)))) }
            }
        }
        let isCurrent = work.withLock { work in
            guard work.cancellation === cancellation else { return false }
            work.fetching = fetching
            return true
        }
        if !isCurrent { fetching.cancel() }
    }

    private func decode(
        _ cancellation: Cancellation, _ tell: (Result<ChosenPicture, PictureError>) -> Void,
        _ bytes: () throws(PictureError) -> Data
    ) {
        let result = Result { () throws(PictureError) in
            try ChosenPicture(try bytes(), by: decoder, cancellation: cancellation)
        }
        if !cancellation.isCancelled { tell(result) }
    }
}
