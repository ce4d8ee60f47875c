import Bitrix24
import TerminalKit

/// A portal that is being made known: address and token are typed, tried, and kept under a name.
struct WelcomeScreen: ComposerScreen {
    enum Field: Sendable, Equatable {
        case address
        case token
        case name
    }

    enum Trial: Sendable, Equatable {
        case none
        case underWay(Portal)
        case passed(Portal, CredentialInfo)
    }

    var field = Field.address
    var address = SecretBuffer()
    /// Shown only where the address holds no credential.
    var token = SecretBuffer()
    /// Under which the portal is kept; left empty it is not.
    var name = TextBuffer()
    var wantsToken = false
    var trial = Trial.none
    /// Esc goes back to a portal that is there.
    let isOptional: Bool

    init(isOptional: Bool = false) {
        self.isOptional = isOptional
    }

    /// Makes another portal known, and goes on with what was typed for it before.
    static func open(in session: inout Session) {
        let begun = session.portalBegun?.screen
        session.portalBegun = nil
        session.show(begun as? Self ?? Self(isOptional: true))
    }

    /// What the typed text is so far.
    var shape: Result<Portal, AddressIssue> {
        Result { () throws(AddressIssue) in
            try Portal(reading: address.secret, token: wantsToken && !token.isEmpty ? token.secret : nil)
        }
    }

    /// The portal that the address names, as far as it is known that this is no secret: a token in the wrong field has no
    /// dot.
    var place: String? {
        guard let portal = try? Portal(saved: address.secret), portal.host.contains(".") || portal.isLoopback else {
            return nil
        }
        return portal.shownName
    }
}
