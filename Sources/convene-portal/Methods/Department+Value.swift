extension Department {
    /// The department as `im.*` shows it.
    func value(for call: Call) -> Value {
        var table: Table = [
            "id": .int(id),
            "name": .string(name),
            "full_name": .string(call.site.directory.fullName(of: self)),
            "manager_user_id": .int(head),
        ]
        if call["USER_DATA"].isYes, let person = call.site.directory.person(head) {
            table["manager_user_data"] = person.imValue(for: call)
        }
        return .table(table)
    }
}
