/// What a piece of the screen means. A theme says how each role looks; nothing else knows a color.
///
/// The raw values are the names used in theme files. A role that a theme leaves out looks like the part of its name
/// before the last dot, in the end like `text`.
public enum Role: String, CaseIterable, Hashable, Sendable {
    case text
    case dim = "text.dim"
    case strong = "text.strong"
    case heading
    /// A heading that divides the screen from edge to edge: cheaper for the line than a rule.
    case headingStrip = "heading.strip"
    case border
    case link

    /// The line at the top: which portal, as whom.
    case header
    case headerPortal = "header.portal"

    /// What is typed into a field. Left as the terminal's own text, a typed character costs one byte.
    case field
    case fieldActive = "field.active"
    /// What is left of a field behind its text: shows how far it reaches.
    case fieldExtent = "field.extent"
    /// The same of the field that has the focus.
    case fieldExtentActive = "field.extent.active"
    case fieldLabel = "field.label"
    /// The label of the field that has the focus.
    case fieldFocus = "field.focus"
    case fieldPlaceholder = "field.placeholder"
    case fieldError = "field.error"

    case counter
    case counterFull = "counter.full"

    /// The highlighted line of a list.
    case selection
    case chip
    case chipFocus = "chip.focus"

    case hint
    case hintKey = "hint.key"

    case notice
    case noticeGood = "notice.good"
    case noticeWarning = "notice.warning"
    case noticeBad = "notice.bad"

    case bar
    /// The part of a bar that was the portal's doing.
    case barPortal = "bar.portal"
    case barScale = "bar.scale"

    /// Stands for a character that is not shown as itself, because it could mislead or do harm.
    case mark

    /// Where to look when a theme says nothing about this role; `nil` for `text`, the last.
    public var fallback: Role? {
        guard self != .text else { return nil }
        var name = rawValue[...]
        while let dot = name.lastIndex(of: ".") {
            name = name[..<dot]
            if let role = Role(rawValue: String(name)) { return role }
        }
        return .text
    }
}
