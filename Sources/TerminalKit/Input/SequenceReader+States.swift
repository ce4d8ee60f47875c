/// What one byte means in each state.
extension SequenceReader {
    mutating func take(_ byte: UInt8) {
        if byte >= 0x80 { breakOff() }
        switch state {
        case .ground: takeText(byte)
        case .escape(let isDoubled): takeEscaped(byte, isDoubled: isDoubled)
        case .control(let bytes, let isDoubled): takeControl(byte, after: bytes, isDoubled: isDoubled)
        case .shifted(let bytes, let isDoubled): takeShifted(byte, after: bytes, isDoubled: isDoubled)
        case .described(let bytes): takeDescribed(bytes + [byte])
        case .introducer, .paste: break
        case .string(var string):
            state = .ground
            if string.take(byte, encoding) {
                if let color = string.background { tokens.append(.background(color)) }
                end()
            } else {
                state = .string(string)
            }
        case .coordinates(let left):
            guard byte != 0x1B else { return begin() }
            guard unit(byte) != nil else { return }
            if left > 1 { state = .coordinates(left: left - 1) } else { end() }
        }
    }

    /// Takes what belongs to a paste, and returns how many bytes that are.
    mutating func takePaste(_ chunk: ArraySlice<UInt8>) -> Int? {
        guard case .paste(var paste) = state else { return nil }
        // It is held once, or each byte would copy it.
        state = .ground
        let count = paste.take(chunk)
        if paste.isComplete { tokens.append(.paste(encoding.text(paste.content))) } else { state = .paste(paste) }
        return count
    }

    /// Ends the sequence of a key: none has a byte of eight bits, which is text, or the beginning of another sequence.
    private mutating func breakOff() {
        switch state {
        case .control, .shifted, .described:
            tellBegun()
            end()
        case .ground, .escape, .introducer, .string, .paste, .coordinates: break
        }
    }

    /// An escape character: whatever was begun before it is dropped.
    private mutating func begin() {
        character = []
        isRest = false
        state = .escape(isDoubled: false)
    }

    private mutating func takeText(_ byte: UInt8) {
        switch unit(byte) {
        case nil: break
        case .scalar("\u{1B}"): begin()
        case .scalar("\n"), .scalar("\r"): emit(.lineEnd(byte))
        case .scalar("\t"): emit(.tab)
        case .scalar(let scalar) where scalar.value < 0x20 || scalar.value == 0x7F:
            emit(.key(Key(control: scalar, [])))
        // The controls of eight bits, as characters.
        case .scalar(let scalar) where (0x80..<0xA0).contains(scalar.value): break
        case .scalar(let scalar): emit(.character(Character(scalar)))
        case .control(let byte): takeIntroducer(byte - 0x40, isDoubled: false)
        case .invalid: emit(.character("\u{FFFD}"))
        }
    }

    /// `ESC [` and its like, or the one byte that means the same. False: it is none of them.
    @discardableResult
    private mutating func takeIntroducer(_ byte: UInt8, isDoubled: Bool) -> Bool {
        switch byte {
        case UInt8(ascii: "["): state = .control([], isDoubled: isDoubled)
        case UInt8(ascii: "O"): state = .shifted([], isDoubled: isDoubled)
        case UInt8(ascii: "P"), UInt8(ascii: "]"), UInt8(ascii: "X"), UInt8(ascii: "^"), UInt8(ascii: "_"):
            state = .string(TerminalString(byte))
        // The end of a string that was given up.
        case UInt8(ascii: "\\"): end()
        default: return false
        }
        return true
    }

