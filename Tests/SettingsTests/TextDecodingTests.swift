import Foundation
import Settings
import Testing

@Suite("Text in bytes")
struct TextDecodingTests {
    private func bytes(_ text: String, _ encoding: String.Encoding) -> [UInt8] {
        Array(text.data(using: encoding) ?? Data())
    }

    @Test("is read in UTF-8 with its mark and without, and in UTF-16 with it, as is its first line")
    func encodings() throws {
        let text = "{\"TITLE\": \"Запуск 🚀\"}\r\nmore"
        let written = [
            bytes(text, .utf8), [0xef, 0xbb, 0xbf] + bytes(text, .utf8),
            [0xff, 0xfe] + bytes(text, .utf16LittleEndian), [0xfe, 0xff] + bytes(text, .utf16BigEndian),
        ]
        for bytes in written {
            #expect(try TextDecoding.text(of: bytes) == text)
            #expect(try TextDecoding.firstLine(of: bytes) == "{\"TITLE\": \"Запуск 🚀\"}")
        }
        #expect(try TextDecoding.text(of: []) == "")
    }

    @Test("in UTF-16 without a mark is named as such, and what is no text is not repaired")
    func problems() {
        #expect(throws: TextDecoding.Problem.utf16WithoutMark(isLittleEndian: true)) {
            try TextDecoding.text(of: bytes("{}", .utf16LittleEndian))
        }
        #expect(throws: TextDecoding.Problem.utf16WithoutMark(isLittleEndian: false)) {
            try TextDecoding.text(of: bytes("{}", .utf16BigEndian))
        }
        #expect(throws: TextDecoding.Problem.utf16WithoutMark(isLittleEndian: true)) {
            try TextDecoding.text(of: bytes("Название;Участники", .utf16LittleEndian))
        }
        #expect(throws: TextDecoding.Problem.utf16WithoutMark(isLittleEndian: false)) {
            try TextDecoding.text(of: bytes("Название;Участники", .utf16BigEndian))
        }
        for bytes: [UInt8] in [[0xcf, 0xf0, 0xe8], [0xff, 0xfe, 0x41], [0xff, 0xfe, 0x00, 0xd8], [0xc0, 0x80]] {
            #expect(throws: TextDecoding.Problem.notUTF8) { try TextDecoding.text(of: bytes) }
        }
    }
}
