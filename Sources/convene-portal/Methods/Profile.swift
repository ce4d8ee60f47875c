extension Method {
    /// Who the credential acts as. Ids are texts here.
    static let profile = Method("profile") { call, _ throws(Refusal) in
        let person = call.caller
        return Answer([
            "ID": .string(String(person.id)),
            "ADMIN": .bool(person.isAdministrator),
            "NAME": .string(person.firstName),
            "LAST_NAME": .string(person.lastName),
            "PERSONAL_GENDER": .string(person.gender),
            "TIME_ZONE": "",
        ])
    }
}
