import Bitrix24
import Catalog
import TerminalKit

extension Session {
    /// Whether the portal is one whose name is to be typed before anything is sent.
    var wantsName: Bool { portal.site.confirmsName && portal.site.name != nil }

    /// Whether the portal's name is still missing; says so.
    mutating func refusesName(_ typed: TextBuffer) -> Bool {
        guard wantsName, let name = portal.site.name, typed.text.trimmed != name else { return false }
        notice = Notice(.warning, messages.nameIsMissing(name))
        return true
    }
}

extension PagePrompt {
    /// Asks for the portal's name, where the site wants it typed.
    static func portalName(_ typed: TextBuffer, in session: Session) -> Self? {
        guard session.wantsName, let name = session.portal.site.name else { return nil }
        return Self(question: session.messages.typeTheName(name) + ":", answer: typed)
    }
}
