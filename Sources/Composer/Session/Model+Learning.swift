import Bitrix24
import Catalog
import TerminalKit

extension Model {
    /// Takes in what the world reports; nil for what is no report. What answers a question that is no longer asked is
    /// ignored.
    mutating func learn(_ action: Action, at now: ContinuousClock.Instant) -> [Effect]? {
        switch action {
        case .identified(.success(let caller)): portal.identity = .known(caller)
        case .identified(.failure(let error)):
            portal.identity = .failed(error)
            notice = Notice(.bad, error.message(in: messages), stays: true)
        case .scopesKnown(let scopes):
            portal.scopes = scopes
            if !scopes.contains("im") {
                notice = Notice(.bad, messages.lacksScope, stays: true)
            }
        case .met(let ids, let result): meet(ids, result)
        case .membersChecked(let question, let result): takeCheck(result, question: question)
        case .peopleFound(let text, let question, let result):
            takeSearch(text, question: question, result, at: now)
        case .departmentsNamed(let departments): company.learn(departments)
        case .companyRead(let result): return takeCompany(result)
        case .staffRead(let departments, let result): return takeStaff(departments, result)
        case .peopleLearned(let ids, let question, let result):
            return takePeople(ids, question: question, result)
        case .resolved(let question, let result): return takeResolution(result, question: question)
        case .pictureRead(let source, let result): take(result, from: source)
        case .completed(let path, let candidates): offer(candidates, for: path)
        case .folderListed(let listing): show(listing)
        case .folderLooked(let folder, let looks): show(looks, in: folder)
        case .edited(let text, let field): return takeEdited(text, into: field)
        case .editorFailed(let sentence): notice = Notice(.bad, sentence)
        case .answered(let request, let sending, let result):
            return take(result, of: request, sending, at: now)
        case .namesakesFound(let title, let chats):
            guard case .review(var review) = stage, form.title.text == title else { break }
            review.namesakes = chats
            stage = .review(review)
        case .recalled(let sendings): recall(sendings)
        case .looked(let sending, let result): return takeFindings(result, of: sending)
        case .found(let found): return welcome(found)
        case .draftUnkept(let reason):
            unkept = reason
            if let reason { notice = Notice(.warning, messages.draftNotKept(reason), stays: true) }
        case .warned(let sentence): notice = Notice(.warning, sentence, stays: true)
        case .failed(let sentence): notice = Notice(.bad, sentence)
        case .shelved(let content, let what): show(content, saying: what)
        case .opened(let document, let name): return start(from: document, called: name)
        case .sitesListed(let sites): show(sites)
        case .entered(let site, let draft): return enter(site, draft: draft, at: now)
        case .shutOut(let sentence): return stayOut(sentence)
        case .cleared(let site): return goOn(at: site, at: now)
        case .kept(let name): notice = Notice(.good, messages.portalKeptAs(name), stays: true)
        case .triedOut(let portal, let result): return take(result, of: portal)
        case .copied(let text): notice = Notice(.plain, messages.sentToClipboard(text))
        case .themesListed(let names): show(themes: names)
        case .done(let sentence): notice = Notice(.good, sentence)
        case .readBack(let chat, let result): return compare(result, of: chat)
        case .repaired(let chat, let result): return noteRepair(result, of: chat)
        default: return nil
        }
        return []
    }
}
