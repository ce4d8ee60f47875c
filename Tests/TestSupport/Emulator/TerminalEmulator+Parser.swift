extension TerminalEmulator {
    /// A piece of output.
    enum Token: Equatable {
        case graphic(Unicode.Scalar)
        case control(UInt8)
        /// `ESC` with what stands between it and the last character.
        case escape(intermediate: String, final: Character)
        /// `ESC [`: the numbers, what stands before or after them, and the last character.
        case sequence(mark: String, numbers: [Int], final: Character)
        /// Up to its end mark; shown by no terminal.
        case string
    }

    /// Cuts bytes into tokens.
    struct Parser {
        private enum State {
            case ground
            case escape(String)
            case sequence(String)
            case string(isEscaped: Bool)
        }

        private var state = State.ground
        private var bytes: [UInt8] = []

        mutating func feed(_ byte: UInt8) -> Token? {
            switch state {
            case .ground: return ground(byte)
            case .escape(let intermediate): return escape(intermediate, byte)
            case .sequence(let parameters): return sequence(parameters, byte)
            case .string(let isEscaped):
                if byte == 0x07 || isEscaped && byte == UInt8(ascii: "\\") {
                    state = .ground
                    return .string
                }
                state = .string(isEscaped: byte == 0x1B)
                return nil
            }
        }

        private mutating func ground(_ byte: UInt8) -> Token? {
            if byte == 0x1B {
                state = .escape("")
                return nil
            }
            if byte < 0x20 || byte == 0x7F { return .control(byte) }
            if byte < 0x80 {
                bytes = []
                return .graphic(Unicode.Scalar(byte))
            }
            bytes.append(byte)
            let expected = bytes[0] < 0xE0 ? 2 : bytes[0] < 0xF0 ? 3 : 4
            guard bytes.count == expected else { return nil }
            defer { bytes = [] }
            return .graphic(String(decoding: bytes, as: UTF8.self).unicodeScalars.first ?? "\u{FFFD}")
        }

        private mutating func escape(_ intermediate: String, _ byte: UInt8) -> Token? {
            let character = Character(Unicode.Scalar(byte))
            switch (intermediate, byte) {
            case ("", UInt8(ascii: "[")): state = .sequence("")
            case ("", UInt8(ascii: "]")), ("", UInt8(ascii: "P")), ("", UInt8(ascii: "k")), ("", UInt8(ascii: "_")):
                state = .string(isEscaped: false)
            case (_, 0x20..<0x30): state = .escape(intermediate + String(character))
            default:
                state = .ground
                return .escape(intermediate: intermediate, final: character)
            }
            return nil
        }

        private mutating func sequence(_ parameters: String, _ byte: UInt8) -> Token? {
            let character = Character(Unicode.Scalar(byte))
            guard (0x40...0x7E).contains(byte) else {
                state = .sequence(parameters + String(character))
                return nil
            }
            state = .ground
            let mark = parameters.filter { !$0.isNumber && $0 != ";" && $0 != ":" }
            // With colons the parts of one color belong together, and an empty one says nothing.
            let numbers = parameters.filter { $0.isNumber || $0 == ";" || $0 == ":" }
                .split(separator: ";", omittingEmptySubsequences: false)
                .flatMap { $0.contains(":") ? $0.split(separator: ":").map { Int($0) ?? 0 } : [Int($0) ?? 0] }
            return .sequence(mark: String(mark), numbers: parameters.isEmpty ? [] : numbers, final: character)
        }
    }
}
