import CLibrary
import Catalog
import Settings

/// Files that options name, and standard input.
struct InputFile: ~Copyable {
    /// More than any structure with a picture, and little enough for every machine.
    private static let limit = 64 << 20

    private let descriptor: Int32
    private let name: String

    /// - Throws: `Failure` with exit status 66.
    init(path: String) throws(Failure) {
        name = path
        descriptor = open(path, O_RDONLY | O_CLOEXEC)
        guard descriptor >= 0 else { throw .input(path, SystemError.last.text) }
    }

    private init(descriptor: Int32, name: String) {
        self.descriptor = descriptor
        self.name = name
    }

    /// Reads what a child writes; the reading end is closed with the value.
    init(reading pipe: Pipe) {
        self.init(descriptor: pipe.reading, name: messages.outputOfCommand)
    }

    static var standardInput: InputFile { InputFile(descriptor: dup(STDIN_FILENO), name: messages.standardInput) }

    deinit { close(descriptor) }

    /// Whether people other than the owner may read it.
    var isReadableByOthers: Bool {
        var facts = stat()
        return fstat(descriptor, &facts) == 0 && facts.st_mode & 0o044 != 0
    }

    var isTerminal: Bool { isatty(descriptor) == 1 }

    func bytes() throws(Failure) -> [UInt8] {
        var all: [UInt8] = []
        var buffer = [UInt8](repeating: 0, count: 65_536)
        while true {
            let count = read(descriptor, &buffer, buffer.count)
            if count == 0 { return all }
            if count < 0 {
                if errno == EINTR { continue }
                throw .input(name, SystemError.last.text)
            }
            all += buffer[..<count]
            guard all.count <= Self.limit else { throw .input(name, messages.largerThanLimit) }
        }
    }

    /// The first line, byte by byte, so that the rest stays for whoever reads on.
    func firstLine() throws(Failure) -> String {
        var line: [UInt8] = []
        var byte: UInt8 = 0
        while line.count < 65_536, !Self.isWhole(line) {
            let count = read(descriptor, &byte, 1)
            if count < 0, errno == EINTR { continue }
            guard count >= 0 else { throw .input(name, SystemError.last.text) }
            if count == 0 { break }
            line.append(byte)
            // Ctrl-C, where the terminal was told to hand it over as the end of a line.
            if byte == 3 { break }
        }
        do {
            return try TextDecoding.firstLine(of: line)
        } catch {
            throw .input(name, error.reason(in: messages), next: error.advice(in: messages))
        }
    }

    /// Whether a line has its end; in UTF-16 that is two bytes.
    private static func isWhole(_ line: [UInt8]) -> Bool {
        switch TextDecoding.utf16Order(of: line) {
        case true?: line.count.isMultiple(of: 2) && line.hasSuffix([0x0a, 0])
        case false?: line.count.isMultiple(of: 2) && line.hasSuffix([0, 0x0a])
        case nil: line.last == 0x0a
        }
    }
}

extension [UInt8] {
    fileprivate func hasSuffix(_ end: [UInt8]) -> Bool { suffix(end.count).elementsEqual(end) }
}
