import Catalog
import TerminalKit

extension Keys {
    /// Lists of what is kept: templates, chats, themes.
    static let savedList: [Table.Row] = [
        .init([.function(7), .alt("t")], in: .form, does: .openTemplates, \.templatesKey, rank: 1),
        .init([.function(5), .alt("p")], in: .form, does: .openHistory, \.historyKey, rank: 2),
        .init([.function(12), .alt("c")], in: .form, does: .openThemes, \.themesKey),
        .init([.enter], in: [.themes], does: .open, \.keepThemeKey, rank: 9),
        .init([.enter], in: [.templates, .history], does: .open, \.newLikeItKey, rank: 9),
        .init([.alt("s")], in: [.templates], does: .saveTemplate, \.saveKey, rank: 8),
        .init([.alt("r")], in: [.templates], does: .renameTemplate, \.renameKey, rank: 4),
        .init([.alt("d")], in: [.templates], does: .deleteTemplate, \.deleteKey, rank: 3),
        .init([.enter], in: [.naming], does: .open, \.takeNameKey, rank: 9),
        .init([.alt("c")], in: [.history], does: .copyLink, \.copyLinkKey, rank: 4),
        .init([.alt("o")], in: [.history], does: .openLink, \.openLinkKey, rank: 3),
        .init([.plain("c")], in: [.created, .repairs], does: .copyLink, \.copyLinkKey, rank: 4),
        .init([.plain("o")], in: [.created, .repairs], does: .openLink, \.openLinkKey, rank: 3),
        .init(
            [.plain("u")], in: [.review, .again, .refused, .created, .repairs, .unknownOutcome], does: .copyCurl,
            \.copyCurlKey, rank: 1),
    ]
}
