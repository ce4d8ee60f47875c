import Catalog
import TerminalKit

extension Keys {
    /// The rows for choosing portals and making them known.
    static let portals: [Table.Row] = [
        .init([.function(9), .alt("s")], in: .form, does: .openSites, \.portalsKey, rank: 6),
        .init([.enter], in: [.sites], does: .open, \.takePortalKey, rank: 9),
        .init([.alt("t")], in: [.sites], does: .testSite, \.testPortalKey, rank: 6),
        .init([.alt("f")], in: [.sites], does: .makeSiteDefault, \.makeDefaultKey, rank: 4),
        .init([.alt("r")], in: [.sites], does: .renameSite, \.renamePortalKey, rank: 5),
        .init([.alt("d")], in: [.sites], does: .removeSite, \.removePortalKey, rank: 3),
        .init([.enter], in: [.welcome], does: .open, \.goOnKey, rank: 9),
        .init([.function(3), .alt("t")], in: [.welcome], does: .tryDemo, \.demoKey, rank: 8),
        .init([.enter], in: [.renamed], does: .send, \.useAddressKey, rank: 9),
        .init([.enter], in: [.expired], does: .send, \.useTokenKey, rank: 9),
        .init([.tab], in: [.welcome], does: .nextField, \.nextInWelcomeKey),
        .init([.shiftTab], in: [.welcome], does: .previousField, \.previousInWelcomeKey),
    ]
}
