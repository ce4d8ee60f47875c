import Catalog
import TerminalKit

extension Keys {
    public static var table: Table { KeyMap.standard.table }

    /// The rows under the headings of the help.
    static let sections: [KeyMap.Section] = [
        .init(\.helpInForm, form), .init(\.helpInText, text), .init(\.helpInList, list),
        .init(\.helpInPicker, picking),
        .init(\.helpInChats, chats), .init(\.helpInTable, batch), .init(\.helpInReview, review),
        .init(\.helpWhileSending, sending),
        .init(\.helpAfterSending, panel),
        .init(\.helpWhenUnknown, unknownOutcome), .init(\.helpInSavedList, savedList),
        .init(\.helpOnPortals, portals), .init(\.helpEverywhere, everywhere),
    ]
}

extension KeyMap {
    /// As the program brings them.
    public static let standard = KeyMap(Keys.sections)
}
