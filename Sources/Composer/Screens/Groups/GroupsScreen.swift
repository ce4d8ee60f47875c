import Bitrix24
import Catalog
import TerminalKit

/// The saved groups of people: to add one to the members, to save the members as one, to delete one.
struct GroupsScreen: ComposerScreen {
    /// By name, sorted.
    let groups: [PeopleGroup]
    private(set) var list: NarrowedList
    var naming: SavedName?
    /// The group that a second press deletes.
    private var deletes: String?

    /// Shows the groups, and what was done with them before.
    static func open(_ groups: [PeopleGroup], at row: Int = 0, saying sentence: String?, in session: inout Session) {
        session.notice = sentence.map { Notice(.good, $0) }
        session.show(GroupsScreen(groups: groups, at: row))
    }

    private init(groups: [PeopleGroup], at row: Int) {
        self.groups = groups
        list = NarrowedList(groups.map(\.name), highlighted: row)
    }

    var names: [String] { groups.map(\.name) }

    var group: PeopleGroup? { list.chosen(of: groups) }

    var query: String { list.filter.text }

    func offers(_ action: Action, in session: Session) -> Bool {
        switch action {
        case .open where naming == nil, .deleteGroup: group != nil
        default: true
        }
    }

    func context(in session: Session) -> Context { naming == nil ? .groups : .naming }

    /// A group of the same name would be replaced.
    func confirms(_ action: Action) -> Bool { action == .deleteGroup || action == .open && naming != nil }

    var question: (any ComposerScreen)? {
        var shown = self
        shown.naming?.buffer = TextBuffer()
        return shown
    }

    mutating func handle(_ action: Action, in session: inout Session, at now: Instant) -> [Effect] {
        if let naming { return name(action, naming, in: &session) }
        let deletes = deletes
        self.deletes = nil
        if list.handle(action, pageRows: session.pageRows) { return [] }
        switch action {
        case .open: return group.map { add($0, in: &session) } ?? []
        case .saveGroup where session.form.members.chosen.isEmpty:
            session.notice = Notice(.warning, session.messages.nobodyToSave)
        case .saveGroup: naming = SavedName()
        case .deleteGroup:
            guard let name = group?.name else { break }
            if deletes == name { return [.job(.deleteGroup(name))] }
            self.deletes = name
            session.notice = Notice(.warning, session.messages.deletesOnceMore(name))
        case .back: session.close()
        default: break
        }
        return []
    }

    /// The list after a change; what was wrong leaves the name as it was typed.
    mutating func handle(_ report: Report, in session: inout Session, at now: Instant) -> [Effect] {
        if case .groupsListed(let groups, let what) = report {
            Self.open(groups, at: list.highlighted, saying: what, in: &session)
        }
        return []
    }

    /// Puts its people in, as if the entry was pasted into Members.
    private func add(_ group: PeopleGroup, in session: inout Session) -> [Effect] {
        session.close()
        return session.go(to: .field(.members))
            + session.typePeople(group.entry.text + ",", isSearching: false)
    }

    func keep(_ naming: SavedName, as name: String, in session: Session) -> BackgroundJob {
        .saveGroup(session.group(called: name))
    }

    func draw(on surface: inout Surface, _ layout: ScreenLayout, in session: Session, at now: Instant) {
        let messages = session.messages
        ListPage(
            heading: messages.groups, rows: rows(of: list.shown(of: groups), in: session).map { [$0] }, list: list,
            total: groups.count,
            nothing: messages.noGroups, hasCursor: naming == nil,
            question: field(in: session)
        ).draw(on: &surface, layout, in: messages)
    }

    /// The line on which a name is typed.
    private func field(in session: Session) -> ((Rect, inout Surface) -> Void)? {
        guard let naming else { return nil }
        let messages = session.messages
        let label = messages.saveGroupAs(session.form.members.chosen.count)
        return { $1.drawQuestion(label, naming.buffer, placeholder: messages.groupNameHint, in: $0) }
    }

    /// Each group with its number of people, and its portal where it is another one.
    func rows(of groups: [PeopleGroup], in session: Session) -> [String] {
        groups.map { group in
            let portal = group.portal == session.home ? "" : " · \(group.portal)"
            return "\(group.name)  \(session.messages.people(group.members.count))\(portal)"
        }
    }
}

extension Session {
    /// The members as a group, with what is known of them.
    fileprivate func group(called name: String) -> PeopleGroup {
        let earlier = Dictionary(remembered.map { ($0.id, $0) }) { first, _ in first }
        return PeopleGroup(
            name: name, portal: home,
            members: form.members.chosen.map { id in
                let person = people[id]?.person
                return PeopleGroup.Member(
                    id: id, name: person?.name ?? earlier[id]?.name ?? "",
                    email: person?.email ?? earlier[id]?.email ?? "")
            })
    }
}
