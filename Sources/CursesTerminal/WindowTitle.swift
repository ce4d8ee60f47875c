import CNcurses
import TerminalKit

/// The title of the terminal's window. The terminal itself keeps the one of before (CSI 22 t) and puts it back (CSI 23 t):
/// it is asked nothing, so nothing can come late (docs/input.md).
enum WindowTitle {
    private static let save = "\u{1B}[22;2t"
    private static let restore = "\u{1B}[23;2t"
    private static let longest = 200

    /// Families of terminals that have a title and keep the one of before.
    private static let families = [
        "alacritty", "contour", "foot", "ghostty", "gnome", "kitty", "konsole", "mintty", "ms-terminal", "tmux", "vte",
        "wezterm", "xterm",
    ]

    static func isKept(byType type: String) -> Bool {
        type.isTerminal(ofAny: families)
    }

    /// - Parameter isFirst: the title of before has to be saved.
    static func show(_ text: String, isFirst: Bool) {
        cn_send("\(isFirst ? save : "")\u{1B}]2;\(Visible.text(text).prefix(longest))\u{1B}\\")
    }

    static func putBack() { cn_send(restore) }
}

extension Terminal {
    /// Says in the title of the window what it shows. Does nothing where the terminal may have no title, or none that comes
    /// back.
    public func show(title: String) {
        guard title != self.title, WindowTitle.isKept(byType: type), isUnicode else { return }
        WindowTitle.show(title, isFirst: self.title == nil)
        self.title = title
    }

    /// Puts the title of before back, until one is shown again.
    func putTitleBack() {
        if title != nil, !isHungUp { WindowTitle.putBack() }
        title = nil
    }
}
