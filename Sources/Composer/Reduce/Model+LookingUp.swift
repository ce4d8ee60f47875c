import TerminalKit
import Bitrix24
import Catalog

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

    mutating func meet(_ ids: [UserID], _ result: Result<[UserID: Person], PortalError>) {
        switch result {
        case .success(let known):
            for id in ids { people[id] = known[id].map { .known($0) } ?? .stranger }
        case .failure(let error):
            // Asked again when the next id is typed; until then the number has to do.
            for id in ids { people[id] = nil }
            notice = Notice(
                .warning, "The portal does not tell who the members are: \(error.sentence(in: words))", stays: true)
        }
    }

    /// Shows how the path could go on: as the rest of the one name behind the cursor while typing, as a list after Enter.
    mutating func offer(_ candidates: [PathCandidate], for path: String, asList: Bool) {
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
