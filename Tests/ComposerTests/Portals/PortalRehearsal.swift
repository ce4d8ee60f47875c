import Bitrix24
import Catalog
import Settings
import TerminalKit

@testable import Composer

/// Portals of these tests, and the composer on one of them.
enum Portals {
    static let acme = site(.saved("acme"), "acme.example", header: "red")
    static let test = site(.saved("test"), "test.example")
    static let demo = Site(.demo, portal: Site.nowhere.portal)
    /// Wants its name typed.
    static let prod = site(.saved("prod"), "prod.example", confirmsName: true)

    static func site(
        _ way: Site.Way, _ host: String, header: String? = nil, confirmsName: Bool = false
    ) -> Site {
        Site(
            way, portal: Portal(host: host, credential: .webhook(user: 17, code: Secret(""))),
            header: header.flatMap(HeaderColor.init), confirmsName: confirmsName, caller: "Vera Lind")
    }
}

extension ProfileName: ExpressibleByStringLiteral {
    public init(stringLiteral text: String) {
        guard let name = try? ProfileName(text) else { preconditionFailure("\(text) is no name") }
        self = name
    }
}

extension Rehearsal {
    /// Every portal that the world was asked to open.
    var entries: [Site] {
        effects.compactMap { if case .enter(let site) = $0 { site } else { nil } }
    }

    /// Every portal that was tried out.
    var trials: [Portal] {
        effects.compactMap { if case .tryOut(let portal) = $0 { portal } else { nil } }
    }

    /// The names under which typed portals were to be kept; nil: not at all.
    var keepings: [String?] {
        effects.compactMap { if case .keep(_, _, let name) = $0 { name } else { nil } }
    }

    /// What the screen says, wherever its lines break.
    var said: String { screen.split(whereSeparator: \.isWhitespace).joined(separator: " ") }

    /// Goes to another portal by the list.
    mutating func choose(_ site: Site, among sites: [Site]) {
        press(.function(9))
        act(.sitesListed(sites))
        guard let screen = model.screen as? PortalsScreen, let row = sites.firstIndex(of: site) else { return }
        let key = Key(row > screen.list.highlighted ? .down : .up)
        for _ in 0..<abs(row - screen.list.highlighted) { press(key) }
        press(.enter)
    }
}
