/// Puts together the glyphs of one character that has several scalars, or one that is not shown as itself.
struct GlyphComposer {
    private var glyphs: [Glyph] = []
    /// The scalars of the glyph that is being put together.
    private var scalars = String.UnicodeScalarView()
    private var width = 0
    /// Combining marks for which the cell has no room.
    private var crowded = 0
    /// A joiner was seen; whether it joins emoji shows when the next scalar comes.
    private var isJoining = false
    private var previous: Unicode.Scalar?

    mutating func add(_ scalar: Unicode.Scalar) {
        defer { previous = scalar }
        if isJoining {
            isJoining = false
            if scalar.properties.isEmoji { return }
            addMark(for: .zeroWidthJoiner)
        }
        switch ScalarClass(scalar) {
        case .hidden: addHidden(scalar)
        case .combining: addCombining(scalar)
        case .narrow: addBase(scalar, width: 1)
        case .wide: addBase(scalar, width: 2)
        }
    }

    mutating func finish() -> [Glyph] {
        if isJoining { addMark(for: .zeroWidthJoiner) }
        close()
        return glyphs
    }

    private mutating func addBase(_ scalar: Unicode.Scalar, width: Int) {
        // A skin tone, which colors what it follows.
        if scalar.properties.isEmojiModifier, previous != nil { return }
        close()
        scalars.append(scalar.regionalLetter ?? scalar)
        self.width = width
    }

    private mutating func addCombining(_ scalar: Unicode.Scalar) {
        if scalars.isEmpty {
            addMark(for: scalar)
        } else if scalars.count <= CellSign.mostMarks {
            scalars.append(scalar)
        } else {
            crowded += 1
        }
    }

    private mutating func addHidden(_ scalar: Unicode.Scalar) {
        if scalar == .zeroWidthJoiner, previous?.canBeJoined == true {
            isJoining = true
        } else if scalar.choosesPresentation, !scalars.isEmpty, previous?.choosesPresentation == false {
            // Text or emoji: the base is drawn in any case.
        } else {
            addMark(for: scalar)
        }
    }

    private mutating func addMark(for scalar: Unicode.Scalar) {
        close()
        addMark(Mark.text(for: scalar))
    }

    private mutating func addMark(_ text: String) {
        glyphs += text.map { Glyph($0, width: 1, isMark: true) }
    }

    private mutating func close() {
        if !scalars.isEmpty {
            glyphs.append(Glyph(Character(String(scalars)), width: width))
            scalars.removeAll()
        }
        if crowded > 0 {
            addMark(Mark.text(forCrowded: crowded))
            crowded = 0
        }
    }
}

extension Unicode.Scalar {
    static let zeroWidthJoiner: Unicode.Scalar = "\u{200D}"

    /// The letter that half of a flag stands for.
    var regionalLetter: Unicode.Scalar? {
        guard (0x1F1E6...0x1F1FF).contains(value) else { return nil }
        return Unicode.Scalar(value - 0x1F1E6 + 0x41)
    }

    fileprivate var choosesPresentation: Bool { (0xFE0E...0xFE0F).contains(value) }

    fileprivate var canBeJoined: Bool { properties.isEmoji || choosesPresentation }
}
