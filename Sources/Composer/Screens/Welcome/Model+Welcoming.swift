import Bitrix24
import Catalog
import TerminalKit

extension Model {
    /// What keys do while a portal is being made known.
    mutating func welcome(_ action: Action, _ welcome: Welcome) -> [Effect] {
        var welcome = welcome
        var effects: [Effect] = []
        switch action {
        case .insert(let text):
            edit(&welcome) {
                $0.insert(text)
            } name: {
                $0.insert(TextBuffer.inOneLine(text))
            }
            // What was pasted is whole, and is asked about at once.
            if text.count > 1, welcome.field != .name, case .success = welcome.shape { effects = goOn(&welcome) }
        case .edit(let command):
            var killed = killed
            edit(&welcome) {
                $0.apply(command)
            } name: {
                $0.apply(command, killed: &killed)
            }
            self.killed = killed
        case .nextField, .down: move(&welcome, by: 1)
        case .previousField, .up: move(&welcome, by: -1)
        case .open: effects = goOn(&welcome)
        case .tryDemo:
            notice = nil
            return [.enter(Site(.demo, portal: Site.nowhere.portal))]
        case .back:
            if welcome.isOptional {
                stage = portal.site.way == .nowhere ? stage : .form
                if portal.site.way == .nowhere { return [.listSites] }
                return []
            }
            welcome = Welcome()
        default: break
        }
        stage = .welcome(welcome)
        return effects
    }

    private func edit(
        _ welcome: inout Welcome, secret: (inout SecretBuffer) -> Void, name: (inout TextBuffer) -> Void
    ) {
        let before = welcome
        switch welcome.field {
        case .address: secret(&welcome.address)
        case .token: secret(&welcome.token)
        case .name: name(&welcome.name)
        }
        guard welcome.address != before.address || welcome.token != before.token else { return }
        // What was tried is no longer what stands there.
        welcome.trial = .none
        if case .failure(.noCredential) = welcome.shape { return }
        if welcome.token.isEmpty { welcome.wantsToken = false }
    }

    private func move(_ welcome: inout Welcome, by steps: Int) {
        var fields: [Welcome.Field] = [.address]
        if welcome.wantsToken { fields.append(.token) }
        if case .passed = welcome.trial { fields.append(.name) }
        let index = fields.firstIndex(of: welcome.field) ?? 0
        welcome.field = fields[min(max(0, index + steps), fields.count - 1)]
    }

    /// Enter: tries what was typed, or keeps what was tried.
    private mutating func goOn(_ welcome: inout Welcome) -> [Effect] {
        if case .underWay = welcome.trial { return [] }
        if case .passed(let portal, let credentialInfo) = welcome.trial {
            let name = welcome.name.text.trimmed
            return [.keep(portal, credentialInfo, name: name.isEmpty ? nil : name)]
        }
        switch welcome.shape {
        case .success(let portal):
            welcome.trial = .underWay(portal)
            return [.tryOut(portal)]
        case .failure(.noCredential):
            welcome.wantsToken = true
            welcome.field = .token
        case .failure(let fault):
            notice = Notice(.bad, "\(fault.sentence(in: messages)) \(fault.advice(in: messages))")
        }
        return []
    }

    /// Takes in what a portal that was typed has answered.
    mutating func take(_ result: Result<CredentialInfo, PortalError>, of tried: Portal) -> [Effect] {
        guard case .welcome(var welcome) = stage, welcome.trial == .underWay(tried) else { return [] }
        switch result {
        case .success(let credentialInfo):
            welcome.trial = .passed(tried, credentialInfo)
            welcome.field = .name
            if welcome.name.isEmpty { welcome.name.replace(with: Self.suggestedName(for: tried)) }
        case .failure(let error):
            welcome.trial = .none
            notice = Notice(.bad, "\(error.sentence(in: messages)) \(error.advice(in: messages))", stays: true)
        }
        stage = .welcome(welcome)
        return []
    }

    /// `acme` for acme.bitrix24.com, `портал` for портал.рф.
    private static func suggestedName(for portal: Portal) -> String {
        portal.isLoopback ? "local" : String(portal.shownName.prefix { $0 != "." })
    }
}
