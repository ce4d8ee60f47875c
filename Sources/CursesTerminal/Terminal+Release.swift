import CNcurses

extension Terminal {
    /// Gives the terminal to something else, such as an editor, for as long as the body runs, and comes back to the
    /// same screen. Children get signals as they were before.
    public func released<Result>(_ body: () throws -> Result) rethrows -> Result {
        awaitReport()
        putTitleBack()
        cn_leave()
        defer {
            cn_return()
            // What was typed at the other program was not meant for this one; that the terminal may have another size
            // by now is told by the next event.
            signals |= cn_signals_take() & Int32(CN_HUP | CN_TERM) | Int32(CN_WINCH)
        }
        return try body()
    }

    /// Whether somebody has pressed Ctrl-C while the terminal is released, or the program is to end, since this was asked
    /// last.
    public func wasInterrupted() -> Bool {
        let taken = cn_signals_take()
        let ends = Int32(CN_HUP | CN_TERM)
        signals |= taken & ends
        return taken & (ends | Int32(CN_INT)) != 0
    }

    /// Stops the program and its job, as Ctrl-Z does in a shell; returns when it is in the foreground again, with the
    /// same screen.
    public func suspend() {
        discardInput()
        released { cn_stop() }
    }
}
