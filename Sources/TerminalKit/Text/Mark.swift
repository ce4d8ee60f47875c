/// What is shown in place of a character that has no picture, or that steers the terminal or the reader.
enum Mark {
    /// `^[` for a control character, as in any editor; the number, `<202E>`, for what has no such name.
    static func text(for scalar: Unicode.Scalar) -> String {
        switch scalar.value {
        case ..<0x20: "^\(Character(Unicode.Scalar(UInt8(scalar.value) + 0x40)))"
        case 0x7F: "^?"
        default: "<\(hex(scalar.value))>"
        }
    }

    /// Stands for combining marks piled up on one character beyond what a cell can hold.
    static func text(forCrowded count: Int) -> String {
        "<+\(count)>"
    }

    private static func hex(_ value: UInt32) -> String {
        let digits = String(value, radix: 16, uppercase: true)
        return String(repeating: "0", count: max(0, 4 - digits.count)) + digits
    }
}
