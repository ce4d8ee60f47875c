import Catalog
import Pictures
import TerminalKit

/// The picture of the form: read when its path changes, fetched when the user says so.
extension Session {
    mutating func lookAtPicture(since before: Form?) -> [Effect] {
        let source = form.avatar.source
        guard source != before?.avatar.source else { return [] }
        form.avatar.completion = ""
        switch source {
        case nil:
            form.avatar.content = .none
            return []
        case .address:
            // Every letter would be a request, and most of them would lead nowhere.
            form.avatar.content = .unfetched
            return []
        case .given(let picture)?:
            form.avatar.content = .reading
            return [.job(.readPicture(.given(picture)))]
        case .file(let path)?:
            form.avatar.content = .reading
            return [.job(.readPicture(.file(path: path))), .job(.complete(path: path))]
        }
    }

    /// Fetches the picture of an address that was typed; nothing in every other case.
    mutating func fetchPicture() -> [Effect] {
        guard form.avatar.content == .unfetched, let source = form.avatar.source else { return [] }
        form.avatar.content = .reading
        return [.job(.readPicture(source))]
    }

    mutating func takePicture(_ result: Result<ChosenPicture, PictureError>, from source: PictureSource) {
        guard source == form.avatar.source else { return }
        switch result {
        case .success(let picture): form.avatar.content = .picture(picture)
        case .failure(let refusal):
            form.avatar.content = .refused(refusal)
            // Who has asked for an address waits for the answer; a path that is being typed leads nowhere until its end.
            if case .address = source {
                notice = Notice(.bad, refusal.message(in: messages), stays: true)
            }
        }
    }

    /// Shows how the path could go on, as the rest of the one name behind the cursor.
    mutating func offer(_ candidates: [PathCandidate], for path: String) {
        guard path == form.avatar.path.text else { return }
        guard candidates.count == 1, let only = candidates.first, only.path.hasPrefix(path) else { return }
        form.avatar.completion = String(only.path.dropFirst(path.count))
    }
}

/// For how long the picture has been read, for the sign that shows it.
struct PictureReading: Sendable {
    /// Nil while none is read.
    private var since: Instant?
    /// For how many tenths of a second it has been shown.
    private(set) var ticks = 0

    /// What is read faster than this shows no sign.
    private static let tick = Duration.milliseconds(100)

    mutating func note(isReading: Bool, at now: Instant) {
        guard isReading else {
            since = nil
            ticks = 0
            return
        }
        if let since { ticks = Int((now - since) / Self.tick) } else { since = now }
    }

    /// When the sign moves on.
    var wakesAt: Instant? {
        since.map { $0 + Self.tick * (ticks + 1) }
    }
}
