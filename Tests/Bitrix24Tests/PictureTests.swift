import Bitrix24
import Catalog
import Foundation
import Pictures
import Testing

@Suite("Pictures")
struct PictureTests {
    /// The beginning of a picture of 300 × 200 pixels, as much of it as its size needs.
    static let headers: [(PictureFormat, [UInt8])] = [
        (
            .png,
            [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 13] + Array("IHDR".utf8) + [
                0, 0, 1, 44, 0, 0, 0, 200,
            ]
        ),
        (.gif, Array("GIF89a".utf8) + [44, 1, 200, 0]),
        (
            .jpeg,
            [0xff, 0xd8, 0xff, 0xe0, 0, 4, 0, 0, 0xff, 0xff, 0xc2, 0, 11, 8, 0, 200, 1, 44]
        ),
        (.bmp, Array("BM".utf8) + Array(repeating: 0, count: 12) + [40, 0, 0, 0, 44, 1, 0, 0, 0x38, 0xff, 0xff, 0xff]),
        (.bmp, Array("BM".utf8) + Array(repeating: 0, count: 12) + [12, 0, 0, 0, 44, 1, 200, 0]),
        (
            .webp,
            Array("RIFF".utf8) + [0, 0, 0, 0] + Array("WEBPVP8X".utf8) + Array(repeating: 0, count: 8) + [
                43, 1, 0, 199, 0, 0,
            ]
        ),
        (
            .webp,
            Array("RIFF".utf8) + [0, 0, 0, 0] + Array("WEBPVP8L".utf8) + [0, 0, 0, 0, 0x2f]
                + little(299 | 199 << 14)
        ),
        (
            .webp,
            Array("RIFF".utf8) + [0, 0, 0, 0] + Array("WEBPVP8 ".utf8) + Array(repeating: 0, count: 7)
                + [0x9d, 0x01, 0x2a, 44, 1, 200, 0]
        ),
    ]

    private static func little(_ value: Int) -> [UInt8] {
        (0..<4).map { UInt8(value >> ($0 * 8) & 0xff) }
    }

    @Test("Every format that the portal shows is known by its signature, with its size", arguments: headers)
    func formats(format: PictureFormat, bytes: [UInt8]) throws {
        let picture = try Picture(bytes: Data(bytes))
        #expect(picture.format == format)
        #expect(picture.width == 300)
        #expect(picture.height == 200)
        #expect(picture.summary(in: Messages(.english)) == "\(format.rawValue), 300 × 200, \(bytes.count) B")
    }

    @Test("A header that breaks off anywhere is a damaged picture, not an end of the program", arguments: headers)
    func cutHeaders(format: PictureFormat, bytes: [UInt8]) {
        for length in 1..<bytes.count {
            #expect(throws: PictureError.self) { try Picture(bytes: Data(bytes.prefix(length))) }
        }
    }

    @Test("A slice of a larger buffer is read from its own beginning")
    func slice() throws {
        let bytes = Data([1, 2, 3] + Self.headers[1].1)
        #expect(try Picture(bytes: bytes.dropFirst(3)).width == 300)
    }

    @Test("More than 5000 pixels a side are refused")
    func tooLarge() throws {
        func gif(_ width: Int, _ height: Int) -> Data {
            Data(Array("GIF87a".utf8) + Self.little(width | height << 16))
        }
        #expect(try Picture(bytes: gif(5000, 5000)).width == 5000)
        #expect(throws: PictureError.tooLarge(width: 5001, height: 10, limit: 5000)) {
            try Picture(bytes: gif(5001, 10))
        }
        #expect(throws: PictureError.tooLarge(width: 10, height: 5001, limit: 5000)) {
            try Picture(bytes: gif(10, 5001))
        }
        #expect(throws: PictureError.damaged(.gif)) { try Picture(bytes: gif(0, 10)) }
    }

    @Test(
        "Pictures that portals drop are named",
        arguments: [
            ("<?xml version=\"1.0\"?><svg>", "SVG"), ("II*\0", "TIFF"), ("%PDF-1.7", "PDF"),
            ("\0\0\0\u{1c}ftypavif", "AVIF"), ("\0\0\0\u{1c}ftypheic", "HEIC"), ("8BPS", "PSD"),
        ])
    func foreignFormats(content: String, name: String) {
        let fault = #expect(throws: PictureError.self) { try Picture(bytes: Data(content.utf8)) }
        #expect(fault?.sentence(in: Messages(.english)).contains("is \(name),") == true)
    }

    @Test("Nothing, a text and a huge file are no pictures")
    func others() {
        #expect(throws: PictureError.empty) { try Picture(bytes: Data()) }
        #expect(throws: PictureError.unknown) { try Picture(bytes: Data("hello".utf8)) }
        let huge = Picture.byteLimit + 1
        #expect(throws: PictureError.tooManyBytes(huge, limit: Picture.byteLimit)) {
            try Picture(bytes: Data(count: huge))
        }
    }

    @Test("Base64 is read with and without a data: prefix and with line breaks, and written bare")
    func base64() throws {
        let bytes = Data(Self.headers[1].1)
        let bare = bytes.base64EncodedString()
        let broken = bare.prefix(4) + "\r\n" + bare.dropFirst(4)
        for text in [bare, "data:image/gif;base64,\(bare)", String(broken), " \(bare)\n"] {
            #expect(try Picture(base64: text).base64 == bare)
        }
    }

    @Test("A data: prefix that promises no base64 is refused")
    func dataWithoutBase64() {
        #expect(throws: PictureError.notBase64) { try Picture(base64: "data:image/svg+xml,<svg/>") }
    }
}
