import TerminalKit
import CLibrary

/// The line on the terminal of standard error that is painted over, and gone before anything else is written there.
struct ProgressLine {
    private var painted = ""

    /// Text that may be hostile, and what stands behind it, however long it is. A line that is wider than the window would
    /// leave its first half behind.
    mutating func paint(_ text: String, _ end: String = "") {
        let columns = (terminalColumns(of: STDERR_FILENO) ?? 80) - 1
        let line = Visible.text(text).truncated(toColumns: columns - end.displayWidth) + end
        guard line != painted else { return }
        let rest = max(0, painted.displayWidth - line.displayWidth)
        StandardError.write("\r\(line)" + String(repeating: " ", count: rest))
        painted = line
    }

    mutating func clear() {
        guard !painted.isEmpty else { return }
        StandardError.write("\r" + String(repeating: " ", count: painted.displayWidth) + "\r")
        painted = ""
    }
}
