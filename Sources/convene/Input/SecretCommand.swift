import Bitrix24
import CLibrary
import Catalog
import Settings

/// A command whose first line of output is a secret. It has the terminal: it may ask for a passphrase there.
struct SecretCommand {
    /// What the shell is given: a script, and the words that it may use.
    private let arguments: [String]
    /// What messages begin with: "The token command".
    private let name: String
    /// What to do where it fails.
    private let advice: String

    init(shell command: String, name: String, advice: String) {
        arguments = ["-c", command]
        self.name = name
        self.advice = advice
    }

    /// Asks the desktop's secret service.
    init(secretService attribute: String, name: String) {
        arguments = ["-c", #"exec secret-tool lookup service convene profile "$1""#, "sh", attribute]
        self.name = name
        advice = messages.secretServiceAdvice(attribute)
    }

    /// How long a command that was told to end may take for it.
    private static let grace = Duration.seconds(1)
    /// How long it may take until an interruption is noticed.
    private static let tick: Int32 = 50

    /// Runs it and waits for its end.
    ///
    /// - Parameter isInterrupted: asked again and again; ends the command, also one that does not care.
    /// - Throws: `Failure` 77, or 130 where it was interrupted.
    func firstLine(isInterrupted: () -> Bool = { false }) throws(Failure) -> String {
        let output: Pipe
        let child: ChildProcess
        do throws(SystemError) {
            output = try Pipe()
            child = try ChildProcess("/bin/sh", arguments, input: nil, output: output.writing, apart: false)
        } catch {
            throw .credential(messages.commandNotStarted(name, error.text), next: advice)
        }
        close(output.writing)
        let line = line(from: output.reading, isInterrupted)
        close(output.reading)
        while line != nil, !isInterrupted() {
            guard let status = child.status() else {
                poll(nil, 0, Self.tick)
                continue
            }
            // Whoever writes on after the first line hears that nobody listens.
            guard let line, status == 0 || !line.isEmpty && status == 128 + SIGPIPE else {
                throw .credential(messages.commandFailed(name, status: status), next: advice)
            }
            do {
                return try TextDecoding.firstLine(of: line)
            } catch {
                throw .credential(
                    messages.outputIsNoText(error.reason(in: messages)), next: error.advice(in: messages))
            }
        }
        end(child)
        throw Failure(.interrupted, messages.commandCancelled(name), chat: .nothingSent, next: "")
    }

    /// What comes out, up to the end of the first line; nil where it was interrupted.
    private func line(from file: Int32, _ isInterrupted: () -> Bool) -> [UInt8]? {
        var bytes: [UInt8] = []
        var chunk = [UInt8](repeating: 0, count: 4096)
        while !Self.hasLine(bytes), bytes.count < 1 << 16 {
            if isInterrupted() { return nil }
            var ready = pollfd(fd: file, events: Int16(POLLIN), revents: 0)
            guard poll(&ready, 1, Self.tick) > 0 else { continue }
            let count = read(file, &chunk, chunk.count)
            if count == 0 { break }
            if count > 0 { bytes += chunk[..<count] }
        }
        return bytes
    }

    /// In UTF-16 the end of a line is two bytes.
    private static func hasLine(_ bytes: [UInt8]) -> Bool {
        bytes.dropLast(TextDecoding.utf16Order(of: bytes) == nil ? 0 : 1).contains(UInt8(ascii: "\n"))
    }

    /// Ctrl-C has reached it, as it is of the same job; one that goes on all the same is ended.
    private func end(_ child: ChildProcess) {
        for signal in [SIGTERM, SIGKILL] {
            let deadline = ContinuousClock.now + Self.grace
            while ContinuousClock.now < deadline {
                if child.status() != nil { return }
                poll(nil, 0, Self.tick)
            }
            kill(child.identifier, signal)
        }
        child.wait()
    }
}
