import Avatar
import Foundation
import Pictures
import Synchronization
import TestSupport
import Testing

@Suite("Pictures are decoded apart", Corpus.needsPillow)
struct ApartTests {
    private let folder: TemporaryFolder

    init() throws {
        folder = try TemporaryFolder()
    }

    /// A program that stands in for the one that decodes.
    private func decoder(_ script: String) throws -> PictureDecoder {
        let file = folder.url.appending(path: "decoder")
        try Data("#!/bin/sh\n\(script)\n".utf8).write(to: file)
        try FileManager.default.setAttributes([.posixPermissions: 0o755], ofItemAtPath: file.path)
        return PictureDecoder(program: file.path)
    }

    private func refusal(by decoder: PictureDecoder, _ cancellation: Cancellation = Cancellation()) throws
        -> PictureError?
    {
        let bytes = try Corpus.bytes("plain.png")
        do {
            _ = try PreparedImage(decoding: bytes, by: decoder, largestSide: 5000, cancellation: cancellation)
            return nil
        } catch {
            return error
        }
    }

    @Test(
        "A decoder that ends, crashes or talks nonsense is a refused picture",
        arguments: [
            "exit 0", "exit 1", "kill -SEGV $$", "kill -SYS $$", "kill -XCPU $$", "/bin/cat",
            "/usr/bin/head -c 8000000 /dev/urandom", "/usr/bin/head -c 8000000 /dev/zero",
            // It went well, the picture has a pixel, and then there is none.
            #"/usr/bin/printf '\0\0\0\0\1\0\0\0\1\0\0\0\1\0\0\0'; /usr/bin/head -c 16 /dev/zero; /usr/bin/printf '\1\0\0\0\1\0\0\0\0\0\0\0'"#,
        ])
    func endings(script: String) throws {
        #expect(try refusal(by: decoder(script)) == .decoderEnded(.png))
    }

    @Test("A decoder that promises a picture larger than asked for is not believed")
    func promises() throws {
        let tooWide =
            #"/usr/bin/printf '\0\0\0\0\1\0\0\0\1\0\0\0\1\0\0\0'; /usr/bin/head -c 16 /dev/zero; "#
            + #"/usr/bin/printf '\1\2\0\0\1\0\0\0\0\0\0\0'; /usr/bin/head -c 3000 /dev/zero"#
        #expect(try refusal(by: decoder(tooWide)) == .decoderEnded(.png))
    }

    @Test("Where it cannot be started, that is said")
    func missing() throws {
        #expect(try refusal(by: PictureDecoder(program: folder.url.appending(path: "missing").path)) == .noDecoder)
    }

    @Test("It gets no variable and no descriptor but the picture's and the answer's")
    func nothingGiven() throws {
        let secret = folder.url.appending(path: "secret").path
        // Without O_CLOEXEC: a library might open a file so.
        let file = open(secret, O_RDWR | O_CREAT, 0o600)
        defer { close(file) }
        let seen = folder.url.appending(path: "seen").path
        _ = try refusal(by: decoder("/bin/cat /proc/$$/environ >\(seen); /bin/ls -l /proc/$$/fd >>\(seen)"))
        let text = try String(contentsOfFile: seen, encoding: .utf8)
        #expect(text.hasPrefix("total 0\n") && text.contains("memfd:picture"), "\(text)")
        #expect(!text.contains("secret"), "\(text)")
    }

    @Test("It cannot open anything, cannot grow without end, and works under the filter")
    func limits() async throws {
        let bytes = try Corpus.bytes("10000x10000.png")
        let cancellation = Cancellation()
        let work = Thread {
            // Over and over: the test may look when one is just done.
            while !cancellation.isCancelled {
                _ = try? PreparedImage(decoding: bytes, by: .convene, largestSide: 5000, cancellation: cancellation)
            }
        }
        work.start()
        defer { cancellation.cancel() }
        let own = "PPid:\t\(getpid())\n"
        let status = try await firstValue("the decoder is under way") {
            try? FileManager.default.contentsOfDirectory(atPath: "/proc").lazy
                .filter { $0.allSatisfy(\.isNumber) }
                .compactMap { try? Status(process: $0) }
                .first { $0.text.contains(own) && $0.commandLine.contains("--decode-picture") && $0.isClosed }
        }
        #expect(status.text.contains("Seccomp:\t2\n"))
        #expect(status.text.contains("NoNewPrivs:\t1\n"))
        #expect(status.limit("Max address space") != "unlimited")
        #expect(status.limit("Max cpu time") != "unlimited")
        #expect(status.limit("Max core file size") == "0")
    }

    /// What the kernel says of a process.
    private struct Status {
        let text: String
        let commandLine: String
        private let limits: String

        init(process: String) throws {
            text = try String(contentsOfFile: "/proc/\(process)/status", encoding: .utf8)
            commandLine = try String(contentsOfFile: "/proc/\(process)/cmdline", encoding: .utf8)
            limits = try String(contentsOfFile: "/proc/\(process)/limits", encoding: .utf8)
        }

        /// It has begun, and given up what it does not need.
        var isClosed: Bool { limit("Max open files") == "0" && text.contains("Seccomp:\t2\n") }

        func limit(_ name: String) -> String? {
            limits.split(separator: "\n").first { $0.hasPrefix(name) }?.dropFirst(26).split(separator: " ").first
                .map(String.init)
        }
    }

    @Test("One that is not wanted any more is ended at once")
    func cancelling() async throws {
        let pidFile = folder.url.appending(path: "pid").path
        let decoder = try decoder("echo $$ >\(pidFile); exec /bin/sleep 1000")
        let cancellation = Cancellation()
        let fault = Mutex<PictureError?>(nil)
        let thread = Thread { [self] in
            let found = try? refusal(by: decoder, cancellation)
            fault.withLock { $0 = found }
        }
        thread.start()
        let process = try await firstValue("the decoder has begun") {
            (try? String(contentsOfFile: pidFile, encoding: .utf8)).flatMap { pid_t($0.dropLast()) }
        }
        cancellation.cancel()
        try await eventually("the work has ended") { fault.withLock(\.self) == .cancelled }
        #expect(kill(process, 0) == -1, "nobody is left")
    }

    @Test("A PNG whose EXIF claims 1.8 GB is refused")
    func claimedMemory() throws {
        var bytes = try Corpus.bytes("plain.png")
        // Behind the header, which is 33 bytes long.
        bytes.insert(contentsOf: [0x69, 0x00, 0x3d, 0x1a] + Data("eXIfMM\0*\0\0\0\u{8}".utf8), at: 33)
        do {
            _ = try PreparedImage(decoding: bytes, by: .convene, largestSide: 5000)
            Issue.record("it was read")
        } catch {
            #expect([PictureError.cut(.png), .damaged(.png), .noMemory].contains(error), "\(error)")
        }
    }
}
