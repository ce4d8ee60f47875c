/// Departments whose people are members (chats.md L2).
extension ChatStore {
    /// Links departments: their people become members, and those who were members already stay only for as long as
    /// they work there. Departments that do not exist are left out without a word.
    mutating func link(_ links: [DepartmentLink], to id: Int, for call: Call) {
        let directory = call.site.directory
        for link in links {
            guard let department = directory.department(link.department), let chat = chat(id),
                !chat.links.contains(link)
            else { continue }
            let people = directory.employees(under: link)
            update(id) { $0.links.append(link) }
            join(people, to: id)
            update(id) { $0.structureMembers.formUnion(people) }
            guard chat.kind != .openChannel else { continue }
            post(call.site.texts.departmentJoined(department), by: 0, in: id, at: call.moment)
        }
    }

    /// Ends links that were made in the same form. Those go who came by them and by no other; the owner stays.
    mutating func unlink(_ links: [DepartmentLink], from id: Int, for call: Call) {
        let directory = call.site.directory
        for link in links {
            guard let chat = chat(id), chat.links.contains(link) else { continue }
            let others = chat.links.filter { $0 != link }
            let kept = Set(others.flatMap { directory.employees(under: $0) })
            let leaving = chat.structureMembers.subtracting(kept).subtracting([chat.owner])
            update(id) { chat in
                chat.links = others
                chat.structureMembers.formIntersection(kept)
            }
            for user in leaving { remove(user, from: id, in: directory) }
            if let department = directory.department(link.department) {
                post(call.site.texts.departmentRemoved(department), by: 0, in: id, at: call.moment)
            }
        }
    }
}

extension Directory {
    /// The ids of those who work in the department of a link, and below it if the link says so.
    func employees(under link: DepartmentLink) -> [Int] {
        guard link.isRecursive else { return employees(of: link.department).map(\.id) }
        let children = Dictionary(grouping: departments, by: \.parent)
        var found: [Int] = []
        var open = [link.department]
        while let id = open.popLast() {
            found += employees(of: id).map(\.id)
            open += (children[id] ?? []).map(\.id)
        }
        return found
    }
}
