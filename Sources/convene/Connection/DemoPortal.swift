import Bitrix24
import Catalog
import CLibrary

/// The demo portal: a program that stands beside this one.
struct DemoPortal {
    /// The webhook that it printed.
    let url: String
    private let process: ChildProcess
    private let lifeline: Pipe

    /// Starts it on a free port of this machine and waits until it answers.
    ///
    /// It ends with this program, however that comes about: the kernel closes the pipe that it watches.
    init() throws(Failure) {
        let output: Pipe
        do {
            lifeline = try Pipe()
            output = try Pipe()
            process = try ChildProcess(
                Self.path, ["--port", "0", "--with-parent"], input: lifeline.reading, output: output.writing,
                apart: true)
        } catch {
            throw Self.missing(error)
        }
        close(output.writing)
        close(lifeline.reading)
        url = try InputFile(reading: output).firstLine()
        guard !url.isEmpty else {
            process.end()
            throw Failure(
                .unreachable, messages.demoEnded, chat: .nothingSent,
                next: messages.runPortalAlone)
        }
    }

    func end() {
        process.end()
        close(lifeline.writing)
    }

    /// Where the program stands: beside this one.
    static var path: String {
        let own = executablePath
        let folder = own.lastIndex(of: "/").map { own[...$0] } ?? ""
        return "\(folder)convene-portal"
    }

    static func missing(_ error: SystemError) -> Failure {
        Failure(
            .unreachable, messages.demoNotStarted(path, error.text), chat: .nothingSent,
            next: messages.installPortal)
    }

    private static var executablePath: String {
        var buffer = [CChar](repeating: 0, count: Int(PATH_MAX) + 1)
        let length = readlink("/proc/self/exe", &buffer, buffer.count - 1)
        guard length > 0 else { return CommandLine.arguments[0] }
        return String(decoding: buffer[..<length].map(UInt8.init(bitPattern:)), as: UTF8.self)
    }
}
