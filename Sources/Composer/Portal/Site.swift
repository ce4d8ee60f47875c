import Bitrix24
import Catalog
import Settings

/// A portal that the composer can be on, as the screen knows it: without its secret.
public struct Site: Sendable, Equatable {
    /// How it was come by.
    public enum Way: Sendable, Equatable {
        /// No portal is configured yet.
        case nowhere
        case demo
        case saved(ProfileName)
        /// Named by an option or the environment, or typed and not kept.
        case given
    }

    public let way: Way
    /// Awaits its secret where that is not known yet.
    public let portal: Portal
    public let header: HeaderColor?
    /// The review wants the name typed before anything is sent.
    public let confirmsName: Bool
    /// The name of the user whom it was used as last; empty where it is not known.
    public let caller: String
    /// It is the one that is meant where nothing names a portal.
    public var isDefault = false

    public init(
        _ way: Way, portal: Portal, header: HeaderColor? = nil, confirmsName: Bool = false, caller: String = ""
    ) {
        self.way = way
        self.portal = portal
        self.header = header
        self.confirmsName = confirmsName
        self.caller = caller
    }

    /// Where the composer is as long as no portal is configured.
    public static let nowhere = Site(.nowhere, portal: Portal(host: "", credential: .token(Secret(""))))

    /// What files call the portal: people in a draft belong to it. The demo portal, whose port changes, is `demo`.
    public var home: String { way == .demo ? "demo" : portal.name }

    /// The name under which it is saved.
    public var name: String? {
        if case .saved(let name) = way { name.text } else { nil }
    }

    /// The same saved portal under another name.
    func renamed(to name: ProfileName) -> Site {
        var site = Site(
            .saved(name), portal: portal, header: header, confirmsName: confirmsName, caller: caller)
        site.isDefault = isDefault
        return site
    }

    func label(in messages: Messages) -> String {
        switch way {
        case .nowhere: messages.noPortalYet
        case .demo: messages.demoPortal(portal.name)
        case .saved(let name): name.text == portal.name ? portal.shownName : "\(name.text), \(portal.shownName)"
        case .given: portal.shownName
        }
    }
}
