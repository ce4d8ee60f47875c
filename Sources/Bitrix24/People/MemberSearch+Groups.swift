/// The people of departments and chats, and the caller.
extension MemberSearch {
    mutating func staff(of id: DepartmentID, branches: Bool) async -> MemberOutcome {
        do throws(PortalError) {
            var departments = [id]
            if branches {
                let tree = try await allDepartments()
                guard tree.departments?[id] != nil else { return .missed(.noSuchDepartment) }
                departments = tree.branch(of: id)
            }
            let staff = try await repeating { [client, departments] () async throws(PortalError) in
                try await client.employees(of: departments).value
            }
            return staff.isEmpty ? .missed(.departmentIsEmpty) : .found(staff)
        } catch {
            return .missed(.unanswered(error))
        }
    }

    mutating func staff(named name: String, branches: Bool) async -> MemberOutcome {
        do throws(PortalError) {
            let found = try await departments(named: name, branches: branches)
            guard let department = found.first else { return .missed(.noSuchDepartment) }
            guard found.count == 1 else { return .missed(.severalDepartments(found)) }
            return await staff(of: department.id, branches: branches)
        } catch {
            return .missed(.unanswered(error))
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

    func members(of chat: ChatID) async -> MemberOutcome {
        do throws(PortalError) {
            let members = try await repeating { [client] () async throws(PortalError) in
                try await client.members(of: chat).value
            }
            return members.isEmpty ? .missed(.noSuchChat) : .found(members)
        } catch {
            return .missed(.unanswered(error))
        }
    }

    func caller() async -> MemberOutcome {
        do throws(PortalError) {
            let caller = try await repeating { [client] () async throws(PortalError) in try await client.caller().value
            }
            return .found([caller.id])
        } catch {
            return .missed(.unanswered(error))
        }
    }

    private mutating func allDepartments() async throws(PortalError) -> DepartmentTree {
        if let departmentTree { return departmentTree }
        let all = try await repeating { [client] () async throws(PortalError) in try await client.allDepartments() }
        let read = DepartmentTree(all)
        departmentTree = read
        return read
    }
}
