import Bitrix24

/// What stopped a request before it could have any effect, and what the user can do about it: asked once, where somebody
/// waits for the request.
public struct RecoverableError: Sendable, Equatable {
    enum Kind: Sendable, Equatable {
        /// The portal says that it has this address now.
        case renamed(to: Origin)
        /// The access token is too old, and nobody but the user has another one; it is typed here.
        case expired(SecretBuffer)
    }

    var kind: Kind
    /// What goes out again once the way is free; nil where the review was on its way.
    let stopped: ChatStructure?
    /// The first visible line.
    var scroll = 0

    /// Nil for any other error.
    init?(_ error: PortalError, on portal: Portal, stopping stopped: ChatStructure?) {
        switch (error.reason, portal.credential) {
        case (.redirected(.renamed(let origin)), _): kind = .renamed(to: origin)
        case (_, .token) where error.isExpiry: kind = .expired(SecretBuffer())
        default: return nil
        }
        self.stopped = stopped
    }
}
