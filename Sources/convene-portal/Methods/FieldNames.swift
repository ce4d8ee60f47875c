/// What the fields of people and departments are called, and who may administrate.
extension Method {
    static let userFields = Method("user.fields", scopes: userScopes) { _, _ throws(Refusal) in
        Answer([
            "ID": "ID", "XML_ID": "External code", "ACTIVE": "Active", "NAME": "First name",
            "LAST_NAME": "Last name", "SECOND_NAME": "Second name", "LAST_LOGIN": "Last login",
            "DATE_REGISTER": "Registered on", "IS_ONLINE": "Online", "PERSONAL_GENDER": "Gender",
            "PERSONAL_BIRTHDAY": "Birthday", "WORK_POSITION": "Position", "UF_DEPARTMENT": "Departments",
            "USER_TYPE": "User type", "EMAIL": "Email", "WORK_PHONE": "Work phone",
        ])
    }

    static let departmentFields = Method("department.fields", scopes: ["department"]) { _, _ throws(Refusal) in
        Answer([
            "ID": "ID", "NAME": "Department name", "SORT": "Sort", "PARENT": "Parent department",
            "UF_HEAD": "Department head",
        ])
    }

    /// Whether the caller administrates the portal.
    static let userAdmin = Method("user.admin", scopes: userScopes) { call, _ throws(Refusal) in
        Answer(.bool(call.caller.isAdministrator))
    }
}
