extension Method {
    static let imDepartmentGet = Method("im.department.get", scopes: imScope) { call, _ throws(Refusal) in
        try call.requireIntranet()
        guard let ids = RequestedMembers.list(call["ID"]) else { throw .idWrongFormat }
        let found = ids.compactMap { call.site.directory.department($0.integer) }
        return Answer(.list(found.map { $0.value(for: call) }))
    }

    static let imDepartmentEmployeesGet = Method(
        "im.department.employees.get", scopes: imScope
    ) { call, _ throws(Refusal) in
        Answer(try call.peopleByDepartment { call.site.directory.employees(of: $0.id) })
    }

    static let imDepartmentManagersGet = Method(
        "im.department.managers.get", scopes: imScope
    ) { call, _ throws(Refusal) in
        Answer(try call.peopleByDepartment { [call.site.directory.person($0.head)].compactMap(\.self) })
    }

    /// The people of the caller's own departments.
    static let imDepartmentColleaguesList = Method(
        "im.department.colleagues.list", scopes: imScope, since: .G2
    ) { call, _ throws(Refusal) in
        try call.requireIntranet()
        let own = Set(call.caller.departments)
        let found = call.site.directory.people.filter { person in
            person.isActive && person.id != call.caller.id && !own.isDisjoint(with: person.departments)
        }
        let page = call.page(limit: 10, atMost: 50)
        return Answer(call.shown(page.slice(found)), next: page.next(of: found.count), total: found.count)
    }

    /// Departments as the company structure keeps them: numbers are texts, fifty a page.
    static let departmentGet = Method("department.get", scopes: ["department"]) { call, _ throws(Refusal) in
        let wanted = call["ID"].table?.elements.map(\.integer) ?? [call["ID"].integer].filter { $0 > 0 }
        let found = call.site.directory.departments.filter { department in
            (wanted.isEmpty || wanted.contains(department.id))
                && (call["PARENT"] == .null || call["PARENT"].integer == department.parent)
                && (call["NAME"] == .null || call["NAME"].text == department.name)
        }
        let values = call.page.slice(found).map { department -> Value in
            var table: Table = [
                "ID": .string(String(department.id)), "NAME": .string(department.name), "SORT": 500,
            ]
            if department.parent > 0 { table["PARENT"] = .string(String(department.parent)) }
            if department.head > 0 { table["UF_HEAD"] = .string(String(department.head)) }
            return .table(table)
        }
        return Answer(.list(values), next: call.page.next(of: found.count), total: found.count)
    }
}

extension Call {
    fileprivate func requireIntranet() throws(Refusal) {
        if caller.isExtranet { throw .intranetOnly }
    }

    fileprivate func peopleByDepartment(_ people: (Department) -> [Person]) throws(Refusal) -> Value {
        try requireIntranet()
        guard self["ID"].isTruthy else { throw .departmentIDEmpty }
        guard let ids = RequestedMembers.list(self["ID"]) else { throw .idWrongFormat }
        var table = Table()
        for department in ids.compactMap({ site.directory.department($0.integer) }) {
            table[.index(department.id)] = shown(people(department)[...])
        }
        return .table(table)
    }

    /// Ids, or with `USER_DATA` the people themselves.
    fileprivate func shown(_ people: ArraySlice<Person>) -> Value {
        self["USER_DATA"].isYes ? .list(people.map { $0.imValue(for: self) }) : .list(people.map(\.id))
    }
}
