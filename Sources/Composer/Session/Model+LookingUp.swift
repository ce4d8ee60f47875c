import TerminalKit
import Bitrix24
import Catalog

extension Model {
    /// What has to be asked because of the form as it is now: people by name, the picture by its path.
    mutating func lookUps(since before: Form? = nil) -> [Effect] {
        (before?.hasPeople(of: form) == true ? [] : meetStrangers()) + lookAtPicture(since: before)
    }

    mutating func meetStrangers() -> [Effect] {
        let strangers = (form.members.chosen + form.owner.chosen).filter { people[$0] == nil }
        guard !strangers.isEmpty else { return [] }
        for id in strangers { people[id] = .asked }
        return [.job(.meet(strangers))]
    }

    mutating func meet(_ ids: [UserID], _ result: Result<[UserID: Person], PortalError>) {
        switch result {
        case .success(let known):
            for id in ids { people[id] = known[id].map { .known($0) } ?? .stranger }
        case .failure(let error):
            // Asked again when the next id is typed; until then the number has to do.
            for id in ids { people[id] = nil }
            notice = Notice(.warning, messages.membersNotTold(error.sentence(in: messages)), stays: true)
        }
    }

    /// Shows how the path could go on, as the rest of the one name behind the cursor.
    mutating func offer(_ candidates: [PathCandidate], for path: String) {
        guard path == form.avatar.path.text else { return }
        guard candidates.count == 1, let only = candidates.first, only.path.hasPrefix(path) else { return }
        form.avatar.completion = String(only.path.dropFirst(path.count))
    }
}

extension Form {
    fileprivate func hasPeople(of other: Form) -> Bool {
        members.chosen == other.members.chosen && owner.chosen == other.owner.chosen
    }
}
