import Catalog

extension Keys {
    public static var table: Table { KeyMap.standard.table }

    /// The rows under the headings of the help. Key paths in place of the closures would be made at each start.
    static let sections: [KeyMap.Section] = [
        .init({ $0.helpInForm }, form), .init({ $0.helpInText }, text), .init({ $0.helpInList }, list),
        .init({ $0.helpInPicker }, picking),
        .init({ $0.helpInChats }, chats), .init({ $0.helpInTable }, batch), .init({ $0.helpInReview }, review),
        .init({ $0.helpWhileSending }, sending),
        .init({ $0.helpAfterSending }, panel),
        .init({ $0.helpWhenUnknown }, unknownOutcome), .init({ $0.helpInSavedList }, savedList),
        .init({ $0.helpOnPortals }, portals), .init({ $0.helpEverywhere }, everywhere),
    ]
}

extension KeyMap {
    /// As the program brings them.
    public static let standard = KeyMap(Keys.sections)
}
