import Bitrix24
import Catalog
import TerminalKit

/// What the screen shows while a key could do what cannot be taken back: send, settle, repair, delete, go to another
/// address. Such a key counts only if this was on the screen when the key arrived.
public struct Confirmable: Sendable, Equatable {
    private let stage: Stage
    private let form: Form
    private let portal: PortalState
    private let people: [UserID: UserLookup]
    private let isDuplicate: Bool

    /// Nil where no key does such a thing.
    fileprivate init?(_ model: Model) {
        guard model.help == nil, model.size.fits(FormLayout.smallest),
            let stage = model.stage.withoutScroll
        else { return nil }
        self.stage = stage
        form = model.form
        portal = model.portal
        people = model.people
        isDuplicate = model.duplicateRisk != nil
    }
}

extension Model {
    /// What would be on the screen if it were painted now.
    public var confirmable: Confirmable? { Confirmable(self) }

    /// Whether the screen showed something to confirm when it was told last.
    public var hasPresented: Bool { presented != nil }

    /// Refuses a key that cannot be taken back and came before what it would confirm was on the screen.
    mutating func refusesUnseen(_ action: Action) -> Bool {
        guard confirms(action), presented != confirmable else { return false }
        notice = Notice(.warning, messages.notShownYet)
        return true
    }

    private func confirms(_ action: Action) -> Bool {
        switch (action, stage) {
        case (.send, .review), (.sendAnyway, .review), (.send, .recoverableError), (.deleteTemplate, .savedList),
            (.repair, .answered), (.repairAll, .answered), (.pick, .unknownOutcome), (.keepUnknown, .unknownOutcome):
            true
        // A template of the same name would be replaced.
        case (.open, .savedList(let list)): list.naming != nil
        default: false
        }
    }
}

extension Stage {
    /// As far as it is asked about: without the place in the page and what is typed in it. Nil where nothing is.
    fileprivate var withoutScroll: Stage? {
        switch self {
        case .review(var review):
            review.scroll = 0
            review.typedName = TextBuffer()
            return .review(review)
        case .answered(var answered):
            answered.scroll = 0
            return .answered(answered)
        case .unknownOutcome(var shown):
            shown.scroll = 0
            return .unknownOutcome(shown)
        case .recoverableError(var shown):
            shown.scroll = 0
            if case .expired = shown.kind { shown.kind = .expired(SecretBuffer()) }
            return .recoverableError(shown)
        case .savedList(var list):
            list.naming?.buffer = TextBuffer()
            return .savedList(list)
        default: return nil
        }
    }
}
