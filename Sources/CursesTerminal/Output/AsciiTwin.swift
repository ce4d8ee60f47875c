/// What is drawn where the locale has no Unicode.
enum AsciiTwin {
    static func scalar(for scalar: Unicode.Scalar) -> Unicode.Scalar {
        if scalar.isASCII { return scalar }
        return twins[scalar] ?? "?"
    }

    private static let twins: [Unicode.Scalar: Unicode.Scalar] = [
        "─": "-", "│": "|", "┌": "+", "┐": "+", "└": "+", "┘": "+", "├": "+", "┤": "+", "┬": "+", "┴": "+", "┼": "+",
        "█": "#", "▀": "#", "▄": "#", "■": "#", "●": "*", "○": "o", "•": "*", "·": ".", "✓": "+", "✗": "x",
        "↑": "^", "↓": "v", "←": "<", "→": ">", "‹": "<", "›": ">", "…": ".", "–": "-", "—": "-", "×": "x",
        "“": "\"", "”": "\"", "‘": "'", "’": "'", "«": "\"", "»": "\"",
    ]
}
