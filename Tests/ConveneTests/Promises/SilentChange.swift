import Foundation
import TestSupport
import Testing

/// Something that a portal does to a chat on the way into its store, without a word.
struct SilentChange: Sendable, CustomTestStringConvertible {
    let testDescription: String
    /// What the panel says of it, without the names of people.
    let row: String
    /// What `create --verify` says of it.
    let line: String
    /// The call that repairs it; nil where none can.
    let repair: String?
    /// What becomes of the parameters of `im.chat.add`.
    let change: @Sendable (inout [String: Any]) -> Void

    static let title = SilentChange(
        testDescription: "cuts the title", row: "Title: asked Launch crew, stored Launch",
        line: "TITLE: \"Launch\" instead of \"Launch crew\". The portal stored only the beginning of the title.",
        repair: "im.chat.updatetitle"
    ) { $0["TITLE"] = "Launch" }

    static let color = SilentChange(
        testDescription: "changes the color", row: "Color: asked Green, stored Red",
        line: "COLOR: \"RED\" instead of \"GREEN\".", repair: "im.chat.updatecolor"
    ) { $0["COLOR"] = "RED" }

    static let avatar = SilentChange(
        testDescription: "drops the avatar", row: "The portal did not accept the image",
        line: "AVATAR: nothing instead of", repair: "im.chat.updateavatar"
    ) { $0["AVATAR"] = nil }

    static let member = SilentChange(
        testDescription: "drops a member", row: "is missing", line: "USERS: 12 is not a member.",
        repair: "im.chat.user.add"
    ) { $0["USERS"] = [17] }

    static let owner = SilentChange(
        testDescription: "ignores the owner", row: "Owner: asked", line: "OWNER_ID:", repair: "im.chat.setowner"
    ) { $0["OWNER_ID"] = nil }

    static let kind = SilentChange(
        testDescription: "closes an open chat", row: "Type: asked Open, stored Closed",
        line: "TYPE: \"CHAT\" instead of \"OPEN\".", repair: nil
    ) { $0["TYPE"] = nil }

    static let guest = SilentChange(
        testDescription: "adds somebody", row: "was added, but not asked for",
        line: "USERS: 3 is a member. This member was not asked for.", repair: nil
    ) { $0["USERS"] = [12, 17, 3] }

    /// What `create --verify` cannot make good.
    static let ofCreation = [title, color, avatar, member, kind, guest]
    static let all = [member, title, color, avatar, owner, kind, guest]
    /// In the order in which their repairs must be made.
    static let repairable = all.filter { $0.repair != nil }
}

/// A portal that is changes what it is told, and somebody who asks it for a chat with everything in it.
struct ChangingPortal {
    let portal: DemoPortal
    let relay: Relay
    let home: TemporaryHome

    /// - Parameters:
    ///   - changes: what the portal does with the request for the chat.
    ///   - lies: methods that it answers with `true` and does not carry out.
    init(_ changes: [SilentChange], lying lies: Set<String> = []) async throws {
        portal = try await DemoPortal()
        home = try TemporaryHome()
        try Data(base64Encoded: Self.picture)?.write(to: home.url.appending(path: "a.png"))
        relay = try Relay(to: portal) { call in
            if lies.contains(call.method) { return .answered(.answer(.json("{\"result\":true}"))) }
            guard call.method == "im.chat.add" else { return .untouched }
            return call.changed { parameters in changes.forEach { $0.change(&parameters) } }
        }
    }

    /// What is asked; with an owner only where the owner matters, since no portal of today takes one.
    func options(owner: Bool) -> [String] {
        [
            "--title", "Launch crew", "--type", "open", "--color", "green", "--members", "12,17", "--avatar", "a.png",
        ] + (owner ? ["--owner", "17"] : [])
    }

    /// What was called once the chat was there, in order; what the form and the review ask for is left out.
    var calls: [String] {
        let methods = relay.calls.map(\.method)
        guard let creation = methods.lastIndex(of: "im.chat.add") else { return [] }
        return methods[(creation + 1)...].filter { !Self.besides.contains($0) }
    }

    /// Asked by the form and the review at their own pace, before the creation or, on a busy machine, after it.
    private static let besides = ["profile", "scope", "im.user.list.get", "im.search.chat.list"]

    static let look = ["batch"]

    /// One red pixel.
    private static let picture =
        "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mP8z8DwHwAFBQIAX8jx0gAAAABJRU5ErkJggg=="
}
