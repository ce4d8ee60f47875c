import Avatar
import Bitrix24
import Catalog
import Pictures
import TerminalKit

/// The avatar: its path, and below it the picture as the portal will show it, with what becomes of it in words.
extension FormView {
    func drawAvatar(_ focused: Bool, on surface: inout Surface, in part: Rect) {
        var rest = part
        drawPath(focused, on: &surface, in: rest.cutTop(1))
        guard focused, !rest.isEmpty, let chosen = form.avatar.chosen else { return }
        // Below the label, too: the words need the room.
        rest = Rect(column: 1, row: rest.top, columns: rest.right - 1, rows: rest.rows)
        let picture = rest.cutLeft(rest.rows * 2)
        chosen.preview.draw(on: &surface, in: picture, inColors: session.paintsPictures)
        _ = rest.cutLeft(2)
        drawWords(chosen, on: &surface, in: rest)
    }

    private func drawPath(_ focused: Bool, on surface: inout Surface, in part: Rect) {
        if form.avatar.path.isEmpty, let given = form.avatar.given {
            let summary = messages.fromStructure((form.avatar.picture ?? given).summary(in: messages))
            surface.write(summary.truncated(toColumns: part.columns), at: part.origin, role: .dim)
            if focused { surface.cursor = part.origin }
            return
        }
        let (summary, role) = pictureSummary
        var field = part
        if !summary.isEmpty, part.columns >= 56 || form.avatar.chosen == nil {
            let room = field.cutRight(min(summary.displayWidth + 2, part.columns / 2))
            surface.write(
                summary.truncated(toColumns: room.columns - 2), at: room.origin.moved(columns: 2), role: role)
        }
        drawLine(form.avatar.path, pathHint, focused, &surface, field)
        let used = form.avatar.path.text.displayWidth
        if focused, form.avatar.path.isCursorAtEnd, used < field.columns {
            surface.write(
                form.avatar.completion, at: field.origin.moved(columns: used), role: .fieldPlaceholder,
                limit: field.columns - used)
        }
    }

    /// What stands in an empty path: of a chat that exists, what becomes of its picture.
    private var pathHint: String {
        guard session.edited?.stored.hasAvatar == true else { return ChatField.avatar.text(in: messages).hint }
        return form.avatar.isTakenAway ? messages.avatarIsTakenAway : messages.avatarStays
    }

    private var pictureSummary: (String, Role) {
        let isTyped = focus == .field(.avatar)
        return switch form.avatar.content {
        case .none: ("", .dim)
        case .unfetched: (isTyped ? messages.enterFetches : messages.notFetchedYet, isTyped ? .dim : .fieldError)
        case .reading: (readingSign, .dim)
        case .picture(let chosen): (chosen.saving(in: messages, original: form.avatar.sendsOriginal), .dim)
        // While the path is still being typed, that it leads nowhere is no news.
        case .refused(.unreadable) where isTyped: ("", .dim)
        case .refused(.notAFile) where isTyped: ("", .dim)
        case .refused(let refusal): (refusal.label(in: messages), .fieldError)
        }
    }

    /// Turns while the picture is read; nothing for what is read at once.
    private var readingSign: String {
        guard session.pictureReading.ticks > 0 else { return "" }
        let signs = ["|", "/", "-", "\\"]
        return "\(messages.readingPicture) \(signs[session.pictureReading.ticks % signs.count])"
    }

    private func drawWords(_ chosen: ChosenPicture, on surface: inout Surface, in part: Rect) {
        var lines = chosen.summary(in: messages).wrapped(toColumns: part.columns).map { ($0, Role.text) }
        for remark in chosen.remarks(in: messages, original: form.avatar.sendsOriginal) {
            lines += remark.sentence.wrapped(toColumns: part.columns).map { ($0, remark.warns ? .noticeWarning : .dim) }
        }
        for (row, (line, role)) in lines.prefix(part.rows).enumerated() {
            surface.write(line, at: part.origin.moved(rows: row), role: role, limit: part.columns)
        }
    }
}

extension Preview {
    /// Paints the square into a part that is twice as wide as high: two pixels above each other in a cell, or a sign of
    /// the right brightness where there are no colors.
    func draw(on surface: inout Surface, in part: Rect, inColors: Bool) {
        let side = part.rows * 2
        let pixels = pixels(side: side)
        for row in 0..<part.rows {
            for column in 0..<min(side, part.columns) {
                let upper = pixels[row * 2 * side + column]
                let lower = pixels[(row * 2 + 1) * side + column]
                let place = part.origin.moved(columns: column, rows: row)
                if inColors {
                    Self.paint(upper, lower, at: place, on: &surface)
                } else {
                    surface.write(String(Self.sign(of: [upper, lower])), at: place)
                }
            }
        }
    }

    private static func paint(_ upper: Pixel?, _ lower: Pixel?, at place: Point, on surface: inout Surface) {
        switch (upper, lower) {
        case (nil, nil): break
        case (nil, let lower?): surface.write("▄", at: place, style: Style(.text, foreground: lower.color))
        case (let upper?, nil): surface.write("▀", at: place, style: Style(.text, foreground: upper.color))
        case (let upper?, let lower?):
            surface.write("▀", at: place, style: Style(.text, foreground: upper.color, background: lower.color))
        }
    }

    private static let ramp = Array(" .:-=+*#%@")

    /// The brighter, the more of the cell is filled; what is transparent is empty.
    private static func sign(of pixels: [Pixel?]) -> Character {
        let brightness = pixels.map { $0.map { 299 * Int($0.red) + 587 * Int($0.green) + 114 * Int($0.blue) } ?? 0 }
        let mean = brightness.reduce(0, +) / brightness.count
        return ramp[mean * ramp.count / 255_001]
    }
}

extension Preview.Pixel {
    fileprivate var color: RGB { RGB(red: red, green: green, blue: blue) }
}
