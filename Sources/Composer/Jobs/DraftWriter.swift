import Bitrix24
import FoundationEssentials
import Settings
import Synchronization
import Threads

/// Keeps the draft on disk up to date, without holding up the keys.
///
/// What is saved is on disk within half a second, a slow disk aside; of several states the newest is written. A thread
/// lives only while there is something to write.
final class DraftWriter: Sendable {
    /// After the first change that is not on disk yet; what follows meanwhile is written with it.
    static let pause = Duration.milliseconds(300)

    private enum Change {
        case replace(FormDocument)
        case clear
    }

    private struct State {
        /// What the disk does not have yet.
        var change: Change?
        var isScheduled = false
    }

    private struct Disk {
        /// Where the draft is kept; nil as long as it needed no place.
        var slot: DraftSlot?
        /// What went wrong the last time.
        var failure: FileError?
    }

    private let folder: StateFolder
    private let pictures: PictureFolder
    private let pause: @Sendable () -> Void
    private let report: @Sendable (FileError?) -> Void
    private let state = Mutex(State())
    /// Held while the disk works.
    private let disk = Mutex(Disk())

    /// - Parameters:
    ///   - pause: goes on when it is time to write; called on a thread of its own.
    ///   - report: called on other threads when the disk begins to fail, with the error, and when it works again, with nil.
    init(
        in folder: StateFolder,
        pause: @escaping @Sendable () -> Void = { WakeUp().wait(until: .now + DraftWriter.pause) },
        report: @escaping @Sendable (FileError?) -> Void
    ) {
        self.folder = folder
        self.pause = pause
        self.report = report
        pictures = PictureFolder(folder)
    }

    /// Takes the place of a draft that was left over, and overwrites it from now on.
    func take(_ slot: DraftSlot) {
        disk.withLock { $0.slot = slot }
    }

    /// Claims an empty place, if there is none yet: what stands in its way is reported now, not with the first save.
    /// Blocks while the disk works.
    func prepare() {
        disk.withLock { disk in
            do throws(FileError) { _ = try slot(&disk) } catch { note(error, in: &disk) }
        }
    }

    /// Saves the form soon; one with nothing in it takes the draft away. Returns at once.
    func save(_ document: FormDocument) {
        change(document.isEmpty ? .clear : .replace(document))
    }

    /// Returns when the newest state is on disk, or could not be written: before the program ends or is suspended.
    ///
    /// - Returns: false where it could not be written.
    @discardableResult
    func flush() -> Bool {
        disk.withLock { disk in
            guard let change = state.withLock({ $0.change.take() }) else { return true }
            do throws(FileError) {
                try write(change, on: &disk)
                note(nil, in: &disk)
                return true
            } catch {
                // Tried again with the next change or flush, unless there is a newer state by then.
                state.withLock { $0.change = $0.change ?? change }
                note(error, in: &disk)
                return false
            }
        }
    }

    private func note(_ failure: FileError?, in disk: inout Disk) {
        if failure != disk.failure { report(failure) }
        disk.failure = failure
    }

    private func slot(_ disk: inout Disk) throws(FileError) -> DraftSlot {
        if let slot = disk.slot { return slot }
        let slot = try DraftSlot.claimEmpty(in: folder)
        disk.slot = slot
        return slot
    }

    private func change(_ change: Change) {
        let schedules = state.withLock { state in
            state.change = change
            defer { state.isScheduled = true }
            return !state.isScheduled
        }
        guard schedules else { return }
        PlainThread.run { [self] in
            pause()
            state.withLock { $0.isScheduled = false }
            flush()
        }
    }

    private func write(_ change: Change, on disk: inout Disk) throws(FileError) {
        switch change {
        case .replace(let document):
            let slot = try slot(&disk)
            try document.keepPicture(in: pictures)
            try slot.replace(with: document.encoded())
        case .clear:
            try disk.slot?.clear()
            // What stays behind is untidy, not lost.
            try? pictures.sweep(now: .now)
        }
    }
}
