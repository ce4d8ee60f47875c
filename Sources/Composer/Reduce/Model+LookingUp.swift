import TerminalKit
import Bitrix24

extension Model {
    /// What has to be asked because of the form as it is now: people by name, the picture by its path.
    mutating func lookUps(since before: Form? = nil) -> [Effect] {
        meetStrangers() + lookAtPicture(since: before)
    }

    mutating func meetStrangers() -> [Effect] {
        let strangers = (form.members.chosen + form.owner.chosen).filter { people[$0] == nil }
        guard !strangers.isEmpty else { return [] }
        for id in strangers { people[id] = .asked }
        return [.errand(.meet(strangers))]
    }

    private mutating func lookAtPicture(since before: Form?) -> [Effect] {
        let path = form.avatar.path.text
        guard path != before?.avatar.path.text ?? "" else { return [] }
        form.avatar.completion = ""
        guard !path.isEmpty else {
            form.avatar.content = .none
            return []
        }
        form.avatar.content = .reading
        return [.errand(.readPicture(path: path)), .errand(.complete(path: path, asList: false))]
    }

    /// Takes in what the world reports. What answers a question that is no longer asked is ignored.
    mutating func learn(_ action: Action, at now: ContinuousClock.Instant) -> [Effect] {
        switch action {
        case .identified(.success(let caller)): portal.identity = .known(caller)
        case .identified(.failure(let error)):
            portal.identity = .failed(error)
            notice = Notice(.bad, "\(error.sentence) \(error.advice)", stays: true)
        case .scopesKnown(let scopes):
            portal.scopes = scopes
            if !scopes.contains("im") {
                notice = Notice(
                    .bad, "The credential lacks the scope im, without which no chat can be created.", stays: true)
            }
        case .met(let ids, let result): meet(ids, result)
        case .pictureRead(let path, let result):
            guard path == form.avatar.path.text else { break }
            switch result {
            case .success(let picture): form.avatar.content = .picture(picture)
            case .failure(let fault): form.avatar.content = .refused(fault)
            }
        case .completed(let path, let candidates, let asList): offer(candidates, for: path, asList: asList)
        case .edited(let text, let field): return takeEdited(text, into: field)
        case .editorFailed(let sentence): notice = Notice(.bad, sentence)
        case .answered(let request, let sending, let result):
            return take(result, of: request, sending, at: now)
        case .namesakesFound(let title, let chats):
            guard case .review(var review) = stage, form.title.text == title else { break }
            review.namesakes = chats
            stage = .review(review)
        case .recalled(let sendings): recall(sendings)
        case .looked(let sending, let result): return takeFindings(result, of: sending)
        case .found(let found): return welcome(found)
        case .warned(let sentence): notice = Notice(.warning, sentence, stays: true)
        case .failed(let sentence): notice = Notice(.bad, sentence)
        case .shelved(let content, let what): show(content, saying: what)
        case .opened(let document, let name): return start(from: document, called: name)
        case .copied(let text): notice = Notice(.plain, "Sent to the terminal's clipboard: \(text)")
        case .readBack(let chat, let result): return compare(result, of: chat)
        case .repaired(let chat, let result): return noteRepair(result, of: chat)
        default: break
        }
        return []
    }

    private mutating func meet(_ ids: [UserID], _ result: Result<[UserID: Person], PortalError>) {
        switch result {
        case .success(let known):
            for id in ids { people[id] = known[id].map { .known($0) } ?? .stranger }
        case .failure(let error):
            // Asked again when the next id is typed; until then the number has to do.
            for id in ids { people[id] = nil }
            notice = Notice(.warning, "The portal does not tell who the members are: \(error.sentence)", stays: true)
        }
    }

    /// Shows how the path could go on: as the rest of the one name behind the cursor while typing, as a list after Enter.
    private mutating func offer(_ candidates: [PathCandidate], for path: String, asList: Bool) {
        guard path == form.avatar.path.text else { return }
        if asList {
            guard case .form = stage, focus == .field(.avatar) else { return }
            if candidates.isEmpty {
                notice = Notice(.plain, "Nothing there begins like this.")
            } else {
                show(candidates.map { .path($0) }, for: .avatar, at: nil)
            }
        } else if candidates.count == 1, let only = candidates.first, only.path.hasPrefix(path) {
            form.avatar.completion = String(only.path.dropFirst(path.count))
        }
    }
}
