import Bitrix24
import Catalog
import TerminalKit

extension Session {
    mutating func start() -> [Effect] {
        if portal.site.way == .nowhere { return [] }
        if portal.access == .closed { return [.enter(portal.site), .job(.recall)] }
        return [.job(.identify), .job(.recall)] + findPeople() + lookUps() + resolveGiven()
            + (reopening.map { [.job(.openChat($0))] } ?? [])
    }

    /// People and departments that came typed, from the command line or a draft, are looked up.
    private mutating func resolveGiven() -> [Effect] {
        let field = ChatField.allCases.first { field in
            field.editor.isPeople && PeopleList.isList(form[people: field].entry.text)
        }
        let people = field.map { resolveEntry(of: $0) } ?? []
        return people + (form.departments.entry.isEmpty ? [] : resolveDepartments())
    }

    /// Goes to a portal, whose secret is there now, and takes the form along. People of the one before are found again
    /// or held back: a bare number never travels, not even by Undo.
    ///
    /// - Parameter draft: what was left there, for a form that is empty.
    mutating func enter(_ site: Site, draft: FormDocument?) -> [Effect] {
        let leaving = document
        let wasNowhere = portal.site.way == .nowhere
        let isSame = home == site.home
        portal = PortalState(site, in: messages)
        people = [:]
        toldAt = [:]
        directory = PeopleDirectory()
        departments = DepartmentTree()
        recentChats = nil
        searching = Searching()
        resolving = nil
        findsDepartments = false
        capabilities = nil
        if isSame { return start() }

        keptChanges = changesToKeep
        // The chat stays with its portal; the form that waits goes along, and the cursor stands where it did there.
        if let edited { bringBack(edited.waiting) }
        edited = nil
        home = site.home
        unknownOutcome = []
        notice = nil
        undo = UndoHistory()
        if let draft {
            resume(draft)
        } else if !wasNowhere {
            open(leaving, saying: messages.nowOn(portal.label))
        }
        focusOnRow()
        return start()
    }

    /// Goes on at the same portal, which has another address or another token now; who it was stays.
    mutating func move(to site: Site) {
        let before = portal
        portal = PortalState(site, in: messages)
        home = site.home
        portal.scopes = before.scopes
        notice = nil
    }

    /// The secret could not be had. Who was on no portal yet can choose another one.
    mutating func stayOut(_ sentence: String) {
        let advice = portal.access == .closed ? " " + messages.lockedAdvice : ""
        notice = Notice(.bad, sentence + advice, stays: true)
    }

    mutating func identify(as result: Result<Caller, PortalError>) {
        switch result {
        case .success(let caller): portal.identity = .known(caller)
        case .failure(let error):
            portal.identity = .failed(error)
            notice = Notice(.bad, error.message(in: messages), stays: true)
        }
    }

    mutating func takeScopes(_ scopes: Set<String>) {
        portal.scopes = scopes
        if !scopes.contains("im") { notice = Notice(.bad, messages.lacksScope, stays: true) }
    }
}
