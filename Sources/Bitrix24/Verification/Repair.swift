/// One call that makes a stored chat more like what was asked.
public enum Repair: Sendable, Equatable {
    case updateTitle(String)
    case updateColor(ChatColor)
    case updateAvatar(Picture)
    /// In the order in which they were asked for; never empty in a plan.
    case addMembers([UserID])
    case setOwner(UserID)

    /// What is called.
    public var method: Method {
        switch self {
        case .updateTitle: .chatUpdateTitle
        case .updateColor: .chatUpdateColor
        case .updateAvatar: .chatUpdateAvatar
        case .addMembers: .chatUserAdd
        case .setOwner: .chatSetOwner
        }
    }

    /// The order in which repairs are made. The owner must be a member before, and after `setOwner` the caller may
    /// change nothing more.
    private var rank: Int {
        switch self {
        case .updateTitle: 0
        case .updateColor: 1
        case .updateAvatar: 2
        case .addMembers: 3
        case .setOwner: 4
        }
    }
}

extension Repair {
    /// The fewest calls that repair all that can be repaired, in the order in which they must be made.
    public static func plan(for differences: [Difference]) -> [Repair] {
        var plan: [Repair] = []
        var missing: [UserID] = []
        for repair in differences.compactMap(\.repair) {
            if case .addMembers(let people) = repair { missing += people } else { plan.append(repair) }
        }
        if !missing.isEmpty { plan.append(.addMembers(missing)) }
        return plan.sorted { $0.rank < $1.rank }
    }
}

extension Client {
    /// Makes one repair. The portal's "true" proves nothing; only reading back does.
    public func carryOut(_ repair: Repair, on chat: ChatID) async throws(PortalError) -> Reply<Bool> {
        switch repair {
        case .updateTitle(let title): try await updateTitle(of: chat, to: title)
        case .updateColor(let color): try await updateColor(of: chat, to: color)
        case .updateAvatar(let picture): try await updateAvatar(of: chat, to: picture)
        case .addMembers(let people): try await addMembers(people, to: chat)
        case .setOwner(let person): try await setOwner(of: chat, to: person)
        }
    }
}
