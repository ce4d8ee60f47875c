import Bitrix24
import Catalog
import TerminalKit

/// What the screen shows while a key could do what cannot be taken back: send, identify, repair, delete, go to another
/// address. Such a key counts only if this was on the screen when the key arrived.
public struct Confirmable: Sendable, Equatable {
    private let screen: AnyScreen
    private let form: Form
    private let portal: PortalState
    private let people: [UserID: UserLookup]
    private let isDuplicate: Bool

    /// Nil where no key does such a thing.
    fileprivate init?(_ model: Model) {
        let session = model.session
        guard !session.showsHelp, session.size.fits(ScreenLayout.smallest), let screen = model.screen.question
        else { return nil }
        self.screen = AnyScreen(screen: screen)
        let form = session.form
        self.form = form
        portal = session.portal.shownWhereAsked
        // Who is not in the form is in no question.
        let everybody = Set(form.everybody)
        people = session.people.filter { everybody.contains($0.key) }
        isDuplicate = session.duplicateRisk != nil
    }
}

extension PortalState {
    /// Without what no question shows: the scopes come when it may be on the screen already.
    fileprivate var shownWhereAsked: PortalState {
        var shown = self
        shown.scopes = nil
        return shown
    }
}

extension Model {
    /// What would be on the screen if it were painted now.
    public var confirmable: Confirmable? { Confirmable(self) }

    /// Whether the screen showed something to confirm when it was told last.
    public var hasPresented: Bool { presented != nil }

    /// This is on the screen now: keys that arrive from here on may confirm it.
    public mutating func notePresented(_ shown: Confirmable?) { presented = shown }

    /// Refuses a key that cannot be taken back and came before what it would confirm was on the screen.
    mutating func refusesUnseen(_ action: Action) -> Bool {
        guard screen.confirms(action) else { return false }
        // Nothing to confirm is on a screen that is too small for it.
        if let confirmable, presented == confirmable { return false }
        session.notice = Notice(.warning, session.messages.notShownYet)
        return true
    }
}
