import Catalog
import TerminalKit

extension Keys {
    static let chats: [Table.Row] = [
        .init(
            [.function(3), .alt("e")], in: .form.union([.history, .created, .repairs]), does: .openChats,
            \.openChatsKey, rank: 3),
        .init([.enter], in: [.chats], does: .open, \.changeChatKey, rank: 9),
        .init([.function(8), .alt("n")], in: [.chats], does: .startEmpty, \.similarChatKey, rank: 8),
        .init([.alt("d")], in: [.chats], does: .undoCreation, \.deleteChatKey, rank: 5),
    ]
}
