import Bitrix24
import Catalog

/// Reads a new chat back, moves its ownership, and reports what is not as asked.
struct Verification {
    let client: Client
    let rule: RetryRule
    let console: Console
    let chat: ChatID

    /// - Throws: 68 if anything is stored differently, or if it could not be read back.
    func run(_ asked: ChatStructure) async throws(Failure) {
        let caller = await caller()
        var differences = try await compare(asked, caller: caller)
        if let owner = differences.first(where: { $0.field == .owner }), let repair = owner.repair,
            !differences.contains(where: { $0.field == .members && $0.member == owner.member })
        {
            await hand(over: repair)
            differences = try await compare(asked, caller: caller)
        }
        guard differences.isEmpty else {
            throw Failure(
                .storedDifferently,
                lines: [messages.storedSomethingElse] + differences.map(\.line),
                chat: created, next: messages.changeOnPortal)
        }
        console.note(messages.isStoredAsAsked(chat.rawValue, client.portal.link(to: chat)))
    }

    private func announce(_ pause: RetryRule.Pause) {
        console.announce(pause, chat: messages.wasCreated(chat.rawValue))
    }

    private var created: Failure.Chat { .created(chat, link: client.portal.link(to: chat)) }

    /// Who created the chat. Where the portal does not say, the comparison goes by the stored owner.
    private func caller() async -> UserID? {
        if case .webhook(let user, _) = client.portal.credential { return user }
        return try? await client.caller().value.id
    }

    private func compare(_ asked: ChatStructure, caller: UserID?) async throws(Failure) -> [Difference] {
        console.begin(messages.readingChatBack)
        defer { console.end() }
        do throws(PortalError) {
            let stored = try await rule.repeating(announce: announce) { () async throws(PortalError) in
                try await client.readBack(chat)
            }
            return Comparison(asked: asked, stored: stored, caller: caller).differences
        } catch {
            throw Failure(
                .storedDifferently, messages.notReadBack(error.sentence(in: messages)),
                chat: created, next: messages.lookOnPortal)
        }
    }

    /// The last of all calls: afterwards the caller may change nothing more. Whether it worked shows when the chat is
    /// read back again.
    private func hand(over repair: Repair) async {
        console.begin(messages.movingOwnership)
        defer { console.end() }
        do throws(PortalError) {
            _ = try await rule.repeating(announce: announce) { () async throws(PortalError) in
                try await client.carryOut(repair, on: chat)
            }
        } catch {
            console.note(messages.ownershipNotMoved(error.sentence(in: messages)))
        }
    }
}

extension Difference {
    /// One line: the field, what was asked and what is there, and why.
    fileprivate var line: String {
        let reason = reason.map { " \($0.sentence(in: messages))" } ?? ""
        let person = member.map { String($0.rawValue) } ?? ""
        return switch (field, self.reason) {
        case (.members, .memberExtra?): messages.isMember(person) + reason
        case (.members, _): messages.isNoMember(person) + reason
        case _ where stored.isEmpty: messages.nothingInsteadOf(Self.short(asked), field.wireName) + reason
        default: messages.insteadOf(Self.short(asked), stored: Self.short(stored), field.wireName) + reason
        }
    }

    private static func short(_ text: String) -> String {
        let limit = 60
        return "\"\(text.count > limit ? text.prefix(limit) + "…" : text[...])\""
    }
}
