import Bitrix24
import TerminalKit

/// A secret that is being typed. It leaves as a `Secret`, or as dots for the screen; never as text.
public struct SecretBuffer: Sendable, Equatable {
    private var buffer = TextBuffer()

    public init() {}

    public var isEmpty: Bool { buffer.isEmpty }

    /// As many dots as there are characters, with the cursor at the same place.
    var dots: TextBuffer {
        func masked(_ text: Substring) -> String { String(repeating: "•", count: text.count) }
        var dots = TextBuffer(masked(buffer.text[..<buffer.cursor]))
        let cursor = dots
        dots.insert(masked(buffer.text[buffer.cursor...]))
        for _ in 0..<(dots.text.count - cursor.text.count) {
            var nothing = ""
            dots.apply(.left, killed: &nothing)
        }
        return dots
    }

    var secret: Secret { Secret(buffer.text.trimmed) }

    mutating func insert(_ text: String) {
        buffer.insert(TextBuffer.inOneLine(text))
    }

    /// What is cut is gone: it enters no buffer that another field could be filled from.
    mutating func apply(_ command: EditCommand) {
        guard command != .yank else { return }
        var killed = ""
        buffer.apply(command, killed: &killed)
    }
}

extension SecretBuffer: CustomStringConvertible, CustomDebugStringConvertible, CustomReflectable {
    public var description: String { isEmpty ? "" : Secret.mask }
    public var debugDescription: String { description }
    public var customMirror: Mirror { Mirror(self, children: []) }
}
