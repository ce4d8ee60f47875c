import ArgumentParser
import Bitrix24
import Catalog

/// Takes the caller out of a chat.
struct LeaveChat: ParsableCommand {
    static let configuration = CommandConfiguration("leave", messages.leaveAbstract)

    @Argument(help: ArgumentHelp(messages.chatArgumentHelp, value: "chat"))
    var chat: String

    @Flag(help: ArgumentHelp(messages.yesHelp))
    var yes = false

    @OptionGroup var portal: PortalOptions

    func run() throws {
        let isConfirmed = yes
        try portal.about(chat, .own) { session throws(Failure) in
            let stored = try Foreground.run(session.console) { () async throws(Failure) in try await session.read().chat
            }
            if stored.role == .owner, !isConfirmed {
                guard Confirmation.canBeAsked else {
                    throw Failure(.usage, messages.ownerLeaves, chat: .unchanged, next: messages.giveYes)
                }
                guard Confirmation.isGiven(messages.ownerLeavesQuestion) else {
                    throw Failure(.interrupted, messages.notConfirmed, chat: .unchanged, next: "")
                }
            }
            try session.make(.leave(session.chat), done: messages.youLeft(session.chat.rawValue))
        }
    }
}

/// Turns the caller's notifications of a chat off.
struct MuteChat: ParsableCommand {
    static let configuration = CommandConfiguration("mute", messages.muteAbstract)

    @Argument(help: ArgumentHelp(messages.chatArgumentHelp, value: "chat"))
    var chat: String

    @OptionGroup var portal: PortalOptions

    func run() throws {
        try portal.about(chat, .own) { session throws(Failure) in
            try session.make(.mute(session.chat, true), done: messages.chatIsMuted(session.chat.rawValue))
        }
    }
}

/// Turns them on again.
struct UnmuteChat: ParsableCommand {
    static let configuration = CommandConfiguration("unmute", messages.unmuteAbstract)

    @Argument(help: ArgumentHelp(messages.chatArgumentHelp, value: "chat"))
    var chat: String

    @OptionGroup var portal: PortalOptions

    func run() throws {
        try portal.about(chat, .own) { session throws(Failure) in
            try session.make(.mute(session.chat, false), done: messages.chatIsUnmuted(session.chat.rawValue))
        }
    }
}

extension ChatSession {
    /// Makes one call in the foreground and says what came of it.
    fileprivate func make(_ call: ChatCall, done: String) throws(Failure) {
        let record = SendRecord(connection, console: console)
        let error = try Foreground.run(console) { () async throws(Failure) in await make(call, record) }
        try finish(error, done: done)
    }
}
