import Bitrix24
import Catalog
import CLibrary
import TerminalKit

/// The stream for people. What cannot be written there is lost: there is nobody left to tell.
enum StandardError {
    static let isTerminal = isatty(STDERR_FILENO) == 1

    static func write(_ text: String) {
        _ = writeAll(text, to: STDERR_FILENO)
    }
}

/// The stream for results.
enum StandardOutput {
    static let isTerminal = isatty(STDOUT_FILENO) == 1

    /// A program gets the text as it is; for a terminal, which may do what it holds, controls become marks.
    ///
    /// - Throws: an error number; `EPIPE` where the reader has left.
    static func write(_ text: String) throws(SystemError) {
        try write(Array((isTerminal ? visibleLines(of: text) : text).utf8))
    }

    private static func visibleLines(of text: String) -> String {
        text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline).map(Visible.text)
            .joined(separator: "\n")
    }

    static func write(_ bytes: [UInt8]) throws(SystemError) {
        let failure = writeAll(bytes, to: STDOUT_FILENO)
        if failure != 0 { throw SystemError(number: failure) }
    }

    /// Prints a result that nothing else depends on: a reader that left early wanted no more of it.
    static func print(_ text: String) throws(Failure) {
        do {
            try write(text + "\n")
        } catch {
            guard error.number != EPIPE else { return }
            throw Failure.output(error, created: nil)
        }
    }
}

/// Opens those of the three standard streams that the caller has closed, so that no connection and no file gets their
/// numbers and with them what is written to standard output. What is written there fails, as it should.
func occupyStandardStreams() {
    var file: Int32
    repeat { file = open("/dev/null", O_RDONLY) } while (0...STDERR_FILENO).contains(file)
    close(file)
}

/// An error number of the system.
struct SystemError: Error {
    let number: Int32

    /// The number that the last call left.
    static var last: SystemError { SystemError(number: errno) }

    /// As the system words it.
    var text: String { messages.system(number) }
}

/// How wide the terminal of a stream is, if it says so; a serial console does not.
func terminalColumns(of file: Int32) -> Int? {
    var size = winsize()
    return ioctl(file, UInt(TIOCGWINSZ), &size) == 0 && size.ws_col > 0 ? Int(size.ws_col) : nil
}

/// - Returns: 0, or the error number.
func writeAll(_ text: String, to file: Int32) -> Int32 { writeAll(Array(text.utf8), to: file) }

func writeAll(_ bytes: [UInt8], to file: Int32) -> Int32 {
    var rest = bytes[...]
    while !rest.isEmpty {
        let count = rest.withUnsafeBytes { write(file, $0.baseAddress, $0.count) }
        if count >= 0 {
            rest = rest.dropFirst(count)
        } else if errno != EINTR {
            return errno
        }
    }
    return 0
}
