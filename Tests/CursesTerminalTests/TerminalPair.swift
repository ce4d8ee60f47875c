import Foundation
import CLibrary
import Synchronization
import TerminalKit

/// A pseudo-terminal: what the program writes to `line` is read here, and what is typed here it reads there.
final class TerminalPair: Sendable {
    /// The program's side.
    let line: Int32
    private let master: Int32
    private let isGone = Atomic(false)

    init(_ size: Size = Size(columns: 80, rows: 24)) throws {
        var ends: (master: Int32, line: Int32) = (-1, -1)
        guard openpty(&ends.master, &ends.line, nil, nil, nil) == 0 else {
            throw POSIXError(.init(rawValue: errno) ?? .EIO)
        }
        (master, line) = ends
        resize(size)
    }

    deinit {
        close(line)
        hangUp()
    }

    /// Closes the terminal under the program.
    func hangUp() {
        if !isGone.exchange(true, ordering: .relaxed) { close(master) }
    }

    func resize(_ size: Size) {
        var size = winsize(ws_row: UInt16(size.rows), ws_col: UInt16(size.columns), ws_xpixel: 0, ws_ypixel: 0)
        _ = ioctl(master, UInt(TIOCSWINSZ), &size)
    }

    /// Types bytes; waits while the terminal is full.
    func type(_ bytes: [UInt8]) {
        var rest = bytes[...]
        while !rest.isEmpty {
            let count = rest.withUnsafeBytes { write(master, $0.baseAddress, $0.count) }
            guard count > 0 else { return }
            rest.removeFirst(count)
        }
    }

    func type(_ text: String) { type(Array(text.utf8)) }

    /// All that has been written so far and not been read yet.
    func output() -> String {
        var bytes: [UInt8] = []
        var file = pollfd(fd: master, events: Int16(POLLIN), revents: 0)
        var buffer = [UInt8](repeating: 0, count: 65536)
        while poll(&file, 1, 0) > 0 {
            let count = read(master, &buffer, buffer.count)
            guard count > 0 else { break }
            bytes += buffer[..<count]
        }
        return String(decoding: bytes, as: UTF8.self)
    }

    /// The modes of the terminal, in the form of `stty -g`.
    var modes: [UInt32] {
        var modes = termios()
        tcgetattr(line, &modes)
        return [modes.c_iflag, modes.c_oflag, modes.c_cflag, modes.c_lflag]
    }
}
