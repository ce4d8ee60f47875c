extension Portal {
    /// `POST /control/people`: hires somebody (without an `id`), moves them (`departments`), dismisses them or takes
    /// them back (`active`). Chats with linked departments follow.
    func changePerson(_ request: WireRequest) -> Reply {
        let wish = JSONReader.value(of: request.body) ?? .null
        guard var person = person(of: wish) else {
            let advice = "Name somebody by id, or send a name and departments to hire somebody."
            return .control(["error": .string(advice)], status: 400)
        }
        if let departments = wish["departments"].table?.elements.map(\.integer) {
            guard departments.allSatisfy({ site.directory.department($0) != nil }) else {
                return .control(["error": "There is no such department; department.get lists them."], status: 400)
            }
            person.departments = departments
        }
        if wish["active"] != .null { person.isActive = wish["active"].isTruthy }
        site.directory = site.directory.with(person)
        store.followDepartments(by: ownEdit)
        return .control([
            "id": .int(person.id), "name": .string(person.name), "active": .bool(person.isActive),
            "departments": .list(person.departments),
        ])
    }

    private func person(of wish: Value) -> Person? {
        guard wish["id"] == .null else { return site.directory.person(wish["id"].integer) }
        guard let name = wish["name"].text, !name.isEmpty, wish["departments"].table != nil else { return nil }
        let id = (site.directory.people.map(\.id).max() ?? 0) + 1
        return Person(id: id, firstName: name, lastName: wish["last_name"].text ?? "")
    }
}
