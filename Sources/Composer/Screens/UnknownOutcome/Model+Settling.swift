import Bitrix24
import Catalog

extension Model {
    /// Takes in which requests of earlier starts have no known outcome.
    mutating func recall(_ sendings: [OpenAttempt]) {
        unknownOutcome = sendings
        guard let first = sendings.first else { return }
        let title = first.sending.structure.title
        notice = Notice(.warning, messages.recalled(title: title, others: sendings.count - 1), stays: true)
    }

    /// F6: opens the oldest request whose fate is not known.
    mutating func openUnsettled() -> [Effect] {
        guard let first = unknownOutcome.first else {
            notice = Notice(.plain, messages.nothingUnsettled)
            return []
        }
        notice = nil
        stage = .unknownOutcome(UnknownOutcome(first))
        return []
    }

    /// What keys do in the panel of a request whose fate is not known.
    mutating func settle(_ action: Action, _ shown: UnknownOutcome) -> [Effect] {
        var shown = shown
        switch action {
        case .up, .down, .pageUp, .pageDown:
            shown.scroll = scrolled(shown.scroll, by: action) { unknownOutcomeDocument(shown, columns: $0) }
            stage = .unknownOutcome(shown)
        case .look where shown.search != .looking && !shown.isSettled:
            shown.search = .looking
            stage = .unknownOutcome(shown)
            return [.job(.look(shown.sending))]
        case .keepUnknown where !shown.isSettled:
            forget(shown.sending)
            stage = .form
            notice = Notice(.plain, messages.staysUnknown)
            return [.job(.resolve(shown.sending.sending, .keptUnknown))]
        case .pick(let number) where shown.candidates.indices.contains(number - 1):
            let chosen = shown.candidates[number - 1]
            shown.search = .settled(chosen)
            stage = .unknownOutcome(shown)
            forget(shown.sending)
            noteCreated(chosen.stored.id, by: shown.sending.sending.structure)
            return [.job(.resolve(shown.sending.sending, .found(chosen.stored.id)))]
        case .copyLink:
            if let chat = shown.chat { return copy(portal.portal.link(to: chat)) }
        case .copyCurl: return copyAsCurl(shown.sending.sending.structure)
        case .openLink:
            if let chat = shown.chat { return [.browse(portal.portal.link(to: chat))] }
        case .newChat:
            stage = .form
            return startEmpty()
        case .back: stage = .form
        default: break
        }
        return []
    }

    /// Shows what the look brought. Where the portal proves that nothing was created, the request is settled.
    mutating func takeFindings(_ result: Result<Findings, PortalError>, of sending: OpenAttempt) -> [Effect] {
        guard case .unknownOutcome(var shown) = stage, shown.sending == sending else { return [] }
        var effects: [Effect] = []
        switch result {
        case .success(let findings):
            shown.search = .found(findings)
            if findings.isProvenAbsent {
                forget(sending)
                duplicateRisks.removeAll { $0.home == home && $0.structure == sending.sending.structure.unmarked }
                effects = [.job(.resolve(sending.sending, .notCreated))]
            }
        case .failure(let error): shown.search = .failed(error)
        }
        stage = .unknownOutcome(shown)
        return effects
    }

    private mutating func forget(_ sending: OpenAttempt) {
        unknownOutcome.removeAll { $0.sending.id == sending.sending.id }
    }

    /// Remembers a chat for the words at the end, and that its form has made it.
    mutating func noteCreated(_ chat: ChatID, by structure: ChatStructure) {
        created.append(CreatedChat(id: chat, title: structure.title, link: portal.portal.link(to: chat)))
        noteDuplicateRisk(structure, .created(chat))
    }

    /// From now on sending this structure once more is more than a repetition.
    mutating func noteDuplicateRisk(_ structure: ChatStructure, _ duplicateRisk: DuplicateRisk) {
        duplicateRisks.append((home, structure.unmarked, duplicateRisk))
    }
}
