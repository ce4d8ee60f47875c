import Catalog
import TerminalKit

extension Keys {
    /// After sending.
    static let panel: [Table.Row] =
        [
            .init([.plain("n")], in: [.refused, .created, .repairs], does: .newChat, \.newChatKey, rank: 8),
            .init([.function(2), .ctrl("x")], in: [.refused], does: .tryAgain, \.tryAgainKey, rank: 9),
            .init([.plain("d")], in: [.created, .repairs], does: .undoCreation, \.undoCreationKey, rank: 5),
            .init([.plain("r")], in: [.repairs], does: .repairAll, \.repairAllKey, rank: 9),
        ]
        + (1...9).map { number in
            .init([.plain(Character(String(number)))], in: [.repairs], does: .repair(number), \.repairKey)
        }
}
