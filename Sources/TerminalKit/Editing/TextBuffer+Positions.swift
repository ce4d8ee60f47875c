/// Places in the text that the commands move to.
extension TextBuffer {
    func index(before place: String.Index) -> String.Index {
        place > text.startIndex ? text.index(before: place) : place
    }

    func index(after place: String.Index) -> String.Index {
        place < text.endIndex ? text.index(after: place) : place
    }

    /// Past what lies between words, then past the word; words are letters and digits, as in readline.
    func wordStart(before place: String.Index) -> String.Index {
        let gap = text[..<place].lastIndex(where: \.isWordPart).map { text.index(after: $0) } ?? text.startIndex
        return text[..<gap].lastIndex { !$0.isWordPart }.map { text.index(after: $0) } ?? text.startIndex
    }

    /// Like `wordStart`, but only white space lies between.
    func partStart(before place: String.Index) -> String.Index {
        let gap = text[..<place].lastIndex { !$0.isWhitespace }.map { text.index(after: $0) } ?? text.startIndex
        return text[..<gap].lastIndex(where: \.isWhitespace).map { text.index(after: $0) } ?? text.startIndex
    }

    func wordEnd(after place: String.Index) -> String.Index {
        let word = text[place...].firstIndex(where: \.isWordPart) ?? text.endIndex
        return text[word...].firstIndex { !$0.isWordPart } ?? text.endIndex
    }

    var lineStart: String.Index {
        text[..<cursor].lastIndex(where: \.isNewline).map { text.index(after: $0) } ?? text.startIndex
    }

    var lineEnd: String.Index {
        text[cursor...].firstIndex(where: \.isNewline) ?? text.endIndex
    }
}

extension Character {
    fileprivate var isWordPart: Bool { isLetter || isNumber }
}
