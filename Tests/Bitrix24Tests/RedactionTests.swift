import Foundation
import Testing

@testable import Bitrix24

@Suite("Secrets do not come out, however they are written")
struct RedactionTests {
    /// A way in which a server writes a text into another one.
    private typealias Form = @Sendable (String, inout any RandomNumberGenerator) -> String

    private static let forms: [Form] = [
        { text, random in
            text.utf8.map { Bool.random(using: &random) ? String(format: "%%%02X", $0) : percent($0) }.joined()
        },
        { text, _ in text.utf8.map { String(format: "%%%02x", $0) }.joined() },
        { text, random in
            text.utf16.map { Bool.random(using: &random) ? String(format: "\\u%04x", $0) : json($0) }.joined()
        },
        { text, random in
            text.unicodeScalars.map { Bool.random(using: &random) ? "&#\($0.value);" : html($0) }.joined()
        },
        { text, random in
            let spaces = [
                " ", "\r\n    ", "\u{A0}", "\u{2003}", "\u{3000}", "\u{85}", "\u{200B}", "\u{FEFF}", "\u{AD}",
            ]
            return text.map { letter in
                let isBroken = Int.random(in: 0..<4, using: &random) == 0
                return String(letter) + (isBroken ? spaces[Int.random(in: spaces.indices, using: &random)] : "")
            }.joined()
        },
    ]

    /// What must be written otherwise in an address stays as it is with other letters.
    private static func percent(_ byte: UInt8) -> String {
        let letter = Character(Unicode.Scalar(byte))
        return byte < 128 && (letter.isLetter || letter.isNumber) ? String(letter) : String(format: "%%%02X", byte)
    }

    private static func json(_ unit: UInt16) -> String {
        let text = String(utf16CodeUnits: [unit], count: 1)
        return "\"\\/".contains(text) ? "\\" + text : text
    }

    private static func html(_ scalar: Unicode.Scalar) -> String {
        switch scalar {
        case "&": "&amp;"
        case "<": "&lt;"
        case "\u{A0}": "&nbsp;"
        default: String(scalar)
        }
    }

    private static func secret(_ random: inout any RandomNumberGenerator) -> String {
        let letters = Array("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789-_+/=.")
        return String(
            (0..<Int.random(in: 8...70, using: &random)).map { _ in
                letters[Int.random(in: letters.indices, using: &random)]
            })
    }

    @Test("A random secret in up to three random forms, one within the other, is masked whole")
    func forms() {
        var random: any RandomNumberGenerator = SystemRandomNumberGenerator()
        for _ in 0..<60 {
            let secret = Self.secret(&random)
            let chosen = (0..<Int.random(in: 0...3, using: &random)).map { _ in
                Int.random(in: Self.forms.indices, using: &random)
            }
            let written = Bool.random(using: &random) ? secret : secret.uppercased()
            let text = chosen.reduce(written) { Self.forms[$1]($0, &random) }
            let redacted = Secret(secret).redacted(from: "at <\(text)> it stands")
            // White space may stand behind the last letter.
            #expect(redacted.hasPrefix("at <••••") && redacted.hasSuffix("> it stands"), "\(secret) \(chosen): \(text)")
            #expect(redacted.count < 100, "\(secret) \(chosen): \(redacted)")
        }
    }

    @Test("In base64 a secret is masked wherever it stands, but for the letters that it shares", arguments: 0..<6)
    func base64(before count: Int) throws {
        var random: any RandomNumberGenerator = SystemRandomNumberGenerator()
        for _ in 0..<15 {
            let secret = Self.secret(&random)
            let whole = String(repeating: "x", count: count) + secret + "&x=1"
            for isForAddresses in [false, true] {
                var encoded = Data(whole.utf8).base64EncodedString()
                if isForAddresses {
                    encoded = encoded.replacing("+", with: "-").replacing("/", with: "_").replacing("=", with: "")
                }
                let redacted = Secret(secret).redacted(from: "Basic \(encoded)!")
                let rest = redacted.split(separator: "••••", omittingEmptySubsequences: false).map(String.init)
                #expect(rest.count == 2, "\(secret): \(redacted)")
                // Of the first and the last letter of the secret a part may be left.
                #expect(rest[0].count <= "Basic ".count + (count * 8 + 5) / 6 + 1, "\(secret): \(redacted)")
                #expect(rest.last.map { $0.count <= 9 } == true, "\(secret): \(redacted)")
            }
        }
    }

    @Test("Percent-encoded thrice, and in base64 that is broken over lines")
    func depth() {
        let secret = Secret("k3y/k3y+K3YK3YK3Y")
        #expect(secret.redacted(from: "<k3y%25252Fk3y%25252bK3YK3YK3Y>") == "<••••>")
        #expect(secret.redacted(from: "<k3y\u{A0}/k3y%C2%A0+K3Y&nbsp;K3YK3Y>") == "<••••>")
        let lines = Data("k3y/k3y+K3YK3YK3Y".utf8).base64EncodedString().map { "\($0)\r\n" }.joined()
        #expect(secret.redacted(from: lines).count < 16)
    }

    @Test("Texts without a secret stay as they are")
    func harmless() {
        let secret = Secret("k3y/k3y+K3YK3YK3Y")
        for text in ["100 % of 5 %", "%", "&", "\\", "%zz&#;&#x;\\u12", "Привет\u{A0}мир", "\u{FEFF}{\"result\":7}"] {
            #expect(secret.redacted(from: text) == text)
        }
    }
}
