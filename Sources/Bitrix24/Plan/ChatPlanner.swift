/// Lays what is wanted beside what is there, in the order of the steps: open or closed, rights, members in, managers,
/// members out, title, color, picture, description, departments, rights that bind the caller, the owner.
struct ChatPlanner {
    let goal: ChatGoal
    let stored: StoredChat
    let caller: UserID?
    let capabilities: Capabilities
    let access: ChatAccess

    private(set) var steps: [ChatStep] = []
    private(set) var unsupported: [UnsupportedChange] = []

    init(_ goal: ChatGoal, _ stored: StoredChat, _ caller: UserID?, _ capabilities: Capabilities) {
        self.goal = goal
        self.stored = stored
        self.caller = caller
        self.capabilities = capabilities
        access = ChatAccess(to: stored, of: caller, with: capabilities)
    }

    mutating func plan() {
        planKind()
        planRights(bindingCaller: false)
        planNewMembers()
        planManagers()
        planRemovals()
        planTitle()
        planColor()
        planAvatar()
        planDescription()
        planDepartments()
        planRights(bindingCaller: true)
        planOwner()
    }

    // MARK: - What the parts add

    mutating func add(_ action: ChatStep.Action, to value: ChatValue, needs: [Int] = []) {
        let aspect = ChatStep(action: action, from: .nothing, to: value, needs: []).aspect
        steps.append(ChatStep(action: action, from: stored.value(of: aspect), to: value, needs: needs))
    }

    mutating func refuse(
        _ aspect: ChatAspect, of entry: UnsupportedChange.Entry? = nil, _ reason: UnsupportedChange.Reason
    ) {
        unsupported.append(UnsupportedChange(aspect: aspect, entry: entry, reason: reason))
    }

    /// Whether nothing stands in the way of an action; what does is noted.
    mutating func may(
        _ action: ChatAccess.Action, _ aspect: ChatAspect, of entry: UnsupportedChange.Entry? = nil
    ) -> Bool {
        guard let reason = access.reason(against: action) else { return true }
        refuse(aspect, of: entry, reason)
        return false
    }

    // MARK: - Open or closed, and rights

    private mutating func planKind() {
        guard let kind = goal.kind, kind != stored.kind, may(.convert, .kind) else { return }
        let kept = wantedRights.filter { $0.key != .settings && $0.value != $0.key.usual }
        add(.convert(kind, keeping: kept), to: .kind(kind))
    }

    /// What the rights are to be in the end: those that are asked for, and the stored ones.
    private var wantedRights: ChatRights { stored.rights.merging(goal.rights) { _, wanted in wanted } }

    private var isConverting: Bool { steps.first?.aspect == .kind }

    /// Whether the caller can do less afterwards; the settings are about all that follows.
    private func bindsCaller(_ right: ChatRight, _ level: RightsLevel) -> Bool {
        right == .settings || !(access.role == .owner || level.admits(access.role))
    }

    private mutating func planRights(bindingCaller: Bool) {
        for right in ChatRight.allCases {
            // Opening or closing has brought all but the settings already.
            let before = isConverting ? (right == .settings ? right.usual : wantedRights[right]) : stored.rights[right]
            guard let level = isConverting ? wantedRights[right] : goal.rights[right], level != before,
                bindsCaller(right, level) == bindingCaller, may(.changeRights, .right(right))
            else { continue }
            guard capabilities.offers(right.method) else {
                refuse(.right(right), .portalLacks(right.method))
                continue
            }
            let isOwner = access.role == .owner
            let needs = isOwner ? (isConverting ? [0] : []) : bindingCaller ? Array(steps.indices) : []
            add(.set(right, level), to: .level(level), needs: needs)
        }
    }

    // MARK: - How it looks

    private mutating func planTitle() {
        guard let title = goal.title, !stored.hasTitle(title), may(.rename, .title) else { return }
        add(.setTitle(title), to: .text(title))
    }

    private mutating func planColor() {
        guard let color = goal.color, color != stored.color, may(.recolor, .color) else { return }
        add(.setColor(color), to: .color(color))
    }

    private mutating func planAvatar() {
        switch goal.avatar {
        case .unchanged: return
        case .present where stored.hasAvatar: return
        case .replaced(let picture), .present(let picture):
            if may(.changeAvatar, .avatar) { add(.setAvatar(picture), to: .picture(picture.outline)) }
        case .absent:
            if stored.hasAvatar, may(.removeAvatar, .avatar) { add(.removeAvatar, to: .nothing) }
        }
    }

    private mutating func planDescription() {
        guard let text = goal.description, !stored.hasDescription(text), may(.describe, .description) else { return }
        add(.setDescription(text), to: text.isEmpty ? .nothing : .text(text))
    }

    private mutating func planDepartments() {
        let (added, removed) = goal.departments.difference(from: stored.departments ?? [])
        guard !added.isEmpty || !removed.isEmpty, may(.linkDepartments, .departments) else { return }
        let after = (stored.departments ?? []).filter { !removed.contains($0) } + added
        add(.link(added, unlink: removed), to: after.isEmpty ? .nothing : .departments(after))
    }
}
