import Bitrix24
import Catalog
import TerminalKit

/// Where the parts of a screen stand in a window of a size.
public struct ScreenLayout {
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

    init(_ size: Size, longestLabel: Int, noticeRows: Int = 1) {
        labelColumns = longestLabel + 3
        var rest = Rect(size)
        header = rest.cutTop(1)
        hints = rest.cutBottom(1)
        notice = rest.cutBottom(noticeRows)
        page = rest.inset(columns: 1, rows: size.rows >= 16 ? 1 : 0)
        if size.columns >= 100 {
            _ = rest.cutTop(1)
            preview = rest.cutRight(min(Self.sideColumns, size.columns / 3))
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

    /// The columns that a field has for its value; the last one is left to the marks of scrolling.
    var textColumns: Int { form.columns - labelColumns - 1 }
}

extension Form.Row {
    /// As the form calls it.
    func label(in messages: Messages) -> String {
        switch self {
        case .more: messages.more
        case .field(let field): field.label(in: messages)
        }
    }

    static func longestLabel(in messages: Messages) -> Int {
        let fields = ChatField.allCases.filter { $0.place != .shownOnly }.map(Form.Row.field)
        return (fields + [.more]).map { $0.label(in: messages).displayWidth }.max() ?? 0
    }
}
