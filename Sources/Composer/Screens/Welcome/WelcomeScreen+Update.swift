import Bitrix24
import Catalog
import TerminalKit

extension WelcomeScreen {
    func context(in session: Session) -> Context { .welcome }

    func offers(_ action: Action, in session: Session) -> Bool {
        action == .back ? field != .address || isOptional : true
    }

    mutating func handle(_ action: Action, in session: inout Session, at now: Instant) -> [Effect] {
        switch action {
        case .insert(let text):
            edit(in: &session) {
                $0.insert(text)
            } name: {
                $0.insert(TextBuffer.inOneLine(text))
            }
            // What was pasted is whole, and is asked about at once.
            if text.count > 1, field != .name, case .success = shape { return goOn(in: &session) }
        case .edit(let command):
            var killed = session.killed
            edit(in: &session) {
                $0.apply(command)
            } name: {
                $0.apply(command, killed: &killed)
            }
            session.killed = killed
        case .nextField, .down: move(by: 1)
        case .previousField, .up: move(by: -1)
        case .open: return goOn(in: &session)
        case .tryDemo:
            session.notice = nil
            return [.enter(Site(.demo, portal: Site.nowhere.portal))]
        case .back: return back(in: &session)
        default: break
        }
        return []
    }

    mutating func handle(_ report: Report, in session: inout Session, at now: Instant) -> [Effect] {
        switch report {
        case .triedOut(let portal, let result): take(result, of: portal, in: &session)
        case .entered: session.close()
        default: break
        }
        return []
    }

    func draw(on surface: inout Surface, _ layout: ScreenLayout, in session: Session, at now: Instant) {
        WelcomeView(session: session).draw(self, on: &surface, layout)
    }

    private mutating func edit(
        in session: inout Session, secret: (inout SecretBuffer) -> Void, name change: (inout TextBuffer) -> Void
    ) {
        let before = self
        switch field {
        case .address: secret(&address)
        case .token: secret(&token)
        case .name: change(&name)
        }
        guard address != before.address || token != before.token else { return }
        // What was tried is no longer what stands there, and neither is what was wrong with it.
        trial = .none
        session.notice = nil
        if case .failure(.noCredential) = shape { return }
        if token.isEmpty { wantsToken = false }
    }

    private mutating func move(by steps: Int) {
        var fields: [Field] = [.address]
        if wantsToken { fields.append(.token) }
        if case .passed = trial { fields.append(.name) }
        let index = fields.firstIndex(of: field) ?? 0
        field = fields[min(max(0, index + steps), fields.count - 1)]
    }

    /// Esc: to the field before; from the first one out, and what was typed is there again when another portal is to be made
    /// known next.
    private mutating func back(in session: inout Session) -> [Effect] {
        guard field == .address else {
            move(by: -1)
            return []
        }
        guard isOptional else { return [] }
        if !address.isEmpty || !token.isEmpty {
            // Nobody will hear the answer.
            if case .underWay = trial { trial = .none }
            session.portalBegun = AnyScreen(screen: self)
        }
        // There is no portal to go back to: the list that led here comes again.
        if session.portal.site.way == .nowhere { session.showForm(then: .openSites) } else { session.close() }
        return []
    }

    /// Enter: tries what was typed, or keeps what was tried.
    private mutating func goOn(in session: inout Session) -> [Effect] {
        if case .underWay = trial { return [] }
        if case .passed(let portal, let credentialInfo) = trial {
            let name = name.text.trimmed
            return [.keep(portal, credentialInfo, name: name.isEmpty ? nil : name)]
        }
        switch shape {
        case .success(let portal):
            trial = .underWay(portal)
            session.notice = nil
            return [.tryOut(portal)]
        case .failure(.noCredential):
            wantsToken = true
            field = .token
        case .failure(let fault):
            session.notice = Notice(.bad, fault.message(in: session.messages))
        }
        return []
    }

    /// Takes in what a portal that was typed has answered.
    private mutating func take(
        _ result: Result<CredentialInfo, PortalError>, of tried: Portal, in session: inout Session
    ) {
        guard trial == .underWay(tried) else { return }
        switch result {
        case .success(let credentialInfo):
            trial = .passed(tried, credentialInfo)
            field = .name
            if name.isEmpty { name.replace(with: Self.suggestedName(for: tried)) }
        case .failure(let error):
            trial = .none
            session.notice = Notice(.bad, error.message(in: session.messages), stays: true)
        }
    }

    /// `acme` for acme.bitrix24.com, `портал` for портал.рф.
    private static func suggestedName(for portal: Portal) -> String {
        portal.isLoopback ? "local" : String(portal.shownName.prefix { $0 != "." })
    }
}
