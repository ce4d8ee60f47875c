import Bitrix24
import Catalog
import Settings
import TerminalKit

/// Portals are renamed, removed, tested, and one is made the default.
extension PortalsScreen {
    mutating func look(
        after site: Site, _ name: ProfileName, _ action: Action, _ removes: ProfileName?, in session: inout Session
    ) -> [Effect] {
        let messages = session.messages
        switch action {
        case .renameSite: naming = Naming(renames: name, buffer: TextBuffer(name.text))
        case .makeSiteDefault: return [.changeSites(.makeDefault(name))]
        case .testSite:
            session.notice = Notice(.plain, messages.asking(site.portal.shownName))
            return [.test(site)]
        case .removeSite where session.portal.site.way == site.way:
            session.notice = Notice(.warning, messages.portalInUse)
        case .removeSite where removes == name: return [.changeSites(.remove(name))]
        case .removeSite:
            self.removes = name
            session.notice = Notice(.warning, messages.removesPortalOnceMore(name.text))
        default: break
        }
        return []
    }

    /// A name is being typed.
    mutating func name(_ action: Action, _ naming: Naming, in session: inout Session) -> [Effect] {
        switch action {
        case .insert(let text): self.naming?.buffer.insert(TextBuffer.inOneLine(text))
        case .edit(let command): self.naming?.buffer.apply(command, killed: &session.killed)
        case .back: self.naming = nil
        case .open:
            do throws(ProfileName.Problem) {
                let new = try ProfileName(naming.buffer.text.trimmed)
                guard new != naming.renames else {
                    self.naming = nil
                    break
                }
                return [.changeSites(.rename(naming.renames, to: new))]
            } catch {
                session.notice = Notice(.bad, error.sentence(in: session.messages))
            }
        default: break
        }
        return []
    }

    /// The list after a change, with what was done.
    mutating func take(_ sites: [Site], _ change: SiteChange, in session: inout Session) {
        let messages = session.messages
        var screen = PortalsScreen(sites, in: session)
        let kept: ProfileName?
        let sentence: String
        switch change {
        case .rename(let old, let new): (kept, sentence) = (new, messages.profileRenamed(old.text, to: new.text))
        case .remove(let name): (kept, sentence) = (nil, messages.profileRemoved(name.text))
        case .makeDefault(let name): (kept, sentence) = (name, messages.profileIsDefault(name.text))
        }
        if let kept { screen.highlight(kept) }
        session.notice = Notice(.good, sentence)
        session.show(screen)
    }

    /// What a portal that was tested has answered.
    func tell(_ result: Result<CredentialInfo, PortalError>, of name: String, in session: inout Session) {
        let messages = session.messages
        switch result {
        case .success(let info):
            let lacks = info.missingScopes.compactMap(messages.lack(ofScope:))
            let sentence = messages.youAre(session.name(of: info.caller), on: name, scopes: info.scopes)
            let text = ([sentence] + lacks).joined(separator: " ")
            session.notice = Notice(lacks.isEmpty ? .good : .warning, text, stays: true)
        case .failure(let error):
            session.notice = Notice(.bad, "\(name): \(error.message(in: messages))", stays: true)
        }
    }
}
