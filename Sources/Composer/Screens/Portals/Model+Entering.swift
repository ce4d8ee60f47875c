import Bitrix24
import Catalog
import TerminalKit

extension Model {
    /// Goes to a portal, whose secret is there now, and takes the form along. People of the one before are found again
    /// or held back: a bare number never travels, not even by Undo.
    ///
    /// - Parameter draft: what was left there, for a form that is empty.
    mutating func enter(_ site: Site, draft: FormDocument?, at now: ContinuousClock.Instant) -> [Effect] {
        let travelling = document
        let wasNowhere = portal.site.way == .nowhere
        let isSame = home == site.home
        portal = PortalState(site, in: messages)
        people = [:]
        directory = PeopleDirectory()
        company = DepartmentTree()
        searching = Searching()
        resolving = nil
        switch stage {
        case .welcome, .sites: stage = .form
        default: break
        }
        if isSame { return start() + askForReview(at: now) }

        home = site.home
        unknownOutcome = []
        notice = nil
        undo = UndoHistory()
        if let draft {
            resume(draft)
        } else if !wasNowhere {
            arrive(travelling, saying: messages.nowOn(portal.label))
        }
        return start()
    }

    /// The secret could not be had. Who was on no portal yet can choose another one.
    mutating func stayOut(_ sentence: String) -> [Effect] {
        let advice = portal.access == .closed ? " " + messages.lockedAdvice : ""
        notice = Notice(.bad, sentence + advice, stays: true)
        return []
    }

    /// Where the secret is missing it is asked for once more; nil where it is there.
    mutating func unlock() -> [Effect]? {
        guard portal.access == .closed else { return nil }
        notice = Notice(.plain, messages.secretIsMissing(portal.label))
        return [.enter(portal.site)]
    }
}

// MARK: - The list of portals

extension Model {
    /// Begins where portals are saved and none of them is the default one.
    public mutating func chooseAmong(_ sites: [Site]) {
        stage = .sites(SiteList(sites, at: portal.site))
    }

    /// What keys do in the list of portals.
    mutating func choose(_ action: Action, among list: SiteList) -> [Effect] {
        var list = list
        switch action {
        case .up: list.highlighted = max(0, list.highlighted - 1)
        case .down: list.highlighted = min(list.rows.count - 1, list.highlighted + 1)
        case .pageUp: list.highlighted = max(0, list.highlighted - pageRows)
        case .pageDown: list.highlighted = min(list.rows.count - 1, list.highlighted + pageRows)
        case .open: return take(list.rows[list.highlighted])
        case .back where portal.site.way != .nowhere:
            stage = .form
            return []
        default: break
        }
        stage = .sites(list)
        return []
    }

    private mutating func take(_ row: SiteList.Row) -> [Effect] {
        switch row {
        case .another:
            stage = .welcome(Welcome(isOptional: true))
            return []
        case .site(let site):
            guard site.way != portal.site.way || site.home != home || portal.access == .closed else {
                stage = .form
                return []
            }
            return [.enter(site)]
        }
    }

    /// Shows the list, unless the user has gone on meanwhile.
    mutating func show(_ sites: [Site]) {
        guard stage == .form else { return }
        notice = nil
        stage = .sites(SiteList(sites, at: portal.site))
    }
}
