import Catalog
import TerminalKit

extension Keys {
    /// While a request is under way.
    static let sending: [Table.Row] = [
        .init([.ctrl("c")], in: [.sending], does: .interrupt, \.cancelKey, rank: 8)
    ]
}
