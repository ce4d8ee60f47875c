import Catalog
import TerminalKit

extension Keys {
    /// In the review.
    static let review: [Table.Row] = [
        .init([.enter], in: [.review], does: .send, \.sendKey, rank: 9),
        // Not by the place of the key: under the Russian layout it is that of `н`, which reads as no.
        .init([.plain("y")], in: [.review], does: .sendAnyway, \.sendKey, isExact: true),
        .init([.plain("y")], in: [.again], does: .sendAnyway, \.sendAgainKey, rank: 9, isExact: true),
        .init([.enter], in: [.again], does: .send, \.onlyYSendsKey),
        .init([.enter], in: [.confirming, .batchConfirming], does: .send, \.sendByNameKey, rank: 9),
        .init([.alt("v")], in: [.review, .confirming], does: .turnHistory, \.historyOfNewcomersKey, rank: 5),
    ]
}
