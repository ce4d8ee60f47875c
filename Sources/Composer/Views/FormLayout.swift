import Bitrix24
import Catalog
import TerminalKit

/// Where the parts of the form stand in a window of a size.
struct FormLayout {
    /// The smallest window that convene works in.
    static let smallest = Size(columns: 40, rows: 12)
    private static let sideColumns = 40

    /// The column of the labels, with the sign before the one in focus.
    let labelColumns: Int
    let header: Rect
    let form: Rect
    /// What will be created; nil where there is no room for it.
    let preview: Rect?
    /// Where a text takes the place of the form: the review, the answer, the help.
    let page: Rect
    let notice: Rect
    let hints: Rect

    /// - Parameters:
    ///   - words: in which the fields are called.
    ///   - noticeRows: how many rows the notice takes.
    init(_ size: Size, messages: Messages, noticeRows: Int = 1) {
        labelColumns = Form.Row.longestLabel(in: messages) + 3
        var rest = Rect(size)
        header = rest.cutTop(1)
        hints = rest.cutBottom(1)
        notice = rest.cutBottom(noticeRows)
        page = rest.inset(columns: 1, rows: size.rows >= 16 ? 1 : 0)
        if size.columns >= 110 {
            _ = rest.cutTop(1)
            preview = rest.cutRight(Self.sideColumns)
            _ = rest.cutRight(2)
        } else if size.rows >= 22 {
            _ = rest.cutTop(1)
            preview = rest.cutBottom(4)
        } else {
            preview = nil
        }
        form = rest
    }

    /// The columns of a text in place of the form; the last two are left to the arrows.
    var textColumnsOfPage: Int { page.columns - 2 }

    /// The columns that a field has for its value.
    var textColumns: Int { form.columns - labelColumns }

    /// How many rows of the window a row of the form takes.
    func height(of row: Form.Row, in form: Form, focus: Form.Row) -> Int {
        guard case .field(let field) = row else { return 1 }
        // Where there is little room the texts take less, so that several fields stay in sight.
        let spare = self.form.rows - 14
        return switch field.editor {
        case .picture: form.avatar.chosen != nil && focus == row ? 1 + pictureRows : 1
        case .members: spare >= 1 ? 2 : 1
        case .area: min(max(spare >= 0 ? 3 : 2, 3 + spare / 3), field == .message ? 10 : 6)
        default: 1
        }
    }

    /// The rows of the picture below its path, while it has the focus; it is twice as many columns wide.
    private var pictureRows: Int { min(max(4, form.rows / 2), 12) }

    /// The rows of the form with their places, scrolled so that the focus is in sight.
    func places(of form: Form, focus: Form.Row) -> [(row: Form.Row, part: Rect)] {
        let heights = form.rows.map { height(of: $0, in: form, focus: focus) }
        let focusIndex = form.rows.firstIndex(of: focus) ?? 0
        let focusEnd = heights[...focusIndex].reduce(0, +)
        // Whole rows leave at the top until the one in focus is in sight.
        var first = 0
        var hidden = 0
        while focusEnd - hidden > self.form.rows, first < focusIndex {
            hidden += heights[first]
            first += 1
        }
        var rest = self.form
        return zip(form.rows, heights).dropFirst(first).compactMap { row, height in
            let part = rest.cutTop(height)
            return part.isEmpty ? nil : (row, part)
        }
    }
}

extension Form.Row {
    /// As the form calls it.
    func label(in messages: Messages) -> String {
        switch self {
        case .link: messages.link
        case .field(let field): field.label(in: messages)
        }
    }

    /// The columns of the longest of all labels.
    fileprivate static func longestLabel(in messages: Messages) -> Int {
        let fields = ChatField.allCases.filter { $0.editor != .none }.map(Form.Row.field)
        return (fields + [.link]).map { $0.label(in: messages).displayWidth }.max() ?? 0
    }
}
