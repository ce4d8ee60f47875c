import Bitrix24
import Catalog
import Settings

/// The portal, and who the credential acts as.
public struct PortalState: Sendable, Equatable {
    public enum Identity: Sendable, Equatable {
        case asking
        case known(Caller)
        case failed(PortalError)
    }

    /// Whether the secret is there, without which nothing can be asked.
    public enum Access: Sendable, Equatable {
        case open
        case closed
    }

    public private(set) var site: Site
    /// "the demo portal", the name that it is saved under, or the portal's own.
    public private(set) var label: String
    public internal(set) var access: Access
    public internal(set) var identity = Identity.asking
    /// The scopes of the credential; nil until they are known.
    public internal(set) var scopes: Set<String>?

    /// - Parameter access: closed where the secret of a saved portal has still to be fetched.
    public init(_ site: Site, access: Access = .open, in messages: Messages) {
        self.site = site
        self.access = access
        label = site.label(in: messages)
    }

    /// It is saved under another name now.
    mutating func rename(to name: ProfileName, in messages: Messages) {
        site = site.renamed(to: name)
        label = site.label(in: messages)
    }

    public var portal: Portal { site.portal }

    var caller: Caller? {
        if case .known(let caller) = identity { caller } else { nil }
    }
}
