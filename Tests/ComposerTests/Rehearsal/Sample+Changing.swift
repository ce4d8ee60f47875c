import Bitrix24
import TerminalKit

@testable import Composer

extension Sample {
    /// The chat that is changed.
    static let changed: StoredChat = {
        var asked = ChatStructure()
        asked.title = "Launch"
        asked.color = .green
        asked.description = "Plans"
        return stored(asked, members: [17, 12, 13])
    }()
}

extension Rehearsal {
    /// A composer with a draft, in which the chat was opened by F3.
    static func changing(capabilities: Capabilities = .all) throws -> Rehearsal {
        var composer = try Rehearsal()
        composer.type("My draft")
        composer.press(.function(3))
        composer.act(.chatsListed(.success([Sample.launch])))
        composer.press(.enter)
        composer.act(.chatOpened(3102, .success(OpenedChat(Sample.changed, capabilities))))
        composer.act(Sample.lookedUp(Sample.person(12, "Anna Schmidt"), Sample.person(13, "Ada Holt")))
        return composer
    }
}
