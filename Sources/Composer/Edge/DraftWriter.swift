import Bitrix24
import FoundationEssentials
import Settings
import Synchronization

/// Keeps the draft on disk up to date, without holding up the keys.
///
/// What is saved is on disk within half a second, a slow disk aside; of several states the newest is written. A thread
/// lives only while there is something to write.
public final class DraftWriter: Sendable {
    /// Keys that follow one another faster are written together.
    private static let pause = Duration.milliseconds(300)

    private enum Change {
        case replace(FormDocument)
        case clear
    }

    private struct State {
        /// What the disk does not have yet.
        var change: Change?
        var isScheduled = false
    }

    private let slot: DraftSlot
    private let pictures: PictureFolder
    private let report: @Sendable (FileError?) -> Void
    private let state = Mutex(State())
    /// Held while the disk works; carries what went wrong the last time.
    private let writing = Mutex<FileError?>(nil)

    /// - Parameter report: called on other threads when the disk begins to fail, with the error, and when it works again,
    ///   with nil.
    public init(_ slot: DraftSlot, pictures: PictureFolder, report: @escaping @Sendable (FileError?) -> Void) {
        self.slot = slot
        self.pictures = pictures
        self.report = report
    }

    /// Saves the form soon; one with nothing in it takes the draft away. Returns at once.
    public func save(_ document: FormDocument) {
        change(document.isEmpty ? .clear : .replace(document))
    }

    /// Returns when the newest state is on disk, or could not be written: before the program ends or is suspended.
    public func flush() {
        writing.withLock { failure in
            guard let change = state.withLock({ $0.change.take() }) else { return }
            let error = write(change)
            if error != nil {
                // Tried again with the next change or flush, unless there is a newer state by then.
                state.withLock { $0.change = $0.change ?? change }
            }
            if error != failure { report(error) }
            failure = error
        }
    }

    private func change(_ change: Change) {
        let schedules = state.withLock { state in
            state.change = change
            defer { state.isScheduled = true }
            return !state.isScheduled
        }
        guard schedules else { return }
        PlainThread.run { [self] in
            Signal().wait(until: .now + Self.pause)
            state.withLock { $0.isScheduled = false }
            flush()
        }
    }

    private func write(_ change: Change) -> FileError? {
        do throws(FileError) {
            switch change {
            case .replace(let document):
                try document.keepPicture(in: pictures)
                try slot.replace(with: document.encoded())
            case .clear:
                try slot.clear()
                // What stays behind is untidy, not lost.
                try? pictures.sweep(now: .now)
            }
            return nil
        } catch {
            return error
        }
    }
}
