/// What is drawn where the locale has no Unicode. Whatever the program draws by itself has a twin; what people wrote
/// may have none.
enum AsciiTwin {
    static func scalar(for scalar: Unicode.Scalar) -> Unicode.Scalar {
        if scalar.isASCII { return scalar }
        return twins[scalar] ?? "?"
    }

    private static let twins: [Unicode.Scalar: Unicode.Scalar] = [
        "─": "-", "│": "|", "┌": "+", "┐": "+", "└": "+", "┘": "+", "├": "+", "┤": "+", "┬": "+", "┴": "+", "┼": "+",
        "█": "#", "▀": "#", "▄": "#", "▌": "#", "▐": "#", "░": ".", "▒": ":", "▓": "#", "■": "#", "□": "o",
        "●": "*", "○": "o", "•": "*", "·": ".", "∙": ".", "✓": "+", "✔": "+", "✗": "x", "✘": "x",
        "↑": "^", "↓": "v", "←": "<", "→": ">", "‹": "<", "›": ">", "▸": ">", "▾": "v", "▴": "^", "◂": "<",
        "▶": ">", "▼": "v", "…": ".", "–": "-", "—": "-", "−": "-", "×": "x", "≥": ">", "≤": "<", "°": "o",
        "“": "\"", "”": "\"", "„": "\"", "‘": "'", "’": "'", "«": "\"", "»": "\"", "№": "N", "\u{A0}": " ",
        "\u{202F}": " ", "\u{2009}": " ", "\u{FFFD}": "?",
    ]
}
