/// What happened, as the terminal's loop tells it. `Mail` is what other threads post to the screen's thread.
public enum Event<Mail> {
    case key(Key)
    /// Pasted text, with line feeds for line breaks whatever the terminal sent. It may be megabytes long.
    case paste(String)
    /// Several characters at once, without the marks of a paste.
    case burst(Burst)
    case mouse(Mouse)
    /// The color that the terminal has behind its text; the answer to a question.
    case background(RGB)
    case resized(Size)
    /// Everything that was posted since the last time, oldest first.
    case mail([Mail])
    /// The moment has come that the caller wanted to be woken at.
    case deadline
    /// The program is in the foreground again after it was stopped; the screen has to be presented anew.
    case continued
    /// Somebody asks the program to end, with this signal.
    case terminate(signal: Int32)
    /// The terminal is gone. Nothing more will come from it; what is unsaved has to be saved now.
    case hangUp
}

extension Event: Sendable where Mail: Sendable {}
