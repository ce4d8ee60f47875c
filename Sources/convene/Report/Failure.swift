import Bitrix24
import Catalog
import TerminalKit

/// Why a command ends without success: the one form of every error message, and its exit status.
///
/// A message says what happened, whether a chat was created, and what to do next.
struct Failure: Error {
    /// Whether there is a chat now.
    enum Chat {
        /// The command makes none.
        case notConcerned
        case nothingSent
        /// The same for wrong usage of a command that creates none.
        case nothingWasSent
        case notCreated
        case created(ChatID, link: String)
        case unknown
        /// The command changes a chat, which is as it was.
        case unchanged
        case partlyChanged(ChatID, link: String)
        case changeUnknown(ChatID, link: String)
    }

    let status: ExitStatus
    /// One sentence, or a sentence and a list.
    private let what: [String]
    private let chat: Chat
    private let next: String
    /// Where the portal says that it is now, if that is why.
    var newAddress: Origin?

    /// - Parameter what: the first line; further ones are shown indented. May hold hostile text.
    init(_ status: ExitStatus, _ what: String..., chat: Chat, next: String) {
        self.init(status, lines: what, chat: chat, next: next)
    }

    init(_ status: ExitStatus, lines: [String], chat: Chat, next: String) {
        self.status = status
        self.what = lines
        self.chat = chat
        self.next = next
    }

    /// The same message for a command that changes a chat: whatever failed before the first call has changed nothing.
    var withoutChange: Failure {
        switch chat {
        case .nothingSent, .notCreated, .unknown: Failure(status, lines: what, chat: .unchanged, next: next)
        case .notConcerned, .nothingWasSent, .created, .unchanged, .partlyChanged, .changeUnknown: self
        }
    }

    /// The message for standard error; harmless on a terminal.
    var text: String {
        // Wrong usage is seen at once; that nothing has happened is the last word on it.
        let end = status == .usage ? [next, chat.sentence] : [chat.sentence, next]
        let lines = ["convene: \(what.first ?? "")"] + what.dropFirst().map { "  \($0)" } + end
        return lines.filter { !$0.isEmpty }.map { Visible.text($0) + "\n" }.joined()
    }

    /// What is wrong and what to do, in one line for the screen.
    var brief: String { [what.first ?? "", next].filter { !$0.isEmpty }.joined(separator: " ") }

    /// The same message for a command that creates nothing: that no chat was created goes without saying.
    var withoutCreation: Failure {
        switch chat {
        case .nothingSent where status == .usage: Failure(status, lines: what, chat: .nothingWasSent, next: next)
        case .nothingSent, .notCreated, .unknown: Failure(status, lines: what, chat: .notConcerned, next: next)
        case .notConcerned, .nothingWasSent, .created, .unchanged, .partlyChanged, .changeUnknown: self
        }
    }
}

extension Failure.Chat {
    fileprivate var sentence: String {
        switch self {
        case .notConcerned: ""
        case .nothingSent: messages.nothingSent
        case .nothingWasSent: messages.nothingWasSent
        case .notCreated: messages.notCreated
        case .created(let id, let link): messages.wasCreated(id.rawValue, link)
        case .unknown: messages.creationUnknown
        case .unchanged: messages.nothingChanged
        case .partlyChanged(let id, let link): messages.partlyChanged(id.rawValue, link)
        case .changeUnknown(let id, let link): messages.changeUnknown(id.rawValue, link)
        }
    }
}
