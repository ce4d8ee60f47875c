import Catalog
import TerminalKit

extension Keys {
    /// A table of many chats.
    static let batch: [Table.Row] = [
        .init([.alt("m"), .function(11)], in: .form.union([.batch]), does: .openTable, \.openTableKey, rank: 2),
        .init([.function(2), .ctrl("x")], in: [.batch], does: .review, \.planTableKey, rank: 9),
        .init([.alt("f")], in: [.batch], does: .lookForRows, \.lookForRowsKey, rank: 8),
        .init([.enter], in: [.batch], does: .open, \.correctRowKey, rank: 7),
        .init([.alt("w")], in: [.batch], does: .writeTable, \.writeTableKey, rank: 5),
        .init([.alt("r")], in: [.batch], does: .writeReport, \.writeReportKey, rank: 5),
        .init([.alt("c")], in: [.batch, .batchRunning], does: .copyLink, \.copyLinkKey, rank: 4),
        .init([.alt("o")], in: [.batch, .batchRunning], does: .openLink, \.openLinkKey, rank: 3),
        .init([.alt("e")], in: [.batch], does: .nextEncoding, \.nextEncodingKey, rank: 8),
        .init([.alt("i")], in: [.batch], does: .ignoreColumns, \.ignoreColumnsKey, rank: 8),
        .init([.enter], in: [.batchPlan], does: .send, \.createAllKey, rank: 9),
        .init([.plain("y")], in: [.batchPlan], does: .sendAnyway, \.createAllKey, isExact: true),
        .init([.plain("x")], in: [.batchPlan], does: .skipInvalid, \.skipInvalidKey, rank: 8),
        .init([.plain("s")], in: [.batchPlan], does: .toggleExisting, \.toggleExistingKey, rank: 8),
        .init([.plain("a")], in: [.batchPlan], does: .toggleChanged, \.toggleChangedKey, rank: 8),
        .init([.plain("r")], in: [.batchPlan], does: .toggleDeleted, \.toggleDeletedKey, rank: 8),
        // Letters are the portal's name there.
        .init([.alt("s")], in: [.batchConfirming], does: .toggleExisting, \.toggleExistingKey, rank: 8),
        .init([.alt("a")], in: [.batchConfirming], does: .toggleChanged, \.toggleChangedKey, rank: 8),
        .init([.alt("r")], in: [.batchConfirming], does: .toggleDeleted, \.toggleDeletedKey, rank: 8),
        .init([.escape], in: [.batchRunning], does: .back, \.stopTableKey, rank: 9),
        .init([.ctrl("c")], in: [.batchRunning], does: .interrupt, \.stopTableKey),
    ]
}
