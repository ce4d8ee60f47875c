import Avatar
import Catalog
import Foundation
import Pictures
import TestSupport
import Testing

@Suite("A picture that cannot be shown is refused", Corpus.needsPillow)
struct RefusingTests {
    private func refusal(of bytes: Data) -> PictureError? {
        do {
            _ = try PreparedImage(decoding: bytes, by: .convene, largestSide: 5000)
            return nil
        } catch {
            return error
        }
    }

    @Test(
        "by its content, with what to do",
        arguments: [
            ("drawing.svg", OtherFormat.svg), ("plain.tiff", .tiff), ("plain.ico", .icon), ("plain.pdf", .pdf),
            ("start.heic", .heic), ("start.avif", .avif),
        ])
    func foreign(name: String, format: OtherFormat) throws {
        let fault = try #require(refusal(of: Corpus.bytes(name)))
        #expect(fault == .foreign(format))
        #expect(fault.sentence(in: Messages(.english)).contains(format.rawValue))
        #expect(fault.advice(in: Messages(.english)).contains(format.remedy))
    }

    @Test("if it is none at all")
    func others() {
        #expect(refusal(of: Data()) == .empty)
        #expect(refusal(of: Data("hello".utf8)) == .unknown)
        #expect(
            refusal(of: Data(count: ImageLimits.bytes + 1))
                == .tooManyBytes(ImageLimits.bytes + 1, limit: ImageLimits.bytes))
    }

    @Test("if it is of a kind that is not read")
    func rare() throws {
        #expect(refusal(of: try Corpus.bytes("compressed.bmp")) == .rareKind(.bmp))
    }

    @Test("by what it claims, if 2 KB claim 900 megapixels: decoded, it would be refused for the memory it takes")
    func claims() throws {
        let bytes = try Corpus.bytes("30000x30000.png")
        #expect(bytes.count < 2048)
        #expect(refusal(of: bytes) == .tooManyPixels(width: 30000, height: 30000, limit: ImageLimits.pixels))
    }

    // Each try starts a process; `make fuzz` tries by the thousand.
    @Test("if it is cut at any of 5 places, and never read beyond its end")
    func cuts() throws {
        for name in try Corpus.smallNames() where name != "compressed.bmp" {
            let whole = try Corpus.bytes(name)
            for part in 0..<5 {
                let cut = whole.prefix(whole.count * part / 5)
                #expect(refusal(of: cut) != nil, "\(name), \(cut.count) of \(whole.count) bytes")
            }
            #expect(refusal(of: whole) == nil, "\(name) whole")
        }
    }

    @Test("if it lacks no more than its last byte", arguments: ["plain.jpg", "plain.png", "animated.gif", "plain.bmp"])
    func lastByte(name: String) throws {
        let fault = try #require(refusal(of: Corpus.bytes(name).dropLast()))
        #expect([PictureError.cut(.jpeg), .cut(.png), .cut(.gif), .cut(.bmp)].contains(fault), "\(fault)")
    }

    @Test("or read, but never ends the program, if its bits are flipped at random")
    func flips() throws {
        var numbers = SystemRandomNumberGenerator()
        for name in try Corpus.smallNames() {
            let whole = try Corpus.bytes(name)
            for _ in 0..<3 {
                var bytes = whole
                for _ in 0..<Int.random(in: 1...6, using: &numbers) {
                    bytes[Int.random(in: 0..<bytes.count, using: &numbers)] ^=
                        1 << UInt8.random(in: 0...7, using: &numbers)
                }
                _ = refusal(of: bytes)
            }
        }
    }

    @Test("in a moment, if something else is chosen meanwhile")
    func cancelling() throws {
        let cancellation = Cancellation()
        cancellation.cancel()
        for name in ["10000x10000.png", "plain.jpg", "progressive.jpg", "plain.gif", "plain.webp", "plain.bmp"] {
            #expect(throws: PictureError.cancelled, "\(name)") {
                try PreparedImage(
                    decoding: Corpus.bytes(name), by: .convene, largestSide: 5000, cancellation: cancellation)
            }
        }
    }

    @Test("before it is opened, if it is no file")
    func files() throws {
        let folder = try TemporaryFolder()
        let pipe = folder.url.appending(path: "pipe").path
        mkfifo(pipe, 0o600)
        #expect(throws: PictureError.notAFile(path: pipe)) { try ImageFile.bytes(of: pipe) }
        #expect(throws: PictureError.notAFile(path: folder.url.path)) { try ImageFile.bytes(of: folder.url.path) }
        let missing = folder.url.appending(path: "missing").path
        #expect(throws: PictureError.unreadable(path: missing, reason: Phrase { $0.system(ENOENT) })) {
            try ImageFile.bytes(of: missing)
        }
        #expect(try ImageFile.bytes(of: Corpus.path("plain.png")) == Corpus.bytes("plain.png"))
    }

    @Test("with a sentence and an advice in every language", arguments: Language.allCases)
    func messages(language: Language) {
        let messages = Messages(language)
        let faults: [PictureError] = [
            .unreadable(path: "a.png", reason: Phrase { $0.system(ENOENT) }), .notAFile(path: "a"), .empty,
            .notFetched(Phrase(\.notAnAddress)), .notBase64, .isFileNumber, .tooManyBytes(1 << 30, limit: 1 << 20),
            .tooLarge(width: 5001, height: 1, limit: 5000),
            .foreign(.svg), .unknown, .damaged(.png), .cut(.jpeg), .rareKind(.bmp),
            .tooManyPixels(width: 30000, height: 30000, limit: 100_000_000), .tooMuchMemory(.webp), .noMemory,
            .noDecoder,
            .decoderEnded(.gif), .cancelled,
        ]
        #expect(Set(faults.map { $0.sentence(in: messages) }).count == faults.count)
        #expect(faults.allSatisfy { !$0.advice(in: messages).isEmpty })
    }
}
