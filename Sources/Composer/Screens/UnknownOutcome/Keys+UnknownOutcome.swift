import Catalog
import TerminalKit

extension Keys {
    /// Where the outcome of a request is not known.
    static let unknownOutcome: [Table.Row] =
        [
            .init([.function(6), .alt("l")], in: .everywhere, does: .openUnknownOutcome, \.unknownKey),
            .init([.plain("l")], in: [.unknownOutcome], does: .look, \.lookKey, rank: 9),
            .init([.plain("k")], in: [.unknownOutcome], does: .keepUnknown, \.keepUnknownKey, rank: 5),
        ]
        + (1...9).map { number in
            .init(
                [.plain(Character(String(number)))], in: [.unknownOutcome], does: .pick(number), \.pickKey,
                rank: number == 1 ? 8 : nil)
        }
}
