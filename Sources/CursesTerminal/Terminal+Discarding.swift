import CNcurses
import TerminalKit

extension Terminal {
    /// After this time without a byte a paste is over, in milliseconds.
    private static let quiet: Int32 = 60
    /// Nobody waits longer than that for the end of a paste.
    private static let mostPatience: Int32 = 400

    /// Throws away what is unread: whoever has the terminal next, a shell perhaps, would take it for commands. Of what is
    /// being pasted right now the rest is waited for.
    func discardInput() {
        guard !isHungUp else { return }
        let isUnderWay = decoder.isInBurst(at: .now) || cn_available(input) > 0
        cn_discard(input, isUnderWay ? Self.quiet : 0, Self.mostPatience)
    }
}
