import FoundationEssentials

/// Departments whose people are members (chats.md L2).
extension ChatStore {
    /// Links departments: their people become members, and those who were members already stay only for as long as
    /// they work there. Departments that do not exist are left out without a word.
    mutating func link(_ links: [DepartmentLink], to id: Int, for call: Call) {
        for link in links {
            guard call.site.directory.department(link.department) != nil, let chat = chat(id),
                !chat.links.contains(link)
            else { continue }
            update(id) { $0.links.append(link) }
            joinPortion(of: link, to: id, at: call.moment, site: call.site)
        }
    }

    /// Lets the further portions join whose moment has come.
    mutating func joinDue(by now: Date, site: Site) {
        while let position = joining?.firstIndex(where: { $0.due <= now }), let next = joining?.remove(at: position) {
            guard chat(next.chat)?.links.contains(next.link) == true else { continue }
            joinPortion(of: next.link, to: next.chat, at: next.due, site: site)
        }
    }

    /// The first portion joins with the link, the others one after the other in the background.
    private mutating func joinPortion(of link: DepartmentLink, to id: Int, at now: Date, site: Site) {
        guard let chat = chat(id), let department = site.directory.department(link.department) else { return }
        let waiting = site.directory.employees(under: link).filter { !chat.structureMembers.contains($0) }
        let portion = Array(waiting.prefix(site.departmentPortion))
        join(portion, to: id)
        update(id) { $0.structureMembers.formUnion(portion) }
        guard portion.count == waiting.count else {
            let due = now.addingTimeInterval(site.departmentDelay)
            joining = (joining ?? []) + [Joining(chat: id, link: link, due: due)]
            return
        }
        guard chat.kind != .openChannel else { return }
        post(site.texts.departmentJoined(department), by: 0, in: id, at: now)
    }

    /// After people moved, came or went: linked chats follow, without a word.
    mutating func followDepartments(in directory: Directory) {
        for chat in Array(all) where !chat.links.isEmpty {
            let people = Set(chat.links.flatMap { directory.employees(under: $0) })
            let leaving = chat.structureMembers.subtracting(people).subtracting([chat.owner])
            update(chat.id) { $0.structureMembers.formIntersection(people) }
            for user in leaving.sorted() { remove(user, from: chat.id, in: directory) }
            // Where a portion is on its way, it brings them.
            guard joining?.contains(where: { $0.chat == chat.id }) != true else { continue }
            let coming = people.subtracting(chat.structureMembers).sorted()
            guard !coming.isEmpty else { continue }
            join(coming, to: chat.id)
            update(chat.id) { $0.structureMembers.formUnion(coming) }
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

/// People of a linked department who are still to join.
struct Joining: Sendable, Codable {
    let chat: Int
    let link: DepartmentLink
    let due: Date
}

extension Directory {
    /// The ids of those who work in the department of a link, and below it if the link says so; each once.
    func employees(under link: DepartmentLink) -> [Int] {
        guard link.isRecursive else { return employees(of: link.department).map(\.id) }
        let children = Dictionary(grouping: departments, by: \.parent)
        var found: [Int] = []
        var seen: Set<Int> = []
        var open = [link.department]
        while let id = open.popLast() {
            found += employees(of: id).map(\.id).filter { seen.insert($0).inserted }
            open += (children[id] ?? []).map(\.id)
        }
        return found
    }
}
