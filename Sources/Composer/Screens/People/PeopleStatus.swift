import Bitrix24
import Catalog
import TerminalKit

extension PeopleView {
    /// What the line below the list says.
    func status(of search: PeopleSearch, at now: Instant) -> (text: String, role: Role) {
        let text = session.searchText
        if search.selected != nil { return (search.matches.isEmpty ? messages.nothingMatches : "", .dim) }
        let searching = session.searching
        if let failure = searching.failure {
            let reason = failure.error.sentence(in: messages)
            if let retry = failure.retriesAt {
                return (messages.searchAgain(reason, in: messages.countdown(retry - now)), .noticeWarning)
            }
            return (messages.searchFailed(reason), .noticeBad)
        }
        if let began = searching.underWay[text] {
            guard now - began >= Searching.patience else { return (messages.askingPortal, .dim) }
            return (messages.portalIsSlow(messages.countdown(now - began)), .noticeWarning)
        }
        if text.isEmpty { return (messages.typePartOfName, .dim) }
        if directory.isTooShort(text) {
            return (text.isLongEnough ? messages.portalWantsMore : messages.typeMore, .dim)
        }
        if directory.isWorthAsking(text) { return (messages.askingPortal, .dim) }
        if directory.hasMore(text) { return (messages.thereAreMore, .dim) }
        return (search.matches.isEmpty ? messages.nothingMatches : "", .dim)
    }
}
