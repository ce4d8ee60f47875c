/// A compiled description of a terminal, as terminfo has them, that the program carries.
struct TerminalEntry: Equatable {
    /// One of the names that the description has for itself; ncurses wants to be asked for it by one of them.
    let name: String
    /// In the form in which ncurses takes it from the variable TERMINFO.
    let text: String
}
