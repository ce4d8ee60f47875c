import Bitrix24
import Catalog
import TerminalKit

/// The picture of the form: read when its path changes, fetched when the user says so.
extension Model {
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

    /// Enter on the avatar: fetches an address, otherwise shows files to choose from.
    mutating func openPicture() -> [Effect] {
        guard case .address(let address)? = form.avatar.source else { return browse(form.avatar.path.text) }
        form.avatar.content = .reading
        return [.job(.readPicture(.address(address)))]
    }

    mutating func take(_ result: Result<ChosenPicture, PictureRefusal>, from source: PictureSource) {
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

    /// Alt-O: the file as it is, or made smaller.
    mutating func toggleOriginal() -> [Effect] {
        guard let chosen = form.avatar.chosen else {
            notice = Notice(.plain, messages.noPictureYet)
            return []
        }
        if chosen.isScaled, !form.avatar.sendsOriginal, case .failure(let fault) = chosen.original {
            notice = Notice(.warning, "\(fault.sentence(in: messages)) \(messages.onlyScaled)")
            return []
        }
        guard chosen.isScaled else {
            notice = Notice(.plain, messages.sentAsItIs)
            return []
        }
        return change { $0.avatar.sendsOriginal.toggle() }
    }

    /// Notes since when the picture is being read, for the sign that shows it.
    mutating func notePicture(at now: ContinuousClock.Instant) {
        guard form.avatar.content == .reading else {
            readingSince = nil
            readingTicks = 0
            return
        }
        if let since = readingSince {
            readingTicks = Int((now - since) / Self.readingTick)
        } else {
            readingSince = now
        }
    }

    /// What is read faster than this shows no sign.
    static var readingTick: Duration { .milliseconds(100) }

    /// When the sign of a picture that is being read moves on.
    var readingWakesAt: ContinuousClock.Instant? {
        guard let readingSince, case .form = stage else { return nil }
        return readingSince + Self.readingTick * (readingTicks + 1)
    }
}
