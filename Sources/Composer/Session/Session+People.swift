import Bitrix24
import Catalog

extension Session {
    /// What has to be asked because of the form as it is now: people by name, the picture by its path.
    mutating func lookUps(since before: Form? = nil) -> [Effect] {
        (before?.hasPeople(of: form) == true ? [] : lookUpStrangers()) + lookAtPicture(since: before)
            + (before?.departments.chosen == form.departments.chosen ? [] : nameDepartments())
    }

    mutating func lookUpStrangers() -> [Effect] {
        lookUp(form.everybody)
    }

    /// Asks who these people are, as far as nobody knows.
    mutating func lookUp(_ ids: [UserID]) -> [Effect] {
        let strangers = ids.filter { people[$0] == nil }
        guard !strangers.isEmpty else { return [] }
        for id in strangers { people[id] = .asked }
        return [.job(.lookUp(strangers))]
    }

    mutating func takeLookUp(_ ids: [UserID], _ result: Result<[UserID: Person], PortalError>) {
        switch result {
        case .success(let known):
            for id in ids { people[id] = known[id].map { .known($0) } ?? .stranger }
        case .failure(let error):
            // Asked again when the next id is typed; until then the number has to do.
            for id in ids { people[id] = nil }
            notice = Notice(.warning, messages.membersNotTold(error.sentence(in: messages)), stays: true)
        }
    }

    /// Whether the portal has told of somebody so lately that it need not be asked.
    func wasToldLately(of id: UserID, at now: Instant) -> Bool {
        toldAt[id].map { now - $0 < .seconds(300) } ?? false
    }

    /// Puts somebody into a field, or takes them out.
    mutating func toggle(_ id: UserID, in field: ChatField) -> [Effect] {
        form[people: field].contains(id) ? change { $0[people: field].release(id) } : choose([id], for: field)
    }

    /// Puts people into a field, as far as they are known to be active; says who is not.
    ///
    /// - Parameters:
    ///   - rest: what is to stand typed in the field afterwards; nil changes nothing.
    ///   - continues: Undo takes it back together with the change before.
    mutating func choose(
        _ ids: [UserID], releasing left: Set<UserID> = [], for field: ChatField, leaving rest: String? = nil,
        continues: Bool = false
    ) -> [Effect] {
        var leftOut: [String] = []
        var active: [UserID] = []
        for id in ids {
            guard let person = directory[id], person.isActive else {
                leftOut.append(directory[id]?.name ?? String(id.rawValue))
                continue
            }
            people[id] = .known(person)
            active.append(id)
        }
        let effects = change(continues: continues) { form in
            form[people: field].release(left)
            form[people: field].choose(field.editor == .person ? Array(active.prefix(1)) : active)
            if let rest { form[people: field].leave(rest) }
        }
        if !leftOut.isEmpty {
            notice = Notice(.warning, messages.dismissedLeftOut(leftOut), stays: true)
        } else if field == .owner, let owner = active.first, owner != portal.caller?.id {
            notice = Notice(.plain, messages.willOwn(name(of: owner)), stays: true)
        }
        return effects
    }
}

extension Report {
    /// Of whom the portal tells here.
    var people: [UserID] {
        switch self {
        case .lookedUp(_, .success(let found)), .staffLookedUp(_, _, .success(let found)),
            .membersChecked(_, .success(let found)):
            Array(found.keys)
        case .peopleFound(_, _, .success(let found)): found.people.map(\.id)
        case .resolved(_, .success(let resolution)): resolution.people.map(\.id)
        default: []
        }
    }
}

extension Form {
    fileprivate func hasPeople(of other: Form) -> Bool {
        members.chosen == other.members.chosen && owner.chosen == other.owner.chosen
            && managers.chosen == other.managers.chosen
    }
}
