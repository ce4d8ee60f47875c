/// How a Unicode scalar takes part in drawing.
enum ScalarClass: UInt32 {
    /// Has no picture of its own, or steers the terminal or the reading direction: drawn as a mark.
    case hidden = 0
    /// Drawn on top of what is before it.
    case combining = 1
    case narrow = 2
    case wide = 3

    init(_ scalar: Unicode.Scalar) {
        switch scalar.value {
        // Most text, without a search.
        case 0x20..<0x7F, 0xA0..<0xAD, 0xAE..<0x300, 0x370..<0x483: self = .narrow
        case 0x4E00..<0xA000: self = .wide
        default: self = Self.search(scalar.value)
        }
    }

    private static func search(_ value: UInt32) -> ScalarClass {
        let wanted = value << 2 | 3
        var low = 0
        var high = runs.count
        while low < high {
            let middle = (low + high) / 2
            if runs[middle] <= wanted { low = middle + 1 } else { high = middle }
        }
        return low > 0 ? ScalarClass(rawValue: runs[low - 1] & 3) ?? .hidden : .hidden
    }
}
