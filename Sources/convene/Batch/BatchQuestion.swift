import Bitrix24
import CLibrary
import Catalog

/// A question that somebody at the terminal answers while the portal is waited for; Ctrl-C ends the waiting.
struct BatchQuestion: Sendable {
    let stop: BatchStop
    let progress: BatchProgress

    /// Whether anybody can be asked.
    static var isPossible: Bool { isatty(STDIN_FILENO) == 1 && StandardError.isTerminal }

    /// Whether the answer is yes; no answer is no.
    func isConfirmed(_ question: String) async -> Bool {
        Confirmation.isYes(await answer(messages.yesOrElseNo(question)))
    }

    /// The line that is typed; nil where nobody wants to answer any more.
    func answer(_ question: String) async -> String? {
        progress.clear()
        Confirmation.forgetWhatWasTyped()
        StandardError.write(question)
        let answer = await withCheckedContinuation { continuation in
            PlainThread.run { continuation.resume(returning: line()) }
        }
        if answer == nil { StandardError.write("\n") }
        return answer
    }

    private func line() -> String? {
        var poller = pollfd(fd: STDIN_FILENO, events: Int16(POLLIN), revents: 0)
        while !stop.isSet {
            if poll(&poller, 1, 100) > 0 { return try? InputFile.standardInput.firstLine() }
        }
        return nil
    }
}
