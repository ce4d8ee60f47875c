import Bitrix24
import Catalog

extension Session {
    /// Takes in what concerns all screens of what the world reports.
    mutating func handle(_ report: Report, at now: Instant) -> [Effect] {
        for id in report.people { toldAt[id] = now }
        switch report {
        case .identified(let result): identify(as: result)
        case .scopesKnown(let scopes): takeScopes(scopes)
        case .lookedUp(let ids, let result): takeLookUp(ids, result)
        case .peopleFound(let text, let question, let result):
            takeSearch(text, question: question, result, at: now)
        case .everybodyKnown(let kept): directory.join(kept)
        case .departmentsNamed(let named): departments.add(named)
        case .departmentsRead(let result): return takeDepartments(result)
        case .capabilitiesKnown(let result): capabilities = (try? result.get()) ?? capabilities
        case .staffRead(let ids, .success(let staff)): departments.take(staff: staff, of: ids)
        case .recentChatsRead(.success(let chats)): recentChats = chats
        case .staffLookedUp(_, let question, .success(let found)): directory.add(found.values, of: question)
        case .resolving(let question, let answered): noteProgress(answered, of: question)
        case .resolved(let question, let result): return takeResolution(result, question: question)
        case .pictureRead(let source, let result): takePicture(result, from: source)
        case .completed(let path, let candidates): offer(candidates, for: path)
        case .edited(let text, let field): return takeEdited(text, into: field)
        case .recalled(let attempts): recall(attempts)
        case .openRequestsKnown(let attempts):
            unknownOutcome = attempts
            // Another program has left one since: the header names it.
            if !attempts.isEmpty, notice?.text == messages.noUnknownOutcome { notice = nil }
        case .usualTimeKnown(let usual): usualTime = usual
        case .found(let found): return takeFound(found)
        case .entered(let site, let draft): return enter(site, draft: draft)
        case .shutOut(let sentence): stayOut(sentence)
        case .kept(let name, let place):
            notice = Notice(.good, messages.portalKeptAs(name, secretIn: place), stays: true)
        case .sitesChanged(_, .rename(let old, let new)):
            if portal.site.way == .saved(old) { portal.rename(to: new, in: messages) }
        case .copied(let text): notice = Notice(.plain, messages.sentToClipboard(text))
        case .draftUnkept(let reason):
            unkept = reason
            if let reason { notice = Notice(.warning, messages.draftNotKept(reason), stays: true) }
        case .warned(let sentence): notice = Notice(.warning, sentence, stays: true)
        case .failed(let sentence), .editorFailed(let sentence): notice = Notice(.bad, sentence)
        case .done(let sentence): notice = Notice(.good, sentence)
        // What only a screen asks for is for that screen.
        case .staffRead, .recentChatsRead, .chatsFound, .membersRead, .staffLookedUp, .membersChecked, .folderListed,
            .folderContentsRead, .answered, .namesakesFound, .looked, .templatesListed, .templateAsks, .groupsListed,
            .historyListed, .opened, .sitesListed, .sitesChanged, .siteTested, .cleared, .triedOut, .themesListed,
            .readBack, .planWent, .carriedOut, .chatsListed, .memberListsRead, .removalKnown, .deleted, .chatOpened,
            .planNotBegun, .changedMeanwhile, .tableRead, .batchPlanned, .batchWent, .batchEnded:
            break
        }
        return []
    }
}

extension Messages {
    /// What was handed over, in full as far as there is room: not every terminal takes it.
    fileprivate func sentToClipboard(_ text: String) -> String {
        let isCommand = text.contains(CurlCommand.variable)
        return isCommand ? commandSentToClipboard(text, variable: CurlCommand.variable) : linkSentToClipboard(text)
    }
}
