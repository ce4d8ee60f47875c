import Bitrix24
import Catalog
import FoundationEssentials
import CLibrary

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

    func bytes() throws(Failure) -> Data {
        var all = Data()
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

    /// The content as text, without the mark that some editors put in front.
    ///
    /// - Throws: `Failure` where it is not UTF-8.
    func text() throws(Failure) -> String {
        guard let text = String(validating: try bytes(), as: UTF8.self) else {
            throw .input(name, messages.notUTF8, next: messages.convertToUTF8)
        }
        return text.hasPrefix("\u{feff}") ? String(text.dropFirst()) : text
    }

    /// The first line, byte by byte, so that the rest stays for whoever reads on.
    func firstLine() throws(Failure) -> String {
        var line: [UInt8] = []
        var byte: UInt8 = 0
        while line.count < 65_536 {
            let count = read(descriptor, &byte, 1)
            if count < 0, errno == EINTR { continue }
            guard count >= 0 else { throw .input(name, SystemError.last.text) }
            if count == 0 || byte == UInt8(ascii: "\n") { break }
            line.append(byte)
            // Ctrl-C, where the terminal was told to hand it over as the end of a line.
            if byte == 3 { break }
        }
        return String(decoding: line, as: UTF8.self).trimmed
    }
}
