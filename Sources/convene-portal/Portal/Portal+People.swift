extension Portal {
    /// `POST /control/people`: hires somebody (without an `id`), moves them (`departments`), dismisses them or takes
    /// them back (`active`). Chats with linked departments follow.
    func changePerson(_ request: WireRequest) -> Reply {
        let requested = JSONReader.value(of: request.body) ?? .null
        guard var person = person(of: requested) else {
            let advice = "Name somebody by id, or send a name and departments to hire somebody."
            return .control(["error": .string(advice)], status: 400)
        }
        if let departments = requested["departments"].table?.elements.map(\.integer) {
            guard departments.allSatisfy({ site.directory.department($0) != nil }) else {
                return .control(["error": "There is no such department; department.get lists them."], status: 400)
            }
            person.departments = departments
        }
        if requested["active"] != .null { person.isActive = requested["active"].isTruthy }
        site.directory = site.directory.with(person)
        store.followDepartments(by: ownEdit)
        return .control([
            "id": .int(person.id), "name": .string(person.name), "active": .bool(person.isActive),
            "departments": .list(person.departments),
        ])
    }

    private func person(of requested: Value) -> Person? {
        guard requested["id"] == .null else { return site.directory.person(requested["id"].integer) }
        guard let name = requested["name"].text, !name.isEmpty, requested["departments"].table != nil else {
            return nil
        }
        let id = (site.directory.people.map(\.id).max() ?? 0) + 1
        return Person(id: id, firstName: name, lastName: requested["last_name"].text ?? "")
    }
}
