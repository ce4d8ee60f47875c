import FoundationEssentials

/// Departments whose people are members (chats.md L2).
extension ChatStore {
    /// Links departments: their people become members, and those who were members already stay only for as long as
    /// they work there. Departments that do not exist are left out without a word.
    mutating func link(_ links: [DepartmentLink], to id: Int, by edit: ChatEdit, at pace: JoiningPace) {
        for link in links {
            guard edit.directory.department(link.department) != nil, let chat = chat(id), !chat.links.contains(link)
            else { continue }
            change(id, by: edit) { $0.links.append(link) }
            joinPortion(of: link, to: id, by: edit, at: pace)
        }
    }

    /// Lets the further portions join whose moment has come.
    mutating func joinDue(by edit: ChatEdit, at pace: JoiningPace) {
        while let position = joining?.firstIndex(where: { $0.due <= edit.date }),
            let next = joining?.remove(at: position)
        {
            guard chat(next.chat)?.links.contains(next.link) == true else { continue }
            let own = ChatEdit(author: 0, date: next.due, directory: edit.directory, texts: edit.texts)
            joinPortion(of: next.link, to: next.chat, by: own, at: pace)
        }
    }

    /// The first portion joins with the link, the others one after the other in the background.
    private mutating func joinPortion(of link: DepartmentLink, to id: Int, by edit: ChatEdit, at pace: JoiningPace) {
        guard let chat = chat(id), let department = edit.directory.department(link.department) else { return }
        let waiting = edit.directory.employees(under: link).filter { !chat.structureMembers.contains($0) }
        let portion = Array(waiting.prefix(pace.portion))
        join(portion, to: id, by: edit)
        update(id) { $0.structureMembers.formUnion(portion) }
        guard portion.count == waiting.count else {
            let due = edit.date.addingTimeInterval(pace.delay)
            joining = (joining ?? []) + [Joining(chat: id, link: link, due: due)]
            return
        }
        guard chat.kind != .openChannel else { return }
        post(edit.texts.departmentJoined(department), by: 0, in: id, at: edit.date)
    }

    /// After people moved, came or went: linked chats follow, without a word.
    mutating func followDepartments(by edit: ChatEdit) {
        for chat in Array(all) where !chat.links.isEmpty {
            let people = Set(chat.links.flatMap { edit.directory.employees(under: $0) })
            let leaving = chat.structureMembers.subtracting(people).subtracting([chat.owner])
            update(chat.id) { $0.structureMembers.formIntersection(people) }
            for user in leaving.sorted() { remove(user, from: chat.id, by: edit) }
            // Where a portion is on its way, it brings them.
            guard joining?.contains(where: { $0.chat == chat.id }) != true else { continue }
            let coming = people.subtracting(chat.structureMembers).sorted()
            guard !coming.isEmpty else { continue }
            join(coming, to: chat.id, by: edit)
            update(chat.id) { $0.structureMembers.formUnion(coming) }
        }
    }

    /// Ends links that were made in the same form. Those go who came by them and by no other; the owner stays.
    mutating func unlink(_ links: [DepartmentLink], from id: Int, by edit: ChatEdit) {
        for link in links {
            guard let chat = chat(id), chat.links.contains(link) else { continue }
            let others = chat.links.filter { $0 != link }
            let kept = Set(others.flatMap { edit.directory.employees(under: $0) })
            let leaving = chat.structureMembers.subtracting(kept).subtracting([chat.owner])
            change(id, by: edit) { chat in
                chat.links = others
                chat.structureMembers.formIntersection(kept)
            }
            for user in leaving.sorted() { remove(user, from: id, by: edit) }
            if let department = edit.directory.department(link.department) {
                post(edit.texts.departmentRemoved(department), by: 0, in: id, at: edit.date)
            }
        }
    }
}

/// How fast the people of a linked department join.
struct JoiningPace: Sendable {
    /// So many within the call, and with each portion after it.
    var portion = 200
    /// Seconds from one portion to the next.
    var delay = 5.0
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
