/// The people of departments and chats, and the caller.
extension MemberSearch {
    /// Fifty chats cost one request.
    mutating func find(chats: [ChatID]) async {
        let answers: [Result<[UserID], PortalError>] = await ask(.chatUserList, chats.map { .chat($0) })
        for (chat, answer) in zip(chats, answers) {
            outcomes[.chat(chat)] = MemberOutcome(answer) { $0.isEmpty ? .missed(.noSuchChat) : .found($0) }
        }
    }

    func caller() async -> MemberOutcome {
        let caller = await Result { () async throws(PortalError) in
            try await repeating { () async throws(PortalError) in try await client.caller().value }
        }
        return MemberOutcome(caller) { .found([$0.id]) }
    }

    /// Any number of departments costs one request for their people; two more where they are named or taken with those
    /// below them.
    mutating func find(departments entries: [MemberEntry]) async {
        var branches: [MemberEntry: [DepartmentID]] = [:]
        for entry in entries {
            do throws(PortalError) {
                switch try await branch(of: entry) {
                case .success(let departments): branches[entry] = departments
                case .failure(let miss): outcomes[entry] = .missed(miss)
                }
            } catch {
                outcomes[entry] = .missed(.unanswered(error))
            }
        }
        guard !branches.isEmpty else { return }
        do throws(PortalError) {
            let all = Set(branches.values.joined()).sorted()
            let staff = try await repeating { [client] () async throws(PortalError) in
                try await client.staff(of: all).value
            }
            for (entry, branch) in branches {
                let people = Set(branch.compactMap { staff[$0] }.joined()).sorted()
                outcomes[entry] = people.isEmpty ? .missed(.departmentIsEmpty) : .found(people)
            }
        } catch {
            for entry in branches.keys { outcomes[entry] = .missed(.unanswered(error)) }
        }
    }

    /// The departments that an entry means: one, or with those below it.
    private mutating func branch(
        of entry: MemberEntry
    ) async throws(PortalError) -> Result<[DepartmentID], MemberLookup.Miss> {
        switch entry {
        case .department(let id, branches: false): return .success([id])
        case .department(let id, branches: true):
            let tree = try await allDepartments()
            return tree.departments?[id] == nil
                ? .failure(.noSuchDepartment) : .success(tree.branch(of: id))
        case .departmentNamed(let name, let branches):
            // A department may be called "C++".
            let exact = branches ? try await departments(named: name + "+", branches: true) : []
            if exact.count == 1 { return .success([exact[0].id]) }
            let found = try await departments(named: name, branches: branches)
            guard let department = found.first else { return .failure(.noSuchDepartment) }
            guard found.count == 1 else { return .failure(.severalDepartments(found)) }
            return .success(branches ? try await allDepartments().branch(of: department.id) : [department.id])
        default: return .success([])
        }
    }

    /// By the tree where it is needed or known; else by the search, which wants no scope but `im`.
    private mutating func departments(
        named name: String, branches: Bool
    ) async throws(PortalError) -> [Department] {
        if branches || departmentTree != nil { return try await allDepartments().departments(named: name) }
        let found = try await repeating { [client] () async throws(PortalError) in
            try await client.departments(searchedFor: name).value
        }
        return DepartmentTree(found).departments(named: name)
    }

    private mutating func allDepartments() async throws(PortalError) -> DepartmentTree {
        if let departmentTree { return departmentTree }
        let all = try await repeating { [client] () async throws(PortalError) in try await client.allDepartments() }
        let read = DepartmentTree(all)
        departmentTree = read
        return read
    }
}