    private mutating func takeEscaped(_ byte: UInt8, isDoubled: Bool) {
        if character.isEmpty {
            if byte == 0x1B {
                if isDoubled { emit(.key(.escape)) }
                state = .escape(isDoubled: true)
                return
            }
            if !isDoubled, keys.key(for: [0x1B, byte]) != nil || keys.isBeginning([0x1B, byte]) {
                return takeDescribed([0x1B, byte])
            }
            if isDoubled, byte != UInt8(ascii: "["), byte != UInt8(ascii: "O") { emit(.key(.escape)) }
            if takeIntroducer(byte, isDoubled: isDoubled) { return }
        }
        switch unit(byte) {
        case nil: return
        case .scalar("\u{1B}"): return begin()
        case .scalar(let scalar) where (0x80..<0xA0).contains(scalar.value): break
        case .scalar(let scalar): emit(.key(Key(control: scalar, .alt)))
        case .control, .invalid: break
        }
        end()
    }

    private mutating func takeControl(_ byte: UInt8, after bytes: [UInt8], isDoubled: Bool) {
        if byte == 0x1B { return begin() }
        let sequence = [0x1B, UInt8(ascii: "[")] + bytes + [byte]
        if let key = keys.key(for: sequence) {
            emit(.key(isDoubled ? key.withAlt : key))
            return end()
        }
        // The Linux console has its first five function keys so: ESC [ [ A.
        if bytes == [UInt8(ascii: "[")] {
            if (UInt8(ascii: "A")...UInt8(ascii: "E")).contains(byte) { emit(.key(.function(Int(byte) - 0x40))) }
            return end()
        }
        if bytes.isEmpty, byte == UInt8(ascii: "[") || (0x20..<0x40).contains(byte) {
            state = .control([byte], isDoubled: isDoubled)
            return
        }
        if (0x20..<0x40).contains(byte) {
            let isTooLong = bytes.count >= ControlSequence.longest
            state = .control(isTooLong ? bytes : bytes + [byte], isDoubled: isDoubled)
            return
        }
        if (0x40..<0x7F).contains(byte) {
            finish(ControlSequence(bytes: bytes, final: byte), isDoubled: isDoubled)
        } else {
            end()
        }
    }

    private mutating func finish(_ sequence: ControlSequence, isDoubled: Bool) {
        defer { isRest = false }
        state = .ground
        if sequence.endsAnswers { awaitsAnswer = false }
        if sequence.final == UInt8(ascii: "M"), sequence.bytes.isEmpty {
            state = .coordinates(left: 3)
        } else if sequence.final == UInt8(ascii: "~"), sequence.numbers == [[200]] {
            state = .paste(PasteReader())
        } else if let mouse = Report.mouse(sequence.bytes, final: sequence.final) {
            emit(.mouse(mouse))
        } else if let key = sequence.key {
            emit(.key(isDoubled ? key.withAlt : key))
        }
    }

    private mutating func takeShifted(_ byte: UInt8, after bytes: [UInt8], isDoubled: Bool) {
        if byte == 0x1B { return begin() }
        if let key = keys.key(for: [0x1B, UInt8(ascii: "O")] + bytes + [byte]) {
            emit(.key(isDoubled ? key.withAlt : key))
            return end()
        }
        if (0x30..<0x3C).contains(byte), bytes.count < 8 {
            state = .shifted(bytes + [byte], isDoubled: isDoubled)
            return
        }
        let digits = bytes.split(separator: UInt8(ascii: ";")).last ?? []
        let modifiers = Key.Modifiers(reported: [Int(String(decoding: digits, as: UTF8.self)) ?? 1])
        let code: Key.Code? =
            switch byte {
            case UInt8(ascii: "M"): .enter
            case UInt8(ascii: "R"): .function(3)
            default: Key.Code(letter: byte)
            }
        if let code, let modifiers { emit(.key(Key(code, isDoubled ? modifiers.union(.alt) : modifiers))) }
        end()
    }

    private mutating func takeDescribed(_ sequence: [UInt8]) {
        if let key = keys.key(for: sequence) {
            emit(.key(key))
            end()
        } else if keys.isBeginning(sequence) {
            state = .described(sequence)
        } else if sequence.last == 0x1B {
            begin()
        } else {
            end()
        }
    }
}

extension Key {
    fileprivate var withAlt: Key { Key(code, modifiers.union(.alt)) }
}
