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
                lines: [words.storedSomethingElse] + differences.map(\.line),
                chat: created, next: words.changeOnPortal)
        }
        console.note(words.isStoredAsAsked(chat.rawValue, client.portal.link(to: chat)))
    }

    private func announce(_ pause: RetryRule.Pause) {
        console.announce(pause, chat: words.wasCreated(chat.rawValue))
    }

    private var created: Failure.Chat { .created(chat, link: client.portal.link(to: chat)) }

    /// Who created the chat. Where the portal does not say, the comparison goes by the stored owner.
    private func caller() async -> UserID? {
        if case .webhook(let user, _) = client.portal.credential { return user }
        return try? await client.caller().value.id
    }

    private func compare(_ asked: ChatStructure, caller: UserID?) async throws(Failure) -> [Difference] {
        console.begin(words.readingChatBack)
        defer { console.end() }
        do throws(PortalError) {
            let stored = try await rule.repeating(announce: announce) { () async throws(PortalError) in
                try await client.readBack(chat)
            }
            return Comparison(asked: asked, stored: stored, caller: caller).differences
        } catch {
            throw Failure(
                .storedDifferently, words.notReadBack(error.sentence(in: words)),
                chat: created, next: words.lookOnPortal)
        }
    }

    /// The last of all calls: afterwards the caller may change nothing more. Whether it worked shows when the chat is
    /// read back again.
    private func hand(over repair: Repair) async {
        console.begin(words.movingOwnership)
        defer { console.end() }
        do throws(PortalError) {
            _ = try await rule.repeating(announce: announce) { () async throws(PortalError) in
                try await client.carryOut(repair, on: chat)
            }
        } catch {
            console.note(words.ownershipNotMoved(error.sentence(in: words)))
        }
    }
}

extension Difference {
    /// One line: the field, what was asked and what is there, and why.
    fileprivate var line: String {
        let reason = reason.map { " \($0.sentence(in: words))" } ?? ""
        let person = member.map { String($0.rawValue) } ?? ""
        return switch (field, self.reason) {
        case (.members, .memberExtra?): words.isMember(person) + reason
        case (.members, _): words.isNoMember(person) + reason
        case _ where stored.isEmpty: words.nothingInsteadOf(Self.short(asked), field.wireName) + reason
        default: words.insteadOf(Self.short(asked), stored: Self.short(stored), field.wireName) + reason
        }
    }

    private static func short(_ text: String) -> String {
        let limit = 60
        return "\"\(text.count > limit ? text.prefix(limit) + "…" : text[...])\""
    }
}
