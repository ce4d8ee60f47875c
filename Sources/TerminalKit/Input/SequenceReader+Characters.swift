/// From bytes to characters.
extension SequenceReader {
    enum Unit: Equatable {
        case scalar(Unicode.Scalar)
        /// A control character of eight bits that stands by itself.
        case control(UInt8)
        case invalid
    }

    /// What a byte makes complete; nil where more has to come.
    mutating func unit(_ byte: UInt8) -> Unit? {
        if byte < 0x20 || character.isEmpty && byte < 0x80 {
            // What was begun is broken off.
            character = []
            return .scalar(Unicode.Scalar(byte))
        }
        if character.isEmpty, encoding.isControl(byte) { return .control(byte) }
        character.append(byte)
        switch encoding.decode(character) {
        case .incomplete: return nil
        case .scalar(let scalar):
            character = []
            return .scalar(scalar)
        case .invalid:
            let isFirst = character.count == 1
            character = []
            // A byte that does not go on with a character begins the next one.
            return isFirst || byte & 0xC0 == 0x80 ? .invalid : unit(byte)
        }
    }
}

extension Key {
    /// The key of a control character, or of any other.
    init(control scalar: Unicode.Scalar, _ modifiers: Modifiers) {
        func letter(_ value: UInt32) -> Code { .character(Character(Unicode.Scalar(UInt8(value)))) }
        switch scalar.value {
        case 0x00: self.init(.character(" "), modifiers.union(.ctrl))
        case 0x08, 0x7F: self.init(.backspace, modifiers)
        case 0x09: self.init(.tab, modifiers)
        case 0x0A, 0x0D: self.init(.enter, modifiers)
        case 0x01...0x1A: self.init(letter(scalar.value + 0x60), modifiers.union(.ctrl))
        case 0x1B...0x1F: self.init(letter(scalar.value + 0x40), modifiers.union(.ctrl))
        default: self.init(.character(Character(scalar)), modifiers)
        }
    }
}
