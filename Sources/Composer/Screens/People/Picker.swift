import Bitrix24

/// The list of people over the form, for Members or Owner.
///
/// What is typed to search is the text of the field itself: it is part of the draft, and stays when the picker closes.
public struct Picker: Sendable, Equatable {
    public enum Face: Sendable, Equatable {
        case search
        case company(DepartmentBrowser)
        /// What a paste has left doubtful.
        case doubts(DoubtList)
    }

    /// A line of the search's list.
    public enum Row: Sendable, Equatable {
        /// The caller, as the owner.
        case you
        case person(UserID)
        /// What is typed is no part of a name but a list: ids, addresses, names.
        case typed
    }

    public let field: ChatField
    public internal(set) var face = Face.search
    /// Whom the search shows.
    public internal(set) var rows: [Row] = []
    /// The place among the rows; the first one while somebody types.
    public internal(set) var highlighted = 0
    /// The keys go to the list, not to the text.
    public internal(set) var isInList = false
    /// The highlight was moved since the picker was opened.
    var hasMoved = false
    /// Somebody was taken or released since the picker was opened.
    var hasTaken = false

    init(field: ChatField) {
        self.field = field
    }

    var highlightedRow: Row? {
        rows.indices.contains(highlighted) ? rows[highlighted] : nil
    }

    /// Shows other rows; the highlight stays on its row if that is still there and somebody may have read it.
    mutating func show(_ rows: [Row], keepingHighlight: Bool) {
        let before = keepingHighlight ? highlightedRow : nil
        self.rows = rows
        highlighted = before.flatMap(rows.firstIndex(of:)) ?? 0
        if rows.isEmpty { isInList = false }
    }
}
