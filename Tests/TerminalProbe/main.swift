import Catalog
import CursesTerminal
import TerminalKit
import Threads

// A small program on a real terminal, which the tests of CursesTerminal start on a pty and in tmux: a field, and below it
// what happened last.

let theme = Theme(
    name: "probe"
) { _ in
    [
        .heading: Appearance(foreground: .rgb(RGB(red: 255, green: 128, blue: 0)), attributes: .bold),
        .mark: Appearance(attributes: .reverse),
        .hintKey: Appearance(foreground: .indexed(6)),
    ]
}

func picture(_ size: Size, field: TextBuffer, log: [String]) -> Surface {
    var surface = Surface(size: size)
    var rest = surface.area
    surface.write("convene probe \(size.columns)x\(size.rows)", at: rest.cutTop(1).origin, role: .heading)
    LineField(field, placeholder: "type here", isFocused: true).draw(on: &surface, in: rest.cutTop(1))
    let swatch = rest.cutTop(1)
    surface.fill(
        Rect(column: swatch.left, row: swatch.top, columns: 4, rows: 1),
        style: Style(.text, background: RGB(red: 200, green: 30, blue: 60)))
    surface.write("日本 Ж e\u{301} 👩‍👩‍👧 \u{1B}[31m \u{202E}x", at: swatch.origin.moved(columns: 5))
    let inside = Panel(title: "Events").draw(on: &surface, in: rest)
    for (row, line) in log.suffix(inside.rows).enumerated() {
        surface.write(line, at: inside.origin.moved(rows: row), limit: inside.columns)
    }
    return surface
}

@MainActor func run() throws(TerminalError) {
    let terminal = try Terminal()
    defer { terminal.close() }
    let mailbox = Mailbox<String>()
    var field = TextBuffer()
    var log: [String] = []
    var killed = ""
    while true {
        terminal.present(picture(terminal.size, field: field, log: log), theme: theme)
        let event = terminal.nextEvent(from: mailbox)
        switch event {
        case .key(let key):
            log.append("key \(key.name)")
            switch key {
            case .function(10): return
            case .ctrl("z"): terminal.suspend()
            case .ctrl("l"): terminal.repaint()
            case .backspace: field.apply(.deleteBackward, killed: &killed)
            case .left: field.apply(.left, killed: &killed)
            case .function(5): mailbox.post("letter")
            case .function(8): terminal.released { print("released") }
            case .function(9):
                let empty: [Int] = []
                _ = empty[log.count]
            default:
                if let text = key.text { field.insert(String(text)) }
            }
        case .paste(let text): log.append("paste \(text.utf8.count) \(Visible.text(text.prefix(40)))")
        case .mouse(let mouse): log.append("mouse \(mouse.kind) \(mouse.place.column) \(mouse.place.row)")
        case .background(let color): log.append("background \(color)")
        case .burst(let burst):
            log.append("burst \(Visible.text(burst.text)) \(burst.end?.name ?? "")")
            field.insert(burst.text)
        case .resized(let size): log.append("resized \(size.columns)x\(size.rows)")
        case .mail(let letters): log.append("mail \(letters)")
        case .deadline: log.append("deadline")
        case .continued: log.append("continued")
        case .terminate(let signal): log.append("terminate \(signal)")
        case .hangUp: return
        }
    }
}

do {
    try run()
} catch {
    print(error.message(in: Messages(.english)))
}
