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
                lines: ["The portal stored something else than what was asked."] + differences.map(\.line),
                chat: created, next: "Change it on the portal, by the link; do not send again.")
        }
        console.note("Chat \(chat.rawValue) is stored as asked: \(client.portal.link(to: chat))")
    }

    private func announce(_ pause: RetryRule.Pause) {
        console.announce(pause, chat: "Chat \(chat.rawValue) was created.")
    }

    private var created: Failure.Chat { .created(chat, link: client.portal.link(to: chat)) }

    /// Who created the chat. Where the portal does not say, the comparison goes by the stored owner.
    private func caller() async -> UserID? {
        if case .webhook(let user, _) = client.portal.credential { return user }
        return try? await client.caller().value.id
    }

    private func compare(_ asked: ChatStructure, caller: UserID?) async throws(Failure) -> [Difference] {
        console.begin("Reading the chat back")
        defer { console.end() }
        do throws(PortalError) {
            let stored = try await rule.repeating(announce: announce) { () async throws(PortalError) in
                try await client.readBack(chat)
            }
            return Comparison(asked: asked, stored: stored, caller: caller).differences
        } catch {
            throw Failure(
                .storedDifferently, "The chat was not checked: it could not be read back. \(error.sentence(in: words))",
                chat: created, next: "Look at it on the portal; do not send again.")
        }
    }

    /// The last of all calls: afterwards the caller may change nothing more. Whether it worked shows when the chat is
    /// read back again.
    private func hand(over repair: Repair) async {
        console.begin("Moving the ownership")
        defer { console.end() }
        do throws(PortalError) {
            _ = try await rule.repeating(announce: announce) { () async throws(PortalError) in
                try await client.carryOut(repair, on: chat)
            }
        } catch {
            console.note("The ownership was not moved. \(error.sentence(in: words))")
        }
    }
}

extension Difference {
    /// One line: the field, what was asked and what is there, and why.
    fileprivate var line: String {
        let reason = reason.map { " \($0.sentence(in: words))" } ?? ""
        let person = member.map { String($0.rawValue) } ?? ""
        return switch (field, self.reason) {
        case (.members, .memberExtra?): "USERS: \(person) is a member.\(reason)"
        case (.members, _): "USERS: \(person) is not a member.\(reason)"
        case _ where stored.isEmpty: "\(field.wireName): nothing instead of \(Self.short(asked)).\(reason)"
        default: "\(field.wireName): \(Self.short(stored)) instead of \(Self.short(asked)).\(reason)"
        }
    }

    private static func short(_ text: String) -> String {
        let limit = 60
        return "\"\(text.count > limit ? text.prefix(limit) + "…" : text[...])\""
    }
}
