import Bitrix24
import Catalog
import TerminalKit

/// What the line below the list says.
extension Model {
    func pickerStatus(_ picker: Picker, at now: ContinuousClock.Instant) -> (text: String, role: Role) {
        let text = searchText
        if let failure = searching.failure {
            let reason = failure.error.sentence(in: words)
            if let retry = failure.retriesAt {
                return (words.searchAgain(reason, in: words.countdown(retry - now)), .noticeWarning)
            }
            return (words.searchFailed(reason), .noticeBad)
        }
        if let began = searching.underWay[text] {
            guard now - began >= Searching.patience else { return (words.askingPortal, .dim) }
            return (words.portalIsSlow(words.countdown(now - began)), .noticeWarning)
        }
        if text.isEmpty { return (words.typePartOfName, .dim) }
        if directory.isTooShort(text) { return (text.isLongEnough ? words.portalWantsMore : words.typeMore, .dim) }
        if directory.isWorthAsking(text) { return (words.askingPortal, .dim) }
        if directory.hasMore(text) { return (words.thereAreMore, .dim) }
        return (picker.rows.isEmpty ? words.nobodyFound : "", .dim)
    }
}
