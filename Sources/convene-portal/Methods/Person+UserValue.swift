import FoundationEssentials

extension Person {
    /// The person as `user.*` shows them: the id is a text, and what is shown depends on the scope (rest.md C2).
    func userValue(for call: Call) -> Table {
        var table: Table = [
            "ID": .string(String(id)),
            "XML_ID": .string(String(id)),
            "ACTIVE": .bool(isActive),
            "NAME": .string(firstName),
            "LAST_NAME": .string(lastName),
            "SECOND_NAME": "",
            "LAST_LOGIN": .string(call.moment.addingTimeInterval(-86_400).portalText),
            "DATE_REGISTER": "2024-01-15T00:00:00+02:00",
            "IS_ONLINE": isOnline ? "Y" : "N",
            "PERSONAL_GENDER": .string(gender),
            "PERSONAL_BIRTHDAY": .string(birthday.isEmpty ? "" : "1990-\(birthday.suffix(2))-\(birthday.prefix(2))"),
            "WORK_POSITION": .string(position),
            "UF_DEPARTMENT": .list(departments),
            "USER_TYPE": .string(isExtranet ? "extranet" : "employee"),
        ]
        if call.grant.covers(["user", "user_basic"]) {
            table["EMAIL"] = .string(email)
            table["WORK_PHONE"] = .string(phone)
        }
        return table
    }
}
