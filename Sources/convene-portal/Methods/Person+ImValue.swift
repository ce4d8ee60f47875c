import FoundationEssentials

extension Person {
    /// The person as `im.*` shows them: ids are numbers, flags are booleans (rest.md C6).
    func imValue(for call: Call) -> Value {
        [
            "id": .int(id),
            "active": .bool(isActive),
            "name": .string(name),
            "first_name": .string(firstName),
            "last_name": .string(lastName),
            "work_position": .string(position),
            "color": .string(Colour.rotation(counter: id).hex),
            "avatar": "",
            "avatar_hr": "",
            "gender": .string(gender.isEmpty ? "M" : gender),
            "birthday": .string(birthday),
            "extranet": .bool(isExtranet),
            "network": false,
            "bot": .bool(kind == .bot),
            "connector": false,
            "external_auth_id": .string(kind == .bot ? "bot" : "default"),
            "status": .string(isOnline ? "online" : "offline"),
            "idle": false,
            "last_activity_date": isOnline ? .string(call.moment.portalText) : false,
            "mobile_last_date": false,
            "desktop_last_date": false,
            "absent": isAbsent ? .string(call.moment.addingTimeInterval(7 * 86_400).portalText) : false,
            "departments": .list(departments),
            "phones": phone.isEmpty ? false : ["work_phone": .string(phone)],
            "bot_data": kind == .bot ? ["code": .string("bot\(id)"), "type": "bot"] : .null,
            "type": .string(kind.rawValue),
            "website": "",
            "email": .string(email),
        ]
    }

    /// Every third person is at work.
    var isOnline: Bool { isActive && !isAbsent && id % 3 != 0 }
}
