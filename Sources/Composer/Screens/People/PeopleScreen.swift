import Bitrix24
import Catalog
import TerminalKit

/// The list of people over the form, for Members, Managers or Owner; and that of departments, to link some.
///
/// What is typed to search is the text of the field itself: it is part of the draft, and stays when the screen closes.
struct PeopleScreen: ComposerScreen {
    enum Mode: Sendable, Equatable {
        case search(PeopleSearch)
        case departments(DepartmentPicker)
        case chats(ChatPicker)
        /// What a paste has left doubtful.
        case doubts(DoubtList)
    }

    let field: ChatField
    var mode: Mode
    /// Somebody was taken or released since the screen was opened.
    var hasTaken = false

    private init(field: ChatField, search: PeopleSearch) {
        self.field = field
        mode = .search(search)
    }

    private init(linking tree: DepartmentPicker) {
        field = .departments
        mode = .departments(tree)
    }

    init(field: ChatField, doubts: [MemberResolution.Doubt]) {
        self.field = field
        mode = .doubts(DoubtList(doubts))
    }

    /// Opens the departments, to link some.
    static func openDepartments(searching query: String, in session: inout Session) -> [Effect] {
        session.undo.endTyping()
        let (tree, effects) = DepartmentPicker.open(searching: query, in: &session)
        session.show(PeopleScreen(linking: tree))
        return session.typeDepartment(tree.query.text) + effects
    }

    /// Opens the list for the field in focus, one of people.
    static func open(in session: inout Session) {
        guard case .field(let field) = session.focus else { return }
        session.undo.endTyping()
        session.form[people: field].leaveChosen()
        // Who is in the form is known already.
        session.directory.add(session.people.values.compactMap(\.person), of: 0)
        session.searching.failure = nil
        session.searching.text = nil
        session.show(PeopleScreen(field: field, search: PeopleSearch(field, in: session)))
    }

    func context(in session: Session) -> Context {
        switch mode {
        case .search(let search): search.isInList ? .people : .searching
        case .departments(let tree) where tree.question == nil: tree.isInList ? .departments : .searching
        case .chats(let chats) where chats.question == nil: chats.isInList ? .people : .searching
        case .departments, .chats: .list
        case .doubts: .doubts
        }
    }

    /// What Enter does before it closes.
    func label(of action: Action, in session: Session) -> String? {
        guard action == .open else { return nil }
        switch mode {
        case .search(let search):
            switch answer(to: search, in: session) {
            case .typed: return session.messages.lookUpList
            case .person(let id) where session.form[people: field].chosen.contains(id): return nil
            case .you, .person: return session.messages.takeHighlighted
            case nil: return nil
            }
        case .doubts(let list): return list.isAtAnswer ? session.messages.takeHighlighted : nil
        case .departments(let tree): return tree.labelOfEnter(for: field, in: session, hasTaken: hasTaken)
        case .chats(let chats): return chats.takesOnEnter(hasTaken: hasTaken) ? session.messages.takeHighlighted : nil
        }
    }

    mutating func handle(_ action: Action, in session: inout Session, at now: Instant) -> [Effect] {
        if hasModes, action == .openGroups {
            if field == .owner { session.notice = Notice(.plain, session.messages.ownerIsOnePerson) }
            return field == .members ? [.job(.listGroups)] : []
        }
        if hasModes, action == .otherMode || action == .previousMode {
            return turn(by: action == .otherMode ? 1 : -1, in: &session)
        }
        switch mode {
        case .search(var search):
            let effects = handle(action, &search, in: &session)
            mode = .search(search)
            return effects
        case .departments(var tree):
            let outcome = tree.handle(action, for: field, in: &session, hasTaken: &hasTaken)
            mode = .departments(tree)
            if field == .departments { return finishLinking(outcome, tree, after: action, in: &session) }
            return finish(outcome, in: &session)
        case .chats(var chats):
            let outcome = chats.handle(action, for: field, in: &session, hasTaken: &hasTaken)
            mode = .chats(chats)
            return finish(outcome, in: &session)
        case .doubts(var list):
            let effects = handle(action, &list, in: &session)
            mode = .doubts(list)
            return effects
        }
    }

    mutating func handle(_ report: Report, in session: inout Session, at now: Instant) -> [Effect] {
        switch report {
        case .peopleFound, .everybodyKnown: refresh(in: session)
        case .groupsListed(let groups, let what): GroupsScreen.open(groups, saying: what, in: &session)
        case .resolved:
            guard let resolved = session.resolved else { break }
            if resolved.doubts.isEmpty {
                if resolved.field == field { session.close() }
            } else {
                session.resolved = nil
                session.show(PeopleScreen(field: resolved.field, doubts: resolved.doubts))
            }
        default:
            switch mode {
            case .departments(var tree):
                let effects = tree.handle(report, for: field, in: &session, hasTaken: &hasTaken)
                mode = .departments(tree)
                return effects
            case .chats(var chats):
                let effects = chats.handle(report, for: field, in: &session, hasTaken: &hasTaken)
                mode = .chats(chats)
                return effects
            case .search, .doubts: break
            }
        }
        return []
    }

    func draw(on surface: inout Surface, _ layout: ScreenLayout, in session: Session, at now: Instant) {
        PeopleView(session: session, layout: layout).draw(self, at: now, on: &surface)
    }
}
