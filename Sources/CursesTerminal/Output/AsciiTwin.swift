/// What is drawn in place of a character that the locale's charset lacks. Whatever the program draws by itself has a twin;
/// of what people wrote letters have, and other signs may have none.
enum AsciiTwin {
    static func scalar(for scalar: Unicode.Scalar) -> Unicode.Scalar {
        if scalar.isASCII { return scalar }
        return twins[scalar] ?? letters[scalar] ?? "?"
    }

    private static let twins: [Unicode.Scalar: Unicode.Scalar] = [
        "─": "-", "│": "|", "┌": "+", "┐": "+", "└": "+", "┘": "+", "├": "+", "┤": "+", "┬": "+", "┴": "+", "┼": "+",
        "█": "#", "▀": "#", "▄": "=", "▌": "#", "▐": "#", "░": ".", "▒": ":", "▓": "#", "■": "#", "□": "o",
        "▁": "_", "▂": "_", "▃": "-", "▅": "=", "▆": "#", "▇": "#",
        "●": "*", "○": "o", "•": "*", "·": ".", "∙": ".", "✓": "+", "✔": "+", "✗": "x", "✘": "x",
        "↑": "^", "↓": "v", "←": "<", "→": ">", "‹": "<", "›": ">", "▸": ">", "▾": "v", "▴": "^", "◂": "<",
        "▶": ">", "▼": "v", "…": ".", "–": "-", "—": "-", "−": "-", "×": "x", "≥": ">", "≤": "<", "≠": "!", "°": "o",
        "“": "\"", "”": "\"", "„": "\"", "‘": "'", "’": "'", "«": "\"", "»": "\"", "№": "N", "\u{A0}": " ",
        "\u{202F}": " ", "\u{2009}": " ", "\u{FFFD}": "?",
    ]
}
