import Bitrix24
import Catalog

/// What a plan says in the same words on the screen and on the command line.
extension TablePlan {
    /// More than anybody reads of rows that are alike.
    private static let mostRows = 10

    /// How long the portal's pace makes it take.
    public func time(in messages: Messages) -> String {
        time > .zero ? messages.countdown(time) : messages.withinBurst
    }

    /// How many people will be told, and who most often.
    public func notified(_ people: RowPeople, in messages: Messages) -> String {
        let linked = Set(rows.flatMap(\.structure.departments).map(\.department)).count
        let staff = linked == 0 ? nil : messages.departmentsNotified(linked)
        let named = notified.isEmpty && staff != nil ? nil : named(people, in: messages)
        return [named, staff].compactMap(\.self).joined(separator: " ")
    }

    private func named(_ people: RowPeople, in messages: Messages) -> String {
        guard let most = notified.first else { return messages.nobodyIsNotified }
        // Everybody once: nobody more often than others.
        if most.count == 1 { return messages.peopleNotified(notified.count) }
        let id = most.person.rawValue
        return messages.peopleNotified(
            notified.count, most: people.name(of: most.person).map { "\($0) (\(id))" } ?? messages.user(id),
            count: most.count)
    }

    /// The first of some rows, each with its number and title.
    public static func list(_ rows: [BatchRow], in messages: Messages) -> String {
        let shown = rows.prefix(mostRows).map { "\($0.number) \(messages.quoted($0.structure.title))" }
        return (shown + (rows.count > mostRows ? ["…"] : [])).joined(separator: ", ")
    }
}
