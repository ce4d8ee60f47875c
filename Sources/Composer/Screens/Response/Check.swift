import Bitrix24

/// What the portal stored, laid beside what was asked, and what was done about it.
struct Check: Sendable, Equatable {
    enum Finding: Sendable, Equatable {
        /// The chat is being read back.
        case reading
        /// Empty: everything is as asked.
        case differences([Difference])
        /// The chat exists, but nobody looked.
        case unreadable(PortalError)
    }

    /// A repair that was made, or failed.
    struct Made: Sendable, Equatable {
        let repair: Repair
        let outcome: Result<Duration, PortalError>
    }

    var finding = Finding.reading
    var made: [Made] = []
    /// Still to be made, in order; the first one is under way unless the chat is being read.
    var pending: [Repair] = []

    var differences: [Difference] {
        if case .differences(let differences) = finding { differences } else { [] }
    }

    /// The differences that a call may repair, in the order in which they are numbered on the screen.
    var repairable: [Difference] {
        differences.filter { $0.repair != nil }
    }

    /// The repair of one difference, counted from 1. The ownership goes last, or what is left could not be repaired.
    func repair(numbered number: Int) -> [Repair] {
        guard repairable.indices.contains(number - 1), let repair = repairable[number - 1].repair else { return [] }
        return repair.method == .chatSetOwner ? Repair.plan(for: differences) : [repair]
    }

    var isBusy: Bool { finding == .reading || !pending.isEmpty }
}
